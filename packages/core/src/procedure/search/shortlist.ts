/**
 * Which titles hold enough of what is looked for to be worth a closer look.
 *
 * @module
 */
import type { Desk } from "./desk.ts"
import type { OpenIndex } from "./openIndex.ts"
import type { Slot } from "./slots.ts"

// Of a query's weight a title must have so much, and so much of what the best title has.
const LEAST_COVERED = 0.45
// A sentence says much beside the matter.
const LEAST_OF_A_SENTENCE = 0.3
const SENTENCE = 6
const NEAR_BEST = 0.6

/** Titles, with what of a query they hold. */
export interface Listed {
  readonly titles: ReadonlyArray<number>
  /** At most so much of the query's weight, as a share, has the title of the same place. */
  readonly shares: ReadonlyArray<number>
  readonly best: number
}

/** The titles that hold enough of the slots to be worth a closer look. */
export const shortlist = (
  open: OpenIndex,
  { covered, seenBy }: Desk,
  slots: ReadonlyArray<Slot>,
  whole: number
): Listed => {
  const { postings, postingStarts } = open
  const touched: Array<number> = []
  for (let slot = 0; slot < slots.length; slot++) {
    const { candidates, weight } = slots[slot]!
    const ordered = candidates.size === 1 ? candidates : [...candidates].sort((a, b) => b[1] - a[1])
    for (const [syllable, likelihood] of ordered) {
      const gain = weight * likelihood
      const end = postingStarts[syllable + 1]!
      for (let i = postingStarts[syllable]!; i < end; i++) {
        const title = postings[i]!
        if (seenBy[title] === slot + 1) continue
        if (seenBy[title] === 0) touched.push(title)
        seenBy[title] = slot + 1
        covered[title]! += gain
      }
    }
  }
  let best = 0
  for (const title of touched) best = Math.max(best, covered[title]!)
  const share = slots.length >= SENTENCE ? LEAST_OF_A_SENTENCE : LEAST_COVERED
  const least = Math.max(share * whole, NEAR_BEST * best)
  const titles: Array<number> = []
  const shares: Array<number> = []
  for (const title of touched) {
    if (covered[title]! >= least) {
      titles.push(title)
      shares.push(covered[title]! / whole)
    }
    covered[title] = 0
    seenBy[title] = 0
  }
  return { titles, shares, best: best / whole }
}
