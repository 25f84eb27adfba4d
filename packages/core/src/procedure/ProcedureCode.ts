/**
 * The code of an administrative procedure in the national database (mã thủ tục hành chính).
 *
 * @module
 */
import type * as Brand from "effect/Brand"
import * as Result from "effect/Result"

/**
 * A procedure's code: `1.004222`; with the suffix of an agency, `1.010708.000.00.00.H56` or
 * `1.010708.H56`; or of a case, `1.001193.02` (law.md, Identifiers).
 */
export type ProcedureCode = string & Brand.Brand<"ProcedureCode">

/** A text that is no code of a procedure. */
export interface InvalidProcedureCode {
  readonly _tag: "InvalidProcedureCode"
  readonly input: string
  readonly expected: string
}

/** The form of a code. */
export const pattern = /^[1-9]\.\d{6}(?:\.000\.00\.00\.[A-Z]\d{2}|\.[A-Z]\d{2}|\.\d{2})?$/

/** Whether a text is a code. */
export const is = (text: string): text is ProcedureCode => pattern.test(text)

/**
 * Reads a code. Anything else is `InvalidProcedureCode`; nothing is repaired.
 *
 * @example
 * ```ts
 * import { ProcedureCode } from "@motcua/core"
 * import { Result } from "effect"
 *
 * Result.isSuccess(ProcedureCode.parse("1.010708.000.00.00.H56")) // true
 * Result.isSuccess(ProcedureCode.parse("1004222")) // false
 * ```
 */
export const parse = (text: string): Result.Result<ProcedureCode, InvalidProcedureCode> =>
  is(text)
    ? Result.succeed(text)
    : Result.fail({
        _tag: "InvalidProcedureCode",
        input: text,
        expected: "1.004222, 1.010708.000.00.00.H56, 1.010708.H56 or 1.001193.02"
      })

/** A code written in the program itself. Throws a `RangeError` on a text that is none. */
export const unsafe = (text: string): ProcedureCode => {
  if (!is(text)) throw new RangeError(`not the code of a procedure: ${text}`)
  return text
}

/**
 * The code without the suffix of an agency or a case: what names the procedure in the whole
 * country.
 *
 * @example
 * ```ts
 * import { ProcedureCode } from "@motcua/core"
 *
 * ProcedureCode.national(ProcedureCode.unsafe("1.010708.000.00.00.H56")) // "1.010708"
 * ```
 */
export const national = (code: ProcedureCode): ProcedureCode => code.slice(0, 8) as ProcedureCode
