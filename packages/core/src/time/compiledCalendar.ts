/**
 * A calendar compiled from its data.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { CalendarData } from "./CalendarData.ts"
import { type CalendarExtension, extendData } from "./calendarExtension.ts"
import * as Table from "./calendarTable.ts"
import { type CalendarRefusal, type DayNote, readYears } from "./calendarYears.ts"
import * as LocalDate from "./LocalDate.ts"
import * as OpeningHours from "./OpeningHours.ts"

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
  const own = options.hours ?? data.hours
  const hours = own === undefined ? Result.succeed(OpeningHours.usual) : OpeningHours.make(own.week)
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
 *   hours: Result.getOrThrow(OpeningHours.parse("07:30-11:30,13:00-17:00; Sa 07:30-11:30"))
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
