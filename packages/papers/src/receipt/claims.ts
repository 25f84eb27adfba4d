/**
 * What is signed, as bytes. The names are single letters, since a QR code grows with each sign.
 *
 * @module
 */
import * as DossierCode from "@motcua/core/dossier/DossierCode"
import * as Result from "effect/Result"

/** What a token says; times are seconds since 1970. */
export interface Claims {
  readonly dossierCode: DossierCode.DossierCode
  readonly procedureCode: string
  readonly officeId: string
  readonly receivedAt: number
  readonly dueAt: number
  readonly issuedAt: number
}

/** The claims as JSON in UTF-8. The time of issue is left out where it is that of reception. */
export const encode = (claims: Claims): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      d: claims.dossierCode,
      p: claims.procedureCode,
      o: claims.officeId,
      r: claims.receivedAt,
      u: claims.dueAt,
      ...(claims.issuedAt === claims.receivedAt ? {} : { i: claims.issuedAt })
    })
  )

const keys: ReadonlySet<string> = new Set(["d", "p", "o", "r", "u", "i"])

/** The claims of signed bytes, or null where they are none. */
export const decode = (bytes: Uint8Array): Claims | null => {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
  } catch {
    return null
  }
  if (typeof value !== "object" || value === null) return null
  const { d, i, o, p, r, u } = value as Readonly<Record<string, unknown>>
  const issuedAt = i ?? r
  if (
    !Object.keys(value).every((key) => keys.has(key)) ||
    typeof d !== "string" ||
    typeof p !== "string" ||
    typeof o !== "string" ||
    !isSeconds(r) ||
    !isSeconds(u) ||
    !isSeconds(issuedAt)
  ) {
    return null
  }
  const code = DossierCode.parse(d)
  return Result.isFailure(code)
    ? null
    : {
        dossierCode: code.success,
        procedureCode: p,
        officeId: o,
        receivedAt: r,
        dueAt: u,
        issuedAt
      }
}

// Up to the year 2999, which is how far dates of this library go.
const isSeconds = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 32_503_680_000
