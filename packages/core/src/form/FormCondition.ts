/**
 * Conditions and calculations of a form, as data: no text is evaluated.
 *
 * @module
 */
import type { Condition } from "../procedure/definition/Condition.ts"

/** A condition on one question, as procedures have them. */
export type Simple = Exclude<Condition, { readonly _tag: "All" | "Any" | "Not" }>

/** How two values compare. */
export type Comparison = "less" | "atMost" | "equal" | "atLeast" | "more"

/**
 * When something applies. Every condition of a procedure (`Condition`) is one of a form too: its
 * questions are the fields. A form adds whether a field is answered, and comparisons.
 */
export type FormCondition =
  | Simple
  | { readonly _tag: "Answered"; readonly question: string }
  | {
      readonly _tag: "Compare"
      readonly left: Expression
      readonly is: Comparison
      readonly right: Expression
    }
  | { readonly _tag: "All"; readonly of: ReadonlyArray<FormCondition> }
  | { readonly _tag: "Any"; readonly of: ReadonlyArray<FormCondition> }
  | { readonly _tag: "Not"; readonly of: FormCondition }

/** A value worked out from answers. Dates are texts, `YYYY-MM-DD`. */
export type Expression =
  | { readonly _tag: "Constant"; readonly value: string | number | boolean }
  | { readonly _tag: "ValueOf"; readonly question: string }
  | { readonly _tag: "Today" }
  | {
      readonly _tag: "If"
      readonly when: FormCondition
      readonly yes: Expression
      readonly no: Expression
    }
  | { readonly _tag: "Holds"; readonly condition: FormCondition }
  | { readonly _tag: "Sum"; readonly of: ReadonlyArray<Expression> }
  | { readonly _tag: "Product"; readonly of: ReadonlyArray<Expression> }
  | { readonly _tag: "Minus"; readonly from: Expression; readonly take: Expression }
  /** Full years, as an age is counted. */
  | { readonly _tag: "Years"; readonly from: Expression; readonly to: Expression }
  | { readonly _tag: "Days"; readonly from: Expression; readonly to: Expression }
  | { readonly _tag: "DaysAfter"; readonly date: Expression; readonly days: Expression }
  /** How many rows a table has; none where it is hidden or left blank. */
  | { readonly _tag: "Count"; readonly question: string }
  /** The sum of a number over the rows of a table. */
  | { readonly _tag: "Total"; readonly question: string; readonly of: string }
  /** Texts put together; what is left blank is left out. */
  | { readonly _tag: "Join"; readonly of: ReadonlyArray<Expression>; readonly with: string }

/** The conditions and calculations directly inside, and the fields directly asked. */
export interface Parts {
  readonly conditions: ReadonlyArray<FormCondition>
  readonly expressions: ReadonlyArray<Expression>
  readonly questions: ReadonlyArray<string>
}

const NOTHING: Parts = { conditions: [], expressions: [], questions: [] }

/** What a condition or a calculation is made of. */
export const partsOf = (whole: FormCondition | Expression): Parts => {
  switch (whole._tag) {
    case "All":
    case "Any":
      return { ...NOTHING, conditions: whole.of }
    case "Not":
      return { ...NOTHING, conditions: [whole.of] }
    case "Compare":
      return { ...NOTHING, expressions: [whole.left, whole.right] }
    case "If":
      return { ...NOTHING, conditions: [whole.when], expressions: [whole.yes, whole.no] }
    case "Holds":
      return { ...NOTHING, conditions: [whole.condition] }
    case "Sum":
    case "Product":
    case "Join":
      return { ...NOTHING, expressions: whole.of }
    case "Minus":
      return { ...NOTHING, expressions: [whole.from, whole.take] }
    case "Years":
    case "Days":
      return { ...NOTHING, expressions: [whole.from, whole.to] }
    case "DaysAfter":
      return { ...NOTHING, expressions: [whole.date, whole.days] }
    case "Constant":
    case "Today":
      return NOTHING
    default:
      return { ...NOTHING, questions: [whole.question] }
  }
}

/** Every field that a condition or a calculation looks at. */
export const questionsOf = (whole: FormCondition | Expression): ReadonlyArray<string> => {
  const { conditions, expressions, questions } = partsOf(whole)
  return [...questions, ...[...conditions, ...expressions].flatMap(questionsOf)]
}
