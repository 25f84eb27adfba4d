import * as RowProblem from "@motcua/core/pack/RowProblem"
import type { Words } from "../Words.ts"

/** What is wrong with a file of criteria, row by row. */
export interface CriteriaUnsound {
  readonly _tag: "CriteriaUnsound"
  readonly rule: "P3"
  readonly file: string
  readonly problems: ReadonlyArray<RowProblem.RowProblem>
}

/** What is wrong, in words. */
export const criteriaWords = ({ file, problems }: CriteriaUnsound): Words => {
  const lines = problems.map((problem) => `  ${RowProblem.text(problem)}`).join("\n")
  return {
    vi: `Tệp tiêu chí ${file} có ${problems.length} lỗi:\n${lines}`,
    en: `The file of criteria ${file} has ${problems.length} problem(s):\n${lines}`
  }
}
