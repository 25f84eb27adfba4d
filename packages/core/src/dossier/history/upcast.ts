/**
 * Brings events of older versions to the shape of today, so that whatever was once recorded can be
 * read for good.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { DossierEvent } from "../DossierEvent.ts"

/** An event as JSON, of some version. */
export type EventJson = Readonly<Record<string, unknown>>

/** Brings an event of one version to the next; a text says why it cannot. */
export type Upcaster = (event: EventJson) => Result.Result<EventJson, string>

/** The upcasters of each event, by the version that they read. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, Upcaster>>>>

/** An event that no upcaster brings to the shape of today. */
export interface UpcastRefusal {
  readonly _tag:
    | "NotAnEvent"
    | "UnknownEvent"
    | "VersionFromTheFuture"
    | "NoUpcaster"
    | "UpcastFailed"
  readonly rule: null
  readonly field: string
  readonly input: string
  readonly expected: string
}

/** The version in which each event is recorded now. */
export const currentVersions: Readonly<Record<DossierEvent["_tag"], DossierEvent["version"]>> = {
  DossierSubmitted: 1,
  DossierAccepted: 1,
  DossierRefused: 1,
  SupplementRequested: 1,
  SupplementProvided: 1,
  ProcessingStarted: 1,
  PaymentRequested: 1,
  PaymentConfirmed: 1,
  ApologyIssued: 1,
  WithdrawalRequested: 1,
  DossierStopped: 1,
  DossierDecided: 1,
  ResultReturned: 1,
  OfficeChanged: 1,
  RevisionChanged: 1
}

/**
 * Every upcaster. None so far: version 1 is the first that was published. Whoever changes an event
 * raises its version, adds here what reads the old one, and records a history of the new shape in
 * `test-data/histories`, where the old ones stay as they are.
 */
export const upcasters: Upcasters = {}

const refuse = (
  _tag: UpcastRefusal["_tag"],
  field: string,
  input: unknown,
  expected: string
): Result.Result<never, UpcastRefusal> =>
  Result.fail({ _tag, rule: null, field, input: shown(input), expected })

const shown = (input: unknown): string =>
  typeof input === "string" || typeof input === "number" ? `${input}`.slice(0, 80) : typeof input

const own = <A>(record: Readonly<Record<string, A>>, key: string): A | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/**
 * Brings an event's JSON to the shape of today, version by version. What it says is not checked
 * here: the schema does that.
 *
 * @example
 * ```ts
 * import { upcast } from "@motcua/core/dossier/history/upcast"
 * import { Result } from "effect"
 *
 * const event = { _tag: "ResultReturned", version: 1, way: "post" }
 * upcast(event) // Result.succeed(event)
 * Result.isFailure(upcast({ ...event, version: 2 })) // true
 *
 * const older = { ResultReturned: { 0: () => Result.succeed(event) } }
 * upcast({ _tag: "ResultReturned", version: 0, way: "mail" }, older) // Result.succeed(event)
 * ```
 */
export const upcast = (
  json: unknown,
  known: Upcasters = upcasters,
  versions: Readonly<Record<string, number>> = currentVersions
): Result.Result<EventJson, UpcastRefusal> => {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return refuse("NotAnEvent", "", json, "an object with _tag and version")
  }
  let event = json as EventJson
  for (;;) {
    const { _tag: tag, version } = event
    if (typeof tag !== "string") return refuse("NotAnEvent", "_tag", tag, "the name of an event")
    if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 0) {
      return refuse("NotAnEvent", "version", version, "a whole number, 0 or more")
    }
    const current = own(versions, tag)
    const upcaster = own(known, tag)?.[version]
    if (current === version) return Result.succeed(event)
    if (current === undefined && upcaster === undefined) {
      return refuse("UnknownEvent", "_tag", tag, `one of ${Object.keys(versions).join(", ")}`)
    }
    if (current !== undefined && version > current) {
      return refuse("VersionFromTheFuture", "version", version, `at most ${current}`)
    }
    if (upcaster === undefined) {
      return refuse("NoUpcaster", "version", version, `a version that is known, such as ${current}`)
    }
    const next = upcaster(event)
    if (Result.isFailure(next)) return refuse("UpcastFailed", tag, version, next.failure)
    const reached = next.success["version"]
    // Versions only rise, so no upcaster can lead in a circle.
    if (typeof reached !== "number" || reached <= version) {
      return refuse("UpcastFailed", "version", reached, `an upcaster that leads past ${version}`)
    }
    event = next.success
  }
}
