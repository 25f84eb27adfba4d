/**
 * A civil date of the Gregorian calendar, with no time and no zone.
 *
 * @module
 */
import type * as Brand from "effect/Brand"
import * as Result from "effect/Result"
import type { Instant } from "./Instant.ts"

/**
 * A date, held as the number of days since 1970-01-01, so that dates compare and count as
 * numbers do. Written `YYYY-MM-DD` outside the program.
 */
export type LocalDate = number & Brand.Brand<"LocalDate">

/** A text or a triple of numbers that is no date of the Gregorian calendar. */
export interface InvalidLocalDate {
  readonly _tag: "InvalidLocalDate"
  readonly input: string
  readonly expected: string
}

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7

const MINUTES_EAST = 7 * 60
const MILLISECONDS_A_DAY = 86_400_000
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The number of days in a month, 28 to 31. `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeap(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31

// Howard Hinnant's days_from_civil: years begin in March, so that the leap day comes last.
const toEpochDay = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

const invalid = (input: string): InvalidLocalDate => ({
  _tag: "InvalidLocalDate",
  input,
  expected: "YYYY-MM-DD, a date that exists, of the years 1900 to 2999"
})

/**
 * The date of a year, month (1 to 12) and day, or `InvalidLocalDate` where there is none.
 *
 * @example
 * ```ts
 * import { LocalDate } from "@motcua/core"
 * import { Result } from "effect"
 *
 * Result.map(LocalDate.make(2025, 2, 28), LocalDate.format) // Result.succeed("2025-02-28")
 * Result.isFailure(LocalDate.make(2025, 2, 29)) // true
 * ```
 */
export const make = (
  year: number,
  month: number,
  day: number
): Result.Result<LocalDate, InvalidLocalDate> =>
  Number.isInteger(year) &&
  year >= 1900 &&
  year <= 2999 &&
  Number.isInteger(month) &&
  month >= 1 &&
  month <= 12 &&
  Number.isInteger(day) &&
  day >= 1 &&
  day <= daysInMonth(year, month)
    ? Result.succeed(toEpochDay(year, month, day) as LocalDate)
    : Result.fail(invalid(`${year}-${month}-${day}`))

/** Reads `YYYY-MM-DD`. Anything else, a day that does not exist included, is `InvalidLocalDate`. */
export const parse = (text: string): Result.Result<LocalDate, InvalidLocalDate> => {
  const match = PATTERN.exec(text)
  if (match === null) return Result.fail(invalid(text))
  const date = make(Number(match[1]), Number(match[2]), Number(match[3]))
  return Result.isSuccess(date) ? date : Result.fail(invalid(text))
}

/** A date written in the program itself. Throws a `RangeError` on a text that is no date. */
export const unsafe = (text: string): LocalDate => {
  const date = parse(text)
  if (Result.isFailure(date)) throw new RangeError(`not a date: ${text}`)
  return date.success
}

/** Year, month (1 to 12) and day of the month of a date. */
export const parts = (
  date: LocalDate
): { readonly year: number; readonly month: number; readonly day: number } => {
  const shifted = date + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  }
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** Writes a date as `YYYY-MM-DD`. */
export const format = (date: LocalDate): string => {
  const { year, month, day } = parts(date)
  return `${year}-${two(month)}-${two(day)}`
}

/** Writes a date as people in Việt Nam read it, `dd/mm/yyyy`. */
export const formatVietnamese = (date: LocalDate): string => {
  const { year, month, day } = parts(date)
  return `${two(day)}/${two(month)}/${year}`
}

/** The date so many days later; earlier where `days` is negative. */
export const addDays = (date: LocalDate, days: number): LocalDate => (date + days) as LocalDate

/**
 * The same day number so many months later, or the last day of that month where it has no such
 * day (Civil Code 2015 art. 148.3; rule T3).
 */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const { year, month, day } = parts(date)
  const index = year * 12 + (month - 1) + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return toEpochDay(y, m, Math.min(day, daysInMonth(y, m))) as LocalDate
}

/** Day of the week, Monday 1 to Sunday 7. */
export const dayOfWeek = (date: LocalDate): DayOfWeek =>
  (((((date + 3) % 7) + 7) % 7) + 1) as DayOfWeek

/** The date in Việt Nam (UTC+7, no daylight saving; rule T11) at an instant. */
export const fromInstant = (instant: Instant): LocalDate =>
  Math.floor((instant + MINUTES_EAST * 60_000) / MILLISECONDS_A_DAY) as LocalDate
