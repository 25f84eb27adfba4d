/**
 * The rules of one-stop centres: pure, with no network, no DOM and no clock of their own.
 *
 * @module
 */

export type { RuleId } from "./law/RuleId.ts"
export * as Catalogue from "./procedure/Catalogue.ts"
export * as Procedure from "./procedure/Procedure.ts"
export * as ProcedureCode from "./procedure/ProcedureCode.ts"
export * as Instant from "./time/Instant.ts"
export * as LocalDate from "./time/LocalDate.ts"
export * as LocalTime from "./time/LocalTime.ts"
