/**
 * From what the portal knows of a dossier to events, so that a dossier of another system can go on
 * in this one.
 *
 * The portal does not know everything: the reasons of refusals and withdrawals, whether a result
 * was granted or refused, the limit, the commune, and the times of payment and of transfer are not
 * in its records. Reasons come back empty, a result as granted, a transfer at the time of reception,
 * a payment or a withdrawal that is open at the time of the last thing known. Nothing that the
 * record does not say is made up beyond that: a return date that moved without a supplement comes
 * back as the date first promised, not as an apology.
 *
 * @module
 */
import type { DossierEvent } from "../dossier/DossierEvent.ts"
import * as RuleSet from "../law/RuleSet.ts"
import type { Instant } from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { PortalDossier } from "./PortalDossier.ts"
import type { PortalSupplement } from "./supplements.ts"

/** What an import needs beside the record. */
export interface ImportContext {
  /** The id of an office by the name on the portal; the name itself where it is not known. */
  readonly officeId: (name: string) => string
  /** The applicant's commune, which the portal does not know. */
  readonly communeCode: string
}

const system = { kind: "system" } as const
const applicant = { kind: "applicant" } as const
const officer = (id: string) => (id === "" ? system : ({ kind: "officer", id } as const))

/** A history that leads to where the portal says that the dossier stands. */
export const historyOf = (
  portal: PortalDossier,
  context: ImportContext
): ReadonlyArray<DossierEvent> => {
  const events: Array<DossierEvent> = [submitted(portal, context)]
  const isReception = ({ askedAt }: PortalSupplement) =>
    portal.receivedAt === null || askedAt < portal.receivedAt
  for (const supplement of portal.supplements.filter(isReception)) {
    events.push(...supplementEvents(portal, supplement, "reception"))
  }
  if (portal.receivedAt !== null) {
    const appraisal = portal.supplements.filter((supplement) => !isReception(supplement))
    events.push(...receptionEvents(portal, portal.receivedAt, appraisal))
    for (const supplement of appraisal) {
      events.push(...supplementEvents(portal, supplement, "appraisal"))
    }
  }
  const last = events.at(-1)!.at
  return [...events, ...endEvents(portal, last)]
}

const submitted = (portal: PortalDossier, context: ImportContext): DossierEvent => ({
  _tag: "DossierSubmitted",
  version: 1,
  at: portal.submittedAt,
  actor: applicant,
  code: portal.code,
  procedureCode: portal.procedure.code,
  communeCode: context.communeCode,
  officeId: context.officeId(portal.office),
  channel: portal.channel,
  documents: portal.documents
})

// The present date is that of the last supplement that came after acceptance, or else of acceptance.
const setsDueAt = (portal: PortalDossier, supplement: PortalSupplement | null): boolean =>
  supplement ===
  (portal.supplements.findLast(
    ({ askedAt, providedAt }) =>
      providedAt !== null && portal.receivedAt !== null && askedAt >= portal.receivedAt
  ) ?? null)

const receptionEvents = (
  portal: PortalDossier,
  at: Instant,
  appraisal: ReadonlyArray<PortalSupplement>
): ReadonlyArray<DossierEvent> => {
  const accepted: DossierEvent = {
    _tag: "DossierAccepted",
    version: 1,
    at,
    actor: system,
    ruleSet: RuleSet.at(LocalDate.fromInstant(at)).id,
    limit: null,
    dueAt: (setsDueAt(portal, null) ? portal.dueAt : appraisal[0]?.previousDueAt) ?? at,
    provisional: false,
    promisedByOfficer: false,
    ...(portal.receiptNumber === "" && { withoutReceipt: true }),
    rules: []
  }
  const { agency } = portal
  // An agency may be named before it has begun; at status 2 it has not.
  return portal.status === "accepted" || agency === ""
    ? [accepted]
    : [accepted, { _tag: "ProcessingStarted", version: 1, at, actor: system, agency }]
}

const supplementEvents = (
  portal: PortalDossier,
  supplement: PortalSupplement,
  stage: "reception" | "appraisal"
): ReadonlyArray<DossierEvent> => {
  const isLast = supplement === portal.supplements.at(-1)
  const asked: DossierEvent = {
    _tag: "SupplementRequested",
    version: 1,
    at: supplement.askedAt,
    actor: officer(supplement.askedBy),
    stage,
    items: supplement.items,
    reason: supplement.reason,
    until: null
  }
  const mayBeOpen =
    isLast && ["awaitingSupplement", "withdrawalRequested", "stopped"].includes(portal.status)
  if (supplement.providedAt === null && mayBeOpen) return [asked]
  const dueAt = (setsDueAt(portal, supplement) ? null : supplement.newDueAt) ?? portal.dueAt
  return [
    asked,
    {
      _tag: "SupplementProvided",
      version: 1,
      // It has come, as the dossier went on; where nobody wrote down when, no time is counted.
      at: supplement.providedAt ?? supplement.askedAt,
      actor: supplement.receivedBy === "" ? applicant : officer(supplement.receivedBy),
      documents: [],
      resumed: stage === "reception" || dueAt === null ? null : { dueAt, resume: "pause" }
    }
  ]
}

// Nothing but a withdrawal moves the date while supplements are awaited.
const stoppedBecause = ({ dueAt, supplements }: PortalDossier): "unsupplemented" | "withdrawn" => {
  const last = supplements.at(-1)
  return last?.providedAt === null && last.previousDueAt === dueAt ? "unsupplemented" : "withdrawn"
}

const endEvents = (portal: PortalDossier, last: Instant): ReadonlyArray<DossierEvent> => {
  const happened = { version: 1, actor: system } as const
  const finishedAt = portal.finishedAt ?? last
  switch (portal.status) {
    case "refused":
      return [{ _tag: "DossierRefused", ...happened, at: portal.refusedAt ?? last, reason: "" }]
    case "awaitingPayment":
      return [
        {
          _tag: "PaymentRequested",
          ...happened,
          at: last,
          amountVnd: portal.fees.reduce((sum, { Gia }) => sum + Number(Gia), 0),
          reason: portal.fees.map(({ TenPhiLePhi }) => TenPhiLePhi).join("; ")
        }
      ]
    case "withdrawalRequested":
      return [
        {
          _tag: "WithdrawalRequested",
          version: 1,
          at: last,
          actor: applicant,
          reason: "",
          resumed: portal.dueAt === null ? null : { dueAt: portal.dueAt, resume: "pause" }
        }
      ]
    case "stopped":
      return [
        {
          _tag: "DossierStopped",
          ...happened,
          at: finishedAt,
          because: stoppedBecause(portal)
        }
      ]
    case "decided":
    case "returned": {
      const decided: DossierEvent = {
        _tag: "DossierDecided",
        ...happened,
        at: finishedAt,
        outcome: "granted",
        reason: null,
        late: portal.dueAt !== null && finishedAt > portal.dueAt
      }
      return portal.status === "decided"
        ? [decided]
        : [
            decided,
            {
              _tag: "ResultReturned",
              ...happened,
              at: portal.returnedAt ?? finishedAt,
              way: portal.resultForm === "1" ? "post" : "counter"
            }
          ]
    }
    default:
      return []
  }
}
