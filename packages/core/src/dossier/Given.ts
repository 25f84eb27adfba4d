/**
 * What a decision on a dossier needs to know of the world.
 *
 * @module
 */

import * as Procedure from "../procedure/Procedure.ts"
import * as LocalTime from "../time/LocalTime.ts"
import type { TimeLimit } from "../time/TimeLimit.ts"
import type { WorkingCalendar } from "../time/WorkingCalendar.ts"
import type { Channel } from "./DossierCommand.ts"
import type { Resume } from "./DossierEvent.ts"

/** What a procedure (thủ tục hành chính) lays down for its dossiers. */
export interface DossierTerms {
  readonly procedureCode: string
  /** Null where the national database gives no limit for the channel. */
  readonly limits: Readonly<Record<Channel, TimeLimit | null>>
  /** In same-day procedures, the time until which the result comes on the same day (R8). */
  readonly cutoff: LocalTime.LocalTime | null
  /** How the limit goes on after supplements on appraisal (H3, H4). */
  readonly supplementResume: Resume
  /** How long supplements are awaited, where the procedure says so (H5). */
  readonly supplementPeriod: TimeLimit | null
  /** Whether the time for the financial obligation does not count (H6). */
  readonly paymentStopsClock: boolean
  /** Working days more for communes in special difficulty, where the procedure says so (H15). */
  readonly extraWorkingDays: number
}

/** What a transitional clause (điều khoản chuyển tiếp) says of a dossier now. */
export interface RevisionChange {
  readonly from: string
  readonly to: string
  /** It moves, or the applicant is asked. Under `keep` there is no change to tell of. */
  readonly clause: "move" | "ask"
  /** The clause says that a later date may follow. */
  readonly mayBeLater: boolean
  /** The clause says that new documents may be asked for. */
  readonly mayAskDocuments: boolean
  /** The provision that says so. */
  readonly basis: string
  /** The limit of the dossier's channel under the new revision. */
  readonly limit: TimeLimit | null
}

/** The world as `decide` is told of it. */
export interface Given {
  readonly terms: DossierTerms
  readonly calendar: WorkingCalendar
  /** The offices that may receive the procedure for the applicant's commune now (Routing). */
  readonly receivingOffices: ReadonlyArray<string>
  /** The office that takes over from the dossier's office, once that has closed; else null. */
  readonly successorOffice: string | null
  /** The change of revision that the law provides for this dossier; left out where there is none. */
  readonly revisionChange?: RevisionChange | null
}

/** 15:00, until which a same-day procedure gives its result on the same day (R8). */
const SAME_DAY_CUTOFF = LocalTime.unsafe("15:00")

/**
 * The terms of a procedure of which nothing is known: no limit, so that the officer names the date
 * (T12), and the defaults of the law reference: `restart` after supplements on appraisal (H3, H4),
 * no supplement period (H5), payment that does not stop the clock (H6).
 */
export const unknownTerms = (procedureCode: string): DossierTerms => ({
  procedureCode,
  limits: { direct: null, postal: null, online: null },
  cutoff: null,
  supplementResume: "restart",
  supplementPeriod: null,
  paymentStopsClock: false,
  extraWorkingDays: 0
})

/**
 * The terms of a procedure. What the national database does not say of it is as in
 * `unknownTerms`; pass `also` where the procedure says otherwise.
 */
export const termsOf = (
  procedure: Procedure.Procedure,
  also: Partial<DossierTerms> = {}
): DossierTerms => ({
  ...unknownTerms(procedure.code),
  limits: {
    direct: Procedure.limitFor(procedure, "direct"),
    postal: Procedure.limitFor(procedure, "postal"),
    online: Procedure.limitFor(procedure, "online")
  },
  cutoff: procedure.cutoff15h ? SAME_DAY_CUTOFF : null,
  ...also
})
