/**
 * Definitions of interlinked procedures as JSON, as they stand in a file.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { ConditionSchema } from "../procedure/definition/Definition.schema.ts"
import { TimeLimitSchema } from "../procedure/Procedure.schema.ts"
import type { InterlinkedDefinition } from "./define.ts"
import type { Plan } from "./Plan.ts"

const Part: Schema.Codec<Plan> = Schema.suspend((): Schema.Codec<Plan> => PlanSchema)

/** A plan as JSON. */
export const PlanSchema: Schema.Codec<Plan> = Schema.Union([
  Schema.Struct({ _tag: Schema.Literal("Nothing") }),
  Schema.Struct({
    _tag: Schema.Literal("Member"),
    id: Schema.String,
    agency: Schema.String,
    procedureCode: Schema.NullOr(Schema.String),
    limit: TimeLimitSchema,
    asks: Schema.Array(
      Schema.Struct({
        id: Schema.String,
        text: Schema.String,
        originals: Schema.Int,
        copies: Schema.Int
      })
    ),
    gives: Schema.Array(Schema.String),
    feeVnd: Schema.NullOr(Schema.Finite)
  }),
  Schema.Struct({ _tag: Schema.Literal("Series"), parts: Schema.Array(Part) }),
  Schema.Struct({ _tag: Schema.Literal("Parallel"), parts: Schema.Array(Part) }),
  Schema.Struct({ _tag: Schema.Literal("Optional"), condition: ConditionSchema, part: Part }),
  Schema.Struct({
    _tag: Schema.Literal("When"),
    condition: ConditionSchema,
    part: Part,
    otherwise: Part
  })
])

/** A definition as JSON. Whether it holds together is for `Interlinked.define` to say. */
export const InterlinkedDefinitionSchema: Schema.Codec<InterlinkedDefinition> = Schema.Struct({
  code: Schema.String,
  lead: Schema.NullOr(Schema.String),
  agencies: Schema.Array(Schema.Struct({ id: Schema.String, name: Schema.String })),
  plan: PlanSchema,
  source: Schema.String
})
