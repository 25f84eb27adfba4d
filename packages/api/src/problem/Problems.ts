/**
 * The problems a motcua service answers with, one class a kind (RFC 9457).
 *
 * @module
 */

import { Problem } from "effect/http-api/HttpApiError"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import * as Schema from "effect/Schema"
import { FieldProblem, problemType, words } from "./ProblemType.ts"

/** The request cannot be read: not JSON, a missing field, a wrong type, a bad text. */
export class InvalidRequest extends Problem<InvalidRequest>()(
  "InvalidRequest",
  {
    type: problemType("invalid-request"),
    status: 400,
    title: "Yêu cầu chưa đúng"
  },
  words("The request is not valid")
) {}

/** The counter asks for an officer's token, and this request has none or a wrong one. */
export class Unauthorized extends Problem<Unauthorized>()(
  "Unauthorized",
  {
    type: problemType("unauthorized"),
    status: 401,
    title: "Cần đăng nhập quầy"
  },
  words("Officer token needed")
) {}

/** No such address, procedure, office or commune. */
export class NotFound extends Problem<NotFound>()(
  "NotFound",
  {
    type: problemType("not-found"),
    status: 404,
    title: "Không tìm thấy"
  },
  words("Not found")
) {}

/**
 * No dossier with this code and key. An unknown code and a wrong key answer alike, so that codes
 * cannot be probed.
 */
export class DossierNotFound extends Problem<DossierNotFound>()(
  "DossierNotFound",
  {
    type: problemType("dossier-not-found"),
    status: 404,
    title: "Không tìm thấy hồ sơ"
  },
  words("Dossier not found")
) {}

/** The request took too long to arrive or to be answered. */
export class Timeout extends Problem<Timeout>()(
  "Timeout",
  {
    type: problemType("timeout"),
    status: 503,
    title: "Quá thời gian chờ"
  },
  words("Timed out")
) {}

/** Somebody else has changed the dossier since it was read. */
export class VersionConflict extends Problem<VersionConflict>()(
  "VersionConflict",
  {
    type: problemType("version-conflict"),
    status: 409,
    title: "Hồ sơ vừa được người khác cập nhật"
  },
  { ...words("Somebody else has just changed the dossier"), currentVersion: Schema.Int }
) {}

/** A `requestId` that was used before, for something else. */
export class RequestIdReused extends Problem<RequestIdReused>()(
  "RequestIdReused",
  {
    type: problemType("request-id-reused"),
    status: 409,
    title: "Mã yêu cầu đã được dùng cho việc khác"
  },
  words("The request id was used for something else")
) {}

/** The body is larger than the service reads. */
export class PayloadTooLarge extends Problem<PayloadTooLarge>()(
  "PayloadTooLarge",
  {
    type: problemType("payload-too-large"),
    status: 413,
    title: "Dữ liệu gửi lên quá lớn"
  },
  words("The request is too large")
) {}

/** The body is not JSON. */
export class UnsupportedMediaType extends Problem<UnsupportedMediaType>()(
  "UnsupportedMediaType",
  {
    type: problemType("unsupported-media-type"),
    status: 415,
    title: "Kiểu dữ liệu không được hỗ trợ"
  },
  words("Unsupported media type")
) {}

/** Too many look-ups from one place. `retryAfterSeconds` says when to come back. */
export class TooManyRequests extends Problem<TooManyRequests>()(
  "TooManyRequests",
  {
    type: problemType("too-many-requests"),
    status: 429,
    title: "Quá nhiều lần tra cứu"
  },
  { ...words("Too many look-ups"), retryAfterSeconds: Schema.Int }
) {}

/** Something broke in the service. What broke is in its log, under `incident`. */
export class InternalFault extends Problem<InternalFault>()(
  "InternalFault",
  {
    type: problemType("internal-fault"),
    status: 500,
    title: "Hệ thống gặp lỗi"
  },
  { ...words("The service has a fault"), incident: Schema.String }
) {}

/**
 * The rules of law do not allow what was asked. `type` ends in the refusal's own tag
 * (`.../supplement-asked-before`), `refusal` is that tag, and `allowed` names the commands that may
 * be given instead.
 */
export class Refused extends Schema.Error<Refused>("Refused")({
  type: Schema.String,
  status: Schema.tag(422),
  title: Schema.tag("Chưa thực hiện được"),
  titleEn: Schema.tag("This cannot be done"),
  detail: Schema.String,
  detailEn: Schema.String,
  refusal: Schema.String,
  rule: Schema.NullOr(Schema.String),
  fields: Schema.Array(FieldProblem),
  allowed: Schema.Array(Schema.String)
}) {
  readonly _tag = "Refused"
}

/** {@link Refused} as an answer: 422, `application/problem+json`. */
export const RefusedProblem = Refused.pipe(
  HttpApiSchema.status(422),
  HttpApiSchema.asJson({ contentType: "application/problem+json" })
)
