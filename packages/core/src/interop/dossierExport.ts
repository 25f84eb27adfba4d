/**
 * From a dossier's events to what the portal knows of it.
 *
 * @module
 */
import { replay } from "../decider/Decider.ts"
import type { Actor } from "../dossier/DossierCommand.ts"
import type { DossierEvent } from "../dossier/DossierEvent.ts"
import { decider } from "../dossier/decider.ts"
import type { OnlinePayment, PortalApplicant, PortalDossier } from "./PortalDossier.ts"
import type { FeeRecord } from "./PortalRecord.ts"
import type { PortalSupplement } from "./supplements.ts"

/** What an export needs beside the events. */
export interface ExportContext {
  readonly procedure: PortalDossier["procedure"]
  readonly applicant: PortalApplicant
  /** The name of an office by its id; the id itself where it is not known. */
  readonly officeName: (officeId: string) => string
  /** The name of an officer by the account in the events. */
  readonly officerName: (account: string) => string
  /** The agency that will resolve the dossier, until it has begun. */
  readonly agency: string
  /** What the dossier asks for; the procedure's name where it is left out. */
  readonly summary?: string
  /** Where fees can be paid online; nowhere where it is left out. */
  readonly onlinePayment?: OnlinePayment
}

/** Nobody is known by name: for what may be seen without personal data. */
export const unnamed: PortalApplicant = {
  kind: "citizen",
  fullName: "",
  objectCode: "",
  identities: [],
  email: "",
  phone: ""
}

/** What the portal knows of a dossier, or null where it has not been lodged. */
export const ofHistory = (
  history: ReadonlyArray<DossierEvent>,
  context: ExportContext
): PortalDossier | null => {
  const dossier = replay(decider, history)
  const { channel, code, submittedAt } = dossier
  if (code === null || channel === null || submittedAt === null) return null
  return {
    code,
    procedure: context.procedure,
    receiptNumber: dossier.receipt?.issued === true ? code : "",
    channel,
    applicant: context.applicant,
    summary: context.summary ?? context.procedure.name,
    office: dossier.officeId === null ? "" : context.officeName(dossier.officeId),
    agency: dossier.agency ?? context.agency,
    submittedAt,
    receivedAt: dossier.receipt?.receivedAt ?? null,
    dueAt: dossier.dueAt,
    finishedAt: dossier.decision?.at ?? dossier.stopped?.at ?? null,
    returnedAt: dossier.returned?.at ?? null,
    refusedAt: dossier.refusal?.at ?? null,
    status: dossier.status,
    resultForm: dossier.returned?.way === "post" ? "1" : "0",
    onlinePayment: context.onlinePayment ?? "none",
    documents: dossier.documents,
    fees: history.flatMap(fee),
    supplements: supplementsOf(history, context),
    results: []
  }
}

const fee = (event: DossierEvent): ReadonlyArray<FeeRecord> =>
  event._tag === "PaymentRequested"
    ? [
        {
          TenPhiLePhi: event.reason,
          MaPhiLePhi: "",
          HinhThucThu: "",
          Gia: String(event.amountVnd),
          LoaiPhiLePhi: ""
        }
      ]
    : []

const supplementsOf = (
  history: ReadonlyArray<DossierEvent>,
  context: ExportContext
): ReadonlyArray<PortalSupplement> => {
  const who = (actor: Actor): string =>
    actor.kind === "officer" ? context.officerName(actor.id) : ""
  const all: Array<PortalSupplement> = []
  let dossier = decider.initial
  for (const event of history) {
    if (event._tag === "SupplementRequested") {
      all.push({
        askedBy: who(event.actor),
        askedAt: event.at,
        items: event.items,
        reason: event.reason,
        receivedBy: "",
        providedAt: null,
        state: "0",
        previousDueAt: dossier.dueAt,
        newDueAt: null
      })
    } else if (event._tag === "SupplementProvided") {
      all.push({
        ...all.pop()!,
        receivedBy: who(event.actor),
        providedAt: event.at,
        state: "1",
        newDueAt: event.resumed?.dueAt ?? null
      })
    }
    dossier = decider.evolve(dossier, event)
  }
  return all
}
