/**
 * A search index with its lists of words laid out for reading: who has which syllable, and where.
 *
 * @module
 */

import type { SearchIndex } from "../SearchIndex.ts"
import * as folding from "./folding.ts"

/** How much of a title's words counts: its head, what follows the head, what is in brackets. */
const HEAD = 1
const TAIL = 0.3
const BRACKET = 0.1
// The commonest word still says this much, beside its rarity.
const LEAST_IMPORTANCE = 0.4

/** An index opened for reading. Syllables and toned syllables are numbered. */
export interface OpenIndex {
  readonly source: SearchIndex
  readonly size: number
  readonly syllables: ReadonlyArray<string>
  readonly syllableOf: ReadonlyMap<string, number>
  readonly tonedOf: ReadonlyMap<string, number>
  readonly vowelsOf: ReadonlyMap<string, number>
  /** The words of all titles in a row, as toned syllables; title `d` is `starts[d]` to `starts[d+1]`. */
  readonly tokens: Uint16Array
  readonly starts: Uint32Array
  readonly weights: Float32Array
  /** Where each word stands in its title, in UTF-16 code units, the end excluded. */
  readonly from: Uint16Array
  readonly to: Uint16Array
  /** How much a word says about its title, and all words of a title together. */
  readonly importance: Float32Array
  readonly importanceOf: Float32Array
  /** The plain syllable of a toned one, and a number that those with the same vowels share. */
  readonly plain: Uint16Array
  readonly vowels: Uint16Array
  /** Rarity of a syllable: high for one that few titles have. */
  readonly rarity: Float32Array
  /** Titles that have a syllable: `postings[postingStarts[s]]` to `postings[postingStarts[s+1]]`. */
  readonly postings: Uint32Array
  readonly postingStarts: Uint32Array
  /** The plain syllables of each field, and the fields that have a syllable. */
  readonly fieldSyllables: ReadonlyArray<ReadonlyArray<number>>
  readonly fieldsWith: ReadonlyMap<number, ReadonlyArray<number>>
}

interface Numbered {
  readonly texts: Array<string>
  readonly numberOf: Map<string, number>
}

const numbered = (): Numbered => ({ texts: [], numberOf: new Map() })

const number = ({ texts, numberOf }: Numbered, text: string): number => {
  const known = numberOf.get(text)
  if (known !== undefined) return known
  numberOf.set(text, texts.length)
  texts.push(text)
  return texts.length - 1
}

const LONGEST_HEAD = 14
const LONGEST_NAME = 0xffff
// Where the head of a title ends: what follows tells for whom and when, not what.
const TAIL_STARTS = new Set([
  "doi voi",
  "truong hop",
  "theo quy",
  "theo qui",
  "thuoc tham",
  "cho cac"
])
// "Thủ tục" at the beginning says nothing that tells procedures apart.
const isPreamble = (folded: string, at: number): boolean =>
  (at === 0 && folded === "thu") || (at === 1 && folded === "tuc")

/** The weights of a title's words. */
const weigh = (name: string, words: ReadonlyArray<folding.Word>): ReadonlyArray<number> => {
  let depth = 0
  let scanned = 0
  let weight = HEAD
  const thuTuc = words[0]?.folded === "thu" && words[1]?.folded === "tuc"
  return words.map(({ folded, start }, at) => {
    for (; scanned < start; scanned++) {
      const mark = name[scanned]
      if (mark === "(") depth++
      else if (mark === ")") depth = Math.max(0, depth - 1)
      else if ((mark === ";" || mark === "/" || mark === ":") && at > 3) weight = TAIL
    }
    if (
      at >= LONGEST_HEAD ||
      (at > 2 && TAIL_STARTS.has(`${folded} ${words[at + 1]?.folded ?? ""}`))
    )
      weight = TAIL
    if (thuTuc && isPreamble(folded, at)) return 0
    return depth > 0 ? BRACKET : weight
  })
}

const makeOpen = (source: SearchIndex): OpenIndex => {
  const size = source.names.length
  const syllables = numbered()
  const toned = numbered()
  const vowels = numbered()
  const plain: Array<number> = []
  const vowelsOfToned: Array<number> = []
  const tokens: Array<number> = []
  const weights: Array<number> = []
  const from: Array<number> = []
  const to: Array<number> = []
  const starts = new Uint32Array(size + 1)
  const cache: folding.WordCache = new Map()
  const lists: Array<Array<number>> = []
  for (let title = 0; title < size; title++) {
    const name = source.names[title]!
    const words = folding.words(name.slice(0, LONGEST_NAME), cache)
    for (const weight of weigh(name, words)) weights.push(weight)
    for (const word of words) {
      const token = number(toned, word.toned)
      const syllable = number(syllables, word.folded)
      plain[token] = syllable
      vowelsOfToned[token] ??= number(vowels, folding.withoutTone(word.toned))
      tokens.push(token)
      from.push(word.start)
      to.push(word.end)
      lists[syllable] ??= []
      const list = lists[syllable]
      if (list[list.length - 1] !== title) list.push(title)
    }
    starts[title + 1] = tokens.length
  }
  const fieldSyllables = source.fields.map((field) =>
    folding.words(field).map(({ folded }) => number(syllables, folded))
  )
  const count = syllables.texts.length
  const postingStarts = new Uint32Array(count + 1)
  const rarity = new Float32Array(count)
  const postings: Array<number> = []
  for (let syllable = 0; syllable < count; syllable++) {
    const list = lists[syllable] ?? []
    for (const title of list) postings.push(title)
    postingStarts[syllable + 1] = postings.length
    rarity[syllable] = Math.log(1 + size / (list.length + 1))
  }
  // Loops and constructors: `from` with a function takes ten times as long.
  const importance = new Float32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    importance[at] = weights[at]! * (LEAST_IMPORTANCE + rarity[plain[tokens[at]!]!]!)
  }
  const importanceOf = new Float32Array(size)
  for (let title = 0; title < size; title++) {
    for (let at = starts[title]!; at < starts[title + 1]!; at++) {
      importanceOf[title]! += importance[at]!
    }
  }
  const fieldsWith = new Map<number, Array<number>>()
  fieldSyllables.forEach((list, field) => {
    for (const syllable of new Set(list)) {
      fieldsWith.set(syllable, [...(fieldsWith.get(syllable) ?? []), field])
    }
  })
  return {
    source,
    size,
    syllables: syllables.texts,
    syllableOf: syllables.numberOf,
    tonedOf: toned.numberOf,
    vowelsOf: vowels.numberOf,
    tokens: new Uint16Array(tokens),
    starts,
    weights: new Float32Array(weights),
    from: new Uint16Array(from),
    to: new Uint16Array(to),
    importance,
    importanceOf,
    plain: new Uint16Array(plain),
    vowels: new Uint16Array(vowelsOfToned),
    rarity,
    postings: new Uint32Array(postings),
    postingStarts,
    fieldSyllables,
    fieldsWith
  }
}

const opened = new WeakMap<SearchIndex, OpenIndex>()

/** Opens an index, once; the same value is opened again for nothing. */
export const openIndex = (source: SearchIndex): OpenIndex => {
  const known = opened.get(source)
  if (known !== undefined) return known
  const open = makeOpen(source)
  opened.set(source, open)
  return open
}
