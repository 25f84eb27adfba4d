/**
 * Which phrases of the lexicon a row of words says.
 *
 * @module
 */
import * as folding from "./folding.ts"
import * as Neighbourhood from "./neighbourhood.ts"
import { openLexicon, type Phrase } from "./openLexicon.ts"

/** A word of a query, ready to be compared. */
export interface SpokenWord {
  readonly folded: string
  readonly toned: string
  readonly sound: string
  /** It was typed with a diacritic. */
  readonly hasMarks: boolean
  /** It may be unfinished. */
  readonly typing: boolean
  /** Some title has it, so that it is hardly a slip; with its marks as typed, hardly another. */
  readonly known: boolean
  readonly knownToned: boolean
}

/** A phrase that was said, and how surely. */
export interface Said {
  readonly phrase: Phrase
  readonly likelihood: number
}

const UNFINISHED = 0.95
const JUST_BEGUN = 0.85
const MISSPELT = 0.85
// "Hộ kinh danh": a word, and yet hardly the one meant, with so many others about it.
const KNOWN_MISSPELT = 0.8
const OTHER_TONE = 0.95
const OTHER_TONE_ALONE = 0.8
const OTHER_WORD = 0.8
const OTHER_WORD_ALONE = 0.5

const saysWord = (word: SpokenWord, wanted: Phrase["words"][number], among: number): number => {
  const alone = among === 1
  if (word.folded === wanted.folded) {
    if (!word.hasMarks || word.toned === wanted.toned) return 1
    if (word.knownToned) return alone ? OTHER_WORD_ALONE : OTHER_WORD
    return alone ? OTHER_TONE_ALONE : OTHER_TONE
  }
  if (alone) {
    const slip = word.folded.length > 4 && !word.known
    return slip && folding.withinOneEdit(word.folded, wanted.folded) ? MISSPELT : 0
  }
  if (word.typing && wanted.folded.startsWith(word.folded)) {
    if (word.folded.length > 1) return UNFINISHED
    return among === 2 ? JUST_BEGUN : 0
  }
  if (word.folded.length < 3) return 0
  const isSlip = folding.withinOneEdit(word.folded, wanted.folded)
  if ((isSlip && !word.known) || word.sound === wanted.sound) return MISSPELT
  return isSlip && among > 2 && word.folded.length > 3 ? KNOWN_MISSPELT : 0
}

const says = (words: ReadonlyArray<SpokenWord>, at: number, phrase: Phrase): number => {
  const wanted = phrase.words
  if (at + wanted.length > words.length) return 0
  let likelihood = 1
  for (let i = 0; i < wanted.length && likelihood > 0; i++) {
    likelihood *= saysWord(words[at + i]!, wanted[i]!, wanted.length)
  }
  return likelihood
}

/** The longest phrase that the words say from a place on, the likeliest of those as long. */
export const phraseAt = (words: ReadonlyArray<SpokenWord>, at: number): Said | undefined => {
  const { byHead, heads } = openLexicon()
  const first = words[at]!
  const begin = new Set([first.folded])
  if (first.folded.length > 2) {
    for (const place of Neighbourhood.alike(heads, first.folded)) begin.add(heads.words[place]!)
    if (!first.known) {
      for (const place of Neighbourhood.oneEditAway(heads, first.folded)) {
        begin.add(heads.words[place]!)
      }
    }
  }
  let best: Said | undefined
  for (const head of begin) {
    for (const phrase of byHead.get(head) ?? []) {
      const longer = phrase.words.length - (best?.phrase.words.length ?? 0)
      if (longer < 0) continue
      const likelihood = says(words, at, phrase)
      if (likelihood > (longer > 0 ? 0 : best!.likelihood)) best = { phrase, likelihood }
    }
  }
  return best
}

/** Whether a phrase begins with a word. */
export const isHead = (folded: string): boolean => openLexicon().byHead.has(folded)

/** Whether some phrase has a word. */
export const isSpoken = (folded: string): boolean => openLexicon().byWord.has(folded)

/** The words that an abbreviation, or two written as one, stands for: its first meaning. */
export const abbreviated = (folded: string): ReadonlyArray<folding.Word> | undefined => {
  const { abbreviations } = openLexicon()
  const whole = abbreviations.get(folded)?.meanings[0]
  if (whole !== undefined || !/^[b-df-hj-np-tv-xz]{4,9}$/.test(folded)) return whole
  for (let at = 2; at <= folded.length - 2; at++) {
    const head = abbreviations.get(folded.slice(0, at))?.meanings[0]
    const tail = abbreviations.get(folded.slice(at))?.meanings[0]
    if (head !== undefined && tail !== undefined) return [...head, ...tail]
  }
  return undefined
}

/** How many words from a place on are said around the matter and name nothing. */
export const fillerLength = (words: ReadonlyArray<SpokenWord>, at: number): number => {
  let longest = 0
  for (const filler of openLexicon().fillers.get(words[at]!.folded) ?? []) {
    if (filler.length > longest && filler.every((word, i) => words[at + i]?.folded === word)) {
      longest = filler.length
    }
  }
  return longest
}
