import * as RowProblem from "@motcua/core/procedure/catalogue/RowProblem"
import * as DefinitionCheck from "@motcua/core/procedure/definition/DefinitionCheck"
import type { Words } from "../Words.ts"
import type { Problem } from "./rows.ts"

const isRowProblem = (problem: Problem): problem is RowProblem.RowProblem =>
  problem._tag in RowProblem.words

/** A problem in words, with its row. */
export const problemWords = (problem: Problem): Words => {
  if (problem._tag === "InvalidDefinition") {
    const { expected, expectedVi, field, row, value } = problem
    const given = value === "" ? "" : ` ("${value}")`
    return {
      vi: `Dòng ${row}, ${field}: không đúng định nghĩa thủ tục${given}; cần: ${expectedVi}.`,
      en: `Row ${row}, ${field}: not as in a definition of a procedure${given}; expected: ${expected}.`
    }
  }
  if (isRowProblem(problem)) return RowProblem.problemText(problem)
  const { vi, en } = DefinitionCheck.problemText({
    ...problem,
    field: problem.column ?? problem.field
  })
  return { vi: `Dòng ${problem.row}, ${vi}`, en: `Row ${problem.row}, ${en}` }
}
