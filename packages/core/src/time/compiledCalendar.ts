/**
 * A calendar compiled from its data.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { CalendarData } from "./CalendarData.ts"
import { type CalendarExtension, extendData } from "./calendarExtension.ts"
import * as Table from "./calendarTable.ts"
import { type CalendarRefusal, readYears } from "./calendarYears.ts"
import type * as LocalDate from "./LocalDate.ts"
import * as OpeningHours from "./OpeningHours.ts"
import { type Refusal, refusal } from "./refusal.ts"
import type { TimeLimit } from "./TimeLimit.ts"

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
  /** Days whose change is proposed without a decision, and why; by date (T6). */
  readonly unconfirmed: ReadonlyMap<LocalDate.LocalDate, string>
  /** The compiled form. Not for use outside `core/time`. */
  readonly table: Table.CalendarTable
}

/**
 * A date, an instant, a limit or a number of days or minutes for which the answer would lie outside
 * the calendar's range.
 */
export type OutsideCalendar = Refusal<"OutsideCalendar", "T6", number | TimeLimit>

/** What a day is: an ordinary working day, a weekly rest day, a day off, a Saturday worked. */
export type DayKind = "working" | "weekend" | "holiday" | "madeUp"

/** The refusal for a date or instant outside the calendar's range. */
export const outside = (field: string, input: OutsideCalendar["input"]): OutsideCalendar =>
  refusal("OutsideCalendar", "T6", field, input)

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
  const own = OpeningHours.make((options.hours ?? data.hours ?? OpeningHours.usual).week)
  if (Result.isFailure(own)) return Result.fail(own.failure)
  const days = readYears(data, madeUpSaturdays)
  if (Result.isFailure(days)) return Result.fail(days.failure)
  // The usual hours are told from an office's own by identity.
  const isUsual = OpeningHours.equals(own.success, OpeningHours.usual)
  const hours = isUsual ? OpeningHours.usual : own.success
  return Result.succeed({
    data,
    madeUpSaturdays,
    hours,
    first: Table.FIRST,
    last: Table.LAST,
    unconfirmed: days.success.unconfirmed,
    table: Table.compile(days.success, hours)
  })
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
