/**
 * Which days and hours count: compiled once from data, then asked in constant time.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { RuleId } from "../law/RuleId.ts"
import type { CalendarData } from "./CalendarData.ts"
import { type CalendarExtension, extendData } from "./calendarExtension.ts"
import * as Table from "./calendarTable.ts"
import { type CalendarRefusal, type DayNote, readYears } from "./calendarYears.ts"
import type { Instant } from "./Instant.ts"
import * as LocalDate from "./LocalDate.ts"
import * as OpeningHours from "./OpeningHours.ts"

export type { CalendarData, CalendarYear, MadeUpDay, UnconfirmedSwap } from "./CalendarData.ts"
export type { CalendarExtension, YearExtension } from "./calendarExtension.ts"
export type { CalendarRefusal } from "./calendarYears.ts"

/**
 * Whether a Saturday worked in place of another day counts for dossiers: open in the law (T7), so a
 * parameter. Under `skip` such a Saturday is an ordinary one.
 */
export type MadeUpSaturdays = "count" | "skip"

/** How a calendar reads its data. The defaults: `count` (T7, open), the data's hours, else T9's. */
export interface Options {
  readonly madeUpSaturdays?: MadeUpSaturdays
  readonly hours?: OpeningHours.OpeningHours
}

/** A compiled calendar: an immutable value. Make it once and keep it. */
export interface WorkingCalendar {
  readonly data: CalendarData
  readonly madeUpSaturdays: MadeUpSaturdays
  readonly hours: OpeningHours.OpeningHours
  /** First and last date that it answers for. */
  readonly first: LocalDate.LocalDate
  readonly last: LocalDate.LocalDate
  /** Days that are not what their weekday says, and why; by date. */
  readonly notes: ReadonlyMap<number, DayNote>
  /** The compiled form. Not for use outside `core/time`. */
  readonly table: Table.CalendarTable
}

/** A date or instant that no calendar answers for. */
export interface OutsideCalendar {
  readonly _tag: "OutsideCalendar"
  readonly rule: "T6"
  readonly field: string
  readonly input: string
  /** First and last date of the calendar, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly expected: string
}

/** What a day is: an ordinary working day, a weekly rest day, a day off, a Saturday worked. */
export type DayKind = "working" | "weekend" | "holiday" | "madeUp"

const KINDS: ReadonlyArray<DayKind> = ["working", "weekend", "holiday", "madeUp"]

/** The refusal for a date or instant outside the calendar's range. */
export const outside = (field: string, input: string): OutsideCalendar => ({
  _tag: "OutsideCalendar",
  rule: "T6",
  field,
  input,
  from: LocalDate.format(Table.FIRST),
  to: LocalDate.format(Table.LAST),
  expected: `a date from ${LocalDate.format(Table.FIRST)} to ${LocalDate.format(Table.LAST)}`
})

/**
 * Compiles a calendar. Refuses data that contradicts itself, naming year, date and reason.
 *
 * Years of which nothing is announced get the holidays that the law itself fixes (T4, T5), and every
 * deadline that touches them is provisional (T6).
 *
 * @example
 * ```ts
 * import { LocalDate, WorkingCalendar } from "@motcua/core"
 * import { Result } from "effect"
 *
 * const calendar = Result.getOrThrow(
 *   WorkingCalendar.make({
 *     zone: "Asia/Ho_Chi_Minh",
 *     years: { 2025: { announced: true, off: ["2025-01-01"], madeUp: [], basis: ["6150/TB-BLĐTBXH"] } }
 *   })
 * )
 * const newYear = LocalDate.unsafe("2025-01-01")
 * WorkingCalendar.isWorkingDay(calendar, newYear) // Result.succeed(false)
 * Result.map(WorkingCalendar.nthWorkingDayAfter(calendar, newYear, 3), LocalDate.format)
 * // Result.succeed("2025-01-06")
 * ```
 */
export const make = (
  data: CalendarData,
  options: Options = {}
): Result.Result<WorkingCalendar, CalendarRefusal> => {
  const madeUpSaturdays = options.madeUpSaturdays ?? "count"
  const hours =
    options.hours === undefined
      ? data.hours === undefined
        ? Result.succeed(OpeningHours.usual)
        : OpeningHours.parse(data.hours)
      : OpeningHours.make(options.hours.week)
  if (Result.isFailure(hours)) return Result.fail(hours.failure)
  return Result.map(readYears(data, madeUpSaturdays), ({ kind, worksFor, marks, notes }) => ({
    data,
    madeUpSaturdays,
    // The usual hours are told from an office's own by identity.
    hours: OpeningHours.equals(hours.success, OpeningHours.usual)
      ? OpeningHours.usual
      : hours.success,
    first: Table.FIRST,
    last: Table.LAST,
    notes,
    table: Table.compile(kind, worksFor, marks, hours.success)
  }))
}

/**
 * The calendar with the days off, swaps and opening hours that a province or an office adds; the
 * calendar itself stays as it was. Refuses what `make` refuses.
 *
 * @example
 * ```ts
 * import { LocalDate, OpeningHours, WorkingCalendar } from "@motcua/core"
 * import { Result } from "effect"
 *
 * const country = Result.getOrThrow(WorkingCalendar.make({ zone: "Asia/Ho_Chi_Minh", years: {} }))
 * const office = WorkingCalendar.extend(country, {
 *   years: { 2025: { off: ["2025-10-10"], basis: ["a day of the province"] } },
 *   hours: "07:30-11:30,13:00-17:00; Sa 07:30-11:30"
 * })
 * Result.map(office, ({ hours }) => OpeningHours.format(hours))
 * // Result.succeed("Mo-Fr 07:30-11:30,13:00-17:00; Sa 07:30-11:30")
 * Result.flatMap(office, (calendar) =>
 *   WorkingCalendar.isWorkingDay(calendar, LocalDate.unsafe("2025-10-10"))
 * ) // Result.succeed(false)
 * ```
 */
export const extend = (
  calendar: WorkingCalendar,
  extension: CalendarExtension
): Result.Result<WorkingCalendar, CalendarRefusal> =>
  make(extendData(calendar.data, extension), {
    madeUpSaturdays: calendar.madeUpSaturdays,
    ...(extension.hours === undefined ? { hours: calendar.hours } : {})
  })

/** Whether dossiers count this day: a working day, or a made-up Saturday that counts (T4, T7). */
export const isWorkingDay = (
  calendar: WorkingCalendar,
  date: LocalDate.LocalDate
): Result.Result<boolean, OutsideCalendar> => {
  const kind = calendar.table.kind[date - Table.FIRST]
  return kind === undefined
    ? Result.fail(outside("date", text(date)))
    : Result.succeed(kind === Table.WORKING || kind === Table.MADE_UP)
}

/** What this day is. Under `skip` a made-up Saturday is a weekend. */
export const dayKind = (
  calendar: WorkingCalendar,
  date: LocalDate.LocalDate
): Result.Result<DayKind, OutsideCalendar> => {
  const kind = calendar.table.kind[date - Table.FIRST]
  return kind === undefined
    ? Result.fail(outside("date", text(date)))
    : Result.succeed(KINDS[kind]!)
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
    ? Result.fail(rank === undefined ? outside("date", text(date)) : outside("n", `${n}`))
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
  if (from === undefined) return Result.fail(outside("fromExclusive", text(fromExclusive)))
  if (to === undefined) return Result.fail(outside("toInclusive", text(toInclusive)))
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
    : Result.fail(
        Table.covers(from)
          ? outside("to", text(Table.dayAt(to) + Table.FIRST))
          : outside("from", text(Table.dayAt(from) + Table.FIRST))
      )
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
    : Result.fail(
        Table.covers(from)
          ? outside("minutes", `${minutes}`)
          : outside("from", text(Table.dayAt(from) + Table.FIRST))
      )
}

/** What is known of a day, for people and machines that ask why. */
export interface DayExplanation {
  readonly date: LocalDate.LocalDate
  readonly kind: DayKind
  /** Whether dossiers count it. */
  readonly counts: boolean
  readonly openings: ReadonlyArray<OpeningHours.Opening>
  readonly rules: ReadonlyArray<RuleId>
  readonly note: DayNote | null
  /** The documents of its year; empty where none is known. */
  readonly basis: ReadonlyArray<string>
  /** Whether its year is not announced, or a change of this very day is proposed (T6). */
  readonly provisional: boolean
}

const MARK_RULES: ReadonlyArray<RuleId> = ["T4", "T5", "T6", "T7"]

/** What a day is, by which rules and documents, and how sure that is. */
export const explainDay = (
  calendar: WorkingCalendar,
  date: LocalDate.LocalDate
): Result.Result<DayExplanation, OutsideCalendar> =>
  Result.map(dayKind(calendar, date), (kind) => {
    const { table } = calendar
    const day = date - Table.FIRST
    const note = calendar.notes.get(date) ?? null
    const worked = note?.worksFor ?? null
    const provisional = Table.hasMark(table, Table.UNCERTAIN, day, day)
    const rules = MARK_RULES.filter(
      (rule, mark) => Table.hasMark(table, mark, day, day) || (rule === "T6" && provisional)
    )
    const counts = kind === "working" || kind === "madeUp"
    const weekday = kind === "madeUp" && worked !== null ? worked : date
    return {
      date,
      kind,
      counts,
      openings: kind === "holiday" ? [] : calendar.hours.week[LocalDate.dayOfWeek(weekday) - 1]!,
      rules,
      note,
      basis: calendar.data.years[`${LocalDate.parts(date).year}`]?.basis ?? [],
      provisional
    }
  })

const text = (date: number): string =>
  Number.isFinite(date) && date > -25_567 && date < 376_200
    ? LocalDate.format(date as LocalDate.LocalDate)
    : `${date}`
