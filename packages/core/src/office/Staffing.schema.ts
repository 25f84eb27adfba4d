/**
 * Posts as JSON.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { LocalDateFromString } from "../time/LocalDate.schema.ts"

const Text = Schema.String.check(Schema.isNonEmpty({ expected: "a text that is not empty" }))

/** One post, with its dates as `YYYY-MM-DD`. */
export const PostRow = Schema.Struct({
  office: Text,
  role: Schema.Literals(["director", "deputy", "unitHead", "officer"]),
  unit: Schema.NullOr(Text),
  source: Schema.Literals(["department", "postOffice", "dedicated"]),
  from: LocalDateFromString,
  to: Schema.NullOr(LocalDateFromString)
})
