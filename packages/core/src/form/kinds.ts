/**
 * Whether the conditions and calculations of a form ask fields that are there, in values of their
 * kind: for forms that come as JSON, what the compiler does for forms written in TypeScript.
 *
 * @module
 */
import type * as Condition from "../procedure/definition/Condition.ts"
import { type Field, type Fields, fieldOf } from "./Field.ts"
import { type Expression, type FormCondition, partsOf } from "./FormCondition.ts"
import { type FormProblem, problem } from "./FormProblem.ts"

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Where problems are gathered. */
export type Found = Array<FormProblem>

/** The part that is looked at, and the fields it may ask. */
export interface Place {
  readonly fields: Fields
  readonly path: string
  readonly found: Found
}

/** The field asked; a problem where there is none. */
export const asked = ({ fields, found, path }: Place, question: string): Field | undefined => {
  const field = fieldOf(fields, question)
  if (field === undefined) {
    const known = Object.keys(fields).join(", ") || "no field is defined"
    found.push(problem("UnknownField", path, question, `one of: ${known}`))
  }
  return field
}

/** Notes a value of a wrong kind. */
export const wrongKind = ({ found, path }: Place, value: string, expected: string): undefined => {
  found.push(problem("WrongKind", path, value, expected))
  return undefined
}

/** Whether a field could be answered so. */
const answers = (field: Field, value: Condition.Answer): boolean => {
  switch (field.kind) {
    case "choice":
      return field.choices.some((choice) => choice.value === value)
    case "yesNo":
      return typeof value === "boolean"
    case "number":
      return typeof value === "number"
    case "list":
      return false
    default:
      return typeof value === "string"
  }
}

/** Whether a condition asks fields that are there, for values they can have. */
export const checkCondition = (place: Place, condition: FormCondition): void => {
  const { found, path } = place
  for (const part of partsOf(condition).conditions) checkCondition(place, part)
  switch (condition._tag) {
    case "All":
    case "Any":
    case "Not":
      return
    case "Answered":
      asked(place, condition.question)
      return
    case "Compare": {
      const left = kindOf(place, condition.left)
      const right = kindOf(place, condition.right)
      if (left !== undefined && right !== undefined && left !== right) {
        wrongKind(place, `${left} with ${right}`, "two values of one kind")
      }
      return
    }
    case "AtLeast":
    case "AtMost": {
      const field = asked(place, condition.question)
      if (field !== undefined && field.kind !== "number") {
        wrongKind(place, `${condition.question} is a ${field.kind}`, "a number")
      }
      return
    }
    default: {
      const field = asked(place, condition.question)
      if (field === undefined) return
      for (const value of condition._tag === "OneOf" ? condition.values : [condition.value]) {
        if (answers(field, value)) continue
        if (field.kind === "choice") {
          const known = field.choices.map((choice) => choice.value).join(", ")
          found.push(problem("UnknownChoice", path, String(value), `one of: ${known}`))
        } else wrongKind(place, JSON.stringify(value), `an answer to ${condition.question}`)
      }
    }
  }
}

type Computable = "text" | "number" | "yesNo" | "date"

/** The kind of value that a calculation gives; undefined where it gives none, and that is said. */
export const kindOf = (place: Place, expression: Expression): Computable | undefined => {
  const expect = (one: Expression, kind: Computable): void => {
    const given = kindOf(place, one)
    if (given === undefined || given === kind) return
    // A constant that is written as a date may be meant as a text.
    if (kind === "text" && given === "date" && one._tag === "Constant") return
    wrongKind(place, `${one._tag} is a ${given}`, `a ${kind}`)
  }
  switch (expression._tag) {
    case "Constant": {
      const { value } = expression
      if (typeof value === "number") return "number"
      if (typeof value === "boolean") return "yesNo"
      return DATE.test(value) ? "date" : "text"
    }
    case "ValueOf": {
      const field = asked(place, expression.question)
      if (field === undefined) return undefined
      if (field.kind === "list") {
        return wrongKind(place, `${expression.question} is a list`, "Count or Total of it")
      }
      return field.kind === "choice" ? "text" : field.kind
    }
    case "Today":
      return "date"
    case "If": {
      checkCondition(place, expression.when)
      const yes = kindOf(place, expression.yes)
      const no = kindOf(place, expression.no)
      return yes === undefined || no === undefined || yes === no
        ? (yes ?? no)
        : wrongKind(place, `${yes} or ${no}`, "one kind in both cases")
    }
    case "Holds":
      checkCondition(place, expression.condition)
      return "yesNo"
    case "Count":
    case "Total": {
      const field = asked(place, expression.question)
      if (field !== undefined && field.kind !== "list") {
        return wrongKind(place, `${expression.question} is a ${field.kind}`, "a list")
      }
      if (field !== undefined && expression._tag === "Total") {
        const inner = asked({ ...place, fields: field.rows.fields }, expression.of)
        if (inner !== undefined && inner.kind !== "number") {
          return wrongKind(place, `${expression.of} is a ${inner.kind}`, "a number")
        }
      }
      return "number"
    }
    case "Years":
    case "Days":
      expect(expression.from, "date")
      expect(expression.to, "date")
      return "number"
    case "DaysAfter":
      expect(expression.date, "date")
      expect(expression.days, "number")
      return "date"
    case "Join":
      for (const one of expression.of) expect(one, "text")
      return "text"
    default:
      for (const one of partsOf(expression).expressions) expect(one, "number")
      return "number"
  }
}
