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

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const LINE_FEED = 0x0a
const [OPEN_BRACKET, CLOSE_BRACKET] = [0x5b, 0x5d]
const [OPEN_BRACE, CLOSE_BRACE] = [0x7b, 0x7d]

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

  const keep = (piece: string): void => {
    size += piece.length
    text = size <= LARGEST_ELEMENT ? text + piece : ""
  }

  const finish = (elements: Array<JsonElement>): void => {
    if (size > LARGEST_ELEMENT) elements.push({ _tag: "TooLarge" })
    else if (text.trim() !== "") elements.push({ _tag: "Text", text: text.trim() })
    text = ""
    size = 0
  }

  return {
    push: (piece: string): ReadonlyArray<JsonElement> => {
      const elements: Array<JsonElement> = []
      let at = 0
      if (base === undefined) {
        at = piece.search(/\S/)
        if (at < 0) return elements
        base = piece.charCodeAt(at) === OPEN_BRACKET ? 1 : 0
        depth = base
        at += base
      }
      let begin = at
      for (; at < piece.length; at++) {
        const unit = piece.charCodeAt(at)
        if (inString) {
          if (escaped) escaped = false
          else if (unit === BACKSLASH) escaped = true
          else if (unit === QUOTE) inString = false
        } else if (unit === QUOTE) inString = true
        else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) depth++
        else {
          const closes = unit === CLOSE_BRACE || unit === CLOSE_BRACKET
          const parts = unit === COMMA || unit === LINE_FEED
          if (depth === base && (parts || (closes && base === 1))) {
            keep(piece.slice(begin, at))
            finish(elements)
            begin = at + 1
          } else if (closes) {
            depth--
            if (depth === base) {
              keep(piece.slice(begin, at + 1))
              finish(elements)
              begin = at + 1
            }
          }
        }
      }
      keep(piece.slice(begin))
      return elements
    },
    end: (): ReadonlyArray<JsonElement> => {
      const elements: Array<JsonElement> = []
      finish(elements)
      return elements
    }
  }
}
