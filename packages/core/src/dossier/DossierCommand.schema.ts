/**
 * Commands as JSON, as they come from outside.
 *
 * @module
 */

import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { InstantFromString } from "../time/Instant.schema.ts"
import * as DossierCode from "./DossierCode.ts"

/** A dossier code whose date exists. */
export const DossierCodeSchema = Schema.String.check(
  Schema.makeFilter((text: string) => Result.isSuccess(DossierCode.parse(text)), {
    expected: "a dossier code such as H09-250211-0001"
  })
).pipe(Schema.brand("DossierCode"))

/** How a dossier is lodged. */
export const ChannelSchema = Schema.Literals(["direct", "postal", "online"])

/** Who acts. */
export const ActorSchema = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("applicant") }),
  Schema.Struct({ kind: Schema.Literal("officer"), id: Schema.String }),
  Schema.Struct({ kind: Schema.Literal("system") })
])

const issued = { at: InstantFromString, actor: ActorSchema }
const Texts = Schema.Array(Schema.String)

/** A command as JSON. What the machine has to say of it is not asked here. */
export const DossierCommandSchema = Schema.Union([
  Schema.TaggedStruct("Submit", {
    ...issued,
    code: DossierCodeSchema,
    procedureCode: Schema.String,
    communeCode: Schema.String,
    officeId: Schema.String,
    channel: ChannelSchema,
    documents: Texts
  }),
  Schema.TaggedStruct("Accept", {
    ...issued,
    promisedDueAt: Schema.optionalKey(InstantFromString),
    withoutReceipt: Schema.optionalKey(Schema.Boolean)
  }),
  Schema.TaggedStruct("Refuse", { ...issued, reason: Schema.String }),
  Schema.TaggedStruct("RequestSupplement", { ...issued, items: Texts, reason: Schema.String }),
  Schema.TaggedStruct("ProvideSupplement", { ...issued, documents: Texts }),
  Schema.TaggedStruct("CloseUnsupplemented", issued),
  Schema.TaggedStruct("Start", { ...issued, agency: Schema.String }),
  Schema.TaggedStruct("RequestPayment", {
    ...issued,
    amountVnd: Schema.Finite,
    reason: Schema.String
  }),
  Schema.TaggedStruct("ConfirmPayment", issued),
  Schema.TaggedStruct("Apologise", {
    ...issued,
    reason: Schema.String,
    newDueAt: InstantFromString
  }),
  Schema.TaggedStruct("RequestWithdrawal", { ...issued, reason: Schema.String }),
  Schema.TaggedStruct("Stop", issued),
  Schema.TaggedStruct("Decide", {
    ...issued,
    outcome: Schema.Literals(["granted", "refused"]),
    reason: Schema.NullOr(Schema.String)
  }),
  Schema.TaggedStruct("Return", { ...issued, way: Schema.Literals(["counter", "post", "online"]) }),
  Schema.TaggedStruct("ChangeOffice", { ...issued, officeId: Schema.String }),
  Schema.TaggedStruct("ChangeRevision", {
    ...issued,
    to: Schema.String,
    dueAt: Schema.NullOr(InstantFromString),
    documents: Texts,
    agreed: Schema.Boolean,
    undo: Schema.Boolean
  })
])
