/**
 * The number of a citizen (số định danh cá nhân, CCCD), and the older one of nine digits (CMND).
 *
 * @module
 */
import type * as Brand from "effect/Brand"
import * as Result from "effect/Result"

/**
 * The number of a citizen: twelve digits, or nine of the old kind (law.md, Identifiers). Neither
 * has a check digit, so a slip of a digit can go unseen.
 */
export type CitizenId = string & Brand.Brand<"CitizenId">

/** What a citizen's number says. The nine digits of the old kind say nothing that can be relied on. */
export type Parts =
  | {
      readonly form: "cccd"
      /** The province or country where the birth was registered, three digits; not looked up. */
      readonly province: string
      readonly sex: "male" | "female"
      readonly birthYear: number
      readonly serial: string
    }
  | { readonly form: "cmnd" }

/** A text that is no citizen's number. */
export interface InvalidCitizenId {
  readonly _tag: "InvalidCitizenId"
  /** `Form`: neither twelve nor nine digits; `Century`: the fourth digit stands for no century. */
  readonly why: "Form" | "Century"
  readonly expected: string
}

const NEW = /^\d{3}([0-9])\d{8}$/
const OLD = /^\d{9}$/

/**
 * Reads a citizen's number. The refusal does not repeat what was given, since it may be somebody's
 * real number with a slip in it, and refusals are logged.
 *
 * @example
 * ```ts
 * import { CitizenId } from "@motcua/core"
 * import { Result } from "effect"
 *
 * Result.map(CitizenId.parse("074301123456"), CitizenId.parts)
 * // Result.succeed({ form: "cccd", province: "074", sex: "female", birthYear: 2001, serial: "123456" })
 * Result.isFailure(CitizenId.parse("07430112345")) // true
 * ```
 */
export const parse = (text: string): Result.Result<CitizenId, InvalidCitizenId> => {
  if (OLD.test(text)) return Result.succeed(text as CitizenId)
  const match = NEW.exec(text)
  if (match === null) {
    return Result.fail({
      _tag: "InvalidCitizenId",
      why: "Form",
      expected: "12 digits, or 9 of the old kind"
    })
  }
  return Number(match[1]) <= 5
    ? Result.succeed(text as CitizenId)
    : Result.fail({
        _tag: "InvalidCitizenId",
        why: "Century",
        expected: "a fourth digit from 0 to 5 (century and sex)"
      })
}

/** What a number says of its holder: the sex and the year of birth, as they were registered. */
export const parts = (id: CitizenId): Parts => {
  if (id.length === 9) return { form: "cmnd" }
  const centuryAndSex = Number(id[3])
  return {
    form: "cccd",
    province: id.slice(0, 3),
    sex: centuryAndSex % 2 === 0 ? "male" : "female",
    birthYear: 1900 + 100 * Math.floor(centuryAndSex / 2) + Number(id.slice(4, 6)),
    serial: id.slice(6)
  }
}
