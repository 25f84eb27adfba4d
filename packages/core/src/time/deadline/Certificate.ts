/**
 * How a deadline was counted, row by row, so that anybody can count again.
 *
 * @module
 */
import type { RuleId } from "../../law/RuleId.ts"
import type { Instant } from "../Instant.ts"
import type { LocalDate } from "../LocalDate.ts"
import type { LocalTime } from "../LocalTime.ts"
import type { TimeLimit } from "../TimeLimit.ts"
import type { MadeUpSaturdays } from "../WorkingCalendar.ts"
import type { Stop } from "./DeadlineRequest.ts"

/**
 * What counts in a stretch: open time of counting days, all open time, time of the clock, or days of
 * the calendar (24 hours each).
 */
export type Measure = "working" | "opening" | "clock" | "calendar"

/** What a piece of a day is. */
export type RowClass =
  | "working"
  | "madeUp"
  | "weekend"
  | "holiday"
  | "beforeOpening"
  | "lunchBreak"
  | "afterClosing"
  | "stopped"

/** A piece of one day: a half day, a day off, the time before opening, a stop. */
export interface CertificateRow {
  readonly date: LocalDate
  readonly from: Instant
  readonly to: Instant
  readonly class: RowClass
  readonly rules: ReadonlyArray<RuleId>
  /**
   * Milliseconds that it takes off the balance. None where the time does not count; less than none where
   * the clock stood on a first day that is not counted, since the due moves all the same (H4).
   */
  readonly takes: number
  /** Milliseconds still owed after it. */
  readonly balance: number
}

/** A run of the clock: from the receipt, from a restart, or past the last day of the calendar (T3). */
export interface CertificateStretch {
  readonly begins: "receipt" | "restart" | "lastDayOver"
  readonly measure: Measure
  readonly countedFrom: Instant
  /** Milliseconds owed at its beginning, and by which rules. */
  readonly owed: number
  readonly rules: ReadonlyArray<RuleId>
  /** Without a gap from where the stretch begins to where it ends. */
  readonly rows: ReadonlyArray<CertificateRow>
}

/** The certificate of a deadline: the question, every piece of every day, and the answer. */
export interface Certificate {
  readonly version: 1
  readonly receivedAt: Instant
  readonly limit: TimeLimit
  readonly cutoff: LocalTime | null
  readonly stops: ReadonlyArray<Stop>
  readonly extraWorkingDays: number
  readonly madeUpSaturdays: MadeUpSaturdays
  /** The opening hours, in the notation of `OpeningHours.parse`. */
  readonly hours: string
  readonly stretches: ReadonlyArray<CertificateStretch>
  readonly due: Instant
  readonly dueDate: LocalDate
  readonly provisional: boolean
}

/** Where a certificate is wrong, and what would be right. */
export interface CertificateFault {
  readonly _tag: "CertificateFault"
  /** The place, such as `stretches[0].rows[3].balance`. */
  readonly field: string
  readonly input: string
  readonly expected: string
}
