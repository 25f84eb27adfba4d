/**
 * The rows of `procedures-full.json` and `procedures-short.json` as their sources give them.
 *
 * @module
 */
import * as ProcedureCode from "@motcua/core/procedure/ProcedureCode"
import * as Schema from "effect/Schema"
import { Count, LimitUnit, Positive, Text } from "./fields.schema.ts"

const Code = Schema.String.check(
  Schema.isPattern(ProcedureCode.pattern, { expected: "a procedure code such as 1.004222" })
)

const FieldCode = Schema.String.check(
  Schema.isPattern(/^[A-Z]\d{2}-[A-Z]{2}\d{2}$/, { expected: "a field code such as G15-TP07" })
)

// The sources give no quantity where the unit is "other": such a limit is not computable (T12).
const quantityWithUnit = Schema.makeFilter<{ readonly qty: number | null; readonly unit: string }>(
  ({ qty, unit }) =>
    qty !== null || unit === "other"
      ? undefined
      : { path: ["qty"], issue: `a quantity, since the unit is ${unit}` }
)

export const FullRow = Schema.Struct({
  code: Code,
  name: Text,
  field: Text,
  fieldCode: Schema.NullOr(FieldCode),
  level: Schema.Literals(["bo", "tinh", "huyen", "xa"]),
  decision: Schema.NullOr(Text),
  subjects: Schema.Array(Text),
  result: Schema.NullOr(Text),
  feeKnown: Schema.Boolean,
  channels: Schema.Array(
    Schema.Struct({
      method: Schema.Literals(["direct", "postal", "online"]),
      qty: Schema.NullOr(Positive),
      unit: LimitUnit,
      feeVnd: Schema.NullOr(Count),
      feeText: Schema.NullOr(Schema.String)
    }).check(quantityWithUnit)
  ),
  processingCases: Schema.Array(Schema.Struct({ code: Code, qty: Positive, unit: LimitUnit })),
  docsListed: Count,
  docs: Schema.Array(
    Schema.Struct({
      group: Schema.NullOr(Schema.String),
      text: Schema.String.check(Schema.isNonEmpty({ expected: "a text that is not empty" })),
      originals: Count,
      copies: Count
    })
  ),
  cutoff15h: Schema.Boolean,
  source: Text,
  notes: Schema.Array(Text)
})

export const ShortRow = Schema.Struct({
  code: Code,
  name: Text,
  field: Text,
  promulgating_agency: Schema.NullOr(Text),
  executing_agencies: Schema.Array(Text),
  levels: Schema.NonEmptyArray(
    Schema.Literals(["MINISTRY", "PROVINCE", "DISTRICT", "COMMUNE", "OTHER"])
  ),
  levels_source: Schema.Literals(["stated", "inferred"]),
  subjects: Schema.Array(Text),
  decision: Schema.NullOr(Schema.String),
  channels: Schema.Array(
    Schema.Struct({
      method: Schema.Literals(["IN_PERSON", "POSTAL", "ONLINE"]),
      qty: Schema.NullOr(Positive),
      unit: LimitUnit,
      fee_vnd: Schema.NullOr(Count)
    }).check(quantityWithUnit)
  ),
  source_url: Text
})
