import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { calendar2025 } from "../../testing/calendar2025.ts"
import * as Deadline from "../Deadline.ts"
import * as Instant from "../Instant.ts"
import * as TimeLimit from "../TimeLimit.ts"

it("a certificate whose stop goes on in a way that there is not is rejected (H4)", () => {
  const { certificate } = Result.getOrThrow(
    Deadline.certify({
      receivedAt: Instant.unsafe("2025-03-03T09:00:00+07:00"),
      limit: TimeLimit.unsafe("5wd"),
      stops: [
        {
          from: Instant.unsafe("2025-03-04T07:30:00+07:00"),
          to: Instant.unsafe("2025-03-05T07:30:00+07:00")
        }
      ],
      calendar: calendar2025
    })
  )
  expect(Result.isSuccess(Deadline.verify(certificate, calendar2025))).toBe(true)
  // As a certificate may come from outside, where no type holds.
  const resume = "skip" as "pause"
  const stops = certificate.stops.map((stop) => ({ ...stop, resume }))
  expect(Deadline.verify({ ...certificate, stops }, calendar2025)).toMatchObject({
    failure: { _tag: "CertificateFault", field: "stops" }
  })
})
