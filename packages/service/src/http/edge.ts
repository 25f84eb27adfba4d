/**
 * The edge of the service: whatever goes wrong inside, what leaves is a problem in two languages,
 * and what is logged names no person.
 *
 * @module
 */

import { randomUUID } from "node:crypto"
import { Problems } from "@motcua/api"
import * as ByteSize from "effect/ByteSize"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage"
import * as HttpServerError from "effect/http/HttpServerError"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerRespondable from "effect/http/HttpServerRespondable"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { WINDOW_SECONDS } from "../access/FailureLimit.ts"
import { invalidRequest } from "./answers.ts"
import { securityHeaders } from "./securityHeaders.ts"

/** The largest body that is read, in bytes. */
export const MAX_BODY_BYTES = 256 * 1024

/** How long a request may take until its answer begins, in milliseconds. */
export const ANSWER_WITHIN = 15_000

type Response = HttpServerResponse.HttpServerResponse

const addressNotFound = () =>
  new Problems.NotFound({
    detail: "Không có địa chỉ này, hoặc địa chỉ không nhận phương thức đã dùng.",
    detailEn: "There is no such address, or it does not take this method."
  })

const payloadTooLarge = () =>
  new Problems.PayloadTooLarge({
    detail: `Dữ liệu gửi lên vượt quá ${MAX_BODY_BYTES / 1024} KB.`,
    detailEn: `What was sent is larger than ${MAX_BODY_BYTES / 1024} KB.`
  })

const unsupportedMediaType = () =>
  new Problems.UnsupportedMediaType({
    detail: "Hãy gửi dữ liệu JSON (content-type: application/json).",
    detailEn: "Send JSON (content-type: application/json)."
  })

const timeout = () =>
  new Problems.Timeout({
    detail: "Hệ thống trả lời quá lâu. Hãy thử lại sau ít phút.",
    detailEn: "The service took too long to answer. Try again in a few minutes."
  })

const fault = (incident: string) =>
  new Problems.InternalFault({
    detail: `Lỗi này thuộc về hệ thống, không phải do bạn. Khi cần hỗ trợ, hãy nêu mã sự cố ${incident}.`,
    detailEn: `The fault is the service's, not yours. When you ask for help, name incident ${incident}.`,
    incident
  })

// The message of a defect may quote what a person sent, so only its name and its place are kept.
const placeOf = (defect: unknown): string => {
  if (!(defect instanceof Error)) return typeof defect
  const frames = (defect.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))
  return [defect.name, ...frames.slice(0, 8).map((line) => line.trim())].join(" | ")
}

const incidentOf = (cause: Cause.Cause<unknown>) =>
  Effect.gen(function* () {
    const incident = randomUUID()
    const request = yield* HttpServerRequest.HttpServerRequest
    const places = cause.reasons.map((reason) =>
      reason._tag === "Die"
        ? placeOf(reason.defect)
        : reason._tag === "Fail"
          ? placeOf(reason.error)
          : reason._tag
    )
    yield* Effect.logError("fault").pipe(
      Effect.annotateLogs({ incident, method: request.method, where: places.join(" || ") })
    )
    return yield* HttpServerRespondable.toResponse(fault(incident))
  })

// What was thrown, as the problem it is; undefined where it is a fault of the service.
const known = (error: unknown): HttpServerRespondable.Respondable | undefined => {
  if (error instanceof Problems.Refused) return undefined
  if (HttpServerError.isHttpServerError(error)) {
    const { reason } = error
    if (reason._tag === "RouteNotFound") return addressNotFound()
    if (reason._tag === "RequestParseError") {
      return reason.reason === "BodyTooLarge"
        ? payloadTooLarge()
        : invalidRequest([
            {
              path: "payload",
              vi: "Không đọc được nội dung gửi lên.",
              en: "What was sent cannot be read."
            }
          ])
    }
    return undefined
  }
  // The router cannot decode an address such as /%E0%A4%A.
  if (error instanceof URIError) return addressNotFound()
  return undefined
}

const asProblem = (cause: Cause.Cause<unknown>) => {
  for (const reason of cause.reasons) {
    const error =
      reason._tag === "Die" ? reason.defect : reason._tag === "Fail" ? reason.error : undefined
    const problem = known(error)
    if (problem !== undefined) return HttpServerRespondable.toResponse(problem)
  }
  return Cause.hasInterruptsOnly(cause) ? Effect.failCause(cause) : incidentOf(cause)
}

// The framework answers some refusals itself, with a bare status.
const dressed = (response: Response): Effect.Effect<Response> => {
  if (response.status < 400 || response.headers["content-type"] === "application/problem+json") {
    return Effect.succeed(response)
  }
  switch (response.status) {
    case 413:
      return HttpServerRespondable.toResponse(payloadTooLarge())
    case 415:
      return HttpServerRespondable.toResponse(unsupportedMediaType())
    case 404:
      return HttpServerRespondable.toResponse(addressNotFound())
    default:
      return Effect.succeed(response)
  }
}

/** Answers of the API are never kept by a cache unless a handler says otherwise. */
const finished = (response: Response, url: string): Response => {
  const headed = HttpServerResponse.setHeaders(response, {
    ...securityHeaders,
    ...(response.status === 429 ? { "retry-after": `${WINDOW_SECONDS}` } : {}),
    ...(response.status === 401 ? { "www-authenticate": "Bearer" } : {})
  })
  return url.startsWith("/api/") && response.headers["cache-control"] === undefined
    ? HttpServerResponse.setHeader(headed, "cache-control", "no-store")
    : headed
}

// What stands in an address is kept only where it is a word of the contract or a file's name.
const routeOf = (url: string): string =>
  url
    .split("?")[0]!
    .split("/")
    .slice(0, 6)
    .map((part) => (/^[a-z][a-z.-]{0,30}$|^$/.test(part) ? part : "*"))
    .join("/")

// Only what names nobody: no query, no code, no header, no content.
const log = (request: HttpServerRequest.HttpServerRequest, response: Response) =>
  Effect.logInfo("answered").pipe(
    Effect.annotateLogs({
      method: request.method,
      route: routeOf(request.url),
      status: response.status
    })
  )

/** Hardens an application: limits, problems for whatever fails, security headers, a silent log. */
export const edge = <E, R>(app: Effect.Effect<Response, E, R>, logRequests: boolean) =>
  Effect.gen(function* () {
    const request = yield* HttpServerRequest.HttpServerRequest
    const announced = Number(request.headers["content-length"] ?? 0)
    const response =
      announced > MAX_BODY_BYTES
        ? yield* HttpServerRespondable.toResponse(payloadTooLarge())
        : yield* app.pipe(
            Effect.timeoutOrElse({
              duration: ANSWER_WITHIN,
              orElse: () => HttpServerRespondable.toResponse(timeout())
            }),
            Effect.flatMap(dressed),
            Effect.catchCause(asProblem)
          )
    if (logRequests) yield* log(request, response)
    return finished(response, request.url)
  }).pipe(Effect.provideService(HttpIncomingMessage.MaxBodySize, ByteSize.bytes(MAX_BODY_BYTES)))
