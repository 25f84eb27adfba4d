/**
 * Answers to requests that cannot be read.
 *
 * @module
 */
import { Answers, type FieldProblem, Problems } from "@motcua/api"
import * as Effect from "effect/Effect"
import * as HttpApiMiddleware from "effect/http-api/HttpApiMiddleware"
import { fieldProblems } from "./fieldProblems.ts"

/** The problem that names the faults of a request. */
export const invalidRequest = (fields: ReadonlyArray<FieldProblem>) =>
  new Problems.InvalidRequest({
    detail: "Một số thông tin gửi lên chưa đúng. Hãy sửa các mục được nêu rồi gửi lại.",
    detailEn: "Some of what was sent is not right. Put the fields named right and send it again.",
    fields
  })

/** Names every fault of a request that does not decode. */
export const answers = HttpApiMiddleware.layerSchemaErrorTransform(Answers, (error) =>
  error.kind === "Body" || error.kind === "ResponseHeaders"
    ? Effect.die(error)
    : Effect.fail(invalidRequest(fieldProblems(error.kind.toLowerCase(), error.cause.issue)))
)
