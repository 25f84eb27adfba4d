/**
 * Words typed without a space between them ("giayphepxaydung") and initials ("GPXD"), read with
 * the help of what the titles say.
 *
 * @module
 */
import { oneSpelling } from "./folding.ts"
import type { OpenIndex } from "./openIndex.ts"
import { oneEditFrom, startingWith } from "./spelling.ts"

/** A run of syllables that a word may stand for, and how surely. */
export interface Reading {
  readonly syllables: ReadonlyArray<number>
  readonly likelihood: number
}

interface Language {
  /** How often a syllable occurs. */
  readonly counts: Uint32Array
  /** Pairs of syllables that stand side by side in a title, as `first * size + second`. */
  readonly pairs: ReadonlyMap<number, number>
  /** The first letters of all words in a row, titles parted by a line feed. */
  readonly initials: string
  /** The place of each letter of `initials` among the words, -1 for a line feed. */
  readonly places: Int32Array
}

// "Y tế" is folded to "i te", and yet is abbreviated with a y.
const initial = (syllable: string): string => (syllable[0] === "y" ? "i" : syllable[0]!)

const makeLanguage = (open: OpenIndex): Language => {
  const counts = new Uint32Array(open.syllables.length)
  const pairs = new Map<number, number>()
  const places = new Int32Array(open.tokens.length + open.size)
  const letters: Array<string> = []
  for (let title = 0; title < open.size; title++) {
    let before = -1
    for (let at = open.starts[title]!; at < open.starts[title + 1]!; at++) {
      const syllable = open.plain[open.tokens[at]!]!
      counts[syllable]!++
      if (before >= 0) {
        const pair = before * open.syllables.length + syllable
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
      }
      places[letters.length] = at
      letters.push(initial(open.syllables[syllable]!))
      before = syllable
    }
    places[letters.length] = -1
    letters.push("\n")
  }
  return { counts, pairs, places, initials: letters.join("") }
}

const languageOf = new WeakMap<OpenIndex, Language>()

const language = (open: OpenIndex): Language => {
  const known = languageOf.get(open)
  if (known !== undefined) return known
  const made = makeLanguage(open)
  languageOf.set(open, made)
  return made
}

const LONGEST_SYLLABLE = 7
const LONGEST_WORD = 80

interface Step {
  readonly cost: number
  readonly syllable: number
  readonly before: Step | null
}

/**
 * The likeliest way to part a word into two or more syllables. With `typing`, the last may be
 * unfinished; with `forgiving`, one may have an error in it.
 */
export const part = (
  open: OpenIndex,
  word: string,
  typing: boolean,
  forgiving: boolean
): Reading | undefined => {
  if (word.length < 4 || word.length > LONGEST_WORD) return undefined
  const { counts, pairs } = language(open)
  const total = open.tokens.length + 1
  const size = open.syllables.length
  // ends[i]: the cheapest partings of the first i letters, one for each last syllable.
  const ends: Array<Map<number, Step>> = Array.from({ length: word.length + 1 }, () => new Map())
  const extend = (from: number, to: number, syllable: number, extra: number) => {
    const unigram = Math.log(total / (counts[syllable]! + 0.5)) + 2 + extra
    const offers: ReadonlyArray<Step | null> = from === 0 ? [null] : [...ends[from]!.values()]
    for (const before of offers) {
      const follows = before === null ? 0 : (pairs.get(before.syllable * size + syllable) ?? 0)
      const cost =
        (before?.cost ?? 0) +
        (follows > 0
          ? Math.log((counts[before!.syllable]! + 1) / follows) + 1 + extra
          : unigram + (before === null ? 0 : 3))
      const known = ends[to]!.get(syllable)
      if (known === undefined || cost < known.cost)
        ends[to]!.set(syllable, { cost, syllable, before })
    }
  }
  for (let from = 0; from < word.length; from++) {
    if (from > 0 && ends[from]!.size === 0) continue
    const longest = Math.min(word.length, from + LONGEST_SYLLABLE)
    for (let to = from + 1; to <= longest; to++) {
      const piece = oneSpelling(word.slice(from, to))
      const syllable = open.syllableOf.get(piece)
      if (syllable !== undefined && counts[syllable]! > 0) extend(from, to, syllable, 0)
      if (forgiving && to - from > 2) {
        for (const near of oneEditFrom(open, piece)) {
          if (near !== syllable && counts[near]! > 0) extend(from, to, near, 6)
        }
      }
    }
    if (typing && from > 0 && word.length - from < LONGEST_SYLLABLE) {
      const piece = word.slice(from)
      for (const syllable of startingWith(open, piece)) {
        if (open.syllables[syllable] !== piece && counts[syllable]! > 0) {
          extend(from, word.length, syllable, 2)
        }
      }
    }
  }
  let best: Step | null = null
  for (const step of ends[word.length]!.values()) {
    if (step.before !== null && (best === null || step.cost < best.cost)) best = step
  }
  if (best === null) return undefined
  const syllables: Array<number> = []
  for (let step: Step | null = best; step !== null; step = step.before) {
    syllables.unshift(step.syllable)
  }
  return { syllables, likelihood: forgiving ? 0.85 : 0.97 }
}

/** The runs of words that most titles have and whose first letters are those typed. */
export const expandInitials = (
  open: OpenIndex,
  word: string,
  atMost: number
): ReadonlyArray<Reading> => {
  if (word.length < 2 || word.length > 10) return []
  const { initials, places } = language(open)
  const letters = word.replaceAll("y", "i")
  const runs = new Map<string, { readonly syllables: ReadonlyArray<number>; titles: number }>()
  for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
    const place = places[at]!
    const syllables = Array.from(
      open.tokens.subarray(place, place + word.length),
      (token) => open.plain[token]!
    )
    const key = syllables.join(" ")
    const weight = Math.max(0.1, open.weights[place]!)
    const run = runs.get(key)
    if (run === undefined) runs.set(key, { syllables, titles: weight })
    else run.titles += weight
  }
  const ordered = [...runs.values()].sort((a, b) => b.titles - a.titles).slice(0, atMost)
  const most = ordered[0]?.titles ?? 1
  return ordered.map(({ syllables, titles }) => ({
    syllables,
    likelihood: 0.85 + 0.1 * Math.sqrt(titles / most)
  }))
}
