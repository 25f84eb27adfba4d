/**
 * Questions for deadlines made from random numbers, and the calendars over which they are asked.
 *
 * @module
 */
import * as Result from "effect/Result"
import type * as Deadline from "../Deadline.ts"
import * as Instant from "../Instant.ts"
import * as OpeningHours from "../OpeningHours.ts"
import type * as TimeLimit from "../TimeLimit.ts"
import { calendarOf } from "./decidedYears.ts"

const saturdays = Result.getOrThrow(
  OpeningHours.parse("Mo-Th 07:00-11:30,13:30-17:00; Fr 07:00-11:30,13:30-16:30; Sa 07:30-11:30")
)
const short = Result.getOrThrow(OpeningHours.parse("08:00-11:00,14:00-16:00"))
/** Made-up Saturdays counting and not; usual hours, Saturday mornings, five hours a day. */
export const calendars = [
  calendarOf(),
  calendarOf({ madeUpSaturdays: "skip" }),
  calendarOf({ hours: saturdays }),
  calendarOf({ hours: saturdays, madeUpSaturdays: "skip" }),
  calendarOf({ hours: short })
]

/** A request without its calendar. */
export type Question = Omit<Deadline.DeadlineRequest, "calendar">

/** How many numbers a question is made from. */
export const NUMBERS = 40

const FROM = Instant.unsafe("2023-12-01T00:00:00+07:00")
const TO = Instant.unsafe("2027-06-30T00:00:00+07:00")
const DAY = 86_400_000
const STEPS = [1, 1000, 60_000, 1_800_000, DAY]

/** A moment of December 2023 to June 2027, often a round one. */
export const instantFrom = (number: number, step: number): Instant.Instant => {
  const size = STEPS[step % STEPS.length]!
  return (FROM + Math.floor(((number * 7919) % (TO - FROM)) / size) * size) as Instant.Instant
}

const LIMITS: ReadonlyArray<readonly [unit: TimeLimit.Unit, most: number, parts: number]> = [
  ["working_day", 40, 1],
  ["working_day", 40, 4],
  ["working_hour", 200, 2],
  ["hour", 200, 2],
  ["day", 60, 1],
  ["week", 8, 1],
  ["month", 12, 2],
  ["year", 3, 2]
]

/** A question with any limit that can be counted and up to four stops. */
export const questionFrom = (numbers: ReadonlyArray<number>): Question => {
  let taken = 0
  const next = (below: number): number => numbers[taken++]! % below
  const [unit, most, parts] = LIMITS[next(LIMITS.length)]!
  const receivedAt = instantFrom(numbers[taken++]!, next(STEPS.length))
  const limit = { unit, quantity: (1 + next(most)) / parts }
  const cutoff = [900, 660, 1020][next(12)] as Deadline.DeadlineRequest["cutoff"]
  const extra = [0, 0, 0, 1, 10][next(5)]!
  let last: number = receivedAt
  const stops = Array.from({ length: next(5) }, (_, index) => {
    const step = STEPS[next(STEPS.length)]!
    const after = Math.floor((next(30 * 1440) * 60_000 + next(60_000)) / step) * step
    const long = next(4) === 0 ? 0 : next(12 * 1440) * 60_000 + next(60_000)
    // Now after the stop before, now anywhere.
    const from = (index % 2 === 0 ? receivedAt : last) + after
    last = from + Math.floor(long / step) * step
    return {
      from: from as Instant.Instant,
      to: last as Instant.Instant,
      resume: next(3) === 0 ? ("restart" as const) : ("pause" as const)
    }
  })
  return {
    receivedAt,
    limit,
    extraWorkingDays: unit === "hour" ? 0 : extra,
    stops,
    ...(cutoff === undefined ? {} : { cutoff })
  }
}

/** The question over a calendar of the list. */
export const request = (question: Question, calendar: number): Deadline.DeadlineRequest => ({
  ...question,
  calendar: calendars[calendar % calendars.length]!
})
