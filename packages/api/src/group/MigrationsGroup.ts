/**
 * Endpoints for moving open dossiers to a new revision of their procedure, and back.
 *
 * @module
 */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import { NotFound, RefusedProblem, RequestIdReused } from "../problem/Problems.ts"
import {
  MigrationDone,
  MigrationPlan,
  MigrationQuery,
  MigrationRequest
} from "../wire/MigrationView.ts"
import { CounterAccess } from "./Answers.ts"

/**
 * What whoever runs the counter may ask once a revision is in force. Every endpoint wants
 * `Authorization: Bearer <officer token>`, else 401.
 */
export const MigrationsGroup = HttpApiGroup.make("migrations")
  .add(
    HttpApiEndpoint.get("plan", "/api/counter/migrations", {
      query: MigrationQuery,
      success: MigrationPlan,
      error: [NotFound, RefusedProblem]
    }).annotateMerge(
      OpenApi.annotations({
        summary: "What a new revision does to open dossiers, or what undoing that does",
        description: "Nothing is done by it. Ask again with `after` while there is a `next`."
      })
    )
  )
  .add(
    HttpApiEndpoint.post("carryOut", "/api/counter/migrations", {
      payload: MigrationRequest,
      success: MigrationDone,
      error: [NotFound, RefusedProblem, RequestIdReused]
    }).annotateMerge(
      OpenApi.annotations({
        summary: "Move dossiers to a new revision, or back",
        description:
          "Dossier by dossier, each at the version given. One that has gone on, whose applicant was " +
          "not heard, or which the rules hold back, is left as it was and named. Sent again with " +
          "the same `requestId`, what was done is not done twice and the rest is tried."
      })
    )
  )
  .middleware(CounterAccess)
  .annotateMerge(OpenApi.annotations({ title: "Migrations" }))
