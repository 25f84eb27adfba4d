/**
 * Which codes a mistyped code may have meant.
 *
 * @module
 */

/** Levenshtein distance: the fewest characters to insert, delete or replace. */
const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(
        previous[j]! + 1,
        row[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      )
    }
    previous = row
  }
  return previous[b.length]!
}

/** How many characters two texts begin with alike. */
const alike = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Longer texts are no mistyped codes; they are cut so that the work stays bounded. */
const LONGEST = 40

/**
 * The `limit` codes most like a text, the most like first; of those that are equally like it, the
 * ones that begin like it for longest, then in the order of the codes. Codes of which less than half
 * is alike are none that was meant.
 *
 * @example
 * ```ts
 * import { nearestCodes } from "@motcua/core/routing/nearestCodes"
 *
 * nearestCodes("2574", ["25741", "25747", "25813"], 1) // ["25741"]
 * nearestCodes("xyz", ["25741", "25747"]) // []
 * ```
 */
export const nearestCodes = (
  text: string,
  codes: ReadonlyArray<string>,
  limit = 3
): ReadonlyArray<string> =>
  codes
    .map((code) => ({
      code,
      far: distance(text.slice(0, LONGEST), code),
      start: alike(text, code)
    }))
    .filter(({ code, far }) => far * 2 <= code.length)
    .sort((a, b) => a.far - b.far || b.start - a.start || (a.code < b.code ? -1 : 1))
    .slice(0, limit)
    .map(({ code }) => code)
