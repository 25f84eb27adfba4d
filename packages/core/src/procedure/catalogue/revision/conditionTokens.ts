/**
 * The words, numbers and signs that a condition in a cell is made of.
 *
 * @module
 */
import * as folding from "../../search/folding.ts"

type Keyword = "and" | "or" | "not" | "in" | "all" | "any" | "yes" | "no"

/** A piece of a condition. What is neither a word nor a sign is `unknown`, and no rule takes it. */
export interface Token {
  readonly kind: Keyword | "name" | "number" | "sign" | "open" | "close" | "semicolon" | "unknown"
  readonly text: string
}

const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  (
    [
      ["and", ["và", "and"]],
      ["or", ["hoặc", "or"]],
      ["not", ["không phải", "không", "not"]],
      ["in", ["trong", "thuộc", "in"]],
      ["all", ["tất cả", "all"]],
      ["any", ["bất kỳ", "any"]],
      ["yes", ["có", "đúng", "yes", "true"]],
      ["no", ["sai", "no", "false"]]
    ] as const
  ).flatMap(([keyword, words]) =>
    words.map((word) => [folding.fold(word), keyword] as readonly [string, Keyword])
  )
)
const PAIRS = new Set([...KEYWORDS.keys()].filter((words) => words.includes(" ")))
const FIRST_OF_PAIR = new Set([...PAIRS].flatMap((words) => words.split(" ")))

/** The keyword that a word is, or is a part of; it stands for itself in quotes only. */
export const keywordOf = (word: string): string | undefined => {
  const folded = folding.fold(word)
  return KEYWORDS.get(folded) ?? (FIRST_OF_PAIR.has(folded) ? folded : undefined)
}

/** A word that needs no quotes. */
export const WORD = /^[\p{L}\p{M}\p{N}_./-]+$/u

const GROUPED = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/
const NUMBER = /^-?\d+(?:[.,]\d+)?(?:e-?\d+)?$/

/** Reads `5`, `-1`, `0,5` and, as it is written in Việt Nam, `1.000` for a thousand. */
export const readNumber = (text: string): number | undefined =>
  GROUPED.test(text)
    ? Number(text.replaceAll(".", "").replace(",", "."))
    : NUMBER.test(text)
      ? Number(text.replace(",", "."))
      : undefined

const PIECE =
  /\s+|["“”](?<quoted>(?:\\.|[^"“”\\])*)["“”]|(?<sign>>=|<=|!=|<>|==|[=<>≥≤≠])|(?<mark>[();])|(?<word>(?:[\p{L}\p{M}\p{N}_./-]|(?<=\d),(?=\d))+)|(?<other>.)/gsu

const SIGNS: Readonly<Record<string, string>> = {
  "≥": ">=",
  "≤": "<=",
  "≠": "!=",
  "<>": "!=",
  "==": "="
}

/** Cuts a condition into its pieces. */
export const tokensOf = (text: string): ReadonlyArray<Token> => {
  const tokens: Array<Token> = []
  // Two words that are one keyword, such as "không phải".
  let pending: string | undefined
  const word = (one: string): Token => {
    const keyword = KEYWORDS.get(folding.fold(one))
    if (keyword !== undefined) return { kind: keyword, text: one }
    return { kind: readNumber(one) === undefined ? "name" : "number", text: one }
  }
  const flush = (): void => {
    if (pending !== undefined) tokens.push(word(pending))
    pending = undefined
  }
  for (const { 0: piece, groups } of text.matchAll(PIECE)) {
    const { mark, other, quoted, sign, word: one } = groups ?? {}
    if (one !== undefined) {
      if (pending !== undefined && PAIRS.has(folding.fold(`${pending} ${one}`))) {
        tokens.push(word(`${pending} ${one}`))
        pending = undefined
        continue
      }
      flush()
      pending = one
      continue
    }
    if (piece.trim() === "") continue
    flush()
    if (quoted !== undefined) {
      tokens.push({ kind: "name", text: quoted.replace(/\\(.)/gsu, "$1") })
    } else if (sign !== undefined) tokens.push({ kind: "sign", text: SIGNS[sign] ?? sign })
    else if (mark !== undefined) {
      tokens.push({
        kind: mark === "(" ? "open" : mark === ")" ? "close" : "semicolon",
        text: mark
      })
    } else tokens.push({ kind: "unknown", text: other ?? piece })
  }
  flush()
  return tokens
}
