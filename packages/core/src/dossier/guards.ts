/**
 * The conditions of the machine's table, each with the rule that it comes from.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as RuleSet from "../law/RuleSet.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as clock from "./clock.ts"
import type { Dossier } from "./Dossier.ts"
import * as DossierCode from "./DossierCode.ts"
import type { DossierCommand } from "./DossierCommand.ts"
import type { Reason } from "./DossierRefusal.ts"
import type { Given } from "./Given.ts"
import type { GuardId } from "./machine.ts"

/** A condition: null where it is met, else what is in the way. */
export type Guard = (given: Given, command: DossierCommand, dossier: Dossier) => Reason | null

const unless = (met: boolean, reason: Reason): Reason | null => (met ? null : reason)

const isBlank = (text: string | null): boolean => text === null || text.trim() === ""

/** The rules under which the dossier stands: those of its receipt, else those of today. */
export const ruleSetOf = (dossier: Dossier, at: DossierCommand["at"]): RuleSet.RuleSet =>
  dossier.ruleSet === null ? RuleSet.at(LocalDate.fromInstant(at)) : RuleSet.get(dossier.ruleSet)

/** Every guard of the machine. A guard that a command does not concern is met. */
export const guards: Readonly<Record<Exclude<GuardId, "status" | "actor" | "time">, Guard>> = {
  // Online the applicant is told where to turn instead (R5); at the counter, that the boundary holds.
  officeMayReceive: (given, command) =>
    command._tag !== "Submit"
      ? null
      : unless(given.receivingOffices.includes(command.officeId), {
          _tag: "OfficeMayNotReceive",
          rule: command.channel === "online" ? "R5" : "R9",
          fields: ["officeId"],
          offices: given.receivingOffices
        }),

  codeOfTheDay: (_given, command) =>
    command._tag !== "Submit"
      ? null
      : unless(DossierCode.parts(command.code).date === LocalDate.fromInstant(command.at), {
          _tag: "CodeNotOfTheDay",
          rule: "R6",
          fields: ["code"]
        }),

  limitComputable: (given, command, dossier) =>
    command._tag !== "Accept" || command.promisedDueAt !== undefined
      ? null
      : unless(Result.isSuccess(clock.computedDue(given, dossier, command.at)), {
          _tag: "LimitNotComputable",
          rule: "T12",
          fields: ["promisedDueAt"]
        }),

  promiseOnlyWhereNeeded: (given, command, dossier) =>
    command._tag !== "Accept" || command.promisedDueAt === undefined
      ? null
      : unless(Result.isFailure(clock.computedDue(given, dossier, command.at)), {
          _tag: "PromiseNotNeeded",
          rule: "R2",
          fields: ["promisedDueAt"]
        }),

  promiseInFuture: (_given, command) =>
    command._tag !== "Accept" || command.promisedDueAt === undefined
      ? null
      : unless(command.promisedDueAt > command.at, {
          _tag: "PromiseNotInFuture",
          rule: "R2",
          fields: ["promisedDueAt"]
        }),

  reasonGiven: (_given, command) => {
    switch (command._tag) {
      case "Refuse":
        return unless(!isBlank(command.reason), reasonMissing("R2"))
      case "RequestSupplement":
        return unless(!isBlank(command.reason), reasonMissing("R3"))
      case "RequestPayment":
        return unless(!isBlank(command.reason), reasonMissing("H6"))
      case "RequestWithdrawal":
        return unless(!isBlank(command.reason), reasonMissing("H11"))
      case "Apologise":
        return unless(!isBlank(command.reason), reasonMissing("H9"))
      case "Decide":
        return unless(
          command.outcome === "granted" || !isBlank(command.reason),
          reasonMissing("H8")
        )
      default:
        return null
    }
  },

  itemsNamed: (_given, command) =>
    command._tag !== "RequestSupplement"
      ? null
      : unless(command.items.length > 0 && !command.items.some(isBlank), {
          _tag: "ItemsMissing",
          rule: "R3",
          fields: ["items"]
        }),

  supplementOnce: (_given, command, dossier) =>
    command._tag !== "RequestSupplement"
      ? null
      : unless(
          dossier.supplementsAsked[clock.stageOf(dossier)] <
            ruleSetOf(dossier, command.at).supplementsPerStage,
          { _tag: "SupplementAskedBefore", rule: "R3", fields: [] }
        ),

  appraisalNoticeInTime: (given, command, dossier) =>
    command._tag !== "RequestSupplement" || dossier.receipt === null
      ? null
      : unless(
          command.at <=
            clock.appraisalNoticeUntil(given, dossier.receipt, ruleSetOf(dossier, command.at)),
          {
            _tag: "AppraisalNoticeTooLate",
            rule: "H2",
            fields: []
          }
        ),

  documentsGiven: (_given, command) =>
    command._tag !== "ProvideSupplement"
      ? null
      : unless(command.documents.length > 0 && !command.documents.some(isBlank), {
          _tag: "DocumentsMissing",
          rule: "R3",
          fields: ["documents"]
        }),

  supplementPeriodOver: (_given, command, dossier) => {
    if (command._tag !== "CloseUnsupplemented") return null
    const until = dossier.supplement?.until ?? null
    return unless(until !== null && command.at > until, {
      _tag: "SupplementPeriodNotOver",
      rule: "H5",
      fields: []
    })
  },

  paymentStopsClock: (given, command) =>
    command._tag !== "RequestPayment"
      ? null
      : unless(given.terms.paymentStopsClock, {
          _tag: "PaymentDoesNotStopClock",
          rule: "H6",
          fields: []
        }),

  paymentOnce: (_given, command, dossier) =>
    command._tag !== "RequestPayment"
      ? null
      : unless(dossier.paymentsAsked < ruleSetOf(dossier, command.at).paymentRequests, {
          _tag: "PaymentAskedBefore",
          rule: "H6",
          fields: []
        }),

  amountPositive: (_given, command) =>
    command._tag !== "RequestPayment"
      ? null
      : unless(Number.isSafeInteger(command.amountVnd) && command.amountVnd > 0, {
          _tag: "AmountNotPositive",
          rule: "H6",
          fields: ["amountVnd"]
        }),

  newDateOnce: (_given, command, dossier) =>
    command._tag !== "Apologise"
      ? null
      : unless(dossier.newDates < ruleSetOf(dossier, command.at).newDates, {
          _tag: "NewDateSetBefore",
          rule: "H10",
          fields: []
        }),

  newDateLater: (_given, command, dossier) =>
    command._tag !== "Apologise"
      ? null
      : unless(command.newDueAt > command.at && command.newDueAt > (dossier.dueAt ?? command.at), {
          _tag: "NewDateNotLater",
          rule: "H9",
          fields: ["newDueAt"]
        }),

  apologyBeforeLateResult: (_given, command, dossier) =>
    command._tag !== "Decide"
      ? null
      : unless(!clock.isLate(dossier, command.at) || dossier.apology !== null, {
          _tag: "ApologyMissing",
          rule: "H9",
          fields: []
        }),

  successorOffice: (given, command, dossier) =>
    command._tag !== "ChangeOffice"
      ? null
      : unless(
          given.successorOffice === command.officeId && command.officeId !== dossier.officeId,
          {
            _tag: "OfficeNotSuccessor",
            rule: "P2",
            fields: ["officeId"]
          }
        )
}

function reasonMissing(rule: "R2" | "R3" | "H6" | "H8" | "H9" | "H11"): Reason {
  return { _tag: "ReasonMissing", rule, fields: ["reason"] }
}
