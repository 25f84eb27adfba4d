/**
 * Procedures as they are found and as they are shown.
 *
 * @module
 */
import { ProcedureSchema } from "@motcua/core/procedure/Procedure.schema"
import * as Schema from "effect/Schema"
import { Words } from "./Words.ts"

/** The level that carries a procedure out. */
export const Level = Schema.Literals(["ministry", "province", "district", "commune", "other"])
/** How a dossier comes in (R1): at the counter, by public post, online. */
export const Channel = Schema.Literals(["direct", "postal", "online"])

/** One procedure found. `highlights` are start and end offsets into `name`, in UTF-16 units. */
export const ProcedureHit = Schema.Struct({
  code: Schema.String,
  name: Schema.String,
  field: Schema.String,
  levels: Schema.Array(Level),
  score: Schema.Finite,
  highlights: Schema.Array(Schema.Tuple([Schema.Finite, Schema.Finite]))
})

const counts = <Value extends Schema.Top>(value: Value) =>
  Schema.Array(Schema.Struct({ value, count: Schema.Int }))

/**
 * How many procedures each choice of a facet would leave, most first. A facet that narrows the
 * search is counted as if it did not. Where nothing is asked for, those of all procedures.
 */
export const ProcedureFacets = Schema.Struct({
  fields: counts(Schema.String),
  levels: counts(Level),
  channels: counts(Channel),
  agencies: counts(Schema.String)
})

/** The procedures found, best first; `total` counts all that match, not only those returned. */
export const ProcedureList = Schema.Struct({
  items: Schema.Array(ProcedureHit),
  total: Schema.Int,
  facets: ProcedureFacets
})

/** A procedure in full, as published, with a note on where and when the data is from. */
export const ProcedureView = Schema.Struct({ ...ProcedureSchema.fields, dataNote: Words })

/** {@link ProcedureHit} as JSON. */
export type ProcedureHitJson = typeof ProcedureHit.Encoded
/** {@link ProcedureFacets} as JSON. */
export type ProcedureFacetsJson = typeof ProcedureFacets.Encoded
/** {@link ProcedureList} as JSON. */
export type ProcedureListJson = typeof ProcedureList.Encoded
/** {@link ProcedureView} as JSON. */
export type ProcedureViewJson = typeof ProcedureView.Encoded
