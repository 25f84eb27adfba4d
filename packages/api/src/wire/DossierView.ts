/**
 * A dossier as its applicant follows it, and as an officer works on it.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { DateText, InstantText } from "./InstantText.ts"
import { Applicant } from "./LodgeRequest.ts"
import { OfficeName } from "./OfficeView.ts"
import { Channel } from "./ProcedureView.ts"
import { Words } from "./Words.ts"

/** Where a dossier stands; the national portal's numbers are in `portalStatus`. */
export const DossierStatus = Schema.Literals([
  "draft",
  "submitted",
  "accepted",
  "refused",
  "inProgress",
  "awaitingSupplement",
  "awaitingPayment",
  "withdrawalRequested",
  "stopped",
  "decided",
  "returned"
])

/** The answer to lodging. `lookupKey` is shown this once: only its hash is kept. */
export const Lodged = Schema.Struct({
  code: Schema.String,
  lookupKey: Schema.String,
  status: DossierStatus,
  submittedAt: InstantText,
  officeId: Schema.String
})

/** Form Receipt (giấy tiếp nhận hồ sơ và hẹn trả kết quả), as it was issued. */
export const Receipt = Schema.Struct({
  receivedAt: InstantText,
  dueAt: InstantText,
  dueDate: DateText,
  /** The date rests on a year that is not announced (T6). */
  provisional: Schema.Boolean,
  /** What is not settled between receipt and due date, as it is known now. */
  provisionalBecause: Schema.Array(Words),
  /** The officer named the date, as the limit cannot be computed (T12). */
  promisedByOfficer: Schema.Boolean,
  /** False where no paper was given, as the result comes at once (R7); the date stands all the same. */
  issued: Schema.Boolean,
  rules: Schema.Array(Schema.String)
})

/** Form Supplement, and when what was asked for came in. */
export const Supplement = Schema.Struct({
  requestedAt: InstantText,
  items: Schema.Array(Schema.String),
  reason: Schema.String,
  /** Until when it is awaited, where the procedure sets a period (H5). */
  until: Schema.NullOr(InstantText),
  providedAt: Schema.NullOr(InstantText)
})

/** One thing that happened, in words for people. */
export const TimelineEntry = Schema.Struct({
  at: InstantText,
  /** The event's name, `DossierAccepted`. */
  kind: Schema.String,
  text: Words
})

/**
 * The revision of its procedure that a dossier belongs to: that of its receipt, or the one that it
 * was moved to under a transitional clause.
 */
export const RevisionView = Schema.Struct({
  id: Schema.String,
  from: DateText,
  moved: Schema.Boolean
})

/** What the applicant may choose, where a transitional clause leaves it to them. */
export const RevisionOffer = Schema.Struct({
  /** The revision that the dossier would move to. */
  to: Schema.String,
  /** The provision that gives the choice. */
  basis: Schema.String,
  dueAt: Schema.Struct({
    before: Schema.NullOr(InstantText),
    after: Schema.NullOr(InstantText)
  }),
  /** What would be asked for in addition. */
  newDocuments: Schema.Array(Schema.String),
  text: Words
})

const view = {
  code: Schema.String,
  /** Grows by one with every event; the id of server-sent events. */
  version: Schema.Int,
  procedure: Schema.Struct({ code: Schema.String, name: Schema.String }),
  office: OfficeName,
  channel: Channel,
  status: DossierStatus,
  /** The national portal's number, 1 to 10. */
  portalStatus: Schema.NullOr(Schema.Int),
  statusText: Words,
  submittedAt: InstantText,
  documents: Schema.Array(Schema.String),
  receipt: Schema.NullOr(Receipt),
  /** Null where the rules of the procedure are not known with their dates. */
  revision: Schema.NullOr(RevisionView),
  /** When the result is due now; null before acceptance. */
  dueAt: Schema.NullOr(InstantText),
  supplement: Schema.NullOr(Supplement),
  payment: Schema.NullOr(Schema.Struct({ amountVnd: Schema.Int, reason: Schema.String })),
  /** Form Apology: the promise it takes back and the new one (H9). */
  apology: Schema.NullOr(
    Schema.Struct({
      at: InstantText,
      reason: Schema.String,
      previousDueAt: Schema.NullOr(InstantText),
      newDueAt: InstantText
    })
  ),
  refusal: Schema.NullOr(Schema.Struct({ at: InstantText, reason: Schema.String })),
  stopped: Schema.NullOr(
    Schema.Struct({ at: InstantText, because: Schema.Literals(["withdrawn", "unsupplemented"]) })
  ),
  decision: Schema.NullOr(
    Schema.Struct({
      at: InstantText,
      outcome: Schema.Literals(["granted", "refused"]),
      reason: Schema.NullOr(Schema.String)
    })
  ),
  returned: Schema.NullOr(
    Schema.Struct({ at: InstantText, way: Schema.Literals(["counter", "post", "online"]) })
  ),
  timeline: Schema.Array(TimelineEntry)
}

/** What the holder of the key sees: everything but personal data. */
export const DossierView = Schema.Struct({
  ...view,
  /** The choice that waits for the applicant's word; they agree with `ChangeRevision`. */
  revisionOffer: Schema.NullOr(RevisionOffer),
  /** The commands that the applicant may give now: `["ProvideSupplement", "RequestWithdrawal"]`. */
  allowed: Schema.Array(Schema.String)
})

/** Whether a command may be given now, and why not. */
export const AllowedCommand = Schema.Struct({
  command: Schema.String,
  allowed: Schema.Boolean,
  /** Fields of the command that have to be filled in where they are usually left out. */
  needs: Schema.Array(Schema.String),
  /** Fields that the rules let be filled in this time, where they usually do not: `withoutReceipt`. */
  may: Schema.Array(Schema.String),
  why: Schema.NullOr(Words),
  /** The rule that stands in the way, where there is one. */
  rule: Schema.NullOr(Schema.String)
})

/** What an officer sees: the applicant too, null once erased. */
export const OfficerView = Schema.Struct({
  ...view,
  late: Schema.Boolean,
  applicant: Schema.NullOr(Applicant),
  note: Schema.NullOr(Schema.String),
  allowed: Schema.Array(AllowedCommand)
})

/** A dossier in the counter's list. `applicantName` is null once the person was erased. */
export const CounterItem = Schema.Struct({
  code: Schema.String,
  version: Schema.Int,
  procedureName: Schema.String,
  officeId: Schema.String,
  status: DossierStatus,
  statusText: Words,
  submittedAt: InstantText,
  dueAt: Schema.NullOr(InstantText),
  late: Schema.Boolean,
  applicantName: Schema.NullOr(Schema.String)
})
/** The counter's list, the most urgent first; at most 500. */
export const CounterList = Schema.Struct({ items: Schema.Array(CounterItem) })

/** {@link Lodged} as JSON. */
export type LodgedJson = typeof Lodged.Encoded
/** {@link DossierView} as JSON. */
export type DossierViewJson = typeof DossierView.Encoded
/** {@link OfficerView} as JSON. */
export type OfficerViewJson = typeof OfficerView.Encoded
/** {@link CounterItem} as JSON. */
export type CounterItemJson = typeof CounterItem.Encoded
/** {@link CounterList} as JSON. */
export type CounterListJson = typeof CounterList.Encoded
