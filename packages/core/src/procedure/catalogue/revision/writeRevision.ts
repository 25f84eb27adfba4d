/**
 * A procedure with its revisions as rows of CSV.
 *
 * @module
 */

import * as LocalDate from "../../../time/LocalDate.ts"
import type { Definition, Revision } from "../../definition/Definition.ts"
import * as cellLists from "../cellLists.ts"
import { type Column, channelColumns, datedColumns } from "../columns.ts"
import { csvLine } from "../csv.ts"
import { limitText, resumeText } from "../values.ts"
import { identityCells } from "../writeRow.ts"
import * as lists from "./lists.ts"
import { questionsText } from "./questions.ts"
import { feesText, limitsText } from "./terms.ts"
import * as values from "./values.ts"

const revisionCells = (revision: Revision): Partial<Record<Column, string>> => {
  const { terms, transitionAllows: allows } = revision
  const channels = [...new Set(terms.map(({ channel }) => channel))]
  const cells: Partial<Record<Column, string>> = {
    revision: revision.id,
    from: LocalDate.formatVietnamese(revision.from),
    to: revision.to === null ? "" : LocalDate.formatVietnamese(revision.to),
    legalBasis: revision.legalBasis.map(lists.citationText).join("\n"),
    questions: questionsText(revision.questions),
    caseConditions: lists.casesText(revision.cases),
    documents: lists.documentsText(revision.documents),
    sets: revision.sets === null ? "" : String(revision.sets),
    channels: channels.map(values.channelText).join("; "),
    steps: lists.stepsText(revision.steps),
    subjects: cellLists.textsText(revision.subjects),
    executingAgencies: cellLists.textsText(revision.executingAgencies),
    result: revision.result ?? "",
    requirements: cellLists.linesText(revision.requirements),
    supplementWithin: limitText(revision.supplementWithin),
    resume: resumeText(revision.resume),
    online: values.onlineText(revision.online),
    transition: values.transitionText(revision.transition),
    transitionAllows: allows === undefined ? "" : values.allowsText(allows),
    transitionBasis: allows === undefined ? "" : lists.citationText(allows.basis)
  }
  for (const channel of channels) {
    const own = terms.filter((one) => one.channel === channel)
    const { fee, limit } = channelColumns[channel]
    cells[limit] = limitsText(own)
    cells[fee] = feesText(own)
  }
  return cells
}

/**
 * A definition as lines of CSV, one for each revision, from which `readRevisionRows` reads the same
 * definition; of terms, those of one channel come to stand together.
 */
export const csvRevisionRows = (
  { revisions, ...identity }: Definition,
  columns: ReadonlyArray<Column> = datedColumns
): string =>
  revisions
    .map((revision) => {
      const cells: Partial<Record<Column, string>> = {
        ...identityCells(identity),
        ...revisionCells(revision)
      }
      return csvLine(columns.map((column) => cells[column] ?? ""))
    })
    .join("")
