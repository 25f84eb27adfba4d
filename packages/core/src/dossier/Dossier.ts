/**
 * A dossier as its events tell it.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { RuleSetId } from "../law/RuleSet.ts"
import type { Instant } from "../time/Instant.ts"
import type { TimeLimit } from "../time/TimeLimit.ts"
import type { DossierCode } from "./DossierCode.ts"
import type { Channel } from "./DossierCommand.ts"
import type { Resume, SupplementStage } from "./DossierEvent.ts"
import type { DossierStatus } from "./DossierStatus.ts"

/** What the receipt says (giấy tiếp nhận hồ sơ và hẹn trả kết quả), and whether there is one. */
export interface Receipt {
  readonly receivedAt: Instant
  readonly limit: TimeLimit | null
  /** The date promised on the receipt. What is promised now is `Dossier.dueAt`. */
  readonly dueAt: Instant
  readonly provisional: boolean
  readonly promisedByOfficer: boolean
  /** False where none was needed, as the result comes at once (R7); the rest is known all the same. */
  readonly issued: boolean
  readonly rules: ReadonlyArray<RuleId>
}

/** A request for supplements that waits for the applicant. */
export interface OpenSupplement {
  readonly stage: SupplementStage
  readonly items: ReadonlyArray<string>
  readonly reason: string
  readonly askedAt: Instant
  readonly until: Instant | null
}

/** A time in which the clock stood. `to` is null while it stands; the applicant is awaited. */
export interface ClockStop {
  readonly from: Instant
  readonly to: Instant | null
  readonly resume: Resume
  readonly responsible: "applicant"
}

/** A change of revision, and what it changed. */
export interface RevisionMove {
  readonly from: string
  readonly to: string
  readonly clause: "move" | "ask"
  readonly mayBeLater: boolean
  readonly basis: string
  readonly dueAt: Instant | null
  readonly previousDueAt: Instant | null
  readonly limit: TimeLimit | null
  readonly documents: ReadonlyArray<string>
  readonly undone: boolean
}

/** A dossier (hồ sơ): all that its events say of it, and nothing of a person. */
export interface Dossier {
  readonly status: DossierStatus
  /** How many events it has. The next command is checked against it. */
  readonly version: number
  readonly lastAt: Instant | null
  readonly code: DossierCode | null
  readonly procedureCode: string | null
  readonly communeCode: string | null
  readonly officeId: string | null
  readonly channel: Channel | null
  readonly submittedAt: Instant | null
  readonly documents: ReadonlyArray<string>
  readonly ruleSet: RuleSetId | null
  readonly receipt: Receipt | null
  /** When the result is due now; null before acceptance. */
  readonly dueAt: Instant | null
  readonly agency: string | null
  readonly supplement: OpenSupplement | null
  readonly supplementsAsked: Readonly<Record<SupplementStage, number>>
  readonly payment: { readonly amountVnd: number; readonly reason: string } | null
  readonly paymentsAsked: number
  readonly stops: ReadonlyArray<ClockStop>
  readonly apology: {
    readonly at: Instant
    readonly reason: string
    readonly previousDueAt: Instant | null
  } | null
  readonly newDates: number
  /** The last change of revision; null where it has the revision of its receipt. */
  readonly revision: RevisionMove | null
  readonly withdrawal: { readonly at: Instant; readonly reason: string } | null
  readonly refusal: { readonly at: Instant; readonly reason: string } | null
  readonly stopped: {
    readonly at: Instant
    readonly because: "withdrawn" | "unsupplemented"
  } | null
  readonly decision: {
    readonly at: Instant
    readonly outcome: "granted" | "refused"
    readonly reason: string | null
    readonly late: boolean
  } | null
  readonly returned: { readonly at: Instant; readonly way: "counter" | "post" | "online" } | null
}

/** A dossier of which nothing has happened yet. */
export const initial: Dossier = {
  status: "draft",
  version: 0,
  lastAt: null,
  code: null,
  procedureCode: null,
  communeCode: null,
  officeId: null,
  channel: null,
  submittedAt: null,
  documents: [],
  ruleSet: null,
  receipt: null,
  dueAt: null,
  agency: null,
  supplement: null,
  supplementsAsked: { reception: 0, appraisal: 0 },
  payment: null,
  paymentsAsked: 0,
  stops: [],
  apology: null,
  newDates: 0,
  revision: null,
  withdrawal: null,
  refusal: null,
  stopped: null,
  decision: null,
  returned: null
}

/** The revision that a dossier was moved to; null where it has the one of its receipt. */
export const movedTo = ({ revision }: Dossier): string | null =>
  revision === null ? null : revision.undone ? revision.from : revision.to

/** Whether the clock stands: after acceptance, in awaiting supplements or payment and only there. */
export const isClockStopped = (dossier: Dossier): boolean => {
  const last = dossier.stops.at(-1)
  return last !== undefined && last.to === null
}
