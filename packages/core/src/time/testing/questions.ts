/**
 * Random questions for deadlines, and the calendars over which they are asked.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as fc from "fast-check"
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

const from = Instant.unsafe("2023-12-01T00:00:00+07:00")
const to = Instant.unsafe("2027-06-30T00:00:00+07:00")
const granularity = fc.constantFrom(1, 1000, 60_000, 1_800_000, 86_400_000)
/** A moment of those years, often a round one. */
export const instant = fc
  .tuple(fc.integer({ min: 0, max: to - from }), granularity)
  .map(([ms, step]) => (from + Math.floor(ms / step) * step) as Instant.Instant)

/** A request without its calendar. */
export type Question = Omit<Deadline.DeadlineRequest, "calendar">

const quantity = (max: number) => fc.integer({ min: 1, max })
/** Any limit that can be counted. */
export const limit: fc.Arbitrary<TimeLimit.TimeLimit> = fc.oneof(
  quantity(40).map((q) => ({ quantity: q, unit: "working_day" as const })),
  quantity(40).map((q) => ({ quantity: q / 4, unit: "working_day" as const })),
  quantity(200).map((q) => ({ quantity: q / 2, unit: "working_hour" as const })),
  quantity(200).map((q) => ({ quantity: q / 2, unit: "hour" as const })),
  quantity(60).map((q) => ({ quantity: q, unit: "day" as const })),
  quantity(8).map((q) => ({ quantity: q, unit: "week" as const })),
  quantity(12).map((q) => ({ quantity: q / 2, unit: "month" as const })),
  quantity(3).map((q) => ({ quantity: q / 2, unit: "year" as const }))
)

/** A question with up to four stops, of any unit, at any moment from 2023-12 to 2027-06. */
export const question = fc
  .record({
    receivedAt: instant,
    limit,
    cutoff: fc.option(fc.constantFrom(900, 660, 1020), { nil: undefined, freq: 4 }),
    extra: fc.constantFrom(0, 0, 0, 1, 10),
    stops: fc.array(
      fc.record({
        after: fc.integer({ min: 0, max: 30 * 86_400_000 }),
        long: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 * 86_400_000 })),
        step: granularity,
        restart: fc.constantFrom(false, false, true)
      }),
      { maxLength: 4 }
    )
  })
  .map(({ cutoff, extra, receivedAt, stops, ...rest }): Question => {
    let last: number = receivedAt
    return {
      ...rest,
      receivedAt,
      extraWorkingDays: rest.limit.unit === "hour" ? 0 : extra,
      ...(cutoff === undefined
        ? {}
        : { cutoff: cutoff as NonNullable<Deadline.DeadlineRequest["cutoff"]> }),
      stops: stops.map(({ after, long, restart, step }, index) => {
        // Now after the stop before, now anywhere.
        const begin = (index % 2 === 0 ? receivedAt : last) + Math.floor(after / step) * step
        last = begin + Math.floor(long / step) * step
        return {
          from: begin as Instant.Instant,
          to: last as Instant.Instant,
          resume: restart ? ("restart" as const) : ("pause" as const)
        }
      })
    }
  })

// The calendar by its number, so that a counterexample can be read.
export const request = (q: Question, calendar: number): Deadline.DeadlineRequest => ({
  ...q,
  calendar: calendars[calendar]!
})
/** The number of a calendar. */
export const which = fc.nat(calendars.length - 1)
