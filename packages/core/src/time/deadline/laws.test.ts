import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Deadline from "../Deadline.ts"
import * as Instant from "../Instant.ts"
import * as LocalDate from "../LocalDate.ts"
import * as OpeningHours from "../OpeningHours.ts"
import type * as TimeLimit from "../TimeLimit.ts"
import { calendarOf } from "../testing/decidedYears.ts"
import * as WorkingCalendar from "../WorkingCalendar.ts"

const saturdays = Result.getOrThrow(
  OpeningHours.parse("Mo-Th 07:00-11:30,13:30-17:00; Fr 07:00-11:30,13:30-16:30; Sa 07:30-11:30")
)
const short = Result.getOrThrow(OpeningHours.parse("08:00-11:00,14:00-16:00"))
const calendars = [
  calendarOf(),
  calendarOf({ madeUpSaturdays: "skip" }),
  calendarOf({ hours: saturdays }),
  calendarOf({ hours: saturdays, madeUpSaturdays: "skip" }),
  calendarOf({ hours: short })
]

const from = Instant.unsafe("2023-12-01T00:00:00+07:00")
const to = Instant.unsafe("2027-06-30T00:00:00+07:00")
const granularity = fc.constantFrom(1, 1000, 60_000, 1_800_000, 86_400_000)
const instant = fc
  .tuple(fc.integer({ min: 0, max: to - from }), granularity)
  .map(([ms, step]) => (from + Math.floor(ms / step) * step) as Instant.Instant)

type Question = Omit<Deadline.DeadlineRequest, "calendar">

const quantity = (max: number) => fc.integer({ min: 1, max })
const limit: fc.Arbitrary<TimeLimit.TimeLimit> = fc.oneof(
  quantity(40).map((q) => ({ quantity: q, unit: "working_day" as const })),
  quantity(40).map((q) => ({ quantity: q / 4, unit: "working_day" as const })),
  quantity(200).map((q) => ({ quantity: q / 2, unit: "working_hour" as const })),
  quantity(200).map((q) => ({ quantity: q / 2, unit: "hour" as const })),
  quantity(60).map((q) => ({ quantity: q, unit: "day" as const })),
  quantity(8).map((q) => ({ quantity: q, unit: "week" as const })),
  quantity(12).map((q) => ({ quantity: q / 2, unit: "month" as const })),
  quantity(3).map((q) => ({ quantity: q / 2, unit: "year" as const }))
)

const question = fc
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
const request = (q: Question, calendar: number): Deadline.DeadlineRequest => ({
  ...q,
  calendar: calendars[calendar]!
})
const which = fc.nat(calendars.length - 1)

const runs = { numRuns: 3000 }
const due = (r: Deadline.DeadlineRequest) => Result.getOrThrow(Deadline.compute(r)).due

describe("a certificate", () => {
  it("is accepted by the checker, and cites what the deadline cites", () => {
    fc.assert(
      fc.property(question, which, (q, c) => {
        const r = request(q, c)
        const { certificate, deadline } = Result.getOrThrow(Deadline.certify(r))
        expect(Deadline.verify(certificate, r.calendar)).toEqual(Result.succeed(certificate))
        const cited = new Set(
          certificate.stretches.flatMap((s) => [...s.rules, ...s.rows.flatMap((row) => row.rules)])
        )
        // A due at midnight touches a day of which it has no part.
        const touches = Instant.millisecondOfDay(deadline.due) === 0
        const uncited = deadline.rules.filter((rule) => !cited.has(rule))
        expect(uncited.filter((rule) => !touches || rule !== "T6")).toEqual([])
        if (certificate.stretches.every(({ begins }) => begins !== "restart")) {
          const more = [...cited].filter((rule) => !deadline.rules.includes(rule))
          expect(more.filter((rule) => rule !== "T9" && rule !== "H4")).toEqual([])
        }
      }),
      runs
    )
  })
})

describe("a tampered certificate", () => {
  // Everything that a certificate says, by its path.
  const leaves = (
    value: unknown,
    path: ReadonlyArray<string> = []
  ): Array<ReadonlyArray<string>> =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
      : [path]

  const tampered = (certificate: Deadline.Certificate, at: ReadonlyArray<string>, by: number) => {
    const copy = JSON.parse(JSON.stringify(certificate))
    const holder = at.slice(0, -1).reduce((value, key) => value[key], copy)
    const key = at.at(-1)!
    const was = holder[key]
    const words = ["working", "weekend", "stopped", "T1", "T8", "restart", "pause", "skip", "day"]
    holder[key] =
      typeof was === "number"
        ? was + [1, -1, 60_000, -3_600_000, 86_400_000, 0.5][by % 6]!
        : typeof was === "boolean"
          ? !was
          : words[by % words.length]
    return holder[key] === was ? null : (copy as Deadline.Certificate)
  }

  it("is rejected, unless it answers another question rightly", () => {
    let rejected = 0
    fc.assert(
      fc.property(question, which, fc.nat(), fc.nat(), (q, c, place, by) => {
        const r = request(q, c)
        const { certificate } = Result.getOrThrow(Deadline.certify(r))
        const places = leaves(certificate)
        const changed = tampered(certificate, places[place % places.length]!, by)
        if (changed === null) return
        const judged = Deadline.verify(changed, r.calendar)
        if (Result.isFailure(judged)) {
          rejected++
          return
        }
        const { cutoff, extraWorkingDays, limit, receivedAt, stops } = changed
        const again = Deadline.certify({
          receivedAt,
          limit,
          stops,
          extraWorkingDays,
          calendar: r.calendar,
          ...(cutoff === null ? {} : { cutoff })
        })
        expect(Result.getOrThrow(again).certificate).toEqual(changed)
      }),
      { numRuns: 4000 }
    )
    expect(rejected).toBeGreaterThan(3_600)
  })
})

describe("laws", () => {
  it("a longer limit is never due earlier", () => {
    fc.assert(
      fc.property(question, which, fc.nat(20), (q, c, more) => {
        const r = request(q, c)
        const step = r.limit.unit === "working_day" ? 0.25 : 1
        const longer = { ...r.limit, quantity: r.limit.quantity + more * step }
        expect(due({ ...r, limit: longer, stops: [] })).toBeGreaterThanOrEqual(
          due({ ...r, stops: [] })
        )
      }),
      runs
    )
  })

  it("a later receipt is never due earlier", () => {
    fc.assert(
      fc.property(question, which, fc.nat(3 * 86_400_000), (q, c, later) => {
        const r = request(q, c)
        const receivedAt = (r.receivedAt + later) as Instant.Instant
        expect(due({ ...r, receivedAt, stops: [] })).toBeGreaterThanOrEqual(
          due({ ...r, stops: [] })
        )
      }),
      runs
    )
  })

  it("a deadline is never while the clock is stopped, nor before the receipt", () => {
    fc.assert(
      fc.property(question, which, (q, c) => {
        const r = request(q, c)
        const at = due(r)
        expect(at).toBeGreaterThanOrEqual(r.receivedAt)
        expect(r.stops!.filter((stop) => stop.from < at && at < stop.to!)).toEqual([])
      }),
      runs
    )
  })
})
void LocalDate
void WorkingCalendar
