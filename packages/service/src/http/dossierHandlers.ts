/**
 * Lodging, following, supplementing and withdrawing dossiers, and agreeing to new rules.
 *
 * @module
 */
import { MotcuaApi } from "@motcua/api"
import * as Effect from "effect/Effect"
import type * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as Option from "effect/Option"
import { FailureLimit } from "../access/FailureLimit.ts"
import { now } from "../clock/ServiceClock.ts"
import { Desk } from "../dossier/Desk.ts"
import { dossierView } from "../dossier/view.ts"
import { Live } from "../live/Live.ts"
import { World } from "../world/World.ts"
import { deskProblem } from "./deskProblems.ts"
import { dossierStream } from "./dossierStream.ts"
import { dossierNotFound } from "./notFound.ts"
import { tooManyRequests } from "./tooManyRequests.ts"

/** Answers applicants. */
export const dossierHandlers = HttpApiBuilder.group(
  MotcuaApi,
  "dossiers",
  Effect.fnUntraced(function* (handlers) {
    const desk = yield* Desk
    const live = yield* Live
    const limit = yield* FailureLimit
    const world = yield* World

    // Opens a dossier to who has its key. Failures are counted by address.
    const follow = (
      request: HttpServerRequest.HttpServerRequest,
      code: string,
      key: string | undefined
    ) => {
      const address = Option.getOrElse(request.remoteAddress, () => "")
      return limit.check(address).pipe(
        Effect.mapError(tooManyRequests),
        Effect.andThen(
          desk.follow(code, key).pipe(
            Effect.tapError(() => limit.failed(address)),
            Effect.mapError(dossierNotFound)
          )
        )
      )
    }

    return handlers
      .handle("lodge", ({ payload }) =>
        desk.lodge(payload).pipe(
          Effect.mapError(deskProblem),
          Effect.map(({ lookupKey, history: { dossier } }) => ({
            code: dossier.code!,
            lookupKey,
            status: dossier.status,
            submittedAt: dossier.submittedAt!,
            officeId: dossier.officeId!
          }))
        )
      )
      .handle(
        "dossier",
        Effect.fnUntraced(function* ({ request, params, headers }) {
          const history = yield* follow(request, params.code, headers["x-motcua-key"])
          return dossierView(world, history, yield* now)
        })
      )
      .handle(
        "events",
        Effect.fnUntraced(function* ({ request, params, headers }) {
          yield* follow(request, params.code, headers["x-motcua-key"])
          const read = Effect.gen(function* () {
            const history = yield* Effect.orDie(
              Effect.mapError(desk.read(params.code), dossierNotFound)
            )
            return dossierView(world, history, yield* now)
          })
          return dossierStream(live, params.code, read, headers["last-event-id"])
        })
      )
      .handle(
        "supplement",
        Effect.fnUntraced(function* ({ request, params, headers, payload }) {
          yield* follow(request, params.code, headers["x-motcua-key"])
          const history = yield* Effect.mapError(desk.supplement(params.code, payload), deskProblem)
          return dossierView(world, history, yield* now)
        })
      )
      .handle(
        "revision",
        Effect.fnUntraced(function* ({ request, params, headers, payload }) {
          yield* follow(request, params.code, headers["x-motcua-key"])
          const history = yield* Effect.mapError(desk.agree(params.code, payload), deskProblem)
          return dossierView(world, history, yield* now)
        })
      )
      .handle(
        "withdrawal",
        Effect.fnUntraced(function* ({ request, params, headers, payload }) {
          yield* follow(request, params.code, headers["x-motcua-key"])
          const history = yield* Effect.mapError(desk.withdraw(params.code, payload), deskProblem)
          return dossierView(world, history, yield* now)
        })
      )
  })
)
