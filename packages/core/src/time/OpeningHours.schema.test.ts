import * as Schema from "effect/Schema"
import { expect, it } from "vitest"
import { OpeningHoursFromString } from "./OpeningHours.schema.ts"
import * as OpeningHours from "./OpeningHours.ts"

it("opening hours are read from text and written as text", () => {
  const hours = Schema.decodeUnknownSync(OpeningHoursFromString)("07:30-11:30,13:00-17:00")
  expect(hours).toEqual(OpeningHours.usual)
  expect(Schema.encodeSync(OpeningHoursFromString)(hours)).toBe("Mo-Fr 07:30-11:30,13:00-17:00")
  expect(() => Schema.decodeUnknownSync(OpeningHoursFromString)("all day")).toThrow("Mo-Fr")
})
