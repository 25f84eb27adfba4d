/**
 * Whether the cases of a revision settle what applies: never two at once that differ, never none.
 *
 * @module
 */
import * as Condition from "./Condition.ts"
import type { Case, Revision, Terms } from "./Definition.ts"
import { type DefinitionProblem, problem } from "./DefinitionProblem.ts"
import { oneOf } from "./referenceChecks.ts"

/** A case that answers decide. Where its condition is `null`, the officer does. */
type Decided = Case & { readonly when: Condition.Condition }

const isDecided = (one: Case): one is Decided => one.when !== null

/** The limits and fees of a case, to be compared: its own, else the ordinary ones. */
const termsIn = ({ terms }: Revision, id: string): string => {
  const channels = [...new Set(terms.map(({ channel }) => channel))]
  const of = (channel: string, on: string | null): Terms | undefined =>
    terms.find((one) => one.channel === channel && one.case === on)
  return JSON.stringify(
    channels.map((channel) => {
      const own = of(channel, id) ?? of(channel, null)
      return own === undefined
        ? null
        : [own.limit?.quantity, own.limit?.unit, own.fee._tag, "vnd" in own.fee ? own.fee.vnd : 0]
    })
  )
}

const noneOf = (cases: ReadonlyArray<Decided>): ReadonlyArray<Condition.Condition> =>
  cases.map(({ when }) => ({ _tag: "Not", of: when }))

/** Two cases that can hold at once, where the order decides on a limit or a fee unasked. */
const conflicts = (revision: Revision, at: string): ReadonlyArray<DefinitionProblem> => {
  const decided = revision.cases.filter(isDecided)
  return decided.flatMap((other, place) =>
    decided.slice(0, place).flatMap((first, earlier): ReadonlyArray<DefinitionProblem> => {
      if (first.before?.includes(other.id)) return []
      if (termsIn(revision, first.id) === termsIn(revision, other.id)) return []
      const both: Condition.Condition = {
        _tag: "All",
        of: [first.when, other.when, ...noneOf(decided.slice(0, earlier))]
      }
      const example = Condition.exampleOf(both, revision.questions)
      if (typeof example !== "object") return []
      const field = `${at}.cases[${revision.cases.indexOf(other)}].when`
      const found = problem("CasesConflict", field, `${first.id}, ${other.id}`, {
        vi: `hai điều kiện không cùng đúng, hoặc ghi ${first.id} ưu tiên hơn ${other.id}`,
        en: `conditions that never hold at once, or ${first.id} said to be before ${other.id}`
      })
      return [{ ...found, cases: [first.id, other.id], example }]
    })
  )
}

/** Answers for which no way of lodging has terms: every limit is of a case, and none holds. */
const gaps = (revision: Revision, at: string): ReadonlyArray<DefinitionProblem> => {
  const { cases, questions, terms } = revision
  const hasTerms = ({ id }: Case): boolean => terms.some((one) => one.case === id)
  if (terms.length === 0 || terms.some((one) => one.case === null)) return []
  if (cases.some((one) => one.when === null && hasTerms(one))) return []
  const decided = cases.filter(isDecided)
  const without = decided.flatMap(
    (one, place): ReadonlyArray<Condition.Condition> =>
      hasTerms(one) ? [] : [{ _tag: "All", of: [one.when, ...noneOf(decided.slice(0, place))] }]
  )
  const none: Condition.Condition = { _tag: "All", of: noneOf(decided) }
  for (const condition of [none, ...without]) {
    const example = Condition.exampleOf(condition, questions)
    if (typeof example !== "object") continue
    const found = problem("NoTermsApply", `${at}.terms`, "", {
      vi: "thời hạn và phí chung, hoặc một trường hợp đúng cho mọi câu trả lời",
      en: "a limit and a fee in general, or a case for every answer"
    })
    return [{ ...found, example }]
  }
  return []
}

const precedence = ({ cases }: Revision, at: string): ReadonlyArray<DefinitionProblem> => {
  const ids = cases.map(({ id }) => id)
  return cases.flatMap(({ before = [] }, place) =>
    before.flatMap((id, item): ReadonlyArray<DefinitionProblem> => {
      const field = `${at}.cases[${place}].before[${item}]`
      if (!ids.includes(id)) {
        return [problem("UnknownCase", field, id, oneOf(cases))]
      }
      const right = {
        vi: "trường hợp đứng sau: trường hợp đúng đầu tiên được áp dụng",
        en: "a case that stands later: the first that holds applies"
      }
      return ids.indexOf(id) > place ? [] : [problem("CaseBeforeEarlier", field, id, right)]
    })
  )
}

/** What is wrong with cases whose conditions are sound, each by itself. */
export const caseChecks = (revision: Revision, at: string): ReadonlyArray<DefinitionProblem> => [
  ...precedence(revision, at),
  ...conflicts(revision, at),
  ...gaps(revision, at)
]
