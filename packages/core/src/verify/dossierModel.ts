/**
 * The dossier machine as a model for the checker: the choices of time and data that matter.
 *
 * @module
 */

import { type Dossier, isClockStopped } from "../dossier/Dossier.ts"
import * as DossierCode from "../dossier/DossierCode.ts"
import type { Actor, DossierCommand } from "../dossier/DossierCommand.ts"
import type { DossierEvent } from "../dossier/DossierEvent.ts"
import type { DossierRefusal } from "../dossier/DossierRefusal.ts"
import { type DossierDecider, decider } from "../dossier/decider.ts"
import type { DossierTerms, Given, RevisionChange } from "../dossier/Given.ts"
import * as Instant from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { WorkingCalendar } from "../time/WorkingCalendar.ts"
import { dossierStates, dossierSteps } from "./dossierProperties.ts"
import type { Model } from "./explore.ts"

/** One way in which procedures differ, as far as a dossier's life depends on it. */
export interface Variant {
  readonly name: string
  readonly start: Instant.Instant
  readonly terms: DossierTerms
  /** The change of revision that the law provides for, where there is one. */
  readonly revisionChange?: RevisionChange
}

const MINUTE = 60_000
const later = (at: Instant.Instant, minutes: number): Instant.Instant =>
  (at + minutes * MINUTE) as Instant.Instant

const officer: Actor = { kind: "officer", id: "officer" }
const applicant: Actor = { kind: "applicant" }
const system: Actor = { kind: "system" }

const FIRST_OFFICE = "point"
const SUCCESSOR = "branch"
const OLD_REVISION = "old"
const NEW_REVISION = "new"

const limit = { quantity: 5, unit: "working_day" } as const
const plain: DossierTerms = {
  procedureCode: "1.000000",
  limits: { direct: limit, postal: limit, online: limit },
  cutoff: null,
  supplementResume: "restart",
  supplementPeriod: null,
  paymentStopsClock: false,
  extraWorkingDays: 0
}
const nd61 = Instant.unsafe("2025-03-03T09:00:00+07:00")
const nd118 = Instant.unsafe("2025-07-07T09:00:00+07:00")

const strict: RevisionChange = {
  from: OLD_REVISION,
  to: NEW_REVISION,
  clause: "move",
  mayBeLater: false,
  mayAskDocuments: false,
  basis: "a transitional clause",
  limit: { quantity: 3, unit: "working_day" }
}

/** The variants that `motcua machine verify` goes through. */
export const variants: ReadonlyArray<Variant> = [
  { name: "limit in working days", start: nd61, terms: plain },
  { name: "after 2025-07-01", start: nd118, terms: plain },
  { name: "same-day", start: nd61, terms: { ...plain, cutoff: 900 as DossierTerms["cutoff"] } },
  {
    name: "limit that cannot be computed",
    start: nd61,
    terms: { ...plain, limits: { direct: null, postal: null, online: null } }
  },
  {
    name: "pause, period for supplements, payment stops the clock",
    start: nd61,
    terms: {
      ...plain,
      supplementResume: "pause",
      supplementPeriod: { quantity: 10, unit: "working_day" },
      paymentStopsClock: true
    }
  },
  { name: "a new revision that may not harm", start: nd61, terms: plain, revisionChange: strict },
  {
    name: "a new revision that the applicant may choose, with later dates and new documents",
    start: nd61,
    terms: { ...plain, supplementResume: "pause", paymentStopsClock: true },
    revisionChange: { ...strict, clause: "ask", mayBeLater: true, mayAskDocuments: true }
  }
]

// The moments that matter from a state on: soon, and just past each date that a rule looks at.
const momentsOf = (dossier: Dossier, start: Instant.Instant): ReadonlyArray<Instant.Instant> => {
  const soon = later(dossier.lastAt ?? start, 1)
  const moments = [soon]
  const add = (at: Instant.Instant | null | undefined): void => {
    if (at !== null && at !== undefined && later(at, 1) > soon) moments.push(later(at, 1))
  }
  add(dossier.dueAt)
  add(dossier.supplement?.until)
  // Four working days and a weekend are past any notice on appraisal.
  if (dossier.receipt !== null) add(later(dossier.receipt.receivedAt, 6 * 24 * 60))
  return moments
}

// Moves to the new revision, back again, and what no clause says.
const revisionChanges = (dossier: Dossier, at: Instant.Instant) => {
  const { dueAt } = dossier
  const move = {
    _tag: "ChangeRevision",
    at,
    actor: system,
    to: NEW_REVISION,
    dueAt,
    documents: [],
    agreed: true,
    undo: false
  } as const
  const undo = { ...move, to: OLD_REVISION, dueAt: null, undo: true }
  const earlier = dueAt === null ? null : later(dueAt, -60)
  const muchLater = dueAt === null ? null : later(dueAt, 3 * 24 * 60)
  return {
    good: [move, { ...move, dueAt: earlier }, { ...move, dueAt: muchLater }, undo],
    bad: [
      { ...move, to: "another" },
      { ...undo, to: "another" },
      { ...move, agreed: false },
      { ...move, documents: ["a new document"] },
      { ...move, dueAt: dueAt ?? later(at, 60) },
      { ...move, dueAt: dueAt === null ? null : later(at < dueAt ? at : dueAt, -60) }
    ]
  }
}

// `wellFilled` commands are tried at every moment, the others once.
const commandsAt = (
  dossier: Dossier,
  at: Instant.Instant,
  wellFilled: boolean
): ReadonlyArray<DossierCommand> => {
  const by = (actor: Actor) => ({ at, actor })
  const reason = "a reason"
  const submit = {
    _tag: "Submit",
    code: DossierCode.make("H09", LocalDate.fromInstant(at), 1),
    procedureCode: plain.procedureCode,
    communeCode: "25747",
    channel: "direct",
    documents: ["a document"]
  } as const
  const dueAt = dossier.dueAt ?? at
  if (wellFilled) {
    return [
      { ...submit, ...by(applicant), officeId: FIRST_OFFICE },
      { _tag: "Accept", ...by(officer) },
      { _tag: "Accept", ...by(officer), promisedDueAt: later(at, 5 * 24 * 60) },
      { _tag: "Accept", ...by(officer), withoutReceipt: true },
      { _tag: "Refuse", ...by(officer), reason },
      { _tag: "RequestSupplement", ...by(officer), items: ["a paper"], reason },
      { _tag: "ProvideSupplement", ...by(applicant), documents: ["a paper"] },
      { _tag: "CloseUnsupplemented", ...by(system) },
      { _tag: "Start", ...by(officer), agency: "an agency" },
      { _tag: "RequestPayment", ...by(officer), amountVnd: 1, reason },
      { _tag: "ConfirmPayment", ...by(officer) },
      {
        _tag: "Apologise",
        ...by(officer),
        reason,
        newDueAt: later(at > dueAt ? at : dueAt, 7 * 24 * 60)
      },
      { _tag: "RequestWithdrawal", ...by(applicant), reason },
      { _tag: "Stop", ...by(officer) },
      { _tag: "Decide", ...by(officer), outcome: "granted", reason: null },
      { _tag: "Decide", ...by(officer), outcome: "refused", reason },
      { _tag: "Return", ...by(officer), way: "counter" },
      { _tag: "ChangeOffice", ...by(system), officeId: SUCCESSOR },
      ...revisionChanges(dossier, at).good
    ]
  }
  return [
    { ...submit, ...by(applicant), officeId: "elsewhere" },
    {
      ...submit,
      ...by(applicant),
      officeId: FIRST_OFFICE,
      code: DossierCode.make("H09", LocalDate.unsafe("2025-01-02"), 1)
    },
    { _tag: "Accept", ...by(officer), promisedDueAt: later(at, -1) },
    { _tag: "Refuse", ...by(officer), reason: " " },
    { _tag: "RequestSupplement", ...by(officer), items: [], reason },
    { _tag: "RequestSupplement", ...by(officer), items: ["a paper"], reason: "" },
    { _tag: "ProvideSupplement", ...by(applicant), documents: [] },
    { _tag: "RequestPayment", ...by(officer), amountVnd: 0, reason },
    { _tag: "RequestPayment", ...by(officer), amountVnd: 1, reason: "" },
    { _tag: "Apologise", ...by(officer), reason: "", newDueAt: later(dueAt, 7 * 24 * 60) },
    { _tag: "Apologise", ...by(officer), reason, newDueAt: dueAt },
    { _tag: "RequestWithdrawal", ...by(applicant), reason: "" },
    { _tag: "Decide", ...by(officer), outcome: "refused", reason: null },
    { _tag: "ChangeOffice", ...by(system), officeId: "elsewhere" },
    ...revisionChanges(dossier, at).bad
  ]
}

const candidates =
  (start: Instant.Instant) =>
  (dossier: Dossier): ReadonlyArray<DossierCommand> => {
    const moments = momentsOf(dossier, start)
    const soon = moments[0]!
    const good = commandsAt(dossier, soon, true)
    return [
      ...moments.flatMap((at) => commandsAt(dossier, at, true)),
      ...commandsAt(dossier, soon, false),
      ...good.flatMap((command) =>
        [applicant, officer, system].map((actor) => ({ ...command, actor }))
      ),
      ...(dossier.lastAt === null ? [] : commandsAt(dossier, later(dossier.lastAt, -1), true))
    ]
  }

// Counters are told apart up to 2; a machine that counts on shows as a circle.
const upTo = (count: number): number => Math.min(count, 2)

const key = (dossier: Dossier): string => {
  const { lastAt, receipt, dueAt, supplement } = dossier
  return [
    dossier.status,
    dossier.officeId,
    dossier.ruleSet,
    dossier.agency === null ? "" : "started",
    upTo(dossier.supplementsAsked.reception),
    upTo(dossier.supplementsAsked.appraisal),
    upTo(dossier.paymentsAsked),
    upTo(dossier.newDates),
    isClockStopped(dossier) ? "stopped" : "",
    lastAt !== null && dueAt !== null && lastAt > dueAt ? "late" : "",
    lastAt !== null && receipt !== null && lastAt > later(receipt.receivedAt, 6 * 24 * 60)
      ? "past notice"
      : "",
    lastAt !== null && supplement?.until != null && lastAt > supplement.until ? "past until" : "",
    receipt?.promisedByOfficer === true ? "promised" : "",
    dossier.decision?.outcome,
    dossier.decision?.late === true ? "late result" : "",
    dossier.stopped?.because,
    dossier.revision === null ? "" : dossier.revision.undone ? "moved back" : "moved",
    dossier.revision !== null && dossier.revision.dueAt !== dossier.dueAt ? "changed since" : ""
  ].join("|")
}

/** The dossier machine, or one that stands in for it, under a variant. */
export const dossierModel = (
  variant: Variant,
  calendar: WorkingCalendar,
  machine: DossierDecider = decider
): Model<Dossier, DossierCommand, DossierEvent, DossierRefusal, Given> => {
  const given: Given = {
    terms: variant.terms,
    calendar,
    receivingOffices: [FIRST_OFFICE],
    successorOffice: SUCCESSOR,
    revisionChange: variant.revisionChange ?? null
  }
  return {
    decider: machine,
    given,
    candidates: candidates(variant.start),
    key,
    states: dossierStates,
    steps: dossierSteps(given)
  }
}
