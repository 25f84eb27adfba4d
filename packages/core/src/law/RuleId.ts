/**
 * The ids under which the rules of law are cited in code, tests and answers.
 *
 * @module
 */

/**
 * Every id, in order: R reception, H handling, T time, C the Centre, P the phases of the roadmap.
 * Their words and sources are in the register, `Rule.get`.
 */
// biome-ignore format: one line a group
export const ruleIds = [
  "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9",
  "H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "H10", "H11", "H12", "H13", "H14", "H15",
  "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12",
  "C1", "C2", "C3",
  "P1", "P2", "P3", "P4", "P5", "P6"
] as const

/** The id of a rule of the law reference. */
export type RuleId = (typeof ruleIds)[number]
