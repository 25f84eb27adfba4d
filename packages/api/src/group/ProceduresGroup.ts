/**
 * Endpoints for finding and reading procedures.
 *
 * @module
 */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import { NotFound } from "../problem/Problems.ts"
import { saying, WholeNumber } from "../wire/PlainText.ts"
import { Channel, Level, ProcedureList, ProcedureView } from "../wire/ProcedureView.ts"
import { SearchIndexView } from "../wire/SearchIndexView.ts"

const Short = Schema.String.check(
  Schema.isMaxLength(
    200,
    saying("at most 200 characters", "Dài quá 200 ký tự.", "This is longer than 200 characters.")
  )
)

/** Procedures: found by words, and one in full by its code. */
export const ProceduresGroup = HttpApiGroup.make("procedures")
  .add(
    HttpApiEndpoint.get("search", "/api/procedures", {
      query: {
        /** Words, with or without marks, initials such as GPXD, a code, or that of a field. */
        query: Schema.optionalKey(Short),
        limit: Schema.optionalKey(WholeNumber(1, 100)),
        /** The name of a field, or its code (G15-TP07). */
        field: Schema.optionalKey(Short),
        level: Schema.optionalKey(Level),
        channel: Schema.optionalKey(Channel),
        /** The name of an agency that carries procedures out. */
        agency: Schema.optionalKey(Short)
      },
      success: ProcedureList
    }).annotateMerge(OpenApi.annotations({ summary: "Find procedures, best first" }))
  )
  .add(
    HttpApiEndpoint.get("searchIndex", "/api/procedures/index", {
      success: SearchIndexView
    }).annotateMerge(
      OpenApi.annotations({
        summary: "The index of all procedures, for a page that searches by itself",
        description:
          "What `GET /api/procedures` searches. `etag` is a hash of the content: sent back as " +
          "`if-none-match` it is answered by a 304 without a body while the index is the same."
      })
    )
  )
  .add(
    HttpApiEndpoint.get("procedure", "/api/procedures/:code", {
      params: { code: Short },
      success: ProcedureView,
      error: NotFound
    }).annotateMerge(OpenApi.annotations({ summary: "A procedure in full" }))
  )
  .annotateMerge(OpenApi.annotations({ title: "Procedures" }))
