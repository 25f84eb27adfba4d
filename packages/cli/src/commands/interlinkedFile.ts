import { existsSync, readFileSync } from "node:fs"
import * as Interlinked from "@motcua/core/interlinked/Interlinked"
import { InterlinkedDefinitionSchema } from "@motcua/core/interlinked/Interlinked.schema"
import type { RowProblem } from "@motcua/core/pack/RowProblem"
import * as Rows from "@motcua/core/pack/rows.schema"
import * as Result from "effect/Result"
import type { InterlinkedUnsound } from "./interlinkedWords.ts"

/** Reads the definition of an interlinked procedure, or says of each field what is wrong with it. */
export const read = (file: string): Result.Result<Interlinked.Interlinked, InterlinkedUnsound> => {
  const unsound = (problems: ReadonlyArray<RowProblem>): InterlinkedUnsound => ({
    _tag: "InterlinkedUnsound",
    rule: "H7",
    file,
    problems
  })
  const schemaOf = Rows.same(InterlinkedDefinitionSchema)
  const sets: ReadonlyArray<Rows.RowSet> = [{ file, key: null, shape: "one", schemaOf }]
  const loaded = Rows.load(sets, () => (existsSync(file) ? readFileSync(file, "utf8") : undefined))
  if (Result.isFailure(loaded)) return Result.fail(unsound(loaded.failure))
  const wrong = Rows.problems(sets, loaded.success)
  if (wrong.length > 0) return Result.fail(unsound(wrong))
  const definition = loaded.success[file] as Interlinked.InterlinkedDefinition
  return Result.mapError(Interlinked.define(definition), (faults) =>
    unsound(
      faults.map(({ rule, field, input, expected }) => ({
        _tag: "RowProblem",
        file,
        row: "file",
        code: definition.code,
        field,
        value: input,
        expected,
        rule
      }))
    )
  )
}
