/**
 * The logic of a procedure's form as data: which fields are asked, what is computed, what is
 * wrong. No text is evaluated; the browser and the service ask the same function.
 *
 * @module
 */

import * as Result from "effect/Result"
import * as LocalDate from "../../time/LocalDate.ts"
import * as Condition from "../definition/Condition.ts"
import * as Expression from "./Expression.ts"

/** Words of both languages. */
export interface Words {
  readonly vi: string
  readonly en: string
}

/** What a field has to be beyond its kind. */
export type FieldRule =
  | { readonly _tag: "Matches"; readonly pattern: string; readonly words: Words }
  | { readonly _tag: "Length"; readonly least: number; readonly most: number }
  | { readonly _tag: "Between"; readonly least: number; readonly most: number }
  | { readonly _tag: "NotAfter"; readonly field: string }

/** A field of a form. `F` are the ids of the form's fields, so that a wrong one does not compile. */
export interface Field<F extends string = string> {
  readonly id: F
  readonly label: Words
  readonly kind: "text" | "number" | "date" | "yesNo" | "choice"
  readonly required: boolean
  /** When it is asked; `null` is always. A field that is not asked has no value. */
  readonly when: Condition.Condition<NoInfer<F>> | null
  readonly choices: ReadonlyArray<{ readonly value: string; readonly label: Words }>
  readonly rules: ReadonlyArray<FieldRule>
  /** What fills it; `null` where the applicant does. */
  readonly computed: Expression.Expression<NoInfer<F>> | null
}

/** A form: its fields in the order in which they are asked. */
export interface Form<F extends string = string> {
  readonly id: string
  readonly title: Words
  readonly fields: ReadonlyArray<Field<F>>
}

/** Something wrong with what was filled in. */
export interface FieldProblem {
  readonly _tag:
    | "Missing"
    | "WrongKind"
    | "NotAChoice"
    | "NoMatch"
    | "WrongLength"
    | "OutOfBounds"
    | "AfterOther"
    | "NotAsked"
  readonly field: string
  readonly words: Words
}

/** A form filled in: the fields that are asked, all their values, and what is wrong. */
export interface Filled {
  readonly asked: ReadonlyArray<string>
  readonly values: Condition.Answers
  readonly problems: ReadonlyArray<FieldProblem>
}

/** A form written in TypeScript, checked by the compiler. */
export const define = <const F extends string>(form: Form<F>): Form<F> => form

const problem = (_tag: FieldProblem["_tag"], { id, label }: Field, words: Words): FieldProblem => ({
  _tag,
  field: id,
  words: { vi: `${label.vi}: ${words.vi}.`, en: `${label.en}: ${words.en}.` }
})

const KINDS: Readonly<Record<Field["kind"], Words>> = {
  text: { vi: "cần chữ", en: "needs to be text" },
  number: { vi: "cần một số", en: "needs to be a number" },
  date: { vi: "cần một ngày có thật, dạng YYYY-MM-DD", en: "needs to be a date, YYYY-MM-DD" },
  yesNo: { vi: "cần có hoặc không", en: "needs to be yes or no" },
  choice: { vi: "cần một lựa chọn", en: "needs to be a choice" }
}

const isOfKind = ({ kind }: Field, value: unknown): value is Condition.Answer => {
  switch (kind) {
    case "number":
      return typeof value === "number" && Number.isFinite(value)
    case "yesNo":
      return typeof value === "boolean"
    case "date":
      return typeof value === "string" && Result.isSuccess(LocalDate.parse(value))
    default:
      return typeof value === "string"
  }
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "")

/** A pattern that is none, as one read from a file may be, matches nothing. */
const matches = (pattern: string, text: string): boolean => {
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test(text)
  } catch {
    return false
  }
}

const breaks = (
  field: Field,
  rule: FieldRule,
  value: Condition.Answer,
  values: Condition.Answers
): FieldProblem | undefined => {
  switch (rule._tag) {
    case "Matches":
      return matches(rule.pattern, String(value))
        ? undefined
        : problem("NoMatch", field, rule.words)
    case "Length": {
      const { length } = [...String(value)]
      return length >= rule.least && length <= rule.most
        ? undefined
        : problem("WrongLength", field, {
            vi: `cần từ ${rule.least} đến ${rule.most} ký tự`,
            en: `needs ${rule.least} to ${rule.most} characters`
          })
    }
    case "Between":
      return Number(value) >= rule.least && Number(value) <= rule.most
        ? undefined
        : problem("OutOfBounds", field, {
            vi: `cần từ ${rule.least} đến ${rule.most}`,
            en: `needs to be from ${rule.least} to ${rule.most}`
          })
    case "NotAfter": {
      const other = values[rule.field]
      // Dates as YYYY-MM-DD stand in the order of their letters.
      return other === undefined || String(value) <= String(other)
        ? undefined
        : problem("AfterOther", field, {
            vi: `không được sau ${rule.field} (${other})`,
            en: `may not be after ${rule.field} (${other})`
          })
    }
  }
}

/**
 * Judges what was filled in. Fields are taken in order, so that a condition or a computed value
 * sees those before it. A field that is not asked must be empty: nothing is kept in silence.
 */
export const fill = (form: Form, given: Readonly<Record<string, unknown>>): Filled => {
  const asked: Array<string> = []
  const values: Record<string, Condition.Answer> = {}
  const problems: Array<FieldProblem> = []
  for (const field of form.fields) {
    const own = Object.hasOwn(given, field.id) ? given[field.id] : undefined
    if (field.when !== null && Condition.judge(field.when, values) !== "yes") {
      if (!isBlank(own)) {
        const words = { vi: "không hỏi trong trường hợp này", en: "is not asked in this case" }
        problems.push(problem("NotAsked", field, words))
      }
      continue
    }
    asked.push(field.id)
    const value = field.computed === null ? own : Expression.evaluate(field.computed, values)
    if (isBlank(value)) {
      if (field.required) {
        problems.push(problem("Missing", field, { vi: "chưa có", en: "is missing" }))
      }
      continue
    }
    if (!isOfKind(field, value)) {
      problems.push(problem("WrongKind", field, KINDS[field.kind]))
      continue
    }
    values[field.id] = typeof value === "string" ? value.normalize("NFC").trim() : value
    if (field.kind === "choice" && !field.choices.some((choice) => choice.value === value)) {
      problems.push(problem("NotAChoice", field, KINDS.choice))
    }
  }
  for (const field of form.fields) {
    const value = values[field.id]
    if (value === undefined) continue
    for (const rule of field.rules) {
      const found = breaks(field, rule, value, values)
      if (found !== undefined) problems.push(found)
    }
  }
  return { asked, values, problems }
}
