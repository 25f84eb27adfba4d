import * as LocalDate from "@motcua/core/time/LocalDate"
import * as WorkingCalendar from "@motcua/core/time/WorkingCalendar"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { calendar } from "./calendar.ts"

describe("the calendar", () => {
  it("has the decisions of 2024 to 2026, and of 2027 what the law alone fixes", () => {
    expect(
      Object.entries(calendar.years).map(([year, { announced }]) => [year, announced])
    ).toEqual([
      ["2024", true],
      ["2025", true],
      ["2026", true],
      ["2027", false]
    ])
    expect(calendar.years["2027"]?.off).toContain("2027-02-06")
    expect(calendar.years["2026"]?.unconfirmed).toEqual([
      {
        off: "2026-11-23",
        works: "2026-11-28",
        why: "a proposal of September 2026; no decision was found"
      }
    ])
  })

  it.each([
    [2024, 251, 250],
    [2025, 250, 249],
    [2026, 249, 247]
  ])("has the working days of %i, with made-up Saturdays and without", (year, count, skip) => {
    const days = (madeUpSaturdays: "count" | "skip") =>
      WorkingCalendar.workingDaysBetween(
        Result.getOrThrow(WorkingCalendar.make(calendar, { madeUpSaturdays })),
        // The first of January is off itself.
        LocalDate.unsafe(`${year}-01-01`),
        LocalDate.unsafe(`${year}-12-31`)
      )
    expect(days("count")).toEqual(Result.succeed(count))
    expect(days("skip")).toEqual(Result.succeed(skip))
  })
})
