/**
 * What is looked for in titles: a row of slots, made of typed words or of words that they stand for.
 *
 * @module
 */
import * as folding from "./folding.ts"
import type { OpenIndex } from "./openIndex.ts"
import { isHead, isSpoken, type SpokenWord } from "./phrases.ts"
import { type Spelling, spell, withoutTelex } from "./spelling.ts"

/** A word to be found: the syllables that will do, and how much it matters. */
export interface Slot {
  readonly candidates: ReadonlyMap<number, number>
  readonly weight: number
  /** The number of the toned syllable typed, and of its vowels; -1 where none was typed. */
  readonly toned: number
  readonly vowel: number
}

/** One reading of a query; `likelihood` is 1 for the words as typed. */
export interface Reading {
  readonly slots: ReadonlyArray<Slot>
  readonly likelihood: number
}
/** A word of the query, with what it may be. */
export interface Token extends SpokenWord {
  readonly spelling: Spelling
}

/** Reads a word. */
export const tokenOf = (
  open: OpenIndex,
  { folded, toned }: Pick<folding.Word, "folded" | "toned">,
  hasMarks: boolean,
  typing: boolean
): Token => {
  const spelling = spell(open, folded, typing)
  // An everyday word may have been typed without an input method, as "cuowfi".
  const plain = spelling.exact || isSpoken(folded) ? folded : withoutTelex(folded)
  if (plain !== folded && isHead(plain)) {
    return tokenOf(open, { folded: plain, toned: plain }, false, typing)
  }
  return {
    folded,
    toned,
    hasMarks,
    typing,
    sound: folding.soundKey(folded),
    known: spelling.exact,
    knownToned: open.tonedOf.has(toned),
    spelling
  }
}

/** The mean rarity of what a word may be, the likelier the more it counts. */
const rarityOf = (open: OpenIndex, { candidates }: Spelling): number => {
  let sum = 0
  let shares = 0
  for (const [syllable, likelihood] of candidates) {
    const share = likelihood ** 4
    sum += share * open.rarity[syllable]!
    shares += share
  }
  return shares === 0 ? 3 : sum / shares
}

// Typed with marks, and in no title so: like every other tone.
const IN_NO_TITLE = 0xffff

const accents = (open: OpenIndex, toned: string): Pick<Slot, "toned" | "vowel"> => ({
  toned: open.tonedOf.get(toned) ?? IN_NO_TITLE,
  vowel: open.vowelsOf.get(folding.withoutTone(toned)) ?? -1
})

const NO_ACCENTS = { toned: -1, vowel: -1 }

/** The slot of a typed word. */
export const slotOf = (open: OpenIndex, token: Token, scale = 1): Slot => {
  const certainty = token.typing && !token.known ? Math.min(1, token.folded.length / 3) : 1
  return {
    candidates: token.spelling.candidates,
    weight: rarityOf(open, token.spelling) * certainty * scale,
    ...(token.hasMarks ? accents(open, token.toned) : NO_ACCENTS)
  }
}

/** The slot of a syllable that is sure. */
export const syllableSlot = (open: OpenIndex, syllable: number, toned: string | null): Slot => ({
  candidates: new Map([[syllable, 1]]),
  weight: open.rarity[syllable]!,
  ...(toned === null ? NO_ACCENTS : accents(open, toned))
})

/** The slots of the official words that a phrase stands for. */
export const meaningSlots = (
  open: OpenIndex,
  words: ReadonlyArray<folding.Word>
): ReadonlyArray<Slot> =>
  words.flatMap(({ folded, toned }) => {
    const syllable = open.syllableOf.get(folded)
    return syllable === undefined ? [] : [syllableSlot(open, syllable, toned)]
  })

/** Words as they were typed. */
export const literalOf = (open: OpenIndex, tokens: ReadonlyArray<Token>): Reading => ({
  slots: tokens.map((token) => slotOf(open, token)),
  likelihood: 1
})

/** What slots weigh together. */
export const weightOf = (slots: ReadonlyArray<Slot>): number =>
  slots.reduce((sum, { weight }) => sum + weight, 0)

/** Two words that mean ten are not to drown the rest of what was said. */
export const atMostWorth = (slots: ReadonlyArray<Slot>, worth: number): ReadonlyArray<Slot> => {
  const scale = worth / weightOf(slots)
  return scale < 1 ? slots.map((slot) => ({ ...slot, weight: slot.weight * scale })) : slots
}
