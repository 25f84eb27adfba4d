/**
 * Which syllables of the titles a typed word may stand for, and how surely.
 *
 * @module
 */
import * as Neighbourhood from "./neighbourhood.ts"
import type { OpenIndex } from "./openIndex.ts"

/** What a typed word may be: syllables by number, each with a likelihood in (0, 1]. */
export interface Spelling {
  /** The word as typed is a syllable that some title has. */
  readonly exact: boolean
  readonly candidates: ReadonlyMap<number, number>
}

const EXACT = 1
const TYPING = 0.95
const TELEX = 0.9
const SOUND = 0.85
const EDIT = 0.8
// A word that is known may still have been meant as another, less surely.
const KNOWN_TYPING = 0.75
const KNOWN_SOUND = 0.7
const KNOWN_EDIT = 0.55

interface Speller {
  readonly nearby: Neighbourhood.Neighbourhood
  /** Syllables in the order of the alphabet. */
  readonly ordered: ReadonlyArray<number>
}

const spellers = new WeakMap<OpenIndex, Speller>()

const spellerOf = (open: OpenIndex): Speller => {
  const known = spellers.get(open)
  if (known !== undefined) return known
  const { syllables } = open
  const speller = {
    nearby: Neighbourhood.make(syllables),
    ordered: syllables
      .map((_, syllable) => syllable)
      .sort((a, b) => (syllables[a]! < syllables[b]! ? -1 : 1))
  }
  spellers.set(open, speller)
  return speller
}

/** What the Telex and VNI ways of typing leave when no input method was on: "luowng", "dda61t". */
export const withoutTelex = (word: string): string =>
  word
    .replace(/\d/g, "")
    .replace(/w/g, "")
    .replace(/^dd/, "d")
    .replace(/([aeo])\1/g, "$1")
    .replace(/(?<=[aeiouy][a-z]*)[sfrxj](?=[a-z]*$)/, "")
    // The letter that gives a vowel its hat may be typed last: "ddoiro" is "đổi".
    .replace(/([aeo])([a-z]+)\1$/, "$1$2")

/** The syllables that begin with some letters. */
export const startingWith = (open: OpenIndex, prefix: string): ReadonlyArray<number> => {
  const { ordered } = spellerOf(open)
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (open.syllables[ordered[middle]!]! < prefix) low = middle + 1
    else high = middle
  }
  const found: Array<number> = []
  for (let i = low; i < ordered.length; i++) {
    if (!open.syllables[ordered[i]!]!.startsWith(prefix)) break
    found.push(ordered[i]!)
  }
  return found
}

/** The syllables that one edit makes of a word. */
export const oneEditFrom = (open: OpenIndex, word: string): ReadonlySet<number> =>
  Neighbourhood.oneEditAway(spellerOf(open).nearby, word)

/** The spellings of a word, which may be unfinished where `typing` is true. */
export const spell = (open: OpenIndex, word: string, typing: boolean): Spelling => {
  const candidates = new Map<number, number>()
  const offer = (syllable: number, likelihood: number) => {
    if (likelihood > (candidates.get(syllable) ?? 0)) candidates.set(syllable, likelihood)
  }
  const own = open.syllableOf.get(word)
  const exact = own !== undefined
  if (exact) offer(own, EXACT)
  if (typing) {
    for (const syllable of startingWith(open, word)) offer(syllable, exact ? KNOWN_TYPING : TYPING)
  }
  if (!/^[a-z\d]{2,9}$/.test(word) || /^\d+$/.test(word)) return { exact, candidates }
  for (const syllable of Neighbourhood.alike(spellerOf(open).nearby, word)) {
    offer(syllable, exact ? KNOWN_SOUND : SOUND)
  }
  for (const syllable of oneEditFrom(open, word)) offer(syllable, exact ? KNOWN_EDIT : EDIT)
  if (!exact) {
    const plain = open.syllableOf.get(withoutTelex(word))
    if (plain !== undefined) offer(plain, TELEX)
  }
  return { exact, candidates }
}
