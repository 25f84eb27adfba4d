/**
 * The body of rules under which a dossier stands, chosen by the date of its receipt.
 *
 * @module
 */
import * as LocalDate from "../time/LocalDate.ts"
import type * as LocalTime from "../time/LocalTime.ts"

/** Decree 61/2018/NĐ-CP (with 107/2021), or Decree 118/2025/NĐ-CP. */
export type RuleSetId = "ND61" | "ND118"

/** The figures of a body of rules. Later law does not reach back to a dossier received before. */
export interface RuleSet {
  readonly id: RuleSetId
  /** The first day of receipt to which it applies. */
  readonly from: LocalDate.LocalDate
  /** The last such day, or null while it is in force. */
  readonly to: LocalDate.LocalDate | null
  /** Requests for supplements at each stage, reception and appraisal (R3). */
  readonly supplementsPerStage: number
  /** Working days from receipt in which an ineligible dossier must be sent back (H2). */
  readonly appraisalNoticeWorkingDays: number
  /** How often the return date may be set anew (H10). */
  readonly newDates: number
  /** Working hours in which an online dossier must be answered (R4). */
  readonly onlineAnswerWorkingHours: number
  /** Paper received after this time is transferred at the start of the next working day (H1). */
  readonly transferCutoff: LocalTime.LocalTime
  /** How often a financial obligation may stop the clock. Assumed: the law names no number. */
  readonly paymentRequests: number
  /** Procedures that are received regardless of the boundary (R9). */
  readonly nonTerritorial: "list" | "all"
}

const ND61: RuleSet = {
  id: "ND61",
  from: LocalDate.unsafe("2018-06-21"),
  to: LocalDate.unsafe("2025-06-30"),
  supplementsPerStage: 1,
  appraisalNoticeWorkingDays: 3,
  newDates: 1,
  onlineAnswerWorkingHours: 8,
  // 15:00 in minutes of the day, so that a page that reads no times does not load what reads them.
  transferCutoff: 900 as LocalTime.LocalTime,
  paymentRequests: 1,
  nonTerritorial: "list"
}

// H1, H2, H9, H10 and R3 are taken over from ND61 (law.md: assumed or open for ND118).
const ND118: RuleSet = {
  ...ND61,
  id: "ND118",
  from: LocalDate.unsafe("2025-07-01"),
  to: null,
  nonTerritorial: "all"
}

/**
 * The rules for a dossier received on a date. Dates before ND61 came into force have no rules
 * here and stand under ND61, the oldest that is known.
 *
 * @example
 * ```ts
 * import { LocalDate, RuleSet } from "@motcua/core"
 *
 * RuleSet.at(LocalDate.unsafe("2025-06-30")).id // "ND61"
 * RuleSet.at(LocalDate.unsafe("2025-07-01")).id // "ND118"
 * ```
 */
export const at = (received: LocalDate.LocalDate): RuleSet =>
  received >= ND118.from ? ND118 : ND61

/** The rules by their id. */
export const get = (id: RuleSetId): RuleSet => (id === "ND118" ? ND118 : ND61)

/** The decrees by their names. Apart from the figures, so that a page that decides does not load them. */
export const nameOf = (id: RuleSetId): string =>
  id === "ND118" ? "Nghị định 118/2025/NĐ-CP" : "Nghị định 61/2018/NĐ-CP, 107/2021/NĐ-CP"
