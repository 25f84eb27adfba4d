/**
 * The life of a dossier as a table: which command leads from where to where, who may give it and
 * which guards stand in its way. `decide` reads it, the documents are drawn from it.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type * as Command from "./DossierCommand.ts"
import type { DossierStatus } from "./DossierStatus.ts"

/** Which commands a condition is about: it may stand before no other. */
export interface GuardedCommand {
  readonly officeMayReceive: Command.Submit
  readonly codeOfTheDay: Command.Submit
  readonly limitComputable: Command.Accept
  readonly promiseOnlyWhereNeeded: Command.Accept
  readonly promiseInFuture: Command.Accept
  readonly reasonGiven:
    | Command.Refuse
    | Command.RequestSupplement
    | Command.RequestPayment
    | Command.Apologise
    | Command.RequestWithdrawal
    | Command.Decide
  readonly itemsNamed: Command.RequestSupplement
  readonly supplementOnce: Command.RequestSupplement
  readonly appraisalNoticeInTime: Command.RequestSupplement
  readonly documentsGiven: Command.ProvideSupplement
  readonly supplementPeriodOver: Command.CloseUnsupplemented
  readonly paymentStopsClock: Command.RequestPayment
  readonly paymentOnce: Command.RequestPayment
  readonly amountPositive: Command.RequestPayment
  readonly newDateOnce: Command.Apologise
  readonly newDateLater: Command.Apologise
  readonly apologyBeforeLateResult: Command.Decide
  readonly successorOffice: Command.ChangeOffice
  readonly revisionByClause: Command.ChangeRevision
  readonly revisionUndoable: Command.ChangeRevision
  readonly applicantAgreed: Command.ChangeRevision
  readonly laterDateByClause: Command.ChangeRevision
  readonly changedDateAhead: Command.ChangeRevision
  readonly newDocumentsByClause: Command.ChangeRevision
}

/** The name of a condition on a command. */
export type ConditionId = keyof GuardedCommand

/** A condition, or one of those before every command: status, actor, and that time goes on. */
export type GuardId = "status" | "actor" | "time" | ConditionId

type ConditionOn<Tag extends Command.DossierCommandTag> = {
  [Id in ConditionId]: Extract<
    Command.DossierCommand,
    { readonly _tag: Tag }
  > extends GuardedCommand[Id]
    ? Id
    : never
}[ConditionId]

/** A line of the table. */
export interface Transition<Tag extends Command.DossierCommandTag = Command.DossierCommandTag> {
  readonly command: Tag
  readonly from: ReadonlyArray<DossierStatus>
  /** Where it leads; `null` where the status stays as it was. */
  readonly to: ReadonlyArray<DossierStatus> | null
  readonly by: ReadonlyArray<Command.Actor["kind"]>
  readonly guards: ReadonlyArray<ConditionOn<Tag>>
  /** The rule that is cited when the status does not allow the command, or its reason is missing. */
  readonly rule: RuleId
}

const officer = ["officer"] as const
const officerOrApplicant = ["applicant", "officer"] as const

/** Every transition of a dossier. */
export const transitions: { readonly [Tag in Command.DossierCommandTag]: Transition<Tag> } = {
  Submit: {
    command: "Submit",
    from: ["draft"],
    to: ["submitted"],
    by: officerOrApplicant,
    guards: ["officeMayReceive", "codeOfTheDay"],
    rule: "R1"
  },
  Accept: {
    command: "Accept",
    from: ["submitted"],
    to: ["accepted"],
    by: officer,
    guards: ["limitComputable", "promiseOnlyWhereNeeded", "promiseInFuture"],
    rule: "R2"
  },
  Refuse: {
    command: "Refuse",
    from: ["submitted"],
    to: ["refused"],
    by: officer,
    guards: ["reasonGiven"],
    rule: "R2"
  },
  RequestSupplement: {
    command: "RequestSupplement",
    from: ["submitted", "accepted", "inProgress"],
    to: ["awaitingSupplement"],
    by: officer,
    guards: ["itemsNamed", "reasonGiven", "supplementOnce", "appraisalNoticeInTime"],
    rule: "R3"
  },
  ProvideSupplement: {
    command: "ProvideSupplement",
    from: ["awaitingSupplement"],
    to: ["submitted", "accepted", "inProgress"],
    by: officerOrApplicant,
    guards: ["documentsGiven"],
    rule: "R3"
  },
  CloseUnsupplemented: {
    command: "CloseUnsupplemented",
    from: ["awaitingSupplement"],
    to: ["stopped"],
    by: ["officer", "system"],
    guards: ["supplementPeriodOver"],
    rule: "H5"
  },
  Start: {
    command: "Start",
    from: ["accepted"],
    to: ["inProgress"],
    by: officer,
    guards: [],
    rule: "H1"
  },
  RequestPayment: {
    command: "RequestPayment",
    from: ["inProgress"],
    to: ["awaitingPayment"],
    by: officer,
    guards: ["amountPositive", "reasonGiven", "paymentStopsClock", "paymentOnce"],
    rule: "H6"
  },
  ConfirmPayment: {
    command: "ConfirmPayment",
    from: ["awaitingPayment"],
    to: ["inProgress"],
    by: ["officer", "system"],
    guards: [],
    rule: "H6"
  },
  Apologise: {
    command: "Apologise",
    from: ["accepted", "inProgress"],
    to: null,
    by: officer,
    guards: ["reasonGiven", "newDateOnce", "newDateLater"],
    rule: "H9"
  },
  RequestWithdrawal: {
    command: "RequestWithdrawal",
    from: ["submitted", "accepted", "inProgress", "awaitingSupplement", "awaitingPayment"],
    to: ["withdrawalRequested"],
    by: officerOrApplicant,
    guards: ["reasonGiven"],
    rule: "H11"
  },
  Stop: {
    command: "Stop",
    from: ["withdrawalRequested"],
    to: ["stopped"],
    by: officer,
    guards: [],
    rule: "H11"
  },
  Decide: {
    command: "Decide",
    from: ["inProgress"],
    to: ["decided"],
    by: officer,
    guards: ["reasonGiven", "apologyBeforeLateResult"],
    rule: "H8"
  },
  Return: {
    command: "Return",
    from: ["decided"],
    to: ["returned"],
    by: ["officer", "system"],
    guards: [],
    rule: "H13"
  },
  ChangeOffice: {
    command: "ChangeOffice",
    from: [
      "submitted",
      "accepted",
      "inProgress",
      "awaitingSupplement",
      "awaitingPayment",
      "withdrawalRequested",
      "decided"
    ],
    to: null,
    by: ["officer", "system"],
    guards: ["successorOffice"],
    rule: "P2"
  },
  ChangeRevision: {
    command: "ChangeRevision",
    from: ["submitted", "accepted", "inProgress", "awaitingSupplement", "awaitingPayment"],
    to: null,
    by: ["applicant", "officer", "system"],
    guards: [
      "revisionByClause",
      "revisionUndoable",
      "applicantAgreed",
      "laterDateByClause",
      "changedDateAhead",
      "newDocumentsByClause"
    ],
    rule: "R2"
  }
}

/** Every command, in the order of a dossier's life. */
export const commands = Object.keys(transitions) as ReadonlyArray<Command.DossierCommandTag>
