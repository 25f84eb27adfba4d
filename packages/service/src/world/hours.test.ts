import { binhDuong } from "@motcua/binh-duong"
import { type Office, OpeningHours, WorkingCalendar } from "@motcua/core"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { hours } from "./hours.ts"

const calendar = Result.getOrThrow(WorkingCalendar.make(binhDuong.calendar))
const office: Office.Office = binhDuong.roadmap.offices[0]!

test("T9: an office that names no hours keeps the usual ones, and that is said", () => {
  expect(hours(office, calendar)).toEqual({
    lines: [
      {
        days: [1, 2, 3, 4, 5],
        periods: [
          { opens: "07:30", closes: "11:30" },
          { opens: "13:00", closes: "17:00" }
        ]
      }
    ],
    assumed: true
  })
})

test("T9: an office that opens on Saturday mornings says so", () => {
  const own = Result.getOrThrow(OpeningHours.parse("Mo-Fr 07:30-11:30,13:00-17:00; Sa 07:30-11:30"))
  const shown = hours({ ...office, hours: own }, calendar)
  expect(shown.assumed).toBe(false)
  expect(shown.lines[1]).toEqual({ days: [6], periods: [{ opens: "07:30", closes: "11:30" }] })
})
