/**
 * Data for the criteria of P3 as a file of JSON.
 *
 * @module
 */
import type { Commune } from "@motcua/core"
import type { RowProblem } from "@motcua/core/pack/RowProblem"
import * as Rows from "@motcua/core/pack/rows.schema"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { CriteriaData } from "./Criteria.ts"

const Text = Schema.String.check(Schema.isNonEmpty({ expected: "a text that is not empty" }))
const Amount = Schema.Finite.check(
  Schema.isGreaterThanOrEqualTo(0, { expected: "a number of 0 or more" })
)
const Share = Schema.Finite.check(
  Schema.isBetween({ minimum: 0, maximum: 1 }, { expected: "a share, 0 to 1" })
)

const FactsRow = Schema.Struct({
  commune: Text,
  premises: Schema.optionalKey(
    Schema.Struct({ available: Schema.Boolean, squareMetres: Schema.optionalKey(Amount) })
  ),
  dossiersPerYear: Schema.optionalKey(Amount),
  staff: Schema.optionalKey(Amount),
  onTimeShare: Schema.optionalKey(Share),
  source: Text
})

const Head = Schema.Struct({
  source: Text,
  candidates: Schema.Array(Schema.Unknown),
  least: Schema.optionalKey(
    Schema.Struct({
      squareMetres: Schema.optionalKey(Amount),
      dossiersPerYear: Schema.optionalKey(Amount),
      staff: Schema.optionalKey(Amount),
      onTimeShare: Schema.optionalKey(Share)
    })
  ),
  weights: Schema.optionalKey(
    Schema.Struct({
      premises: Schema.optionalKey(Amount),
      distance: Schema.optionalKey(Amount),
      dossiers: Schema.optionalKey(Amount),
      staff: Schema.optionalKey(Amount),
      phaseTwoResults: Schema.optionalKey(Amount),
      reach: Schema.optionalKey(Amount)
    })
  ),
  required: Schema.optionalKey(
    Schema.Array(Schema.Literals(["premises", "dossiers", "staff", "phaseTwoResults"]))
  )
})

/**
 * Reads the text of a file (`undefined` for one that is not there), or names every row and field
 * that is wrong: form, a number below 0, a share beyond 1, a code that is no commune's, a commune
 * twice.
 */
export const decode = (
  file: string,
  text: string | undefined,
  communes: ReadonlyArray<Commune.Commune>
): Result.Result<CriteriaData, ReadonlyArray<RowProblem>> => {
  const sets: ReadonlyArray<Rows.RowSet> = [
    { file, key: null, shape: "one", schemaOf: Rows.same(Head), strict: true },
    { file, key: "candidates", shape: "list", schemaOf: Rows.same(FactsRow), strict: true }
  ]
  const loaded = Rows.load(sets, () => text)
  if (Result.isFailure(loaded)) return Result.fail(loaded.failure)
  const wrong = Rows.problems(sets, loaded.success)
  if (wrong.length > 0) return Result.fail(wrong)
  const data = loaded.success[file] as CriteriaData
  const codes = new Set(communes.map(({ code }) => code))
  const rows = data.candidates.map(({ commune }) => commune)
  const between = rows.flatMap((code, index): ReadonlyArray<RowProblem> => {
    const expected = !codes.has(code)
      ? "the code of a commune of that day"
      : rows.indexOf(code) !== index
        ? "a commune that no other row has"
        : null
    const at = { file, row: `candidates[${index}]`, code, field: "commune", value: code }
    return expected === null ? [] : [{ _tag: "RowProblem", ...at, expected, rule: "P3" }]
  })
  return between.length > 0 ? Result.fail(between) : Result.succeed(data)
}
