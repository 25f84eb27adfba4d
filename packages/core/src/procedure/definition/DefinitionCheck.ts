/**
 * Whether a definition holds together: references, intervals, sums, conditions.
 *
 * @module
 */
import * as LocalDate from "../../time/LocalDate.ts"
import type { TimeLimit } from "../../time/TimeLimit.ts"
import * as ProcedureCode from "../ProcedureCode.ts"
import * as Condition from "./Condition.ts"
import type { Definition, Revision } from "./Definition.ts"

/** Something that is wrong with a definition, where, and what would be right. */
export interface DefinitionProblem {
  readonly _tag:
    | "InvalidCode"
    | "RevisionBackwards"
    | "RevisionsOverlap"
    | "RevisionsOutOfOrder"
    | "NoRevisions"
    | "DuplicateId"
    | "UnknownQuestion"
    | "UnknownChoice"
    | "UnknownCase"
    | "Contradiction"
    | "StepsDoNotSum"
    | "NegativeFee"
    | "NegativeQuantity"
    | "DuplicateTerms"
  /** The path of the field, such as `revisions[0].documents[2].when`. */
  readonly field: string
  readonly value: string
  readonly expected: string
}

const problem = (
  _tag: DefinitionProblem["_tag"],
  field: string,
  value: string,
  expected: string
): DefinitionProblem => ({ _tag, field, value, expected })

const intervals = ({ revisions }: Definition): ReadonlyArray<DefinitionProblem> =>
  revisions.flatMap(({ from, to }, place) => {
    const problems: Array<DefinitionProblem> = []
    if (to !== null && to < from) {
      const expected = `a day not before ${LocalDate.format(from)}`
      problems.push(
        problem("RevisionBackwards", `revisions[${place}].to`, LocalDate.format(to), expected)
      )
    }
    const before = revisions[place - 1]
    if (before === undefined) return problems
    const field = `revisions[${place}].from`
    if (from <= before.from) {
      const expected = `a day after ${LocalDate.format(before.from)}, the start of the one before`
      problems.push(problem("RevisionsOutOfOrder", field, LocalDate.format(from), expected))
    } else if (before.to === null || from <= before.to) {
      const end = before.to === null ? "no end" : LocalDate.format(before.to)
      const expected = `a day after the end of the one before, which is ${end}`
      problems.push(problem("RevisionsOverlap", field, LocalDate.format(from), expected))
    }
    return problems
  })

const duplicates = (
  ids: ReadonlyArray<string>,
  path: (place: number) => string
): ReadonlyArray<DefinitionProblem> =>
  ids.flatMap((id, place) =>
    ids.indexOf(id) === place
      ? []
      : [problem("DuplicateId", path(place), id, "an id that is not used yet")]
  )

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
        const known = revision.questions.map(({ id }) => id).join(", ") || "none is defined"
        return [problem("UnknownQuestion", field, part.question, `one of: ${known}`)]
      }
      const values = part._tag === "OneOf" ? part.values : [part.value]
      return values
        .filter((value) => !answers(question, value))
        .map((value) => problem("UnknownChoice", field, String(value), expectedAnswer(question)))
    })
    if (problems.length === 0 && Condition.isPossible(condition, revision.questions) === "no") {
      const expected = "a condition that some answers meet"
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

const expectedAnswer = ({ choices, kind }: Condition.Question): string =>
  kind === "yesNo"
    ? "true or false"
    : kind === "number"
      ? "a number"
      : `one of: ${(choices ?? []).map(({ value }) => value).join(", ")}`

const caseReferences = (revision: Revision, at: string): ReadonlyArray<DefinitionProblem> => {
  const ids = revision.cases.map(({ id }) => id)
  const known = ids.join(", ") || "none is defined"
  const references = [
    ...revision.terms.map((terms, place) => [`terms[${place}].case`, terms.case] as const),
    ...revision.steps.map((step, place) => [`steps[${place}].case`, step.case] as const)
  ]
  return references.flatMap(([path, id]) =>
    id === null || ids.includes(id)
      ? []
      : [problem("UnknownCase", `${at}.${path}`, id, `one of: ${known}`)]
  )
}

/** Minutes of work, or days of the calendar: what can be added up is in one unit. */
const measure = (limit: TimeLimit): readonly [unit: string, quantity: number] | undefined => {
  switch (limit.unit) {
    case "working_day":
      return ["working hours", limit.quantity * 8]
    case "working_hour":
      return ["working hours", limit.quantity]
    case "day":
      return ["days", limit.quantity]
    case "week":
      return ["days", limit.quantity * 7]
    case "hour":
      return ["hours", limit.quantity]
    case "month":
      return ["months", limit.quantity]
    case "year":
      return ["months", limit.quantity * 12]
    case "other":
      return undefined
  }
}

/**
 * The steps of a case add up to its limit, for every channel (rule H12: half days are exact, one
 * working day is 8 working hours). Where a step has no limit, or units do not mix, nothing is said.
 */
const sums = (revision: Revision, at: string): ReadonlyArray<DefinitionProblem> =>
  revision.terms.flatMap((terms, place) => {
    const steps = revision.steps.filter((step) => step.case === null || step.case === terms.case)
    const whole = terms.limit === null ? undefined : measure(terms.limit)
    if (whole === undefined || steps.length === 0) return []
    let sum = 0
    for (const { limit } of steps) {
      const part = limit === null ? undefined : measure(limit)
      if (part === undefined || part[0] !== whole[0]) return []
      sum += part[1]
    }
    if (Math.abs(sum - whole[1]) < 1e-9) return []
    const expected = `steps of ${whole[1]} ${whole[0]} together, as the limit`
    return [problem("StepsDoNotSum", `${at}.terms[${place}].limit`, `${sum} ${whole[0]}`, expected)]
  })

const amounts = (revision: Revision, at: string): ReadonlyArray<DefinitionProblem> => {
  const problems: Array<DefinitionProblem> = []
  const quantity = (path: string, value: number | null | undefined) => {
    if (value !== null && value !== undefined && !(value >= 0)) {
      problems.push(problem("NegativeQuantity", `${at}.${path}`, String(value), "0 or more"))
    }
  }
  const seen = new Set<string>()
  for (const [place, { case: of, channel, fee, limit }] of revision.terms.entries()) {
    quantity(`terms[${place}].limit.quantity`, limit?.quantity)
    if (fee._tag === "Known" && !(fee.vnd >= 0)) {
      const field = `${at}.terms[${place}].fee.vnd`
      problems.push(problem("NegativeFee", field, String(fee.vnd), "0 or more, or Unknown"))
    }
    const key = `${channel} ${of ?? ""}`
    if (seen.has(key)) {
      const expected = "one limit and fee for a channel and case"
      problems.push(problem("DuplicateTerms", `${at}.terms[${place}]`, key.trim(), expected))
    }
    seen.add(key)
  }
  for (const [place, { copies, originals }] of (revision.documents ?? []).entries()) {
    quantity(`documents[${place}].originals`, originals)
    quantity(`documents[${place}].copies`, copies)
  }
  for (const [place, { limit }] of revision.steps.entries()) {
    quantity(`steps[${place}].limit.quantity`, limit?.quantity)
  }
  quantity("sets", revision.sets)
  return problems
}

/** Everything that is wrong with a definition; nothing where it holds together. */
export const check = (definition: Definition): ReadonlyArray<DefinitionProblem> => {
  const { code, revisions } = definition
  return [
    ...(ProcedureCode.is(code)
      ? []
      : [problem("InvalidCode", "code", code, "1.004222 or 1.010708.000.00.00.H56")]),
    ...(revisions.length > 0
      ? []
      : [problem("NoRevisions", "revisions", "[]", "what applied from a date on")]),
    ...intervals(definition),
    ...duplicates(
      revisions.map(({ id }) => id),
      (place) => `revisions[${place}].id`
    ),
    ...revisions.flatMap((revision, place) => {
      const at = `revisions[${place}]`
      return [
        ...duplicates(
          revision.questions.map(({ id }) => id),
          (item) => `${at}.questions[${item}].id`
        ),
        ...duplicates(
          (revision.documents ?? []).map(({ id }) => id),
          (item) => `${at}.documents[${item}].id`
        ),
        ...duplicates(
          revision.cases.map(({ id }) => id),
          (item) => `${at}.cases[${item}].id`
        ),
        ...conditions(revision, at),
        ...caseReferences(revision, at),
        ...sums(revision, at),
        ...amounts(revision, at)
      ]
    })
  ]
}

const WORDS: Record<DefinitionProblem["_tag"], { readonly vi: string; readonly en: string }> = {
  InvalidCode: { vi: "mã thủ tục không đúng dạng", en: "not the code of a procedure" },
  RevisionBackwards: {
    vi: "ngày hết hiệu lực trước ngày có hiệu lực",
    en: "ends before it begins"
  },
  RevisionsOverlap: {
    vi: "hai phiên bản cùng có hiệu lực một ngày",
    en: "two revisions apply on one day"
  },
  RevisionsOutOfOrder: { vi: "phiên bản không theo thứ tự thời gian", en: "not in order of time" },
  NoRevisions: { vi: "không có phiên bản nào", en: "without a revision" },
  DuplicateId: { vi: "mã bị lặp lại", en: "an id used twice" },
  UnknownQuestion: { vi: "điều kiện hỏi câu không có", en: "asks a question that is not there" },
  UnknownChoice: { vi: "giá trị không trả lời câu hỏi", en: "no answer to the question" },
  UnknownCase: { vi: "trường hợp không có", en: "a case that is not there" },
  Contradiction: { vi: "điều kiện không bao giờ đúng", en: "a condition that never holds" },
  StepsDoNotSum: {
    vi: "tổng thời gian các bước khác thời hạn giải quyết",
    en: "the steps do not add up to the limit"
  },
  NegativeFee: { vi: "phí âm", en: "a negative fee" },
  NegativeQuantity: { vi: "số lượng âm", en: "a negative quantity" },
  DuplicateTerms: {
    vi: "hai thời hạn cho cùng một cách nộp và trường hợp",
    en: "two limits for one channel and case"
  }
}

/** A problem in words. */
export const problemText = ({
  _tag,
  expected,
  field,
  value
}: DefinitionProblem): { readonly vi: string; readonly en: string } => ({
  vi: `${field}: ${WORDS[_tag].vi} ("${value}"); cần: ${expected}.`,
  en: `${field}: ${WORDS[_tag].en} ("${value}"); expected: ${expected}.`
})
