/**
 * Reads recorded events, of whatever version.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { DossierEventSchema } from "../DossierEvent.schema.ts"
import type { DossierEvent } from "../DossierEvent.ts"
import { type Upcasters, type UpcastRefusal, upcast, upcasters } from "./upcast.ts"

/** An event of a known version whose fields are not what they should be. */
export interface EventNotReadable {
  readonly _tag: "EventNotReadable"
  readonly rule: null
  readonly field: string
  readonly input: string
  readonly expected: string
}

const decode = Schema.decodeUnknownResult(DossierEventSchema)

/**
 * Reads an event from JSON: brought to the shape of today by its upcasters, then checked field by
 * field. Never throws.
 */
export const readEvent = (
  json: unknown,
  known: Upcasters = upcasters
): Result.Result<DossierEvent, UpcastRefusal | EventNotReadable> =>
  Result.flatMap(
    upcast(json, known),
    (event): Result.Result<DossierEvent, EventNotReadable> =>
      Result.mapError(decode(event), ({ message }) => ({
        _tag: "EventNotReadable",
        rule: null,
        field: `${event["_tag"]}`,
        input: `version ${event["version"]}`,
        expected: message.slice(0, 500)
      }))
  )
