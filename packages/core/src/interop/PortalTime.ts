/**
 * Times as the national portal writes them.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Instant from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"

/** A text that is no time of the national portal. */
export interface InvalidPortalTime {
  readonly _tag: "InvalidPortalTime"
  readonly input: string
  readonly expected: string
}

const PATTERN = /^(\d{4})(\d{2})(\d{2})([01]\d|2[0-3])([0-5]\d)([0-5]\d)$/
const MILLISECONDS_EAST = 7 * 3_600_000

/**
 * Writes `yyyyMMddHHmmss` on the clocks of Việt Nam (UTC+7). Milliseconds are cut off.
 *
 * @example
 * ```ts
 * import { Instant } from "@motcua/core"
 * import * as PortalTime from "@motcua/core/interop/PortalTime"
 *
 * PortalTime.format(Instant.unsafe("2025-02-11T02:30:00Z")) // "20250211093000"
 * ```
 */
export const format = (instant: Instant.Instant): string =>
  Instant.format(instant).slice(0, 19).replaceAll(/[-T:]/g, "")

/** Reads `yyyyMMddHHmmss`; the day has to exist. */
export const parse = (text: string): Result.Result<Instant.Instant, InvalidPortalTime> => {
  const match = PATTERN.exec(text)
  const [year, month, day, hour, minute, second] = (match ?? []).slice(1).map(Number)
  const date = match === null ? null : LocalDate.make(year!, month!, day!)
  return date === null || Result.isFailure(date)
    ? Result.fail({
        _tag: "InvalidPortalTime",
        input: text,
        expected: "yyyyMMddHHmmss in UTC+7, such as 20250211093000, with a date that exists"
      })
    : Result.succeed(
        (date.success * 86_400_000 +
          ((hour! * 60 + minute!) * 60 + second!) * 1000 -
          MILLISECONDS_EAST) as Instant.Instant
      )
}
