/**
 * An answer that is the same for everybody until the service is started with other data.
 *
 * @module
 */
import { createHash } from "node:crypto"
import type * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"

// Compression makes the tag a weak one; what was compressed is still the same.
const isKnown = (known: string, tag: string): boolean =>
  known.split(",").some((one) => ["*", tag].includes(one.trim().replace(/^W\//, "")))

/**
 * Writes a value down once, under a tag that is the hash of it, and answers with it. Whoever has
 * it asks each time whether it is still the one: a page must not find what the service no longer
 * has.
 */
export const keptAnswer = (
  value: unknown
): ((request: HttpServerRequest.HttpServerRequest) => HttpServerResponse.HttpServerResponse) => {
  const body = new TextEncoder().encode(JSON.stringify(value))
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`
  const headers = { etag, "cache-control": "public, no-cache" }
  return (request) =>
    isKnown(request.headers["if-none-match"] ?? "", etag)
      ? HttpServerResponse.empty({
          status: 304,
          headers: { ...headers, vary: "Accept-Encoding" }
        })
      : HttpServerResponse.uint8Array(body, { contentType: "application/json", headers })
}
