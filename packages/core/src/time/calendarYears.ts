/**
 * Reads a calendar's years: what every day of the range is, and by which rules.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { CalendarData } from "./CalendarData.ts"
import * as Table from "./calendarTable.ts"
import * as LocalDate from "./LocalDate.ts"
import type { InvalidOpeningHours } from "./OpeningHours.ts"
import { type Refusal, refusal } from "./refusal.ts"
import * as StatutoryDays from "./statutoryDays.ts"

/**
 * What is wrong with a date of a calendar's data: a year that is none, a date that is none, one of
 * another year, a day off twice; a day to be worked that is no weekend, or that is off; a day worked
 * for that is no weekday off.
 */
export type CalendarFault =
  | "noYear"
  | "noDate"
  | "otherYear"
  | "twice"
  | "noWeekend"
  | "isOff"
  | "noDayOff"

/** Data from which no calendar can be made: which year, which date, why. */
export interface InvalidCalendar extends Refusal<"InvalidCalendar", "T6", string> {
  readonly why: CalendarFault
}

/** Why there is no calendar. */
export type CalendarRefusal = InvalidCalendar | InvalidOpeningHours

/** What `Table.compile` needs, and the proposed swaps. */
export interface CalendarDays extends Table.Days {
  /** Why a day may still change, by date (T6). */
  readonly unconfirmed: ReadonlyMap<LocalDate.LocalDate, string>
}

const REST_BY_LAW = 1 << Table.REST_BY_LAW
const REST_OF_24_11 = 1 << Table.REST_OF_24_11
const DECIDED = 1 << Table.DECIDED
const MADE_UP_SATURDAY = 1 << Table.MADE_UP_SATURDAY
const UNCERTAIN = 1 << Table.UNCERTAIN

const dateOf = (text: string): LocalDate.LocalDate =>
  LocalDate.orNull(text) ?? (Number.NaN as LocalDate.LocalDate)

/** Reads all years of the data; refuses the first row that cannot be, by its place. */
export const readYears = (
  data: CalendarData,
  madeUpSaturdays: "count" | "skip"
): Result.Result<CalendarDays, CalendarRefusal> => {
  // What is written outside the range of these is dropped by them.
  const kind = new Uint8Array(Table.SIZE)
  const weekday = new Uint8Array(Table.SIZE)
  const marks = new Uint8Array(Table.SIZE)
  const isAnnounced = (year: number): boolean => data.years[year]?.announced === true
  for (let day = 0; day < Table.SIZE; day++) {
    const date = Table.dateOf(day)
    weekday[day] = LocalDate.dayOfWeek(date)
    if (weekday[day]! > 5) {
      kind[day] = Table.WEEKEND
      marks[day] = REST_BY_LAW
    }
    if (!isAnnounced(LocalDate.parts(date).year)) marks[day]! |= UNCERTAIN
  }

  const byLaw = new Map<LocalDate.LocalDate, number>()
  const rest = (date: LocalDate.LocalDate): void => {
    kind[date - Table.FIRST] = Table.HOLIDAY
    marks[date - Table.FIRST]! |= byLaw.get(date) ?? REST_BY_LAW | DECIDED
  }
  const lastYear = LocalDate.parts(Table.LAST).year
  for (let { year } = LocalDate.parts(Table.FIRST); year <= lastYear; year++) {
    for (const { date, rule, madeUpFor } of StatutoryDays.ofYear(year)) {
      // Where the year is announced, its decision says what stands in for a holiday, and all else.
      if (isAnnounced(year) && madeUpFor !== null) continue
      byLaw.set(date, rule === "T4" ? REST_BY_LAW : REST_OF_24_11)
      if (!isAnnounced(year)) rest(date)
    }
  }

  let wrong: CalendarRefusal | undefined
  const must = (
    place: string,
    input: string,
    date: number,
    demands?: { readonly [why in CalendarFault]?: boolean }
  ): void => {
    for (const [why, isMet] of Object.entries({ noDate: !Number.isNaN(date), ...demands })) {
      if (isMet) continue
      wrong ??= {
        ...refusal("InvalidCalendar", "T6", `years.${place}`, input),
        why: why as CalendarFault
      }
    }
  }
  const swaps: Array<readonly [works: LocalDate.LocalDate, other: LocalDate.LocalDate]> = []
  const unconfirmed = new Map<LocalDate.LocalDate, string>()
  for (const [key, year] of Object.entries(data.years)) {
    must(key, key, 0, { noYear: /^\d{4}$/.test(key) })
    const off = new Set<number>()
    year.off.forEach((text, index) => {
      const date = dateOf(text)
      must(`${key}.off[${index}]`, text, date, {
        otherYear: text.startsWith(key),
        twice: !off.has(date)
      })
      off.add(date)
      rest(date)
    })
    year.madeUp.forEach((swap, index) => {
      const place = `${key}.madeUp[${index}].`
      const works = dateOf(swap.works)
      const other = dateOf(swap.for)
      must(`${place}works`, swap.works, works, {
        noWeekend: LocalDate.dayOfWeek(works) > 5,
        isOff: !off.has(works)
      })
      must(`${place}for`, swap.for, other, {
        noDayOff: LocalDate.dayOfWeek(other) < 6 && off.has(other)
      })
      swaps.push([works, other])
    })
    year.unconfirmed?.forEach((swap, index) => {
      for (const side of ["off", "works"] as const) {
        const date = dateOf(swap[side])
        must(`${key}.unconfirmed[${index}].${side}`, swap[side], date)
        unconfirmed.set(date, swap.why)
        marks[date - Table.FIRST]! |= UNCERTAIN
      }
    })
  }
  if (wrong !== undefined) return Result.fail(wrong)

  // Last, since a day worked may be one of another year's days off.
  const skip = madeUpSaturdays === "skip"
  for (const [works, other] of swaps) {
    if (!byLaw.has(other)) marks[other - Table.FIRST]! &= ~REST_BY_LAW
    const day = works - Table.FIRST
    kind[day] = skip ? Table.WEEKEND : Table.MADE_UP
    weekday[day] = LocalDate.dayOfWeek(skip ? works : other)
    marks[day] = (marks[day]! & UNCERTAIN) | DECIDED | MADE_UP_SATURDAY | (skip ? REST_BY_LAW : 0)
  }
  return Result.succeed({ kind, weekday, marks, unconfirmed })
}
