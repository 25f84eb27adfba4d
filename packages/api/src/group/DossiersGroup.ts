/**
 * Endpoints for the applicant: lodge, follow, supplement, withdraw.
 *
 * @module
 */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import {
  DossierNotFound,
  NotFound,
  RefusedProblem,
  RequestIdReused,
  TooManyRequests,
  VersionConflict
} from "../problem/Problems.ts"
import { DossierView, Lodged } from "../wire/DossierView.ts"
import {
  LodgeRequest,
  RevisionAgreement,
  SupplementRequest,
  WithdrawalRequest
} from "../wire/LodgeRequest.ts"

/** The look-up key travels in a header, so that it stays out of logs, histories and referrers. */
const key = { "x-motcua-key": Schema.optionalKey(Schema.String) }
const params = { code: Schema.String }

/** What every request that moves a dossier has and may be answered with. */
const moving = {
  params,
  headers: key,
  success: DossierView,
  error: [DossierNotFound, RefusedProblem, RequestIdReused, TooManyRequests, VersionConflict]
} as const

/**
 * What an applicant may ask. All but lodging want the key in `x-motcua-key`; a wrong key and an
 * unknown code are both answered with 404, too many of them with 429.
 */
export const DossiersGroup = HttpApiGroup.make("dossiers")
  .add(
    HttpApiEndpoint.post("lodge", "/api/dossiers", {
      payload: LodgeRequest,
      success: Lodged.pipe(HttpApiSchema.status(201)),
      error: [NotFound, RefusedProblem, RequestIdReused]
    }).annotateMerge(
      OpenApi.annotations({
        summary: "Lodge a dossier",
        description: "The look-up key is in this answer only: keep it. The service keeps its hash."
      })
    )
  )
  .add(
    HttpApiEndpoint.get("dossier", "/api/dossiers/:code", {
      params,
      headers: key,
      success: DossierView,
      error: [DossierNotFound, TooManyRequests]
    }).annotateMerge(OpenApi.annotations({ summary: "Follow a dossier, with its key" }))
  )
  .add(
    HttpApiEndpoint.get("events", "/api/dossiers/:code/events", {
      params,
      headers: { ...key, "last-event-id": Schema.optionalKey(Schema.String) },
      success: HttpApiSchema.StreamSse({ data: DossierView }),
      error: [DossierNotFound, TooManyRequests]
    }).annotateMerge(
      OpenApi.annotations({
        summary: "Follow a dossier live",
        description:
          "Server-sent events named `dossier`; `id` is the version and `data` the dossier as JSON. " +
          "With `last-event-id`, nothing is sent until the dossier is newer than that."
      })
    )
  )
  .add(
    HttpApiEndpoint.post("supplement", "/api/dossiers/:code/supplements", {
      ...moving,
      payload: SupplementRequest
    }).annotateMerge(OpenApi.annotations({ summary: "Hand in what was asked for" }))
  )
  .add(
    HttpApiEndpoint.post("withdrawal", "/api/dossiers/:code/withdrawal", {
      ...moving,
      payload: WithdrawalRequest
    }).annotateMerge(
      OpenApi.annotations({
        summary: "Ask to withdraw",
        description:
          "While no result is decided (H11). The office then stops the dossier; it cannot be undone."
      })
    )
  )
  .add(
    HttpApiEndpoint.post("revision", "/api/dossiers/:code/revision", {
      ...moving,
      payload: RevisionAgreement
    }).annotateMerge(
      OpenApi.annotations({
        summary: "Agree to move to the new rules",
        description:
          "Where a transitional clause leaves it to the applicant (`revisionOffer`). Who does not " +
          "agree stays under the rules of the receipt, without having to say so."
      })
    )
  )
  .annotateMerge(OpenApi.annotations({ title: "Dossiers" }))
