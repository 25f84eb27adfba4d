/**
 * A procedure from a row of a file: of CSV with Vietnamese headers, or of JSON as this library or
 * the national database's export writes it.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { TimeLimit } from "../../time/TimeLimit.ts"
import type { ChannelTerms, Procedure, ProcedureCase, RequiredDocument } from "../Procedure.ts"
import * as cellLists from "./cellLists.ts"
import { type Column, channelColumns, channels } from "./columns.ts"
import { type RowProblem, shown } from "./RowProblem.ts"
import {
  clean,
  makeReader,
  needed,
  type Reader,
  readCode,
  readWords,
  unguarded
} from "./rowReader.ts"
import * as values from "./values.ts"

/** A procedure, or all that is wrong with its row. */
export type ReadRow = Result.Result<Procedure, ReadonlyArray<RowProblem>>

const done = (reader: Reader, procedure: Procedure): ReadRow =>
  reader.problems.length > 0 ? Result.fail(reader.problems) : Result.succeed(procedure)

/** Reads a row of CSV; `cells` are by column, a column that the file has not is absent. */
export const readCells = (
  cells: Partial<Readonly<Record<Column, string>>>,
  row: number
): ReadRow => {
  const reader = makeReader(row)
  const text = (column: Column): string => unguarded(clean(cells[column] ?? ""))
  const optional = (column: Column): string | null => (text(column) === "" ? null : text(column))
  const terms = channels.flatMap((channel): ReadonlyArray<ChannelTerms> => {
    const { fee, limit } = channelColumns[channel]
    const limits = text(limit).split(/\r?\n/)
    const fees = text(fee).split(/\r?\n/)
    if (text(limit) === "" && text(fee) === "") return []
    if (text(limit) !== "" && text(fee) !== "" && limits.length !== fees.length) {
      const expected = `${limits.length} lines, as in ${limit}`
      reader.report(fee, { _tag: "LinesDiffer", value: shown(text(fee)), expected })
      return []
    }
    return (limits.length > fees.length ? limits : fees).map((_, line) => ({
      channel,
      limit: reader.take(limit, values.readLimitText(limits[line] ?? ""), null),
      feeVnd: reader.take(fee, values.readFee(fees[line] ?? ""), null)
    }))
  })
  return done(reader, {
    code: readCode(reader, "code", text("code")),
    name: needed(reader, "name", text("name")),
    field: needed(reader, "field", text("field")),
    fieldCode: optional("fieldCode"),
    levels: readWords(reader, "levels", text("levels"), values.readLevel, "other"),
    decision: optional("decision"),
    promulgatingAgency: optional("promulgatingAgency"),
    executingAgencies: cellLists.readTexts(text("executingAgencies")),
    subjects: cellLists.readTexts(text("subjects")),
    result: optional("result"),
    channels: terms,
    cases: reader.take("cases", cellLists.readCases(text("cases")), []),
    documents: reader.take("documents", cellLists.readDocuments(text("documents")), null),
    cutoff15h: reader.take("cutoff15h", values.readYesNo(text("cutoff15h")), false),
    resume: reader.take("resume", values.readResume(text("resume")), "pause" as const),
    notes: cellLists.readLines(text("notes")),
    source: text("source")
  })
}

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The first of some keys that a row has. */
const pick = (row: Row, ...keys: ReadonlyArray<string>): readonly [key: string, value: unknown] => {
  const key = keys.find((name) => Object.hasOwn(row, name) && row[name] !== undefined)
  return key === undefined ? [keys[0]!, undefined] : [key, row[key]]
}

const textOf = (reader: Reader, row: Row, ...keys: ReadonlyArray<string>): string | null => {
  const [key, value] = pick(row, ...keys)
  if (value === undefined || value === null) return null
  if (typeof value === "string") return clean(value) === "" ? null : clean(value)
  reader.report(key, { _tag: "InvalidText", value: shown(value), expected: "a text" })
  return null
}

const listOf = (
  reader: Reader,
  row: Row,
  ...keys: ReadonlyArray<string>
): ReadonlyArray<unknown> => {
  const [key, value] = pick(row, ...keys)
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  reader.report(key, { _tag: "InvalidText", value: shown(value), expected: "a list" })
  return []
}

const textsOf = (reader: Reader, row: Row, ...keys: ReadonlyArray<string>): ReadonlyArray<string> =>
  listOf(reader, row, ...keys).flatMap((value, place) => {
    if (typeof value === "string") return clean(value) === "" ? [] : [clean(value)]
    const field = `${pick(row, ...keys)[0]}[${place}]`
    reader.report(field, { _tag: "InvalidText", value: shown(value), expected: "a text" })
    return []
  })

/** A limit as an object, or as a quantity and a unit beside each other. */
const limitOf = (reader: Reader, row: Row, field: string): TimeLimit | null => {
  const nested = row["limit"]
  if (nested === null) return null
  const source = isRow(nested) ? nested : row
  const at = isRow(nested) ? `${field}.limit` : field
  const [, quantity] = pick(source, "quantity", "qty")
  const [key, unit] = pick(source, "unit")
  if (unit === undefined && quantity === undefined) return null
  return reader.take(`${at}.${key}`, values.readLimit(quantity, unit), null)
}

const notAnObject = (value: unknown, en: string, vi: string): values.ValueProblem => ({
  _tag: "NotAnObject",
  value: shown(value),
  expected: `${en} as an object`,
  expectedVi: `${vi} dạng đối tượng`
})

const channelsOf = (reader: Reader, row: Row, feeKnown: boolean): ReadonlyArray<ChannelTerms> =>
  listOf(reader, row, "channels").flatMap((item, place): ReadonlyArray<ChannelTerms> => {
    const field = `channels[${place}]`
    if (!isRow(item)) {
      reader.report(field, notAnObject(item, "a channel", "một cách nộp"))
      return []
    }
    const [key, channel] = pick(item, "channel", "method")
    const [feeKey, fee] = pick(item, "feeVnd", "fee_vnd")
    const feeVnd = reader.take(`${field}.${feeKey}`, values.readFee(fee), null)
    return [
      {
        channel: reader.take(`${field}.${key}`, values.readChannel(channel), "direct" as const),
        limit: limitOf(reader, item, field),
        feeVnd: feeKnown ? feeVnd : null
      }
    ]
  })

const casesOf = (reader: Reader, row: Row): ReadonlyArray<ProcedureCase> =>
  listOf(reader, row, "cases", "processingCases").flatMap((item, place) => {
    const field = `cases[${place}]`
    if (!isRow(item)) {
      reader.report(field, notAnObject(item, "a case", "một trường hợp"))
      return []
    }
    const found = reader.problems.length
    const limit = limitOf(reader, item, field)
    const code = needed(reader, `${field}.code`, textOf(reader, item, "code"))
    if (limit !== null) return [{ code, limit }]
    // A case is there for its limit: without one the list of cases would be half of it.
    if (reader.problems.length === found) {
      const right = { expected: "a limit", expectedVi: "thời hạn" }
      reader.report(`${field}.limit`, { _tag: "MissingField", value: "", ...right })
    }
    return []
  })

const countOf = (reader: Reader, field: string, value: unknown): number => {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value
  if (value === undefined || value === null) return 0
  reader.report(field, { _tag: "InvalidCount", value: shown(value), expected: "0 or more" })
  return 0
}

const documentsOf = (reader: Reader, row: Row): ReadonlyArray<RequiredDocument> | null => {
  const [key, value] = pick(row, "documents", "docs")
  if (value === undefined || value === null) return null
  return listOf(reader, row, "documents", "docs").flatMap((item, place) => {
    const field = `${key}[${place}]`
    if (!isRow(item)) {
      reader.report(field, notAnObject(item, "a document", "một giấy tờ"))
      return []
    }
    return [
      {
        group: textOf(reader, item, "group"),
        text: needed(reader, `${field}.text`, textOf(reader, item, "text")),
        originals: countOf(reader, `${field}.originals`, item["originals"]),
        copies: countOf(reader, `${field}.copies`, item["copies"])
      }
    ]
  })
}

const levelsOf = (reader: Reader, row: Row): Procedure["levels"] => {
  const [key, value] = pick(row, "levels", "level")
  const given = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return given.map((level) => reader.take(key, values.readLevel(level), "other" as const))
}

const JSON_KEYS: ReadonlySet<string> = new Set([
  ...["code", "MaTTHC", "name", "TenTTHC", "field", "TenLinhVuc"],
  ...["fieldCode", "field_code", "MaLinhVuc", "levels", "level", "decision"],
  ...["promulgatingAgency", "promulgating_agency", "executingAgencies", "executing_agencies"],
  ...["subjects", "result", "channels", "feeKnown", "cases", "processingCases"],
  ...["documents", "docs", "cutoff15h", "resume", "notes", "source", "source_url"]
])

/** The keys of a value of JSON that `readJson` reads nothing from. */
export const unreadKeys = (value: unknown): ReadonlyArray<string> =>
  isRow(value) ? Object.keys(value).filter((key) => !JSON_KEYS.has(key)) : []

/** Reads a value of JSON. */
export const readJson = (value: unknown, row: number): ReadRow => {
  const reader = makeReader(row)
  if (!isRow(value)) {
    reader.report("", { _tag: "NotAnObject", value: shown(value), expected: "{ code, name, ... }" })
    return Result.fail(reader.problems)
  }
  const [codeKey, code] = pick(value, "code", "MaTTHC")
  return done(reader, {
    code: readCode(reader, codeKey, code),
    name: needed(reader, "name", textOf(reader, value, "name", "TenTTHC")),
    field: needed(reader, "field", textOf(reader, value, "field", "TenLinhVuc")),
    fieldCode: textOf(reader, value, "fieldCode", "field_code", "MaLinhVuc"),
    levels: levelsOf(reader, value),
    decision: textOf(reader, value, "decision"),
    promulgatingAgency: textOf(reader, value, "promulgatingAgency", "promulgating_agency"),
    executingAgencies: textsOf(reader, value, "executingAgencies", "executing_agencies"),
    subjects: textsOf(reader, value, "subjects"),
    result: textOf(reader, value, "result"),
    channels: channelsOf(reader, value, value["feeKnown"] !== false),
    cases: casesOf(reader, value),
    documents: documentsOf(reader, value),
    cutoff15h: reader.take("cutoff15h", values.readYesNo(value["cutoff15h"]), false),
    resume: reader.take("resume", values.readResume(value["resume"]), "pause" as const),
    notes: textsOf(reader, value, "notes"),
    source: textOf(reader, value, "source", "source_url") ?? ""
  })
}
