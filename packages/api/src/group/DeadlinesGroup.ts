/**
 * The endpoint that reckons a return date before anything is lodged.
 *
 * @module
 */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import { NotFound, RefusedProblem } from "../problem/Problems.ts"
import { DeadlineView } from "../wire/DeadlineView.ts"
import { InstantText } from "../wire/InstantText.ts"
import { Channel } from "../wire/ProcedureView.ts"

/**
 * Return dates before lodging. Instants are UTC+7 (T11); a limit that no machine can count is
 * answered with 422, `limit-not-computable` (T12).
 */
export const DeadlinesGroup = HttpApiGroup.make("deadlines")
  .add(
    HttpApiEndpoint.get("deadline", "/api/deadlines", {
      query: {
        procedure: Schema.String,
        channel: Channel,
        /** When the dossier is received; now by default. */
        at: Schema.optionalKey(InstantText)
      },
      success: DeadlineView,
      error: [NotFound, RefusedProblem]
    }).annotateMerge(
      OpenApi.annotations({ summary: "The return date of a procedure received at an instant" })
    )
  )
  .annotateMerge(OpenApi.annotations({ title: "Deadlines" }))
