import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Deadline from "../Deadline.ts"
import * as Instant from "../Instant.ts"
import * as OpeningHours from "../OpeningHours.ts"
import * as TimeLimit from "../TimeLimit.ts"
import { calendarOf } from "../testing/decidedYears.ts"

const calendar = calendarOf()
const deadline = (received: string, limit: string, known = calendar) =>
  Deadline.compute({
    receivedAt: Instant.unsafe(received.length === 16 ? `${received}:00+07:00` : received),
    limit: TimeLimit.unsafe(limit),
    calendar: known
  })
const due = (received: string, limit: string, known = calendar): string =>
  Instant.format(Result.getOrThrow(deadline(received, limit, known)).due).slice(0, 16)

// Each by the calendar on the wall; Monday is 2025-02-10.
describe("the rules of time, one by one", () => {
  it("T1: the first day is not counted", () => {
    expect(due("2025-02-10T07:30", "1wd")).toBe("2025-02-11T17:00")
    expect(due("2025-02-10T16:59", "1wd")).toBe("2025-02-11T17:00")
    expect(due("2025-02-10T07:30", "2d")).toBe("2025-02-12T17:00")
  })

  it("T2: a limit in hours starts at the moment itself", () => {
    expect(due("2025-02-10T09:15", "4h")).toBe("2025-02-10T13:15")
    expect(due("2025-02-15T22:45", "24h")).toBe("2025-02-16T22:45")
  })

  it("T3: ends with the next working day where its last is a day off, by months on the same number", () => {
    expect(due("2025-02-10T09:00", "5d")).toBe("2025-02-17T17:00")
    expect(due("2025-02-10T09:00", "1mo")).toBe("2025-03-10T17:00")
    expect(due("2025-12-31T09:00", "2mo")).toBe("2026-03-02T17:00")
  })

  it("T4: rests on weekends and holidays, and on the working day after a holiday on a weekend", () => {
    expect(due("2025-02-14T09:00", "1wd")).toBe("2025-02-17T17:00")
    expect(due("2025-04-04T09:00", "1wd")).toBe("2025-04-08T17:00")
    // 30 April 2027 is a Friday, 1 May a Saturday, made up on the Monday.
    expect(due("2027-04-29T09:00", "1wd")).toBe("2027-05-04T17:00")
  })

  it("T5: rests on 24 November from 2026 on, without a day to make up for it", () => {
    expect(due("2025-11-21T09:00", "1wd")).toBe("2025-11-24T17:00")
    expect(due("2026-11-23T09:00", "1wd")).toBe("2026-11-25T17:00")
    // A Saturday in 2029.
    expect(due("2029-11-23T09:00", "1wd")).toBe("2029-11-26T17:00")
  })

  it("T6: says that an answer is provisional where a year is not announced", () => {
    expect(Result.getOrThrow(deadline("2025-02-10T09:00", "1wd")).provisional).toBe(false)
    expect(Result.getOrThrow(deadline("2030-02-11T09:00", "1wd"))).toMatchObject({
      provisional: true,
      provisionalBecause: [{ year: 2030 }]
    })
  })

  it("T7: counts a made-up Saturday, or does not, as it is told", () => {
    expect(due("2025-04-25T09:00", "3wd")).toBe("2025-04-29T17:00")
    expect(due("2025-04-25T09:00", "3wd", calendarOf({ madeUpSaturdays: "skip" }))).toBe(
      "2025-05-05T17:00"
    )
  })

  it("T8: a working day is eight hours and ends at closing, half of one is four", () => {
    expect(due("2025-02-10T09:00", "0.5wd")).toBe("2025-02-10T14:30")
    expect(due("2025-02-10T09:00", "1.5wd")).toBe("2025-02-12T11:30")
    expect(due("2025-02-10T09:00", "8wh")).toBe("2025-02-11T09:00")
  })

  it("T9: opens from 07:30 to 11:30 and 13:00 to 17:00, or as an office has it", () => {
    expect(due("2025-02-10T07:30", "4wh")).toBe("2025-02-10T11:30")
    const hours = Result.getOrThrow(OpeningHours.parse("Mo-Fr 08:00-12:00,13:00-16:30"))
    expect(due("2025-02-10T08:00", "1wd", calendarOf({ hours }))).toBe("2025-02-11T16:30")
  })

  it("T10: counts from the next opening what came while the office was closed", () => {
    expect(due("2025-02-10T06:00", "4wh")).toBe("2025-02-10T11:30")
    expect(due("2025-02-10T12:00", "4wh")).toBe("2025-02-10T17:00")
    expect(due("2025-02-14T17:30", "1wd")).toBe("2025-02-18T17:00")
    expect(due("2025-02-15T10:00", "1wd")).toBe("2025-02-18T17:00")
  })

  it("T11: reckons in Việt Nam's time, wherever an instant was written", () => {
    // 23:30 in London is half past six on the next morning.
    expect(due("2025-02-09T23:30:00Z", "4wh")).toBe("2025-02-10T11:30")
    expect(due("2025-02-10T19:00:00-08:00", "1wd")).toBe("2025-02-12T17:00")
  })

  it("T12: computes nothing where the unit is another", () => {
    expect(deadline("2025-02-10T09:00", "3other")).toMatchObject({
      failure: { _tag: "LimitNotComputable", rule: "T12" }
    })
  })
})
