/**
 * The types under which a form is written in TypeScript: a condition on a field that is not there,
 * or that compares it with a value of another kind, does not compile. At run time they are gone.
 *
 * @module
 */
import type { Bilingual } from "../words/Bilingual.ts"
import type { Field, Fields } from "./Field.ts"
import type { Check } from "./Form.ts"
import type { Comparison } from "./FormCondition.ts"

type Names<F extends Fields, K extends Field["kind"]> = {
  [N in keyof F & string]: F[N]["kind"] extends K ? N : never
}[keyof F & string]

type AnswerOf<F extends Field> = F extends { readonly kind: "choice" }
  ? F["choices"][number]["value"]
  : F extends { readonly kind: "text" | "date" }
    ? string
    : F extends { readonly kind: "number" }
      ? number
      : F extends { readonly kind: "yesNo" }
        ? boolean
        : never

type Scalar = "text" | "number" | "yesNo" | "choice" | "date"

/** `Is` and `OneOf` for each field, with values of its own. */
type Equals<F extends Fields> = {
  [N in Names<F, Scalar>]:
    | { readonly _tag: "Is"; readonly question: N; readonly value: AnswerOf<F[N]> }
    | {
        readonly _tag: "OneOf"
        readonly question: N
        readonly values: ReadonlyArray<AnswerOf<F[N]>>
      }
}[Names<F, Scalar>]

interface Compares<F extends Fields, K extends "text" | "number" | "date"> {
  readonly _tag: "Compare"
  readonly left: TypedExpression<F, K>
  readonly is: Comparison
  readonly right: TypedExpression<F, K>
}

/** A condition on these fields. */
export type TypedCondition<F extends Fields> =
  | Equals<F>
  | {
      readonly _tag: "AtLeast" | "AtMost"
      readonly question: Names<F, "number">
      readonly value: number
    }
  | { readonly _tag: "Answered"; readonly question: keyof F & string }
  | Compares<F, "number">
  | Compares<F, "date">
  | Compares<F, "text">
  | { readonly _tag: "All"; readonly of: ReadonlyArray<TypedCondition<F>> }
  | { readonly _tag: "Any"; readonly of: ReadonlyArray<TypedCondition<F>> }
  | { readonly _tag: "Not"; readonly of: TypedCondition<F> }

interface Totals<F extends Fields> {
  readonly number: {
    [N in Names<F, "list">]: F[N] extends { readonly rows: { readonly fields: infer R } }
      ? R extends Fields
        ? { readonly _tag: "Total"; readonly question: N; readonly of: Names<R, "number"> }
        : never
      : never
  }[Names<F, "list">]
}

interface Own<F extends Fields> {
  readonly number:
    | { readonly _tag: "Constant"; readonly value: number }
    | {
        readonly _tag: "Sum" | "Product"
        readonly of: ReadonlyArray<TypedExpression<F, "number">>
      }
    | {
        readonly _tag: "Minus"
        readonly from: TypedExpression<F, "number">
        readonly take: TypedExpression<F, "number">
      }
    | {
        readonly _tag: "Years" | "Days"
        readonly from: TypedExpression<F, "date">
        readonly to: TypedExpression<F, "date">
      }
    | { readonly _tag: "Count"; readonly question: Names<F, "list"> }
    | Totals<F>["number"]
  readonly date:
    | { readonly _tag: "Constant"; readonly value: string }
    | { readonly _tag: "Today" }
    | {
        readonly _tag: "DaysAfter"
        readonly date: TypedExpression<F, "date">
        readonly days: TypedExpression<F, "number">
      }
  readonly text:
    | { readonly _tag: "Constant"; readonly value: string }
    | {
        readonly _tag: "Join"
        readonly of: ReadonlyArray<TypedExpression<F, "text">>
        readonly with: string
      }
  readonly yesNo:
    | { readonly _tag: "Constant"; readonly value: boolean }
    | { readonly _tag: "Holds"; readonly condition: TypedCondition<F> }
}

/** A calculation over these fields with a value of this kind. */
export type TypedExpression<F extends Fields, K extends keyof Own<F>> =
  | Own<F>[K]
  | {
      readonly _tag: "ValueOf"
      readonly question: Names<F, K extends "text" ? "text" | "choice" : K>
    }
  | {
      readonly _tag: "If"
      readonly when: TypedCondition<F>
      readonly yes: TypedExpression<F, K>
      readonly no: TypedExpression<F, K>
    }

type Computes<F extends Fields, A extends Field> = A["kind"] extends keyof Own<F>
  ? TypedExpression<F, A["kind"]>
  : never

/** A check on these fields. */
export interface TypedCheck<F extends Fields> extends Check {
  readonly field: keyof F & string
  readonly holds: TypedCondition<F> & Check["holds"]
}

/** The logic of a form with these fields. */
export interface TypedLogic<F extends Fields> {
  readonly fields: F
  readonly shown?: { readonly [N in keyof F]?: TypedCondition<NoInfer<F>> }
  readonly required?: { readonly [N in keyof F]?: true | TypedCondition<NoInfer<F>> }
  readonly computed?: { readonly [N in keyof F]?: Computes<NoInfer<F>, F[N]> }
  readonly checks?: ReadonlyArray<TypedCheck<NoInfer<F>>>
}

/** A form with these fields. */
export interface TypedForm<F extends Fields> extends TypedLogic<F> {
  readonly id: string
  readonly title: Bilingual
  readonly note: Bilingual | null
  readonly source: string
}
