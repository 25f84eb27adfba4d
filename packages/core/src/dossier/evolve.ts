/**
 * How an event changes a dossier.
 *
 * @module
 */
import type { Instant } from "../time/Instant.ts"
import type { ClockStop, Dossier } from "./Dossier.ts"
import type { DossierEvent, Resume, Resumed } from "./DossierEvent.ts"
import type { DossierStatus } from "./DossierStatus.ts"

const stopClock = (dossier: Dossier, from: Instant): ReadonlyArray<ClockStop> =>
  dossier.receipt === null
    ? dossier.stops
    : [...dossier.stops, { from, to: null, resume: "pause", responsible: "applicant" }]

const resumeClock = (dossier: Dossier, to: Instant, resume: Resume): ReadonlyArray<ClockStop> =>
  dossier.stops.map((stop) => (stop.to === null ? { ...stop, to, resume } : stop))

const goOn = (
  dossier: Dossier,
  at: Instant,
  resumed: Resumed | null
): Pick<Dossier, "dueAt" | "stops"> =>
  resumed === null
    ? { dueAt: dossier.dueAt, stops: dossier.stops }
    : { dueAt: resumed.dueAt, stops: resumeClock(dossier, at, resumed.resume) }

// Where a dossier goes on once what it waited for has come.
const afterWaiting = (dossier: Dossier): DossierStatus =>
  dossier.receipt === null ? "submitted" : dossier.agency === null ? "accepted" : "inProgress"

const change = (dossier: Dossier, event: DossierEvent): Partial<Dossier> => {
  switch (event._tag) {
    case "DossierSubmitted":
      return {
        status: "submitted",
        code: event.code,
        procedureCode: event.procedureCode,
        communeCode: event.communeCode,
        officeId: event.officeId,
        channel: event.channel,
        submittedAt: event.at,
        documents: event.documents
      }
    case "DossierAccepted":
      return {
        status: "accepted",
        ruleSet: event.ruleSet,
        dueAt: event.dueAt,
        receipt: {
          receivedAt: event.at,
          limit: event.limit,
          dueAt: event.dueAt,
          provisional: event.provisional,
          promisedByOfficer: event.promisedByOfficer,
          issued: !event.withoutReceipt,
          rules: event.rules
        }
      }
    case "DossierRefused":
      return { status: "refused", refusal: { at: event.at, reason: event.reason } }
    case "SupplementRequested":
      return {
        status: "awaitingSupplement",
        stops: stopClock(dossier, event.at),
        supplement: {
          stage: event.stage,
          items: event.items,
          reason: event.reason,
          askedAt: event.at,
          until: event.until
        },
        supplementsAsked: {
          ...dossier.supplementsAsked,
          [event.stage]: dossier.supplementsAsked[event.stage] + 1
        }
      }
    case "SupplementProvided":
      return {
        status: afterWaiting(dossier),
        supplement: null,
        documents: [...dossier.documents, ...event.documents],
        ...goOn(dossier, event.at, event.resumed)
      }
    case "ProcessingStarted":
      return { status: "inProgress", agency: event.agency }
    case "PaymentRequested":
      return {
        status: "awaitingPayment",
        payment: { amountVnd: event.amountVnd, reason: event.reason },
        paymentsAsked: dossier.paymentsAsked + 1,
        stops: stopClock(dossier, event.at)
      }
    case "PaymentConfirmed":
      return {
        status: afterWaiting(dossier),
        payment: null,
        ...goOn(dossier, event.at, event.resumed)
      }
    case "ApologyIssued":
      return {
        apology: { at: event.at, reason: event.reason, previousDueAt: dossier.dueAt },
        dueAt: event.newDueAt,
        newDates: dossier.newDates + 1
      }
    case "WithdrawalRequested":
      return {
        status: "withdrawalRequested",
        supplement: null,
        payment: null,
        withdrawal: { at: event.at, reason: event.reason },
        ...goOn(dossier, event.at, event.resumed)
      }
    case "DossierStopped":
      return {
        status: "stopped",
        supplement: null,
        stopped: { at: event.at, because: event.because },
        stops: resumeClock(dossier, event.at, "pause")
      }
    case "DossierDecided":
      return {
        status: "decided",
        decision: {
          at: event.at,
          outcome: event.outcome,
          reason: event.reason,
          late: event.late
        }
      }
    case "ResultReturned":
      return { status: "returned", returned: { at: event.at, way: event.way } }
    case "OfficeChanged":
      return { officeId: event.to }
    case "RevisionChanged":
      return {
        dueAt: event.dueAt,
        revision:
          event.undoes && dossier.revision !== null
            ? { ...dossier.revision, undone: true }
            : {
                from: event.from,
                to: event.to,
                clause: event.clause,
                mayBeLater: event.mayBeLater,
                basis: event.basis,
                dueAt: event.dueAt,
                previousDueAt: dossier.dueAt,
                limit: event.limit,
                documents: event.documents,
                undone: event.undoes
              }
      }
  }
}

/** The dossier after an event. Total: whatever has happened can be told. */
export const evolve = (dossier: Dossier, event: DossierEvent): Dossier => ({
  ...dossier,
  ...change(dossier, event),
  version: dossier.version + 1,
  lastAt: event.at
})
