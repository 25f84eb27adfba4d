/**
 * What an applicant needs in their own case: papers, ways of lodging, limit, fee, and why.
 *
 * @module
 */
import type { TimeLimit } from "../../time/TimeLimit.ts"
import type { Channel } from "../Procedure.ts"
import * as Condition from "./Condition.ts"
import type { Case, DocumentRequirement, Fee, Revision } from "./Definition.ts"

/** A paper, whether it is needed, and the condition that says so (`null`: it always is). */
export interface ListedDocument {
  readonly document: DocumentRequirement
  readonly needed: "yes" | "unknown"
  readonly why: Condition.Condition | null
}

/** Papers of which one is enough; a group of one is that paper itself. */
export type DocumentGroup = ReadonlyArray<ListedDocument>

/** A way of lodging in this case. */
export interface ListedTerms {
  readonly channel: Channel
  readonly limit: TimeLimit | null
  readonly fee: Fee
  /** The case whose limit and fee these are; `null` where no case has its own. */
  readonly case: string | null
}

/** The checklist of a case. */
export interface Checklist {
  /** `null` where the documents of the procedure are not known. */
  readonly documents: ReadonlyArray<DocumentGroup> | null
  readonly terms: ReadonlyArray<ListedTerms>
  /** The case that the answers make it; `null` for none, or not yet. */
  readonly case: Case | null
  /** Questions whose answers would change the list. */
  readonly open: ReadonlyArray<string>
}

const neededOf = (condition: Condition.Condition | null, answers: Condition.Answers) =>
  condition === null ? "yes" : Condition.judge(condition, answers)

const grouped = (listed: ReadonlyArray<ListedDocument>): ReadonlyArray<DocumentGroup> => {
  const groups = new Map<string, Array<ListedDocument>>()
  for (const one of listed) {
    const { alternative, id } = one.document
    const key = alternative === null ? `one ${id}` : `of ${alternative}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

/**
 * The checklist for the answers given so far. Of a question that is open nothing is assumed: a
 * paper that hangs on it is listed as not yet known.
 */
export const make = (revision: Revision, answers: Condition.Answers): Checklist => {
  const listed = revision.documents?.flatMap((document): ReadonlyArray<ListedDocument> => {
    const needed = neededOf(document.when, answers)
    return needed === "no" ? [] : [{ document, needed, why: document.when }]
  })
  const special = revision.cases.filter(({ when }) => when !== null)
  const chosen = special.find(({ when }) => neededOf(when, answers) === "yes") ?? null
  const channels = [...new Set(revision.terms.map(({ channel }) => channel))]
  const terms = channels.flatMap((channel): ReadonlyArray<ListedTerms> => {
    const offered = revision.terms.filter((one) => one.channel === channel)
    const own =
      offered.find((one) => chosen !== null && one.case === chosen.id) ??
      offered.find((one) => one.case === null)
    return own === undefined ? [] : [{ channel, limit: own.limit, fee: own.fee, case: own.case }]
  })
  const hanging = [
    ...(revision.documents ?? []).map(({ when }) => when),
    ...special.map(({ when }) => when)
  ].filter((when) => when !== null && Condition.judge(when, answers) === "unknown")
  const open = hanging.flatMap((when) =>
    Condition.simpleParts(when!)
      .map(({ question }) => question)
      .filter((question) => !Object.hasOwn(answers, question))
  )
  return {
    documents: listed === undefined ? null : grouped(listed),
    terms,
    case: chosen,
    open: [...new Set(open)]
  }
}
