/**
 * The code of a state agency (mã định danh cơ quan).
 *
 * @module
 */
import type * as Brand from "effect/Brand"
import * as Result from "effect/Result"

/**
 * The code of an agency, in one of two forms (law.md, Identifiers): the new one of Decision
 * 20/2020, `H56.14`, read from left to right, and the old one of Circular 10/2016,
 * `000.17.22.H56`, read from right to left.
 */
export type AgencyCode = string & Brand.Brand<"AgencyCode">

/** What an agency's code is made of. */
export interface Parts {
  readonly form: "old" | "new"
  /** The ministry or province at the top, `H56`. */
  readonly root: string
  /** The units below it, the highest first; in the old form without the zeros that fill it up. */
  readonly units: ReadonlyArray<string>
}

/** A text that is no code of an agency. */
export interface InvalidAgencyCode {
  readonly _tag: "InvalidAgencyCode"
  readonly input: string
  readonly why: "Form"
  readonly expected: string
}

const OLD = /^(\d{3})\.(\d{2})\.(\d{2})\.([A-Z]\d{2})$/
const NEW = /^[A-Z]\d{2}(?:\.\d{1,3})*$/

/**
 * Reads an agency's code. Nothing is repaired.
 *
 * @example
 * ```ts
 * import { AgencyCode } from "@motcua/core"
 * import { Result } from "effect"
 *
 * Result.map(AgencyCode.parse("000.17.22.H56"), AgencyCode.parts)
 * // Result.succeed({ form: "old", root: "H56", units: ["22", "17"] })
 * Result.isSuccess(AgencyCode.parse("H56.14")) // true
 * Result.isFailure(AgencyCode.parse("h56.14")) // true
 * ```
 */
export const parse = (text: string): Result.Result<AgencyCode, InvalidAgencyCode> =>
  NEW.test(text) || OLD.test(text)
    ? Result.succeed(text as AgencyCode)
    : Result.fail({
        _tag: "InvalidAgencyCode",
        input: text,
        why: "Form",
        expected: "H56.14, or in the old form 000.17.22.H56"
      })

/** What a code is made of. */
export const parts = (code: AgencyCode): Parts => {
  const old = OLD.exec(code)
  if (old === null) {
    const [root, ...units] = code.split(".")
    return { form: "new", root: root!, units }
  }
  const units = [old[3]!, old[2]!, old[1]!]
  while (units.length > 0 && Number(units.at(-1)) === 0) units.pop()
  return { form: "old", root: old[4]!, units }
}
