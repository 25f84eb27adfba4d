/**
 * The code of a dossier.
 *
 * @module
 */
import type * as Brand from "effect/Brand"
import * as Result from "effect/Result"
import * as LocalDate from "../time/LocalDate.ts"

/**
 * The code of a dossier (mã hồ sơ): agency `-` YYMMDD `-` serial number of the day, 4 to 7 digits,
 * `H09-250211-0001` (Circular 01/2018/TT-VPCP art. 19; rule R6). It says nothing about a person,
 * but it can be guessed: it opens nothing without its look-up key.
 */
export type DossierCode = string & Brand.Brand<"DossierCode">

/** A text that is no dossier code. */
export interface InvalidDossierCode {
  readonly _tag: "InvalidDossierCode"
  readonly input: string
  /** `Date`: the form is right, but there is no such day. */
  readonly why: "Form" | "Date"
  readonly expected: string
}

/** What a dossier code is made of. */
export interface Parts {
  /** The agency, in the old or the new form of its code. */
  readonly agency: string
  readonly date: LocalDate.LocalDate
  /** The number of the day, from 1. */
  readonly serial: number
}

const PATTERN =
  /^(\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{1,3})*)-(\d{6}|\d{8})-(\d{4,7})$/

/**
 * Reads a dossier code. The date in it must exist.
 *
 * @example
 * ```ts
 * import { DossierCode } from "@motcua/core"
 * import { Result } from "effect"
 *
 * Result.isSuccess(DossierCode.parse("000.17.22.H56-210531-0001")) // true
 * Result.isFailure(DossierCode.parse("000.17.22.H56-210231-0001")) // true
 * ```
 */
export const parse = (text: string): Result.Result<DossierCode, InvalidDossierCode> => {
  const found = read(text)
  return typeof found === "object"
    ? Result.succeed(text as DossierCode)
    : Result.fail({
        _tag: "InvalidDossierCode",
        input: text,
        why: found,
        expected: "agency-YYMMDD-serial, such as H09-250211-0001, with a date that exists"
      })
}

/** What a dossier code is made of. */
export const parts = (code: DossierCode): Parts => read(code) as Parts

const read = (text: string): Parts | InvalidDossierCode["why"] => {
  const match = PATTERN.exec(text)
  if (match === null) return "Form"
  const digits = match[2]!.length === 6 ? `20${match[2]}` : match[2]!
  const date = LocalDate.make(
    Number(digits.slice(0, 4)),
    Number(digits.slice(4, 6)),
    Number(digits.slice(6, 8))
  )
  return Result.isFailure(date)
    ? "Date"
    : { agency: match[1]!, date: date.success, serial: Number(match[3]) }
}

/** The code of the n-th dossier (from 1) that an agency receives on a date. */
export const make = (agencyCode: string, date: LocalDate.LocalDate, serial: number): DossierCode =>
  `${agencyCode}-${LocalDate.format(date).replaceAll("-", "").slice(2)}-${String(serial).padStart(
    4,
    "0"
  )}` as DossierCode
