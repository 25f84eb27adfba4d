/**
 * What a sentence is about: the phrases of the lexicon that are scattered in it.
 *
 * @module
 */
import * as folding from "./folding.ts"
import { openLexicon, type Phrase } from "./openLexicon.ts"
import { fillerLength, type SpokenWord } from "./phrases.ts"

// A word that no phrase has tells as much as most.
const STRANGE = 3
const OUT_OF_ORDER = 0.94
const FAR_APART = 0.9
const NOT_SAID = { share: 0, whole: false }
// In a sentence of so many words, a phrase of three or more may lack one that tells less than so much
// of the rest.
const LONG_ENOUGH = 5
const MOST_MISSING = 0.7
const NEAR = 5

/** How much of the matter of a sentence a phrase in it is, 0 to 1. */
export interface Gist {
  readonly phrase: Phrase
  readonly share: number
  /** Every word of the phrase was said. */
  readonly whole: boolean
}

const matterOf = (words: ReadonlyArray<SpokenWord>): ReadonlyMap<string, number> => {
  const { telling } = openLexicon()
  const matter = new Map<string, number>()
  for (let at = 0; at < words.length; ) {
    const length = fillerLength(words, at)
    const { folded } = words[at]!
    if (length === 0) matter.set(folded, telling.get(folded) ?? STRANGE)
    at += Math.max(1, length)
  }
  return matter
}

const QUESTION = new Set(["dau", "gi", "nao", "sao", "nhieu", "lau", "hoi"])

// "Sổ đỏ ở đâu" without marks has no "đỡ đầu" in it.
const withoutQuestions = (words: ReadonlyArray<SpokenWord>): ReadonlyArray<SpokenWord> => {
  const left: Array<SpokenWord> = []
  for (let at = 0; at < words.length; ) {
    const length = fillerLength(words, at)
    const filler = words.slice(at, at + length)
    if (length < 2 || !filler.some(({ folded }) => QUESTION.has(folded))) {
      left.push(...words.slice(at, at + Math.max(1, length)))
    }
    at += Math.max(1, length)
  }
  return left
}

// Alike, if with another tone; but not another word. Of two words each has to be the very one.
const isSame = (word: SpokenWord, wanted: Phrase["words"][number], isShort: boolean): boolean =>
  word.folded === wanted.folded &&
  (!word.hasMarks ||
    word.toned === wanted.toned ||
    (!isShort &&
      !word.knownToned &&
      folding.withoutTone(word.toned) === folding.withoutTone(wanted.toned)))

const scatteredShare = (
  words: ReadonlyArray<SpokenWord>,
  phrase: Phrase,
  matter: ReadonlyMap<string, number>,
  whole: number
): Omit<Gist, "phrase"> => {
  const { telling } = openLexicon()
  const used = new Set<number>()
  const isShort = phrase.core.length < 3
  let before = -1
  let missing = 0
  let inOrder = true
  let said = 0
  let beside = 0
  for (const wanted of phrase.core) {
    const isFree = (word: SpokenWord, at: number): boolean =>
      !used.has(at) && isSame(word, wanted, isShort)
    const next = words.findIndex((word, at) => at > before && isFree(word, at))
    const at = next >= 0 ? next : words.findIndex(isFree)
    if (at < 0) {
      if (phrase.core.length < 3 || missing > 0) return NOT_SAID
      missing = telling.get(wanted.folded) ?? STRANGE
      continue
    }
    if (next < 0) inOrder = false
    before = at
    used.add(at)
    const worth = telling.get(wanted.folded) ?? STRANGE
    said += worth
    if (!matter.has(wanted.folded)) beside += worth
  }
  const first = Math.min(...used)
  const last = Math.max(...used)
  const near = last - first < phrase.core.length + NEAR
  if (missing > MOST_MISSING * said) return NOT_SAID
  const share = (said - missing) / (whole + beside)
  return {
    share: Math.min(1, share * (inOrder ? 1 : OUT_OF_ORDER) * (near ? 1 : FAR_APART)),
    whole: missing === 0
  }
}

const A_WORD_MORE = 0.04
const IN_PART = 0.8
const rankOf = ({ phrase, share, whole }: Gist): number =>
  (share + A_WORD_MORE * phrase.core.length) * (whole ? 1 : IN_PART)
const tellingMost = (a: Gist, b: Gist): number => rankOf(b) - rankOf(a)

// "Sổ đỏ" says less than the "mất sổ đỏ" it is within.
const isWithin = (one: Phrase, other: Phrase): boolean =>
  one.core.every(({ folded }) => other.core.some((word) => word.folded === folded))

/** Phrases, and the places of those that have a word. */
export interface Sayable {
  readonly phrases: ReadonlyArray<Phrase>
  readonly byWord: ReadonlyMap<string, ReadonlyArray<number>>
}

const gistsAmong = (
  words: ReadonlyArray<SpokenWord>,
  { byWord, phrases }: Sayable,
  matter: ReadonlyMap<string, number>
): ReadonlyArray<Gist> => {
  const counts = new Uint8Array(phrases.length)
  const touched: Array<number> = []
  for (const folded of new Set(words.map(({ folded }) => folded))) {
    for (const place of byWord.get(folded) ?? []) {
      // What is said of two words or more.
      if (++counts[place]! === 2) touched.push(place)
    }
  }
  let whole = 0
  for (const worth of matter.values()) whole += worth
  const gists: Array<Gist> = []
  for (const place of touched) {
    const phrase = phrases[place]!
    const { core, different } = phrase
    const mayLack = core.length > 2 && words.length >= LONG_ENOUGH ? 1 : 0
    if (core.length < 2 || counts[place]! < different - mayLack) continue
    const said = scatteredShare(words, phrase, matter, whole)
    if (said.share > 0) gists.push({ phrase, ...said })
  }
  return gists
}

/**
 * The phrases that a sentence says with other words between theirs or in another order, as "xe em
 * mua lại muốn sang tên" says "sang tên xe"; those first that are most of the matter. Phrases are
 * those of the lexicon, and what `titles` are about.
 */
export const phrasesAmong = (
  spoken: ReadonlyArray<SpokenWord>,
  atMost: number,
  titles?: Sayable
): ReadonlyArray<Gist> => {
  const words = withoutQuestions(spoken)
  const matter = matterOf(words)
  const gists = [
    ...gistsAmong(words, openLexicon(), matter),
    ...(titles === undefined ? [] : gistsAmong(words, titles, matter))
  ]
  const first: Array<Gist> = []
  for (const gist of gists.sort(tellingMost)) {
    if (first.some(({ phrase, whole }) => whole && isWithin(gist.phrase, phrase))) continue
    first.push(gist)
    if (first.length === atMost) break
  }
  return first
}
