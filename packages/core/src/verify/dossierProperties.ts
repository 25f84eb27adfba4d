/**
 * What has to hold of every dossier, whatever happens: the law, said once more and in another way
 * than the machine says it.
 *
 * @module
 */
import * as Result from "effect/Result"
import { type Dossier, isClockStopped } from "../dossier/Dossier.ts"
import type { DossierCommand } from "../dossier/DossierCommand.ts"
import type { DossierEvent } from "../dossier/DossierEvent.ts"
import * as DossierStatus from "../dossier/DossierStatus.ts"
import type { Given } from "../dossier/Given.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as WorkingCalendar from "../time/WorkingCalendar.ts"
import type { StateProperty, StepProperty } from "./explore.ts"

/** What holds in every state of a dossier. */
export const dossierStates: ReadonlyArray<StateProperty<Dossier>> = [
  {
    name: "R2: no result without acceptance",
    holds: (dossier) => dossier.decision === null || dossier.receipt !== null
  },
  {
    name: "R3: supplements are asked for at most once at each stage",
    holds: ({ supplementsAsked }) =>
      supplementsAsked.reception <= 1 && supplementsAsked.appraisal <= 1
  },
  {
    name: "H6: payment is asked for at most once",
    holds: (dossier) => dossier.paymentsAsked <= 1
  },
  { name: "H10: at most one new date", holds: (dossier) => dossier.newDates <= 1 },
  {
    name: "H4: the clock stands exactly in statuses 5 and 6",
    holds: (dossier) => {
      const number = DossierStatus.portalStatus(dossier.status)
      const waits = (number === 5 && dossier.receipt !== null) || number === 6
      return isClockStopped(dossier) === waits
    }
  },
  {
    name: "H4: whenever the clock stands, somebody is responsible",
    holds: (dossier) =>
      !isClockStopped(dossier) || dossier.stops.at(-1)?.responsible === "applicant"
  },
  {
    name: "H9: no late result without an apology",
    holds: (dossier) => dossier.decision?.late !== true || dossier.apology !== null
  },
  {
    name: "R2: the promised date is after the receipt",
    holds: ({ receipt }) => receipt === null || receipt.dueAt > receipt.receivedAt
  },
  {
    name: "R2: an officer names a date only where the limit cannot be computed",
    holds: ({ receipt }) =>
      receipt === null || receipt.promisedByOfficer === (receipt.limit === null)
  }
]

// Which status may follow which on the national portal.
const portalOrder: Readonly<Record<number, ReadonlyArray<number>>> = {
  1: [2, 3, 5, 7],
  2: [4, 5, 7],
  3: [],
  4: [5, 6, 7, 9],
  5: [1, 2, 4, 7, 8],
  6: [4, 7],
  7: [8],
  8: [],
  9: [10],
  10: []
}

const officersOnly: ReadonlyArray<DossierCommand["_tag"]> = [
  "Accept",
  "Refuse",
  "RequestSupplement",
  "Start",
  "RequestPayment",
  "Apologise",
  "Stop",
  "Decide"
]

const said = (text: string | null): boolean => text !== null && /\S/.test(text)

/** What holds of every step of a dossier's life. */
export const dossierSteps = (
  given: Given
): ReadonlyArray<StepProperty<Dossier, DossierCommand, DossierEvent>> => {
  const eachEvent = (
    name: string,
    holds: (event: DossierEvent, before: Dossier) => boolean
  ): StepProperty<Dossier, DossierCommand, DossierEvent> => ({
    name,
    holds: ({ before, events }) => events.every((event) => holds(event, before))
  })
  return [
    {
      name: "the order of statuses is one that the national portal knows",
      holds: ({ before, after }) => {
        const [from, to] = [before.status, after.status].map(DossierStatus.portalStatus)
        return from === to || (from === null ? to === 1 : portalOrder[from!]!.includes(to!))
      }
    },
    {
      name: "only officers decide for the centre",
      holds: ({ command }) =>
        !officersOnly.includes(command._tag) || command.actor.kind === "officer"
    },
    {
      name: "time does not go back",
      holds: ({ before, after }) => before.lastAt === null || before.lastAt <= after.lastAt!
    },
    {
      name: "P2: a change of office leaves the promise as it was",
      holds: ({ command, before, after }) =>
        command._tag !== "ChangeOffice" ||
        (before.dueAt === after.dueAt && before.status === after.status)
    },
    {
      name: "R2: a change of revision leaves everything but the date, and undone the date as well",
      holds: ({ command, before, after }) =>
        command._tag !== "ChangeRevision" ||
        (before.status === after.status &&
          before.receipt === after.receipt &&
          (before.dueAt === null) === (after.dueAt === null) &&
          (!command.undo ||
            (before.revision?.undone === false &&
              before.revision.from === command.to &&
              before.dueAt === before.revision.dueAt &&
              after.dueAt === before.revision.previousDueAt)))
    },
    eachEvent(
      "R2, R3: a change of revision follows its clause: no later date, no new document without it",
      (event, before) => {
        if (event._tag !== "RevisionChanged" || event.undoes) return true
        const change = given.revisionChange
        return (
          change?.to === event.to &&
          change.from === event.from &&
          before.revision?.to !== event.to &&
          (change.mayBeLater || before.dueAt === null || event.dueAt! <= before.dueAt) &&
          (change.mayAskDocuments || event.documents.length === 0)
        )
      }
    ),
    {
      name: "R2: under a clause that asks, nobody is moved who has not agreed",
      holds: ({ command }) =>
        command._tag !== "ChangeRevision" ||
        command.undo ||
        command.agreed ||
        given.revisionChange?.clause === "move"
    },
    eachEvent(
      "R2: a date that a change of revision names lies ahead",
      (event, { dueAt }) =>
        event._tag !== "RevisionChanged" ||
        event.undoes ||
        event.dueAt === dueAt ||
        event.dueAt! > event.at
    ),
    eachEvent(
      "R9: a dossier is lodged only where it may be received",
      (event) =>
        event._tag !== "DossierSubmitted" || given.receivingOffices.includes(event.officeId)
    ),
    eachEvent(
      "R6: the date in the code is that of lodging",
      (event) =>
        event._tag !== "DossierSubmitted" ||
        event.code.includes(
          `-${LocalDate.format(LocalDate.fromInstant(event.at)).slice(2).replaceAll("-", "")}-`
        )
    ),
    eachEvent(
      "R7: a receipt is left out only where the result comes at once",
      (event) =>
        event._tag !== "DossierAccepted" || !event.withoutReceipt || given.terms.cutoff !== null
    ),
    eachEvent("R2, R3, H8, H9, H11: reasons are given", (event) => {
      switch (event._tag) {
        case "DossierRefused":
        case "SupplementRequested":
        case "PaymentRequested":
        case "ApologyIssued":
        case "WithdrawalRequested":
          return said(event.reason)
        case "DossierDecided":
          return event.outcome === "granted" || said(event.reason)
        default:
          return true
      }
    }),
    eachEvent(
      "R3: a request names what is missing, and an answer what is handed in",
      (event) =>
        (event._tag !== "SupplementRequested" || event.items.some(said)) &&
        (event._tag !== "SupplementProvided" || event.documents.some(said))
    ),
    eachEvent(
      "H2: a dossier is sent back within 3 working days of receipt",
      (event, { receipt }) =>
        event._tag !== "SupplementRequested" ||
        receipt === null ||
        Result.getOrElse(
          WorkingCalendar.workingDaysBetween(
            given.calendar,
            LocalDate.fromInstant(receipt.receivedAt),
            LocalDate.fromInstant(event.at)
          ),
          () => Number.POSITIVE_INFINITY
        ) <= 3
    ),
    eachEvent(
      "H5: a dossier is closed for want of supplements only after their time",
      (event, { supplement }) =>
        event._tag !== "DossierStopped" ||
        event.because !== "unsupplemented" ||
        (supplement?.until != null && event.at > supplement.until)
    ),
    eachEvent(
      "H6: payment stops the clock only where the procedure says so, for a true amount",
      (event) =>
        event._tag !== "PaymentRequested" || (given.terms.paymentStopsClock && event.amountVnd > 0)
    ),
    eachEvent(
      "H9: a new date is later than the old one and than the apology",
      (event, { dueAt }) =>
        event._tag !== "ApologyIssued" ||
        (event.newDueAt > event.at && dueAt !== null && event.newDueAt > dueAt)
    ),
    eachEvent(
      "P2: a dossier moves only to the successor of its office",
      (event) => event._tag !== "OfficeChanged" || event.to === given.successorOffice
    )
  ]
}
