/**
 * Whether what a revision refers to is there: questions, choices and cases; and whether each of its
 * conditions can hold.
 *
 * @module
 */
import type { Bilingual } from "../../words/Bilingual.ts"
import * as Condition from "./Condition.ts"
import type { Revision } from "./Definition.ts"
import { type DefinitionProblem, problem } from "./DefinitionProblem.ts"

/** The ids that there are. */
export const oneOf = (known: ReadonlyArray<{ readonly id: string }>): Bilingual => {
  const ids = known.map(({ id }) => id).join(", ")
  return {
    vi: ids === "" ? "một mục đã khai (chưa khai mục nào)" : `một trong: ${ids}`,
    en: `one of: ${ids === "" ? "none is defined" : ids}`
  }
}

const conditions = (revision: Revision, at: string): ReadonlyArray<DefinitionProblem> => {
  const stated = [
    ...(revision.documents ?? []).map(
      ({ when }, place) => [`documents[${place}].when`, when] as const
    ),
    ...revision.cases.map(({ when }, place) => [`cases[${place}].when`, when] as const)
  ]
  return stated.flatMap(([path, condition]) => {
    if (condition === null) return []
    const field = `${at}.${path}`
    const problems = Condition.simpleParts(condition).flatMap((part) => {
      const question = revision.questions.find(({ id }) => id === part.question)
      if (question === undefined) {
        return [problem("UnknownQuestion", field, part.question, oneOf(revision.questions))]
      }
      const values = part._tag === "OneOf" ? part.values : [part.value]
      return values
        .filter((value) => !answers(question, value))
        .map((value) => problem("UnknownChoice", field, String(value), expectedAnswer(question)))
    })
    if (problems.length === 0 && Condition.isPossible(condition, revision.questions) === "no") {
      const expected = {
        vi: "điều kiện mà có câu trả lời thỏa mãn",
        en: "a condition that some answers meet"
      }
      problems.push(problem("Contradiction", field, JSON.stringify(condition), expected))
    }
    return problems
  })
}

const answers = ({ choices, kind }: Condition.Question, value: Condition.Answer): boolean => {
  switch (kind) {
    case "yesNo":
      return typeof value === "boolean"
    case "number":
      return typeof value === "number"
    case "choice":
      return (choices ?? []).some((choice) => choice.value === value)
  }
}

const expectedAnswer = ({ choices, kind }: Condition.Question): Bilingual =>
  kind === "yesNo"
    ? { vi: "có hoặc không", en: "true or false" }
    : kind === "number"
      ? { vi: "một số", en: "a number" }
      : oneOf((choices ?? []).map(({ value }) => ({ id: value })))

const caseReferences = (revision: Revision, at: string): ReadonlyArray<DefinitionProblem> => {
  const ids = revision.cases.map(({ id }) => id)
  const references = [
    ...revision.terms.map((terms, place) => [`terms[${place}].case`, terms.case] as const),
    ...revision.steps.map((step, place) => [`steps[${place}].case`, step.case] as const)
  ]
  return references.flatMap(([path, id]) =>
    id === null || ids.includes(id)
      ? []
      : [problem("UnknownCase", `${at}.${path}`, id, oneOf(revision.cases))]
  )
}

/** What is wrong with the conditions of a revision, each by itself, and with its references. */
export const referenceChecks = (
  revision: Revision,
  at: string
): ReadonlyArray<DefinitionProblem> => [
  ...conditions(revision, at),
  ...caseReferences(revision, at)
]
