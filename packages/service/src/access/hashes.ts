/**
 * Hashes, and comparing them in a time that tells nothing.
 *
 * @module
 */
import { createHash, createHmac, timingSafeEqual } from "node:crypto"

/** SHA-256 of a text. */
export const sha256 = (text: string): Uint8Array => createHash("sha256").update(text).digest()

/** HMAC-SHA-256 of a text. */
export const hmac = (key: Uint8Array | string, text: string): Uint8Array =>
  createHmac("sha256", key).update(text).digest()

/** Whether two hashes are the same, in a time that does not depend on where they differ. */
export const sameHash = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other)
