import { existsSync, readFileSync } from "node:fs"
import type { Commune } from "@motcua/core"
import type { Criteria } from "@motcua/planner"
import { decode } from "@motcua/planner/siting/criteriaFile.schema"
import * as Result from "effect/Result"
import type { CriteriaUnsound } from "./planCriteriaWords.ts"

/** Reads a file of data for the criteria of P3. */
export const read = (
  file: string,
  communes: ReadonlyArray<Commune.Commune>
): Result.Result<Criteria.CriteriaData, CriteriaUnsound> => {
  const text = existsSync(file) ? readFileSync(file, "utf8") : undefined
  return Result.mapError(decode(file, text, communes), (problems) => ({
    _tag: "CriteriaUnsound" as const,
    rule: "P3" as const,
    file,
    problems
  }))
}
