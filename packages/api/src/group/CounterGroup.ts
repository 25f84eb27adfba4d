/**
 * Endpoints for officers.
 *
 * @module
 */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import {
  DossierNotFound,
  RefusedProblem,
  RequestIdReused,
  VersionConflict
} from "../problem/Problems.ts"
import { CounterList, DossierStatus, OfficerView } from "../wire/DossierView.ts"
import { CommandRequest } from "../wire/OfficerCommand.ts"
import { CounterAccess } from "./Answers.ts"

const params = { code: Schema.String }

/**
 * What officers may ask. Every endpoint wants `Authorization: Bearer <officer token>`, else 401.
 */
export const CounterGroup = HttpApiGroup.make("counter")
  .add(
    HttpApiEndpoint.get("list", "/api/counter/dossiers", {
      query: {
        office: Schema.optionalKey(Schema.String),
        status: Schema.optionalKey(DossierStatus)
      },
      success: CounterList
    }).annotateMerge(OpenApi.annotations({ summary: "Dossiers, the most urgent first" }))
  )
  .add(
    HttpApiEndpoint.get("read", "/api/counter/dossiers/:code", {
      params,
      success: OfficerView,
      error: DossierNotFound
    }).annotateMerge(OpenApi.annotations({ summary: "A dossier with its applicant" }))
  )
  .add(
    HttpApiEndpoint.post("command", "/api/counter/dossiers/:code/commands", {
      params,
      payload: CommandRequest,
      success: OfficerView,
      error: [DossierNotFound, RefusedProblem, RequestIdReused, VersionConflict]
    }).annotateMerge(OpenApi.annotations({ summary: "Move a dossier" }))
  )
  .middleware(CounterAccess)
  .annotateMerge(OpenApi.annotations({ title: "Counter" }))
