/**
 * A procedure with its revisions from rows of CSV, a row for each revision.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as LocalDate from "../../../time/LocalDate.ts"
import type { Citation, Definition, Revision } from "../../definition/Definition.ts"
import * as cellLists from "../cellLists.ts"
import { channels as allChannels, type Column, channelColumns } from "../columns.ts"
import { type RowProblem, shown } from "../RowProblem.ts"
import {
  clean,
  makeReader,
  needed,
  type Reader,
  readCode,
  readWords,
  unguarded
} from "../rowReader.ts"
import * as rowValues from "../values.ts"
import * as lists from "./lists.ts"
import { readQuestions } from "./questions.ts"
import { readFees, readLimits, termsOf } from "./terms.ts"
import * as values from "./values.ts"

/** The cells of a row by their columns; a column that the file has not is absent. */
export type Cells = Partial<Readonly<Record<Column, string>>>

/** A row of a procedure. */
export interface RevisionRow {
  /** As a spreadsheet numbers it. */
  readonly row: number
  readonly cells: Cells
}

type Identity = Omit<Definition, "revisions">

const NO_DATE = LocalDate.unsafe("1900-01-01")

const cellOf =
  (cells: Cells) =>
  (column: Column): string =>
    unguarded(clean(cells[column] ?? ""))

const readIdentity = (reader: Reader, cells: Cells): Identity => {
  const text = cellOf(cells)
  return {
    code: readCode(reader, "code", text("code")),
    name: needed(reader, "name", text("name")),
    field: needed(reader, "field", text("field")),
    fieldCode: text("fieldCode") || null,
    levels: readWords(reader, "levels", text("levels"), rowValues.readLevel, "other"),
    promulgatingAgency: text("promulgatingAgency") || null,
    source: text("source")
  }
}

const IDENTITY: ReadonlyArray<Column & keyof Identity> = [
  "code",
  "name",
  "field",
  "fieldCode",
  "levels",
  "promulgatingAgency",
  "source"
]

/** What a later row says of the procedure is what the first one says, or nothing. */
const checkIdentity = (reader: Reader, cells: Cells, first: Cells): void => {
  for (const column of IDENTITY) {
    const [said, wanted] = [cellOf(cells)(column), cellOf(first)(column)]
    if (said === "" || said === wanted) continue
    reader.report(column, {
      _tag: "IdentityDiffers",
      value: shown(said),
      expected: `${wanted === "" ? "nothing" : wanted}, or an empty cell`,
      expectedVi: `${wanted === "" ? "để trống" : `${wanted}, hoặc để trống`}`
    })
  }
}

const readTerms = (reader: Reader, cells: Cells): Revision["terms"] => {
  const text = cellOf(cells)
  const listed = readWords(reader, "channels", text("channels"), rowValues.readChannel, "direct")
  const said = allChannels.filter((channel) => {
    const { fee, limit } = channelColumns[channel]
    return text(limit) !== "" || text(fee) !== ""
  })
  const channels = listed.length > 0 ? [...new Set(listed)] : said
  return [...channels, ...said.filter((channel) => !channels.includes(channel))].flatMap(
    (channel) => {
      const { fee, limit } = channelColumns[channel]
      if (!channels.includes(channel)) {
        reader.report(text(limit) === "" ? fee : limit, {
          _tag: "ChannelNotListed",
          value: shown(text(limit) || text(fee)),
          expected: "nothing, or the channel in Cách thức thực hiện",
          expectedVi: "để trống, hoặc ghi thêm vào cột Cách thức thực hiện"
        })
      }
      const limits = reader.take(limit, readLimits(text(limit)), [])
      const fees = reader.take(fee, readFees(text(fee)), [])
      return limits.length + fees.length === 0
        ? [{ channel, case: null, limit: null, fee: { _tag: "Unknown" } as const }]
        : termsOf(channel, limits, fees)
    }
  )
}

const readLegalBasis = (reader: Reader, cells: Cells): ReadonlyArray<Citation> => {
  const text = cellOf(cells)
  const basis = reader.take("legalBasis", lists.readCitations(text("legalBasis")), [])
  const decision = text("decision")
  return decision === "" || basis.some(({ instrument }) => instrument === decision)
    ? basis
    : [...basis, { instrument: decision, provision: null }]
}

const readTransitionAllows = (reader: Reader, cells: Cells): Pick<Revision, "transitionAllows"> => {
  const text = cellOf(cells)
  const [basis, ...others] = reader.take(
    "transitionBasis",
    lists.readCitations(text("transitionBasis")),
    []
  )
  const allows = reader.take("transitionAllows", values.readAllows(text("transitionAllows")), null)
  if (others.length > 0) {
    const expected = "one citation"
    const expectedVi = "một căn cứ"
    const value = shown(text("transitionBasis"))
    reader.report("transitionBasis", { _tag: "InvalidLine", value, expected, expectedVi })
  }
  if (allows === null) return {}
  if (basis !== undefined) return { transitionAllows: { ...allows, basis } }
  if (text("transitionAllows") !== "" && text("transitionBasis") === "") {
    const expected = "the clause that allows it, such as Nghị định 1/2025/NĐ-CP | Điều 9"
    const expectedVi = "điều khoản cho phép, ví dụ Nghị định 1/2025/NĐ-CP | Điều 9"
    reader.report("transitionBasis", { _tag: "MissingField", value: "", expected, expectedVi })
  }
  return {}
}

/** Columns that a revision has no place for: what stands in them would be lost. */
const checkUndated = (reader: Reader, cells: Cells): void => {
  const rights = {
    cases: [
      "Trường hợp, and lines such as [id] 1 ngày in Thời hạn ...",
      "ghi vào cột Trường hợp, và dòng như [mã] 1 ngày ở các cột Thời hạn"
    ],
    cutoff15h: ["nothing", "để trống"],
    notes: ["nothing", "để trống"]
  } as const
  for (const column of ["cases", "cutoff15h", "notes"] as const) {
    const value = cellOf(cells)(column)
    const no =
      column === "cutoff15h" && Result.getOrElse(rowValues.readYesNo(value), () => true) === false
    if (value === "" || no) continue
    const [expected, expectedVi] = rights[column]
    reader.report(column, {
      _tag: "NotInRevision",
      value: shown(value),
      expected,
      expectedVi
    })
  }
}

const readRevision = (reader: Reader, cells: Cells, code: string): Revision => {
  const text = cellOf(cells)
  const given = needed(reader, "from", text("from"))
  const from = given === "" ? NO_DATE : reader.take("from", values.readDate(given), NO_DATE)
  checkUndated(reader, cells)
  const { take } = reader
  return {
    id: text("revision") || `${code}@${LocalDate.format(from)}`,
    from,
    to: text("to") === "" ? null : take("to", values.readDate(text("to")), null),
    legalBasis: readLegalBasis(reader, cells),
    questions: take("questions", readQuestions(text("questions")), []),
    cases: take("caseConditions", lists.readCases(text("caseConditions")), []),
    documents: take("documents", lists.readDocuments(text("documents")), null),
    sets: take("sets", values.readSets(text("sets")), null),
    terms: readTerms(reader, cells),
    steps: take("steps", lists.readSteps(text("steps")), []),
    subjects: cellLists.readTexts(text("subjects")),
    executingAgencies: cellLists.readTexts(text("executingAgencies")),
    result: text("result") || null,
    requirements: cellLists.readLines(text("requirements")),
    supplementWithin: take(
      "supplementWithin",
      rowValues.readLimitText(text("supplementWithin")),
      null
    ),
    resume: take("resume", rowValues.readResume(text("resume")), "pause" as const),
    online: take("online", values.readOnline(text("online")), null),
    transition: take("transition", values.readTransition(text("transition")), "keep" as const),
    ...readTransitionAllows(reader, cells)
  }
}

/**
 * Reads the rows of one procedure, a revision in each. A later row may leave out what the first one
 * says of the procedure itself. Everything that is wrong in any of the rows is listed, and nothing
 * is half read: a procedure with a bad row is none.
 */
export const readRevisionRows = (
  rows: ReadonlyArray<RevisionRow>
): Result.Result<Definition, ReadonlyArray<RowProblem>> => {
  const [first] = rows
  const head = makeReader(first?.row ?? 0)
  const identity = readIdentity(head, first?.cells ?? {})
  const problems: Array<RowProblem> = [...head.problems]
  const revisions = rows.map(({ cells, row }, place) => {
    const reader = makeReader(row)
    if (place > 0) checkIdentity(reader, cells, first!.cells)
    const revision = readRevision(reader, cells, identity.code)
    problems.push(...reader.problems)
    return revision
  })
  return problems.length > 0 ? Result.fail(problems) : Result.succeed({ ...identity, revisions })
}
