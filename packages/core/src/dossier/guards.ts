/**
 * The conditions of the machine's table, each with the rule that it comes from.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { RuleId } from "../law/RuleId.ts"
import * as RuleSet from "../law/RuleSet.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as clock from "./clock.ts"
import { type Dossier, movedTo } from "./Dossier.ts"
import type { DossierCommand } from "./DossierCommand.ts"
import type { DossierRefusalTag, Reason } from "./DossierRefusal.ts"
import type { Given } from "./Given.ts"
import { type ConditionId, type GuardedCommand, transitions } from "./machine.ts"

/** A condition on commands of a kind: null where it is met, else what is in the way. */
export type Guard<Command extends DossierCommand> = (
  given: Given,
  command: Command,
  dossier: Dossier
) => Reason | null

const unless = (
  met: boolean,
  _tag: DossierRefusalTag,
  rule: RuleId,
  ...fields: ReadonlyArray<string>
): Reason | null => (met ? null : { _tag, rule, fields })

const isBlank = (text: string | null): boolean => text === null || text.trim() === ""

const areSaid = (texts: ReadonlyArray<string>): boolean => texts.length > 0 && !texts.some(isBlank)

const computable = (given: Given, dossier: Dossier, at: DossierCommand["at"]): boolean =>
  Result.isSuccess(clock.computedDue(given, dossier, at))

/** The rules under which the dossier stands: those of its receipt, else those of today. */
export const ruleSetOf = (dossier: Dossier, at: DossierCommand["at"]): RuleSet.RuleSet =>
  dossier.ruleSet === null ? RuleSet.at(LocalDate.fromInstant(at)) : RuleSet.get(dossier.ruleSet)

/** Every guard of the machine. */
export const guards: { readonly [Id in ConditionId]: Guard<GuardedCommand[Id]> } = {
  // Online the applicant is told where to turn instead (R5); at the counter, that the boundary holds.
  officeMayReceive: ({ receivingOffices: offices }, { officeId, channel }) => {
    const rule = channel === "online" ? "R5" : "R9"
    const reason = unless(offices.includes(officeId), "OfficeMayNotReceive", rule, "officeId")
    return reason === null ? null : { ...reason, offices }
  },

  codeOfTheDay: (_given, { code, at }) => {
    const day = LocalDate.format(LocalDate.fromInstant(at)).slice(2).replaceAll("-", "")
    const met = code.split("-")[1]?.endsWith(day) === true
    return unless(met, "CodeNotOfTheDay", "R6", "code")
  },

  limitComputable: (given, { at, promisedDueAt }, dossier) =>
    unless(
      promisedDueAt !== undefined || computable(given, dossier, at),
      "LimitNotComputable",
      "T12",
      "promisedDueAt"
    ),

  promiseOnlyWhereNeeded: (given, { at, promisedDueAt }, dossier) =>
    unless(
      promisedDueAt === undefined || !computable(given, dossier, at),
      "PromiseNotNeeded",
      "R2",
      "promisedDueAt"
    ),

  promiseInFuture: (_given, { at, promisedDueAt }) =>
    unless((promisedDueAt ?? at + 1) > at, "PromiseNotInFuture", "R2", "promisedDueAt"),

  // A result that is granted needs no reason (H8).
  reasonGiven: (_given, command) =>
    unless(
      (command._tag === "Decide" && command.outcome === "granted") || !isBlank(command.reason),
      "ReasonMissing",
      transitions[command._tag].rule,
      "reason"
    ),

  itemsNamed: (_given, { items }) => unless(areSaid(items), "ItemsMissing", "R3", "items"),

  supplementOnce: (_given, { at }, dossier) =>
    unless(
      dossier.supplementsAsked[clock.stageOf(dossier)] < ruleSetOf(dossier, at).supplementsPerStage,
      "SupplementAskedBefore",
      "R3"
    ),

  appraisalNoticeInTime: (given, { at }, dossier) =>
    unless(
      dossier.receipt === null ||
        at <= clock.appraisalNoticeUntil(given, dossier.receipt, ruleSetOf(dossier, at)),
      "AppraisalNoticeTooLate",
      "H2"
    ),

  documentsGiven: (_given, { documents }) =>
    unless(areSaid(documents), "DocumentsMissing", "R3", "documents"),

  supplementPeriodOver: (_given, { at }, dossier) =>
    unless(
      at > (dossier.supplement?.until ?? Number.POSITIVE_INFINITY),
      "SupplementPeriodNotOver",
      "H5"
    ),

  paymentStopsClock: ({ terms }) =>
    unless(terms.paymentStopsClock, "PaymentDoesNotStopClock", "H6"),

  paymentOnce: (_given, { at }, dossier) =>
    unless(
      dossier.paymentsAsked < ruleSetOf(dossier, at).paymentRequests,
      "PaymentAskedBefore",
      "H6"
    ),

  amountPositive: (_given, { amountVnd }) =>
    unless(
      Number.isSafeInteger(amountVnd) && amountVnd > 0,
      "AmountNotPositive",
      "H6",
      "amountVnd"
    ),

  newDateOnce: (_given, { at }, dossier) =>
    unless(dossier.newDates < ruleSetOf(dossier, at).newDates, "NewDateSetBefore", "H10"),

  newDateLater: (_given, { at, newDueAt }, dossier) =>
    unless(newDueAt > at && newDueAt > (dossier.dueAt ?? at), "NewDateNotLater", "H9", "newDueAt"),

  apologyBeforeLateResult: (_given, { at }, dossier) =>
    unless(!clock.isLate(dossier, at) || dossier.apology !== null, "ApologyMissing", "H9"),

  successorOffice: ({ successorOffice }, { officeId }, dossier) =>
    unless(
      successorOffice === officeId && officeId !== dossier.officeId,
      "OfficeNotSuccessor",
      "P2",
      "officeId"
    ),

  // The promise of the receipt stands (R2), and papers are asked for once and in full (R3), unless
  // a transitional clause says otherwise. What was undone is not done again.
  revisionByClause: ({ revisionChange: change }, { to, undo }, dossier) =>
    unless(
      undo ||
        (change?.to === to &&
          (movedTo(dossier) ?? change.from) === change.from &&
          !(dossier.revision?.undone && dossier.revision.to === to)),
      "RevisionNotByClause",
      "R2",
      "to"
    ),

  // Where the clock has stood in between, the date before is no longer the right one.
  revisionUndoable: (_given, { to, undo }, { dueAt, revision }) =>
    unless(
      !undo ||
        (revision !== null && !revision.undone && revision.from === to && revision.dueAt === dueAt),
      "RevisionNotUndoable",
      "R2",
      "to"
    ),

  applicantAgreed: ({ revisionChange: change }, { agreed, undo }) =>
    unless(undo || change?.clause !== "ask" || agreed, "ApplicantNotAgreed", "R2", "agreed"),

  laterDateByClause: ({ revisionChange: change }, command, { dueAt }) =>
    unless(
      command.undo || change?.mayBeLater === true || (command.dueAt ?? 0) <= (dueAt ?? Infinity),
      "LaterDateNotByClause",
      "R2",
      "dueAt"
    ),

  changedDateAhead: (_given, command, { dueAt }) =>
    unless(
      command.undo ||
        command.dueAt === null ||
        command.dueAt === dueAt ||
        (dueAt !== null && command.dueAt > command.at),
      "ChangedDateNotAhead",
      "R2",
      "dueAt"
    ),

  newDocumentsByClause: ({ revisionChange: change }, { documents, undo }) =>
    unless(
      undo || change?.mayAskDocuments === true || documents.length === 0,
      "NewDocumentsNotByClause",
      "R3",
      "documents"
    )
}
