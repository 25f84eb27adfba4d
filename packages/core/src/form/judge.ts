/**
 * Conditions and calculations over the values of a form: three-valued, and total.
 *
 * @module
 */
import * as Result from "effect/Result"
import { judge as judgeSimple, type Truth } from "../procedure/definition/Condition.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { Comparison, Expression, FormCondition } from "./FormCondition.ts"

/** A value; `null` where there is none and will be none, `undefined` while it is not known. */
export type Value = string | number | boolean | null | undefined

/** What is known of the answers. */
export interface Reader {
  readonly today: LocalDate.LocalDate
  /** What a comparison with a value that is not there comes to. */
  readonly absent: "no" | "unknown"
  readonly valueOf: (question: string) => Value
  readonly countOf: (question: string) => Value
  readonly totalOf: (question: string, of: string) => Value
}

const truthOf = (holds: boolean): Truth => (holds ? "yes" : "no")

const opposite = { yes: "no", no: "yes", unknown: "unknown" } as const

const compared: Readonly<Record<Comparison, (left: Scalar, right: Scalar) => boolean>> = {
  less: (left, right) => left < right,
  atMost: (left, right) => left <= right,
  equal: (left, right) => left === right,
  atLeast: (left, right) => left >= right,
  more: (left, right) => left > right
}

type Scalar = string | number | boolean

/** Judges a condition. `All` of nothing holds, `Any` of nothing does not. */
export const judge = (condition: FormCondition, reader: Reader): Truth => {
  switch (condition._tag) {
    case "All": {
      const truths = condition.of.map((part) => judge(part, reader))
      return truths.includes("no") ? "no" : truths.includes("unknown") ? "unknown" : "yes"
    }
    case "Any": {
      const truths = condition.of.map((part) => judge(part, reader))
      return truths.includes("yes") ? "yes" : truths.includes("unknown") ? "unknown" : "no"
    }
    case "Not":
      return opposite[judge(condition.of, reader)]
    case "Answered": {
      const value = reader.valueOf(condition.question)
      return value === undefined ? "unknown" : truthOf(value !== null)
    }
    case "Compare": {
      const left = compute(condition.left, reader)
      const right = compute(condition.right, reader)
      if (left === null || right === null) return reader.absent
      if (left === undefined || right === undefined) return "unknown"
      return typeof left === typeof right ? truthOf(compared[condition.is](left, right)) : "unknown"
    }
    default: {
      const value = reader.valueOf(condition.question)
      if (value === null) return reader.absent
      // Judged as the conditions of a procedure are, so that the two cannot drift apart.
      return judgeSimple(condition, value === undefined ? {} : { [condition.question]: value })
    }
  }
}

const number = (value: Value): number | null | undefined =>
  value === null || typeof value === "number" ? value : undefined

const date = (value: Value): LocalDate.LocalDate | null | undefined => {
  if (value === null) return null
  const parsed = typeof value === "string" ? LocalDate.parse(value) : undefined
  return parsed !== undefined && Result.isSuccess(parsed) ? parsed.success : undefined
}

/** Of two operands: `null` where one is not there, `undefined` where one is not known. */
const both = <A>(
  left: A | null | undefined,
  right: A | null | undefined,
  combine: (left: A, right: A) => Value
): Value => {
  if (left === null || right === null) return null
  return left === undefined || right === undefined ? undefined : combine(left, right)
}

/** Full years from one date to another; a birthday of 29 February falls on 1 March in other years. */
const years = (from: LocalDate.LocalDate, to: LocalDate.LocalDate): number => {
  const [first, last] = [LocalDate.parts(from), LocalDate.parts(to)]
  const reached = last.month * 100 + last.day >= first.month * 100 + first.day
  return last.year - first.year - (reached ? 0 : 1)
}

const written = (day: LocalDate.LocalDate): Value => {
  const text = LocalDate.format(day)
  return Result.isSuccess(LocalDate.parse(text)) ? text : undefined
}

/** Works a value out. Operands of a wrong kind make it unknown. */
export const compute = (expression: Expression, reader: Reader): Value => {
  const value = (one: Expression) => compute(one, reader)
  switch (expression._tag) {
    case "Constant":
      return expression.value
    case "ValueOf":
      return reader.valueOf(expression.question)
    case "Today":
      return LocalDate.format(reader.today)
    case "Count":
      return reader.countOf(expression.question)
    case "Total":
      return reader.totalOf(expression.question, expression.of)
    case "If": {
      const truth = judge(expression.when, reader)
      if (truth !== "unknown") return value(truth === "yes" ? expression.yes : expression.no)
      const [yes, no] = [value(expression.yes), value(expression.no)]
      return yes === no ? yes : undefined
    }
    case "Holds": {
      // Nothing is worked out from a value that is not there: whose birthday is not known is no child.
      const truth = judge(expression.condition, { ...reader, absent: "unknown" })
      return truth === "unknown" ? undefined : truth === "yes"
    }
    case "Sum": {
      const numbers = expression.of.map((one) => number(value(one)))
      return numbers.includes(undefined)
        ? undefined
        : numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0)
    }
    case "Product": {
      const numbers = expression.of.map((one) => number(value(one)))
      if (numbers.includes(null)) return null
      return numbers.includes(undefined)
        ? undefined
        : numbers.reduce<number>((product, one) => product * (one ?? 1), 1)
    }
    case "Minus":
      return both(
        number(value(expression.from)),
        number(value(expression.take)),
        (from, take) => from - take
      )
    case "Years":
      return both(date(value(expression.from)), date(value(expression.to)), years)
    case "Days":
      return both(date(value(expression.from)), date(value(expression.to)), (from, to) => to - from)
    case "DaysAfter": {
      const day = date(value(expression.date))
      const days = number(value(expression.days))
      if (day === null || days === null) return null
      return day === undefined || days === undefined || !Number.isInteger(days)
        ? undefined
        : written(LocalDate.addDays(day, days))
    }
    case "Join": {
      const texts = expression.of.map(value)
      return texts.includes(undefined)
        ? undefined
        : texts.filter((text) => text !== null && text !== "").join(expression.with)
    }
  }
}
