/**
 * The lexicon opened for reading.
 *
 * @module
 */
import * as folding from "./folding.ts"
import { abbreviations, fillers, type LexiconEntry, synonyms } from "./lexicon.ts"
import * as Neighbourhood from "./neighbourhood.ts"

/** A phrase of the lexicon: its words and the official words it may stand for. */
export interface Phrase {
  readonly words: ReadonlyArray<Pick<folding.Word, "folded" | "toned"> & { readonly sound: string }>
  readonly meanings: ReadonlyArray<ReadonlyArray<folding.Word>>
  /** How much its words tell together. */
  readonly telling: number
  /** Its words without those that a sentence may leave out ("cho"), and how many differ. */
  readonly core: Phrase["words"]
  readonly different: number
}

/** The lexicon laid out for looking up. */
export interface Lexicon {
  readonly phrases: ReadonlyArray<Phrase>
  /** The places in `phrases` of those that have a word, and how much the word tells. */
  readonly byWord: ReadonlyMap<string, ReadonlyArray<number>>
  readonly telling: ReadonlyMap<string, number>
  readonly byHead: ReadonlyMap<string, ReadonlyArray<Phrase>>
  readonly heads: Neighbourhood.Neighbourhood
  readonly abbreviations: ReadonlyMap<string, Phrase>
  readonly fillers: ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>>
}

type Unweighed = Pick<Phrase, "words" | "meanings">

// Thousands of phrases are made of hundreds of words: each is read once.
type Words = (text: string) => Phrase["words"]

const wordsReader = (cache: folding.WordCache): Words => {
  const known = new Map<string, Phrase["words"]>()
  const wordsOf = (part: string): Phrase["words"] => {
    const before = known.get(part)
    if (before !== undefined) return before
    const words = folding
      .words(part, cache)
      .map(({ folded, toned }) => ({ folded, toned, sound: folding.soundKey(folded) }))
    known.set(part, words)
    return words
  }
  return (text) => {
    const words: Array<Phrase["words"][number]> = []
    for (const part of text.split(" ")) for (const word of wordsOf(part)) words.push(word)
    return words
  }
}

const phrasesOf = (
  entries: ReadonlyArray<LexiconEntry>,
  cache: folding.WordCache
): ReadonlyArray<Unweighed> => {
  const wordsOf = wordsReader(cache)
  return entries.flatMap(({ say, means }) => {
    const meanings = means.map((meaning) => folding.words(meaning, cache))
    return say.map((text) => ({ words: wordsOf(text), meanings }))
  })
}

const grouped = <A>(
  values: ReadonlyArray<A>,
  key: (value: A) => string
): ReadonlyMap<string, ReadonlyArray<A>> => {
  const groups = new Map<string, Array<A>>()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group === undefined) groups.set(key(value), [value])
    else group.push(value)
  }
  return groups
}

const LEFT_OUT = new Set(["cho", "cua4", "o4", "bi5", "trong", "tren^", "tai5", "d-e^2"])

const differentOf = (words: Phrase["words"]): number => {
  let different = 0
  for (let at = 0; at < words.length; at++) {
    let before = 0
    while (words[before]!.folded !== words[at]!.folded) before++
    if (before === at) different++
  }
  return different
}

const coreOf = (words: Phrase["words"]): Phrase["words"] => {
  if (!words.some(({ toned }) => LEFT_OUT.has(toned))) return words
  const core = words.filter(({ toned }) => !LEFT_OUT.has(toned))
  return core.length < 2 ? words : core
}

/** The places of those that have a word, each once. */
export const placesByWord = (
  all: ReadonlyArray<Phrase["words"]>
): ReadonlyMap<string, ReadonlyArray<number>> => {
  const byWord = new Map<string, Array<number>>()
  all.forEach((words, place) => {
    for (const { folded } of words) {
      const places = byWord.get(folded)
      if (places === undefined) byWord.set(folded, [place])
      else if (places[places.length - 1] !== place) places.push(place)
    }
  })
  return byWord
}

const makeLexicon = (): Lexicon => {
  const cache: folding.WordCache = new Map()
  const short = phrasesOf(abbreviations(), cache)
  const all = [...phrasesOf(synonyms(), cache), ...short]
  const byWord = placesByWord(all.map(({ words }) => words))
  const telling = new Map<string, number>()
  for (const [word, places] of byWord) {
    telling.set(word, Math.log(1 + all.length / (places.length + 1)))
  }
  const phrases = all.map(({ meanings, words }): Phrase => {
    const core = coreOf(words)
    let sum = 0
    for (const { folded } of words) sum += telling.get(folded)!
    return { words, meanings, core, different: differentOf(core), telling: sum }
  })
  const byHead = grouped(phrases, ({ words }) => words[0]!.folded)
  return {
    phrases,
    byWord,
    telling,
    byHead,
    heads: Neighbourhood.make([...byHead.keys()]),
    abbreviations: new Map(
      phrases.slice(-short.length).map((phrase) => [phrase.words[0]!.folded, phrase])
    ),
    fillers: grouped(
      fillers().map((text) => folding.fold(text).split(" ")),
      (words) => words[0]!
    )
  }
}

let lexicon: Lexicon | undefined

/** The lexicon, opened once. */
export const openLexicon = (): Lexicon => {
  lexicon ??= makeLexicon()
  return lexicon
}
