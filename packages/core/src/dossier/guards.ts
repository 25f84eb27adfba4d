/**
 * The conditions of the machine's table, each with the rule that it comes from. The machine's data
 * knows them by the names that they are exported under.
 *
 * @module
 */
import type { Instant } from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as clock from "./clock.ts"
import type { Dossier } from "./Dossier.ts"
import type * as Command from "./DossierCommand.ts"
import type { Given } from "./Given.ts"
import { type Guard, unless } from "./guard.ts"
import { ruleSetOf } from "./ruleSetOf.ts"

const isBlank = (text: string | null): boolean => text === null || text.trim() === ""

const areSaid = (texts: ReadonlyArray<string>): boolean => texts.length > 0 && !texts.some(isBlank)

const computable = (given: Given, dossier: Dossier, at: Instant): boolean =>
  clock.computedDue(given, dossier, at) !== null

// Online the applicant is told where to turn instead (R5); at the counter, that the boundary holds.
export const officeMayReceive: Guard<Command.Submit> = (
  { receivingOffices: offices },
  { officeId, channel }
) =>
  offices.includes(officeId)
    ? null
    : {
        _tag: "OfficeMayNotReceive",
        rule: channel === "online" ? "R5" : "R9",
        fields: ["officeId"],
        offices
      }

export const codeOfTheDay: Guard<Command.Submit> = (_given, { code, at }) => {
  const { year, month, day } = LocalDate.parts(LocalDate.fromInstant(at))
  const today = ((year % 100) * 100 + month) * 100 + day
  return unless(Number(code.split("-")[1]) === today, "CodeNotOfTheDay", "R6", "code")
}

export const limitComputable: Guard<Command.Accept> = (given, { at, promisedDueAt }, dossier) =>
  unless(
    promisedDueAt !== undefined || computable(given, dossier, at),
    "LimitNotComputable",
    "T12",
    "promisedDueAt"
  )

export const promiseOnlyWhereNeeded: Guard<Command.Accept> = (
  given,
  { at, promisedDueAt },
  dossier
) =>
  unless(
    promisedDueAt === undefined || !computable(given, dossier, at),
    "PromiseNotNeeded",
    "R2",
    "promisedDueAt"
  )

export const promiseInFuture: Guard<Command.Accept> = (_given, { at, promisedDueAt }) =>
  unless((promisedDueAt ?? at + 1) > at, "PromiseNotInFuture", "R2", "promisedDueAt")

export const receiptUnlessAtOnce: Guard<Command.Accept> = ({ terms }, { withoutReceipt }) =>
  unless(!withoutReceipt || terms.cutoff !== null, "ReceiptMissing", "R7", "withoutReceipt")

// A result that is granted needs no reason (H8).
export const reasonGiven: Guard<
  | Command.Refuse
  | Command.RequestSupplement
  | Command.RequestPayment
  | Command.Apologise
  | Command.RequestWithdrawal
  | Command.Decide
> = (_given, command, _dossier, rule) =>
  unless(
    (command._tag === "Decide" && command.outcome === "granted") || !isBlank(command.reason),
    "ReasonMissing",
    rule,
    "reason"
  )

export const itemsNamed: Guard<Command.RequestSupplement> = (_given, { items }) =>
  unless(areSaid(items), "ItemsMissing", "R3", "items")

export const supplementOnce: Guard<Command.RequestSupplement> = (_given, { at }, dossier) =>
  unless(
    dossier.supplementsAsked[clock.stageOf(dossier)] < ruleSetOf(dossier, at).supplementsPerStage,
    "SupplementAskedBefore",
    "R3"
  )

export const appraisalNoticeInTime: Guard<Command.RequestSupplement> = (given, { at }, dossier) =>
  unless(
    dossier.receipt === null ||
      at <= clock.appraisalNoticeUntil(given, dossier.receipt, ruleSetOf(dossier, at)),
    "AppraisalNoticeTooLate",
    "H2"
  )

export const documentsGiven: Guard<Command.ProvideSupplement> = (_given, { documents }) =>
  unless(areSaid(documents), "DocumentsMissing", "R3", "documents")

export const supplementPeriodOver: Guard<Command.CloseUnsupplemented> = (_given, { at }, dossier) =>
  unless(
    at > (dossier.supplement?.until ?? Number.POSITIVE_INFINITY),
    "SupplementPeriodNotOver",
    "H5"
  )

export const paymentStopsClock: Guard<Command.RequestPayment> = ({ terms }) =>
  unless(terms.paymentStopsClock, "PaymentDoesNotStopClock", "H6")

export const paymentOnce: Guard<Command.RequestPayment> = (_given, { at }, dossier) =>
  unless(dossier.paymentsAsked < ruleSetOf(dossier, at).paymentRequests, "PaymentAskedBefore", "H6")

export const amountPositive: Guard<Command.RequestPayment> = (_given, { amountVnd }) =>
  unless(Number.isSafeInteger(amountVnd) && amountVnd > 0, "AmountNotPositive", "H6", "amountVnd")

export const newDateOnce: Guard<Command.Apologise> = (_given, { at }, dossier) =>
  unless(dossier.newDates < ruleSetOf(dossier, at).newDates, "NewDateSetBefore", "H10")

export const newDateLater: Guard<Command.Apologise> = (_given, { at, newDueAt }, dossier) =>
  unless(newDueAt > at && newDueAt > (dossier.dueAt ?? at), "NewDateNotLater", "H9", "newDueAt")

export const apologyBeforeLateResult: Guard<Command.Decide> = (_given, { at }, dossier) =>
  unless(!clock.isLate(dossier, at) || dossier.apology !== null, "ApologyMissing", "H9")

export const successorOffice: Guard<Command.ChangeOffice> = (
  { successorOffice },
  { officeId },
  dossier
) =>
  unless(
    successorOffice === officeId && officeId !== dossier.officeId,
    "OfficeNotSuccessor",
    "P2",
    "officeId"
  )
