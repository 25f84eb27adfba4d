/**
 * The keys with which a centre signs receipts, and the public set that everybody may have.
 *
 * @module
 */
import type { Instant } from "@motcua/core/time/Instant"
import { exportJWK, generateKeyPair } from "jose"

/**
 * A public key (khóa công khai), a JSON Web Key with the times in which it signs. `nbf` and `exp`
 * are seconds since 1970-01-01T00:00:00Z, the end excluded, as in the key histories of OpenID
 * Federation.
 */
export interface PublicKey {
  readonly kty: "OKP"
  readonly crv: "Ed25519"
  readonly x: string
  /** What the token calls it: 1 to 32 letters, digits, `.`, `_` or `-`. Short, as it goes into a QR code. */
  readonly kid: string
  readonly nbf: number
  readonly exp: number
  /**
   * Set when the private half may be known to others. Then no receipt by it counts, of whatever
   * date, since whoever has it can also date back.
   */
  readonly revoked?: { readonly revoked_at: number; readonly reason?: string }
}

/** The private half too. It never leaves the centre. */
export interface SigningKey extends PublicKey {
  readonly d: string
}

/** The centre's public keys, old ones included: they prove the receipts of their time. */
export interface KeySet {
  readonly keys: ReadonlyArray<PublicKey>
}

/** Seconds since 1970, rounded down. */
export const seconds = (instant: Instant): number => Math.floor(instant / 1000)

/** The instant of a number of seconds. */
export const instantOf = (atSeconds: number): Instant => (atSeconds * 1000) as Instant

/** A key set that holds nothing yet. */
export const empty: KeySet = { keys: [] }

/** Makes a new key, in force from `from` until just before `to`. */
export const generate = async (options: {
  readonly id: string
  readonly from: Instant
  readonly to: Instant
}): Promise<SigningKey> => {
  const { privateKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true })
  const { d, x } = await exportJWK(privateKey)
  return {
    kty: "OKP",
    crv: "Ed25519",
    x: x!,
    d: d!,
    kid: options.id,
    nbf: seconds(options.from),
    exp: seconds(options.to)
  }
}

/** The public half of a key. */
export const publicOf = ({ d: _, ...key }: SigningKey): PublicKey => key

/**
 * Adds a key to a set (luân chuyển khóa). With `retire`, the keys that would still sign end where
 * the new one begins; what they have signed until then stays proved.
 */
export const add = (
  set: KeySet,
  key: PublicKey,
  options: { readonly retire: boolean } = { retire: false }
): KeySet => ({
  keys: [
    ...set.keys.map((old) =>
      options.retire && old.exp > key.nbf ? { ...old, exp: Math.max(old.nbf, key.nbf) } : old
    ),
    key
  ]
})

/** Marks a key as one that no longer proves anything. */
export const revoke = (set: KeySet, id: string, at: Instant, reason?: string): KeySet => ({
  keys: set.keys.map((key) =>
    key.kid === id
      ? {
          ...key,
          revoked: { revoked_at: seconds(at), ...(reason === undefined ? {} : { reason }) }
        }
      : key
  )
})
