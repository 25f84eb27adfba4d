/**
 * The procedures that a centre receives, found by their code (danh mục thủ tục hành chính).
 *
 * @module
 */
import type { Procedure } from "./Procedure.ts"
import * as ProcedureCode from "./ProcedureCode.ts"

/** A set of procedures in a fixed order, with a lookup by code. */
export interface Catalogue {
  readonly procedures: ReadonlyArray<Procedure>
  readonly byCode: ReadonlyMap<string, Procedure>
}

/** Makes a catalogue. Of two procedures with one code the first stays. */
export const make = (procedures: ReadonlyArray<Procedure>): Catalogue => {
  const byCode = new Map<string, Procedure>()
  for (const procedure of procedures) {
    if (!byCode.has(procedure.code)) byCode.set(procedure.code, procedure)
  }
  return { procedures: [...byCode.values()], byCode }
}

/**
 * The procedure with a code; a code with the suffix of an agency or a case finds the national
 * procedure where there is none of its own. `undefined` where there is none at all.
 */
export const get = (catalogue: Catalogue, code: string): Procedure | undefined =>
  catalogue.byCode.get(code) ??
  (ProcedureCode.is(code) ? catalogue.byCode.get(ProcedureCode.national(code)) : undefined)
