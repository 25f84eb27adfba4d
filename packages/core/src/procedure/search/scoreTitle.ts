/**
 * How well one title answers one reading of a query.
 *
 * @module
 */
import { type Desk, MOST_SLOTS } from "./desk.ts"
import type { OpenIndex } from "./openIndex.ts"
import type { Slot } from "./slots.ts"

// What a score is made of, where a title has every word of the query.
const BY_WORDS = 0.38
const BY_ORDER = 0.3
const BY_CONCISION = 0.22
const BY_START = 0.1
// Other tones than those typed; other vowels too.
const OTHER_TONE = 0.92
const OTHER_VOWEL = 0.86
const IN_TAIL = 0.93
const IN_BRACKETS = 0.85

/**
 * 0 to 1: the words covered, lessened where they stand in another order, among many others or
 * far from the start.
 */
export const scoreTitle = (
  open: OpenIndex,
  desk: Desk,
  slots: ReadonlyArray<Slot>,
  whole: number,
  title: number
): number => {
  const { importance, plain, tokens, vowels, weights } = open
  const { likelihood, quality, slotsOf } = desk
  const from = open.starts[title]!
  const to = open.starts[title + 1]!
  quality.fill(0, 0, slots.length)
  let pairs = 0
  let near = 0
  let before = 0
  let beforeThat = 0
  let said = 0
  let firstAt = -1
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const syllable = plain[token]!
    const mask = slotsOf[syllable]!
    if (mask !== 0) {
      const weight = weights[at]!
      const place = weight === 1 ? 1 : weight < 0.2 ? IN_BRACKETS : IN_TAIL
      let best = 0
      for (let left = mask; left !== 0; left &= left - 1) {
        const slot = 31 - Math.clz32(left & -left)
        const { toned, vowel } = slots[slot]!
        const accent =
          toned < 0 || toned === token ? 1 : vowel === vowels[token] ? OTHER_TONE : OTHER_VOWEL
        const sure = likelihood[syllable * MOST_SLOTS + slot]! * accent * place
        if (sure > quality[slot]!) quality[slot] = sure
        if (sure > best) best = sure
      }
      said += importance[at]! * best
      if (firstAt < 0) firstAt = at
      pairs |= (before << 1) & mask
      near |= (beforeThat << 1) & mask
    }
    beforeThat = before
    before = mask
  }
  let covered = 0
  let joined = 0
  let joints = 0
  for (let slot = 0; slot < slots.length; slot++) {
    const { weight } = slots[slot]!
    covered += weight * quality[slot]!
    if (slot === 0) continue
    const joint = weight + slots[slot - 1]!.weight
    joints += joint
    const both = Math.min(quality[slot]!, quality[slot - 1]!)
    if (pairs & (1 << slot)) joined += joint * both
    else if (near & (1 << slot)) joined += 0.5 * joint * both
  }
  let skipped = 0
  for (let at = from; at < firstAt; at++) skipped += weights[at]!
  const order = joints === 0 ? 1 : joined / joints
  const concision = said / (open.importanceOf[title]! || 1)
  const start = 1 / (1 + 0.3 * skipped)
  return (
    (covered / whole) * (BY_WORDS + BY_ORDER * order + BY_CONCISION * concision + BY_START * start)
  )
}
