import * as Result from "effect/Result"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import * as Instant from "../time/Instant.ts"
import * as PortalTime from "./PortalTime.ts"

test("T11: every second comes back as it went out, in UTC+7", () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_208_000_000, max: 32_000_000_000 }), (seconds) => {
      const instant = (seconds * 1000) as Instant.Instant
      expect(PortalTime.parse(PortalTime.format(instant))).toEqual(Result.succeed(instant))
    })
  )
  expect(PortalTime.format(Instant.unsafe("2025-12-31T17:00:00.999Z"))).toBe("20260101000000")
})

test.each([
  "",
  "2025",
  "20250230090000",
  "20250211240000",
  "20250211096000",
  "2025021109300",
  "2025-02-11T09:30",
  "２０２５０２１１０９３０００"
])("%j is no time", (text) => {
  expect(Result.isFailure(PortalTime.parse(text))).toBe(true)
})
