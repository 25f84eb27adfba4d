/**
 * The files that `motcua migration` prints and reads: a plan, and what came of it.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { historyWords, parseJson } from "../dossier/readHistory.ts"
import { type Refused, refused } from "../Refused.ts"
import { readText } from "../readText.ts"

/** What is read of such a file: which change, and which dossiers at which versions. */
export interface MigrationFile {
  readonly procedureCode: string
  readonly to: string
  readonly undo: boolean
  readonly dossiers: ReadonlyArray<{ readonly code: string; readonly version: number }>
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

/** Reads a file whose dossiers stand under `list`. */
export const readMigrationFile = (
  file: string,
  list: "lines" | "done"
): Effect.Effect<MigrationFile, Refused> =>
  Effect.gen(function* () {
    const value = parseJson(yield* readText(file), file)
    if (Result.isFailure(value)) return yield* refused(value.failure, historyWords(value.failure))
    const read = isRecord(value.success) ? value.success : {}
    const { procedureCode, to, undo, [list]: dossiers } = read
    const isWhole =
      typeof procedureCode === "string" &&
      typeof to === "string" &&
      typeof undo === "boolean" &&
      Array.isArray(dossiers)
    const named = (Array.isArray(dossiers) ? dossiers : []).flatMap((one: unknown) =>
      isRecord(one) && typeof one["code"] === "string" && Number.isInteger(one["version"])
        ? [{ code: one["code"], version: one["version"] as number }]
        : []
    )
    if (!isWhole || named.length !== dossiers.length) {
      const printedBy = list === "lines" ? "motcua migration plan" : "motcua migration execute"
      return yield* refused(
        { _tag: "InvalidMigrationFile", file, expected: `what ${printedBy} --json prints` },
        {
          vi: `${file} không phải kết quả của ${printedBy} --json.`,
          en: `${file} is not what ${printedBy} --json prints.`
        }
      )
    }
    return { procedureCode, to, undo, dossiers: named }
  })
