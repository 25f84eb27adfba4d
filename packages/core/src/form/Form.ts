/**
 * A form (mẫu đơn, tờ khai) whose logic is data: which fields are shown, which have to be filled
 * in, which are worked out, and what has to hold between them.
 *
 * @module
 */
import type { Bilingual } from "../words/Bilingual.ts"
import type { Fields } from "./Field.ts"
import type { Expression, FormCondition } from "./FormCondition.ts"
import type { TypedForm, TypedLogic } from "./typed.ts"

export { type Evaluation, evaluate, type FieldState, type Situation } from "./evaluate.ts"
export type {
  ChoiceField,
  DateField,
  Field,
  FieldAnswer,
  Fields,
  FormAnswers,
  Format,
  Kind,
  Labelled,
  ListField,
  NumberField,
  TextField,
  YesNoField
} from "./Field.ts"
export type { Comparison, Expression, FormCondition, Simple } from "./FormCondition.ts"
export type { TypedCheck, TypedCondition, TypedExpression, TypedForm, TypedLogic } from "./typed.ts"
export type { Violation } from "./violation.ts"

/** Something that has to hold between answers. */
export interface Check {
  /** The name under which a violation cites it. */
  readonly rule: string
  /** The field at which a violation is shown. */
  readonly field: string
  readonly holds: FormCondition
  /** What is wrong, and what would be right. */
  readonly text: Bilingual
  /** The provision it comes from. */
  readonly basis?: string
}

/** Fields and what holds of them. A field that is not named in a part is shown, and optional. */
export interface Logic {
  readonly fields: Fields
  readonly shown?: Readonly<Record<string, FormCondition>>
  readonly required?: Readonly<Record<string, true | FormCondition>>
  /** Fields that are worked out; what is answered there does not count. */
  readonly computed?: Readonly<Record<string, Expression>>
  readonly checks?: ReadonlyArray<Check>
}

/** A form. It is plain JSON, and written in TypeScript by `define`. */
export interface Form extends Logic {
  readonly id: string
  readonly title: Bilingual
  /** What has to be said of the form itself, such as that it is an example. */
  readonly note: Bilingual | null
  readonly source: string
}

/** A form, or the rows of a table, that is known to have these fields. */
export type Of<A extends Logic, F extends Fields> = Omit<A, "fields"> & { readonly fields: F }

/**
 * A form written in TypeScript. A condition on a field that is not there, or one that compares it
 * with a value of another kind, does not compile; cycles are found by `FormCheck.check`.
 *
 * @example
 * ```ts
 * import { Form, LocalDate } from "@motcua/core"
 *
 * const stay = Form.define({
 *   id: "stay",
 *   title: { vi: "Nơi ở", en: "Where you live" },
 *   note: null,
 *   source: "an example",
 *   fields: {
 *     owner: { kind: "yesNo", label: { vi: "Nhà của bạn?", en: "Is it your own house?" } },
 *     lease: { kind: "text", label: { vi: "Số hợp đồng thuê", en: "Number of the lease" } }
 *   },
 *   shown: { lease: { _tag: "Is", question: "owner", value: false } },
 *   required: { owner: true, lease: true }
 * })
 * const today = LocalDate.unsafe("2025-02-10")
 * const drafting = { today, finished: false }
 *
 * Form.evaluate(stay, {}, drafting).open // ["owner", "lease"]
 * Form.evaluate(stay, { owner: true, lease: "12" }, drafting).answers // { owner: true }
 * Form.evaluate(stay, { owner: false }, { today, finished: true }).violations[0]?.text.en
 * // "Number of the lease: has to be filled in."
 * ```
 */
export const define = <const F extends Fields>(form: TypedForm<F>): Of<Form, F> =>
  form as Of<Form, F>

/** The rows of a table, written in TypeScript as a form is. */
export const rows = <const F extends Fields>(logic: TypedLogic<F>): Of<Logic, F> =>
  logic as Of<Logic, F>
