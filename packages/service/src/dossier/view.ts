/**
 * A dossier as its applicant and as an officer see it.
 *
 * @module
 */
import {
  Catalogue,
  Dossier,
  type DossierEvent,
  DossierStatus,
  type Instant,
  LocalDate,
  WorkingCalendar
} from "@motcua/core"
import type { Person } from "../journal/Journal.ts"
import { given, office, type World } from "../world/World.ts"
import { allowedLines } from "./allowedLines.ts"
import type { History } from "./history.ts"
import { provisionalWords } from "./provisionalWords.ts"
import { revisionOffer, revisionView } from "./revisionView.ts"
import { eventText } from "./timeline.ts"

type Known = World["Service"]

const applicant = { kind: "applicant" } as const

/** What an applicant can do over the API. */
const offered: ReadonlySet<string> = new Set(["ProvideSupplement", "RequestWithdrawal"])

const officeName = (world: Known, id: string) => {
  const found = office(world, id)
  return found === undefined
    ? { id, kind: "ReceptionPoint" as const, name: id, address: null }
    : { id, kind: found._tag, name: found.name, address: found.address }
}

const receipt = ({ calendar }: Known, { dossier }: History) => {
  if (dossier.receipt === null) return null
  const { receivedAt, dueAt, provisional, promisedByOfficer, issued, rules } = dossier.receipt
  const dueDate = LocalDate.fromInstant(dueAt)
  return {
    receivedAt,
    dueAt,
    dueDate,
    provisional,
    provisionalBecause: provisional
      ? WorkingCalendar.unsettled(calendar, LocalDate.fromInstant(receivedAt), dueDate).map(
          provisionalWords
        )
      : [],
    promisedByOfficer,
    issued,
    rules
  }
}

const supplement = (events: ReadonlyArray<DossierEvent>) => {
  const asked = events.findLastIndex(({ _tag }) => _tag === "SupplementRequested")
  const request = events[asked]
  if (request?._tag !== "SupplementRequested") return null
  const provided = events.slice(asked).find(({ _tag }) => _tag === "SupplementProvided")
  const { at, items, reason, until } = request
  return { requestedAt: at, items, reason, until, providedAt: provided?.at ?? null }
}

const apology = ({ dossier, events }: History) => {
  const issued = events.findLast((event) => event._tag === "ApologyIssued")
  return dossier.apology === null || issued === undefined
    ? null
    : { ...dossier.apology, newDueAt: issued.newDueAt }
}

/** Whether a dossier is late, or was when it was decided. A clock that stands is not late. */
export const isLate = (
  dossier: {
    readonly status: string
    readonly dueAt: number | null
    readonly decision?: { readonly late: boolean } | null
  },
  at: number
): boolean =>
  dossier.decision?.late ??
  (dossier.dueAt !== null &&
    at > dossier.dueAt &&
    (dossier.status === "accepted" || dossier.status === "inProgress"))

const common = (world: Known, history: History, at: Instant.Instant) => {
  const { dossier, events } = history
  const procedureCode = dossier.procedureCode ?? ""
  return {
    code: dossier.code ?? "",
    version: dossier.version,
    procedure: {
      code: procedureCode,
      name: Catalogue.get(world.catalogue, procedureCode)?.name ?? procedureCode
    },
    office: officeName(world, dossier.officeId ?? ""),
    channel: dossier.channel ?? "direct",
    status: dossier.status,
    portalStatus: DossierStatus.portalStatus(dossier.status),
    statusText: DossierStatus.text(dossier.status),
    submittedAt: dossier.submittedAt ?? (0 as Instant.Instant),
    documents: dossier.documents,
    receipt: receipt(world, history),
    revision: revisionView(world, dossier, at),
    dueAt: dossier.dueAt,
    supplement: supplement(events),
    payment: dossier.payment,
    apology: apology(history),
    refusal: dossier.refusal,
    stopped: dossier.stopped,
    decision: dossier.decision,
    returned: dossier.returned,
    timeline: events.map((event) => ({
      at: event.at,
      kind: event._tag,
      text: eventText(event)
    }))
  }
}

/** What the holder of the key sees: nothing of a person. */
export const dossierView = (world: Known, history: History, at: Instant.Instant) => {
  const { dossier } = history
  const offer = revisionOffer(world, dossier, at)
  return {
    ...common(world, history, at),
    revisionOffer: offer,
    allowed: Dossier.allowed(given(world, at, dossier), dossier, at, applicant)
      .filter(({ command, allowed }) => allowed && offered.has(command))
      .map(({ command }) => command)
      .concat(offer === null ? [] : ["ChangeRevision"])
  }
}

/** What an officer sees. */
export const officerView = (
  world: Known,
  history: History,
  at: Instant.Instant,
  officerId: string,
  person: Person | null,
  notes: ReadonlyArray<string>
) => ({
  ...common(world, history, at),
  late: isLate(history.dossier, at),
  applicant:
    person === null
      ? null
      : {
          fullName: person.fullName,
          citizenId: person.citizenId,
          ...(person.phone === null ? {} : { phone: person.phone }),
          ...(person.email === null ? {} : { email: person.email }),
          ...(person.address === null ? {} : { address: person.address })
        },
  note: notes.length === 0 ? null : notes.join("\n\n"),
  allowed: allowedLines(given(world, at, history.dossier), history.dossier, at, {
    kind: "officer",
    id: officerId
  })
})
