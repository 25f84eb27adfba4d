import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { calendar2025 } from "../../testing/calendar2025.ts"
import * as Deadline from "../Deadline.ts"
import * as Instant from "../Instant.ts"
import * as OpeningHours from "../OpeningHours.ts"
import * as TimeLimit from "../TimeLimit.ts"
import * as WorkingCalendar from "../WorkingCalendar.ts"

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

it("midnight is of the day that begins, though the office closed then (T10)", () => {
  const hours = Result.getOrThrow(OpeningHours.parse("16:00-24:00"))
  const calendar = Result.getOrThrow(WorkingCalendar.extend(calendar2025, { hours }))
  const certified = Deadline.certify({
    // A Saturday.
    receivedAt: Instant.unsafe("2025-03-08T00:00:00+07:00"),
    limit: TimeLimit.unsafe("1wd"),
    calendar
  })
  const { certificate, deadline } = Result.getOrThrow(certified)
  expect(Instant.format(deadline.countedFrom)).toBe("2025-03-10T16:00:00+07:00")
  expect(Instant.format(deadline.due)).toBe("2025-03-12T00:00:00+07:00")
  expect(Deadline.verify(certificate, calendar)).toEqual(Result.succeed(certificate))
})

it("a certificate that is none is rejected, and never throws", () => {
  const { certificate } = Result.getOrThrow(
    Deadline.certify({
      receivedAt: Instant.unsafe("2025-03-03T09:00:00+07:00"),
      limit: TimeLimit.unsafe("1wd"),
      calendar: calendar2025
    })
  )
  const fieldOf = (also: object): string | null => {
    const judged = Deadline.verify({ ...certificate, ...also }, calendar2025)
    return Result.isFailure(judged) ? judged.failure.field : null
  }
  expect(fieldOf({})).toBeNull()
  for (const limit of [null, undefined, "1wd", 5]) expect(fieldOf({ limit })).toBe("limit")
  for (const stops of [null, {}, [null], "none"]) expect(fieldOf({ stops })).toBe("stops")
  expect(fieldOf({ receivedAt: "2025-03-03" })).toBe("receivedAt")
  expect(fieldOf({ stretches: null })).toBe("stretches")
  expect(fieldOf({ stretches: { ...certificate.stretches } })).toBe("stretches")
  expect(fieldOf({ note: "more" })).toBe("note")
})
