/**
 * Everyday words of one meaning read as one of them, so that a phrase of the lexicon is also said
 * by a sister word: "má mất" says "mẹ mất", "sổ đỏ bị cháy" says "sổ đỏ bị mất".
 *
 * @module
 */
import * as folding from "./folding.ts"
import { type LexiconEntry, sameWords } from "./lexicon.ts"
import type { SpokenWord } from "./phrases.ts"

type Plain = Pick<folding.Word, "folded" | "toned">

interface Same {
  readonly said: ReadonlyArray<Plain>
  readonly meant: ReadonlyArray<Plain>
}

const opened = (entries: ReadonlyArray<LexiconEntry>): ReadonlyMap<string, ReadonlyArray<Same>> => {
  const byHead = new Map<string, Array<Same>>()
  for (const { means, say } of entries) {
    const meant = folding.words(means[0]!)
    for (const text of say) {
      const said = folding.words(text)
      byHead.set(said[0]!.folded, [...(byHead.get(said[0]!.folded) ?? []), { said, meant }])
    }
  }
  // The longest first.
  for (const list of byHead.values()) list.sort((a, b) => b.said.length - a.said.length)
  return byHead
}

let byHead: ReadonlyMap<string, ReadonlyArray<Same>> | undefined

// Without marks a short word is as often another: "tay", "my", "han".
const isSaid = (word: SpokenWord | undefined, { folded, toned }: Plain, alone: boolean): boolean =>
  word !== undefined &&
  word.folded === folded &&
  (word.hasMarks ? word.toned === toned : !alone || toned === folded || !word.known)

const OLD = 70
const GROWN = 14
const CHILD: ReadonlyArray<Plain> = folding.words("trẻ em")
const AGED: ReadonlyArray<Plain> = folding.words("người cao tuổi")

/** "80 tuổi", "3 tuổi": what an age means. */
const ofAge = (words: ReadonlyArray<SpokenWord>, at: number): ReadonlyArray<Plain> | undefined => {
  const years = /^\d{1,3}$/.test(words[at]!.folded) ? Number(words[at]!.folded) : Number.NaN
  if (words[at + 1]?.folded !== "tuoi") return undefined
  return years >= OLD ? AGED : years < GROWN ? CHILD : undefined
}

/** The words with sister words for one; `undefined` where none is to be replaced. */
export const canonical = <W extends SpokenWord>(
  words: ReadonlyArray<W>,
  asWord: (word: Plain) => W
): ReadonlyArray<W> | undefined => {
  byHead ??= opened(sameWords())
  const read: Array<W> = []
  let changed = false
  for (let at = 0; at < words.length; ) {
    const age = ofAge(words, at)
    const same = byHead
      .get(words[at]!.folded)
      ?.find(({ said }) => said.every((word, i) => isSaid(words[at + i], word, said.length === 1)))
    const meant = age ?? same?.meant
    if (meant === undefined) read.push(words[at]!)
    else read.push(...meant.map(asWord))
    changed ||= meant !== undefined
    at += age !== undefined ? 2 : (same?.said.length ?? 1)
  }
  return changed ? read : undefined
}
