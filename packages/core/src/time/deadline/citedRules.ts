/**
 * Sets of rule ids as bits, so that citing rules costs a deadline nothing.
 *
 * @module
 */
import type { RuleId } from "../../law/RuleId.ts"

const ORDER = [
  "R8",
  "H3",
  "H4",
  "H15",
  "T1",
  "T2",
  "T3",
  "T4",
  "T5",
  "T6",
  "T7",
  "T8",
  "T9",
  "T10"
] as const

/** A rule that can bear on a deadline. */
export type TimeRule = (typeof ORDER)[number]

// One bit each, in that order.
export const R8 = 1
export const H3 = 2
export const H4 = 4
export const H15 = 8
export const T1 = 16
export const T2 = 32
export const T3 = 64
export const T4 = 128
export const T5 = 256
export const T6 = 512
export const T7 = 1024
export const T8 = 2048
export const T9 = 4096
export const T10 = 8192

const known: Array<ReadonlyArray<RuleId> | undefined> = []

/** The ids of a set, in the order of the register; the same array for the same set. */
export const ids = (set: number): ReadonlyArray<RuleId> =>
  (known[set] ??= Object.freeze(ORDER.filter((_, index) => (set & (1 << index)) !== 0)))
