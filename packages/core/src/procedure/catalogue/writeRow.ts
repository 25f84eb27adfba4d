/**
 * A procedure as a row of CSV.
 *
 * @module
 */

import type { Channel, Procedure } from "../Procedure.ts"
import * as cellLists from "./cellLists.ts"
import { type Column, headers, type ProcedureColumn, procedureColumns } from "./columns.ts"
import { csvLine } from "./csv.ts"
import { levelText, limitText, resumeText } from "./values.ts"

/** The header line of a catalogue as CSV. */
export const csvHeader = (columns: ReadonlyArray<Column> = procedureColumns): string =>
  csvLine(columns.map((column) => headers[column]))

type Identity = Pick<
  Procedure,
  "code" | "name" | "field" | "fieldCode" | "levels" | "promulgatingAgency" | "source"
>

/** The cells that say which procedure it is, with revisions or without. */
export const identityCells = (procedure: Identity): Readonly<Record<keyof Identity, string>> => ({
  code: procedure.code,
  name: procedure.name,
  field: procedure.field,
  fieldCode: procedure.fieldCode ?? "",
  levels: procedure.levels.map(levelText).join("; "),
  promulgatingAgency: procedure.promulgatingAgency ?? "",
  source: procedure.source
})

const NOT_SAID = "không quy định"

/**
 * A procedure as a line of CSV, from which `readCells` reads the same procedure; only the order of
 * different channels is lost. How lists stand in a cell is said in `cellLists`; a channel that is
 * listed more than once has a line for each in its cells.
 */
export const csvRow = (
  procedure: Procedure,
  columns: ReadonlyArray<Column> = procedureColumns
): string => {
  const terms = (channel: Channel) => procedure.channels.filter((one) => one.channel === channel)
  const fees = (channel: Channel) =>
    terms(channel).every(({ feeVnd }) => feeVnd === null)
      ? ""
      : terms(channel)
          .map(({ feeVnd }) => (feeVnd === null ? NOT_SAID : String(feeVnd)))
          .join("\n")
  // A channel of which nothing is known has to be seen all the same.
  const limits = (channel: Channel) =>
    fees(channel) !== "" && terms(channel).every(({ limit }) => limit === null)
      ? ""
      : terms(channel)
          .map(({ limit }) => (limit === null ? NOT_SAID : limitText(limit)))
          .join("\n")
  const cells: Readonly<Record<ProcedureColumn, string>> = {
    ...identityCells(procedure),
    decision: procedure.decision ?? "",
    executingAgencies: cellLists.textsText(procedure.executingAgencies),
    subjects: cellLists.textsText(procedure.subjects),
    result: procedure.result ?? "",
    limitDirect: limits("direct"),
    feeDirect: fees("direct"),
    limitPostal: limits("postal"),
    feePostal: fees("postal"),
    limitOnline: limits("online"),
    feeOnline: fees("online"),
    documents: cellLists.documentsText(procedure.documents),
    cases: cellLists.casesText(procedure.cases),
    cutoff15h: procedure.cutoff15h ? "có" : "không",
    resume: resumeText(procedure.resume),
    notes: cellLists.linesText(procedure.notes)
  }
  const row: Partial<Record<Column, string>> = cells
  return csvLine(columns.map((column) => row[column] ?? ""))
}
