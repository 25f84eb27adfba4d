/**
 * Whether a definition holds together: references, intervals, sums, conditions.
 *
 * @module
 */
import * as LocalDate from "../../time/LocalDate.ts"
import type { TimeLimit } from "../../time/TimeLimit.ts"
import type { Bilingual } from "../../words/Bilingual.ts"
import * as ProcedureCode from "../ProcedureCode.ts"
import { caseChecks } from "./caseChecks.ts"
import type { Definition, Revision } from "./Definition.ts"
import { type DefinitionProblem, problem, problemWords } from "./DefinitionProblem.ts"
import { referenceChecks } from "./referenceChecks.ts"

export type { DefinitionProblem } from "./DefinitionProblem.ts"

const intervals = ({ revisions }: Definition): ReadonlyArray<DefinitionProblem> =>
  revisions.flatMap(({ from, to }, place) => {
    const problems: Array<DefinitionProblem> = []
    if (to !== null && to < from) {
      const expected = {
        vi: `ngày không trước ${LocalDate.formatVietnamese(from)}`,
        en: `a day not before ${LocalDate.format(from)}`
      }
      problems.push(
        problem("RevisionBackwards", `revisions[${place}].to`, LocalDate.format(to), expected)
      )
    }
    const before = revisions[place - 1]
    if (before === undefined) return problems
    const field = `revisions[${place}].from`
    if (from <= before.from) {
      const expected = {
        vi: `ngày sau ${LocalDate.formatVietnamese(before.from)}, ngày áp dụng của phiên bản trước`,
        en: `a day after ${LocalDate.format(before.from)}, the start of the one before`
      }
      problems.push(problem("RevisionsOutOfOrder", field, LocalDate.format(from), expected))
    } else if (before.to === null || from <= before.to) {
      const expected =
        before.to === null
          ? {
              vi: "phiên bản trước có ngày hết hiệu lực",
              en: "a day after the end of the one before, which has none"
            }
          : {
              vi: `ngày sau ${LocalDate.formatVietnamese(before.to)}, ngày hết hiệu lực của phiên bản trước`,
              en: `a day after the end of the one before, which is ${LocalDate.format(before.to)}`
            }
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
      : [
          problem("DuplicateId", path(place), id, {
            vi: "một mã chưa dùng",
            en: "an id that is not used yet"
          })
        ]
  )

const MEASURES_VI = {
  "working hours": "giờ làm việc",
  hours: "giờ",
  days: "ngày",
  months: "tháng"
} as const

/** Hours of work, or days of the calendar: what can be added up is in one unit. */
const measure = (
  limit: TimeLimit
): readonly [unit: keyof typeof MEASURES_VI, quantity: number] | undefined => {
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
    const expected = {
      vi: `các bước cộng lại ${whole[1]} ${MEASURES_VI[whole[0]]}, như thời hạn`,
      en: `steps of ${whole[1]} ${whole[0]} together, as the limit`
    }
    return [problem("StepsDoNotSum", `${at}.terms[${place}].limit`, `${sum} ${whole[0]}`, expected)]
  })

const NOT_NEGATIVE = { vi: "từ 0 trở lên", en: "0 or more" }

const amounts = (revision: Revision, at: string): ReadonlyArray<DefinitionProblem> => {
  const problems: Array<DefinitionProblem> = []
  const quantity = (path: string, value: number | null | undefined) => {
    if (value !== null && value !== undefined && !(value >= 0)) {
      problems.push(problem("NegativeQuantity", `${at}.${path}`, String(value), NOT_NEGATIVE))
    }
  }
  const count = (path: string, value: number | null) => {
    quantity(path, value)
    if (value !== null && value >= 0 && !Number.isInteger(value)) {
      const expected = { vi: "số nguyên", en: "a whole number" }
      problems.push(problem("NotWhole", `${at}.${path}`, String(value), expected))
    }
  }
  const seen = new Set<string>()
  for (const [place, { case: of, channel, fee, limit }] of revision.terms.entries()) {
    quantity(`terms[${place}].limit.quantity`, limit?.quantity)
    if (fee._tag === "Known" && !(fee.vnd >= 0)) {
      const field = `${at}.terms[${place}].fee.vnd`
      const expected = { vi: "từ 0 đồng trở lên, hoặc không rõ", en: "0 or more, or Unknown" }
      problems.push(problem("NegativeFee", field, String(fee.vnd), expected))
    } else if (fee._tag === "Known") count(`terms[${place}].fee.vnd`, fee.vnd)
    const key = `${channel} ${of ?? ""}`
    if (seen.has(key)) {
      const expected = {
        vi: "mỗi cách nộp và trường hợp một thời hạn, một mức phí",
        en: "one limit and fee for a channel and case"
      }
      problems.push(problem("DuplicateTerms", `${at}.terms[${place}]`, key.trim(), expected))
    }
    seen.add(key)
  }
  for (const [place, { copies, originals }] of (revision.documents ?? []).entries()) {
    count(`documents[${place}].originals`, originals)
    count(`documents[${place}].copies`, copies)
  }
  for (const [place, { limit }] of revision.steps.entries()) {
    quantity(`steps[${place}].limit.quantity`, limit?.quantity)
  }
  count("sets", revision.sets)
  quantity("supplementWithin.quantity", revision.supplementWithin?.quantity)
  return problems
}

/** What has to be said in words: an id that is empty names nothing. */
const texts = (definition: Definition): ReadonlyArray<DefinitionProblem> => {
  const needed = (given: Readonly<Record<string, string>>, at: string) =>
    Object.entries(given).flatMap(([path, text]) =>
      text.trim() === ""
        ? [problem("MissingText", `${at}${path}`, "", { vi: "một giá trị", en: "a text" })]
        : []
    )
  const { field, name, revisions } = definition
  return [
    ...needed({ name, field }, ""),
    ...revisions.flatMap((revision, place) => {
      const at = `revisions[${place}]`
      const each = (list: string, items: ReadonlyArray<Readonly<Record<string, string>>>) =>
        items.flatMap((item, number) => needed(item, `${at}.${list}[${number}].`))
      return [
        ...needed({ id: revision.id }, `${at}.`),
        ...each(
          "questions",
          revision.questions.map(({ id, text }) => ({ id, "text.vi": text.vi }))
        ),
        ...each(
          "cases",
          revision.cases.map(({ id, name: called }) => ({ id, name: called }))
        ),
        ...each(
          "documents",
          (revision.documents ?? []).map(({ id, text }) => ({ id, text }))
        ),
        ...each(
          "steps",
          revision.steps.map(({ id, text }) => ({ id, text }))
        ),
        ...each(
          "legalBasis",
          revision.legalBasis.map(({ instrument }) => ({ instrument }))
        )
      ]
    })
  ]
}

const A_CHOICE = { vi: "ít nhất một lựa chọn", en: "one choice or more" }

const revisionChecks = (revision: Revision, at: string): ReadonlyArray<DefinitionProblem> => {
  const { cases, documents, questions, steps } = revision
  const lists = { questions, documents: documents ?? [], cases, steps }
  const found = [
    ...Object.entries(lists).flatMap(([list, items]) =>
      duplicates(
        items.map(({ id }) => id),
        (item) => `${at}.${list}[${item}].id`
      )
    ),
    ...questions.flatMap(({ choices = [] }, place) =>
      duplicates(
        choices.map(({ value }) => value),
        (item) => `${at}.questions[${place}].choices[${item}].value`
      )
    ),
    ...questions.flatMap(({ choices = [], kind }, place) =>
      kind === "choice" && choices.length === 0
        ? [problem("NoChoices", `${at}.questions[${place}].choices`, "", A_CHOICE)]
        : []
    ),
    ...referenceChecks(revision, at)
  ]
  // What can hold at once is asked of conditions that each make sense.
  const conflicting = found.length === 0 ? caseChecks(revision, at) : []
  return [...found, ...conflicting, ...sums(revision, at), ...amounts(revision, at)]
}

/**
 * Everything that is wrong with a definition; nothing where it holds together: references lead
 * somewhere, revisions do not overlap, steps add up to the limit, every condition can hold, and no
 * two cases with different terms hold at once unless one is said to go `before` the other.
 *
 * @example
 * ```ts
 * import { type Definition, DefinitionCheck, LocalDate, ProcedureCode, TimeLimit } from "@motcua/core"
 *
 * const text = { vi: "Mấy tuổi?", en: "How old?" }
 * const terms = (of: string, limit: string): Definition.Terms => ({
 *   channel: "direct", case: of, limit: TimeLimit.unsafe(limit), fee: { _tag: "Unknown" }
 * })
 * const definition: Definition.Definition = {
 *   code: ProcedureCode.unsafe("1.001193"), name: "Thủ tục", field: "Hộ tịch", fieldCode: null,
 *   levels: ["commune"], promulgatingAgency: null, source: "an example",
 *   revisions: [{
 *     id: "2025", from: LocalDate.unsafe("2025-01-01"), to: null, legalBasis: [],
 *     questions: [{ id: "age", kind: "number", whole: true, text }],
 *     cases: [
 *       { id: "young", name: "Trẻ", when: { _tag: "AtMost", question: "age", value: 18 } },
 *       { id: "adult", name: "Lớn", when: { _tag: "AtLeast", question: "age", value: 18 } }
 *     ],
 *     terms: [terms("young", "1wd"), terms("adult", "3wd")],
 *     documents: null, sets: 1, steps: [], subjects: [], executingAgencies: [], result: null,
 *     requirements: [], supplementWithin: null, resume: "pause", online: null, transition: "keep"
 *   }]
 * }
 * const [found] = DefinitionCheck.check(definition)
 *
 * found?._tag // "CasesConflict"
 * found?.field // "revisions[0].cases[1].when"
 * found?.example // { age: 18 }
 * ```
 */
export const check = (definition: Definition): ReadonlyArray<DefinitionProblem> => {
  const { code, revisions } = definition
  const codes = "1.004222, 1.010708.000.00.00.H56, 1.001193.02"
  const right = { vi: "điều được áp dụng từ một ngày", en: "what applied from a date on" }
  return [
    ...(ProcedureCode.is(code)
      ? []
      : [problem("InvalidCode", "code", code, { vi: `dạng ${codes}`, en: codes })]),
    ...texts(definition),
    ...(revisions.length > 0 ? [] : [problem("NoRevisions", "revisions", "[]", right)]),
    ...intervals(definition),
    ...duplicates(
      revisions.map(({ id }) => id),
      (place) => `revisions[${place}].id`
    ),
    ...revisions.flatMap((revision, place) => revisionChecks(revision, `revisions[${place}]`))
  ]
}

/** A problem in words. */
export const problemText = (found: DefinitionProblem): Bilingual => {
  const { en, vi } = problemWords(found)
  return { vi: `${found.field}: ${vi}`, en: `${found.field}: ${en}` }
}
