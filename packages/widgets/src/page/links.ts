/**
 * How a procedure goes from one page to the next. Its code is no personal data, so it may stand in
 * an address.
 *
 * @module
 */
const PARAMETER = "procedure"

/** An address that leads on with a procedure. One that only names a part of the page stays. */
export const linkWithProcedure = (href: string | null, code: string): string | null => {
  if (!href || href.startsWith("#")) return href || null
  const url = new URL(href, document.baseURI)
  // An editor's slip such as `javascript:` leads nowhere.
  if (url.protocol !== "http:" && url.protocol !== "https:") return null
  url.searchParams.set(PARAMETER, code)
  return url.href
}

/** The procedure that the page's own address names, or `null`. */
export const procedureOfPage = (): string | null =>
  new URLSearchParams(location.search).get(PARAMETER)
