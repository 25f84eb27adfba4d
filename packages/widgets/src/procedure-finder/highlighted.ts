import { html, type TemplateResult } from "lit"

/** A text with the ranges `[start, end)` marked; ranges that do not fit the text are left out. */
export const highlighted = (
  text: string,
  ranges: ReadonlyArray<readonly [start: number, end: number]>
): ReadonlyArray<string | TemplateResult> => {
  const parts: Array<string | TemplateResult> = []
  let at = 0
  for (const [start, end] of ranges) {
    if (start < at || end <= start || end > text.length) continue
    if (start > at) parts.push(text.slice(at, start))
    parts.push(html`<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  if (at < text.length) parts.push(text.slice(at))
  return parts
}
