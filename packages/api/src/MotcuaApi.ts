/**
 * The HTTP contract of a motcua service.
 *
 * @module
 */
import * as HttpApi from "effect/http-api/HttpApi"
import * as OpenApi from "effect/http-api/OpenApi"
import { Answers } from "./group/Answers.ts"
import { CounterGroup } from "./group/CounterGroup.ts"
import { DeadlinesGroup } from "./group/DeadlinesGroup.ts"
import { DossiersGroup } from "./group/DossiersGroup.ts"
import { MigrationsGroup } from "./group/MigrationsGroup.ts"
import { NetworkGroup } from "./group/NetworkGroup.ts"
import { ProceduresGroup } from "./group/ProceduresGroup.ts"
import { SystemGroup } from "./group/SystemGroup.ts"

/**
 * Every endpoint. A request that does not decode has all its faults named at once. From it come the
 * handlers' types, `openapi.json`, and a typed client whose failures are the problems as values.
 *
 * @example
 * ```ts sketch
 * import { MotcuaApi } from "@motcua/api"
 * import { Effect } from "effect"
 * import { FetchHttpClient } from "effect/http"
 * import { HttpApiClient } from "effect/http-api"
 *
 * const found = Effect.gen(function* () {
 *   const api = yield* HttpApiClient.make(MotcuaApi, { baseUrl: "http://127.0.0.1:4000" })
 *   return yield* api.procedures.search({ query: { query: "thuong tru", limit: 3 } })
 * }).pipe(Effect.provide(FetchHttpClient.layer))
 * ```
 */
export const MotcuaApi = HttpApi.make("motcua")
  .add(SystemGroup)
  .add(ProceduresGroup)
  .add(NetworkGroup)
  .add(DeadlinesGroup)
  .add(DossiersGroup)
  .add(CounterGroup)
  .add(MigrationsGroup)
  .middleware(Answers)
  .annotate(HttpApi.ParseOptions, { errors: "all" })
  .annotateMerge(
    OpenApi.annotations({
      title: "motcua",
      version: "0.0.0",
      description:
        "Find a procedure, lodge a dossier and follow it at a one-stop administrative service " +
        "centre. Errors are problem details (RFC 9457) in Vietnamese and English."
    })
  )
