/**
 * Moves the dossiers of the journal to a new revision of their procedure, and back: a plan that does
 * nothing, and its carrying out, dossier by dossier, each at the version that was seen.
 *
 * @module
 */
import { DOSSIERS, type MigrationRequest } from "@motcua/api/wire/MigrationView"
import {
  type Actor,
  Clause,
  Dossier,
  type DossierCode,
  Instant,
  type LocalDate,
  LocalTime,
  Migration
} from "@motcua/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { now } from "../clock/ServiceClock.ts"
import { Desk } from "../dossier/Desk.ts"
import type { RequestReused } from "../dossier/DeskRefusal.ts"
import { moveTo } from "../dossier/moveTo.ts"
import { Journal } from "../journal/Journal.ts"
import { definitionOf } from "../world/revisions.ts"
import { World } from "../world/World.ts"
import { type ChangeAsked, changeAsked } from "./changeAsked.ts"
import { planLine, undoLine } from "./planLines.ts"

/** The revision is not in force yet, so that nothing can be moved to it. */
export interface NotInForce {
  readonly _tag: "NotInForce"
  readonly revision: string
  readonly from: LocalDate.LocalDate
}

const startOf = ({ from }: { readonly from: LocalDate.LocalDate }): Instant.Instant =>
  Instant.fromLocal(from, LocalTime.unsafe("00:00"))

/** What a change does to the dossiers whose codes come after one; nothing is done by it. */
export const plan = Effect.fnUntraced(function* (query: {
  readonly procedureCode: string
  readonly to: string
  readonly undo: boolean
  readonly after: string
}) {
  const world = yield* World
  const desk = yield* Desk
  const journal = yield* Journal
  const asked = yield* Effect.fromResult(changeAsked(world, query.procedureCode, query.to))
  const { definition, from, to } = asked
  const today = yield* now
  const at = Math.max(today, startOf(to)) as Instant.Instant
  const codes = yield* journal.codes({
    procedureCode: definition.code,
    after: query.after,
    limit: DOSSIERS
  })
  const histories = yield* Effect.forEach(codes, (code) => Effect.orDie(desk.read(code)))
  const line = query.undo ? undoLine : planLine
  const { basis, kind, allows } = Clause.of(to)
  return {
    procedureCode: definition.code,
    from: from.id,
    to: to.id,
    undo: query.undo,
    at,
    inForce: today >= startOf(to),
    clause: { kind, allows: [...allows], basis },
    lines: histories.flatMap(({ dossier }) => line(world, asked, dossier, at) ?? []),
    next: codes.length < DOSSIERS ? null : (codes.at(-1) ?? null)
  }
})

/** Whether a change moved a dossier and was undone for it. */
const isUndone = ({ from, to }: ChangeAsked, { revision }: Dossier.Dossier): boolean =>
  revision?.undone === true && revision.from === from.id && revision.to === to.id

/** Why a dossier stays as it is before the rules are asked; null where they are. */
const stays = (
  world: World["Service"],
  { definition, from, to }: ChangeAsked,
  dossier: Dossier.Dossier,
  { agreed, undo }: { readonly undo: boolean; readonly agreed: boolean },
  at: Instant.Instant
): Migration.LeftAlone["why"] | null => {
  if (definitionOf(world, dossier.procedureCode ?? "")?.code !== definition.code) {
    return { _tag: "OtherProcedure" }
  }
  if (undo) {
    if (isUndone({ definition, from, to }, dossier)) {
      return { _tag: "AlreadyUndone", revision: from.id }
    }
    return dossier.revision?.to === to.id && dossier.revision.from === from.id
      ? null
      : { _tag: "NotMovedByThis", revision: Dossier.movedTo(dossier) }
  }
  const action = planLine(world, { definition, from, to }, dossier, at)?.action
  if (action === "keep") return { _tag: "Stays" }
  return action === "ask" && !agreed ? { _tag: "NotAnswered" } : null
}

/**
 * Carries a change out, or undoes it, for the dossiers named. Each is a command of its own under the
 * rules, done once for the request; who cannot be moved is left and named.
 */
export const carryOut = Effect.fnUntraced(function* (
  request: typeof MigrationRequest.Type,
  officer: string
) {
  const world = yield* World
  const desk = yield* Desk
  const asked = yield* Effect.fromResult(changeAsked(world, request.procedureCode, request.to))
  const { definition, from, to } = asked
  const { undo } = request
  const today = yield* now
  if (!undo && today < startOf(to)) {
    return yield* Effect.fail<NotInForce>({ _tag: "NotInForce", revision: to.id, from: to.from })
  }
  const agreed = new Set(request.agreed ?? [])
  const actor: Actor = { kind: "officer", id: officer }

  const one = Effect.fnUntraced(function* (code: string, version: number) {
    const { dossier } = yield* desk.read(code)
    const choice = { undo, agreed: agreed.has(code) }
    // One that has gone on may have been moved by this very request: the desk knows.
    const why = dossier.version === version ? stays(world, asked, dossier, choice, today) : null
    if (why !== null) return yield* Effect.fail(why)
    const content = { change: [definition.code, to.id], version, ...choice, officer }
    const command = desk.command(
      code,
      version,
      { id: `migration ${request.requestId} ${code}`, content },
      (at, { dossier }) =>
        undo
          ? {
              _tag: "ChangeRevision",
              at,
              actor,
              to: from.id,
              dueAt: null,
              documents: [],
              agreed: true,
              undo
            }
          : moveTo(world, dossier, { at, actor, to: to.id, agreed: choice.agreed })
    )
    const { dossier: after } = yield* undo && isUndone(asked, dossier)
      ? Effect.catchTag(command, "StaleVersion", () =>
          Effect.fail<Migration.LeftAlone["why"]>({ _tag: "AlreadyUndone", revision: from.id })
        )
      : command
    const revision = Dossier.movedTo(after)
    if (revision === (undo ? from.id : to.id)) return after
    return yield* Effect.fail<Migration.LeftAlone["why"]>({ _tag: "NotMovedByThis", revision })
  })

  const results = yield* Effect.forEach(request.dossiers, ({ code, version }) =>
    one(code, version).pipe(
      Effect.catchTags({
        CommandRefused: ({ refusal }) => Effect.fail<Migration.LeftAlone["why"]>(refusal),
        DossierUnknown: () => Effect.fail<Migration.LeftAlone["why"]>({ _tag: "NotThere" }),
        StaleVersion: ({ actual }) =>
          Effect.fail<Migration.LeftAlone["why"]>({
            _tag: "GoneOn",
            planned: version,
            version: actual
          })
      }),
      Effect.result,
      Effect.flatMap((result) =>
        Result.isFailure(result) && result.failure._tag === "RequestReused"
          ? Effect.fail<RequestReused>(result.failure)
          : Effect.succeed({ code: code as DossierCode.DossierCode, result })
      )
    )
  )
  return {
    procedureCode: definition.code,
    from: from.id,
    to: to.id,
    undo,
    done: results.flatMap(({ code, result }) =>
      Result.isSuccess(result)
        ? [{ code, version: result.success.version, dueAt: result.success.dueAt }]
        : []
    ),
    left: results.flatMap(({ code, result }) => {
      if (Result.isSuccess(result) || result.failure._tag === "RequestReused") return []
      const why = result.failure
      return [
        {
          code,
          why: why._tag,
          rule: "rule" in why ? why.rule : null,
          text: Migration.leftText({ code, why })
        }
      ]
    })
  }
})
