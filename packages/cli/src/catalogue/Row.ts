/**
 * A row of a catalogue file, whatever its form.
 *
 * @module
 */
import type { Definition, Procedure } from "@motcua/core"
import type { RowProblem } from "@motcua/core/procedure/catalogue/RowProblem"
import type { readJson } from "@motcua/core/procedure/catalogue/readRow"
import type * as DefinitionCheck from "@motcua/core/procedure/definition/DefinitionCheck"
import * as Result from "effect/Result"

/** Something wrong with a row: with its form, or with what a definition says. */
export type Problem =
  | RowProblem
  | (DefinitionCheck.DefinitionProblem & {
      readonly row: number
      /** The header of the column, in a CSV file. */
      readonly column?: string
    })
  | {
      readonly _tag: "InvalidDefinition"
      readonly row: number
      readonly field: string
      readonly value: string
      readonly expected: string
      readonly expectedVi: string
    }

/** A row, or the rows of one procedure: what is in it, and what is wrong. */
export interface Row {
  /** Of CSV as a spreadsheet numbers it, of JSON from 1. The first of several. */
  readonly row: number
  /** How many rows of procedures these are: none is the header, or a part of a row before. */
  readonly count: number
  readonly procedure: Procedure.Procedure | null
  readonly definition: Definition.Definition | null
  readonly problems: ReadonlyArray<Problem>
  /** What nothing is read from: of a CSV file's header the columns, of JSON the keys not met before. */
  readonly ignored?: ReadonlyArray<string>
  /** Of a CSV file, the header over the code. */
  readonly codeColumn?: string
  /** Of a procedure with a bad row: all its rows, which are left out together. */
  readonly leftOut?: { readonly code: string; readonly rows: ReadonlyArray<number> }
}

/** A row that cannot be taken. */
export const refusedRow = (row: number, ...problems: ReadonlyArray<Problem>): Row => ({
  row,
  count: 1,
  procedure: null,
  definition: null,
  problems
})

/** A row of a procedure without revisions. */
export const fromRead = (row: number, read: ReturnType<typeof readJson>): Row =>
  Result.isFailure(read)
    ? refusedRow(row, ...read.failure)
    : { row, count: 1, procedure: read.success, definition: null, problems: [] }

/** A row that is left unread. */
export const tooLarge = (row: number): Row =>
  refusedRow(row, {
    _tag: "RowTooLarge",
    row,
    field: "",
    value: "",
    expected: "at most 1 MB for a row of CSV, 4 MB for an element of JSON"
  })
