/**
 * The rows of a catalogue as CSV: one for each procedure, or one for each of its revisions, which
 * then stand one below another.
 *
 * @module
 */
import {
  type Column,
  columnOf,
  headers,
  revisionColumns
} from "@motcua/core/procedure/catalogue/columns"
import { type CsvRow, makeCsvReader } from "@motcua/core/procedure/catalogue/csv"
import { type RowProblem, shown } from "@motcua/core/procedure/catalogue/RowProblem"
import { readCells } from "@motcua/core/procedure/catalogue/readRow"
import { locate } from "@motcua/core/procedure/catalogue/revision/locate"
import {
  type Cells,
  type RevisionRow,
  readRevisionRows
} from "@motcua/core/procedure/catalogue/revision/readRevision"
import * as DefinitionCheck from "@motcua/core/procedure/definition/DefinitionCheck"
import * as Result from "effect/Result"
import { fromRead, type Problem, type Row, refusedRow, tooLarge } from "./Row.ts"

const NEEDED: ReadonlyArray<Column> = ["code", "name", "field"]

/** What is kept of one procedure until its last row is read. */
const LARGEST_PROCEDURE = 4 * 1024 * 1024

const unclosed = (row: number): Row =>
  refusedRow(row, {
    _tag: "UnclosedQuote",
    row,
    field: "",
    value: "",
    expected: "a quote that closes the cell; a quote within a cell is written twice"
  })

/** Cells that no column takes in: a delimiter in a text that is not quoted moves all behind it. */
const extraCells = ({ cells, row }: CsvRow, width: number): ReadonlyArray<RowProblem> =>
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

/** The columns of a file, from its first row. */
const makeHeader = ({ cells, row }: CsvRow) => {
  const named = cells.map((cell) => columnOf(cell.replace("\uFEFF", "")))
  // Without a date there are no revisions, and what only they have is left unread.
  const dated = named.includes("from")
  const columns = named.map((column) =>
    dated || !revisionColumns.some((one) => one === column) ? column : undefined
  )
  const ignored = cells.filter((name, place) => {
    const column = columns[place]
    return name.trim() !== "" && (column === undefined || columns.indexOf(column) !== place)
  })
  const given = shown(cells.join(", "))
  const missing = NEEDED.filter((column) => !columns.includes(column)).map(
    (column): RowProblem => ({
      _tag: "UnknownHeader",
      row,
      field: column,
      column: headers[column],
      value: given,
      expected: "the headers Mã thủ tục, Tên thủ tục and Lĩnh vực"
    })
  )
  const names = new Map<string, string>()
  columns.forEach((column, place) => {
    if (column !== undefined && !names.has(column)) names.set(column, cells[place]!.trim())
  })
  return {
    dated,
    missing,
    width: cells.length,
    rows: [
      ...(ignored.length > 0 ? [{ ...refusedRow(row), count: 0, ignored }] : []),
      ...(missing.length > 0 ? [{ ...refusedRow(row, ...missing), count: 0 }] : [])
    ],
    cellsOf: (values: ReadonlyArray<string>): Cells => {
      const found: Partial<Record<Column, string>> = {}
      columns.forEach((column, place) => {
        if (column !== undefined) found[column] ??= values[place] ?? ""
      })
      return found
    },
    codeColumn: names.get("code") ?? "",
    /** Says of a problem which column it is in, by the name that the file gives it. */
    placed: <P extends Problem>(problem: P, column: string): P => {
      const name = names.get(column)
      return name === undefined ? problem : { ...problem, column: name }
    }
  }
}

type Header = ReturnType<typeof makeHeader>

const filled = (cells: Cells, column: Column): boolean => (cells[column] ?? "").trim() !== ""

/** The rows of one procedure that have been read so far. */
interface Group {
  readonly code: string
  readonly rows: Array<RevisionRow>
  /** What is wrong with rows that could not be taken apart. */
  readonly broken: Array<Row>
  count: number
  size: number
}

const finished = (group: Group, header: Header): Row => {
  const { broken, code, count, rows, size } = group
  const numbers = [...rows.map(({ row }) => row), ...broken.map(({ row }) => row)].sort(
    (a, b) => a - b
  )
  const first = numbers[0]!
  const base = { ...refusedRow(first), count, codeColumn: header.codeColumn }
  const leftOut = { code, rows: numbers }
  const whole = size > LARGEST_PROCEDURE ? [tooLarge(first)] : broken
  if (whole.length > 0) return { ...base, leftOut, problems: whole.flatMap((row) => row.problems) }
  const read = readRevisionRows(rows)
  if (Result.isFailure(read)) {
    const problems = read.failure.map((problem) => header.placed(problem, problem.field))
    return { ...base, leftOut, problems }
  }
  const definition = read.success
  const problems = DefinitionCheck.check(definition).map((problem) => {
    const { column, row } = locate(problem, definition, numbers)
    return header.placed({ ...problem, row }, column)
  })
  return { ...base, definition, problems, ...(problems.length > 0 ? { leftOut } : {}) }
}

/** Reads rows behind a header. */
const makeRowReader = (header: Header) => {
  let group: Group | undefined
  const end = function* (): Generator<Row> {
    if (group !== undefined) yield finished(group, header)
    group = undefined
  }
  /** The procedure of the next row. */
  const add = (code: string): Group => {
    group ??= { code, rows: [], broken: [], count: 0, size: 0 }
    group.count += 1
    return group
  }
  /** Whether a row goes on with the procedure of the one before. */
  const continues = (cells: Cells): boolean => {
    const code = (cells.code ?? "").trim()
    return group !== undefined && (code === "" || code === group.code)
  }
  const take = function* (one: CsvRow): Generator<Row> {
    if (header.missing.length > 0) return
    const cells = header.cellsOf(one.cells)
    const { row } = one
    const extra = one._tag === "Cells" ? extraCells(one, header.width) : []
    const bad =
      one._tag === "TooLarge"
        ? tooLarge(row)
        : one._tag === "UnclosedQuote"
          ? unclosed(row)
          : extra.length > 0
            ? refusedRow(row, ...extra)
            : undefined
    const dated = header.dated && revisionColumns.some((column) => filled(cells, column))
    if (bad !== undefined) {
      // Of a revision that is lost the procedure cannot do without.
      if (header.dated && continues(cells)) add("").broken.push(bad)
      else {
        yield* end()
        if (header.dated && filled(cells, "code") && dated) add(cells.code!.trim()).broken.push(bad)
        else yield bad
      }
      return
    }
    if (!dated) {
      yield* end()
      const read = fromRead(row, readCells(cells, row))
      yield {
        ...read,
        codeColumn: header.codeColumn,
        problems: read.problems.map((problem) => header.placed(problem, problem.field))
      }
      return
    }
    if (!continues(cells)) yield* end()
    const own = add((cells.code ?? "").trim())
    own.size += one.cells.reduce((sum, cell) => sum + cell.length + 1, 0)
    if (own.size <= LARGEST_PROCEDURE || own.rows.length === 0) own.rows.push({ row, cells })
  }
  return { take, end }
}

/** The rows of a CSV file. */
export const csvRows = async function* (pieces: AsyncIterable<string>): AsyncGenerator<Row> {
  const reader = makeCsvReader()
  let rows: ReturnType<typeof makeRowReader> | undefined
  const take = function* (read: ReadonlyArray<CsvRow>): Generator<Row> {
    for (const one of read) {
      if (rows !== undefined) {
        yield* rows.take(one)
        continue
      }
      const header = makeHeader(one)
      if (one._tag === "Cells") yield* header.rows
      else yield { ...(one._tag === "TooLarge" ? tooLarge(one.row) : unclosed(one.row)), count: 0 }
      rows = makeRowReader(header)
    }
  }
  for await (const piece of pieces) yield* take(reader.push(piece))
  yield* take(reader.end())
  if (rows !== undefined) yield* rows.end()
}
