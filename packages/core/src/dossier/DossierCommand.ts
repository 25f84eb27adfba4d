/**
 * What may be asked of a dossier.
 *
 * @module
 */
import type { Instant } from "../time/Instant.ts"
import type { DossierCode } from "./DossierCode.ts"

/** How a dossier is lodged (R1): at the counter, by the public postal service, or online. */
export type Channel = "direct" | "postal" | "online"

/**
 * Who acts. An officer is named by an account, never by a person's data; the applicant is not
 * named at all, since events carry no personal data.
 */
export type Actor =
  | { readonly kind: "applicant" }
  | { readonly kind: "officer"; readonly id: string }
  | { readonly kind: "system" }

interface Issued {
  /** When it is asked. */
  readonly at: Instant
  readonly actor: Actor
}

/** Lodges the dossier (nộp hồ sơ). The code is issued by the service (R6). */
export interface Submit extends Issued {
  readonly _tag: "Submit"
  readonly code: DossierCode
  readonly procedureCode: string
  readonly communeCode: string
  readonly officeId: string
  readonly channel: Channel
  /** What the applicant says to hand in, in the words of the procedure's list. */
  readonly documents: ReadonlyArray<string>
}

/**
 * Accepts the dossier and issues the receipt with the return date (tiếp nhận; R2).
 * `promisedDueAt` is for limits that cannot be computed (T12), and only for them. `withoutReceipt`
 * is for procedures that give their result at once, where the applicant asks for no receipt (R7).
 */
export interface Accept extends Issued {
  readonly _tag: "Accept"
  readonly promisedDueAt?: Instant
  readonly withoutReceipt?: boolean
}

/** Refuses to take the dossier in, with the reason (từ chối tiếp nhận; R2). */
export interface Refuse extends Issued {
  readonly _tag: "Refuse"
  readonly reason: string
}

/** Asks for supplements, once, in full and exactly (yêu cầu bổ sung; R3, H2). */
export interface RequestSupplement extends Issued {
  readonly _tag: "RequestSupplement"
  readonly items: ReadonlyArray<string>
  readonly reason: string
}

/** Hands in what was asked for (bổ sung hồ sơ). */
export interface ProvideSupplement extends Issued {
  readonly _tag: "ProvideSupplement"
  readonly documents: ReadonlyArray<string>
}

/** Closes a dossier whose supplements did not come in time (H5). */
export interface CloseUnsupplemented extends Issued {
  readonly _tag: "CloseUnsupplemented"
}

/** Hands the dossier to the resolving agency, which begins (chuyển hồ sơ; H1). */
export interface Start extends Issued {
  readonly _tag: "Start"
  readonly agency: string
}

/** Asks for a financial obligation to be met while the clock stands (H6). */
export interface RequestPayment extends Issued {
  readonly _tag: "RequestPayment"
  readonly amountVnd: number
  readonly reason: string
}

/** Records that the obligation was met. */
export interface ConfirmPayment extends Issued {
  readonly _tag: "ConfirmPayment"
}

/** Apologises for being late and names the one new date (H9, H10). */
export interface Apologise extends Issued {
  readonly _tag: "Apologise"
  readonly reason: string
  readonly newDueAt: Instant
}

/** The applicant asks to stop (rút hồ sơ; H11). */
export interface RequestWithdrawal extends Issued {
  readonly _tag: "RequestWithdrawal"
  readonly reason: string
}

/** Stops the dossier at the applicant's wish, by notice (dừng giải quyết; H11). */
export interface Stop extends Issued {
  readonly _tag: "Stop"
}

/** The result: granted, or refused with reasons, which is a result like any other (H8). */
export interface Decide extends Issued {
  readonly _tag: "Decide"
  readonly outcome: "granted" | "refused"
  readonly reason: string | null
}

/** Gives the result to the applicant (trả kết quả; H13). */
export interface Return extends Issued {
  readonly _tag: "Return"
  readonly way: "counter" | "post" | "online"
}

/** Moves the dossier to the successor of an office that closes; the promise stays. */
export interface ChangeOffice extends Issued {
  readonly _tag: "ChangeOffice"
  readonly officeId: string
}

/**
 * Moves the dossier to a later revision of its procedure under the transitional clause (điều khoản
 * chuyển tiếp), or undoes that. A dossier keeps the revision of its receipt unless this is asked.
 */
export interface ChangeRevision extends Issued {
  readonly _tag: "ChangeRevision"
  /** The revision it moves to; where it is undone, the one it had before. */
  readonly to: string
  /** When the result is due from now on; null before acceptance. An undo restores what was. */
  readonly dueAt: Instant | null
  /** What is asked for in addition. */
  readonly documents: ReadonlyArray<string>
  /** The applicant said yes, where the clause is to ask. */
  readonly agreed: boolean
  readonly undo: boolean
}

/** What applicants, officers and the clock ask of a dossier in the course of its life. */
export type LifeCommand =
  | Submit
  | Accept
  | Refuse
  | RequestSupplement
  | ProvideSupplement
  | CloseUnsupplemented
  | Start
  | RequestPayment
  | ConfirmPayment
  | Apologise
  | RequestWithdrawal
  | Stop
  | Decide
  | Return
  | ChangeOffice

/** Everything that may be asked of a dossier. */
export type DossierCommand = LifeCommand | ChangeRevision

/** The name of a command. */
export type DossierCommandTag = DossierCommand["_tag"]
