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
  const pattern = calendar.table.counting.pattern[date - Table.FIRST]
  return pattern === undefined ? Result.fail(outside("date", date)) : Result.succeed(pattern > 0)
}

/** What this day is. Under `skip` a made-up Saturday is a weekend. */
export const dayKind = (
  calendar: WorkingCalendar,
  date: LocalDate.LocalDate
): Result.Result<DayKind, OutsideCalendar> => {
  const kind = calendar.table.kind[date - Table.FIRST]
  return kind === undefined ? Result.fail(outside("date", date)) : Result.succeed(KINDS[kind]!)
}

// The answer, or a refusal of the part of the question that lies outside: the first, unless it is well.
const answered = <Answer extends number>(
  answer: number,
  firstIsWell: boolean,
  first: string,
  from: number,
  second: string,
  to: number
): Result.Result<Answer, OutsideCalendar> =>
  Number.isNaN(answer)
    ? Result.fail(firstIsWell ? outside(second, to) : outside(first, from))
    : Result.succeed(answer as Answer)

/**
 * The n-th working day after a date, which itself is not counted (T1). With n = 0 the last working
 * day up to the date, itself included; with n < 0 earlier ones. n must be whole.
 */
export const nthWorkingDayAfter = (
  { table }: WorkingCalendar,
  date: LocalDate.LocalDate,
  n: number
): Result.Result<LocalDate.LocalDate, OutsideCalendar> => {
  const day = date - Table.FIRST
  const answer = Table.nthAfter(table, day, n) + Table.FIRST
  return answered(answer, Table.has(day), "date", date, "n", n)
}

/**
 * Working days after `fromExclusive` up to and with `toInclusive`; negative where they are reversed.
 * The inverse of `nthWorkingDayAfter`.
 */
export const workingDaysBetween = (
  { table: { counting } }: WorkingCalendar,
  fromExclusive: LocalDate.LocalDate,
  toInclusive: LocalDate.LocalDate
): Result.Result<number, OutsideCalendar> => {
  const from = fromExclusive - Table.FIRST
  // Outside the table there is no rank, and nothing less nothing is no number.
  const answer = counting.rank[toInclusive - Table.FIRST]! - counting.rank[from]!
  return answered(
    answer,
    Table.has(from),
    "fromExclusive",
    fromExclusive,
    "toInclusive",
    toInclusive
  )
}

/**
 * Minutes of opening between two instants (T8), Saturday mornings included where the office opens
 * then; with a fraction where seconds count; negative where the instants are reversed.
 */
export const workingMinutesBetween = (
  { table: { open } }: WorkingCalendar,
  from: Instant,
  to: Instant
): Result.Result<number, OutsideCalendar> =>
  answered(
    (Table.elapsed(open, to) - Table.elapsed(open, from)) / 60_000,
    Table.covers(from),
    "from",
    from,
    "to",
    to
  )

/**
 * The earliest instant by which the office has been open for so many minutes since `from`: at a
 * closing, not the opening that follows. With 0 minutes `from` itself, or the next opening where
 * the office is closed then (T10). Minutes must not be negative.
 */
export const instantAfterWorkingMinutes = (
  { table }: WorkingCalendar,
  from: Instant,
  minutes: number
): Result.Result<Instant, OutsideCalendar> =>
  answered(
    minutes >= 0 ? Table.advance(table.open, from, Math.round(minutes * 60_000)) : Number.NaN,
    Table.covers(from),
    "from",
    from,
    "minutes",
    minutes
  )
