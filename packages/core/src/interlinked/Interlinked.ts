/**
 * Interlinked procedures (thủ tục hành chính liên thông): one dossier, several agencies (H7).
 *
 * @module
 */
export {
  type AgencyShare,
  type Attribution,
  attribute,
  type MemberRun,
  type RunNotTold
} from "./attribution.ts"
export type { InterlinkedFault, InterlinkedFaultTag } from "./check.ts"
export { type ChildDossier, type CodeTaken, children, countOnce } from "./childDossier.ts"
export type { Reading } from "./course.ts"
export {
  define,
  type Interlinked,
  type InterlinkedAgency,
  type InterlinkedDefinition
} from "./define.ts"
export {
  type AnswersMissing,
  type Member,
  member,
  members,
  type Nothing,
  nothing,
  optional,
  type Plan,
  type PlanDocument,
  parallel,
  type SettledPlan,
  series,
  settle,
  when
} from "./Plan.ts"
export { type AskedDocument, documents, fee, type InterlinkedFee } from "./requirements.ts"
export {
  type NothingApplies,
  type Schedule,
  type ScheduledMember,
  type ScheduleRefusal,
  type ScheduleRequest,
  schedule
} from "./schedule.ts"
export { type InterlinkedTag, text } from "./words.ts"
