/**
 * The HTTP contract of a motcua service: endpoints, wire shapes and problem types.
 *
 * @module
 */
export { Answers, CounterAccess, Officer } from "./group/Answers.ts"
export { MotcuaApi } from "./MotcuaApi.ts"
export * as Problems from "./problem/Problems.ts"
export { type FieldProblem, kebab, problemType } from "./problem/ProblemType.ts"
export type { DeadlineViewJson } from "./wire/DeadlineView.ts"
export type {
  CounterItemJson,
  CounterListJson,
  DossierViewJson,
  LodgedJson,
  OfficerViewJson
} from "./wire/DossierView.ts"
export type { HealthJson } from "./wire/Health.ts"
export type {
  LodgeRequestJson,
  RevisionAgreementJson,
  SupplementRequestJson,
  WithdrawalRequestJson
} from "./wire/LodgeRequest.ts"
export type {
  MigrationDoneJson,
  MigrationPlanJson,
  MigrationRequestJson
} from "./wire/MigrationView.ts"
export type { CommandRequestJson, OfficerCommandJson } from "./wire/OfficerCommand.ts"
export type {
  CommuneJson,
  NetworkViewJson,
  OfficeJson,
  ReceivingOfficeJson,
  RouteViewJson
} from "./wire/OfficeView.ts"
export type {
  ProcedureFacetsJson,
  ProcedureHitJson,
  ProcedureListJson,
  ProcedureViewJson
} from "./wire/ProcedureView.ts"
export type { SearchIndexJson } from "./wire/SearchIndexView.ts"
export type { Words } from "./wire/Words.ts"
