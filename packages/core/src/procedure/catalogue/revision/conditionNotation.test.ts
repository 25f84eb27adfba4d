import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { conditionText, readCondition } from "./conditionNotation.ts"
import { condition } from "./testing/arbitraries.ts"

describe("conditions in a cell", () => {
  it("are read as they are written, whatever they say", () => {
    fc.assert(
      fc.property(condition, (one) => {
        expect(readCondition(conditionText(one))).toEqual(Result.succeed(one))
      }),
      { numRuns: 1000 }
    )
  })

  it("are read as people write them", () => {
    const is = (given: string) => {
      const found = readCondition(given)
      return Result.isSuccess(found) ? conditionText(found.success) : found.failure._tag
    }
    expect(is("tuoi ≥ 18 VA nha = thue hoac mien")).toBe(
      "(tuoi >= 18 và nha = thue) hoặc mien = có"
    )
    expect(is("age < 18")).toBe("không phải (age >= 18)")
    expect(is("dien_tich > 1.000,5")).toBe("không phải (dien_tich <= 1000,5)")
    expect(is("not (a != b)")).toBe("không phải (không phải (a = b))")
    expect(is("place trong (town; “làng xa”)")).toBe('place trong (town; "làng xa")')
    expect(is("không phải exempt")).toBe("không phải (exempt = có)")
  })

  it("are refused where they cannot be, and where a comma may be either", () => {
    const deep = "(".repeat(100_000)
    for (const given of [
      "",
      "a =",
      "a >= nhiều",
      "a và",
      "a = b c",
      "a trong (1,5)",
      deep,
      "a = $"
    ]) {
      expect(Result.isFailure(readCondition(given))).toBe(true)
    }
  })
})
