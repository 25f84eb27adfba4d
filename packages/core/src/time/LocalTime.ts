/**
 * A time of day on the clocks of Việt Nam.
 *
 * @module
 */
import type * as Brand from "effect/Brand"
import * as Result from "effect/Result"

/** A time of day in whole minutes since midnight, 0 to 1440. Written `HH:mm`; 1440 is `24:00`. */
export type LocalTime = number & Brand.Brand<"LocalTime">

/** A text that is no time of day. */
export interface InvalidLocalTime {
  readonly _tag: "InvalidLocalTime"
  readonly input: string
  readonly expected: string
}

const PATTERN = /^(\d{2}):(\d{2})$/

/** Reads `HH:mm`, 00:00 to 24:00. */
export const parse = (text: string): Result.Result<LocalTime, InvalidLocalTime> => {
  const match = PATTERN.exec(text)
  const minutes = match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2])
  return match !== null && Number(match[2]) < 60 && minutes <= 1440
    ? Result.succeed(minutes as LocalTime)
    : Result.fail({ _tag: "InvalidLocalTime", input: text, expected: "HH:mm, 00:00 to 24:00" })
}

/** A time written in the program itself. Throws a `RangeError` on a text that is none. */
export const unsafe = (text: string): LocalTime => {
  const time = parse(text)
  if (Result.isFailure(time)) throw new RangeError(`not a time of day: ${text}`)
  return time.success
}

/** Writes `HH:mm`. */
export const format = (time: LocalTime): string =>
  `${String(Math.floor(time / 60)).padStart(2, "0")}:${String(time % 60).padStart(2, "0")}`
