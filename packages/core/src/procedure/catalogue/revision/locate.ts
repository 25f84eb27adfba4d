/**
 * Where in a CSV file something is that is wrong with a definition read from it.
 *
 * @module
 */
import type { Definition } from "../../definition/Definition.ts"
import type { DefinitionProblem } from "../../definition/DefinitionProblem.ts"
import { type Column, channelColumns } from "../columns.ts"

const PATH = /^revisions\[(\d+)\](?:\.(\w+)(?:\[(\d+)\])?(?:\.(\w+))?)?/

const COLUMNS: Readonly<Record<string, Column>> = {
  id: "revision",
  cases: "caseConditions",
  terms: "channels"
}

/** The row and the column of a problem; `rows` has the row of each revision. */
export const locate = (
  { field }: DefinitionProblem,
  { revisions }: Definition,
  rows: ReadonlyArray<number>
): { readonly row: number; readonly column: Column } => {
  const [, revision, list, item, part] = PATH.exec(field) ?? []
  if (revision === undefined) return { row: rows[0] ?? 0, column: field as Column }
  const terms = list === "terms" ? revisions[Number(revision)]?.terms[Number(item ?? 0)] : undefined
  return {
    row: rows[Number(revision)] ?? 0,
    column:
      terms !== undefined
        ? channelColumns[terms.channel][part === "fee" ? "fee" : "limit"]
        : (COLUMNS[list ?? "id"] ?? (list as Column))
  }
}
