/**
 * Headers that every answer carries.
 *
 * @module
 */

// The page and its widgets come from here and talk to here; nothing else runs in them. Widgets
// style themselves by constructed style sheets, which this does not touch.
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'"
].join("; ")

/** For every answer, the API's and the files'. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), geolocation=(self), microphone=()",
  "cross-origin-opener-policy": "same-origin"
}
