/**
 * The elements of a JSON array, of the list in an object, or the lines of JSON Lines, piece by piece.
 *
 * @module
 */

/** An element as text, or one that was too large to be kept or nested too deep to be read. */
export type JsonElement =
  | { readonly _tag: "Text"; readonly text: string }
  | { readonly _tag: "TooLarge" }
  | { readonly _tag: "TooDeep" }
  /** The file ends before its list does. */
  | { readonly _tag: "Unclosed" }

/** A larger element is left unread, so that memory stays bounded whatever comes in. */
export const LARGEST_ELEMENT = 4 * 1024 * 1024

/** Brackets within brackets, more than which no procedure has, and no reader could follow. */
export const DEEPEST_ELEMENT = 200

/** What a file that is one object calls the list of its procedures. */
export const LISTS: ReadonlyArray<string> = ["procedures", "definitions", "items", "data"]

// An object with one of these is a procedure itself.
const CODES: ReadonlyArray<string> = ["code", "MaTTHC"]

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const BACKSLASH = 0x5c
const LINE_FEED = 0x0a
const [OPEN_BRACKET, CLOSE_BRACKET] = [0x5b, 0x5d]
const [OPEN_BRACE, CLOSE_BRACE] = [0x7b, 0x7d]

const LONGEST_KEY = 32

/**
 * Cuts text into elements, each to be parsed by itself, so that a bad one does not spoil the rest.
 * Feed it with `push` in pieces of any size, and close it with `end`.
 */
export const makeJsonElements = () => {
  let started = false
  // At which depth elements stand: 0 lines, 1 an array, 2 a list in an object.
  let base = 0
  let depth = 0
  let deepest = 0
  let inString = false
  let escaped = false
  let text = ""
  let size = 0
  // Of an object that stands by itself: the key of the value, and what was found out by it.
  let string = ""
  let key: string | undefined
  let isProcedure = false
  let isWrapper = false

  const keep = (piece: string): void => {
    size += piece.length
    text = size <= LARGEST_ELEMENT && !isWrapper ? text + piece : ""
  }

  const finish = (elements: Array<JsonElement>): void => {
    if (isWrapper && base === 0) isWrapper = false
    else if (size > LARGEST_ELEMENT) elements.push({ _tag: "TooLarge" })
    else if (deepest - base > DEEPEST_ELEMENT) elements.push({ _tag: "TooDeep" })
    else if (text.trim() !== "") elements.push({ _tag: "Text", text: text.trim() })
    text = ""
    size = 0
    deepest = 0
    isProcedure = false
    key = undefined
  }

  /** What stands outside strings. Whether an element ends there, and whether it is a part of it. */
  const outside = (unit: number): "ends" | "ended" | "begins" | undefined => {
    const closes = unit === CLOSE_BRACE || unit === CLOSE_BRACKET
    if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
      const list = base === 0 && depth === 1 && unit === OPEN_BRACKET && !isProcedure
      depth++
      deepest = Math.max(deepest, depth)
      if (!list || key === undefined || !LISTS.includes(key)) return undefined
      base = 2
      return "begins"
    }
    if (base === 0 && depth === 1) {
      if (unit === COLON) {
        key = string
        isProcedure ||= CODES.includes(key) && !isWrapper
      } else if (unit === COMMA) key = undefined
    }
    if (depth === base && (unit === COMMA || unit === LINE_FEED || (closes && base > 0))) {
      if (closes) depth--
      return "ends"
    }
    if (!closes) return undefined
    depth--
    return depth === base ? "ended" : undefined
  }

  return {
    push: (piece: string): ReadonlyArray<JsonElement> => {
      const elements: Array<JsonElement> = []
      let at = 0
      if (!started) {
        at = piece.search(/\S/)
        if (at < 0) return elements
        started = true
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
          else if (depth === 1 && string.length < LONGEST_KEY) string += piece[at]
          continue
        }
        if (unit === QUOTE) {
          inString = true
          string = ""
          continue
        }
        const found = outside(unit)
        if (found === undefined) continue
        if (found === "begins") {
          // What came before the list says nothing of its procedures.
          isWrapper = false
          text = ""
          size = 0
          deepest = 0
        } else {
          keep(piece.slice(begin, found === "ended" ? at + 1 : at))
          finish(elements)
        }
        begin = at + 1
        if (base === 2 && depth < base) {
          base = 0
          isWrapper = true
        }
      }
      keep(piece.slice(begin))
      return elements
    },
    end: (): ReadonlyArray<JsonElement> => {
      const elements: Array<JsonElement> = []
      const unclosed = depth > 0 && text.trim() === ""
      finish(elements)
      if (unclosed) elements.push({ _tag: "Unclosed" })
      return elements
    }
  }
}
