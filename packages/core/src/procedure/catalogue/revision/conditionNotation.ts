/**
 * Conditions as people write them in a cell, and back without loss:
 *
 * ```
 * age >= 18 và (housing = rented hoặc không phải (exempt = có))
 * place trong (town; village)
 * ```
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Answer, Condition } from "../../definition/Condition.ts"
import { shown } from "../RowProblem.ts"
import type { ValueProblem } from "../values.ts"
import { keywordOf, readNumber, type Token, tokensOf, WORD } from "./conditionTokens.ts"

const simpleText = (text: string): string =>
  WORD.test(text) && keywordOf(text) === undefined && readNumber(text) === undefined
    ? text
    : `"${text.replace(/["“”\\]/g, "\\$&")}"`

const answerText = (answer: Answer): string =>
  typeof answer === "string"
    ? simpleText(answer)
    : typeof answer === "number"
      ? String(answer).replace(".", ",").replace("+", "")
      : answer
        ? "có"
        : "không"

const listText = (values: ReadonlyArray<Answer>): string => {
  const texts = values.map(answerText)
  // Alone, it would look like two whole numbers.
  const only = texts.length === 1 && typeof values[0] === "number" && texts[0]!.includes(",")
  return `(${only ? `${texts[0]};` : texts.join("; ")})`
}

/** Writes a condition as `readCondition` reads it. */
export const conditionText = (condition: Condition, nested = false): string => {
  switch (condition._tag) {
    case "All":
    case "Any": {
      const parts = condition.of
      const all = condition._tag === "All"
      if (parts.length < 2) {
        return `${all ? "tất cả" : "bất kỳ"} (${parts.map((part) => conditionText(part)).join("")})`
      }
      const text = parts.map((part) => conditionText(part, true)).join(all ? " và " : " hoặc ")
      return nested ? `(${text})` : text
    }
    case "Not":
      return `không phải (${conditionText(condition.of)})`
    case "OneOf":
      return `${simpleText(condition.question)} trong ${listText(condition.values)}`
    default: {
      const sign = { Is: "=", AtLeast: ">=", AtMost: "<=" }[condition._tag]
      return `${simpleText(condition.question)} ${sign} ${answerText(condition.value)}`
    }
  }
}

/** More brackets in one another are no condition that a person wrote. */
const DEEPEST = 100

class NotACondition extends Error {
  readonly near: string
  constructor(token: Token | undefined) {
    super("not a condition")
    this.near = token?.text ?? ""
  }
}

const negated = (of: Condition): Condition => ({ _tag: "Not", of })

/** Reads the tokens of a condition from the left, each rule of the notation by a function. */
const makeParser = (tokens: ReadonlyArray<Token>) => {
  let at = 0
  let depth = 0
  const peek = (): Token | undefined => tokens[at]
  const is = (kind: Token["kind"]): boolean => peek()?.kind === kind
  const take = (kind: Token["kind"]): Token => {
    const token = peek()
    if (token?.kind !== kind) throw new NotACondition(token)
    at += 1
    return token
  }
  const answer = (): Answer => {
    const token = peek()
    // "không" is what is not, and the answer that says so.
    const no = token?.kind === "no" || (token?.kind === "not" && !token.text.includes(" "))
    if (no || token?.kind === "yes") {
      at += 1
      return !no
    }
    return token?.kind === "number" ? (readNumber(take("number").text) ?? 0) : take("name").text
  }
  const number = (): number => {
    const token = take("number")
    return readNumber(token.text) ?? 0
  }
  const list = (): ReadonlyArray<Answer> => {
    take("open")
    const values: Array<Answer> = []
    while (!is("close")) {
      const token = peek()
      values.push(answer())
      const more = is("semicolon")
      // "(1,5)" may be one number or two, and is refused.
      if (!more && values.length === 1 && token?.kind === "number" && token.text.includes(",")) {
        throw new NotACondition(token)
      }
      if (!more) break
      take("semicolon")
    }
    take("close")
    return values
  }
  const comparison = (question: string): Condition => {
    const sign = peek()
    if (sign?.kind === "in") {
      at += 1
      return { _tag: "OneOf", question, values: list() }
    }
    // A question alone is one that is answered with yes.
    if (sign?.kind !== "sign") return { _tag: "Is", question, value: true }
    at += 1
    switch (sign.text) {
      case ">=":
        return { _tag: "AtLeast", question, value: number() }
      case "<=":
        return { _tag: "AtMost", question, value: number() }
      case ">":
        return negated({ _tag: "AtMost", question, value: number() })
      case "<":
        return negated({ _tag: "AtLeast", question, value: number() })
      case "!=":
        return negated({ _tag: "Is", question, value: answer() })
      default:
        return { _tag: "Is", question, value: answer() }
    }
  }
  const bracketed = (): ReadonlyArray<Condition> => {
    take("open")
    const parts: Array<Condition> = []
    while (!is("close")) {
      parts.push(either())
      if (!is("semicolon")) break
      take("semicolon")
    }
    take("close")
    return parts
  }
  const unary = (): Condition => {
    depth += 1
    if (depth > DEEPEST) throw new NotACondition(peek())
    const read = (): Condition => {
      switch (peek()?.kind) {
        case "not":
          at += 1
          return negated(unary())
        case "all":
          at += 1
          return { _tag: "All", of: bracketed() }
        case "any":
          at += 1
          return { _tag: "Any", of: bracketed() }
        case "open": {
          take("open")
          const inner = either()
          take("close")
          return inner
        }
        default:
          return comparison(take("name").text)
      }
    }
    const found = read()
    depth -= 1
    return found
  }
  const joined = (word: "and" | "or", _tag: "All" | "Any", part: () => Condition): Condition => {
    const of = [part()]
    while (is(word)) {
      at += 1
      of.push(part())
    }
    return of.length === 1 ? of[0]! : { _tag, of }
  }
  const both = (): Condition => joined("and", "All", unary)
  const either = (): Condition => joined("or", "Any", both)
  return (): Condition => {
    const condition = either()
    if (peek() !== undefined) throw new NotACondition(peek())
    return condition
  }
}

/** Reads a condition. `và` binds closer than `hoặc`. */
export const readCondition = (text: string): Result.Result<Condition, ValueProblem> => {
  try {
    return Result.succeed(makeParser(tokensOf(text))())
  } catch (error) {
    if (!(error instanceof NotACondition)) throw error
    const example = 'age >= 18 và (housing = rented hoặc không phải (place trong (a; "b c")))'
    const near = error.near === "" ? "" : ` ("${shown(error.near)}")`
    return Result.fail({
      _tag: "InvalidCondition",
      value: shown(text),
      expected: `a condition such as ${example}; it breaks off ${near === "" ? "at its end" : `near${near}`}`,
      expectedVi: `điều kiện như ${example}; đọc đến ${near === "" ? "hết" : `gần${near}`} thì không hiểu được nữa`
    })
  }
}
