/**
 * What is wrong with a row of a data pack: which file, which row, which field, what stands there,
 * what should, and under which rule.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import { expectedText } from "../phase/expectedText.ts"
import type { Bilingual } from "../words/Bilingual.ts"

/** One thing that is wrong with one field of one row. */
export interface RowProblem {
  readonly _tag: "RowProblem"
  readonly file: string
  /** Where the row is: `communes[3]`, or the file's name for what is wrong with the whole. */
  readonly row: string
  /** The code or id of the row, where it has one. */
  readonly code: string | null
  /** The path of the field within the row, such as `channels.0.qty`; empty for the row itself. */
  readonly field: string
  readonly value: unknown
  readonly expected: string
  /** The rule that asks for it; `null` where it is only a matter of form. */
  readonly rule: RuleId | null
}

/** A problem, part by part; without a rule it is only a matter of form. */
export const make = (
  file: string,
  row: string,
  code: string | null,
  field: string,
  value: unknown,
  expected: string,
  rule: RuleId | null = null
): RowProblem => ({ _tag: "RowProblem", file, row, code, field, value, expected, rule })

const LONGEST = 80

const shown = (value: unknown): string => {
  const text = value === undefined ? "missing" : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** The problem as one line. */
export const text = (problem: RowProblem): string => {
  const { file, row, code, field, value, expected, rule } = problem
  const where = `${file} ${row}${code === null ? "" : ` (${code})`}`
  const under = rule === null ? "" : ` (${rule})`
  return `${where}: ${field === "" ? "row" : field} is ${shown(value)}, expected ${expected}${under}`
}

/** The problem in words, Vietnamese and English; names of files, rows and fields stay as they are. */
export const words = (problem: RowProblem): Bilingual => {
  const { file, row, code, field, value, expected, rule } = problem
  const where = `${file} ${row}${code === null ? "" : ` (${code})`}`
  const under = rule === null ? "" : ` (${rule})`
  const what = value === undefined ? "bị thiếu" : `là ${shown(value)}`
  return {
    vi: `${where}: ${field === "" ? "dòng" : field} ${what}, cần ${expectedText(expected) ?? expected}${under}`,
    en: text(problem)
  }
}
