/**
 * Endpoints about the service itself.
 *
 * @module
 */
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import { Health } from "../wire/Health.ts"

/** Whether the service is there, and what time it takes it to be. */
export const SystemGroup = HttpApiGroup.make("system")
  .add(HttpApiEndpoint.get("health", "/api/health", { success: Health }))
  .annotateMerge(
    OpenApi.annotations({ title: "System", description: "The service and its clock." })
  )
