/**
 * The desk: lodges, moves and shows dossiers. It asks the rules, writes what they decide into the
 * journal, and tells those who watch.
 *
 * @module
 */
import type {
  LodgeRequest,
  RevisionAgreement,
  SupplementRequest,
  WithdrawalRequest
} from "@motcua/api/wire/LodgeRequest"
import {
  Catalogue,
  Dossier,
  DossierCode,
  type DossierCommand,
  type Instant,
  LocalDate,
  Routing
} from "@motcua/core"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { sameHash } from "../access/hashes.ts"
import * as LookupKey from "../access/LookupKey.ts"
import { requestMark } from "../access/requestMark.ts"
import { now } from "../clock/ServiceClock.ts"
import {
  type CounterRow,
  Journal,
  type RequestMark,
  type RequestSeen,
  type StaleVersion,
  type SummaryQuery
} from "../journal/Journal.ts"
import { Live } from "../live/Live.ts"
import { given, World } from "../world/World.ts"
import type {
  CommandRefused,
  DossierUnknown,
  NoRoute,
  ProcedureUnknown,
  RequestReused
} from "./DeskRefusal.ts"
import { type History, history, journalEvent, summary } from "./history.ts"
import { moveTo } from "./moveTo.ts"
import { personOf } from "./person.ts"

/** The receipt of lodging. */
export interface Lodged {
  readonly lookupKey: string
  readonly history: History
}

/** A command without what the desk adds to it. */
export type Ask = (at: Instant.Instant, history: History) => DossierCommand

/** What can be done with dossiers, for whoever answers requests. */
export class Desk extends Context.Service<
  Desk,
  {
    /** Lodges a dossier, once for each request id. */
    readonly lodge: (
      request: typeof LodgeRequest.Type
    ) => Effect.Effect<Lodged, ProcedureUnknown | NoRoute | CommandRefused | RequestReused>
    /** The dossier with this code, if this is its key. */
    readonly follow: (
      code: string,
      key: string | undefined
    ) => Effect.Effect<History, DossierUnknown>
    /** The dossier with this code. For those who need no key. */
    readonly read: (code: string) => Effect.Effect<History, DossierUnknown>
    /** Hands in supplements, once for each request id. The key has been checked. */
    readonly supplement: (
      code: string,
      request: typeof SupplementRequest.Type
    ) => Effect.Effect<History, DossierUnknown | CommandRefused | RequestReused | StaleVersion>
    /** Asks to withdraw, once for each request id. The key has been checked. */
    readonly withdraw: (
      code: string,
      request: typeof WithdrawalRequest.Type
    ) => Effect.Effect<History, DossierUnknown | CommandRefused | RequestReused | StaleVersion>
    /** Agrees to the new rules that are offered, once for each request id. The key has been checked. */
    readonly agree: (
      code: string,
      request: typeof RevisionAgreement.Type
    ) => Effect.Effect<History, DossierUnknown | CommandRefused | RequestReused | StaleVersion>
    /** Moves a dossier that stands at `expectedVersion`, once for each request id. */
    readonly command: (
      code: string,
      expectedVersion: number,
      request: { readonly id: string; readonly content: unknown },
      ask: Ask
    ) => Effect.Effect<History, DossierUnknown | CommandRefused | RequestReused | StaleVersion>
    readonly list: (query: SummaryQuery) => Effect.Effect<ReadonlyArray<CounterRow>>
  }
>()("@motcua/service/Desk") {
  static readonly layer: Layer.Layer<Desk, never, Journal | Live | World> = Layer.effect(
    Desk,
    Effect.gen(function* () {
      const journal = yield* Journal
      const live = yield* Live
      const world = yield* World

      // Compared with where there is no dossier, so that this takes as long as a wrong key.
      const noHash = LookupKey.hash("")

      const read = Effect.fnUntraced(function* (code: string) {
        const recorded = yield* journal.read(code)
        if (recorded.length === 0) return yield* Effect.fail(unknown)
        return history(recorded)
      })

      /** A dossier that must be there. */
      const known = (code: string) =>
        Effect.catch(read(code), () => Effect.die(new Error("a dossier without events")))

      /** What a request led to when it first came, or a refusal where it was for something else. */
      const again = Effect.fnUntraced(function* (mark: RequestMark, seen: RequestSeen) {
        if (!sameHash(mark.fingerprint, seen.fingerprint)) return yield* Effect.fail(reused)
        return yield* known(seen.stream)
      })

      const lodge = Effect.fnUntraced(function* (request: typeof LodgeRequest.Type) {
        const { requestId, applicant, note, ...asked } = request
        const mark = requestMark(requestId, "lodge", { applicant, note, ...asked })
        const lookupKey = LookupKey.make(journal.secret, requestId.toLowerCase())
        const answer = (history: History): Lodged => ({ lookupKey, history })
        const seen = yield* journal.seen(mark.id)
        if (seen !== null) return answer(yield* again(mark, seen))

        const at = yield* now
        const date = LocalDate.fromInstant(at)
        const { province } = world
        const procedure = Catalogue.get(world.catalogue, asked.procedureCode)
        if (procedure === undefined) {
          return yield* Effect.fail<ProcedureUnknown>({
            _tag: "ProcedureUnknown",
            code: asked.procedureCode
          })
        }
        const route = Routing.route({ province, procedure, communeCode: asked.communeCode, date })
        if (Result.isFailure(route)) {
          return yield* Effect.fail<NoRoute>({ _tag: "NoRoute", refusal: route.failure })
        }
        const facts = given(world, at, Dossier.initial, { ...asked, officeId: null })
        return yield* journal
          .open({
            agencyCode: province.agencyCode,
            date,
            request: mark,
            keyHash: LookupKey.hash(lookupKey),
            person: personOf(applicant),
            note: note ?? null,
            decide: (serial) => {
              const code = DossierCode.make(province.agencyCode, date, serial)
              const command: DossierCommand = {
                _tag: "Submit",
                at,
                actor: { kind: "applicant" },
                code,
                ...asked
              }
              return Result.map(
                Result.mapError(Dossier.decide(facts, command, Dossier.initial), commandRefused),
                (events) => {
                  const dossier = events.reduce(Dossier.evolve, Dossier.initial)
                  return {
                    stream: code,
                    events: events.map(journalEvent),
                    summary: summary(dossier)
                  }
                }
              )
            }
          })
          .pipe(
            Effect.flatMap(({ stream }) => known(stream)),
            Effect.catchTag("RequestSeen", (seen) => again(mark, seen)),
            Effect.map(answer)
          )
      })

      const follow = Effect.fnUntraced(function* (code: string, key: string | undefined) {
        const offered = LookupKey.hash(key ?? "")
        const kept = yield* journal.keyHash(code)
        const fits = sameHash(offered, kept ?? noHash)
        if (kept === null || !fits) return yield* Effect.fail(unknown)
        return yield* read(code)
      })

      const move = Effect.fnUntraced(function* (
        code: string,
        expectedVersion: number | null,
        mark: RequestMark,
        note: string | null,
        ask: Ask
      ) {
        const seen = yield* journal.seen(mark.id)
        if (seen !== null) return yield* again(mark, seen)
        const before = yield* read(code)
        const { dossier } = before
        if (expectedVersion !== null && dossier.version !== expectedVersion) {
          return yield* Effect.fail<StaleVersion>({
            _tag: "StaleVersion",
            expected: expectedVersion,
            actual: dossier.version
          })
        }
        // A clock that was set back must not keep a dossier from moving.
        const at = Math.max(yield* now, dossier.lastAt ?? 0) as Instant.Instant
        const decision = Dossier.decider.decide(given(world, at, dossier), ask(at, before), dossier)
        if (Result.isFailure(decision)) return yield* Effect.fail(commandRefused(decision.failure))
        const after = decision.success.reduce(Dossier.evolve, dossier)
        return yield* journal
          .append({
            stream: code,
            expectedVersion: dossier.version,
            request: mark,
            events: decision.success.map(journalEvent),
            summary: summary(after),
            note
          })
          .pipe(
            Effect.andThen(live.changed(code)),
            Effect.as<History>({
              events: [...before.events, ...decision.success],
              dossier: after
            }),
            Effect.catchTag("RequestSeen", (seen) => again(mark, seen))
          )
      })

      return Desk.of({
        lodge,
        follow,
        read,
        list: journal.summaries,
        supplement: (code, { requestId, documents, note }) =>
          move(
            code,
            null,
            requestMark(requestId, `supplement ${code}`, { documents, note }),
            note ?? null,
            (at) => ({ _tag: "ProvideSupplement", at, actor: { kind: "applicant" }, documents })
          ),
        withdraw: (code, { requestId, reason }) =>
          move(
            code,
            null,
            requestMark(requestId, `withdrawal ${code}`, { reason }),
            `Lý do rút hồ sơ: ${reason}`,
            (at) => ({
              _tag: "RequestWithdrawal",
              at,
              actor: { kind: "applicant" },
              reason: WITHDRAWN_BY_APPLICANT
            })
          ),
        agree: (code, { requestId, expectedVersion, to }) =>
          move(
            code,
            expectedVersion,
            requestMark(requestId, `revision ${code}`, { expectedVersion, to }),
            null,
            (at, { dossier }) =>
              moveTo(world, dossier, { at, actor: { kind: "applicant" }, to, agreed: true })
          ),
        command: (code, expectedVersion, { id, content }, ask) =>
          move(code, expectedVersion, requestMark(id, `command ${code}`, content), null, ask)
      })
    })
  )
}

// The applicant's own words may name people: they are kept with the notes, not in the event.
const WITHDRAWN_BY_APPLICANT = "Người nộp tự rút; lý do ở phần ghi chú của hồ sơ."

const unknown: DossierUnknown = { _tag: "DossierUnknown" }
const reused: RequestReused = { _tag: "RequestReused" }
const commandRefused = (refusal: CommandRefused["refusal"]): CommandRefused => ({
  _tag: "CommandRefused",
  refusal
})
