/**
 * What an applicant needs in their own case: papers, ways of lodging, limit, fee, and why.
 *
 * @module
 */

import type { Answers, Question } from "../procedure/definition/Condition.ts"
import type { DocumentRequirement, Revision } from "../procedure/definition/Definition.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import { type DocumentGroup, listDocuments } from "./documents.ts"
import { type ListedTerms, listTerms, type Settled } from "./terms.ts"

export type { DocumentGroup, DocumentLine } from "./documents.ts"
export { type Outstanding, outstanding } from "./documents.ts"
export { lines } from "./lines.ts"
export type { ListedTerms, Settled } from "./terms.ts"
export { conditionText, feeText, limitText } from "./words.ts"

/** The checklist of a case. */
export interface Checklist {
  /** Groups of which one paper is enough. `null` where the documents are not known. */
  readonly documents: ReadonlyArray<DocumentGroup> | null
  /** Papers that a condition leaves out, and which. */
  readonly notNeeded: ReadonlyArray<{
    readonly document: DocumentRequirement
    readonly why: Bilingual
  }>
  /** A line for each channel. */
  readonly terms: ReadonlyArray<ListedTerms>
  /** The case that the answers make it; `null` is the ordinary one. */
  readonly case: Settled<string | null>
  /** The number of sets of the dossier; `null` where it is not known. */
  readonly sets: number | null
  /** Questions whose answers can still change the list, in the order of the procedure. */
  readonly open: ReadonlyArray<string>
  /** Questions whose answers are of a wrong kind; they count as not answered. */
  readonly unreadable: ReadonlyArray<string>
}

const answers = ({ choices, kind, whole }: Question, answer: unknown): boolean => {
  switch (kind) {
    case "yesNo":
      return typeof answer === "boolean"
    case "number":
      return whole === true ? Number.isInteger(answer) : Number.isFinite(answer)
    case "choice":
      return (choices ?? []).some(({ value }) => value === answer)
  }
}

/**
 * The checklist for the answers given so far: total, the same in the browser and on the service.
 *
 * Of a question that is open nothing is assumed. What hangs on it is listed as depending on it,
 * and what a further answer cannot change is settled. A line that is settled stays so, whatever
 * else is answered. The answers of a form whose fields have the ids of the questions
 * (`Form.evaluate(...).answers`) can be given as they are.
 *
 * @example
 * ```ts
 * import { Checklist, type Definition, LocalDate } from "@motcua/core"
 *
 * const paper = { originals: 1, copies: 0, alternative: null, form: null }
 * const revision: Definition.Revision = {
 *   id: "2025", from: LocalDate.unsafe("2025-01-01"), to: null, legalBasis: [],
 *   questions: [{ id: "rented", kind: "yesNo", text: { vi: "Nhà thuê?", en: "Rented?" } }],
 *   cases: [],
 *   documents: [
 *     { ...paper, id: "form", text: "Tờ khai", when: null },
 *     { ...paper, id: "lease", text: "Hợp đồng thuê",
 *       when: { _tag: "Is", question: "rented", value: true } }
 *   ],
 *   sets: 1,
 *   terms: [{ channel: "online", case: null, limit: { quantity: 7, unit: "working_day" },
 *     fee: { _tag: "Known", vnd: 10000 } }],
 *   steps: [], subjects: [], executingAgencies: [], result: null, requirements: [],
 *   supplementWithin: null, resume: "pause", online: "whole", transition: "keep"
 * }
 *
 * const open = Checklist.make(revision, {})
 * open.documents?.map((group) => group.state) // ["needed", "dependsOn"]
 * open.open // ["rented"]
 *
 * const rented = Checklist.make(revision, { rented: true })
 * rented.documents?.[1]?.of[0]?.why.en // "Because “Rented?”: yes."
 *
 * Checklist.make(revision, { rented: false }).notNeeded[0]?.why.vi
 * // "Không cần, vì không phải “Nhà thuê?”: có."
 * Checklist.outstanding(rented, ["form"]).map((one) => one.of[0]) // ["lease"]
 * ```
 */
export const make = (revision: Revision, given: Answers): Checklist => {
  const { questions, sets } = revision
  const unreadable = questions
    .filter(
      (question) => Object.hasOwn(given, question.id) && !answers(question, given[question.id])
    )
    .map(({ id }) => id)
  const readable: Answers = Object.fromEntries(
    Object.entries(given).filter(([id]) => !unreadable.includes(id))
  )
  const { documents, hanging, notNeeded } = listDocuments(revision, readable)
  const { settledCase, terms } = listTerms(revision, readable)
  const open = new Set([
    ...hanging,
    ...terms.flatMap(({ fee, limit, offered }) => [
      ...offered.dependsOn,
      ...limit.dependsOn,
      ...fee.dependsOn
    ]),
    ...settledCase.dependsOn
  ])
  const order = questions.map(({ id }) => id)
  return {
    documents,
    notNeeded,
    terms,
    case: settledCase,
    sets,
    open: [...order.filter((id) => open.has(id)), ...[...open].filter((id) => !order.includes(id))],
    unreadable
  }
}
