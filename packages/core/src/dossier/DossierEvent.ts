/**
 * What has happened to a dossier.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { RuleSetId } from "../law/RuleSet.ts"
import type { Instant } from "../time/Instant.ts"
import type { TimeLimit } from "../time/TimeLimit.ts"
import type { DossierCode } from "./DossierCode.ts"
import type { Actor, Channel } from "./DossierCommand.ts"

interface Happened {
  /** The version of this event's shape. An old one is read through its upcaster. */
  readonly version: 1
  readonly at: Instant
  readonly actor: Actor
}

/** The stage at which supplements are asked for: before acceptance, or on appraisal after it. */
export type SupplementStage = "reception" | "appraisal"

/** What a stop of the clock does to the limit once it goes on (H4). */
export type Resume = "pause" | "restart"

/** The dossier was lodged. */
export interface DossierSubmitted extends Happened {
  readonly _tag: "DossierSubmitted"
  readonly code: DossierCode
  readonly procedureCode: string
  readonly communeCode: string
  readonly officeId: string
  readonly channel: Channel
  readonly documents: ReadonlyArray<string>
}

/** The dossier was accepted, with a receipt. The promised date is here and is never recomputed. */
export interface DossierAccepted extends Happened {
  readonly _tag: "DossierAccepted"
  readonly ruleSet: RuleSetId
  /** Null where the national database gives no limit for this channel. */
  readonly limit: TimeLimit | null
  readonly dueAt: Instant
  /** The date rests on a year that is not announced (T6). */
  readonly provisional: boolean
  /** The officer named the date, as the limit cannot be computed (T12). */
  readonly promisedByOfficer: boolean
  /** No receipt was given, as the result comes at once (R7). Left out where one was. */
  readonly withoutReceipt?: boolean
  readonly rules: ReadonlyArray<RuleId>
}

/** The dossier was not taken in. */
export interface DossierRefused extends Happened {
  readonly _tag: "DossierRefused"
  readonly reason: string
}

/** Supplements were asked for; after acceptance the clock stands from here on. */
export interface SupplementRequested extends Happened {
  readonly _tag: "SupplementRequested"
  readonly stage: SupplementStage
  readonly items: ReadonlyArray<string>
  readonly reason: string
  /** Until when they are awaited, where the procedure sets a period (H5). */
  readonly until: Instant | null
}

/** Supplements came in. */
export interface SupplementProvided extends Happened {
  readonly _tag: "SupplementProvided"
  readonly documents: ReadonlyArray<string>
  /** When the result is due now, and how the limit went on; null before acceptance. */
  readonly resumed: Resumed | null
}

/** How the clock went on after a stop. */
export interface Resumed {
  readonly dueAt: Instant
  readonly resume: Resume
}

/** The resolving agency began. */
export interface ProcessingStarted extends Happened {
  readonly _tag: "ProcessingStarted"
  readonly agency: string
}

/** A financial obligation was asked for; the clock stands from here on. */
export interface PaymentRequested extends Happened {
  readonly _tag: "PaymentRequested"
  readonly amountVnd: number
  readonly reason: string
}

/** The obligation was met and the clock went on. */
export interface PaymentConfirmed extends Happened {
  readonly _tag: "PaymentConfirmed"
  readonly resumed: Resumed
}

/** The centre apologised and named a new date. */
export interface ApologyIssued extends Happened {
  readonly _tag: "ApologyIssued"
  readonly reason: string
  readonly newDueAt: Instant
  /** It came later than one day before the end of the limit (H9). */
  readonly late: boolean
}

/** The applicant asked to stop. A clock that stood goes on. */
export interface WithdrawalRequested extends Happened {
  readonly _tag: "WithdrawalRequested"
  readonly reason: string
  readonly resumed: Resumed | null
}

/** The dossier was stopped. */
export interface DossierStopped extends Happened {
  readonly _tag: "DossierStopped"
  readonly because: "withdrawn" | "unsupplemented"
}

/** There is a result. */
export interface DossierDecided extends Happened {
  readonly _tag: "DossierDecided"
  readonly outcome: "granted" | "refused"
  readonly reason: string | null
  /** It came after the date that was last promised. */
  readonly late: boolean
}

/** The result was given to the applicant. */
export interface ResultReturned extends Happened {
  readonly _tag: "ResultReturned"
  readonly way: "counter" | "post" | "online"
}

/** The dossier went to the successor of its office. The promise to the citizen is unchanged. */
export interface OfficeChanged extends Happened {
  readonly _tag: "OfficeChanged"
  readonly from: string
  readonly to: string
}

/**
 * The dossier came under another revision of its procedure, by a transitional clause, or an earlier
 * such change was undone. What it was promised before is told by the events before.
 */
export interface RevisionChanged extends Happened {
  readonly _tag: "RevisionChanged"
  readonly from: string
  readonly to: string
  /** When the result is due from here on; null before acceptance. */
  readonly dueAt: Instant | null
  /** The limit that runs where the clock starts again; null where an officer named the date. */
  readonly limit: TimeLimit | null
  /** What is asked for in addition, since the clause says so. */
  readonly documents: ReadonlyArray<string>
  readonly clause: "move" | "ask"
  /** The clause says that a later date may follow, also where the clock starts again. */
  readonly mayBeLater: boolean
  /** The provision that says so. */
  readonly basis: string
  readonly undoes: boolean
}

/** Everything that may have happened to a dossier. */
export type DossierEvent =
  | DossierSubmitted
  | DossierAccepted
  | DossierRefused
  | SupplementRequested
  | SupplementProvided
  | ProcessingStarted
  | PaymentRequested
  | PaymentConfirmed
  | ApologyIssued
  | WithdrawalRequested
  | DossierStopped
  | DossierDecided
  | ResultReturned
  | OfficeChanged
  | RevisionChanged
