import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Deadline from "../Deadline.ts"
import * as Instant from "../Instant.ts"
import * as LocalDate from "../LocalDate.ts"
import * as TimeLimit from "../TimeLimit.ts"
import { calendarOf } from "../testing/decidedYears.ts"
import { goldenDeadlines } from "../testing/goldenDeadlines.ts"
import * as WorkingCalendar from "../WorkingCalendar.ts"

const calendars = { count: calendarOf(), skip: calendarOf({ madeUpSaturdays: "skip" }) }

const dueDate = (received: string, days: number, calendar: WorkingCalendar.WorkingCalendar) =>
  LocalDate.format(
    Result.getOrThrow(
      Deadline.compute({
        receivedAt: Instant.unsafe(`${received}T09:00:00+07:00`),
        limit: TimeLimit.make(days, "working_day"),
        calendar
      })
    ).dueDate
  )

describe("the deadlines of the law sheet", () => {
  it.each([
    ["2024-02-07", 3, "2024-02-19", "2024-02-19"],
    ["2024-04-26", 3, "2024-05-04", "2024-05-06"],
    ["2024-08-30", 2, "2024-09-05", "2024-09-05"],
    ["2025-01-22", 10, "2025-02-12", "2025-02-12"],
    ["2025-04-25", 3, "2025-04-29", "2025-05-05"],
    ["2025-08-29", 2, "2025-09-04", "2025-09-04"],
    ["2026-01-09", 1, "2026-01-10", "2026-01-12"],
    ["2026-04-24", 3, "2026-05-04", "2026-05-04"],
    ["2026-08-21", 3, "2026-08-25", "2026-08-26"]
  ])("%s + %i working days: %s, without made-up Saturdays %s", (received, days, count, skip) => {
    expect(dueDate(received, days, calendars.count)).toBe(count)
    expect(dueDate(received, days, calendars.skip)).toBe(skip)
  })

  it.each([
    [2024, 251, 250],
    [2025, 250, 249],
    [2026, 249, 247]
  ])("%i has %i working days, without made-up Saturdays %i", (year, count, skip) => {
    for (const [calendar, days] of [
      [calendars.count, count],
      [calendars.skip, skip]
    ] as const) {
      const last = LocalDate.unsafe(`${year - 1}-12-31`)
      expect(
        WorkingCalendar.workingDaysBetween(calendar, last, LocalDate.unsafe(`${year}-12-31`))
      ).toEqual(Result.succeed(days))
    }
  })
})

describe("the deadlines that a script in Python walked to", () => {
  const rows = goldenDeadlines.trim().split("\n")

  it("are more than 300", () => {
    expect(rows.length).toBeGreaterThan(300)
  })

  it.each(rows)("%s", (row) => {
    const [received, limit, madeUp, resume, stops, due] = row.split(" ") as [
      string,
      string,
      "count" | "skip",
      "pause" | "restart",
      string,
      string
    ]
    const request = {
      receivedAt: Instant.unsafe(received),
      limit: TimeLimit.unsafe(limit),
      calendar: calendars[madeUp],
      stops: (stops === "-" ? [] : stops.split(",")).map((stop) => {
        const [from = "", to = ""] = stop.split("..")
        return { from: Instant.unsafe(from), to: Instant.unsafe(to), resume }
      })
    }
    const { certificate, deadline } = Result.getOrThrow(Deadline.certify(request))
    expect(Instant.format(deadline.due)).toBe(due)
    expect(Deadline.verify(certificate, request.calendar)).toEqual(Result.succeed(certificate))
  })
})
