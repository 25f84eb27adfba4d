/**
 * What `motcua catalogue check` says of a file.
 *
 * @module
 */
import * as Completeness from "@motcua/core/procedure/definition/Completeness"
import * as Definition from "@motcua/core/procedure/definition/Definition"
import * as LocalDate from "@motcua/core/time/LocalDate"
import type { Words } from "../Words.ts"
import { problemWords } from "./problemWords.ts"
import { type Problem, rowsOf } from "./rows.ts"
import type { Encoding } from "./text.ts"

/** More are counted, and not listed. */
const MOST_LISTED = 1000

/** How complete one row is, by Decree 63/2010 art. 8. */
export interface Scored {
  readonly row: number
  readonly code: string
  readonly score: number
  readonly missing: ReadonlyArray<Completeness.Part>
}

/** A file that was read to its end. */
export interface Examined {
  readonly file: string
  readonly rows: number
  readonly sound: number
  readonly problemCount: number
  /** Columns of a CSV file, and keys of JSON, that nothing is read from. */
  readonly ignored: ReadonlyArray<string>
  readonly problems: ReadonlyArray<Problem & { readonly file: string; readonly message: Words }>
  readonly completeness: {
    readonly mean: number | null
    /** How many rows lack a part. */
    readonly missing: Partial<Record<Completeness.Part, number>>
    readonly rows: ReadonlyArray<Scored>
  }
}

// A row of the national database has no date of its own; the parts it has do not hang on one.
const ANY_DAY = LocalDate.unsafe("2018-06-21")

const round = (score: number): number => Math.round(score * 1000) / 1000

/** Reads a file to its end. Rejects with `UnreadableText` where it cannot be read. */
export const examine = async (file: string, encoding: Encoding): Promise<Examined> => {
  const problems: Array<Examined["problems"][number]> = []
  const scored: Array<Scored> = []
  const missing: Partial<Record<Completeness.Part, number>> = {}
  let problemCount = 0
  const ignored: Array<string> = []
  let rows = 0
  let sound = 0
  for await (const one of rowsOf(file, encoding)) {
    const { count, definition, problems: found, procedure, row } = one
    ignored.push(...(one.ignored ?? []))
    rows += count
    if (found.length === 0) sound += count
    problemCount += found.length
    for (const problem of found) {
      if (problems.length < MOST_LISTED) {
        problems.push({ file, ...problem, message: problemWords(problem) })
      }
    }
    const defined =
      definition ?? (procedure === null ? null : Definition.fromProcedure(procedure, ANY_DAY))
    const revision = defined?.revisions.at(-1)
    if (defined === null || revision === undefined) continue
    const completeness = Completeness.score(defined, revision)
    for (const part of completeness.missing) missing[part] = (missing[part] ?? 0) + 1
    scored.push({
      row,
      code: defined.code,
      score: round(completeness.score),
      missing: completeness.missing
    })
  }
  const mean = scored.reduce((sum, { score }) => sum + score, 0) / scored.length
  return {
    file,
    rows,
    sound,
    problemCount,
    ignored,
    problems,
    completeness: { mean: scored.length === 0 ? null : round(mean), missing, rows: scored }
  }
}
