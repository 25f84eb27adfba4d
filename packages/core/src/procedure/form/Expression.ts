/**
 * Values that a form computes from its other fields, as data.
 *
 * @module
 */
import * as Condition from "../definition/Condition.ts"

/** An expression. `F` are the ids of the fields that it may read. */
export type Expression<F extends string = string> =
  | { readonly _tag: "Constant"; readonly value: Condition.Answer }
  | { readonly _tag: "Field"; readonly field: F }
  | { readonly _tag: "Sum"; readonly of: ReadonlyArray<Expression<F>> }
  | { readonly _tag: "Product"; readonly of: ReadonlyArray<Expression<F>> }
  | { readonly _tag: "Joined"; readonly of: ReadonlyArray<Expression<F>>; readonly by: string }
  | {
      readonly _tag: "If"
      readonly when: Condition.Condition<F>
      readonly yes: Expression<F>
      readonly no: Expression<F>
    }

const numbers = (
  values: ReadonlyArray<Condition.Answer | undefined>
): ReadonlyArray<number> | undefined =>
  values.every((value) => typeof value === "number") ? values : undefined

/**
 * The value of an expression; `undefined` where a field that it needs has none yet, or is of a
 * kind that cannot be counted with.
 */
export const evaluate = (
  expression: Expression,
  values: Condition.Answers
): Condition.Answer | undefined => {
  switch (expression._tag) {
    case "Constant":
      return expression.value
    case "Field":
      return Object.hasOwn(values, expression.field) ? values[expression.field] : undefined
    case "Sum":
      return numbers(expression.of.map((part) => evaluate(part, values)))?.reduce(
        (sum, number) => sum + number,
        0
      )
    case "Product":
      return numbers(expression.of.map((part) => evaluate(part, values)))?.reduce(
        (product, number) => product * number,
        1
      )
    case "Joined": {
      const parts = expression.of.map((part) => evaluate(part, values))
      return parts.includes(undefined) ? undefined : parts.join(expression.by)
    }
    case "If": {
      const holds = Condition.judge(expression.when, values)
      if (holds === "unknown") return undefined
      return evaluate(holds === "yes" ? expression.yes : expression.no, values)
    }
  }
}
