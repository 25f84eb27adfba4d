/**
 * What an officer may ask of a dossier. When and by whom is added by the service.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { InstantText } from "./InstantText.ts"
import { RequestId } from "./LodgeRequest.ts"
import { PlainText } from "./PlainText.ts"

const Reason = PlainText(2000)

/** A step at the counter. Instants are UTC+7; money is in whole đồng. */
export const OfficerCommand = Schema.Union([
  Schema.Struct({
    _tag: Schema.tag("Accept"),
    /** Only where the limit cannot be computed (T12). */
    promisedDueAt: Schema.optionalKey(InstantText),
    /** No receipt, as the result comes at once and the applicant asks for none (R7). */
    withoutReceipt: Schema.optionalKey(Schema.Boolean)
  }),
  Schema.Struct({ _tag: Schema.tag("Refuse"), reason: Reason }),
  Schema.Struct({
    _tag: Schema.tag("RequestSupplement"),
    items: Schema.Array(PlainText(1000)),
    reason: Reason
  }),
  /** What the applicant brought to the counter. */
  Schema.Struct({
    _tag: Schema.tag("ProvideSupplement"),
    documents: Schema.Array(PlainText(2000))
  }),
  Schema.Struct({ _tag: Schema.tag("CloseUnsupplemented") }),
  Schema.Struct({
    _tag: Schema.tag("Start"),
    /** Without it, the agency that decides by the procedure's level. */
    agency: Schema.optionalKey(PlainText(300))
  }),
  Schema.Struct({
    _tag: Schema.tag("RequestPayment"),
    amountVnd: Schema.Int,
    reason: Reason
  }),
  Schema.Struct({ _tag: Schema.tag("ConfirmPayment") }),
  Schema.Struct({ _tag: Schema.tag("Apologise"), reason: Reason, newDueAt: InstantText }),
  /** The applicant's wish to withdraw, told at the counter. */
  Schema.Struct({ _tag: Schema.tag("RequestWithdrawal"), reason: Reason }),
  Schema.Struct({ _tag: Schema.tag("Stop") }),
  Schema.Struct({
    _tag: Schema.tag("Decide"),
    outcome: Schema.Literals(["granted", "refused"]),
    reason: Schema.optionalKey(Schema.NullOr(Reason))
  }),
  Schema.Struct({
    _tag: Schema.tag("Return"),
    /** Without it, at the counter. */
    way: Schema.optionalKey(Schema.Literals(["counter", "post", "online"]))
  }),
  Schema.Struct({
    _tag: Schema.tag("ChangeOffice"),
    /** Without it, the successor of the dossier's office. */
    officeId: Schema.optionalKey(PlainText(50))
  })
])

/** A command, with the version of the dossier that the officer was looking at. */
export const CommandRequest = Schema.Struct({
  requestId: RequestId,
  expectedVersion: Schema.Int,
  command: OfficerCommand
})

/** {@link OfficerCommand} as JSON. */
export type OfficerCommandJson = typeof OfficerCommand.Encoded
/** {@link CommandRequest} as JSON. */
export type CommandRequestJson = typeof CommandRequest.Encoded
