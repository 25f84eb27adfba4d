/**
 * The lexicon opened for reading: which of its phrases a row of words says.
 *
 * @module
 */
import * as folding from "./folding.ts"
import { abbreviations, fillers, type LexiconEntry, synonyms } from "./lexicon.ts"
import * as Neighbourhood from "./neighbourhood.ts"

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

/** A phrase of the lexicon: its words and the official words it may stand for. */
export interface Phrase {
  readonly words: ReadonlyArray<folding.Word & { readonly sound: string }>
  readonly meanings: ReadonlyArray<ReadonlyArray<folding.Word>>
}

/** A phrase that was said, and how surely. */
export interface Said {
  readonly phrase: Phrase
  readonly likelihood: number
}

interface Lexicon {
  readonly byHead: ReadonlyMap<string, ReadonlyArray<Phrase>>
  readonly heads: Neighbourhood.Neighbourhood
  readonly abbreviations: ReadonlyMap<string, Phrase>
  readonly fillers: ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>>
}

const phrasesOf = (entries: ReadonlyArray<LexiconEntry>): ReadonlyArray<Phrase> =>
  entries.flatMap(({ say, means }) => {
    const meanings = means.map((meaning) => folding.words(meaning))
    return say.map((text) => ({
      words: folding.words(text).map((word) => ({ ...word, sound: folding.soundKey(word.folded) })),
      meanings
    }))
  })

const grouped = <A>(
  values: ReadonlyArray<A>,
  key: (value: A) => string
): Map<string, ReadonlyArray<A>> => {
  const groups = new Map<string, ReadonlyArray<A>>()
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value])
  return groups
}

const makeLexicon = (): Lexicon => {
  const short = phrasesOf(abbreviations())
  const byHead = grouped([...phrasesOf(synonyms()), ...short], ({ words }) => words[0]!.folded)
  return {
    byHead,
    heads: Neighbourhood.make([...byHead.keys()]),
    abbreviations: new Map(short.map((phrase) => [phrase.words[0]!.folded, phrase])),
    fillers: grouped(
      fillers().map((text) => folding.fold(text).split(" ")),
      (words) => words[0]!
    )
  }
}

let lexicon: Lexicon | undefined
const openLexicon = (): Lexicon => {
  lexicon ??= makeLexicon()
  return lexicon
}

const UNFINISHED = 0.95
const MISSPELT = 0.85
const OTHER_TONE = 0.95
const OTHER_TONE_ALONE = 0.8
const OTHER_WORD = 0.8
const OTHER_WORD_ALONE = 0.5

const saysWord = (word: SpokenWord, wanted: Phrase["words"][number], alone: boolean): number => {
  if (word.folded === wanted.folded) {
    if (!word.hasMarks || word.toned === wanted.toned) return 1
    if (word.knownToned) return alone ? OTHER_WORD_ALONE : OTHER_WORD
    return alone ? OTHER_TONE_ALONE : OTHER_TONE
  }
  if (alone) {
    const slip = word.folded.length > 4 && !word.known
    return slip && folding.withinOneEdit(word.folded, wanted.folded) ? MISSPELT : 0
  }
  if (word.typing && word.folded.length > 1 && wanted.folded.startsWith(word.folded)) {
    return UNFINISHED
  }
  if (word.folded.length < 3) return 0
  const slip = !word.known && folding.withinOneEdit(word.folded, wanted.folded)
  return slip || word.sound === wanted.sound ? MISSPELT : 0
}

const says = (words: ReadonlyArray<SpokenWord>, at: number, phrase: Phrase): number => {
  const wanted = phrase.words
  if (at + wanted.length > words.length) return 0
  let likelihood = 1
  for (let i = 0; i < wanted.length && likelihood > 0; i++) {
    likelihood *= saysWord(words[at + i]!, wanted[i]!, wanted.length === 1)
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

/** The words that an abbreviation stands for, its first meaning. */
export const abbreviated = (folded: string): ReadonlyArray<folding.Word> | undefined =>
  openLexicon().abbreviations.get(folded)?.meanings[0]

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
