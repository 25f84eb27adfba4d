import { expect, test } from "vitest"
import { nearestCodes } from "./nearestCodes.ts"

test("a code cut short means one that begins with it", () => {
  expect(nearestCodes("1.0042", ["1.000421", "1.001042", "1.004222"], 1)).toEqual(["1.004222"])
})

test("of codes that are equally like it, the first in order comes first", () => {
  expect(nearestCodes("25748", ["25747", "25741", "25744"])).toEqual(["25741", "25744", "25747"])
})

test("a text that is like none has none", () => {
  expect(nearestCodes("99999", ["25741", "25747"])).toEqual([])
  expect(nearestCodes("x".repeat(1_000_000), ["25741"])).toEqual([])
})
