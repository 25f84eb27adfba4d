/**
 * The file `non-territorial-list.json`.
 *
 * @module
 */
import * as ProcedureCode from "@motcua/core/procedure/ProcedureCode"
import * as Schema from "effect/Schema"
import { DateText, Text } from "./fields.schema.ts"

export const NonTerritorialListFile = Schema.Struct({
  note: Text,
  rule: Text,
  from: DateText,
  to: DateText,
  codes: Schema.Array(
    Schema.String.check(
      Schema.isPattern(ProcedureCode.pattern, { expected: "a procedure code such as 1.004222" })
    )
  )
})
