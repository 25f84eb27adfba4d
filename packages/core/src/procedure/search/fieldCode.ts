/**
 * The code of a field ("G15-TP07"), typed whole or begun, alone or with words beside it.
 *
 * @module
 */
import type { SearchIndex } from "../SearchIndex.ts"
import { fold } from "./folding.ts"

/** Without case, hyphens and spaces: "G15-TP07" and "g15 tp07" are one. */
const compact = (text: string): string =>
  text
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^a-z\d]/g, "")

// A letter and two digits: what a code begins with, and no word does.
const BEGINNING = /^[a-z]\d\d/
// A code that no field has finds nothing, and not words that are like it.
const WHOLE = /^[a-z]\d\d[a-z]{2}\d\d$/
const MOST_PARTS = 4
const LONGEST_QUERY = 300
const LONGEST_CODE = 40
// What people write before a code. Folded, that is without diacritics.
const AROUND =
  /^(?:(?:tim|xem|cac|tat ca) )*(?:thu tuc |tthc )?(?:(?:thuoc|cua|theo|co) )*(?:ma |ma so )?(?:linh vuc|ma|ma so)?$/

/** A code of a field in a query: the places of the codes it may be, and the words beside it. */
export interface TypedFieldCode {
  readonly places: ReadonlySet<number>
  /** Empty where nothing but the code was asked for. */
  readonly rest: string
}

/** The places of the codes that a text is, without case and hyphens. */
export const fieldCodesOf = ({ fieldCodes }: SearchIndex, text: string): ReadonlySet<number> => {
  const wanted = text.length > LONGEST_CODE ? "" : compact(text)
  return new Set(
    fieldCodes.flatMap((code, place) => (wanted !== "" && compact(code) === wanted ? [place] : []))
  )
}

/** The code of a field in a query: whole anywhere, or begun at its end; `undefined` for none. */
export const fieldCodeIn = (index: SearchIndex, query: string): TypedFieldCode | undefined => {
  const text = query.slice(0, LONGEST_QUERY)
  const parts = [...text.matchAll(/[a-zđ\d]+/gi)].map((part) => ({
    start: part.index,
    end: part.index + part[0].length
  }))
  for (const [first, { start }] of parts.entries()) {
    for (let last = Math.min(parts.length, first + MOST_PARTS) - 1; last >= first; last--) {
      const { end } = parts[last]!
      const typed = compact(text.slice(start, end))
      if (!BEGINNING.test(typed)) continue
      const mayGoOn = end === text.trimEnd().length
      const places = new Set<number>()
      for (const [place, code] of index.fieldCodes.entries()) {
        const whole = compact(code)
        if (whole === typed || (mayGoOn && whole.startsWith(typed))) places.add(place)
      }
      if (places.size === 0) continue
      const rest = `${text.slice(0, start)} ${text.slice(end)}`
      return { places, rest: AROUND.test(fold(rest)) ? "" : rest.trim() }
    }
  }
  return WHOLE.test(compact(text)) ? { places: new Set(), rest: "" } : undefined
}
