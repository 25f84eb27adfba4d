/**
 * A date as JSON: `YYYY-MM-DD`.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaTransformation from "effect/SchemaTransformation"
import * as LocalDate from "./LocalDate.ts"

/** Reads and writes `YYYY-MM-DD`, a date that exists. */
export const LocalDateFromString = Schema.String.pipe(
  Schema.decodeTo(
    Schema.Int.pipe(Schema.brand("LocalDate")),
    SchemaTransformation.transformEffect({
      decode: (text: string, options) => {
        const date = LocalDate.parse(text)
        return Result.isSuccess(date)
          ? Effect.succeed(date.success as number)
          : Effect.fail(
              new SchemaIssue.InvalidValue({ expected: date.failure.expected }, text, options)
            )
      },
      encode: (date: number) => Effect.succeed(LocalDate.format(date as LocalDate.LocalDate))
    })
  )
)
