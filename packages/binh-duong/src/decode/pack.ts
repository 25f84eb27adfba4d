/**
 * Decodes the whole pack: each row by its schema, then what no row can know of the others.
 *
 * @module
 */
import * as Result from "effect/Result"
import { crossProblems } from "./crossRows.ts"
import type { RowProblem } from "./RowProblem.ts"
import * as Rows from "./rows.ts"

/**
 * Everything that is wrong with a pack. What rows say of each other is looked at only once every
 * row by itself is right, since a wrong row would make others look wrong.
 */
export const problems = (files: Rows.Files): ReadonlyArray<RowProblem> => {
  const own = Rows.problems(files)
  return own.length > 0 ? own : crossProblems(files)
}

/** Reads the files of a pack with the given reader; a file that is no JSON is a problem too. */
export const load = (
  read: (file: string) => string
): Result.Result<Rows.Files, ReadonlyArray<RowProblem>> => {
  const files: Record<string, unknown> = {}
  const unreadable: Array<RowProblem> = []
  for (const file of Rows.fileNames) {
    try {
      files[file] = JSON.parse(read(file))
    } catch (error) {
      unreadable.push({
        _tag: "RowProblem",
        file,
        row: "file",
        code: null,
        field: "",
        value: error instanceof Error ? error.message : String(error),
        expected: "a file that can be read as JSON"
      })
    }
  }
  return unreadable.length > 0 ? Result.fail(unreadable) : Result.succeed(files)
}
