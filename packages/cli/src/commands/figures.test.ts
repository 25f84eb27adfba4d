import { expect, test } from "vitest"
import { day, minutes, percent, way } from "./figures.ts"

test("a date is written as each language writes it", () => {
  expect(day("2025-02-01")).toEqual({ vi: "01/02/2025", en: "2025-02-01" })
})

test("what is not all is never told as all", () => {
  expect(percent(1)).toEqual({ vi: "100,0 %", en: "100.0 %" })
  expect(percent(0.99999)).toEqual({ vi: "99,9 %", en: "99.9 %" })
  expect(percent(0.9646)).toEqual({ vi: "96,5 %", en: "96.5 %" })
})

test("nobody is told that a way takes no time", () => {
  expect(way(0, 0).vi).toBe("ngay trong xã, phường")
  expect(way(0.02, 0.1)).toEqual({
    vi: "dưới 0,1 km, dưới 1 phút",
    en: "under 0.1 km, under a minute"
  })
  expect(way(1.85, 5.8)).toEqual({ vi: "1,9 km, khoảng 6 phút", en: "1.9 km, about 6 minutes" })
  expect(minutes(1.2).en).toBe("about a minute")
})
