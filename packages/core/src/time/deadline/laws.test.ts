import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Deadline from "../Deadline.ts"
import * as Instant from "../Instant.ts"
import * as LocalDate from "../LocalDate.ts"
import * as LocalTime from "../LocalTime.ts"
import * as OpeningHours from "../OpeningHours.ts"
import { calendarOf } from "../testing/decidedYears.ts"
import { calendars, instantFrom, NUMBERS, questionFrom, request } from "../testing/questions.ts"
import * as WorkingCalendar from "../WorkingCalendar.ts"

const question = fc.array(fc.nat(), { minLength: NUMBERS, maxLength: NUMBERS }).map(questionFrom)
const instant = fc.tuple(fc.nat(), fc.nat()).map(([number, step]) => instantFrom(number, step))
// The calendar by its number, so that a counterexample can be read.
const which = fc.nat(calendars.length - 1)

const runs = { numRuns: 3000 }
const due = (r: Deadline.DeadlineRequest) => Result.getOrThrow(Deadline.compute(r)).due

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

  it("a holiday more never makes a date earlier", () => {
    fc.assert(
      fc.property(question, which, fc.nat(120), (q, c, after) => {
        // A pause moves a due by working time (H4): where days differ in length, a day off within it
        // and the day on which the limit then ends need not weigh alike.
        const alike = c !== 2 && c !== 3
        const r = request(alike ? q : { ...q, stops: [] }, c)
        const date = LocalDate.addDays(LocalDate.fromInstant(r.receivedAt), after)
        const text = LocalDate.format(date)
        const year = r.calendar.data.years[text.slice(0, 4)]
        // A Saturday that is worked cannot be off as well.
        if (year?.madeUp.some(({ works }) => works === text)) return
        const years = { [text.slice(0, 4)]: { off: [text] } }
        const calendar = Result.getOrThrow(WorkingCalendar.extend(r.calendar, { years }))
        expect(due({ ...r, calendar })).toBeGreaterThanOrEqual(due(r))
      }),
      { numRuns: 1000 }
    )
  })

  it("a stop of n working days moves a limit in working days by exactly n", () => {
    // Days alike in length, with Saturday mornings and without.
    const even = [
      ...calendars.slice(0, 2),
      Result.getOrThrow(
        WorkingCalendar.extend(calendarOf(), {
          hours: Result.getOrThrow(OpeningHours.parse("07:30-11:30,13:00-17:00; Sa 07:30-11:30"))
        })
      )
    ]
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 1, max: 30 }),
        fc.nat(even.length - 1),
        fc.nat(30),
        fc.integer({ min: 0, max: 480 }),
        fc.integer({ min: 0, max: 30 }),
        (receivedAt, quantity, c, stopDay, minute, n) => {
          const calendar = even[c]!
          const limit = { quantity, unit: "working_day" as const }
          const without = due({ receivedAt, limit, calendar })
          const nth = (date: LocalDate.LocalDate, days: number) =>
            Result.getOrThrow(WorkingCalendar.nthWorkingDayAfter(calendar, date, days))
          const first = nth(LocalDate.fromInstant(receivedAt), 1 + (stopDay % quantity))
          // The same moment of an open day, so many working days apart.
          const time = LocalTime.unsafe("07:30") + minute + (minute > 240 ? 90 : 0)
          const from = Instant.fromLocal(first, time as LocalTime.LocalTime)
          const to = Instant.fromLocal(nth(first, n), time as LocalTime.LocalTime)
          if (from >= without) return
          const moved = due({ receivedAt, limit, calendar, stops: [{ from, to }] })
          const date = nth(LocalDate.fromInstant(without), n)
          expect(Instant.format(moved)).toBe(
            Instant.format(Instant.fromLocal(date, LocalTime.unsafe("17:00")))
          )
        }
      ),
      runs
    )
  })

  it("a stop in parts is the stop as a whole", () => {
    fc.assert(
      fc.property(
        question,
        which,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (q, c, cuts) => {
          const r = request(q, c)
          const stops = r.stops!.flatMap((stop) => {
            const edges = cuts.map((cut) => stop.from + Math.floor(cut * (stop.to! - stop.from)))
            const all = [
              stop.from,
              ...edges.sort((a, b) => a - b),
              stop.to!
            ] as Array<Instant.Instant>
            return all.slice(1).map((to, index) => ({ ...stop, from: all[index]!, to }))
          })
          expect(due({ ...r, stops })).toBe(due(r))
        }
      ),
      runs
    )
  })

  it("the order in which stops are told does not matter", () => {
    fc.assert(
      fc.property(question, which, (q, c) => {
        const r = request(q, c)
        expect(due({ ...r, stops: r.stops!.toReversed() })).toBe(due(r))
      }),
      runs
    )
  })
})
