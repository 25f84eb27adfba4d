import { createPublicKey, verify as nodeVerify } from "node:crypto"
import { DossierCode, type Instant, LocalDate } from "@motcua/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { base64url, CompactSign, importJWK } from "jose"
import { describe, expect, test } from "vitest"
import * as QrCode from "../qr/QrCode.ts"
import { at, dossierOf, histories } from "../testing/histories.ts"
import { key, keySet, receipt, token } from "../testing/receipts.ts"
import * as ReceiptKeys from "./ReceiptKeys.ts"
import * as ReceiptToken from "./ReceiptToken.ts"
import * as TokenRefusal from "./TokenRefusal.ts"

const now = at("02-20 08:00")
const json = (value: unknown) => base64url.encode(JSON.stringify(value))
const payload = token.split(".")[1]!

const refusalOf = async (text: string, keys = keySet, when = now) => {
  const answer = await ReceiptToken.verify(text, keys, when)
  if (Result.isSuccess(answer)) throw new Error(`accepted: ${text}`)
  const words = TokenRefusal.text(answer.failure)
  expect(words.vi).not.toBe("")
  expect(words.en).not.toBe(words.vi)
  return answer.failure
}

/** Signs anything by the right key, as only the centre could. */
const signed = async (claims: unknown, header: object = {}) =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: "EdDSA", kid: key.kid, typ: "mcr", ...header })
    .sign(await importJWK({ ...key, alg: "EdDSA" }))

const claims = JSON.parse(new TextDecoder().decode(base64url.decode(payload)))

describe("a receipt that proves itself", () => {
  test("is issued as recorded, and verified", async () => {
    expect(await ReceiptToken.issue(receipt, key, receipt.receivedAt)).toEqual(
      Result.succeed(token)
    )
    expect(await ReceiptToken.verify(token, keySet, now)).toEqual(
      Result.succeed({
        ...receipt,
        issuedAt: receipt.receivedAt,
        key: { id: "2025a", state: "current" }
      })
    )
  })

  test("is verified by an implementation that shares nothing with ours", () => {
    const [header, body, signature] = token.split(".") as [string, string, string]
    const publicKey = createPublicKey({
      key: { kty: "OKP", crv: "Ed25519", x: key.x },
      format: "jwk"
    })
    const bytes = (text: string) => Buffer.from(text, "base64url")
    expect(nodeVerify(null, Buffer.from(`${header}.${body}`), publicKey, bytes(signature))).toBe(
      true
    )
  })

  test("is short enough for A5, and has nothing of a person in it", () => {
    expect(token.length).toBeLessThan(260)
    expect(QrCode.sideMm(QrCode.make(token))).toBeLessThan(35)
    expect(Object.keys(claims)).toEqual(["d", "p", "o", "r", "u"])
    const dossier = dossierOf(histories.Receipt)
    expect(ReceiptToken.ofDossier(dossier)).toEqual(receipt)
    expect(ReceiptToken.ofDossier(dossierOf([histories.Receipt[0]!]))).toBeNull()
  })

  test("every receipt comes out as it went in", async () => {
    const instant = fc
      .integer({ min: key.nbf, max: key.exp - 1 })
      .map((seconds) => ReceiptKeys.instantOf(seconds))
    await fc.assert(
      fc.asyncProperty(
        instant,
        fc.nat(10 ** 8),
        fc.nat(10 ** 6),
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.string({ unit: "grapheme", maxLength: 20 }),
        async (receivedAt, later, printedLater, serial, officeId) => {
          const given = {
            dossierCode: DossierCode.make("H09", LocalDate.fromInstant(receivedAt), serial),
            procedureCode: "1.004222",
            officeId,
            receivedAt,
            dueAt: (receivedAt + later * 1000) as Instant.Instant
          }
          const issuedAt = Math.min(
            receivedAt + printedLater * 1000,
            key.exp * 1000 - 1000
          ) as Instant.Instant
          const made = Result.getOrThrow(await ReceiptToken.issue(given, key, issuedAt))
          expect(await ReceiptToken.verify(made, keySet, issuedAt)).toEqual(
            Result.succeed({ ...given, issuedAt, key: { id: "2025a", state: "current" } })
          )
        }
      ),
      { numRuns: 200 }
    )
  })

  test("a link that a camera read holds the token too", () => {
    expect(ReceiptToken.fromScan(`https://example.vn/kiem-tra?x=1#${token}\n`)).toBe(token)
    expect(ReceiptToken.fromScan(token)).toBe(token)
  })
})

describe("a receipt that proves nothing", () => {
  test("any sign changed, wherever it is", async () => {
    const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
    let checked = 0
    for (let place = 0; place < token.length; place++) {
      for (const sign of [signs[(place * 7) % 65]!, signs[(place * 31 + 5) % 65]!, "A", "w"]) {
        if (sign === token[place]) continue
        await refusalOf(token.slice(0, place) + sign + token.slice(place + 1))
        checked++
      }
    }
    expect(checked).toBeGreaterThan(900)
  })

  test("any other text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        expect((await refusalOf(text))._tag).toBe("MalformedToken")
      })
    )
    for (const text of [
      "",
      "..",
      "a.b.c",
      `${token}.`,
      `${token}=`,
      ` ${token}`,
      "x".repeat(9999)
    ]) {
      expect((await refusalOf(text))._tag).toBe("MalformedToken")
    }
  })

  test("content of one and signature of another", async () => {
    const later = { ...claims, u: claims.u + 86_400 }
    const [header, , signature] = token.split(".")
    expect(await refusalOf(`${header}.${json(later)}.${signature}`)).toEqual({
      _tag: "SignatureInvalid",
      keyId: "2025a"
    })
  })

  test("alg none, signed and unsigned, however it is written", async () => {
    for (const alg of ["none", "None", "NONE", "", null, "EdDSA "]) {
      const header = json({ alg, kid: key.kid, typ: "mcr" })
      const signature = token.split(".")[2]!
      expect((await refusalOf(`${header}.${payload}.${signature}`))._tag).toBe("WrongAlgorithm")
      expect((await refusalOf(`${header}.${payload}.`))._tag).toBe("MalformedToken")
    }
  })

  test("HS256 with the public key as the secret", async () => {
    const secret = base64url.decode(key.x)
    const forged = await new CompactSign(base64url.decode(payload))
      .setProtectedHeader({ alg: "HS256", kid: key.kid, typ: "mcr" })
      .sign(secret)
    expect(await refusalOf(forged)).toEqual({
      _tag: "WrongAlgorithm",
      algorithm: "HS256",
      expected: "EdDSA"
    })
  })

  test("signed by the right key, but as something else, or with more than is known", async () => {
    expect((await refusalOf(await signed(claims, { typ: "JWT" })))._tag).toBe("NotAReceipt")
    expect((await refusalOf(await signed(claims, { jku: "https://evil.example" })))._tag).toBe(
      "MalformedToken"
    )
    for (const wrong of [
      { ...claims, name: "Nguyễn Văn A" },
      { ...claims, r: "1739241000" },
      { ...claims, r: -1 },
      { ...claims, u: 1e300 },
      { ...claims, d: "H09-250231-0001" },
      { d: claims.d },
      [],
      null
    ]) {
      expect(await refusalOf(await signed(wrong))).toEqual({
        _tag: "MalformedToken",
        why: "Claims"
      })
    }
  })

  test("a key that is not in the set, or another's key under its name", async () => {
    const other = await ReceiptKeys.generate({
      id: "x",
      from: at("01-01 00:00"),
      to: at("12-31 00:00")
    })
    const issued = async (kid: string) =>
      Result.getOrThrow(await ReceiptToken.issue(receipt, { ...other, kid }, receipt.receivedAt))
    expect(await refusalOf(await issued("x"))).toEqual({
      _tag: "UnknownKey",
      keyId: "x",
      known: ["2025a"]
    })
    expect((await refusalOf(await issued("2025a")))._tag).toBe("SignatureInvalid")
    expect((await refusalOf(token, ReceiptKeys.empty))._tag).toBe("UnknownKey")
  })

  test("dated after the clock of whoever verifies, five minutes aside", async () => {
    const minutes = (n: number) => (receipt.receivedAt - n * 60_000) as Instant.Instant
    expect(Result.isSuccess(await ReceiptToken.verify(token, keySet, minutes(5)))).toBe(true)
    expect((await refusalOf(token, keySet, minutes(5.1)))._tag).toBe("NotYetValid")
  })
})

describe("keys that change", () => {
  const next = { ...key, kid: "2025b", nbf: key.exp, exp: key.exp + 86_400 }
  const rotated = ReceiptKeys.add(keySet, ReceiptKeys.publicOf(next), { retire: true })

  test("a receipt of the old key counts after its time, and says so", async () => {
    const answer = Result.getOrThrow(
      await ReceiptToken.verify(token, rotated, ReceiptKeys.instantOf(key.exp))
    )
    expect(answer.key).toEqual({ id: "2025a", state: "rotated" })
  })

  test("the old key signs no more, and what is dated after its end does not count", async () => {
    const late = ReceiptKeys.instantOf(key.exp)
    const refused = await ReceiptToken.issue(receipt, key, late)
    expect(Result.isFailure(refused) && refused.failure).toMatchObject({
      _tag: "KeyMayNotSign",
      keyId: "2025a"
    })
    const backdoor = await signed({ ...claims, i: key.exp })
    expect(await refusalOf(backdoor, rotated, late)).toEqual({
      _tag: "KeyNotInForce",
      keyId: "2025a",
      issuedAt: late,
      from: ReceiptKeys.instantOf(key.nbf),
      to: late
    })
    expect(Result.isSuccess(await ReceiptToken.issue(receipt, next, late))).toBe(true)
    // One second before the key begins it is as strange to it as one second after its end.
    expect((await refusalOf(await signed({ ...claims, i: key.nbf - 1 })))._tag).toBe(
      "KeyNotInForce"
    )
  })

  test("retiring ends the old key where the new one begins", () => {
    const early = { ...next, nbf: key.nbf + 10 }
    const [old] = ReceiptKeys.add(keySet, ReceiptKeys.publicOf(early), { retire: true }).keys
    expect(old?.exp).toBe(key.nbf + 10)
    expect(ReceiptKeys.add(keySet, ReceiptKeys.publicOf(early)).keys[0]?.exp).toBe(key.exp)
  })

  test("a revoked key proves nothing of any date", async () => {
    const revoked = ReceiptKeys.revoke(keySet, "2025a", at("03-01 00:00"), "lost")
    expect(await refusalOf(token, revoked)).toEqual({
      _tag: "KeyRevoked",
      keyId: "2025a",
      revokedAt: at("03-01 00:00")
    })
  })

  test("what cannot be a receipt is not signed", async () => {
    const tagOf = async (change: object, when: Instant.Instant = receipt.receivedAt) => {
      const answer = await ReceiptToken.issue({ ...receipt, ...change }, key, when)
      return Result.isFailure(answer) ? answer.failure : null
    }
    expect(await tagOf({ dueAt: at("02-11 09:29") })).toMatchObject({ field: "dueAt" })
    expect(await tagOf({ dossierCode: "x" })).toMatchObject({ field: "dossierCode" })
    expect(await tagOf({ officeId: "x".repeat(65) })).toMatchObject({ field: "officeId" })
    expect(await tagOf({}, at("02-11 09:29"))).toMatchObject({ field: "issuedAt" })
  })
})
