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
  readonly words: ReadonlyArray<Pick<folding.Word, "folded" | "toned"> & { readonly sound: string }>
  readonly meanings: ReadonlyArray<ReadonlyArray<folding.Word>>
  /** How much its words tell together. */
  readonly telling: number
}

/** A phrase that was said, and how surely. */
export interface Said {
  readonly phrase: Phrase
  readonly likelihood: number
}

interface Lexicon {
  readonly phrases: ReadonlyArray<Phrase>
  /** The places in `phrases` of those that have a word, and how much the word tells. */
  readonly byWord: ReadonlyMap<string, ReadonlyArray<number>>
  readonly telling: ReadonlyMap<string, number>
  readonly byHead: ReadonlyMap<string, ReadonlyArray<Phrase>>
  readonly heads: Neighbourhood.Neighbourhood
  readonly abbreviations: ReadonlyMap<string, Phrase>
  readonly fillers: ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>>
}

type Unweighed = Omit<Phrase, "telling">

const phrasesOf = (
  entries: ReadonlyArray<LexiconEntry>,
  cache: folding.WordCache
): ReadonlyArray<Unweighed> => {
  const sounds = new Map<string, string>()
  const soundOf = (folded: string): string => {
    const known = sounds.get(folded)
    if (known !== undefined) return known
    const sound = folding.soundKey(folded)
    sounds.set(folded, sound)
    return sound
  }
  return entries.flatMap(({ say, means }) => {
    const meanings = means.map((meaning) => folding.words(meaning, cache))
    return say.map((text) => ({
      words: folding
        .words(text, cache)
        .map(({ folded, toned }) => ({ folded, toned, sound: soundOf(folded) })),
      meanings
    }))
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

const makeLexicon = (): Lexicon => {
  const cache: folding.WordCache = new Map()
  const short = phrasesOf(abbreviations(), cache)
  const all = [...phrasesOf(synonyms(), cache), ...short]
  const byWord = new Map<string, Array<number>>()
  all.forEach(({ words }, place) => {
    for (const folded of new Set(words.map(({ folded }) => folded))) {
      const places = byWord.get(folded)
      if (places === undefined) byWord.set(folded, [place])
      else places.push(place)
    }
  })
  const telling = new Map<string, number>()
  for (const [word, places] of byWord) {
    telling.set(word, Math.log(1 + all.length / (places.length + 1)))
  }
  const phrases = all.map((phrase) => ({
    ...phrase,
    telling: phrase.words.reduce((sum, { folded }) => sum + telling.get(folded)!, 0)
  }))
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
const openLexicon = (): Lexicon => {
  lexicon ??= makeLexicon()
  return lexicon
}

const UNFINISHED = 0.95
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
  if (word.typing && word.folded.length > 1 && wanted.folded.startsWith(word.folded)) {
    return UNFINISHED
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

// A word that no phrase has tells as much as most.
const STRANGE = 4
const OUT_OF_ORDER = 0.94
const FAR_APART = 0.9
const NEAR = 5

/** How much of the matter of a sentence a phrase in it is, 0 to 1. */
export interface Gist {
  readonly phrase: Phrase
  readonly share: number
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

// Alike, if with another tone; but not another word.
const isSame = (word: SpokenWord, wanted: Phrase["words"][number]): boolean =>
  word.folded === wanted.folded &&
  (!word.hasMarks ||
    word.toned === wanted.toned ||
    (!word.knownToned && folding.withoutTone(word.toned) === folding.withoutTone(wanted.toned)))

const scatteredShare = (
  words: ReadonlyArray<SpokenWord>,
  phrase: Phrase,
  matter: ReadonlyMap<string, number>,
  whole: number
): number => {
  const { telling } = openLexicon()
  const used = new Set<number>()
  let before = -1
  let inOrder = true
  let said = 0
  let beside = 0
  for (const wanted of phrase.words) {
    const next = words.findIndex((word, at) => at > before && isSame(word, wanted))
    const at =
      next >= 0 ? next : words.findIndex((word, at) => !used.has(at) && isSame(word, wanted))
    if (at < 0) return 0
    if (next < 0) inOrder = false
    before = at
    used.add(at)
    const worth = telling.get(wanted.folded)!
    said += worth
    if (!matter.has(wanted.folded)) beside += worth
  }
  const first = Math.min(...used)
  const last = Math.max(...used)
  const near = last - first < phrase.words.length + NEAR
  return (said / (whole + beside)) * (inOrder ? 1 : OUT_OF_ORDER) * (near ? 1 : FAR_APART)
}

const A_WORD_MORE = 0.04
const tellingMost = (a: Gist, b: Gist): number =>
  b.share - a.share + A_WORD_MORE * (b.phrase.words.length - a.phrase.words.length)

// "Sổ đỏ" says less than the "mất sổ đỏ" it is within.
const isWithin = (one: Phrase, other: Phrase): boolean =>
  one.words.every(({ folded }) => other.words.some((word) => word.folded === folded))

/**
 * The phrases that a sentence says with other words between theirs or in another order, as "xe em
 * mua lại muốn sang tên" says "sang tên xe"; those first that are most of the matter.
 */
export const phrasesAmong = (
  words: ReadonlyArray<SpokenWord>,
  atMost: number
): ReadonlyArray<Gist> => {
  const { byWord, phrases } = openLexicon()
  const counts = new Map<number, number>()
  for (const folded of new Set(words.map(({ folded }) => folded))) {
    for (const place of byWord.get(folded) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const matter = matterOf(words)
  let whole = 0
  for (const worth of matter.values()) whole += worth
  const gists: Array<Gist> = []
  for (const [place, count] of counts) {
    const phrase = phrases[place]!
    const { length } = phrase.words
    if (length < 2 || length > words.length || count < Math.min(length, 2)) continue
    const share = scatteredShare(words, phrase, matter, whole)
    if (share > 0) gists.push({ phrase, share: Math.min(1, share) })
  }
  const first: Array<Gist> = []
  for (const gist of gists.sort(tellingMost)) {
    if (first.some(({ phrase }) => isWithin(gist.phrase, phrase))) continue
    first.push(gist)
    if (first.length === atMost) break
  }
  return first
}
