/**
 * The papers of a case: which, in place of which, and by which condition.
 *
 * @module
 */

import type { Answers, Condition, Question } from "../procedure/definition/Condition.ts"
import type { DocumentRequirement, Revision } from "../procedure/definition/Definition.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import { decisive, hangingOn, judgeWhen } from "./decisive.ts"
import { conditionText, joined, questionText } from "./words.ts"

/** A paper on the list. */
export interface DocumentLine {
  readonly document: DocumentRequirement
  readonly state: "needed" | "dependsOn"
  /** The questions on which it depends. */
  readonly dependsOn: ReadonlyArray<string>
  /** The condition that brought it in. */
  readonly why: Bilingual
}

/** Papers of which one is enough; a group of one is that paper. */
export interface DocumentGroup {
  /** `needed` where one of its papers surely is. */
  readonly state: "needed" | "dependsOn"
  readonly of: ReadonlyArray<DocumentLine>
}

const ALWAYS: Bilingual = { vi: "Trường hợp nào cũng cần.", en: "Needed in every case." }

const questionList = (ids: ReadonlyArray<string>, questions: ReadonlyArray<Question>): Bilingual =>
  joined(
    ids.map((id) => {
      const { en, vi } = questionText(questions, id)
      return { vi: `“${vi}”`, en: `“${en}”` }
    }),
    ", ",
    ", "
  )

/** Words for a line that depends on questions. */
export const dependsText = (
  ids: ReadonlyArray<string>,
  questions: ReadonlyArray<Question>
): Bilingual => {
  const { en, vi } = questionList(ids, questions)
  return { vi: `Tùy câu trả lời cho ${vi}.`, en: `Depends on the answer to ${en}.` }
}

/** Words for the condition that made a line come out as it did. */
export const becauseOf = (
  when: Condition | null,
  answers: Answers,
  questions: ReadonlyArray<Question>
): Bilingual => {
  if (when === null) return ALWAYS
  const truth = judgeWhen(when, answers)
  if (truth === "unknown") return dependsText(hangingOn(when, answers), questions)
  const resting = decisive(when, answers)
  const { en, vi } = conditionText(
    truth === "yes" ? resting : { _tag: "Not", of: resting },
    questions
  )
  return truth === "yes"
    ? { vi: `Vì ${vi}.`, en: `Because ${en}.` }
    : { vi: `Không cần, vì ${vi}.`, en: `Not needed, because ${en}.` }
}

/** The papers of a case, those that it leaves out, and the questions still open. */
export const listDocuments = ({ documents, questions }: Revision, answers: Answers) => {
  const hanging = new Set<string>()
  const notNeeded: Array<{ readonly document: DocumentRequirement; readonly why: Bilingual }> = []
  const groups = new Map<string, Array<DocumentLine>>()
  for (const document of documents ?? []) {
    const { alternative, id, when } = document
    const needed = judgeWhen(when, answers)
    const why = becauseOf(when, answers, questions)
    if (needed === "no") {
      notNeeded.push({ document, why })
      continue
    }
    const dependsOn = when === null ? [] : hangingOn(when, answers)
    for (const question of dependsOn) hanging.add(question)
    const line: DocumentLine = {
      document,
      state: needed === "yes" ? "needed" : "dependsOn",
      dependsOn,
      why
    }
    const key = alternative === null ? `one ${id}` : `of ${alternative}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [line])
    else group.push(line)
  }
  const listed = [...groups.values()].map(
    (of): DocumentGroup => ({
      state: of.some(({ state }) => state === "needed") ? "needed" : "dependsOn",
      of
    })
  )
  return { documents: documents === null ? null : listed, notNeeded, hanging: [...hanging] }
}

/** Papers of which one is still to be handed in, or may be. */
export interface Outstanding {
  readonly state: "needed" | "dependsOn"
  /** The ids of those that would do. */
  readonly of: ReadonlyArray<string>
}

/**
 * What is still to be handed in. Any one of alternatives is enough; one of which it is not yet
 * known whether it would do leaves the group open.
 */
export const outstanding = (
  { documents }: { readonly documents: ReadonlyArray<DocumentGroup> | null },
  handedIn: ReadonlyArray<string>
): ReadonlyArray<Outstanding> =>
  (documents ?? []).flatMap(({ of, state }): ReadonlyArray<Outstanding> => {
    const given = of.filter(({ document }) => handedIn.includes(document.id))
    if (given.some((line) => line.state === "needed")) return []
    // A paper that may be needed, and is there, is there whatever the answer.
    if (state === "dependsOn" && given.length === of.length) return []
    return [{ state, of: of.map(({ document }) => document.id) }]
  })
