/**
 * How the service is, and what time it thinks it is.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { InstantText } from "./InstantText.ts"
import { Words } from "./Words.ts"

/** The service, its clock, and the province that it serves. */
export const Health = Schema.Struct({
  status: Schema.Literal("ok"),
  /** The service's time. Everything that depends on time is reckoned from it. */
  clock: InstantText,
  /** Says that the clock is a demonstration clock; null where it is the real time. */
  clockNote: Schema.NullOr(Words),
  /** The phase of the roadmap that `clock` falls in, null before the first. */
  phase: Schema.NullOr(Schema.String),
  province: Schema.Struct({ code: Schema.String, name: Words })
})
/** {@link Health} as JSON. */
export type HealthJson = typeof Health.Encoded
