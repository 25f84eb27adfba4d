/**
 * What a new revision of a procedure does to open dossiers: a plan, made before anything is done,
 * carried out as events, and undone by events.
 *
 * @module
 */
import { type Dossier, movedTo } from "../dossier/Dossier.ts"
import type { DossierCode } from "../dossier/DossierCode.ts"
import { transitions } from "../dossier/machine.ts"
import type { Fee, Revision } from "../procedure/definition/Definition.ts"
import type { ProcedureCode } from "../procedure/ProcedureCode.ts"
import type { Instant } from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { TimeLimit } from "../time/TimeLimit.ts"
import * as Clause from "./Clause.ts"
import * as compare from "./compare.ts"
import { isOf } from "./isOf.ts"

export type { Clause, Harm } from "./Clause.ts"
export type { AskedPapers, Counting, OpenDossier } from "./compare.ts"
export {
  changeOf,
  type Executed,
  execute,
  type LeftAlone,
  type Situation,
  undo
} from "./execute.ts"
export { leftText } from "./leftText.ts"
export { lineText } from "./lineText.ts"

/** A value before and after. */
export interface Changed<A> {
  readonly before: A
  readonly after: A
}

/** What the plan holds for one dossier. */
export interface PlanLine {
  readonly code: DossierCode | null
  /** The dossier's version that was looked at; a dossier that has gone on is left alone. */
  readonly version: number
  /** `none`: the change does not touch it, see `because`. */
  readonly action: "keep" | "move" | "ask" | "none"
  readonly because: "clause" | "closed" | "notReceived" | "notUnderTheOld" | "otherProcedure"
  /** The provision that says so. */
  readonly basis: string
  /** The promised date; both null where none is promised. */
  readonly date: Changed<Instant | null>
  /** The date that the new revision alone would give; null where it cannot be told. */
  readonly dateUnderNew: Instant | null
  readonly fee: Changed<Fee>
  readonly agencies: Changed<ReadonlyArray<string>>
  /** New papers that are asked for, since the clause says so. */
  readonly newDocuments: ReadonlyArray<compare.AskedPapers>
  readonly droppedDocuments: ReadonlyArray<compare.AskedPapers>
  /** New papers of which open questions decide; they are not asked for by this plan. */
  readonly undecidedDocuments: compare.PaperChanges["undecided"]
  /** Where it is worse off: only what the clause allows, and never in silence. */
  readonly worse: ReadonlyArray<Clause.Harm>
  /** What the new revision would bring and the applicant is spared, as the clause does not say so. */
  readonly spared: ReadonlyArray<Clause.Harm>
  /** The limit of its channel under the new revision; null where it is not sure. */
  readonly limit: TimeLimit | null
}

/** A plan. Nothing is done by it. */
export interface MigrationPlan {
  readonly from: string
  readonly to: string
  /** Whose revisions these are, where that was told. */
  readonly procedure?: ProcedureCode
  readonly at: Instant
  readonly clause: Clause.Clause
  readonly lines: ReadonlyArray<PlanLine>
}

/** What a plan is made from. */
export interface PlanRequest extends compare.Counting {
  readonly from: Revision
  readonly to: Revision
  readonly dossiers: ReadonlyArray<compare.OpenDossier>
  /** Whose revisions these are; where it is told, dossiers of any other procedure are left alone. */
  readonly procedure?: ProcedureCode
  readonly at: Instant
  /** The clause, where it is not the one that the new revision carries. */
  readonly clause?: Clause.Clause
}

const isUnder = (from: Revision, dossier: Dossier): boolean => {
  const moved = movedTo(dossier)
  if (moved !== null) return moved === from.id
  if (dossier.receipt === null) return false
  const date = LocalDate.fromInstant(dossier.receipt.receivedAt)
  return from.from <= date && (from.to === null || date <= from.to)
}

const higher = (before: Fee, after: Fee): boolean =>
  before._tag === "Known" && after._tag === "Known" && after.vnd > before.vnd

/** The line of a dossier that moves, or would if its applicant agreed. */
const moved = (request: PlanRequest, one: compare.OpenDossier, clause: Clause.Clause): PlanLine => {
  const { at, from, to } = request
  const { dossier, handedIn } = one
  const lists = compare.listsOf(from, to, one)
  const papers = compare.paperChanges(lists.before, lists.after, handedIn)
  const limit = compare.limitOf(lists.after, dossier)
  const under = compare.dueUnder(dossier, limit, request)
  // A date in the past cannot be promised, and what cannot be told leaves the promise as it is.
  const offered = under !== null && under > at ? under : dossier.dueAt
  const fees = {
    before: compare.feeOf(lists.before, dossier),
    after: compare.feeOf(lists.after, dossier)
  }
  const harms: ReadonlyArray<Clause.Harm> = [
    ...(offered !== null && dossier.dueAt !== null && offered > dossier.dueAt
      ? (["laterDate"] as const)
      : []),
    ...(papers.added.length > 0 ? (["newDocuments"] as const) : []),
    ...(higher(fees.before, fees.after) ? (["higherFee"] as const) : [])
  ]
  const worse = harms.filter((harm) => clause.allows.has(harm))
  const spared = harms.filter((harm) => !clause.allows.has(harm))
  const isSpared = (harm: Clause.Harm) => spared.includes(harm)
  return {
    code: dossier.code,
    version: dossier.version,
    action: clause.kind === "ask" ? "ask" : "move",
    because: "clause",
    basis: clause.basis,
    date: { before: dossier.dueAt, after: isSpared("laterDate") ? dossier.dueAt : offered },
    dateUnderNew: under,
    fee: { before: fees.before, after: isSpared("higherFee") ? fees.before : fees.after },
    agencies: { before: from.executingAgencies, after: to.executingAgencies },
    newDocuments: isSpared("newDocuments") ? [] : papers.added,
    droppedDocuments: papers.dropped,
    undecidedDocuments: papers.undecided,
    worse,
    spared,
    limit
  }
}

const untouched = (
  { from }: PlanRequest,
  one: compare.OpenDossier,
  clause: Clause.Clause,
  because: PlanLine["because"]
): PlanLine => {
  const { dossier } = one
  const { before } = compare.listsOf(from, from, one)
  const fee = compare.feeOf(before, dossier)
  const agencies = from.executingAgencies
  return {
    code: dossier.code,
    version: dossier.version,
    action: because === "clause" ? "keep" : "none",
    because,
    basis: clause.basis,
    date: { before: dossier.dueAt, after: dossier.dueAt },
    dateUnderNew: null,
    fee: { before: fee, after: fee },
    agencies: { before: agencies, after: agencies },
    newDocuments: [],
    droppedDocuments: [],
    undecidedDocuments: [],
    worse: [],
    spared: [],
    limit: compare.limitOf(before, dossier)
  }
}

/**
 * Plans what becomes of open dossiers as a new revision comes in: a line for each dossier, with what
 * changes and under which clause. Who moves gets what is better: an earlier date, fewer papers, a
 * lower fee. A later date, a new paper or a higher fee comes only where the clause says so, and is
 * listed under `worse`; what the applicant is spared is listed too. Under `ask` the line is what
 * the applicant is asked. A dossier whose clock stands keeps its date. One that has not been received
 * yet belongs to no revision: it is received under the one of that day, and nothing has to move.
 *
 * @example
 * ```ts
 * import { type Definition, Dossier, Instant, LocalDate, Migration, WorkingCalendar } from "@motcua/core"
 * import { Result } from "effect"
 *
 * const year = { announced: true, off: [], madeUp: [], basis: ["an example"] }
 * const calendar = Result.getOrThrow(
 *   WorkingCalendar.make({ zone: "Asia/Ho_Chi_Minh", years: { 2025: year } })
 * )
 * const from: Definition.Revision = {
 *   id: "2024", from: LocalDate.unsafe("2024-01-01"), to: LocalDate.unsafe("2025-02-11"),
 *   legalBasis: [], questions: [], cases: [], documents: [], sets: 1,
 *   terms: [{ channel: "direct", case: null, limit: { quantity: 7, unit: "working_day" },
 *     fee: { _tag: "Known", vnd: 0 } }],
 *   steps: [], subjects: [], executingAgencies: [], result: null, requirements: [],
 *   supplementWithin: null, resume: "pause", online: null, transition: "keep"
 * }
 * const to: Definition.Revision = {
 *   ...from, id: "2025", from: LocalDate.unsafe("2025-02-12"), to: null, transition: "move",
 *   legalBasis: [{ instrument: "Nghị định 1/2025/NĐ-CP", provision: "Điều 9" }],
 *   terms: [{ channel: "direct", case: null, limit: { quantity: 5, unit: "working_day" },
 *     fee: { _tag: "Known", vnd: 0 } }]
 * }
 * const receivedAt = Instant.unsafe("2025-02-10T09:00:00+07:00")
 * const dueAt = Instant.unsafe("2025-02-19T17:00:00+07:00")
 * const dossier: Dossier.Dossier = {
 *   ...Dossier.initial, status: "inProgress", version: 3, channel: "direct", submittedAt: receivedAt,
 *   dueAt, receipt: { receivedAt, limit: null, dueAt, provisional: false, promisedByOfficer: false,
 *     rules: [] }
 * }
 * const at = Instant.unsafe("2025-02-12T00:00:00+07:00")
 * const open = { dossier, answers: {}, handedIn: [] }
 * const { lines } = Migration.plan({ from, to, at, calendar, dossiers: [open] })
 *
 * lines.map(({ action, date }) => [action, date.after && Instant.format(date.after)])
 * // [["move", "2025-02-17T17:00:00+07:00"]]
 * lines[0]?.basis // "Nghị định 1/2025/NĐ-CP, Điều 9"
 * ```
 */
export const plan = (request: PlanRequest): MigrationPlan => {
  const { at, dossiers, from, to } = request
  const clause = request.clause ?? Clause.of(to)
  return {
    from: from.id,
    to: to.id,
    ...(request.procedure === undefined ? {} : { procedure: request.procedure }),
    at,
    clause,
    lines: dossiers.map((one) => {
      if (!transitions.ChangeRevision.from.includes(one.dossier.status)) {
        return untouched(request, one, clause, "closed")
      }
      if (!isOf(request.procedure, one.dossier)) {
        return untouched(request, one, clause, "otherProcedure")
      }
      if (one.dossier.receipt === null) return untouched(request, one, clause, "notReceived")
      if (!isUnder(from, one.dossier)) return untouched(request, one, clause, "notUnderTheOld")
      return clause.kind === "keep"
        ? untouched(request, one, clause, "clause")
        : moved(request, one, clause)
    })
  }
}
