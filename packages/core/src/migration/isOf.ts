import type { Dossier } from "../dossier/Dossier.ts"
import * as ProcedureCode from "../procedure/ProcedureCode.ts"

/**
 * Whether a dossier is of a procedure; it may name a case of it, or the agency that it is lodged
 * with. Where neither says, nothing speaks against it.
 */
export const isOf = (
  procedure: ProcedureCode.ProcedureCode | undefined,
  { procedureCode: code }: Dossier
): boolean =>
  procedure === undefined ||
  code === null ||
  code === procedure ||
  (ProcedureCode.is(code) && ProcedureCode.national(code) === procedure)
