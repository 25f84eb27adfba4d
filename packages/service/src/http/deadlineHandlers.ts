/**
 * The return date of a procedure, before anything is lodged.
 *
 * @module
 */
import { MotcuaApi } from "@motcua/api"
import { Deadline, Dossier, LocalDate } from "@motcua/core"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as Result from "effect/Result"
import { now } from "../clock/ServiceClock.ts"
import { provisionalWords } from "../dossier/provisionalWords.ts"
import { procedureOn } from "../world/revisions.ts"
import { World } from "../world/World.ts"
import { procedureNotFound } from "./notFound.ts"
import { deadlineRefused, noLimit } from "./refused.ts"

/** Answers what is asked about return dates. */
export const deadlineHandlers = HttpApiBuilder.group(
  MotcuaApi,
  "deadlines",
  Effect.fnUntraced(function* (handlers) {
    const world = yield* World
    const { calendar } = world
    return handlers.handle(
      "deadline",
      Effect.fnUntraced(function* ({ query }) {
        const receivedAt = query.at ?? (yield* now)
        const procedure = procedureOn(world, query.procedure, LocalDate.fromInstant(receivedAt))
        if (procedure === undefined) return yield* procedureNotFound(query.procedure)
        const { limits, cutoff, extraWorkingDays } = Dossier.termsOf(procedure)
        const limit = limits[query.channel]
        if (limit === null) {
          return yield* noLimit(procedure.channels.some(({ channel }) => channel === query.channel))
        }
        const deadline = Deadline.compute({
          receivedAt,
          limit,
          calendar,
          extraWorkingDays,
          ...(cutoff === null ? {} : { cutoff })
        })
        if (Result.isFailure(deadline)) return yield* deadlineRefused(deadline.failure)
        const { due, dueDate, provisional, provisionalBecause, rules } = deadline.success
        return {
          due,
          dueDate,
          provisional,
          provisionalBecause: provisionalBecause.map(provisionalWords),
          rules
        }
      })
    )
  })
)
