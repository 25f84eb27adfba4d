/**
 * The mark by which a request that is sent again is known.
 *
 * @module
 */
import type { RequestMark } from "../journal/Journal.ts"
import { hmac, sha256 } from "./hashes.ts"

// The same content gives the same text, in whatever order its keys came.
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  )

/** The mark of a request: what it does, on what, with what content. */
export const requestMark = (requestId: string, doing: string, content: unknown): RequestMark => {
  const id = requestId.toLowerCase()
  return { id: sha256(`request ${id}`), fingerprint: hmac(id, `${doing} ${canonical(content)}`) }
}
