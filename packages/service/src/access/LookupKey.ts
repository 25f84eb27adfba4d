/**
 * The key with which an applicant follows a dossier (mã tra cứu).
 *
 * @module
 */
import { hmac, sha256 } from "./hashes.ts"

// Crockford's alphabet: no I, L, O or U, so that what is read aloud or copied by hand is not
// mistaken.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const BITS = 128
const LENGTH = Math.ceil(BITS / 5)
const GROUP = 5

/**
 * The key of the dossier that a request lodged: 128 bits, written in groups of five. It follows
 * from the journal's secret and the request id, of which only a hash is kept: so the same request,
 * sent again, gets the same key, and nobody can make it from the database alone.
 */
export const make = (secret: Uint8Array, requestId: string): string => {
  const bytes = hmac(secret, `lookup-key ${requestId}`).subarray(0, BITS / 8)
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  let digits = ""
  for (let i = 0; i < LENGTH; i++) {
    digits = alphabet.charAt(Number(value & 31n)) + digits
    value >>= 5n
  }
  return digits.match(new RegExp(`.{1,${GROUP}}`, "g"))!.join("-")
}

/** A key as people type it: in any case, with or without dashes, O for 0, I and L for 1. */
const normal = (text: string): string =>
  text.slice(0, 100).toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1")

/** What is kept of a key. */
export const hash = (key: string): Uint8Array => sha256(`lookup-key ${normal(key)}`)
