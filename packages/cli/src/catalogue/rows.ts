/**
 * The rows of a catalogue file, JSON, JSON Lines or CSV, one after another in bounded memory.
 *
 * @module
 */
import type { Definition, Procedure } from "@motcua/core"
import { type Column, columnOf } from "@motcua/core/procedure/catalogue/columns"
import { makeCsvReader } from "@motcua/core/procedure/catalogue/csv"
import { makeJsonElements } from "@motcua/core/procedure/catalogue/jsonElements"
import { type RowProblem, shown } from "@motcua/core/procedure/catalogue/RowProblem"
import { readCells, readJson } from "@motcua/core/procedure/catalogue/readRow"
import * as DefinitionCheck from "@motcua/core/procedure/definition/DefinitionCheck"
import * as Result from "effect/Result"
import { type Encoding, textOf } from "./text.ts"

/** Something wrong with a row: with its form, or with what a definition says. */
export type Problem =
  | RowProblem
  | (DefinitionCheck.DefinitionProblem & { readonly row: number })
  | {
      readonly _tag: "InvalidDefinition"
      readonly row: number
      readonly field: string
      readonly value: string
      readonly expected: string
    }

/** A row: the procedure or definition in it, and what is wrong. */
export interface Row {
  readonly row: number
  readonly procedure: Procedure.Procedure | null
  readonly definition: Definition.Definition | null
  readonly problems: ReadonlyArray<Problem>
  /** Of a CSV file's header, row 0: the columns that nothing is read from. */
  readonly ignored?: ReadonlyArray<string>
}

const refusedRow = (row: number, ...problems: ReadonlyArray<Problem>): Row => ({
  row,
  procedure: null,
  definition: null,
  problems
})

const fromRead = (row: number, read: ReturnType<typeof readJson>): Row =>
  Result.isFailure(read)
    ? refusedRow(row, ...read.failure)
    : { row, procedure: read.success, definition: null, problems: [] }

const tooLarge = (row: number): Row =>
  refusedRow(row, {
    _tag: "RowTooLarge",
    row,
    field: "",
    value: "",
    expected: "at most 1 MB for a row of CSV, 4 MB for an element of JSON"
  })

const unclosed = (row: number): Row =>
  refusedRow(row, {
    _tag: "UnclosedQuote",
    row,
    field: "",
    value: "",
    expected: "a quote that closes the cell; a quote within a cell is written twice"
  })

/** Cells that no column takes in: a delimiter in a text that is not quoted moves all behind it. */
const extraCells = (
  row: number,
  cells: ReadonlyArray<string>,
  width: number
): ReadonlyArray<RowProblem> =>
  cells.slice(width).every((cell) => cell.trim() === "")
    ? []
    : [
        {
          _tag: "TooManyCells",
          row,
          field: "",
          value: shown(cells.slice(width).join(", ")),
          expected: `${width} cells; a cell with a delimiter in it stands in quotes`
        }
      ]

const NEEDED: ReadonlyArray<Column> = ["code", "name", "field"]

const csvRows = async function* (pieces: AsyncIterable<string>): AsyncGenerator<Row> {
  const reader = makeCsvReader()
  let header: ReadonlyArray<Column | undefined> | undefined
  let row = 0
  const take = function* (rows: ReturnType<typeof reader.push>): Generator<Row> {
    for (const one of rows) {
      if (one._tag === "TooLarge") {
        if (header !== undefined) row += 1
        yield tooLarge(row)
        if (header === undefined) header = []
        continue
      }
      if (one._tag === "UnclosedQuote") {
        yield unclosed(header === undefined ? 0 : row + 1)
        row += header === undefined ? 0 : 1
        continue
      }
      if (header === undefined) {
        header = one.cells.map((cell) => columnOf(cell.replace("\uFEFF", "")))
        const ignored = one.cells.filter((name, place) => {
          const column = header![place]
          return name.trim() !== "" && (column === undefined || header!.indexOf(column) !== place)
        })
        if (ignored.length > 0) yield { ...refusedRow(0), ignored }
        const given = shown(one.cells.join(", "))
        for (const column of NEEDED) {
          if (header.includes(column)) continue
          const expected = "the headers Mã thủ tục, Tên thủ tục and Lĩnh vực"
          yield refusedRow(0, {
            _tag: "UnknownHeader",
            row: 0,
            field: column,
            value: given,
            expected
          })
        }
        continue
      }
      row += 1
      if (!NEEDED.every((column) => header!.includes(column))) continue
      const cells: Partial<Record<Column, string>> = {}
      header.forEach((column, place) => {
        if (column !== undefined) cells[column] ??= one.cells[place] ?? ""
      })
      const extra = extraCells(row, one.cells, header.length)
      yield extra.length > 0 ? refusedRow(row, ...extra) : fromRead(row, readCells(cells, row))
    }
  }
  for await (const piece of pieces) yield* take(reader.push(piece))
  yield* take(reader.end())
}

const LISTS = ["procedures", "definitions", "items", "data"] as const

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A file may be one object with the list in it. */
const unwrapped = (value: unknown): ReadonlyArray<unknown> => {
  if (!isObject(value) || "code" in value) return [value]
  const list = LISTS.map((key) => value[key]).find(Array.isArray)
  return list ?? [value]
}

const readDefinition = async (value: unknown, row: number): Promise<Row> => {
  const [{ DefinitionSchema }, Schema] = await Promise.all([
    import("@motcua/core/procedure/definition/Definition.schema"),
    import("effect/Schema")
  ])
  const decoded = Schema.decodeUnknownResult(Schema.toCodecJson(DefinitionSchema), {
    errors: "all"
  })(JSON.parse(JSON.stringify(value).normalize("NFC")))
  if (Result.isFailure(decoded)) {
    const { makeFormatterStandardSchemaV1 } = await import("effect/SchemaIssue")
    const { issues } = makeFormatterStandardSchemaV1()(decoded.failure.issue)
    return refusedRow(
      row,
      ...issues.map(({ message, path = [] }): Problem => {
        const keys = path.map((part) => (typeof part === "object" ? part.key : part))
        const field = keys.reduce<string>(
          (at, key) =>
            typeof key === "number" ? `${at}[${key}]` : `${at}${at && "."}${String(key)}`,
          ""
        )
        const given = keys.reduce<unknown>(
          (inner, key) => (inner as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
          value
        )
        const expected = shown(message.replace(/^Expected /, ""))
        return { _tag: "InvalidDefinition", row, field, value: shown(given ?? ""), expected }
      })
    )
  }
  const definition: Definition.Definition = decoded.success
  const problems = DefinitionCheck.check(definition).map((problem) => ({ ...problem, row }))
  return { row, procedure: null, definition, problems }
}

/** A definition as the JSON that it is read from. */
export const definitionJson = async (definition: Definition.Definition): Promise<unknown> => {
  const [{ DefinitionSchema }, Schema] = await Promise.all([
    import("@motcua/core/procedure/definition/Definition.schema"),
    import("effect/Schema")
  ])
  return Schema.encodeSync(Schema.toCodecJson(DefinitionSchema))(definition)
}

const jsonRows = async function* (pieces: AsyncIterable<string>): AsyncGenerator<Row> {
  const reader = makeJsonElements()
  let row = 0
  const take = async function* (elements: ReturnType<typeof reader.push>): AsyncGenerator<Row> {
    for (const element of elements) {
      if (element._tag === "TooLarge") {
        row += 1
        yield tooLarge(row)
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
        yield isObject(value) && "revisions" in value
          ? await readDefinition(value, row)
          : fromRead(row, readJson(value, row))
      }
    }
  }
  for await (const piece of pieces) yield* take(reader.push(piece))
  yield* take(reader.end())
}

/** The rows of a file. A code that an earlier row has is a problem of the later one. */
export const rowsOf = async function* (file: string, encoding: Encoding): AsyncGenerator<Row> {
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
  const rows = first === "[" || first === "{" ? jsonRows(whole()) : csvRows(whole())
  const seen = new Map<string, number>()
  for await (const row of rows) {
    const code = row.procedure?.code ?? row.definition?.code
    const earlier = code === undefined ? undefined : seen.get(code)
    if (code !== undefined && earlier === undefined) seen.set(code, row.row)
    if (code === undefined || earlier === undefined) yield row
    else {
      const expected = `a code of its own; row ${earlier} has it`
      const duplicate: Problem = {
        _tag: "DuplicateCode",
        row: row.row,
        field: "code",
        value: code,
        expected
      }
      yield { ...row, procedure: null, problems: [...row.problems, duplicate] }
    }
  }
}
