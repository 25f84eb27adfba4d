import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as LocalDate from "./LocalDate.ts"

const FIRST = LocalDate.unsafe("1900-01-01")
const LAST = LocalDate.unsafe("2999-12-31")
const date = fc.integer({ min: FIRST, max: LAST }).map((day) => day as LocalDate.LocalDate)

describe("a date", () => {
  it("is that of the platform's calendar, on every day of the years 1900 to 2999", () => {
    const wrong: Array<string> = []
    for (let day: number = FIRST; day <= LAST; day++) {
      const other = new Date(day * 86_400_000)
      const { year, month, day: number } = LocalDate.parts(day as LocalDate.LocalDate)
      const same =
        year === other.getUTCFullYear() &&
        month === other.getUTCMonth() + 1 &&
        number === other.getUTCDate() &&
        LocalDate.dayOfWeek(day as LocalDate.LocalDate) === (other.getUTCDay() || 7)
      if (!same) wrong.push(other.toISOString())
    }
    expect(wrong).toEqual([])
  })

  it("is read as it is written", () => {
    fc.assert(
      fc.property(date, (one) => {
        expect(LocalDate.parse(LocalDate.format(one))).toEqual(Result.succeed(one))
        const { year, month, day } = LocalDate.parts(one)
        expect(LocalDate.make(year, month, day)).toEqual(Result.succeed(one))
      })
    )
  })

  it.each([
    "2025-02-29",
    "1900-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-04-31",
    "2025-01-00",
    "1899-12-31",
    "3000-01-01",
    "2025-1-1",
    "22/01/2025",
    ""
  ])("that does not exist is refused: %j", (text) => {
    const refused = LocalDate.parse(text)
    expect(Result.isFailure(refused) && refused.failure).toMatchObject({
      _tag: "InvalidLocalDate",
      input: text
    })
    expect(LocalDate.orNull(text)).toBeNull()
  })

  it.each([
    [2025.5, 1, 1],
    [2025, 1.5, 1],
    [2025, 1, 1.5],
    [Number.NaN, 1, 1]
  ])("of numbers that are not whole is refused: %d-%d-%d", (year, month, day) => {
    expect(Result.isFailure(LocalDate.make(year, month, day))).toBe(true)
  })
})

describe("so many months later (T3)", () => {
  it("has the same day number, or is the last day of that month", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -600, max: 600 }), (one, months) => {
        const from = LocalDate.parts(one)
        const to = LocalDate.parts(LocalDate.addMonths(one, months))
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months)
        expect(to.day).toBe(Math.min(from.day, LocalDate.daysInMonth(to.year, to.month)))
      })
    )
  })

  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-01-15", 14, "2026-03-15"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-01-31", -2, "2024-11-30"]
  ])("%s and %d months: %s", (from, months, to) => {
    expect(LocalDate.format(LocalDate.addMonths(LocalDate.unsafe(from), months))).toBe(to)
  })
})
