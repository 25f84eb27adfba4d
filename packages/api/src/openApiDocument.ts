/**
 * The contract as an OpenAPI 3.1 document.
 *
 * @module
 */
import * as OpenApi from "effect/http-api/OpenApi"
import { MotcuaApi } from "./MotcuaApi.ts"

/** The document that `GET /openapi.json` answers with, and that `openapi.json` holds. */
export const openApiDocument = (): OpenApi.OpenAPISpec => OpenApi.fromApi(MotcuaApi)
