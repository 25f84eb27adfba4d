/**
 * The file `calendar.json`.
 *
 * @module
 */
import * as LocalDate from "@motcua/core/time/LocalDate"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { DateText, Text } from "./fields.schema.ts"

// A day that the law fixes, with a word on why in brackets: "2027-02-06 (mùng 1 Tết)".
const FixedDay = Schema.String.check(
  Schema.makeFilter<string>((text) =>
    /^.{10}(?: \(.+\))?$/.test(text) && Result.isSuccess(LocalDate.parse(text.slice(0, 10)))
      ? undefined
      : "Expected a date YYYY-MM-DD, one that exists, a note after it in brackets"
  )
)

export const AnnouncedYear = Schema.Struct({
  off: Schema.Array(DateText),
  madeUp: Schema.Array(Schema.Struct({ works: DateText, for: DateText })),
  basis: Schema.NonEmptyArray(Text),
  unconfirmed: Schema.optionalKey(
    Schema.Array(Schema.Struct({ off: DateText, works: DateText, why: Text }))
  )
})

export const UnannouncedYear = Schema.Struct({
  announced: Schema.Literals([false]),
  fixedByLaw: Schema.Array(FixedDay)
})

export const CalendarFile = Schema.Struct({
  note: Text,
  years: Schema.Record(
    Schema.String.check(Schema.isPattern(/^\d{4}$/, { expected: "a year" })),
    Schema.Union([AnnouncedYear, UnannouncedYear])
  )
})
