import * as Instant from "@motcua/core/time/Instant"
import * as LocalDate from "@motcua/core/time/LocalDate"
import * as Result from "effect/Result"
import type { Words } from "../Words.ts"

/** A text that is neither a date nor an instant. */
export interface InvalidDate {
  readonly _tag: "InvalidDate"
  readonly input: string
  readonly expected: string
}

/** Reads `YYYY-MM-DD`, or an instant of which the date in Việt Nam counts. */
export const dayOf = (text: string): Result.Result<LocalDate.LocalDate, InvalidDate> => {
  const date = LocalDate.parse(text)
  if (Result.isSuccess(date)) return Result.succeed(date.success)
  const instant = Instant.parse(text)
  return Result.isSuccess(instant)
    ? Result.succeed(LocalDate.fromInstant(instant.success))
    : Result.fail({
        _tag: "InvalidDate",
        input: text,
        expected: "YYYY-MM-DD, or an instant such as 2025-01-22T09:00:00+07:00"
      })
}

export const invalidDateWords = (refusal: InvalidDate): Words => ({
  vi: `"${refusal.input}" không phải ngày; cần dạng YYYY-MM-DD, hoặc thời điểm có múi giờ như 2025-01-22T09:00:00+07:00.`,
  en: `"${refusal.input}" is no date; expected: ${refusal.expected}.`
})
