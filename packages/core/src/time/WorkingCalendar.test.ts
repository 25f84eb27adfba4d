import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Instant from "./Instant.ts"
import * as LocalDate from "./LocalDate.ts"
import * as OpeningHours from "./OpeningHours.ts"
import { calendarOf, decidedYears } from "./testing/decidedYears.ts"
import { calendars, instantFrom } from "./testing/questions.ts"
import * as WorkingCalendar from "./WorkingCalendar.ts"

const calendar = calendarOf()
const day = LocalDate.unsafe
const kind = (text: string, of = calendar) =>
  Result.getOrThrow(WorkingCalendar.dayKind(of, day(text)))
const explained = (text: string, of = calendar) =>
  Result.getOrThrow(WorkingCalendar.explainDay(of, day(text)))

describe("the days of announced years", () => {
  it("are what was decided", () => {
    expect(kind("2025-01-24")).toBe("working")
    expect(kind("2025-01-25")).toBe("weekend")
    expect(kind("2025-01-27")).toBe("holiday")
    expect(kind("2025-04-26")).toBe("madeUp")
    expect(kind("2025-04-26", calendarOf({ madeUpSaturdays: "skip" }))).toBe("weekend")
  })

  it("say why", () => {
    expect(explained("2025-04-26")).toMatchObject({
      kind: "madeUp",
      counts: true,
      rules: ["T6", "T7"],
      note: { worksFor: day("2025-05-02") },
      basis: ["6150/TB-BLĐTBXH (2024-12-03)"],
      provisional: false
    })
    expect(explained("2025-05-02")).toMatchObject({
      rules: ["T6"],
      note: { workedOn: day("2025-04-26") }
    })
    expect(explained("2025-04-30")).toMatchObject({ rules: ["T4"], note: { statutory: "T4" } })
    expect(explained("2026-11-24")).toMatchObject({ rules: ["T5"], note: { statutory: "T5" } })
    expect(explained("2024-11-24")).toMatchObject({ kind: "weekend", rules: ["T4"], note: null })
    expect(explained("2025-03-03")).toMatchObject({ kind: "working", rules: [], note: null })
  })

  it("are provisional where a change is proposed", () => {
    for (const date of ["2026-11-23", "2026-11-28"]) {
      expect(explained(date)).toMatchObject({ provisional: true })
      expect(explained(date).note?.unconfirmed).toContain("proposal")
    }
    expect(kind("2026-11-23")).toBe("working")
    expect(explained("2026-11-25").provisional).toBe(false)
  })
})

describe("years that are not announced", () => {
  it("have the holidays of the law, and say that they are provisional", () => {
    expect(explained("2027-02-06")).toMatchObject({ kind: "holiday", provisional: true })
    expect(explained("2030-09-02")).toMatchObject({ kind: "holiday", provisional: true, basis: [] })
    expect(explained("2019-03-05")).toMatchObject({ kind: "working", provisional: true })
    expect(kind("2025-11-24")).toBe("working")
    expect(kind("2027-11-24")).toBe("holiday")
  })

  it("make up a holiday at a weekend on the next working day (111.3), but not 24/11 (T5)", () => {
    // 30 April 2033 is a Saturday and 1 May a Sunday: both are made up.
    expect(kind("2033-05-02")).toBe("holiday")
    expect(kind("2033-05-03")).toBe("holiday")
    expect(kind("2033-05-04")).toBe("working")
    expect(explained("2033-05-03").note?.statutoryFor).toBe(day("2033-05-01"))
    // 1 January 2028 is a Saturday; 24 November 2029 is one too.
    expect(kind("2028-01-03")).toBe("holiday")
    expect(kind("2029-11-24")).toBe("holiday")
    expect(kind("2029-11-26")).toBe("working")
  })
})

describe("a day in words", () => {
  it.each([
    ["2025-03-03", "2025-03-03 is a working day"],
    ["2025-04-26", "2025-04-26 is a made-up working day; worked in place of 2025-05-02 (T6, T7)"],
    ["2025-05-02", "2025-05-02 is a day off; made up on 2025-04-26 (T6)"],
    ["2025-09-02", "2025-09-02 is a day off; a holiday by law (T4)"],
    ["2025-01-28", "2025-01-28 is a day off; off by the decision of the year (T4, T6)"],
    [
      "2026-11-23",
      "2026-11-23 is a working day; a swap of 2026-11-23 is proposed, not decided (T6)"
    ],
    [
      "2027-05-03",
      "2027-05-03 is a day off; rest for the holiday of 2027-05-01; the days off of 2027 are not announced (T4, T6)"
    ]
  ])("%s", (text, words) => {
    expect(WorkingCalendar.dayText(explained(text)).en).toBe(words)
    expect(WorkingCalendar.dayText(explained(text)).vi).toContain(
      `Ngày ${LocalDate.formatVietnamese(day(text))} là ngày`
    )
  })

  it("says of a made-up Saturday that it is not counted, where it is not", () => {
    const skip = calendarOf({ madeUpSaturdays: "skip" })
    expect(WorkingCalendar.dayText(explained("2025-04-26", skip)).en).toBe(
      "2025-04-26 is a weekly rest day; worked in place of 2025-05-02; not counted for dossiers (T7) (T4, T6, T7)"
    )
  })
})

describe("opening hours", () => {
  const saturdays = calendarOf({
    hours: Result.getOrThrow(
      OpeningHours.parse("Mo-Th 07:30-11:30,13:00-17:00; Fr 07:30-11:30; Sa 08:00-10:00")
    )
  })

  it("of a made-up Saturday are those of the day it is worked for", () => {
    // 26 April 2025 is worked for a Friday, 4 May 2024 for a Monday.
    const openings = (text: string) => explained(text, saturdays).openings.length
    expect([openings("2025-04-26"), openings("2024-05-04"), openings("2025-04-19")]).toEqual([
      1, 2, 1
    ])
    const minutes = (text: string) =>
      Result.getOrThrow(
        WorkingCalendar.workingMinutesBetween(
          saturdays,
          Instant.unsafe(`${text}T00:00:00+07:00`),
          Instant.unsafe(`${text}T23:59:00+07:00`)
        )
      )
    expect(["2025-04-26", "2024-05-04", "2025-04-19", "2025-04-27"].map(minutes)).toEqual([
      240, 480, 120, 0
    ])
  })

  it("on a Saturday do not make it a working day (T9)", () => {
    expect(WorkingCalendar.isWorkingDay(saturdays, day("2025-04-19"))).toEqual(
      Result.succeed(false)
    )
  })
})

describe("data that contradicts itself is refused by its place", () => {
  const year = { announced: true, off: ["2025-05-02"], madeUp: [], basis: [] }
  it.each([
    ["a text that is no date", { off: ["2025-02-30"] }, "years.2025.off[0]"],
    ["a day of another year", { off: ["2024-05-02"] }, "years.2025.off[0]"],
    ["a day twice", { off: ["2025-05-02", "2025-05-02"] }, "years.2025.off[1]"],
    [
      "a weekday that is made up",
      { madeUp: [{ works: "2025-04-25", for: "2025-05-02" }] },
      "years.2025.madeUp[0].works"
    ],
    [
      "a day worked for one that is not off",
      { madeUp: [{ works: "2025-04-26", for: "2025-05-05" }] },
      "years.2025.madeUp[0].for"
    ],
    [
      "a proposal without a date",
      { unconfirmed: [{ off: "soon", works: "2025-04-26", why: "" }] },
      "years.2025.unconfirmed[0].off"
    ]
  ])("%s", (_, change, field) => {
    const made = WorkingCalendar.make({
      zone: "Asia/Ho_Chi_Minh",
      years: { 2025: { ...year, ...change } }
    })
    expect(Result.isFailure(made) && made.failure).toMatchObject({ _tag: "InvalidCalendar", field })
    const { en, vi } = WorkingCalendar.refusalText(Result.getOrThrow(Result.flip(made)))
    expect(en.startsWith(`${field}: `)).toBe(true)
    expect(en).toMatch(/: expected .+\.$/)
    expect(vi).toMatch(/cần .+\.$/)
  })

  it("hours too", () => {
    const made = WorkingCalendar.make({ ...decidedYears, hours: { week: [] } })
    expect(Result.isFailure(made) && made.failure._tag).toBe("InvalidOpeningHours")
  })
})

describe("an extended calendar", () => {
  it("has the days of the province besides, and leaves the calendar as it was", () => {
    const extended = Result.getOrThrow(
      WorkingCalendar.extend(calendar, {
        years: {
          2025: {
            off: ["2025-06-02"],
            madeUp: [{ works: "2025-06-07", for: "2025-06-02" }],
            basis: ["a decision of the province"]
          },
          2031: { off: ["2031-06-02"] }
        }
      })
    )
    expect([kind("2025-06-02", extended), kind("2025-06-07", extended)]).toEqual([
      "holiday",
      "madeUp"
    ])
    expect(explained("2025-06-02", extended).basis).toContain("a decision of the province")
    expect(explained("2031-06-02", extended)).toMatchObject({ kind: "holiday", provisional: true })
    expect(kind("2025-06-02")).toBe("working")
  })
})

describe("outside its range", () => {
  it.each(["2017-12-31", "2061-01-01"])("%s is refused, and the range is named", (text) => {
    const results: ReadonlyArray<Result.Result<unknown, WorkingCalendar.OutsideCalendar>> = [
      WorkingCalendar.isWorkingDay(calendar, day(text)),
      WorkingCalendar.nthWorkingDayAfter(calendar, day(text), 1),
      WorkingCalendar.workingDaysBetween(calendar, day(text), day("2025-01-01")),
      WorkingCalendar.workingMinutesBetween(
        calendar,
        Instant.unsafe(`${text}T12:00:00+07:00`),
        Instant.unsafe("2025-01-01T12:00:00+07:00")
      ),
      WorkingCalendar.explainDay(calendar, day(text))
    ]
    for (const result of results) {
      const refusal = Result.flip(result)
      expect(Result.map(refusal, ({ _tag }) => _tag)).toEqual(Result.succeed("OutsideCalendar"))
      const { en } = WorkingCalendar.refusalText(Result.getOrThrow(refusal))
      expect(en).toContain(text)
      expect(en).toContain("expected a date from 2018-01-01 to 2060-12-31")
    }
  })

  it("so is what would end there, a date that is none, and time that runs backwards", () => {
    const date = day("2060-12-30")
    const noon = Instant.unsafe("2060-12-30T12:00:00+07:00")
    const results: ReadonlyArray<Result.Result<unknown, WorkingCalendar.OutsideCalendar>> = [
      WorkingCalendar.nthWorkingDayAfter(calendar, date, 30),
      WorkingCalendar.nthWorkingDayAfter(calendar, date, Number.NaN),
      WorkingCalendar.nthWorkingDayAfter(calendar, date, 0.5),
      WorkingCalendar.instantAfterWorkingMinutes(calendar, noon, 10_000),
      WorkingCalendar.instantAfterWorkingMinutes(calendar, noon, -1),
      WorkingCalendar.instantAfterWorkingMinutes(calendar, noon, Number.NaN)
    ]
    for (const result of results) {
      expect(Result.isFailure(result)).toBe(true)
    }
  })
})

describe("laws", () => {
  const instant = fc.tuple(fc.nat(), fc.nat()).map(([number, step]) => instantFrom(number, step))
  const date = fc
    .integer({ min: day("2019-01-01"), max: day("2055-12-31") })
    .map((n) => n as LocalDate.LocalDate)
  const which = fc.nat(calendars.length - 1)
  const nth = (c: number, from: LocalDate.LocalDate, n: number) =>
    Result.getOrThrow(WorkingCalendar.nthWorkingDayAfter(calendars[c]!, from, n))
  const days = (c: number, from: LocalDate.LocalDate, to: LocalDate.LocalDate) =>
    Result.getOrThrow(WorkingCalendar.workingDaysBetween(calendars[c]!, from, to))
  const minutes = (c: number, from: Instant.Instant, to: Instant.Instant) =>
    Result.getOrThrow(WorkingCalendar.workingMinutesBetween(calendars[c]!, from, to))
  const after = (c: number, from: Instant.Instant, n: number) =>
    Result.getOrThrow(WorkingCalendar.instantAfterWorkingMinutes(calendars[c]!, from, n))

  it("the n-th working day is one, and there are n up to it", () => {
    fc.assert(
      fc.property(which, date, fc.integer({ min: -200, max: 900 }), (c, from, n) => {
        const to = nth(c, from, n)
        expect(WorkingCalendar.isWorkingDay(calendars[c]!, to)).toEqual(Result.succeed(true))
        expect(days(c, from, to)).toBe(n)
      })
    )
  })

  it("working days and minutes of parts add up", () => {
    fc.assert(
      fc.property(which, date, date, date, (c, one, two, three) => {
        expect(days(c, one, two) + days(c, two, three)).toBe(days(c, one, three))
      })
    )
    const some = fc.nat(600)
    fc.assert(
      fc.property(which, date, some, some, (c, from, n, m) => {
        expect(nth(c, nth(c, from, n), m)).toBe(nth(c, from, n + m))
      })
    )
    fc.assert(
      fc.property(which, instant, instant, instant, (c, one, two, three) => {
        expect(minutes(c, one, two) + minutes(c, two, three)).toBeCloseTo(minutes(c, one, three), 5)
      })
    )
  })

  it("the instant after n working minutes is the first by which n have run", () => {
    fc.assert(
      fc.property(which, instant, fc.integer({ min: 1, max: 100_000 }), (c, from, n) => {
        const to = after(c, from, n)
        expect(minutes(c, from, to)).toBeCloseTo(n, 5)
        expect(minutes(c, from, (to - 1) as Instant.Instant)).toBeLessThan(n)
      })
    )
  })

  it("so many minutes and then so many more are both together", () => {
    const n = fc.integer({ min: 1, max: 5000 })
    fc.assert(
      fc.property(which, instant, n, n, (c, from, one, two) => {
        expect(after(c, after(c, from, one), two)).toBe(after(c, from, one + two))
      })
    )
  })
})
