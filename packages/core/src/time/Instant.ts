/**
 * A point in time.
 *
 * @module
 */
import type * as Brand from "effect/Brand"
import * as Result from "effect/Result"
import * as LocalDate from "./LocalDate.ts"
import type { LocalTime } from "./LocalTime.ts"

/**
 * A point in time, held as milliseconds since 1970-01-01T00:00:00Z. Written outside the program in
 * ISO 8601 with Việt Nam's offset, `2025-01-22T09:00:00+07:00` (rule T11).
 */
export type Instant = number & Brand.Brand<"Instant">

/** A text that is no instant, or one that leaves the offset from UTC open. */
export interface InvalidInstant {
  readonly _tag: "InvalidInstant"
  readonly input: string
  readonly expected: string
}

const PATTERN =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(?:Z|([+-])(\d{2}):(\d{2}))$/
const MILLISECONDS_EAST = 7 * 3_600_000

const invalid = (input: string): InvalidInstant => ({
  _tag: "InvalidInstant",
  input,
  expected: "ISO 8601 with an offset from UTC, such as 2025-01-22T09:00:00+07:00"
})

/**
 * Reads an ISO 8601 instant. The offset is required: a time without one is a different instant on
 * every machine.
 */
export const parse = (text: string): Result.Result<Instant, InvalidInstant> => {
  const match = PATTERN.exec(text)
  if (match === null) return Result.fail(invalid(text))
  const date = LocalDate.parse(match[1]!)
  const hour = Number(match[2])
  const minute = Number(match[3])
  const second = Number(match[4] ?? 0)
  const offsetHour = Number(match[7] ?? 0)
  const offsetMinute = Number(match[8] ?? 0)
  if (
    Result.isFailure(date) ||
    hour > 23 ||
    minute > 59 ||
    second > 59 ||
    offsetHour > 18 ||
    offsetMinute > 59
  ) {
    return Result.fail(invalid(text))
  }
  const offset = (match[6] === "-" ? -1 : 1) * (offsetHour * 60 + offsetMinute)
  const millisecond = Number((match[5] ?? "").padEnd(3, "0"))
  return Result.succeed(
    (date.success * 86_400_000 +
      ((hour * 60 + minute - offset) * 60 + second) * 1000 +
      millisecond) as Instant
  )
}

/** An instant written in the program itself. Throws a `RangeError` on a text that is none. */
export const unsafe = (text: string): Instant => {
  const instant = parse(text)
  if (Result.isFailure(instant)) throw new RangeError(`not an instant: ${text}`)
  return instant.success
}

/** The instant at which clocks in Việt Nam show this time on this date. */
export const fromLocal = (date: LocalDate.LocalDate, time: LocalTime): Instant =>
  (date * 86_400_000 + time * 60_000 - MILLISECONDS_EAST) as Instant

/** Milliseconds since midnight in Việt Nam, 0 to 86,399,999. */
export const millisecondOfDay = (instant: Instant): number => {
  const local = instant + MILLISECONDS_EAST
  return local - Math.floor(local / 86_400_000) * 86_400_000
}

const pad = (n: number, width: number): string => String(n).padStart(width, "0")

/** Writes an instant as `YYYY-MM-DDTHH:mm:ss+07:00`, with milliseconds only where there are any. */
export const format = (instant: Instant): string => {
  const ms = millisecondOfDay(instant)
  const fraction = ms % 1000 === 0 ? "" : `.${pad(ms % 1000, 3)}`
  const seconds = Math.floor(ms / 1000)
  return `${LocalDate.format(LocalDate.fromInstant(instant))}T${pad(Math.floor(seconds / 3600), 2)}:${pad(
    Math.floor(seconds / 60) % 60,
    2
  )}:${pad(seconds % 60, 2)}${fraction}+07:00`
}
