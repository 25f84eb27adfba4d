/**
 * The elements of a JSON array, or the lines of JSON Lines, piece by piece.
 *
 * @module
 */

/** An element as text, or one that was too large to be kept. */
export type JsonElement =
  | { readonly _tag: "Text"; readonly text: string }
  | { readonly _tag: "TooLarge" }

/** A larger element is left unread, so that memory stays bounded whatever comes in. */
export const LARGEST_ELEMENT = 4 * 1024 * 1024

/**
 * Cuts text into elements, each to be parsed by itself, so that a bad one does not spoil the rest.
 * Feed it with `push` in pieces of any size, and close it with `end`.
 */
export const makeJsonElements = () => {
  let base: 0 | 1 | undefined
  let depth = 0
  let inString = false
  let escaped = false
  let text = ""
  let size = 0

  const finish = (elements: Array<JsonElement>): void => {
    if (size > LARGEST_ELEMENT) elements.push({ _tag: "TooLarge" })
    else if (text.trim() !== "") elements.push({ _tag: "Text", text: text.trim() })
    text = ""
    size = 0
  }

  const take = (letter: string, elements: Array<JsonElement>): void => {
    if (base === undefined) {
      if (/\s/.test(letter)) return
      base = letter === "[" ? 1 : 0
      if (base === 1) {
        depth = 1
        return
      }
    }
    const between = depth === base && !inString
    if (between && (letter === "," || letter === "\n" || (letter === "]" && base === 1))) {
      finish(elements)
      return
    }
    size++
    if (size <= LARGEST_ELEMENT) text += letter
    if (inString) {
      if (escaped) escaped = false
      else if (letter === "\\") escaped = true
      else if (letter === '"') inString = false
    } else if (letter === '"') inString = true
    else if (letter === "{" || letter === "[") depth++
    else if (letter === "}" || letter === "]") {
      depth--
      if (depth === base) finish(elements)
    }
  }

  return {
    push: (piece: string): ReadonlyArray<JsonElement> => {
      const elements: Array<JsonElement> = []
      for (const letter of piece) take(letter, elements)
      return elements
    },
    end: (): ReadonlyArray<JsonElement> => {
      const elements: Array<JsonElement> = []
      finish(elements)
      return elements
    }
  }
}
