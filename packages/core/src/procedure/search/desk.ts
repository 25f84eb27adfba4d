/**
 * Where the readings of a query are laid out to be compared with titles: typed arrays, used again.
 *
 * @module
 */
import type { OpenIndex } from "./openIndex.ts"
import type { Slot } from "./slots.ts"
import * as SpecialCases from "./specialCases.ts"

/** A bit for each slot of a reading. */
export const MOST_SLOTS = 32

/** Scratch space, clean between two readings. */
export interface Desk {
  readonly special: SpecialCases.SpecialCases
  readonly covered: Float32Array
  readonly seenBy: Int32Array
  /** The slots that a syllable will do for, as bits, and how likely for each. */
  readonly slotsOf: Int32Array
  readonly likelihood: Float32Array
  readonly quality: Float32Array
}

const desks = new WeakMap<OpenIndex, Desk>()

/** The desk of an index. */
export const deskOf = (open: OpenIndex): Desk => {
  const known = desks.get(open)
  if (known !== undefined) return known
  const desk: Desk = {
    special: SpecialCases.make(open),
    covered: new Float32Array(open.size),
    seenBy: new Int32Array(open.size),
    slotsOf: new Int32Array(open.syllables.length),
    likelihood: new Float32Array(open.syllables.length * MOST_SLOTS),
    quality: new Float32Array(MOST_SLOTS)
  }
  desks.set(open, desk)
  return desk
}

/** Lays slots out, beside what lies there. */
export const lay = ({ likelihood, slotsOf }: Desk, slots: ReadonlyArray<Slot>): void => {
  for (const [slot, { candidates }] of slots.entries()) {
    for (const [syllable, sure] of candidates) {
      slotsOf[syllable]! |= 1 << slot
      likelihood[syllable * MOST_SLOTS + slot] = sure
    }
  }
}

/** Takes slots away again. */
export const clear = ({ slotsOf }: Desk, slots: ReadonlyArray<Slot>): void => {
  for (const { candidates } of slots) {
    for (const syllable of candidates.keys()) slotsOf[syllable] = 0
  }
}
