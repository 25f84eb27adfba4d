/**
 * What titles are about, as phrases that a sentence may say: "nhập quốc tịch", "tách hộ".
 *
 * @module
 */
import * as folding from "./folding.ts"
import type { Sayable } from "./gist.ts"
import type { OpenIndex } from "./openIndex.ts"
import { type Phrase, placesByWord } from "./openLexicon.ts"

// A ministry's procedures for companies are not what a sentence is about.
const LEAST_EVERYDAY = 3
const LONGEST_HEAD = 8
const ENDS = /[,;:/()–]/
// What follows tells where or for whom.
const STOPS = [
  "việt nam",
  "đối với",
  "cho người",
  "của",
  "theo",
  "ở trong",
  "tại",
  "thực hiện",
  "do"
]
const OPTIONAL = ["đăng", "ký", "cấp", "giấy", "việc", "giải", "quyết", "thủ", "tục", "và", "hoặc"]

const keys = (texts: ReadonlyArray<string>): ReadonlySet<string> =>
  new Set(
    texts.map((text) =>
      folding
        .words(text)
        .map(({ toned }) => toned)
        .join(" ")
    )
  )

const make = (open: OpenIndex): Sayable => {
  const stops = keys(STOPS)
  const optional = keys(OPTIONAL)
  const phrases: Array<Phrase> = []
  const known = new Set<string>()
  const byEveryday = open.source.everyday
    .map((everyday, title) => ({ everyday, title }))
    .filter(({ everyday }) => everyday >= LEAST_EVERYDAY)
    .sort((a, b) => b.everyday - a.everyday)
  for (const { title } of byEveryday) {
    const words = headOf(open, title, stops)
    const core = words.filter(({ toned }) => !optional.has(toned))
    const key = core.map(({ toned }) => toned).join(" ")
    if (core.length < 2 || known.has(key)) continue
    known.add(key)
    const different = new Set(core.map(({ folded }) => folded)).size
    phrases.push({ words, core, different, meanings: [words], telling: 0 })
  }
  return { phrases, byWord: placesByWord(phrases.map(({ core }) => core)) }
}

type PhraseWord = Phrase["words"][number] & folding.Word

const headOf = (
  open: OpenIndex,
  title: number,
  stops: ReadonlySet<string>
): ReadonlyArray<PhraseWord> => {
  const name = open.source.names[title]!
  const words = folding.words(name.slice(0, 200))
  const head: Array<PhraseWord> = []
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]
    if (before !== undefined && ENDS.test(name.slice(before.end, word.start))) break
    const isStop = stops.has(word.toned) || stops.has(`${word.toned} ${words[at + 1]?.toned}`)
    if (head.length > 0 && isStop) break
    if (open.weights[open.starts[title]! + at] === 0) continue
    head.push({ ...word, sound: folding.soundKey(word.folded) })
    if (head.length === LONGEST_HEAD) break
  }
  return head
}

const opened = new WeakMap<OpenIndex, Sayable>()

/** The phrases of an index, made once. */
export const titlePhrases = (open: OpenIndex): Sayable => {
  const known = opened.get(open)
  if (known !== undefined) return known
  const made = make(open)
  opened.set(open, made)
  return made
}
