/**
 * Which procedures are received regardless of administrative boundary (phi địa giới), and when.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import * as ProcedureCode from "../procedure/ProcedureCode.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import type { Bilingual } from "../words/Bilingual.ts"

/**
 * A list of procedures that a province receives at any of its offices, whatever the applicant's
 * address (rule R9). From 2025-07-01 the law needs no list: every procedure is received so.
 */
export interface ProcedureList {
  readonly id: string
  readonly name: Bilingual
  readonly from: LocalDate
  /** The last day; `null` while no end is known. */
  readonly to: LocalDate | null
  readonly codes: ReadonlySet<string>
  /** Whether it is the list as published; `false` for a stand-in chosen by a stated rule. */
  readonly published: boolean
  readonly rules: ReadonlyArray<RuleId>
  readonly source: string
}

/** Whether the list lets a procedure in on a date. An agency's own code counts as the national. */
export const covers = (
  list: ProcedureList,
  code: ProcedureCode.ProcedureCode,
  date: LocalDate
): boolean =>
  list.from <= date &&
  (list.to === null || date <= list.to) &&
  (list.codes.has(code) || list.codes.has(ProcedureCode.national(code)))
