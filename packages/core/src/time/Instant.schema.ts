/**
 * An instant as JSON: ISO 8601 with an offset from UTC.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaTransformation from "effect/SchemaTransformation"
import * as Instant from "./Instant.ts"

/** Reads any offset from UTC and writes Việt Nam's, `2025-01-22T09:00:00+07:00`. */
export const InstantFromString = Schema.String.pipe(
  Schema.decodeTo(
    Schema.Int.pipe(Schema.brand("Instant")),
    SchemaTransformation.transformEffect({
      decode: (text: string, options) => {
        const instant = Instant.parse(text)
        return Result.isSuccess(instant)
          ? Effect.succeed(instant.success as number)
          : Effect.fail(
              new SchemaIssue.InvalidValue({ expected: instant.failure.expected }, text, options)
            )
      },
      encode: (instant: number) => Effect.succeed(Instant.format(instant as Instant.Instant))
    })
  )
)
