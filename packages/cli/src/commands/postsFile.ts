import { existsSync, readFileSync } from "node:fs"
import type { Office, Staffing } from "@motcua/core"
import { PostRow } from "@motcua/core/office/Staffing.schema"
import type * as RowProblem from "@motcua/core/pack/RowProblem"
import * as Rows from "@motcua/core/pack/rows.schema"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { PostsUnsound } from "./staffWords.ts"

/** Reads a list of posts, or names each row that is wrong; the offices must be there. */
export const read = (
  file: string,
  offices: ReadonlyArray<Office.Office>
): Result.Result<ReadonlyArray<Staffing.Post>, PostsUnsound> => {
  const unsound = (problems: ReadonlyArray<RowProblem.RowProblem>): PostsUnsound => ({
    _tag: "PostsUnsound",
    file,
    problems
  })
  const sets: ReadonlyArray<Rows.RowSet> = [
    { file, key: null, shape: "list", schemaOf: Rows.same(PostRow), strict: true }
  ]
  const loaded = Rows.load(sets, () => (existsSync(file) ? readFileSync(file, "utf8") : undefined))
  if (Result.isFailure(loaded)) return Result.fail(unsound(loaded.failure))
  const wrong = Rows.problems(sets, loaded.success)
  if (wrong.length > 0) return Result.fail(unsound(wrong))
  const posts = Schema.decodeUnknownSync(Schema.Array(PostRow))(
    loaded.success[file]
  ) as ReadonlyArray<Staffing.Post>
  const ids = new Set(offices.map(({ id }) => id))
  const strangers = posts.flatMap(({ office }, index): ReadonlyArray<RowProblem.RowProblem> => {
    const expected = "the id of an office, such as centre or branch-718"
    const at = { file, row: `[${index}]`, code: office, field: "office", value: office }
    return ids.has(office) ? [] : [{ _tag: "RowProblem", ...at, expected, rule: null }]
  })
  return strangers.length > 0 ? Result.fail(unsound(strangers)) : Result.succeed(posts)
}
