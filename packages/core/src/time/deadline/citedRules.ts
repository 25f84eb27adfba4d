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

const bit = (rule: TimeRule): number => 1 << ORDER.indexOf(rule)

export const R8 = bit("R8")
export const H3 = bit("H3")
export const H4 = bit("H4")
export const H15 = bit("H15")
export const T1 = bit("T1")
export const T2 = bit("T2")
export const T3 = bit("T3")
export const T4 = bit("T4")
export const T5 = bit("T5")
export const T6 = bit("T6")
export const T7 = bit("T7")
export const T8 = bit("T8")
export const T9 = bit("T9")
export const T10 = bit("T10")

const known: Array<ReadonlyArray<RuleId> | undefined> = []

/** The ids of a set, in the order of the register; the same array for the same set. */
export const ids = (set: number): ReadonlyArray<RuleId> => known[set] ?? firstTime(set)

const firstTime = (set: number): ReadonlyArray<RuleId> => {
  const rules = Object.freeze(ORDER.filter((_, index) => (set & (1 << index)) !== 0))
  known[set] = rules
  return rules
}
