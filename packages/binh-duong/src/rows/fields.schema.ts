/**
 * The fields that rows of several files share.
 *
 * @module
 */
import * as LocalDate from "@motcua/core/time/LocalDate"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

/** A text with something in it, and no space around it that a search or a page would stumble on. */
export const Text = Schema.String.check(
  Schema.isNonEmpty({ expected: "a text that is not empty" }),
  Schema.isPattern(/^\S(?:[\s\S]*\S)?$/, { expected: "a text without space at its ends" })
)

/** A whole number, 0 or more. */
export const Count = Schema.Finite.check(
  Schema.isInt({ expected: "a whole number" }),
  Schema.isGreaterThanOrEqualTo(0, { expected: "a number of 0 or more" })
)

/** A number above 0. */
export const Positive = Schema.Finite.check(
  Schema.isGreaterThan(0, { expected: "a number above 0" })
)

/** `YYYY-MM-DD`, a day that exists. */
export const DateText = Schema.String.check(
  Schema.makeFilter<string>((text) =>
    Result.isSuccess(LocalDate.parse(text))
      ? undefined
      : "Expected a date YYYY-MM-DD, one that exists"
  )
)

/** The units of time of the national database (rule T12). */
export const LimitUnit = Schema.Literals([
  "working_day",
  "working_hour",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "other"
])
