/**
 * The form of a definition as JSON: dates as `YYYY-MM-DD`.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { LocalDateFromString } from "../../time/LocalDate.schema.ts"
import { TimeLimitSchema } from "../Procedure.schema.ts"
import type { Condition } from "./Condition.ts"

const Answer = Schema.Union([Schema.String, Schema.Finite, Schema.Boolean])

/** A condition as JSON. */
export const ConditionSchema: Schema.Codec<Condition> = Schema.Union([
  Schema.Struct({ _tag: Schema.Literal("Is"), question: Schema.String, value: Answer }),
  Schema.Struct({
    _tag: Schema.Literal("OneOf"),
    question: Schema.String,
    values: Schema.Array(Answer)
  }),
  Schema.Struct({ _tag: Schema.Literal("AtLeast"), question: Schema.String, value: Schema.Finite }),
  Schema.Struct({ _tag: Schema.Literal("AtMost"), question: Schema.String, value: Schema.Finite }),
  Schema.Struct({
    _tag: Schema.Literal("All"),
    of: Schema.Array(Schema.suspend((): Schema.Codec<Condition> => ConditionSchema))
  }),
  Schema.Struct({
    _tag: Schema.Literal("Any"),
    of: Schema.Array(Schema.suspend((): Schema.Codec<Condition> => ConditionSchema))
  }),
  Schema.Struct({
    _tag: Schema.Literal("Not"),
    of: Schema.suspend((): Schema.Codec<Condition> => ConditionSchema)
  })
])

const Text = Schema.Struct({ vi: Schema.String, en: Schema.String })

const Fee = Schema.Union([
  Schema.Struct({ _tag: Schema.Literal("Known"), vnd: Schema.Finite }),
  Schema.Struct({ _tag: Schema.Literal("Unknown") }),
  Schema.Struct({ _tag: Schema.Literal("SetByProvince") })
])

const RevisionSchema = Schema.Struct({
  id: Schema.String,
  from: LocalDateFromString,
  to: Schema.NullOr(LocalDateFromString),
  legalBasis: Schema.Array(
    Schema.Struct({ instrument: Schema.String, provision: Schema.NullOr(Schema.String) })
  ),
  questions: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      text: Text,
      kind: Schema.Literals(["yesNo", "choice", "number"]),
      whole: Schema.optionalKey(Schema.Boolean),
      choices: Schema.optionalKey(Schema.Array(Schema.Struct({ value: Schema.String, text: Text })))
    })
  ),
  cases: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      name: Schema.String,
      when: Schema.NullOr(ConditionSchema),
      before: Schema.optionalKey(Schema.Array(Schema.String))
    })
  ),
  documents: Schema.NullOr(
    Schema.Array(
      Schema.Struct({
        id: Schema.String,
        text: Schema.String,
        originals: Schema.Finite,
        copies: Schema.Finite,
        when: Schema.NullOr(ConditionSchema),
        alternative: Schema.NullOr(Schema.String),
        form: Schema.NullOr(Schema.String)
      })
    )
  ),
  sets: Schema.NullOr(Schema.Finite),
  terms: Schema.Array(
    Schema.Struct({
      channel: Schema.Literals(["direct", "postal", "online"]),
      case: Schema.NullOr(Schema.String),
      limit: Schema.NullOr(TimeLimitSchema),
      fee: Fee
    })
  ),
  steps: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      text: Schema.String,
      by: Schema.NullOr(Schema.String),
      case: Schema.NullOr(Schema.String),
      limit: Schema.NullOr(TimeLimitSchema)
    })
  ),
  subjects: Schema.Array(Schema.String),
  executingAgencies: Schema.Array(Schema.String),
  result: Schema.NullOr(Schema.String),
  requirements: Schema.Array(Schema.String),
  supplementWithin: Schema.NullOr(TimeLimitSchema),
  resume: Schema.Literals(["pause", "restart"]),
  online: Schema.NullOr(Schema.Literals(["whole", "part", "none"])),
  transition: Schema.Literals(["keep", "move", "ask"]),
  transitionAllows: Schema.optionalKey(
    Schema.Struct({
      laterDate: Schema.Boolean,
      newDocuments: Schema.Boolean,
      higherFee: Schema.Boolean,
      basis: Schema.Struct({ instrument: Schema.String, provision: Schema.NullOr(Schema.String) })
    })
  )
})

/** A definition as JSON. What it says is judged by `DefinitionCheck.check`, not here. */
export const DefinitionSchema = Schema.Struct({
  code: Schema.String.pipe(Schema.brand("ProcedureCode")),
  name: Schema.String,
  field: Schema.String,
  fieldCode: Schema.NullOr(Schema.String),
  levels: Schema.Array(Schema.Literals(["ministry", "province", "district", "commune", "other"])),
  promulgatingAgency: Schema.NullOr(Schema.String),
  revisions: Schema.Array(RevisionSchema),
  source: Schema.String
})
