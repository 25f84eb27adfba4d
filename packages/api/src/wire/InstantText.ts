/**
 * Instants and dates as they travel: ISO 8601 with Việt Nam's offset, and `YYYY-MM-DD`.
 *
 * @module
 */
import { Instant, LocalDate } from "@motcua/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaTransformation from "effect/SchemaTransformation"

const wanted = (expected: string, vi: string, en: string) => (input: unknown) =>
  new SchemaIssue.InvalidValue({ expected, words: { vi, en } }, input)

const noInstant = wanted(
  "an instant with an offset",
  "Cần thời điểm ISO 8601 có múi giờ, ví dụ 2025-01-22T09:00:00+07:00.",
  "Give an ISO 8601 instant with its offset, such as 2025-01-22T09:00:00+07:00."
)

const noDate = wanted(
  "a date",
  "Cần một ngày có thật dạng NĂM-THÁNG-NGÀY, ví dụ 2025-02-01.",
  "Give a date that exists as YYYY-MM-DD, such as 2025-02-01."
)

/** `2025-01-22T09:00:00+07:00`. The offset is required on the way in. */
export const InstantText = Schema.String.pipe(
  Schema.decodeTo(
    Schema.Number.pipe(Schema.brand("Instant")),
    SchemaTransformation.transformEffect({
      decode: (text: string) =>
        Result.match(Instant.parse(text), {
          onFailure: () => Effect.fail(noInstant(text)),
          onSuccess: Effect.succeed<number>
        }),
      encode: (instant: number) => Effect.succeed(Instant.format(instant as Instant.Instant))
    })
  )
).annotate({ description: "ISO 8601, written with +07:00" })

/** `2025-02-01`, a date in Việt Nam. */
export const DateText = Schema.String.pipe(
  Schema.decodeTo(
    Schema.Number.pipe(Schema.brand("LocalDate")),
    SchemaTransformation.transformEffect({
      decode: (text: string) =>
        Result.match(LocalDate.parse(text), {
          onFailure: () => Effect.fail(noDate(text)),
          onSuccess: Effect.succeed<number>
        }),
      encode: (date: number) => Effect.succeed(LocalDate.format(date as LocalDate.LocalDate))
    })
  )
).annotate({ description: "YYYY-MM-DD" })
