/**
 * The form of a procedure as JSON, checked on its way in.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import * as ProcedureCode from "./ProcedureCode.ts"

const ProcedureCodeSchema = Schema.String.check(Schema.isPattern(ProcedureCode.pattern)).pipe(
  Schema.brand("ProcedureCode")
)

const NonEmpty = Schema.String.check(Schema.isNonEmpty())
const Count = Schema.Finite.check(Schema.isInt(), Schema.isGreaterThanOrEqualTo(0))

/** A time limit as JSON: a quantity that is not negative, and a unit of the national database. */
export const TimeLimitSchema = Schema.Struct({
  quantity: Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0)),
  unit: Schema.Literals([
    "working_day",
    "working_hour",
    "hour",
    "day",
    "week",
    "month",
    "year",
    "other"
  ])
})

/** A procedure as JSON. An unknown unit, level or channel or a negative fee is refused. */
export const ProcedureSchema = Schema.Struct({
  code: ProcedureCodeSchema,
  name: NonEmpty,
  field: NonEmpty,
  // Đ stands in the codes of the ministry of labour (G07-LĐ06).
  fieldCode: Schema.NullOr(Schema.String.check(Schema.isPattern(/^[A-Z]\d{2}-[A-ZĐ]{2}\d{2}$/))),
  levels: Schema.Array(Schema.Literals(["ministry", "province", "district", "commune", "other"])),
  decision: Schema.NullOr(Schema.String),
  promulgatingAgency: Schema.NullOr(Schema.String),
  executingAgencies: Schema.Array(Schema.String),
  subjects: Schema.Array(Schema.String),
  result: Schema.NullOr(Schema.String),
  channels: Schema.Array(
    Schema.Struct({
      channel: Schema.Literals(["direct", "postal", "online"]),
      limit: Schema.NullOr(TimeLimitSchema),
      feeVnd: Schema.NullOr(Count)
    })
  ),
  cases: Schema.Array(Schema.Struct({ code: Schema.String, limit: TimeLimitSchema })),
  documents: Schema.NullOr(
    Schema.Array(
      Schema.Struct({
        group: Schema.NullOr(Schema.String),
        text: NonEmpty,
        originals: Count,
        copies: Count
      })
    )
  ),
  cutoff15h: Schema.Boolean,
  resume: Schema.Literals(["pause", "restart"]),
  notes: Schema.Array(Schema.String),
  source: NonEmpty
})
