/**
 * When an office is open.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as LocalTime from "./LocalTime.ts"
import { type Refusal, refusal } from "./refusal.ts"

/** A stretch of a day during which an office is open, both ends in minutes of the day. */
export interface Opening {
  readonly open: LocalTime.LocalTime
  readonly close: LocalTime.LocalTime
}

/**
 * An office's opening hours (giờ làm việc), Monday first, Sunday seventh, in Việt Nam's time (T11);
 * each day's stretches in order (rule T9). A Saturday morning here means that people are received and
 * that working hours run then; it does not make Saturday a counting day.
 */
export interface OpeningHours {
  readonly week: ReadonlyArray<ReadonlyArray<Opening>>
}

/** Opening hours that cannot be. */
export type InvalidOpeningHours = Refusal<"InvalidOpeningHours", "T9", string, "hours">

// In minutes of the day, so that a page that reads no hours does not load what reads them.
const opening = (open: number, close: number): Opening => ({
  open: open as LocalTime.LocalTime,
  close: close as LocalTime.LocalTime
})

const USUAL = [opening(450, 690), opening(780, 1020)]

/** 07:30 to 11:30 and 13:00 to 17:00 from Monday to Friday: eight hours a day (T9, assumed). */
export const usual: OpeningHours = { week: [USUAL, USUAL, USUAL, USUAL, USUAL, [], []] }

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
const NAMES: ReadonlyArray<ReadonlyArray<string>> = [
  ["mo", "mon", "monday", "t2"],
  ["tu", "tue", "tuesday", "t3"],
  ["we", "wed", "wednesday", "t4"],
  ["th", "thu", "thursday", "t5"],
  ["fr", "fri", "friday", "t6"],
  ["sa", "sat", "saturday", "t7"],
  ["su", "sun", "sunday", "cn"]
]

const invalid = (input: string): InvalidOpeningHours =>
  refusal("InvalidOpeningHours", "T9", "hours", input)

/**
 * Opening hours from a week of stretches, Monday first. Stretches must be in order and apart, and
 * every day from Monday to Friday must have one: a limit in working days ends at its closing (T8).
 */
export const make = (
  week: ReadonlyArray<ReadonlyArray<Opening>>
): Result.Result<OpeningHours, InvalidOpeningHours> => {
  for (let day = 0; day < 7; day++) {
    const openings = week[day] ?? []
    let before = day < 5 && openings.length === 0 ? Number.NaN : 0
    for (const { open, close } of openings) {
      const sound =
        Number.isInteger(open) && Number.isInteger(close) && open >= before && open < close
      before = sound && close <= 1440 ? close + 1 : Number.NaN
    }
    if (Number.isNaN(before) || week.length !== 7) {
      return Result.fail(invalid(`week[${day}]: ${JSON.stringify(openings)}`))
    }
  }
  return Result.succeed({ week })
}

const dayIndex = (name: string): number =>
  NAMES.findIndex((names) => names.includes(name.toLowerCase()))

const parseDays = (text: string): ReadonlyArray<number> | undefined => {
  const days: Array<number> = []
  for (const part of text.split(",")) {
    const [from = "", to = from, ...rest] = part.split("-")
    const first = dayIndex(from)
    const last = dayIndex(to)
    if (first < 0 || last < first || rest.length > 0) return undefined
    for (let day = first; day <= last; day++) days.push(day)
  }
  return days
}

const parseOpenings = (text: string): ReadonlyArray<Opening> | undefined => {
  if (text === "off") return []
  const openings: Array<Opening> = []
  for (const part of text.split(",")) {
    const [from = "", to = "", ...rest] = part.split("-")
    const open = LocalTime.parse(from)
    const close = LocalTime.parse(to)
    if (Result.isFailure(open) || Result.isFailure(close) || rest.length > 0) return undefined
    openings.push({ open: open.success, close: close.success })
  }
  return openings
}

/**
 * Reads opening hours in the notation of OpenStreetMap: days, then stretches; rules parted by `;`.
 * Without days, Monday to Friday are meant. Days may also be written `Mon` or `T2` to `CN`.
 *
 * @example
 * ```ts
 * import { OpeningHours } from "@motcua/core"
 * import { Result } from "effect"
 *
 * Result.map(OpeningHours.parse("07:00-11:30,13:30-17:00; Sa 07:30-11:30"), OpeningHours.format)
 * // Result.succeed("Mo-Fr 07:00-11:30,13:30-17:00; Sa 07:30-11:30")
 * Result.isFailure(OpeningHours.parse("Mo 07:30-11:30")) // true
 * ```
 */
export const parse = (text: string): Result.Result<OpeningHours, InvalidOpeningHours> => {
  const week: Array<ReadonlyArray<Opening>> = [[], [], [], [], [], [], []]
  const tidy = text
    .trim()
    .replace(/[–—]/g, "-")
    .replace(/\s*([,;-])\s*/g, "$1")
  for (const rule of tidy.split(";")) {
    const match = /^(?:(\D[^ ]*) )?([\d:,-]+|[\d:,\- ]+|off)$/.exec(rule)
    const days = match === null ? undefined : parseDays(match[1] ?? "Mo-Fr")
    const openings = match === null ? undefined : parseOpenings(match[2]!.replace(/ +/g, ","))
    if (days === undefined || openings === undefined) return Result.fail(invalid(text))
    for (const day of days) week[day] = openings
  }
  return Result.mapError(make(week), () => invalid(text))
}

const formatDay = (openings: ReadonlyArray<Opening>): string =>
  openings
    .map(({ open, close }) => `${LocalTime.format(open)}-${LocalTime.format(close)}`)
    .join(",")

/** Writes opening hours as `parse` reads them, neighbouring days of like hours together. */
export const format = (hours: OpeningHours): string => {
  const rules: Array<string> = []
  for (let first = 0; first < 7; ) {
    const text = formatDay(hours.week[first]!)
    let last = first
    while (last < 6 && formatDay(hours.week[last + 1]!) === text) last++
    const days = first === last ? DAYS[first]! : `${DAYS[first]}-${DAYS[last]}`
    if (text !== "") rules.push(`${days} ${text}`)
    first = last + 1
  }
  return rules.join("; ")
}

/** Whether two sets of opening hours are the same. */
export const equals = (one: OpeningHours, other: OpeningHours): boolean =>
  JSON.stringify(one.week) === JSON.stringify(other.week)
