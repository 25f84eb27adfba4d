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

// Days from 0000-03-01 to the 1 March of a year. Years begin in March, so that the leap day is last.
const toMarch = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)

// Days from 1 March to the first of a month, March 0: the lengths 31, 30, 31, 30, 31 come again and again.
const toMonth = (month: number): number => Math.floor((153 * month + 2) / 5)

const MARCH_TO_EPOCH = 719_468

// A month may be any whole number: 13 is January of the year after.
const toEpochDay = (year: number, month: number, day: number): number => {
  const years = Math.floor((month - 3) / 12)
  return toMarch(year + years) + toMonth(month - 3 - years * 12) + day - 1 - MARCH_TO_EPOCH
}

/** The number of days in a month, 28 to 31. `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  toEpochDay(year, month + 1, 1) - toEpochDay(year, month, 1)

const invalid = (input: string): InvalidLocalDate => ({
  _tag: "InvalidLocalDate",
  input,
  expected: "YYYY-MM-DD, a date that exists, of the years 1900 to 2999"
})

// The date of three whole numbers, or null where there is none.
const fromParts = (year: number, month: number, day: number): LocalDate | null =>
  year >= 1900 &&
  year <= 2999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month)
    ? (toEpochDay(year, month, day) as LocalDate)
    : null

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
): Result.Result<LocalDate, InvalidLocalDate> => {
  const date = [year, month, day].every(Number.isInteger) ? fromParts(year, month, day) : null
  return date === null ? Result.fail(invalid(`${year}-${month}-${day}`)) : Result.succeed(date)
}

/** The date that `YYYY-MM-DD` says, or null: `parse` for those who have words for it elsewhere. */
export const orNull = (text: string): LocalDate | null => {
  const match = PATTERN.exec(text)
  return match && fromParts(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Reads `YYYY-MM-DD`. Anything else, a day that does not exist included, is `InvalidLocalDate`. */
export const parse = (text: string): Result.Result<LocalDate, InvalidLocalDate> => {
  const date = orNull(text)
  return date === null ? Result.fail(invalid(text)) : Result.succeed(date)
}

/** A date written in the program itself. Throws a `RangeError` on a text that is no date. */
export const unsafe = (text: string): LocalDate => {
  const date = orNull(text)
  if (date === null) throw new RangeError(`not a date: ${text}`)
  return date
}

/** Year, month (1 to 12) and day of the month of a date. */
export const parts = (
  date: LocalDate
): { readonly year: number; readonly month: number; readonly day: number } => {
  const days = date + MARCH_TO_EPOCH
  // The mean length of a year is 365.2425 days, so that this is the year or, on some days, the next.
  const near = Math.floor((days + 1.5) / 365.2425)
  const year = toMarch(near) > days ? near - 1 : near
  const day = days - toMarch(year)
  const month = Math.floor((5 * day + 2) / 153)
  return {
    year: month < 10 ? year : year + 1,
    month: month < 10 ? month + 3 : month - 9,
    day: day - toMonth(month) + 1
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
  const target = month + months
  return toEpochDay(year, target, Math.min(day, daysInMonth(year, target))) as LocalDate
}

/** Day of the week, Monday 1 to Sunday 7. */
export const dayOfWeek = (date: LocalDate): DayOfWeek =>
  (((((date + 3) % 7) + 7) % 7) + 1) as DayOfWeek

/** The date in Việt Nam (UTC+7, no daylight saving; rule T11) at an instant. */
export const fromInstant = (instant: Instant): LocalDate =>
  Math.floor((instant + MINUTES_EAST * 60_000) / MILLISECONDS_A_DAY) as LocalDate
