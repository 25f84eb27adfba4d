/**
 * Where a limit begins and ends.
 *
 * @module
 */
import * as Table from "../calendarTable.ts"
import * as LocalDate from "../LocalDate.ts"
import type { DeadlineRequest } from "./DeadlineRequest.ts"

const MILLISECONDS_A_WORKING_DAY = 8 * 3_600_000 // T8

/** Whether a limit is in days, weeks, months or years of the calendar. */
export const isInCalendarUnits = ({ unit }: DeadlineRequest["limit"]): boolean =>
  unit === "day" || unit === "week" || unit === "month" || unit === "year"

/** Whether the result is due the day the dossier came in, if in time (R8). */
export const isSameDay = ({ cutoff, limit }: DeadlineRequest): boolean =>
  cutoff !== undefined &&
  (limit.unit === "working_day" || limit.unit === "day") &&
  limit.quantity <= 1

/**
 * Where counting begins for a dossier received, or a clock set going again, at an instant: at that
 * moment for hours of the clock (T2), else where the office is open, or opens next (T10).
 */
export const start = ({ calendar, limit }: DeadlineRequest, at: number): number =>
  limit.unit === "hour" ? at : Table.enter(calendar.table.open, at)

/** The due of a limit that runs from an instant without a stop. NaN outside the calendar. */
export const dueWithoutStops = (request: DeadlineRequest, countedFrom: number): number => {
  const { calendar, limit } = request
  const { table } = calendar
  const extra = request.extraWorkingDays ?? 0
  if (isSameDay(request)) {
    const day = Table.dayAt(countedFrom)
    const late = isAfterCutoff(request, countedFrom)
    const today = Table.nthAfter(table, day - 1, 1)
    return closing(request, Table.nthAfter(table, late ? day : today, (late ? 1 : 0) + extra))
  }
  if (isInCalendarUnits(limit)) return calendarDue(request, countedFrom, 0, countedFrom - 1)
  if (limit.unit === "working_day") return workingDaysDue(request, countedFrom, extra)
  const hours = Math.round(limit.quantity * 60) * 60_000
  const due =
    limit.unit === "hour" ? countedFrom + hours : Table.advance(table.open, countedFrom, hours)
  return extra === 0 ? due : Table.advance(table.open, due, extra * MILLISECONDS_A_WORKING_DAY)
}

/** Whether a same-day dossier came after the hour; 15:00:00.000 is in time, any later is not (R8). */
export const isAfterCutoff = ({ cutoff }: DeadlineRequest, countedFrom: number): boolean =>
  cutoff !== undefined && Table.timeOf(countedFrom) > cutoff * 60_000

/** Whether the day on which counting begins counts itself: not where a whole day is owed (T1). */
export const firstDayCounts = (request: DeadlineRequest, countedFrom: number): boolean => {
  if (isSameDay(request)) return !isAfterCutoff(request, countedFrom)
  const { quantity, unit } = request.limit
  return unit === "working_day"
    ? quantity + (request.extraWorkingDays ?? 0) < 1
    : unit === "working_hour" || unit === "hour"
}

/** Whether a limit runs by the days of the calendar, on to the end of its last day (T3). */
export const isCountedInCalendarDays = (request: DeadlineRequest): boolean =>
  isInCalendarUnits(request.limit) && !isSameDay(request)

/**
 * The end of a limit in calendar units: 24:00 of its last day (Civil Code 148.6), moved by so many
 * milliseconds stopped.
 */
export const calendarEnd = (
  request: DeadlineRequest,
  countedFrom: number,
  stopped: number
): number => Table.midnightOf(lastDay(request, Table.dayAt(countedFrom)) + 1) + stopped

/**
 * The due of a limit in calendar units: the closing of the day of its end, by T3; then H15. Where the
 * clock stood at that closing, until `stoppedUntil`, the closing of the next working day.
 */
export const calendarDue = (
  request: DeadlineRequest,
  countedFrom: number,
  stopped: number,
  stoppedUntil: number
): number => {
  const { table } = request.calendar
  // Midnight is the end of a day, not the beginning of the next.
  const day = Table.dayAt(calendarEnd(request, countedFrom, stopped) - 1)
  const extra = request.extraWorkingDays ?? 0
  if (extra > 0) return closing(request, Table.nthAfter(table, day, extra))
  // The first working day on or after the last day is the first after the day before it.
  const due = closing(request, Table.nthAfter(table, day - 1, 1))
  return due > stoppedUntil ? due : closing(request, Table.nthAfter(table, day, 1))
}

/** Moves a due by the time of a pause, in the measure of the limit. */
export const movedByPause = (
  { calendar, limit }: DeadlineRequest,
  due: number,
  from: number,
  to: number
): number => {
  if (limit.unit === "hour") return due + to - from
  const { table } = calendar
  const timeline = limit.unit === "working_hour" ? table.open : table.counting
  const work = Table.elapsed(timeline, to) - Table.elapsed(timeline, from)
  return work === 0 ? due : Table.advance(timeline, due, work)
}

const closing = ({ calendar }: DeadlineRequest, day: number): number =>
  Table.closingOf(calendar.table, day)

// due(n + f) = due(n) + f × 8 working hours, but never past due(n + 1): an office may be open for
// less than eight hours a day, and a longer limit is never due earlier.
const workingDaysDue = (request: DeadlineRequest, countedFrom: number, extra: number): number => {
  const { table } = request.calendar
  const quantity = request.limit.quantity + extra
  const whole = Math.floor(quantity)
  const day = Table.dayAt(countedFrom)
  const base = whole === 0 ? countedFrom : closing(request, Table.nthAfter(table, day, whole))
  if (quantity === whole) return base
  const work = Math.round((quantity - whole) * MILLISECONDS_A_WORKING_DAY)
  const due = Table.advance(table.counting, base, work)
  const next = closing(request, Table.nthAfter(table, day, whole + 1))
  return Math.min(due, next)
}

// The last day of a limit in calendar units as an index, before T3 moves it off a day off.
const lastDay = ({ limit: { quantity, unit } }: DeadlineRequest, firstDay: number): number => {
  if (unit === "day") return firstDay + quantity
  if (unit === "week") return firstDay + quantity * 7
  const months = unit === "year" ? quantity * 12 : quantity
  const whole = Math.floor(months)
  const date = LocalDate.addMonths((firstDay + Table.FIRST) as LocalDate.LocalDate, whole)
  // Half a month is 15 days (Civil Code 2015 art. 146; recalled).
  return date - Table.FIRST + (months > whole ? 15 : 0)
}
