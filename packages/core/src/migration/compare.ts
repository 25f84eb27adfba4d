/**
 * One open dossier under the old revision and under the new: papers, date, fee, agency.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Checklist from "../checklist/Checklist.ts"
import type { Dossier } from "../dossier/Dossier.ts"
import type { Answers } from "../procedure/definition/Condition.ts"
import type { Fee, Revision } from "../procedure/definition/Definition.ts"
import * as Deadline from "../time/Deadline.ts"
import type { Instant } from "../time/Instant.ts"
import type { LocalTime } from "../time/LocalTime.ts"
import type { TimeLimit } from "../time/TimeLimit.ts"
import type { WorkingCalendar } from "../time/WorkingCalendar.ts"

/** A dossier that is open, and what is known of its case. */
export interface OpenDossier {
  readonly dossier: Dossier
  /** The applicant's answers to the questions of the procedure. */
  readonly answers: Answers
  /** The ids of the documents that were handed in. */
  readonly handedIn: ReadonlyArray<string>
}

/** What dates are counted by. */
export interface Counting {
  readonly calendar: WorkingCalendar
  readonly cutoff?: LocalTime
  readonly extraWorkingDays?: number
}

const settled = <A>({ possible, state }: Checklist.Settled<A>): A | undefined =>
  state === "settled" ? possible[0] : undefined

const termsOf = (list: Checklist.Checklist, { channel }: Dossier) =>
  list.terms.find((terms) => terms.channel === channel)

/** The limit of the dossier's channel and case; `null` where none is sure. */
export const limitOf = (list: Checklist.Checklist, dossier: Dossier): TimeLimit | null => {
  const terms = termsOf(list, dossier)
  return terms === undefined ? null : (settled(terms.limit) ?? null)
}

/** The fee of the dossier's channel and case; unknown where it is not sure. */
export const feeOf = (list: Checklist.Checklist, dossier: Dossier): Fee => {
  const terms = termsOf(list, dossier)
  return (terms === undefined ? undefined : settled(terms.fee)) ?? { _tag: "Unknown" }
}

/** When the result would be due under a limit; null where that cannot be told now. */
export const dueUnder = (
  { receipt, stops }: Dossier,
  limit: TimeLimit | null,
  { calendar, cutoff, extraWorkingDays }: Counting
): Instant | null => {
  if (receipt === null || limit === null) return null
  const due = Deadline.compute({
    receivedAt: receipt.receivedAt,
    limit,
    calendar,
    stops: stops.map(({ from, resume, to }) => ({ from, to, resume })),
    ...(cutoff === undefined ? {} : { cutoff }),
    ...(extraWorkingDays === undefined ? {} : { extraWorkingDays })
  })
  return Result.isSuccess(due) ? due.success.due : null
}

/** Papers of which one is asked for: their ids, and their words. */
export interface AskedPapers {
  readonly ids: ReadonlyArray<string>
  readonly text: string
}

/** What changes in papers for a dossier. */
export interface PaperChanges {
  /** Needed under the new revision, not handed in, and not asked for under the old. */
  readonly added: ReadonlyArray<AskedPapers>
  /** Needed under the old revision and no longer. */
  readonly dropped: ReadonlyArray<AskedPapers>
  /** Of which it is not known whether they are needed, since questions are open. */
  readonly undecided: ReadonlyArray<AskedPapers & { readonly dependsOn: ReadonlyArray<string> }>
}

const papersOf = ({ of }: Checklist.DocumentGroup): AskedPapers => ({
  ids: of.map(({ document }) => document.id),
  text: of.map(({ document }) => document.text.trim()).join(" hoặc ")
})

const idsIn = (list: Checklist.Checklist): ReadonlySet<string> =>
  new Set((list.documents ?? []).flatMap(({ of }) => of.map(({ document }) => document.id)))

const lines = (
  list: Checklist.Checklist,
  states: ReadonlyArray<Checklist.DocumentGroup["state"]>
) => (list.documents ?? []).filter(({ state }) => states.includes(state))

/**
 * The papers that change. A group is new where none of its papers was on the old list: a paper that
 * the old revision asked for as well is no harm of the new one.
 */
export const paperChanges = (
  before: Checklist.Checklist,
  after: Checklist.Checklist,
  handedIn: ReadonlyArray<string>
): PaperChanges => {
  const known = new Set([...idsIn(before), ...handedIn])
  const stays = idsIn(after)
  const isNew = ({ of }: Checklist.DocumentGroup) =>
    !of.some(({ document }) => known.has(document.id))
  return {
    added: lines(after, ["needed"]).filter(isNew).map(papersOf),
    dropped: lines(before, ["needed"])
      .filter(({ of }) => !of.some(({ document }) => stays.has(document.id)))
      .map(papersOf),
    undecided: lines(after, ["dependsOn"])
      .filter(isNew)
      .map((group) => ({
        ...papersOf(group),
        dependsOn: [...new Set(group.of.flatMap(({ dependsOn }) => dependsOn))]
      }))
  }
}

/** The lists of a dossier's case under the two revisions. */
export const listsOf = (from: Revision, to: Revision, { answers }: OpenDossier) => ({
  before: Checklist.make(from, answers),
  after: Checklist.make(to, answers)
})
