/**
 * Events and the state of a dossier as JSON.
 *
 * @module
 */
import { type Dossier, type DossierEvent, Instant } from "@motcua/core"
import { DossierEventSchema } from "@motcua/core/dossier/DossierEvent.schema"
import { readEvent } from "@motcua/core/dossier/history/readEvent.schema"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

export const encodeEvents = Schema.encodeUnknownSync(Schema.Array(DossierEventSchema))

/** Reads events of any version ever published; the first that cannot be read is named. */
export const decodeEvents = (json: unknown): Result.Result<Events, { readonly message: string }> =>
  Array.isArray(json)
    ? Result.all(
        json.map((event, index) =>
          Result.mapError(readEvent(event), (refusal) => ({
            message: `[${index}] ${refusal._tag}: ${refusal.field}, expected ${refusal.expected}`
          }))
        )
      )
    : Result.fail({ message: "expected an array of events" })

export type Events = ReadonlyArray<DossierEvent>

const instants: ReadonlySet<string> = new Set([
  "at",
  "lastAt",
  "submittedAt",
  "receivedAt",
  "dueAt",
  "previousDueAt",
  "askedAt",
  "until",
  "from",
  "to"
])

/** The state with its instants as ISO text. */
export const stateJson = (state: Dossier.Dossier): unknown => plain(state)

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === "number" && instants.has(key)
        ? Instant.format(inner as Instant.Instant)
        : plain(inner)
    ])
  )
}
