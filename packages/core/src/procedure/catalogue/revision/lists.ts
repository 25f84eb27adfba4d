/**
 * The lists of a revision in cells: a line for each document, case, step and citation.
 *
 * ```
 * [witness] 1 bản chính, 0 bản sao: Văn bản làm chứng | nếu: proof = không | một trong: proof
 * ```
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Condition } from "../../definition/Condition.ts"
import type { Case, Citation, DocumentRequirement, Step } from "../../definition/Definition.ts"
import * as folding from "../../search/folding.ts"
import { linesOf } from "../cellLists.ts"
import { limitText, readLimitText, type ValueProblem } from "../values.ts"
import { conditionText, readCondition } from "./conditionNotation.ts"
import {
  escaped,
  type Line,
  lineText,
  notLike,
  readLine,
  readParts,
  unescaped
} from "./notation.ts"

type Read<A> = Result.Result<A, ValueProblem>

/** Reads each line of a cell; the first that is wrong is what is wrong. */
const readEach = <A>(
  cell: string,
  read: (line: string, place: number) => Read<A>
): Read<ReadonlyArray<A>> => {
  const values: Array<A> = []
  for (const [place, line] of linesOf(cell).entries()) {
    const value = read(line, place)
    if (Result.isFailure(value)) return Result.fail(value.failure)
    values.push(value.success)
  }
  return Result.succeed(values)
}

const conditionOf = (text: string | undefined): Read<Condition | null> =>
  text === undefined ? Result.succeed(null) : readCondition(text)

const when = (condition: Condition | null): string | null =>
  condition === null ? null : conditionText(condition)

const NONE = "không có"

const EXAMPLES = {
  document: "[ks] 1 bản chính, 0 bản sao: Tờ khai | nếu: age >= 18 | một trong: a | mẫu: TP/HT-1",
  case: "[late] Đăng ký quá hạn | khi: age >= 1 | ưu tiên hơn: poor",
  step: "[1] Tiếp nhận hồ sơ | do: Bộ phận một cửa | trường hợp: late | thời hạn: 0,5 ngày",
  citation: "Luật Hộ tịch 2014 | Điều 16"
}

/** Documents, a line each; nothing is "not known". */
export const documentsText = (documents: ReadonlyArray<DocumentRequirement> | null): string =>
  documents === null
    ? ""
    : documents.length === 0
      ? NONE
      : documents
          .map(({ alternative, copies, form, id, originals, text, ...document }) =>
            lineText(
              id,
              "",
              [
                ["nếu", when(document.when)],
                ["một trong", alternative],
                ["mẫu", form]
              ],
              `${originals} bản chính, ${copies} bản sao: ${escaped(text)}`
            )
          )
          .join("\n")

const COUNTED =
  /^(?:(\d{1,9})\s*b[aả]n ch[ií]nh)?\s*,?\s*(?:(\d{1,9})\s*b[aả]n sao)?\s*:\s*(.*)$/isu

const readDocument = (line: string, place: number): Read<DocumentRequirement> => {
  const parsed = readLine(line)
  const parts = readParts(line, parsed, {
    when: ["nếu", "khi", "when"],
    alternative: ["một trong", "thay thế", "alternative"],
    form: ["mẫu", "form"]
  })
  if (Result.isFailure(parts)) return Result.fail(parts.failure)
  const condition = conditionOf(parts.success.when)
  if (Result.isFailure(condition)) return Result.fail(condition.failure)
  const match = COUNTED.exec(parsed.written)
  const counted = match?.[1] !== undefined || match?.[2] !== undefined
  const text = counted ? unescaped(match![3]!) : parsed.text
  // A heading would be lost, and a number that is not read would become a part of the text.
  const uncounted =
    !counted && /^(?:#|-?\d[\d.,]*\s*b[aả]n (?:ch[ií]nh|sao))/iu.test(parsed.written)
  if (text.trim() === "" || uncounted) return notLike(line, EXAMPLES.document)
  return Result.succeed({
    id: parsed.id ?? String(place + 1),
    text,
    originals: Number((counted && match?.[1]) || 0),
    copies: Number((counted && match?.[2]) || 0),
    when: condition.success,
    alternative: parts.success.alternative ?? null,
    form: parts.success.form ?? null
  })
}

/** Reads documents. A line that says no number has none known: 0 originals and 0 copies. */
export const readDocuments = (cell: string): Read<ReadonlyArray<DocumentRequirement> | null> =>
  cell === ""
    ? Result.succeed(null)
    : folding.fold(cell) === folding.fold(NONE)
      ? Result.succeed([])
      : readEach(cell, readDocument)

/** Cases, a line each. */
export const casesText = (cases: ReadonlyArray<Case>): string =>
  cases
    .map(({ before = [], id, name, ...one }) =>
      lineText(id, name, [
        ["khi", when(one.when)],
        ...before.map((other) => ["ưu tiên hơn", other] as const)
      ])
    )
    .join("\n")

/** Reads cases; each has an id, by which limits, fees and steps refer to it. */
export const readCases = (cell: string): Read<ReadonlyArray<Case>> =>
  readEach(cell, (line) => {
    const parsed = readLine(line)
    const isBefore = (part: string): boolean =>
      ["uu tien hon", "before"].includes(folding.fold(part.slice(0, part.indexOf(":"))))
    const before = parsed.parts
      .filter(isBefore)
      .map((part) => unescaped(part.slice(part.indexOf(":") + 1).trim()))
    const others: Line = { ...parsed, parts: parsed.parts.filter((part) => !isBefore(part)) }
    const parts = readParts(line, others, { when: ["khi", "nếu", "when"] })
    if (Result.isFailure(parts)) return notLike(line, EXAMPLES.case)
    const condition = conditionOf(parts.success.when)
    if (Result.isFailure(condition)) return Result.fail(condition.failure)
    const { id, text } = parsed
    if (id === null || text === "") return notLike(line, EXAMPLES.case)
    const one: Case = { id, name: text, when: condition.success }
    return Result.succeed(before.length === 0 ? one : { ...one, before })
  })

/** Steps, a line each. */
export const stepsText = (steps: ReadonlyArray<Step>): string =>
  steps
    .map(({ by, case: of, id, limit, text }) =>
      lineText(id, text, [
        ["do", by],
        ["trường hợp", of],
        ["thời hạn", limit === null ? null : limitText(limit)]
      ])
    )
    .join("\n")

/** Reads steps. One without an id is called by its number. */
export const readSteps = (cell: string): Read<ReadonlyArray<Step>> =>
  readEach(cell, (line, place) => {
    const parsed = readLine(line)
    const parts = readParts(line, parsed, {
      by: ["do", "người thực hiện", "by"],
      case: ["trường hợp", "case"],
      limit: ["thời hạn", "limit"]
    })
    if (Result.isFailure(parts)) return Result.fail(parts.failure)
    const limit = readLimitText(parts.success.limit ?? "")
    if (Result.isFailure(limit)) return Result.fail(limit.failure)
    if (parsed.text === "") return notLike(line, EXAMPLES.step)
    return Result.succeed({
      id: parsed.id ?? String(place + 1),
      text: parsed.text,
      by: parts.success.by ?? null,
      case: parts.success.case ?? null,
      limit: limit.success
    })
  })

/** A citation: `Luật Hộ tịch 2014 | Điều 16`. */
export const citationText = ({ instrument, provision }: Citation): string =>
  provision === null ? escaped(instrument) : `${escaped(instrument)} | ${escaped(provision)}`

const readCitation = (line: string): Read<Citation> => {
  const { id, parts, text } = readLine(line)
  const [provision = null] = parts
  if (id !== null || text === "" || parts.length > 1) {
    return notLike(line, EXAMPLES.citation)
  }
  return Result.succeed({
    instrument: text,
    provision: provision === null ? null : unescaped(provision)
  })
}

/** Reads citations, a line each. */
export const readCitations = (cell: string): Read<ReadonlyArray<Citation>> =>
  readEach(cell, readCitation)
