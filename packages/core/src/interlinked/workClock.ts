/**
 * The working time of a dossier since its receipt, and the instants at which it is used up.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Deadline from "../time/Deadline.ts"
import type { Instant } from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { TimeLimit } from "../time/TimeLimit.ts"
import * as WorkingCalendar from "../time/WorkingCalendar.ts"

/** Minutes of a working day (T8). */
export const MINUTES_A_WORKING_DAY = 480

/** A dossier's clock: it counts minutes of working time from the receipt. */
export interface WorkClock {
  readonly receivedAt: Instant
  /** The receipt, or the opening that it was moved to (T10). */
  readonly countedFrom: Instant
  readonly calendar: WorkingCalendar.WorkingCalendar
}

/** The clock of a dossier received at an instant. Refuses one outside the calendar. */
export const make = (
  receivedAt: Instant,
  calendar: WorkingCalendar.WorkingCalendar
): Result.Result<WorkClock, Deadline.DeadlineRefusal> =>
  Result.map(
    Deadline.compute({ receivedAt, limit: { quantity: 1, unit: "working_day" }, calendar }),
    ({ countedFrom }) => ({ receivedAt, countedFrom, calendar })
  )

/** The deadline of so many minutes, more than 0, since the receipt: of a limit in working days. */
export const deadlineAt = (
  { receivedAt, calendar }: WorkClock,
  minutes: number
): Result.Result<Deadline.Deadline, Deadline.DeadlineRefusal> =>
  Deadline.compute({
    receivedAt,
    limit: { quantity: minutes / MINUTES_A_WORKING_DAY, unit: "working_day" },
    calendar
  })

/** When so many minutes since the receipt are used up. */
export const instantAt = (
  clock: WorkClock,
  minutes: number
): Result.Result<Instant, Deadline.DeadlineRefusal> =>
  minutes === 0
    ? Result.succeed(clock.countedFrom)
    : Result.map(deadlineAt(clock, minutes), ({ due }) => due)

/** The whole minutes that are used up at an instant; 0 before counting begins. */
export const minutesAt = (
  clock: WorkClock,
  at: Instant
): Result.Result<number, Deadline.DeadlineRefusal> =>
  Result.gen(function* () {
    const days = yield* WorkingCalendar.workingDaysBetween(
      clock.calendar,
      LocalDate.fromInstant(clock.countedFrom),
      LocalDate.fromInstant(at)
    )
    // The last number of minutes whose end has come. A day later its end has not.
    let used = 0
    let unused = Math.max(1, (days + 1) * MINUTES_A_WORKING_DAY)
    while (unused - used > 1) {
      const middle = Math.floor((used + unused) / 2)
      const end = yield* instantAt(clock, middle)
      if (end <= at) used = middle
      else unused = middle
    }
    return used
  })

/** The minutes of a limit in working time; null for one in days and more of the calendar. */
export const minutesOf = ({ quantity, unit }: TimeLimit): number | null =>
  unit === "working_day"
    ? quantity * MINUTES_A_WORKING_DAY
    : unit === "working_hour"
      ? quantity * 60
      : null

/**
 * The minutes used up when a member is due that begins after so many. A limit in working time adds
 * to them. One in days, weeks, months or years runs from the day on which the member begins, which
 * is not counted (T1), to the closing of a working day (T3).
 */
export const minutesAfter = (
  clock: WorkClock,
  minutes: number,
  limit: TimeLimit
): Result.Result<number, Deadline.DeadlineRefusal> => {
  const worked = minutesOf(limit)
  if (worked !== null) return Result.succeed(minutes + Math.round(worked))
  return Result.gen(function* () {
    const { dueDate } = yield* Deadline.compute({
      receivedAt: yield* instantAt(clock, minutes),
      limit,
      calendar: clock.calendar
    })
    const days = yield* WorkingCalendar.workingDaysBetween(
      clock.calendar,
      LocalDate.fromInstant(clock.countedFrom),
      dueDate
    )
    return Math.max(minutes, days * MINUTES_A_WORKING_DAY)
  })
}
