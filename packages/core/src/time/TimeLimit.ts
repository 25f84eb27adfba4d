/**
 * The time within which an agency must answer.
 *
 * @module
 */
import * as Result from "effect/Result"

/**
 * The unit of a limit, as the national database of procedures has them (rule T12). `working_day`
 * is ngày làm việc, `working_hour` giờ làm việc, `other` what no calendar can count.
 */
export type Unit =
  | "working_day"
  | "working_hour"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "year"
  | "other"

/**
 * A time limit (thời hạn giải quyết): so much of a unit. Whether the quantity can be counted is
 * judged where a deadline is computed, since catalogues hold limits that cannot (T12).
 */
export interface TimeLimit {
  readonly quantity: number
  readonly unit: Unit
}

/** A text that is no time limit. */
export interface InvalidTimeLimit {
  readonly _tag: "InvalidTimeLimit"
  readonly input: string
  readonly expected: string
}

const SUFFIXES: { readonly [unit in Unit]: string } = {
  working_day: "wd",
  working_hour: "wh",
  hour: "h",
  day: "d",
  week: "w",
  month: "mo",
  year: "y",
  other: "other"
}
const UNITS = Object.keys(SUFFIXES) as ReadonlyArray<Unit>

const PATTERN = /^(\d{1,9}(?:\.\d{1,9})?)(wd|wh|h|d|w|mo|y|other)$/

/** A limit of so much of a unit. */
export const make = (quantity: number, unit: Unit): TimeLimit => ({ quantity, unit })

/**
 * Reads `10wd` (working days), `4wh` (working hours), `8h` (hours of the clock), `30d`, `2w`,
 * `1mo`, `1y`, with a fraction where there is one, `0.5wd` (rule H12). `5other` is a limit, though
 * no deadline follows from it (T12).
 *
 * @example
 * ```ts
 * import { TimeLimit } from "@motcua/core"
 * import { Result } from "effect"
 *
 * TimeLimit.parse("10wd") // Result.succeed({ quantity: 10, unit: "working_day" })
 * TimeLimit.parse("0.5wd") // Result.succeed({ quantity: 0.5, unit: "working_day" })
 * Result.isFailure(TimeLimit.parse("ten days")) // true
 * ```
 */
export const parse = (text: string): Result.Result<TimeLimit, InvalidTimeLimit> => {
  const match = PATTERN.exec(text)
  const unit = match === null ? undefined : UNITS.find((one) => SUFFIXES[one] === match[2])
  return match === null || unit === undefined
    ? Result.fail({
        _tag: "InvalidTimeLimit",
        input: text,
        expected: "a number and one of wd, wh, h, d, w, mo, y, such as 10wd or 0.5wd"
      })
    : Result.succeed({ quantity: Number(match[1]), unit })
}

/** A limit written in the program itself. Throws a `RangeError` on a text that is none. */
export const unsafe = (text: string): TimeLimit => {
  const limit = parse(text)
  if (Result.isFailure(limit)) throw new RangeError(`not a time limit: ${text}`)
  return limit.success
}

/** Writes a limit as `parse` reads it, `10wd`. */
export const format = (limit: TimeLimit): string => `${limit.quantity}${SUFFIXES[limit.unit]}`
