/**
 * Whether a receipt is what it says: offline, in Node and in a browser, with the public keys alone.
 *
 * @module
 */
import type { DossierCode } from "@motcua/core/dossier/DossierCode"
import type { Instant } from "@motcua/core/time/Instant"
import * as Result from "effect/Result"
import { base64url, compactVerify, decodeProtectedHeader, errors, importJWK } from "jose"
import { type Claims, decode } from "./claims.ts"
import { instantOf, type KeySet, type PublicKey } from "./ReceiptKeys.ts"
import type { TokenRefusal } from "./TokenRefusal.ts"
import { ALGORITHM, TYPE } from "./tokenHeader.ts"

/** A receipt whose signature holds. */
export interface VerifiedReceipt {
  readonly dossierCode: DossierCode
  readonly procedureCode: string
  readonly officeId: string
  readonly receivedAt: Instant
  readonly dueAt: Instant
  readonly issuedAt: Instant
  /** `rotated`: the key signs no more, but did when this receipt was issued, which then counts. */
  readonly key: { readonly id: string; readonly state: "current" | "rotated" }
}

/** How far the clock of whoever verifies may be behind the centre's, in milliseconds. */
const CLOCK_LEEWAY = 5 * 60_000

/** Longer than any token of ours; a QR code could hold no more either. */
const LONGEST = 2000

/** The token in what a camera read: the token itself, or a link that has it behind the `#`. */
export const fromScan = (text: string): string => text.trim().replace(/^.*#/s, "")

/**
 * Verifies a token against the centre's public keys, at an instant. The answer says what was
 * proved; a refusal says what was wrong. A signature proves that the centre issued the receipt, not
 * that the dossier still stands as it did then.
 */
export const verify = async (
  token: string,
  keySet: KeySet,
  at: Instant
): Promise<Result.Result<VerifiedReceipt, TokenRefusal>> => {
  const header = headerOf(token)
  if (Result.isFailure(header)) return Result.fail(header.failure)
  const key = keySet.keys.find(({ kid }) => kid === header.success)
  if (key === undefined) {
    return Result.fail({
      _tag: "UnknownKey",
      keyId: header.success,
      known: keySet.keys.map(({ kid }) => kid)
    })
  }
  const payload = await payloadOf(token, key)
  if (Result.isFailure(payload)) return Result.fail(payload.failure)
  const claims = decode(payload.success)
  return claims === null
    ? Result.fail({ _tag: "MalformedToken", why: "Claims" })
    : judged(claims, key, at)
}

const headerOf = (token: string): Result.Result<string, TokenRefusal> => {
  const malformed = (why: "Form" | "Header") =>
    Result.fail<TokenRefusal>({ _tag: "MalformedToken", why })
  const parts = token.split(".")
  if (token.length > LONGEST || parts.length !== 3 || !parts.every(isCanonical)) {
    return malformed("Form")
  }
  let header: ReturnType<typeof decodeProtectedHeader>
  try {
    header = decodeProtectedHeader(token)
  } catch {
    return malformed("Header")
  }
  const { alg, kid, typ, ...others } = header
  if (alg !== ALGORITHM) {
    return Result.fail({ _tag: "WrongAlgorithm", algorithm: String(alg), expected: ALGORITHM })
  }
  if (typ !== TYPE) return Result.fail({ _tag: "NotAReceipt", type: String(typ), expected: TYPE })
  return typeof kid !== "string" || Object.keys(others).length > 0
    ? malformed("Header")
    : Result.succeed(kid)
}

// The same bytes could be written in several ways; only one of them is the token that was issued.
const isCanonical = (part: string): boolean => {
  try {
    return part !== "" && base64url.encode(base64url.decode(part)) === part
  } catch {
    return false
  }
}

const payloadOf = async (
  token: string,
  key: PublicKey
): Promise<Result.Result<Uint8Array, TokenRefusal>> => {
  let publicKey: Awaited<ReturnType<typeof importJWK>>
  try {
    publicKey = await importJWK({ kty: key.kty, crv: key.crv, x: key.x }, ALGORITHM)
  } catch {
    // The key set was checked when it was read, so it is the platform that lacks Ed25519.
    return Result.fail({ _tag: "CannotVerifyHere", algorithm: ALGORITHM })
  }
  try {
    const { payload } = await compactVerify(token, publicKey, { algorithms: [ALGORITHM] })
    return Result.succeed(payload)
  } catch (error) {
    return error instanceof errors.JWSSignatureVerificationFailed
      ? Result.fail({ _tag: "SignatureInvalid", keyId: key.kid })
      : Result.fail({ _tag: "MalformedToken", why: "Form" })
  }
}

const judged = (
  claims: Claims,
  key: PublicKey,
  at: Instant
): Result.Result<VerifiedReceipt, TokenRefusal> => {
  const issuedAt = instantOf(claims.issuedAt)
  if (key.revoked !== undefined) {
    return Result.fail({
      _tag: "KeyRevoked",
      keyId: key.kid,
      revokedAt: instantOf(key.revoked.revoked_at)
    })
  }
  if (claims.issuedAt < key.nbf || claims.issuedAt >= key.exp) {
    return Result.fail({
      _tag: "KeyNotInForce",
      keyId: key.kid,
      issuedAt,
      from: instantOf(key.nbf),
      to: instantOf(key.exp)
    })
  }
  if (issuedAt > at + CLOCK_LEEWAY) return Result.fail({ _tag: "NotYetValid", issuedAt, at })
  return Result.succeed({
    dossierCode: claims.dossierCode,
    procedureCode: claims.procedureCode,
    officeId: claims.officeId,
    receivedAt: instantOf(claims.receivedAt),
    dueAt: instantOf(claims.dueAt),
    issuedAt,
    key: { id: key.kid, state: at < instantOf(key.exp) ? "current" : "rotated" }
  })
}
