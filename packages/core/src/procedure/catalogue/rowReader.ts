/**
 * How a row is read: its texts made one, and everything that is wrong in it collected.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as ProcedureCode from "../ProcedureCode.ts"
import { type RowProblem, shown } from "./RowProblem.ts"
import type * as values from "./values.ts"

/** Collects what is wrong while a row is read. */
export const makeReader = (row: number) => {
  const problems: Array<RowProblem> = []
  const report = (field: string, problem: values.ValueProblem): void => {
    problems.push({ ...problem, row, field })
  }
  return {
    problems,
    report,
    take: <A>(field: string, read: Result.Result<A, values.ValueProblem>, otherwise: A): A => {
      if (Result.isSuccess(read)) return read.success
      report(field, read.failure)
      return otherwise
    }
  }
}

/** What reads a row. */
export type Reader = ReturnType<typeof makeReader>

/** A text made one: composed, without a byte order mark, without spaces around it. */
export const clean = (text: string): string => text.replaceAll("\uFEFF", "").normalize("NFC").trim()

/** The code of the procedure. */
export const readCode = (
  reader: Reader,
  field: string,
  value: unknown
): ProcedureCode.ProcedureCode => {
  const text = typeof value === "string" ? clean(value) : ""
  if (ProcedureCode.is(text)) return text
  reader.report(field, {
    _tag:
      text === "" && (value === undefined || value === null || value === "")
        ? "MissingField"
        : "InvalidCode",
    value: shown(value ?? ""),
    expected: "1.004222, 1.010708.000.00.00.H56 or 1.001193.02"
  })
  return "" as ProcedureCode.ProcedureCode
}

/** The words of a cell, with `;`, `,` or the end of a line between, each read by itself. */
export const readWords = <A>(
  reader: Reader,
  field: string,
  cell: string,
  read: (word: string) => Result.Result<A, values.ValueProblem>,
  otherwise: A
): ReadonlyArray<A> =>
  cell
    .split(/\s*[;,\n]\s*/)
    .filter(Boolean)
    .map((word) => reader.take(field, read(word), otherwise))

/** A text that has to be there. */
export const needed = (reader: Reader, field: string, value: string | null): string => {
  if (value === null || value === "") {
    reader.report(field, { _tag: "MissingField", value: "", expected: "a text" })
    return ""
  }
  return value
}

// A spreadsheet's guard before a text that it would otherwise run.
export const unguarded = (text: string): string => text.replace(/^'(?='*[=+@\-\t\r])/, "")
