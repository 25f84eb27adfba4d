/**
 * Events as JSON, the form in which they are kept for good.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { ruleIds } from "../law/RuleId.ts"
import { TimeLimitSchema } from "../procedure/Procedure.schema.ts"
import { InstantFromString } from "../time/Instant.schema.ts"
import { ActorSchema, ChannelSchema, DossierCodeSchema } from "./DossierCommand.schema.ts"

const happened = {
  version: Schema.Literal(1),
  at: InstantFromString,
  actor: ActorSchema
}

const RuleSetIdSchema = Schema.Literals(["ND61", "ND118"])
const RuleIdSchema = Schema.Literals(ruleIds)
const ResumedSchema = Schema.Struct({
  dueAt: InstantFromString,
  resume: Schema.Literals(["pause", "restart"])
})
const Texts = Schema.Array(Schema.String)

/** An event as JSON. Instants are ISO texts with Việt Nam's offset. */
export const DossierEventSchema = Schema.Union([
  Schema.TaggedStruct("DossierSubmitted", {
    ...happened,
    code: DossierCodeSchema,
    procedureCode: Schema.String,
    communeCode: Schema.String,
    officeId: Schema.String,
    channel: ChannelSchema,
    documents: Texts
  }),
  Schema.TaggedStruct("DossierAccepted", {
    ...happened,
    ruleSet: RuleSetIdSchema,
    limit: Schema.NullOr(TimeLimitSchema),
    dueAt: InstantFromString,
    provisional: Schema.Boolean,
    promisedByOfficer: Schema.Boolean,
    withoutReceipt: Schema.optionalKey(Schema.Boolean),
    rules: Schema.Array(RuleIdSchema)
  }),
  Schema.TaggedStruct("DossierRefused", { ...happened, reason: Schema.String }),
  Schema.TaggedStruct("SupplementRequested", {
    ...happened,
    stage: Schema.Literals(["reception", "appraisal"]),
    items: Texts,
    reason: Schema.String,
    until: Schema.NullOr(InstantFromString)
  }),
  Schema.TaggedStruct("SupplementProvided", {
    ...happened,
    documents: Texts,
    resumed: Schema.NullOr(ResumedSchema)
  }),
  Schema.TaggedStruct("ProcessingStarted", { ...happened, agency: Schema.String }),
  Schema.TaggedStruct("PaymentRequested", {
    ...happened,
    amountVnd: Schema.Int,
    reason: Schema.String
  }),
  Schema.TaggedStruct("PaymentConfirmed", { ...happened, resumed: ResumedSchema }),
  Schema.TaggedStruct("ApologyIssued", {
    ...happened,
    reason: Schema.String,
    newDueAt: InstantFromString,
    late: Schema.Boolean
  }),
  Schema.TaggedStruct("WithdrawalRequested", {
    ...happened,
    reason: Schema.String,
    resumed: Schema.NullOr(ResumedSchema)
  }),
  Schema.TaggedStruct("DossierStopped", {
    ...happened,
    because: Schema.Literals(["withdrawn", "unsupplemented"])
  }),
  Schema.TaggedStruct("DossierDecided", {
    ...happened,
    outcome: Schema.Literals(["granted", "refused"]),
    reason: Schema.NullOr(Schema.String),
    late: Schema.Boolean
  }),
  Schema.TaggedStruct("ResultReturned", {
    ...happened,
    way: Schema.Literals(["counter", "post", "online"])
  }),
  Schema.TaggedStruct("OfficeChanged", { ...happened, from: Schema.String, to: Schema.String }),
  Schema.TaggedStruct("RevisionChanged", {
    ...happened,
    from: Schema.String,
    to: Schema.String,
    dueAt: Schema.NullOr(InstantFromString),
    limit: Schema.NullOr(TimeLimitSchema),
    documents: Texts,
    clause: Schema.Literals(["move", "ask"]),
    mayBeLater: Schema.Boolean,
    basis: Schema.String,
    undoes: Schema.Boolean
  })
])
