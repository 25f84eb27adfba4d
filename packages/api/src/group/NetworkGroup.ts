/**
 * Endpoints about communes, offices and the way to them.
 *
 * @module
 */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import { NotFound, RefusedProblem } from "../problem/Problems.ts"
import { DateText } from "../wire/InstantText.ts"
import { CommuneList, NetworkView, RouteView } from "../wire/OfficeView.ts"

/**
 * Communes, offices and routes. Dates are `YYYY-MM-DD` in Việt Nam; before the first phase the
 * answer is 422, `no-phase` (P1).
 */
export const NetworkGroup = HttpApiGroup.make("network")
  .add(
    HttpApiEndpoint.get("communes", "/api/communes", { success: CommuneList }).annotateMerge(
      OpenApi.annotations({ summary: "The communes of the province" })
    )
  )
  .add(
    HttpApiEndpoint.get("network", "/api/network", {
      query: { at: Schema.optionalKey(DateText) },
      success: NetworkView,
      error: RefusedProblem
    }).annotateMerge(OpenApi.annotations({ summary: "The offices at a date, today by default" }))
  )
  .add(
    HttpApiEndpoint.get("route", "/api/routes", {
      query: {
        procedure: Schema.String,
        commune: Schema.String,
        at: Schema.optionalKey(DateText)
      },
      success: RouteView,
      error: [NotFound, RefusedProblem]
    }).annotateMerge(
      OpenApi.annotations({ summary: "Who receives a procedure for a commune, nearest first" })
    )
  )
  .annotateMerge(OpenApi.annotations({ title: "Network" }))
