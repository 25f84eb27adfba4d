/**
 * The number of a taxpayer (mã số thuế, MST).
 *
 * @module
 */
import type * as Brand from "effect/Brand"
import * as Result from "effect/Result"

/** Ten digits, the last a check digit; a branch adds `-001` to `-999` (law.md, Identifiers). */
export type TaxCode = string & Brand.Brand<"TaxCode">

/** What a tax code is made of. */
export interface Parts {
  /** The ten digits of the taxpayer. */
  readonly taxpayer: string
  readonly checkDigit: string
  /** The branch, three digits. */
  readonly branch: string | null
}

/** A text that is no tax code. */
export interface InvalidTaxCode {
  readonly _tag: "InvalidTaxCode"
  readonly input: string
  /** `CheckDigit`: a digit is wrong; `Branch`: branch 000; `Form`: anything else. */
  readonly why: "Form" | "Branch" | "CheckDigit"
  readonly expected: string
}

const PATTERN = /^(\d{9})(\d)(?:-(\d{3}))?$/
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/**
 * The check digit of nine digits: 10 less the remainder of their weighted sum by 11. Where that is
 * 10 no code is given out, and there is none.
 *
 * @example
 * ```ts
 * import { TaxCode } from "@motcua/core"
 *
 * TaxCode.checkDigit("010010910") // "6"
 * ```
 */
export const checkDigit = (nineDigits: string): string | null => {
  let sum = 0
  for (const [place, weight] of WEIGHTS.entries()) sum += weight * Number(nineDigits[place])
  const remainder = sum % 11
  return remainder === 0 ? null : String(10 - remainder)
}

/**
 * Reads a tax code and checks its digit.
 *
 * @example
 * ```ts
 * import { TaxCode } from "@motcua/core"
 * import { Result } from "effect"
 *
 * Result.map(TaxCode.parse("0314409058-002"), TaxCode.parts)
 * // Result.succeed({ taxpayer: "0314409058", checkDigit: "8", branch: "002" })
 * Result.isFailure(TaxCode.parse("0100109107")) // true
 * ```
 */
export const parse = (text: string): Result.Result<TaxCode, InvalidTaxCode> => {
  const invalid = (why: InvalidTaxCode["why"], expected: string) =>
    Result.fail<InvalidTaxCode>({ _tag: "InvalidTaxCode", input: text, why, expected })
  const match = PATTERN.exec(text)
  if (match === null) return invalid("Form", "10 digits, for a branch followed by -001 to -999")
  const digit = checkDigit(match[1]!)
  if (digit === null) return invalid("CheckDigit", `no code begins with ${match[1]}`)
  if (digit !== match[2]) return invalid("CheckDigit", `${match[1]}${digit}`)
  if (match[3] === "000") return invalid("Branch", "a branch from 001 to 999")
  return Result.succeed(text as TaxCode)
}

/** What a tax code is made of. */
export const parts = (code: TaxCode): Parts => ({
  taxpayer: code.slice(0, 10),
  checkDigit: code.slice(9, 10),
  branch: code.length > 10 ? code.slice(11) : null
})
