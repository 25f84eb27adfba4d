/**
 * Moving open dossiers to a new revision of their procedure, and back.
 *
 * @module
 */
import { MotcuaApi, Officer } from "@motcua/api"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import type { Desk } from "../dossier/Desk.ts"
import type { Journal } from "../journal/Journal.ts"
import * as Migrations from "../migration/Migrations.ts"
import type { World } from "../world/World.ts"
import { deskProblem } from "./deskProblems.ts"
import { changeNotFound } from "./notFound.ts"
import { revisionNotInForce } from "./refused.ts"

/** Answers whoever moves dossiers to new rules. */
export const migrationHandlers = HttpApiBuilder.group(
  MotcuaApi,
  "migrations",
  Effect.fnUntraced(function* (handlers) {
    const context = yield* Effect.context<Desk | Journal | World>()
    return handlers
      .handle("plan", ({ query: { after = "", procedure, to, undo } }) =>
        Migrations.plan({ procedureCode: procedure, to, undo: undo === "true", after }).pipe(
          Effect.mapError(changeNotFound),
          Effect.provideContext(context)
        )
      )
      .handle(
        "carryOut",
        Effect.fnUntraced(function* ({ payload }) {
          const { id } = yield* Officer
          return yield* Migrations.carryOut(payload, id).pipe(
            Effect.catchTags({
              NoSuchChange: (refusal) => Effect.fail(changeNotFound(refusal)),
              NotInForce: (refusal) => Effect.fail(revisionNotInForce(refusal)),
              RequestReused: (refusal) => Effect.fail(deskProblem(refusal))
            }),
            Effect.provideContext(context)
          )
        })
      )
  })
)
