import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as TimeLimit from "./TimeLimit.ts"

describe("a time limit", () => {
  it.each(["10wd", "0.5wd", "4wh", "8h", "30d", "2w", "1mo", "1.5y", "5other"])("%s", (text) => {
    expect(TimeLimit.format(TimeLimit.unsafe(text))).toBe(text)
  })

  it.each(["", "10", "wd", "10 wd", "-1wd", "1e3wd", "1.wd", ".5wd", "10WD", "1wdx", "1,5wd"])(
    "%j is none",
    (text) => {
      const limit = TimeLimit.parse(text)
      expect(Result.isFailure(limit) && limit.failure).toMatchObject({
        _tag: "InvalidTimeLimit",
        input: text
      })
      expect(() => TimeLimit.unsafe(text)).toThrow(RangeError)
    }
  )
})
