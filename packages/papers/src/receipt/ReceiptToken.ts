/**
 * A receipt that proves itself: a compact signed token, short enough for a QR code on A5.
 *
 * @module
 */

import type { Dossier } from "@motcua/core/dossier/Dossier"
import * as DossierCode from "@motcua/core/dossier/DossierCode"
import type { Instant } from "@motcua/core/time/Instant"
import * as Result from "effect/Result"
import { CompactSign, importJWK } from "jose"
import { type Claims, encode } from "./claims.ts"
import { instantOf, type SigningKey, seconds } from "./ReceiptKeys.ts"
import type { IssueRefusal } from "./TokenRefusal.ts"
import { ALGORITHM, TYPE } from "./tokenHeader.ts"

export { fromScan, type VerifiedReceipt, verify } from "./verify.ts"

/**
 * What a receipt (giấy tiếp nhận) proves. Nothing of a person is in it: whoever finds the paper
 * learns no more than what the paper says of the dossier.
 */
export interface SignedReceipt {
  readonly dossierCode: DossierCode.DossierCode
  readonly procedureCode: string
  readonly officeId: string
  /** Whole seconds; a fraction is cut off. */
  readonly receivedAt: Instant
  readonly dueAt: Instant
}

/** What the receipt of a dossier proves; null where it has none yet. */
export const ofDossier = ({
  code,
  officeId,
  procedureCode,
  receipt
}: Dossier): SignedReceipt | null =>
  code === null || procedureCode === null || officeId === null || receipt === null
    ? null
    : {
        dossierCode: code,
        procedureCode,
        officeId,
        receivedAt: receipt.receivedAt,
        dueAt: receipt.dueAt
      }

/**
 * Signs a receipt at an instant: Ed25519, as a compact JSON Web Signature of about 250 signs. A
 * receipt that is printed again is signed at the time of printing, with the key of that time.
 *
 * @example
 * ```ts
 * import { DossierCode, Instant } from "@motcua/core"
 * import { ReceiptKeys, ReceiptToken } from "@motcua/papers"
 * import { Result } from "effect"
 *
 * const key = await ReceiptKeys.generate({
 *   id: "2025a",
 *   from: Instant.unsafe("2025-01-01T00:00:00+07:00"),
 *   to: Instant.unsafe("2026-01-01T00:00:00+07:00")
 * })
 * const keys = ReceiptKeys.add(ReceiptKeys.empty, ReceiptKeys.publicOf(key))
 * const receivedAt = Instant.unsafe("2025-02-11T09:30:00+07:00")
 * const receipt = {
 *   dossierCode: Result.getOrThrow(DossierCode.parse("H09-250211-0001")),
 *   procedureCode: "1.004222",
 *   officeId: "branch-718",
 *   receivedAt,
 *   dueAt: Instant.unsafe("2025-02-25T17:00:00+07:00")
 * }
 * const token = Result.getOrThrow(await ReceiptToken.issue(receipt, key, receivedAt))
 * const later = Instant.unsafe("2025-02-20T08:00:00+07:00")
 * const answer = Result.getOrThrow(await ReceiptToken.verify(token, keys, later))
 * answer.dossierCode // "H09-250211-0001"
 * answer.key // { id: "2025a", state: "current" }
 * const tampered = `${token.slice(0, 60)}${token[60] === "A" ? "B" : "A"}${token.slice(61)}`
 * Result.isFailure(await ReceiptToken.verify(tampered, keys, later)) // true
 * ```
 */
export const issue = async (
  receipt: SignedReceipt,
  key: SigningKey,
  at: Instant
): Promise<Result.Result<string, IssueRefusal>> => {
  const claims: Claims = {
    dossierCode: receipt.dossierCode,
    procedureCode: receipt.procedureCode,
    officeId: receipt.officeId,
    receivedAt: seconds(receipt.receivedAt),
    dueAt: seconds(receipt.dueAt),
    issuedAt: seconds(at)
  }
  const wrong = refusalOf(claims, key)
  if (wrong !== null) return Result.fail(wrong)
  const privateKey = await importJWK({ kty: key.kty, crv: key.crv, x: key.x, d: key.d }, ALGORITHM)
  const token = await new CompactSign(encode(claims))
    .setProtectedHeader({ alg: ALGORITHM, kid: key.kid, typ: TYPE })
    .sign(privateKey)
  return Result.succeed(token)
}

// So that the token still goes into a QR code that fits on the paper.
const LONGEST_NAME = 64

const refusalOf = (claims: Claims, key: SigningKey): IssueRefusal | null => {
  if (Result.isFailure(DossierCode.parse(claims.dossierCode))) {
    return { _tag: "InvalidReceipt", field: "dossierCode", expected: "a dossier code" }
  }
  for (const field of ["procedureCode", "officeId"] as const) {
    if (claims[field].length > LONGEST_NAME) {
      return { _tag: "InvalidReceipt", field, expected: `at most ${LONGEST_NAME} signs` }
    }
  }
  if (claims.dueAt < claims.receivedAt) {
    return { _tag: "InvalidReceipt", field: "dueAt", expected: "no earlier than receivedAt" }
  }
  if (claims.issuedAt < claims.receivedAt) {
    return { _tag: "InvalidReceipt", field: "issuedAt", expected: "no earlier than receivedAt" }
  }
  return key.revoked !== undefined || claims.issuedAt < key.nbf || claims.issuedAt >= key.exp
    ? { _tag: "KeyMayNotSign", keyId: key.kid, from: instantOf(key.nbf), to: instantOf(key.exp) }
    : null
}
