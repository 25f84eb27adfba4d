/**
 * Lists in one cell of CSV, as people write them in a spreadsheet, and back without loss.
 *
 * Short texts stand one after another with `;` between; documents, cases and notes have a line each.
 * `\;`, `\n` and `\\` stand for what would otherwise part or end a text.
 *
 * ```
 * # Giấy tờ phải nộp
 * 1 bản chính, 0 bản sao: Giấy chứng sinh
 * ```
 *
 * @module
 */
import * as Result from "effect/Result"
import type { ProcedureCase, RequiredDocument } from "../Procedure.ts"
import * as folding from "../search/folding.ts"
import { shown } from "./RowProblem.ts"
import { limitText, readLimitText, type ValueProblem } from "./values.ts"

const escaped = (text: string): string =>
  text.replaceAll("\\", "\\\\").replace(/\r?\n/g, "\\n").trim()

const unescaped = (text: string): string =>
  text.replace(/\\([\\n;])/g, (_, letter: string) => (letter === "n" ? "\n" : letter))

/** Texts with `;` between. */
export const textsText = (texts: ReadonlyArray<string>): string =>
  texts.map((text) => escaped(text).replaceAll(";", "\\;")).join("; ")

/** Reads texts with `;` or the end of a line between. */
export const readTexts = (cell: string): ReadonlyArray<string> =>
  (cell.match(/(?:\\[^\n]|[^;\n])+/g) ?? []).map((text) => unescaped(text.trim())).filter(Boolean)

/** The lines of a cell that are not empty. */
export const linesOf = (cell: string): ReadonlyArray<string> =>
  cell
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** Texts with a line each. */
export const linesText = (texts: ReadonlyArray<string>): string => texts.map(escaped).join("\n")

/** Reads texts with a line each. */
export const readLines = (cell: string): ReadonlyArray<string> => linesOf(cell).map(unescaped)

const NONE = "không có"

/** Documents: a line each, after `#` and the name of their group; nothing is "not known". */
export const documentsText = (documents: ReadonlyArray<RequiredDocument> | null): string => {
  if (documents === null) return ""
  if (documents.length === 0) return NONE
  let current: string | null = null
  return documents
    .flatMap(({ copies, group, originals, text }) => {
      const line = `${originals} bản chính, ${copies} bản sao: ${escaped(text)}`
      if (group === current) return [line]
      current = group
      return [`# ${escaped(group ?? "")}`.trim(), line]
    })
    .join("\n")
}

const COUNTED =
  /^(?:(-?\d{1,6})\s*b[aả]n ch[ií]nh)?\s*,?\s*(?:(-?\d{1,6})\s*b[aả]n sao)?\s*:\s*(.*)$/i

/** Reads documents. A line that says no number has none known: 0 originals and 0 copies. */
export const readDocuments = (
  cell: string
): Result.Result<ReadonlyArray<RequiredDocument> | null, ValueProblem> => {
  if (cell === "") return Result.succeed(null)
  if (folding.fold(cell) === "khong co") return Result.succeed([])
  const documents: Array<RequiredDocument> = []
  let group: string | null = null
  for (const line of linesOf(cell)) {
    if (line.startsWith("#")) {
      group = unescaped(line.slice(1).trim()) || null
      continue
    }
    const match = COUNTED.exec(line)
    const counts = [match?.[1], match?.[2]]
    const counted = counts.some((count) => count !== undefined)
    const [originals, copies] = counts.map((count) => Number(count ?? 0))
    const text = unescaped(counted ? match![3]! : line)
    const expected = "a line such as 1 bản chính, 0 bản sao: Tờ khai"
    if (originals! < 0 || copies! < 0) {
      return Result.fail({ _tag: "InvalidCount", value: shown(line), expected })
    }
    if (text === "") return Result.fail({ _tag: "MissingField", value: shown(line), expected })
    documents.push({ group, text, originals: originals!, copies: copies! })
  }
  return Result.succeed(documents)
}

/** Cases with their limits, a line each: `1.001193.01: 1 ngày làm việc`. */
export const casesText = (cases: ReadonlyArray<ProcedureCase>): string =>
  cases.map(({ code, limit }) => `${escaped(code)}: ${limitText(limit)}`).join("\n")

/** Reads cases; each has to have a limit. */
export const readCases = (
  cell: string
): Result.Result<ReadonlyArray<ProcedureCase>, ValueProblem> => {
  const cases: Array<ProcedureCase> = []
  for (const line of linesOf(cell)) {
    const colon = line.lastIndexOf(":")
    const code = unescaped(line.slice(0, Math.max(colon, 0)).trim())
    const limit = readLimitText(line.slice(colon + 1))
    if (Result.isFailure(limit)) return Result.fail(limit.failure)
    if (code === "" || limit.success === null) {
      const expected = "a line such as 1.001193.01: 1 ngày làm việc"
      return Result.fail({ _tag: "InvalidLimit", value: shown(line), expected })
    }
    cases.push({ code, limit: limit.success })
  }
  return Result.succeed(cases)
}
