/**
 * The 2,006 procedures of the pack, read from disk on first use.
 *
 * @module
 */
import type { Procedure } from "@motcua/core"
import { read } from "./data.ts"
import { merge } from "./merge.ts"
import type { FullRow, ShortRow } from "./rows/procedures.schema.ts"

let loaded: ReadonlyArray<Procedure.Procedure> | undefined

/** Every procedure, in the order of the codes. */
export const procedures = (): ReadonlyArray<Procedure.Procedure> => {
  loaded ??= merge(
    read<ReadonlyArray<typeof FullRow.Type>>("procedures-full.json"),
    read<ReadonlyArray<typeof ShortRow.Type>>("procedures-short.json")
  )
  return loaded
}
