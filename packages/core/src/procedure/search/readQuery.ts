/**
 * What a typed query may mean: a few readings of it, each a row of slots to be found in titles.
 *
 * @module
 */
import { canonical } from "./canonical.ts"
import * as folding from "./folding.ts"
import { phrasesAmong } from "./gist.ts"
import { expandInitials, part } from "./joined.ts"
import type { OpenIndex } from "./openIndex.ts"
import { abbreviated, fillerLength, isSpoken, phraseAt } from "./phrases.ts"
import {
  atMostWorth,
  literalOf,
  meaningSlots,
  type Reading,
  slotOf,
  syllableSlot,
  type Token,
  tokenOf,
  weightOf
} from "./slots.ts"
import { titlePhrases } from "./titlePhrases.ts"

const LONGEST_QUERY = 300
const MOST_WORDS = 24
/** One bit of a mask for each slot. */
const MOST_SLOTS = 31
const MOST_READINGS = 8
const FILLER_WEIGHT = 0.1
const REWRITTEN = 0.96
// Said with a sister word.
const SISTERS = 0.96
const LEAST_GIST = 0.42
const MOST_GIST = 0.95
const IN_PART = 0.85
const MOST_GISTS = 2
const SHORTEST_GIST = 3
// Of what the words of a phrase weigh, its meaning weighs at most so much.
const MEANING_WORTH = 1.5

/** Some words of the query and what they may mean. */
interface Segment {
  readonly at: number
  readonly length: number
  readonly telling: number
  readonly alternatives: ReadonlyArray<Reading>
}

const phraseSegment = (
  open: OpenIndex,
  tokens: ReadonlyArray<Token>,
  at: number
): Segment | undefined => {
  const said = phraseAt(tokens, at)
  if (said === undefined) return undefined
  const { likelihood, phrase } = said
  const length = phrase.words.length
  const literal = literalOf(open, tokens.slice(at, at + length))
  const worth = length === 1 ? Number.POSITIVE_INFINITY : MEANING_WORTH * weightOf(literal.slots)
  return {
    at,
    length,
    telling: phrase.telling,
    alternatives: [
      literal,
      ...phrase.meanings.map((meaning, rank) => ({
        slots: atMostWorth(meaningSlots(open, meaning), worth),
        likelihood: likelihood * (1 - 0.03 * rank)
      }))
    ]
  }
}

const fillerSegment = (
  open: OpenIndex,
  tokens: ReadonlyArray<Token>,
  at: number
): Segment | undefined => {
  const length = fillerLength(tokens, at)
  if (length === 0) return undefined
  const token = tokens[at]!
  // One word may yet be part of a title ("cho thuê"); a phrase of them never is.
  const slots = length === 1 && token.known ? [slotOf(open, token, FILLER_WEIGHT)] : []
  return { at, length, telling: 0, alternatives: [{ slots, likelihood: 1 }] }
}

/** A word that no title has may be initials, or else is misspelt. */
const wordSegment = (open: OpenIndex, token: Token, at: number): Segment => {
  const alternatives = [literalOf(open, [token])]
  const couldBeSyllable = /[aeiouy]/.test(token.folded) && token.spelling.candidates.size > 0
  if (!token.known && !couldBeSyllable) {
    for (const { likelihood, syllables } of expandInitials(open, token.folded, 4)) {
      const slots = syllables.map((syllable) => syllableSlot(open, syllable, null))
      alternatives.push({ slots, likelihood })
    }
  }
  return { at, length: 1, telling: 0, alternatives }
}

/** Parts a query into segments, the longest phrases first, then those that tell most. */
const segmentsOf = (open: OpenIndex, tokens: ReadonlyArray<Token>): ReadonlyArray<Segment> => {
  const offers = tokens
    .flatMap((_, at) => [phraseSegment(open, tokens, at), fillerSegment(open, tokens, at)])
    .filter((segment) => segment !== undefined)
    .sort((a, b) => b.length - a.length || b.telling - a.telling || a.at - b.at)
  const taken = new Array<Segment | undefined>(tokens.length)
  for (const segment of offers) {
    const places = taken.slice(segment.at, segment.at + segment.length)
    if (places.every((place) => place === undefined)) {
      taken.fill(segment, segment.at, segment.at + segment.length)
    }
  }
  const segments = tokens.map((token, at) => taken[at] ?? wordSegment(open, token, at))
  return segments.filter((segment, at) => segment.at === at)
}

/** Of some words, only what an everyday phrase among them means. */
const gistsOf = (open: OpenIndex, tokens: ReadonlyArray<Token>): ReadonlyArray<Reading> => {
  if (tokens.length < SHORTEST_GIST) return []
  return phrasesAmong(tokens, MOST_GISTS, titlePhrases(open)).flatMap(({ phrase, share, whole }) =>
    phrase.meanings.slice(0, 2).map((meaning, rank) => ({
      slots: meaningSlots(open, meaning),
      likelihood:
        (whole ? 1 : IN_PART) * (LEAST_GIST + (MOST_GIST - LEAST_GIST) * share) * (1 - 0.03 * rank)
    }))
  )
}

const readTokens = (
  open: OpenIndex,
  tokens: ReadonlyArray<Token>,
  gists: ReadonlyArray<Reading>
): ReadonlyArray<Reading> => {
  let readings: ReadonlyArray<Reading> = [{ slots: [], likelihood: 1 }]
  const segments = segmentsOf(open, tokens)
  for (const { alternatives } of segments) {
    readings = readings
      .flatMap((reading) =>
        alternatives.map(({ likelihood, slots }) => ({
          slots: [...reading.slots, ...slots],
          likelihood: reading.likelihood * likelihood
        }))
      )
      .slice(0, MOST_READINGS)
  }
  // A word that nothing is like cannot be found: the others are.
  const findable = [...readings, ...gists].map((reading) => {
    const slots = reading.slots.filter(({ candidates }) => candidates.size > 0)
    const found = slots.length / (reading.slots.length || 1)
    return { slots, likelihood: reading.likelihood * Math.sqrt(found) }
  })
  const spoken = findable.filter(({ slots }) => slots.length > 0)
  // Where only fillers were typed, they are what is looked for.
  return spoken.length > 0 ? spoken : [literalOf(open, tokens)]
}

/** Joined words parted and abbreviations written out, where there are any. */
const writtenOut = (open: OpenIndex, token: Token): ReadonlyArray<Token> => {
  const long = abbreviated(token.folded)
  if (long !== undefined) return long.map((word) => tokenOf(open, word, true, false))
  if (token.known || isSpoken(token.folded)) return [token]
  const parted =
    part(open, token.folded, false, false) ??
    (token.typing ? part(open, token.folded, true, false) : undefined) ??
    (token.folded.length > 6 ? part(open, token.folded, token.typing, true) : undefined)
  if (parted === undefined) return [token]
  return parted.syllables.map((syllable) => {
    const folded = open.syllables[syllable]!
    return tokenOf(open, { folded, toned: folded }, false, false)
  })
}

// Who asks, not what is asked for. Typed without marks, the last two are other words as often.
const PRONOUNS = new Set(["toi", "minh", "a"])
const MARKED_PRONOUNS = new Set(["to^i", "minh1", "a5", "thi1", "cua4"])

const isPronoun = ({ folded, hasMarks, toned }: Token): boolean =>
  hasMarks ? MARKED_PRONOUNS.has(toned) : PRONOUNS.has(folded)

type Row = readonly [
  tokens: ReadonlyArray<Token>,
  likelihood: number,
  gists: ReadonlyArray<Reading>
]

/** Of readings of the same sure syllables, the likeliest. */
const withoutRepeats = (readings: ReadonlyArray<Reading>): ReadonlyArray<Reading> => {
  const best = new Map<string, number>()
  const keys = readings.map(({ likelihood, slots }, place) => {
    let key = ""
    for (const { candidates } of slots) {
      if (candidates.size !== 1) return `${place}`
      for (const syllable of candidates.keys()) key += `${syllable} `
    }
    best.set(key, Math.max(best.get(key) ?? 0, likelihood))
    return key
  })
  return readings.filter(({ likelihood }, place) => {
    const key = keys[place]!
    if ((best.get(key) ?? 0) > likelihood) return false
    if (best.has(key)) best.set(key, Number.POSITIVE_INFINITY)
    return true
  })
}

/** The readings of a query, the words as typed first; none for a query without a word. */
export const readQuery = (open: OpenIndex, query: string): ReadonlyArray<Reading> => {
  const text = query.slice(0, LONGEST_QUERY)
  const words = folding.words(text).slice(0, MOST_WORDS)
  const last = words[words.length - 1]
  if (last === undefined) return []
  const asTyped = words.map((word) => {
    const hasMarks = /[^a-z\d]/i.test(text.slice(word.start, word.end))
    return tokenOf(open, word, hasMarks, word === last && last.end === text.length)
  })
  const full = asTyped.flatMap((token) => writtenOut(open, token)).slice(0, MOST_WORDS)
  const rows: Array<Row> = []
  if (full.length !== asTyped.length)
    rows.push([asTyped, 1, []], [full, REWRITTEN, gistsOf(open, full)])
  else rows.push([asTyped, 1, gistsOf(open, asTyped)])
  const matter = full.filter((token) => !isPronoun(token))
  if (matter.length > 0 && matter.length < full.length) rows.push([matter, REWRITTEN, []])
  const sisters = canonical(full, (word) => tokenOf(open, word, true, false))
  if (sisters !== undefined) {
    const some = sisters.slice(0, MOST_WORDS)
    rows.push([some, SISTERS, gistsOf(open, some)])
  }
  return withoutRepeats(
    rows.flatMap(([tokens, likelihood, gists]) =>
      readTokens(open, tokens, gists).map((reading) => ({
        slots: reading.slots.slice(0, MOST_SLOTS),
        likelihood: reading.likelihood * likelihood
      }))
    )
  )
}
