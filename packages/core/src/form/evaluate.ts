/**
 * The one evaluator of forms, for the browser and for the service.
 *
 * @module
 */
import type { Truth } from "../procedure/definition/Condition.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import { type FieldAnswer, type FormAnswers, fieldOf } from "./Field.ts"
import type { Logic } from "./Form.ts"
import { compute, judge, type Reader, type Value } from "./judge.ts"
import { isOfKind, type Violation, violation, wrongWith } from "./violation.ts"

/** When a form is looked at, and whether its applicant says that it is finished. */
export interface Situation {
  readonly today: LocalDate
  /**
   * While a form is being filled in, what is not answered is unknown. Once it is finished, it was
   * left blank: conditions on it do not hold, and what has to be filled in is missing.
   */
  readonly finished: boolean
}

/** What is known of a field. */
export interface FieldState {
  readonly shown: Truth
  readonly required: Truth
  /** It is worked out, and not asked. */
  readonly computed: boolean
  /** The value that counts; null where there is none, or none yet. */
  readonly value: FieldAnswer | null
}

/** A form with its answers, looked at. */
export interface Evaluation {
  readonly fields: Readonly<Record<string, FieldState>>
  /** What counts: answers of fields that are shown, and what was worked out. */
  readonly answers: FormAnswers
  readonly violations: ReadonlyArray<Violation>
  /** Fields that are not answered and have to be, or may have to be. */
  readonly open: ReadonlyArray<string>
}

const isBlank = (answer: FieldAnswer | null | undefined): answer is null | undefined =>
  answer === undefined ||
  answer === null ||
  (typeof answer === "string" && answer.trim() === "") ||
  (Array.isArray(answer) && answer.length === 0)

const and = (left: Truth, right: Truth): Truth =>
  left === "no" || right === "no"
    ? "no"
    : left === "unknown" || right === "unknown"
      ? "unknown"
      : "yes"

const UNKNOWN_FIELD = { vi: "Trường không có trong mẫu", en: "A field that the form does not have" }

// Each part is worked out once, from the parts that it hangs on. In a circle it stays unknown.
const once = <A>(work: (name: string) => A, inCircle: A): ((name: string) => A) => {
  const known = new Map<string, A>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined || known.has(name)) return before as A
    known.set(name, inCircle)
    const found = work(name)
    known.set(name, found)
    return found
  }
}

interface Opened extends Reader {
  readonly shown: (name: string) => Truth
  readonly rowsOf: (name: string) => ReadonlyArray<Evaluation> | null | undefined
}

const open = (logic: Logic, answers: FormAnswers, situation: Situation): Opened => {
  const { fields } = logic
  const none = situation.finished ? null : undefined
  const part = <A>(parts: Readonly<Record<string, A>> | undefined, name: string): A | undefined =>
    parts !== undefined && Object.hasOwn(parts, name) ? parts[name] : undefined
  const shown = once<Truth>((name) => {
    if (fieldOf(fields, name) === undefined) return "unknown"
    const condition = part(logic.shown, name)
    return condition === undefined ? "yes" : judge(condition, reader)
  }, "unknown")
  const valueOf = once<Value>((name) => {
    const field = fieldOf(fields, name)
    if (field === undefined) return undefined
    const visible = shown(name)
    if (visible !== "yes") return visible === "no" ? null : undefined
    const computed = part(logic.computed, name)
    if (computed !== undefined) {
      const value = compute(computed, reader)
      return value === null || value === undefined || !isOfKind(field, value) ? none : value
    }
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined
    if (isBlank(answer) || !isOfKind(field, answer)) return none
    // Conditions ask of a table only whether it is there.
    return typeof answer === "object" ? true : answer
  }, undefined)
  const rowsOf = once<ReadonlyArray<Evaluation> | null | undefined>((name) => {
    const field = fieldOf(fields, name)
    const there = valueOf(name)
    if (field?.kind !== "list" || there === undefined) return undefined
    return there === null
      ? null
      : (answers[name] as ReadonlyArray<FormAnswers>).map((row) =>
          evaluate(field.rows, row, situation)
        )
  }, undefined)
  const countOf = (name: string): Value => {
    const found = rowsOf(name)
    return found === undefined ? undefined : (found ?? []).length
  }
  const totalOf = (name: string, of: string): Value => {
    const found = rowsOf(name)
    if (found === undefined) return undefined
    let sum = 0
    for (const row of found ?? []) {
      const state = Object.hasOwn(row.fields, of) ? row.fields[of] : undefined
      if (state === undefined) return undefined
      if (typeof state.value === "number") sum += state.value
      else if (!situation.finished && state.shown !== "no") return undefined
    }
    return sum
  }
  const reader: Opened = {
    today: situation.today,
    absent: "no",
    shown,
    valueOf,
    rowsOf,
    countOf,
    totalOf
  }
  return reader
}

/**
 * Looks at answers: what is shown and has to be filled in, what is worked out, what counts, what is
 * wrong and what is still open. The value of a hidden field does not count, and is not lost: it
 * stays in the answers that were given, and counts again once the field is shown.
 */
export const evaluate = (logic: Logic, answers: FormAnswers, situation: Situation): Evaluation => {
  const reader = open(logic, answers, situation)
  const states: Array<readonly [string, FieldState]> = []
  const counted: Array<readonly [string, FieldAnswer]> = []
  const violations: Array<Violation> = []
  const unanswered: Array<string> = []
  for (const [name, field] of Object.entries(logic.fields)) {
    const shown = reader.shown(name)
    const asked = logic.required?.[name]
    const required =
      asked === undefined ? "no" : asked === true ? shown : and(shown, judge(asked, reader))
    const computed = logic.computed !== undefined && Object.hasOwn(logic.computed, name)
    const rows = field.kind === "list" ? (reader.rowsOf(name) ?? null) : null
    const value =
      field.kind === "list"
        ? (rows?.map((row) => row.answers) ?? null)
        : (reader.valueOf(name) ?? null)
    states.push([name, { shown, required, computed, value }])
    if (value !== null) counted.push([name, value])
    if (computed || shown === "no") continue
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined
    if (isBlank(answer)) {
      if (required !== "no") unanswered.push(name)
      if (situation.finished && required === "yes") {
        violations.push(violation(name, field.label, "required", "phải ghi", "has to be filled in"))
      }
      continue
    }
    if (shown !== "yes") continue
    const wrong = wrongWith(name, field, answer)
    if (wrong !== null) violations.push(wrong)
    rows?.forEach((row, place) => {
      for (const one of row.violations) {
        violations.push({ ...one, field: `${name}[${place}].${one.field}` })
      }
      unanswered.push(...row.open.map((inner) => `${name}[${place}].${inner}`))
    })
  }
  for (const name of Object.keys(answers)) {
    if (fieldOf(logic.fields, name) === undefined) {
      const [vi, en] = ["hãy bỏ đi, hoặc sửa tên trường", "leave it out, or correct its name"]
      violations.push(violation(name, UNKNOWN_FIELD, "unknown", vi, en))
    }
  }
  // A check is broken only by values that are there.
  const strict: Reader = { ...reader, absent: "unknown" }
  for (const { basis, field, holds, rule, text } of logic.checks ?? []) {
    if (reader.shown(field) === "yes" && judge(holds, strict) === "no") {
      violations.push({ field, rule, text, basis: basis ?? null })
    }
  }
  return {
    fields: Object.fromEntries(states),
    answers: Object.fromEntries(counted),
    violations,
    open: situation.finished ? [] : unanswered
  }
}
