/**
 * Decodes the whole pack: each row by its schema, then what no row can know of the others.
 *
 * @module
 */
import type { RowProblem } from "@motcua/core/pack/RowProblem"
import * as Rows from "@motcua/core/pack/rows.schema"
import type * as Result from "effect/Result"
import { crossProblems } from "./crossRows.ts"
import { rowSets } from "./rows.ts"

/**
 * Everything that is wrong with a pack. What rows say of each other is looked at only once every
 * row by itself is right, since a wrong row would make others look wrong.
 */
export const problems = (files: Rows.Files): ReadonlyArray<RowProblem> => {
  const own = Rows.problems(rowSets, files)
  return own.length > 0 ? own : crossProblems(files)
}

/** Reads the files of the pack with the given reader; a file that is no JSON is a problem too. */
export const load = (
  read: (file: string) => string
): Result.Result<Rows.Files, ReadonlyArray<RowProblem>> => Rows.load(rowSets, read)
