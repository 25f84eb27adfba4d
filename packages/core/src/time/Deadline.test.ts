import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Deadline from "./Deadline.ts"
import * as Instant from "./Instant.ts"
import * as LocalDate from "./LocalDate.ts"
import * as LocalTime from "./LocalTime.ts"
import * as OpeningHours from "./OpeningHours.ts"
import * as TimeLimit from "./TimeLimit.ts"
import { calendarOf } from "./testing/decidedYears.ts"

const calendar = calendarOf()
const at = (text: string) =>
  Instant.unsafe(`${text.replace(" ", "T")}${text.length > 16 ? "" : ":00"}+07:00`)

interface Rest {
  readonly stops?: ReadonlyArray<readonly [from: string, to: string | null]>
  readonly resume?: "pause" | "restart"
  readonly cutoff?: string
  readonly extraWorkingDays?: number
  readonly hours?: string
}

const compute = (received: string, limit: string, rest: Rest = {}) =>
  Deadline.compute({
    receivedAt: at(received),
    limit: TimeLimit.unsafe(limit),
    calendar:
      rest.hours === undefined
        ? calendar
        : calendarOf({ hours: Result.getOrThrow(OpeningHours.parse(rest.hours)) }),
    stops: (rest.stops ?? []).map(([from, to]) => ({
      from: at(from),
      to: to === null ? null : at(to),
      ...(rest.resume === undefined ? {} : { resume: rest.resume })
    })),
    ...(rest.cutoff === undefined ? {} : { cutoff: LocalTime.unsafe(rest.cutoff) }),
    ...(rest.extraWorkingDays === undefined ? {} : { extraWorkingDays: rest.extraWorkingDays })
  })

const due = (received: string, limit: string, rest: Rest = {}) =>
  Instant.format(Result.getOrThrow(compute(received, limit, rest)).due)
    .slice(0, 19)
    .replace("T", " ")
const rules = (received: string, limit: string, rest: Rest = {}) =>
  Result.getOrThrow(compute(received, limit, rest)).rules
const refusal = (received: string, limit: string, rest: Rest = {}) => {
  const deadline = compute(received, limit, rest)
  return Result.isFailure(deadline) ? deadline.failure : null
}

// The week of Monday 2025-03-03 has no day off.
describe("working days", () => {
  it.each([
    ["2025-03-03 09:00", "1wd", "2025-03-04 17:00:00"],
    // T10: before opening, in the lunch break, at closing, after closing, on a day off.
    ["2025-03-03 06:00", "1wd", "2025-03-04 17:00:00"],
    ["2025-03-03 12:00", "1wd", "2025-03-04 17:00:00"],
    ["2025-03-03 17:00:00", "1wd", "2025-03-04 17:00:00"],
    ["2025-03-03 17:00:01", "1wd", "2025-03-05 17:00:00"],
    ["2025-03-07 17:00:01", "1wd", "2025-03-11 17:00:00"],
    ["2025-03-08 09:00", "1wd", "2025-03-11 17:00:00"],
    // T8: half a day is four working hours.
    ["2025-03-03 09:00", "0.5wd", "2025-03-03 14:30:00"],
    ["2025-03-03 15:00", "0.5wd", "2025-03-04 09:30:00"],
    ["2025-03-03 09:00", "1.5wd", "2025-03-05 11:30:00"],
    ["2025-03-08 09:00", "0.5wd", "2025-03-10 11:30:00"]
  ])("%s + %s: %s", (received, limit, expected) => {
    expect(due(received, limit)).toBe(expected)
  })

  it("never end later for a part of a day than for the whole, however short the days", () => {
    const hours = "08:00-11:00,14:00-16:00"
    expect(due("2025-03-03 15:59", "0.99wd", { hours })).toBe("2025-03-04 16:00:00")
    expect(due("2025-03-03 15:59", "1wd", { hours })).toBe("2025-03-04 16:00:00")
  })
})

describe("hours", () => {
  it.each([
    ["2025-03-03 09:00", "4wh", "2025-03-03 14:30:00"],
    ["2025-03-03 09:00:30", "4wh", "2025-03-03 14:30:30"],
    ["2025-03-03 13:00", "4wh", "2025-03-03 17:00:00"],
    ["2025-03-07 16:30", "1wh", "2025-03-10 08:00:00"],
    ["2025-03-07 23:00", "8wh", "2025-03-10 17:00:00"],
    ["2025-03-07 16:30", "1h", "2025-03-07 17:30:00"],
    ["2025-03-07 23:00", "24h", "2025-03-08 23:00:00"]
  ])("%s + %s: %s", (received, limit, expected) => {
    expect(due(received, limit)).toBe(expected)
  })
})

describe("days, weeks, months and years of the calendar", () => {
  it.each([
    ["2025-03-03 09:00", "1d", "2025-03-04 17:00:00"],
    ["2025-03-03 09:00", "5d", "2025-03-10 17:00:00"],
    ["2025-03-03 09:00", "1w", "2025-03-10 17:00:00"],
    ["2025-01-20 09:00", "1w", "2025-02-03 17:00:00"],
    ["2025-03-31 09:00", "1mo", "2025-05-05 17:00:00"],
    ["2024-01-31 09:00", "1mo", "2024-02-29 17:00:00"],
    ["2024-02-29 09:00", "1y", "2025-02-28 17:00:00"],
    ["2025-03-03 09:00", "0.5mo", "2025-03-18 17:00:00"],
    ["2025-03-03 09:00", "1.5mo", "2025-04-18 17:00:00"],
    ["2025-03-03 09:00", "0.5y", "2025-09-03 17:00:00"],
    // The receipt moved to Monday, which is then the first day (T10, T1).
    ["2025-03-07 18:00", "1d", "2025-03-11 17:00:00"]
  ])("%s + %s: %s", (received, limit, expected) => {
    expect(due(received, limit)).toBe(expected)
  })
})

describe("same-day procedures (R8)", () => {
  it.each([
    ["2025-03-03 14:59", "2025-03-03 17:00:00"],
    ["2025-03-03 15:00:00", "2025-03-03 17:00:00"],
    ["2025-03-03 15:00:01", "2025-03-04 17:00:00"],
    ["2025-03-07 16:00", "2025-03-10 17:00:00"],
    ["2025-03-07 17:30", "2025-03-10 17:00:00"],
    ["2025-03-08 09:00", "2025-03-10 17:00:00"]
  ])("%s: %s", (received, expected) => {
    expect(due(received, "1wd", { cutoff: "15:00" })).toBe(expected)
    expect(rules(received, "1wd", { cutoff: "15:00" })).toContain("R8")
  })

  it("bear on no longer limit", () => {
    expect(due("2025-03-03 16:00", "5wd", { cutoff: "15:00" })).toBe(due("2025-03-03 16:00", "5wd"))
  })
})

describe("extra working days (H15)", () => {
  it("are added", () => {
    expect(due("2025-03-03 09:00", "5wd", { extraWorkingDays: 10 })).toBe("2025-03-24 17:00:00")
    expect(due("2025-03-03 09:00", "5d", { extraWorkingDays: 10 })).toBe("2025-03-21 17:00:00")
    expect(due("2025-03-03 09:00", "4wh", { extraWorkingDays: 1 })).toBe("2025-03-04 14:30:00")
    expect(rules("2025-03-03 09:00", "5wd", { extraWorkingDays: 10 })).toEqual(["H15", "T1", "T4"])
    expect(refusal("2025-03-03 09:00", "4h", { extraWorkingDays: 1 })).toMatchObject({
      _tag: "InvalidExtraWorkingDays"
    })
  })
})

describe("stops", () => {
  const stop = ["2025-03-04 07:30", "2025-03-07 07:30"] as const

  it.each([
    ["pause", "5wd", [stop], "2025-03-13 17:00:00"],
    ["restart", "5wd", [stop], "2025-03-14 17:00:00"],
    ["pause", "16wh", [stop], "2025-03-10 09:00:00"],
    ["restart", "16wh", [stop], "2025-03-10 17:00:00"],
    ["pause", "48h", [stop], "2025-03-08 09:00:00"],
    // The calendar stands three days; then T3.
    ["pause", "10d", [stop], "2025-03-17 17:00:00"],
    // Over a weekend only the working time counts, in days of the calendar all of it.
    ["pause", "5wd", [["2025-03-07 16:00", "2025-03-10 08:30"]], "2025-03-11 09:30:00"],
    ["pause", "10d", [["2025-03-07 16:00", "2025-03-09 16:00"]], "2025-03-17 17:00:00"],
    // Several, overlapping, in no order.
    [
      "pause",
      "5wd",
      [
        ["2025-03-06 07:30", "2025-03-07 07:30"],
        ["2025-03-04 07:30", "2025-03-05 07:30"]
      ],
      "2025-03-12 17:00:00"
    ],
    [
      "pause",
      "5wd",
      [
        ["2025-03-04 07:30", "2025-03-06 07:30"],
        ["2025-03-05 07:30", "2025-03-07 07:30"]
      ],
      "2025-03-13 17:00:00"
    ],
    // On the first day, which is not counted: the due moves all the same (H4).
    ["pause", "1wd", [["2025-03-03 10:00", "2025-03-03 11:00"]], "2025-03-05 08:30:00"],
    // At or after the due nothing is moved, even by an open stop.
    ["pause", "1wd", [["2025-03-04 17:00", "2025-03-06 17:00"]], "2025-03-04 17:00:00"],
    ["pause", "1wd", [["2025-03-05 09:00", null]], "2025-03-04 17:00:00"],
    // In the grace of T3, by working time: the eighth is a Saturday.
    ["pause", "5d", [["2025-03-10 07:30", "2025-03-12 07:30"]], "2025-03-12 17:00:00"]
  ] as const)("%s, %s, %j: %s", (resume, limit, stops, expected) => {
    expect(due("2025-03-03 09:00", limit, { resume, stops })).toBe(expected)
  })

  it("still open: no due is known, and what is known is said", () => {
    const open = { stops: [["2025-03-04 09:30", null]] } as const
    expect(refusal("2025-03-03 09:00", "5wd", open)).toEqual({
      _tag: "ClockStopped",
      rule: "H4",
      field: "stops",
      input: at("2025-03-04 09:30"),
      stoppedSince: at("2025-03-04 09:30"),
      countedFrom: at("2025-03-03 09:00"),
      dueBeforeStop: at("2025-03-10 17:00"),
      remainingWorkingMinutes: 4 * 480 + 360,
      rules: ["H4", "T1"]
    })
  })

  it("that cannot be are refused by their field", () => {
    const wrong = (stops: Rest["stops"]) =>
      refusal("2025-03-03 09:00", "5wd", stops === undefined ? {} : { stops })
    expect(wrong([["2025-03-02 09:00", "2025-03-04 09:00"]])).toMatchObject({
      _tag: "InvalidStop",
      field: "stops[0].from"
    })
    expect(wrong([stop, ["2025-03-05 09:00", "2025-03-04 09:00"]])).toMatchObject({
      _tag: "InvalidStop",
      field: "stops[1].to"
    })
    expect(wrong([["2025-03-04 09:00", "2999-01-01 09:00"]])).toMatchObject({
      _tag: "OutsideCalendar",
      field: "stops[0].to"
    })
  })
})

describe("the rules that bore on an answer", () => {
  it.each([
    ["2025-01-22 09:00", "10wd", {}, ["T1", "T4", "T6"]],
    ["2025-03-03 09:00", "1wd", {}, ["T1"]],
    ["2025-03-03 09:00", "5wd", {}, ["T1", "T4"]],
    ["2025-03-03 18:00", "1wd", {}, ["T1", "T10"]],
    ["2025-03-03 09:00", "0.5wd", {}, ["T8"]],
    ["2025-03-03 09:00", "4wh", {}, ["T2", "T8"]],
    ["2025-03-07 09:00", "48h", {}, ["T2"]],
    ["2025-03-03 09:00", "1d", {}, ["T1", "T3"]],
    ["2025-04-25 09:00", "2wd", {}, ["T1", "T4", "T6", "T7"]],
    ["2026-11-24 09:00", "1wd", {}, ["T1", "T5", "T10"]],
    ["2025-03-03 09:00", "1wd", { hours: "08:00-16:00" }, ["T1", "T9"]],
    [
      "2025-03-03 09:00",
      "2wd",
      { stops: [["2025-03-04 09:00", "2025-03-04 10:00"]] },
      ["H4", "T1"]
    ],
    [
      "2025-03-03 09:00",
      "2wd",
      { stops: [["2025-03-04 09:00", "2025-03-04 10:00"]], resume: "restart" },
      ["H3", "T1"]
    ],
    ["2025-03-03 16:00", "1wd", { cutoff: "15:00" }, ["R8"]]
  ] as ReadonlyArray<[string, string, Rest, ReadonlyArray<string>]>)(
    "%s + %s %j",
    (received, limit, rest, expected) => {
      expect(rules(received, limit, rest)).toEqual(expected)
    }
  )
})

describe("a provisional answer (T6)", () => {
  it("is one that touches a year not announced, or a day whose change is proposed", () => {
    const answer = (received: string, limit: string) => {
      const { provisional, provisionalBecause } = Result.getOrThrow(compute(received, limit))
      return [
        provisional,
        provisionalBecause.map((r) => ("year" in r ? r.year : LocalDate.format(r.date)))
      ]
    }
    expect(answer("2026-12-30 09:00", "1wd")).toEqual([false, []])
    expect(answer("2026-12-30 09:00", "2wd")).toEqual([true, [2027]])
    expect(answer("2027-12-30 09:00", "2wd")).toEqual([true, [2027, 2028]])
    expect(answer("2026-11-20 09:00", "1wd")).toEqual([true, ["2026-11-23"]])
    expect(answer("2026-11-19 09:00", "1wd")).toEqual([false, []])
    expect(answer("2026-11-27 09:00", "1wd")).toEqual([true, ["2026-11-28"]])
    expect(answer("2023-12-29 09:00", "1wd")).toEqual([true, [2023]])
    expect(rules("2030-03-05 09:00", "1wd")).toEqual(["T1", "T6"])
  })
})

describe("Saturday mornings (T9)", () => {
  const hours = "07:30-11:30,13:00-17:00; Sa 07:30-11:30"
  it.each([
    // In time on Saturday: the first day, not counted. Saturday is no day of the count.
    ["2025-03-08 09:00", "1wd", "2025-03-10 17:00:00"],
    ["2025-03-07 09:00", "1wd", "2025-03-10 17:00:00"],
    ["2025-03-08 12:00", "1wd", "2025-03-11 17:00:00"],
    // After Friday's closing the next opening is Saturday's.
    ["2025-03-07 18:00", "1wd", "2025-03-10 17:00:00"],
    // Working hours run while the office is open.
    ["2025-03-07 16:00", "2wh", "2025-03-08 08:30:00"],
    // Parts of a working day do not.
    ["2025-03-07 16:00", "0.5wd", "2025-03-10 10:30:00"]
  ])("%s + %s: %s", (received, limit, expected) => {
    expect(due(received, limit, { hours })).toBe(expected)
  })
})

describe("limits that cannot be counted are refused by name", () => {
  const refused = (quantity: number, unit: TimeLimit.Unit) => {
    const deadline = Deadline.compute({
      receivedAt: at("2025-03-03 09:00"),
      limit: { quantity, unit },
      calendar
    })
    return Result.isFailure(deadline) ? deadline.failure._tag : "computed"
  }

  it.each([
    [5, "other", "LimitNotComputable"],
    [0, "working_day", "InvalidLimit"],
    [-1, "working_day", "InvalidLimit"],
    [Number.NaN, "working_day", "InvalidLimit"],
    [Number.POSITIVE_INFINITY, "day", "InvalidLimit"],
    [1e9, "working_hour", "InvalidLimit"],
    [0.5, "day", "InvalidLimit"],
    [1.5, "week", "InvalidLimit"],
    [0.25, "month", "InvalidLimit"],
    [1 / 7, "hour", "InvalidLimit"],
    [20_000, "working_day", "OutsideCalendar"],
    [40, "year", "OutsideCalendar"],
    [100_000, "month", "OutsideCalendar"],
    [0.25, "working_day", "computed"]
  ] as const)("%d %s: %s", (quantity, unit, tag) => {
    expect(refused(quantity, unit)).toBe(tag)
  })

  it("and so are receipts outside the calendar, extra days and cutoffs that are none", () => {
    const limit = TimeLimit.unsafe("1wd")
    const tag = (rest: Partial<Deadline.DeadlineRequest>) => {
      const deadline = Deadline.compute({
        receivedAt: at("2025-03-03 09:00"),
        limit,
        calendar,
        ...rest
      })
      return Result.isFailure(deadline) ? deadline.failure._tag : null
    }
    expect(tag({ receivedAt: at("2017-12-31 09:00") })).toBe("OutsideCalendar")
    expect(tag({ receivedAt: Number.NaN as Instant.Instant })).toBe("OutsideCalendar")
    expect(tag({ extraWorkingDays: -1 })).toBe("InvalidExtraWorkingDays")
    expect(tag({ extraWorkingDays: 0.5 })).toBe("InvalidExtraWorkingDays")
    expect(tag({ cutoff: 1500 as LocalTime.LocalTime })).toBe("InvalidCutoff")
  })
})

describe("a refusal in words", () => {
  it.each([
    ["2025-03-03 09:00", "5other", {}, "unit “other”"],
    ["2025-03-03 09:00", "0wd", {}, "limit: 0wd: expected a quantity above 0"],
    ["2017-03-03 09:00", "1wd", {}, "expected a date from 2018-01-01 to 2060-12-31"],
    [
      "2025-03-03 09:00",
      "90y",
      {},
      "limit: 90y: expected a limit whose answer is a date from 2018"
    ],
    ["2025-03-03 09:00", "1.3mo", {}, "whole or half months and years, such as 1mo or 1.5mo"],
    [
      "2025-03-03 09:00",
      "1wd",
      { stops: [["2025-03-03 10:00", null]] },
      "stopped since 2025-03-03T10:00"
    ],
    ["2025-03-03 09:00", "1wd", { stops: [["2025-03-02 10:00", null]] }, "stops[0].from"],
    ["2025-03-03 09:00", "1h", { extraWorkingDays: 1 }, "extraWorkingDays: 1"]
  ] as ReadonlyArray<[string, string, Rest, string]>)(
    "%s + %s %j",
    (received, limit, rest, words) => {
      const refused = refusal(received, limit, rest)!
      expect(Deadline.refusalText(refused).en).toContain(words)
      expect(Deadline.refusalText(refused).vi).toMatch(/không|chưa|ngoài/)
    }
  )
})
