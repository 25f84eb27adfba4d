/**
 * The revisions of procedures: which one a dossier belongs to, what it lays down, and what its
 * transitional clause says of a dossier now.
 *
 * @module
 */
import {
  Catalogue,
  Checklist,
  Definition,
  Dossier,
  type Instant,
  LocalDate,
  Migration,
  type Procedure,
  ProcedureCode,
  type WorkingCalendar
} from "@motcua/core"
import * as Result from "effect/Result"

/** What of the world revisions are read from. */
export interface Dated {
  readonly catalogue: Catalogue.Catalogue
  readonly calendar: WorkingCalendar.WorkingCalendar
  /** By the code of the procedure. */
  readonly definitions: ReadonlyMap<string, Definition.Definition>
}

/** The dated definition of a procedure, also for the code of a case or of an agency's own. */
export const definitionOf = (
  { definitions }: Pick<Dated, "definitions">,
  code: string
): Definition.Definition | undefined =>
  definitions.get(code) ??
  (ProcedureCode.is(code) ? definitions.get(ProcedureCode.national(code)) : undefined)

const on = (definition: Definition.Definition, date: LocalDate.LocalDate) =>
  Result.getOrUndefined(Definition.revisionAt(definition, date))

/**
 * The revision that a dossier belongs to: the one it was moved to, else that of its receipt. What has
 * not been received yet is received under the one in force. `undefined` where none is known.
 */
export const revisionOf = (
  definition: Definition.Definition,
  dossier: Dossier.Dossier,
  at: Instant.Instant
): Definition.Revision | undefined => {
  const moved = Dossier.movedTo(dossier)
  return moved === null
    ? on(definition, LocalDate.fromInstant(dossier.receipt?.receivedAt ?? at))
    : definition.revisions.find(({ id }) => id === moved)
}

const settled = <A>({ possible, state }: Checklist.Settled<A>): A | null =>
  state === "settled" ? (possible[0] ?? null) : null

/**
 * A procedure as a revision has it. What depends on a case that nobody was asked about is not known:
 * the officer names the date then (T12). What a revision does not speak of is as in `base`.
 */
export const procedureOf = (
  definition: Definition.Definition,
  revision: Definition.Revision,
  base: Procedure.Procedure | undefined
): Procedure.Procedure => ({
  code: definition.code,
  name: definition.name,
  field: definition.field,
  fieldCode: definition.fieldCode,
  levels: definition.levels,
  decision: base?.decision ?? revision.legalBasis[0]?.instrument ?? null,
  promulgatingAgency: definition.promulgatingAgency,
  executingAgencies: revision.executingAgencies,
  subjects: revision.subjects,
  result: revision.result,
  channels: Checklist.make(revision, {}).terms.map(({ channel, fee, limit }) => {
    const known = settled(fee)
    return {
      channel,
      limit: settled(limit),
      feeVnd: known?._tag === "Known" ? known.vnd : null
    }
  }),
  cases: [],
  documents:
    revision.documents?.map(({ copies, originals, text, when }) => ({
      group: when === null ? null : Checklist.conditionText(when, revision.questions).vi,
      text,
      originals,
      copies
    })) ?? null,
  cutoff15h: base?.cutoff15h ?? false,
  resume: revision.resume,
  notes: base?.notes ?? [],
  source: definition.source
})

/** A procedure as it is on a day; `undefined` where no procedure has the code. */
export const procedureOn = (
  world: Dated,
  code: string,
  date: LocalDate.LocalDate
): Procedure.Procedure | undefined => {
  const base = Catalogue.get(world.catalogue, code)
  const definition = definitionOf(world, code)
  const revision = definition === undefined ? undefined : on(definition, date)
  return definition === undefined || revision === undefined
    ? base
    : procedureOf(definition, revision, base)
}

/** What the procedure lays down for a dossier, by the revision that it belongs to. */
export const termsFor = (
  world: Dated,
  procedureCode: string,
  dossier: Dossier.Dossier,
  at: Instant.Instant
): Dossier.DossierTerms => {
  const base = Catalogue.get(world.catalogue, procedureCode)
  const definition = definitionOf(world, procedureCode)
  const revision = definition === undefined ? undefined : revisionOf(definition, dossier, at)
  if (definition !== undefined && revision !== undefined) {
    return Dossier.termsOf(procedureOf(definition, revision, base), {
      procedureCode,
      supplementResume: revision.resume,
      supplementPeriod: revision.supplementWithin
    })
  }
  // A procedure that is no longer in the data gives no limit: the officer names the date (T12).
  return base === undefined ? Dossier.unknownTerms(procedureCode) : Dossier.termsOf(base)
}

/** What the transitional clause of the next revision says of a dossier. */
export interface Change {
  readonly plan: Migration.MigrationPlan
  readonly line: Migration.PlanLine
}

// Papers are lodged in the words of the procedure's list.
const handedIn = (
  { documents }: Dossier.Dossier,
  ...revisions: ReadonlyArray<Definition.Revision>
): ReadonlyArray<string> =>
  revisions.flatMap((revision) =>
    (revision.documents ?? []).filter(({ text }) => documents.includes(text)).map(({ id }) => id)
  )

/**
 * What the change from one revision to another does to a dossier that was received: one line of a
 * plan. The service knows no answers to a procedure's questions, so nothing is assumed of them.
 */
export const changeOf = (
  world: Dated,
  definition: Definition.Definition,
  from: Definition.Revision,
  to: Definition.Revision,
  dossier: Dossier.Dossier,
  at: Instant.Instant
): Change => {
  const { cutoff } = termsFor(world, definition.code, dossier, at)
  const plan = Migration.plan({
    from,
    to,
    procedure: definition.code,
    at,
    calendar: world.calendar,
    dossiers: [{ dossier, answers: {}, handedIn: handedIn(dossier, from, to) }],
    ...(cutoff === null ? {} : { cutoff })
  })
  return { plan, line: plan.lines[0]! }
}

/** The revision before one; `undefined` for the first. */
export const revisionBefore = (
  { revisions }: Definition.Definition,
  { id }: Definition.Revision
): Definition.Revision | undefined => revisions[revisions.findIndex((one) => one.id === id) - 1]

/**
 * What the law provides for a dossier now: the change to the revision after its own, where that is
 * in force and its clause moves the dossier or asks the applicant. What was undone is not offered.
 */
export const changeNow = (
  world: Dated,
  dossier: Dossier.Dossier,
  at: Instant.Instant
): Change | null => {
  const definition = definitionOf(world, dossier.procedureCode ?? "")
  if (definition === undefined || dossier.receipt === null) return null
  const from = revisionOf(definition, dossier, at)
  if (from === undefined) return null
  const to = definition.revisions[definition.revisions.findIndex(({ id }) => id === from.id) + 1]
  if (to === undefined || LocalDate.fromInstant(at) < to.from) return null
  if (dossier.revision?.undone && dossier.revision.to === to.id) return null
  const change = changeOf(world, definition, from, to, dossier, at)
  return change.line.action === "move" || change.line.action === "ask" ? change : null
}
