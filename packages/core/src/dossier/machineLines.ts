/**
 * The table by which `decide` decides: from which statuses a command may come, who may give it and
 * which guards stand in its way. `machine.ts` has the whole of it, with the change of revision, names
 * and targets, for those who show or check it; a page that only decides does not load those.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { Actor, DossierCommand, DossierCommandTag, LifeCommand } from "./DossierCommand.ts"
import type { DossierStatus } from "./DossierStatus.ts"
import type { Guard } from "./guard.ts"
import * as guards from "./guards.ts"

/** A line of the table. */
export interface Line<Tag extends DossierCommandTag> {
  readonly from: ReadonlyArray<DossierStatus>
  readonly by: ReadonlyArray<Actor["kind"]>
  readonly guards: ReadonlyArray<Guard<Extract<DossierCommand, { readonly _tag: Tag }>>>
  /** The rule that is cited when the status does not allow the command, or its reason is missing. */
  readonly rule: RuleId
}

/** A line for every command of some kinds. */
export type Lines<Tags extends DossierCommandTag = DossierCommandTag> = {
  readonly [Tag in Tags]: Line<Tag>
}

const officer = ["officer"] as const
const officerOrApplicant = ["applicant", "officer"] as const
const officerOrSystem = ["officer", "system"] as const

/** Every transition of a dossier's life. */
export const lifeLines: Lines<LifeCommand["_tag"]> = {
  Submit: {
    from: ["draft"],
    by: officerOrApplicant,
    guards: [guards.officeMayReceive, guards.codeOfTheDay],
    rule: "R1"
  },
  Accept: {
    from: ["submitted"],
    by: officer,
    guards: [
      guards.limitComputable,
      guards.promiseOnlyWhereNeeded,
      guards.promiseInFuture,
      guards.receiptUnlessAtOnce
    ],
    rule: "R2"
  },
  Refuse: {
    from: ["submitted"],
    by: officer,
    guards: [guards.reasonGiven],
    rule: "R2"
  },
  RequestSupplement: {
    from: ["submitted", "accepted", "inProgress"],
    by: officer,
    guards: [
      guards.itemsNamed,
      guards.reasonGiven,
      guards.supplementOnce,
      guards.appraisalNoticeInTime
    ],
    rule: "R3"
  },
  ProvideSupplement: {
    from: ["awaitingSupplement"],
    by: officerOrApplicant,
    guards: [guards.documentsGiven],
    rule: "R3"
  },
  CloseUnsupplemented: {
    from: ["awaitingSupplement"],
    by: officerOrSystem,
    guards: [guards.supplementPeriodOver],
    rule: "H5"
  },
  Start: {
    from: ["accepted"],
    by: officer,
    guards: [],
    rule: "H1"
  },
  RequestPayment: {
    from: ["inProgress"],
    by: officer,
    guards: [
      guards.amountPositive,
      guards.reasonGiven,
      guards.paymentStopsClock,
      guards.paymentOnce
    ],
    rule: "H6"
  },
  ConfirmPayment: {
    from: ["awaitingPayment"],
    by: officerOrSystem,
    guards: [],
    rule: "H6"
  },
  Apologise: {
    from: ["accepted", "inProgress"],
    by: officer,
    guards: [guards.reasonGiven, guards.newDateOnce, guards.newDateLater],
    rule: "H9"
  },
  RequestWithdrawal: {
    from: ["submitted", "accepted", "inProgress", "awaitingSupplement", "awaitingPayment"],
    by: officerOrApplicant,
    guards: [guards.reasonGiven],
    rule: "H11"
  },
  Stop: {
    from: ["withdrawalRequested"],
    by: officer,
    guards: [],
    rule: "H11"
  },
  Decide: {
    from: ["inProgress"],
    by: officer,
    guards: [guards.reasonGiven, guards.apologyBeforeLateResult],
    rule: "H8"
  },
  Return: {
    from: ["decided"],
    by: officerOrSystem,
    guards: [],
    rule: "H13"
  },
  ChangeOffice: {
    from: [
      "submitted",
      "accepted",
      "inProgress",
      "awaitingSupplement",
      "awaitingPayment",
      "withdrawalRequested",
      "decided"
    ],
    by: officerOrSystem,
    guards: [guards.successorOffice],
    rule: "P2"
  }
}
