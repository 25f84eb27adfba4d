/**
 * Markup that cannot be broken out of: whatever is put into a template is text, unless it is
 * markup already.
 *
 * @module
 */

/** Markup that was made by `html`. */
export interface Markup {
  readonly markup: string
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

/** A text as it stands in an element or in a quoted attribute. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!)

type Value = string | number | Markup | ReadonlyArray<Markup>

const written = (value: Value): string =>
  typeof value === "object"
    ? "markup" in value
      ? value.markup
      : value.map((part) => part.markup).join("")
    : escape(String(value))

/** A template of markup; values that are not markup are escaped. Attributes have to be quoted. */
export const html = (parts: TemplateStringsArray, ...values: ReadonlyArray<Value>): Markup => ({
  markup: parts.reduce((text, part, index) => `${text}${written(values[index - 1]!)}${part}`)
})

/** No markup. */
export const nothing: Markup = { markup: "" }
