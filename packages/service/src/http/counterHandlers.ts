/**
 * The counter: officers' lists, views and commands.
 *
 * @module
 */
import { MotcuaApi, Officer } from "@motcua/api"
import type { CommandRequest } from "@motcua/api/wire/OfficerCommand"
import { Catalogue, type DossierCommand, DossierStatus, type Instant } from "@motcua/core"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { now } from "../clock/ServiceClock.ts"
import { Desk } from "../dossier/Desk.ts"
import type { History } from "../dossier/history.ts"
import { isLate, officerView } from "../dossier/view.ts"
import { Journal } from "../journal/Journal.ts"
import { decidingAgency, successorOffice, World } from "../world/World.ts"
import { deskProblem } from "./deskProblems.ts"

/** Lines of the list at most. */
const LINES = 500

type Asked = (typeof CommandRequest.Type)["command"]

// Adds to a command what an officer need not say.
const completed = (
  asked: Asked,
  at: Instant.Instant,
  officer: string,
  defaults: { readonly agency: () => string; readonly successor: () => string | null }
): DossierCommand => {
  const issued = { at, actor: { kind: "officer" as const, id: officer } }
  switch (asked._tag) {
    case "Start":
      return { ...issued, _tag: "Start", agency: asked.agency ?? defaults.agency() }
    case "Decide":
      return { ...issued, ...asked, reason: asked.reason ?? null }
    case "Return":
      return { ...issued, ...asked, way: asked.way ?? "counter" }
    case "ChangeOffice":
      return { ...issued, ...asked, officeId: asked.officeId ?? defaults.successor() ?? "" }
    default:
      return { ...issued, ...asked }
  }
}

/** Answers the counter's endpoints. */
export const counterHandlers = HttpApiBuilder.group(
  MotcuaApi,
  "counter",
  Effect.fnUntraced(function* (handlers) {
    const desk = yield* Desk
    const journal = yield* Journal
    const world = yield* World

    const view = Effect.fnUntraced(function* (history: History) {
      const code = history.dossier.code ?? ""
      const { id } = yield* Officer
      const person = yield* journal.person(code)
      const notes = yield* journal.notes(code)
      return officerView(world, history, yield* now, id, person, notes)
    })

    return handlers
      .handle(
        "list",
        Effect.fnUntraced(function* ({ query }) {
          const at = yield* now
          const rows = yield* desk.list({
            officeId: query.office,
            status: query.status,
            limit: LINES
          })
          return {
            items: rows.map((row) => {
              const status = row.status as DossierStatus.DossierStatus
              return {
                code: row.code,
                version: row.version,
                procedureName:
                  Catalogue.get(world.catalogue, row.procedureCode)?.name ?? row.procedureCode,
                officeId: row.officeId,
                status,
                statusText: DossierStatus.text(status),
                submittedAt: row.submittedAt as Instant.Instant,
                dueAt: row.dueAt as Instant.Instant | null,
                late: isLate(row, at),
                applicantName: row.fullName
              }
            })
          }
        })
      )
      .handle("read", ({ params }) =>
        desk.read(params.code).pipe(Effect.mapError(deskProblem), Effect.flatMap(view))
      )
      .handle(
        "command",
        Effect.fnUntraced(function* ({ params, payload }) {
          const { id } = yield* Officer
          const { requestId, expectedVersion, command } = payload
          const history = yield* desk
            .command(
              params.code,
              expectedVersion,
              { id: requestId, content: { expectedVersion, command, officer: id } },
              (at, { dossier }) =>
                completed(command, at, id, {
                  agency: () => decidingAgency(world, dossier, at),
                  successor: () => successorOffice(world, dossier.officeId, at)
                })
            )
            .pipe(Effect.mapError(deskProblem))
          return yield* view(history)
        })
      )
  })
)
