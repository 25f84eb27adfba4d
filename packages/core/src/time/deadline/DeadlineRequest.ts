/**
 * What a deadline is computed from, what it is, and why there may be none.
 *
 * @module
 */
import type { RuleId } from "../../law/RuleId.ts"
import type { Instant } from "../Instant.ts"
import type { LocalDate } from "../LocalDate.ts"
import type { LocalTime } from "../LocalTime.ts"
import type { Refusal } from "../refusal.ts"
import type { TimeLimit } from "../TimeLimit.ts"
import type { OutsideCalendar, Unsettled, WorkingCalendar } from "../WorkingCalendar.ts"

export type { OutsideCalendar }

/**
 * A stop of the clock (tạm dừng), from one instant to another; `to: null` while it is still open.
 * `pause`, the default, goes on where the clock stood; `restart` runs the whole limit again from the
 * end of the stop (H3, H4). Stops that overlap or touch are one; if any is a restart, the whole is.
 */
export interface Stop {
  readonly from: Instant
  readonly to: Instant | null
  readonly resume?: "pause" | "restart"
}

/** What a deadline is computed from. */
export interface DeadlineRequest {
  readonly receivedAt: Instant
  readonly limit: TimeLimit
  readonly calendar: WorkingCalendar
  /**
   * The hour up to which a same-day procedure returns its result the same day (R8, 15:00; that
   * minute exactly is in time). Bears only on limits of up to one day or working day.
   */
  readonly cutoff?: LocalTime
  readonly stops?: ReadonlyArray<Stop>
  /** Working days more for mountainous and remote communes, where the procedure says so (H15). */
  readonly extraWorkingDays?: number
}

/** Why an answer may change: a year that is not announced, or a day whose change is proposed (T6). */
export type ProvisionalReason = Unsettled

/** A deadline. All instants in Việt Nam's time are UTC+7 (T11). */
export interface Deadline {
  /** The closing of the last day; for limits in hours the very moment. */
  readonly due: Instant
  readonly dueDate: LocalDate
  /** Where counting began: the receipt, or the opening it was moved to (T10), or the last restart. */
  readonly countedFrom: Instant
  /** Whether the days from receipt to due touch a year or day that is not settled (T6). */
  readonly provisional: boolean
  readonly provisionalBecause: ReadonlyArray<ProvisionalReason>
  /**
   * The rules that bore on the answer, in the order of the register: those by which the limit is
   * counted (T1, T2, T3; T8 for hours and parts of a day; R8, H15), those of the days off from receipt
   * to due (T4, T5, T6, T7), and those that moved something (T10, H3, H4; T9 for an office's own
   * hours).
   */
  readonly rules: ReadonlyArray<RuleId>
}

/** A limit that no calendar can count: its unit is "other" (T12). */
export type LimitNotComputable = Refusal<"LimitNotComputable", "T12", TimeLimit, "limit">

/** A quantity, a stop, extra days or a cutoff that cannot be. */
export type InvalidDeadlineRequest =
  | Refusal<"InvalidLimit", "T2" | "T3" | "T8", TimeLimit, "limit">
  | Refusal<"InvalidStop", "H4", Instant>
  | Refusal<"InvalidExtraWorkingDays", "H15", number>
  | Refusal<"InvalidCutoff", "R8", LocalTime>

/** The clock is stopped now: no due is known until it goes on (H3, H4). */
export interface ClockStopped extends Refusal<"ClockStopped", "H3" | "H4", Instant> {
  readonly stoppedSince: Instant
  readonly countedFrom: Instant
  /** What the due would be had the clock not been stopped at `stoppedSince`. */
  readonly dueBeforeStop: Instant
  /** Minutes of opening left when the clock stopped; the whole limit runs again under `restart`. */
  readonly remainingWorkingMinutes: number
  /** The rules that bore on the count up to the stop, and that of the stop itself. */
  readonly rules: ReadonlyArray<RuleId>
}

/** Why there is no deadline. */
export type DeadlineRefusal =
  | LimitNotComputable
  | InvalidDeadlineRequest
  | ClockStopped
  | OutsideCalendar
