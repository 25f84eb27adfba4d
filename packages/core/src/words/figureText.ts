/**
 * Numbers as people read them.
 *
 * @module
 */
import type { Bilingual } from "./Bilingual.ts"

/**
 * A number with at most so many decimals: a point between thousands and a comma before decimals in
 * Vietnamese, the other way round in English.
 *
 * @example
 * ```ts
 * import { figureText } from "@motcua/core/words/figureText"
 *
 * figureText(50892).vi // "50.892"
 * figureText(17.61, 1).vi // "17,6"
 * figureText(17.61, 1).en // "17.6"
 * ```
 */
export const figureText = (value: number, decimals = 0): Bilingual => {
  const factor = 10 ** decimals
  const [whole = "0", part] = String(Math.round(value * factor) / factor).split(".")
  const grouped = (separator: string) => whole.replace(/\B(?=(\d{3})+$)/g, separator)
  return {
    vi: `${grouped(".")}${part === undefined ? "" : `,${part}`}`,
    en: `${grouped(",")}${part === undefined ? "" : `.${part}`}`
  }
}
