/**
 * Key sets and signing keys as JSON, as they come from a file.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { KeySet, SigningKey } from "./ReceiptKeys.ts"

// 32 bytes in base64url: 43 signs, of which the last carries four bits alone.
const Bytes32 = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/))

const publicKey = {
  kty: Schema.Literal("OKP"),
  crv: Schema.Literal("Ed25519"),
  x: Bytes32,
  kid: Schema.String.check(Schema.isPattern(/^[A-Za-z0-9._-]{1,32}$/)),
  nbf: Schema.Int,
  exp: Schema.Int,
  revoked: Schema.optionalKey(
    Schema.Struct({ revoked_at: Schema.Int, reason: Schema.optionalKey(Schema.String) })
  )
}

const endsAfterItBegins = Schema.makeFilter(
  (key: { readonly nbf: number; readonly exp: number }) => key.nbf <= key.exp,
  { expected: "a key that ends (exp) no earlier than it begins (nbf)" }
)

const PublicKeySchema = Schema.Struct(publicKey).check(endsAfterItBegins)

/** A key with its private half. */
export const SigningKeySchema = Schema.Struct({ ...publicKey, d: Bytes32 }).check(endsAfterItBegins)

/** A set of public keys, each id once. */
export const KeySetSchema = Schema.Struct({
  keys: Schema.Array(PublicKeySchema).check(
    Schema.makeFilter(
      (keys: ReadonlyArray<{ readonly kid: string }>) =>
        new Set(keys.map(({ kid }) => kid)).size === keys.length,
      { expected: "keys of which each has its own kid" }
    )
  )
})

/** A file that is no key set, or no signing key. */
export interface InvalidKeys {
  readonly _tag: "InvalidKeys"
  readonly detail: string
}

// A private half in the public set would be published: better not read at all.
const strict = { onExcessProperty: "error" } as const

const invalid = (error: { readonly message: string }): InvalidKeys => ({
  _tag: "InvalidKeys",
  detail: error.message.slice(0, 300)
})

/** Reads a set of public keys. A set with a private half in it is refused. */
export const readKeySet = (value: unknown): Result.Result<KeySet, InvalidKeys> =>
  Result.mapError(Schema.decodeUnknownResult(KeySetSchema, strict)(value), invalid)

/** Reads a signing key. */
export const readSigningKey = (value: unknown): Result.Result<SigningKey, InvalidKeys> =>
  // What is wrong is not repeated: it could be the private half.
  Result.mapError(Schema.decodeUnknownResult(SigningKeySchema, strict)(value), () => ({
    _tag: "InvalidKeys",
    detail: "expected a JSON Web Key with kty OKP, crv Ed25519, x, d, kid, nbf and exp"
  }))
