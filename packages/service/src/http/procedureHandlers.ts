/**
 * Finding and reading procedures.
 *
 * @module
 */
import { MotcuaApi } from "@motcua/api"
import { Catalogue, LocalDate } from "@motcua/core"
import * as Search from "@motcua/core/procedure/Search"
import * as SearchIndex from "@motcua/core/procedure/SearchIndex"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { now } from "../clock/ServiceClock.ts"
import { procedureOn } from "../world/revisions.ts"
import { World } from "../world/World.ts"
import { keptAnswer } from "./keptAnswer.ts"
import { procedureNotFound } from "./notFound.ts"

/** Answers what is asked about procedures. */
export const procedureHandlers = HttpApiBuilder.group(
  MotcuaApi,
  "procedures",
  Effect.fnUntraced(function* (handlers) {
    const world = yield* World
    const { province, catalogue, searchIndex } = world
    const dataNote = province.dataNotes[0] ?? { vi: "", en: "" }
    const index = keptAnswer(searchIndex)
    return handlers
      .handleRaw("searchIndex", ({ request }) => Effect.succeed(index(request)))
      .handle("search", ({ query }) =>
        Effect.sync(() => {
          const { query: text = "", limit = 20, ...filters } = query
          const { facets, hits, total } = Search.find(searchIndex, text, { ...filters, limit })
          return {
            total,
            facets,
            items: hits.map((hit) => {
              const { field, levels } = Catalogue.get(catalogue, hit.code)!
              return {
                ...hit,
                field,
                levels: SearchIndex.levels.filter((one) => levels.includes(one))
              }
            })
          }
        })
      )
      .handle(
        "procedure",
        Effect.fnUntraced(function* ({ params }) {
          const today = LocalDate.fromInstant(yield* now)
          const procedure = procedureOn(world, params.code, today)
          if (procedure === undefined) return yield* procedureNotFound(params.code)
          return { ...procedure, dataNote }
        })
      )
  })
)
