/**
 * Opening hours as JSON: the text that `OpeningHours.parse` reads.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaTransformation from "effect/SchemaTransformation"
import * as OpeningHours from "./OpeningHours.ts"
import { expectedText } from "./refusalWords.ts"

const Minutes = Schema.Int.pipe(Schema.brand("LocalTime"))

const Week = Schema.Struct({
  week: Schema.Array(Schema.Array(Schema.Struct({ open: Minutes, close: Minutes })))
})

type Plain = {
  readonly week: ReadonlyArray<ReadonlyArray<{ readonly open: number; readonly close: number }>>
}

/** Reads and writes hours such as `Mo-Fr 07:30-11:30,13:00-17:00; Sa 07:30-11:30` (T9). */
export const OpeningHoursFromString = Schema.String.pipe(
  Schema.decodeTo(
    Week,
    SchemaTransformation.transformEffect({
      decode: (text: string, options) => {
        const hours = OpeningHours.parse(text)
        return Result.isSuccess(hours)
          ? Effect.succeed(hours.success as Plain)
          : Effect.fail(
              new SchemaIssue.InvalidValue(
                { expected: expectedText(hours.failure).en },
                text,
                options
              )
            )
      },
      encode: (hours: Plain) =>
        Effect.succeed(OpeningHours.format(hours as OpeningHours.OpeningHours))
    })
  )
)
