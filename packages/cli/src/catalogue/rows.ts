/**
 * The rows of a catalogue file, one after another: JSON, JSON Lines or CSV in bounded memory, or
 * what a module of TypeScript exports.
 *
 * @module
 */
import {
  DEEPEST_ELEMENT,
  type JsonElement,
  LISTS,
  makeJsonElements
} from "@motcua/core/procedure/catalogue/jsonElements"
import { shown } from "@motcua/core/procedure/catalogue/RowProblem"
import { readJson, unreadKeys } from "@motcua/core/procedure/catalogue/readRow"
import { csvRows } from "./csvRows.ts"
import { readDefinition } from "./definitionRow.ts"
import { isModule } from "./isModule.ts"
import { moduleRows } from "./moduleRows.ts"
import { fromRead, type Problem, type Row, refusedRow, tooLarge } from "./Row.ts"
import { type Encoding, textOf } from "./text.ts"

export type { Problem, Row } from "./Row.ts"

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** An element may be an object with a list in it, a page of a longer answer. */
const unwrapped = (value: unknown): ReadonlyArray<unknown> => {
  if (!isObject(value) || "code" in value || "MaTTHC" in value) return [value]
  const list = LISTS.map((key) => value[key]).find(Array.isArray)
  return list ?? [value]
}

const unread = (tag: Exclude<JsonElement["_tag"], "Text">, row: number): Row => {
  const found = { row, field: "", value: "" }
  switch (tag) {
    case "TooLarge":
      return tooLarge(row)
    case "TooDeep": {
      const expected = `at most ${DEEPEST_ELEMENT} brackets within each other`
      return refusedRow(row, { _tag: "TooDeep", ...found, expected })
    }
    case "Unclosed": {
      const expected = "a ] that closes the list"
      return { ...refusedRow(row, { _tag: "UnclosedList", ...found, expected }), count: 0 }
    }
  }
}

/** Keys of JSON that are named as unread; of more, memory would grow with the file. */
const MOST_TOLD = 200

const jsonRows = async function* (pieces: AsyncIterable<string>): AsyncGenerator<Row> {
  const reader = makeJsonElements()
  const told = new Set<string>()
  let row = 0
  const take = async function* (elements: ReturnType<typeof reader.push>): AsyncGenerator<Row> {
    for (const element of elements) {
      if (element._tag !== "Text") {
        row += 1
        yield unread(element._tag, row)
        continue
      }
      let values: ReadonlyArray<unknown>
      try {
        values = unwrapped(JSON.parse(element.text))
      } catch {
        row += 1
        const value = shown(element.text)
        yield refusedRow(row, { _tag: "NotJson", row, field: "", value, expected: "a JSON object" })
        continue
      }
      for (const value of values) {
        row += 1
        if (isObject(value) && "revisions" in value) {
          yield await readDefinition(value, row)
          continue
        }
        const ignored = unreadKeys(value)
          .filter((key) => !told.has(key))
          .slice(0, MOST_TOLD - told.size)
        for (const key of ignored) told.add(key)
        const read = fromRead(row, readJson(value, row))
        yield ignored.length === 0 ? read : { ...read, ignored }
      }
    }
  }
  for await (const piece of pieces) yield* take(reader.push(piece))
  yield* take(reader.end())
}

const textRows = async function* (file: string, encoding: Encoding): AsyncGenerator<Row> {
  const pieces = textOf(file, encoding)
  let start = ""
  // By hand, since `for await` would close what is read on below.
  for (let step = await pieces.next(); step.done !== true; step = await pieces.next()) {
    start += step.value
    if (start.trim() !== "") break
  }
  const whole = async function* (): AsyncGenerator<string> {
    yield start
    yield* pieces
  }
  const first = start.trimStart().replace("\uFEFF", "").trimStart()[0]
  yield* first === "[" || first === "{" ? jsonRows(whole()) : csvRows(whole())
}

/** The rows of a file. A code that an earlier row has is a problem of the later one. */
export const rowsOf = async function* (file: string, encoding: Encoding): AsyncGenerator<Row> {
  const rows = isModule(file) ? moduleRows(file) : textRows(file, encoding)
  const seen = new Map<string, number>()
  for await (const row of rows) {
    // One that is left out has its code all the same: the rest of it would be half of it.
    const code = row.procedure?.code ?? row.definition?.code ?? row.leftOut?.code
    const earlier = code === undefined ? undefined : seen.get(code)
    if (code !== undefined && earlier === undefined) seen.set(code, row.row)
    if (code === undefined || earlier === undefined) yield row
    else {
      const duplicate: Problem = {
        _tag: "DuplicateCode",
        row: row.row,
        field: "code",
        ...(row.codeColumn === undefined ? {} : { column: row.codeColumn }),
        value: code,
        expected: `a code of its own; row ${earlier} has it. Revisions of one procedure stand together`,
        expectedVi: `một mã riêng; dòng ${earlier} đã có mã này. Các phiên bản của một thủ tục nằm ở các dòng liền nhau`
      }
      yield { ...row, procedure: null, problems: [...row.problems, duplicate] }
    }
  }
}
