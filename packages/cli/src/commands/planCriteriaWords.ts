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
  const told = problems.map(RowProblem.words)
  return {
    vi: `Tệp tiêu chí ${file} có ${problems.length} lỗi:${told.map(({ vi }) => `\n  ${vi}`).join("")}`,
    en: `The file of criteria ${file} has ${problems.length} problem(s):${told.map(({ en }) => `\n  ${en}`).join("")}`
  }
}
