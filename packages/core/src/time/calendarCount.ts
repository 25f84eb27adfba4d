/**
 * What is asked of a calendar: days and minutes, in constant time.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Table from "./calendarTable.ts"
import {
  type DayKind,
  type OutsideCalendar,
  outside,
  type WorkingCalendar
} from "./compiledCalendar.ts"
import type { Instant } from "./Instant.ts"
import type * as LocalDate from "./LocalDate.ts"

const KINDS: ReadonlyArray<DayKind> = ["working", "weekend", "holiday", "madeUp"]

/** Whether dossiers count this day: a working day, or a made-up Saturday that counts (T4, T7). */
export const isWorkingDay = (
  calendar: WorkingCalendar,
  date: LocalDate.LocalDate
): Result.Result<boolean, OutsideCalendar> => {
  const kind = calendar.table.kind[date - Table.FIRST]
  return kind === undefined
    ? Result.fail(outside("date", date))
    : Result.succeed(kind === Table.WORKING || kind === Table.MADE_UP)
}

/** What this day is. Under `skip` a made-up Saturday is a weekend. */
export const dayKind = (
  calendar: WorkingCalendar,
  date: LocalDate.LocalDate
): Result.Result<DayKind, OutsideCalendar> => {
  const kind = calendar.table.kind[date - Table.FIRST]
  return kind === undefined ? Result.fail(outside("date", date)) : Result.succeed(KINDS[kind]!)
}

/**
 * The n-th working day after a date, which itself is not counted (T1). With n = 0 the last working
 * day up to the date, itself included; with n < 0 earlier ones. n must be whole.
 */
export const nthWorkingDayAfter = (
  calendar: WorkingCalendar,
  date: LocalDate.LocalDate,
  n: number
): Result.Result<LocalDate.LocalDate, OutsideCalendar> => {
  const table = calendar.table
  const rank = table.rank[date - Table.FIRST]
  const day = rank === undefined ? undefined : table.nth[rank + n - 1]
  return day === undefined
    ? Result.fail(rank === undefined ? outside("date", date) : outside("n", n))
    : Result.succeed((day + Table.FIRST) as LocalDate.LocalDate)
}

/**
 * Working days after `fromExclusive` up to and with `toInclusive`; negative where they are reversed.
 * The inverse of `nthWorkingDayAfter`.
 */
export const workingDaysBetween = (
  calendar: WorkingCalendar,
  fromExclusive: LocalDate.LocalDate,
  toInclusive: LocalDate.LocalDate
): Result.Result<number, OutsideCalendar> => {
  const rank = calendar.table.rank
  const from = rank[fromExclusive - Table.FIRST]
  const to = rank[toInclusive - Table.FIRST]
  if (from === undefined) return Result.fail(outside("fromExclusive", fromExclusive))
  if (to === undefined) return Result.fail(outside("toInclusive", toInclusive))
  return Result.succeed(to - from)
}

/**
 * Minutes of opening between two instants (T8), Saturday mornings included where the office opens
 * then; with a fraction where seconds count; negative where the instants are reversed.
 */
export const workingMinutesBetween = (
  calendar: WorkingCalendar,
  from: Instant,
  to: Instant
): Result.Result<number, OutsideCalendar> => {
  const { table } = calendar
  const work = Table.elapsed(table, table.open, to) - Table.elapsed(table, table.open, from)
  return !Number.isNaN(work)
    ? Result.succeed(work / 60_000)
    : Result.fail(Table.covers(from) ? outside("to", to) : outside("from", from))
}

/**
 * The earliest instant by which the office has been open for so many minutes since `from`: at a
 * closing, not the opening that follows. With 0 minutes `from` itself, or the next opening where
 * the office is closed then (T10). Minutes must not be negative.
 */
export const instantAfterWorkingMinutes = (
  calendar: WorkingCalendar,
  from: Instant,
  minutes: number
): Result.Result<Instant, OutsideCalendar> => {
  const { table } = calendar
  const instant = Table.advance(table, table.open, from, Math.round(minutes * 60_000))
  return minutes >= 0 && !Number.isNaN(instant)
    ? Result.succeed(instant as Instant)
    : Result.fail(Table.covers(from) ? outside("minutes", minutes) : outside("from", from))
}
