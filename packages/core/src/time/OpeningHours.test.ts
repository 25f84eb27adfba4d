import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as OpeningHours from "./OpeningHours.ts"

const usual = "Mo-Fr 07:30-11:30,13:00-17:00"

describe("opening hours", () => {
  it.each([
    ["07:30-11:30,13:00-17:00", usual],
    ["07:30-11:30 13:00-17:00", usual],
    ["07:30 – 11:30, 13:00 – 17:00", usual],
    ["T2-T6 07:30-11:30,13:00-17:00", usual],
    ["mon-fri 07:30-11:30,13:00-17:00", usual],
    ["Mo-Fr 08:00-16:00; Sa 07:30-11:30", "Mo-Fr 08:00-16:00; Sa 07:30-11:30"],
    ["Mo-Sa 08:00-16:00; T7 off", "Mo-Fr 08:00-16:00"],
    [
      "Mo,We 08:00-12:00; Tu,Th-Fr 09:00-12:00",
      "Mo 08:00-12:00; Tu 09:00-12:00; We 08:00-12:00; Th-Fr 09:00-12:00"
    ],
    ["Mo-Su 00:00-24:00", "Mo-Su 00:00-24:00"]
  ])("%s", (text, formatted) => {
    const hours = Result.getOrThrow(OpeningHours.parse(text))
    expect(OpeningHours.format(hours)).toBe(formatted)
    expect(OpeningHours.parse(formatted)).toEqual(Result.succeed(hours))
    expect(OpeningHours.equals(hours, OpeningHours.usual)).toBe(formatted === usual)
  })

  it.each([
    "",
    "always",
    "07:30",
    "11:30-07:30",
    "07:30-11:30,11:00-17:00",
    "07:30-11:30,11:30-17:00",
    "07:30-25:00",
    "Mo-Th 07:30-11:30",
    "Fr-Mo 07:30-11:30",
    "Xy 07:30-11:30",
    "Mo-We-Fr 07:30-11:30",
    "07:30-11:30-17:00",
    ";"
  ])("refuses %j, and says what would be right", (text) => {
    const hours = OpeningHours.parse(text)
    expect(Result.isFailure(hours) && hours.failure).toMatchObject({
      _tag: "InvalidOpeningHours",
      rule: "T9"
    })
  })

  it("refuses a week that is none", () => {
    expect(Result.isFailure(OpeningHours.make([]))).toBe(true)
  })
})
