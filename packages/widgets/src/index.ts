/**
 * Widgets that a portal embeds. Importing this registers nothing: `@motcua/widgets/define` and
 * `@motcua/widgets/<widget>/define` do.
 *
 * @module
 */
export { Counter } from "./counter/Counter.ts"
export { DossierForm } from "./dossier-form/DossierForm.ts"
export { DossierTracker } from "./dossier-tracker/DossierTracker.ts"
export { LanguageSwitch } from "./language-switch/LanguageSwitch.ts"
export { OfficeFinder } from "./office-finder/OfficeFinder.ts"
export {
  CommuneSelectedEvent,
  DossierChangedEvent,
  DossierHandledEvent,
  DossierLodgedEvent,
  type MotcuaEventMap,
  OfficeSelectedEvent,
  ProcedureSelectedEvent
} from "./page/events.ts"
export { ProcedureFinder } from "./procedure-finder/ProcedureFinder.ts"
export {
  type DossierListener,
  follow,
  type LineState,
  type Patience
} from "./service/DossierStream.ts"
export { OfficerClient } from "./service/OfficerClient.ts"
export { ServiceClient } from "./service/ServiceClient.ts"
export {
  type FailureKind,
  type FieldProblem,
  type Problem,
  ServiceFailure
} from "./service/ServiceFailure.ts"
export { ServiceNote } from "./service-note/ServiceNote.ts"
