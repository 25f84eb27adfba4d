/**
 * When something applies, as data: no text is evaluated, and browser and service judge alike.
 *
 * @module
 */

/** What a question is answered with. */
export type Answer = string | number | boolean

/** The answers that are known; a question without one is open. */
export type Answers = Readonly<Record<string, Answer>>

/** A condition on the answers to questions, which are named by their ids. */
export type Condition<Q extends string = string> =
  | { readonly _tag: "Is"; readonly question: Q; readonly value: Answer }
  | { readonly _tag: "OneOf"; readonly question: Q; readonly values: ReadonlyArray<Answer> }
  | { readonly _tag: "AtLeast"; readonly question: Q; readonly value: number }
  | { readonly _tag: "AtMost"; readonly question: Q; readonly value: number }
  | { readonly _tag: "All"; readonly of: ReadonlyArray<Condition<Q>> }
  | { readonly _tag: "Any"; readonly of: ReadonlyArray<Condition<Q>> }
  | { readonly _tag: "Not"; readonly of: Condition<Q> }

/** A question to the applicant. */
export interface Question<Q extends string = string> {
  readonly id: Q
  readonly text: { readonly vi: string; readonly en: string }
  readonly kind: "yesNo" | "choice" | "number"
  /** The values of a choice. */
  readonly choices?: ReadonlyArray<{
    readonly value: string
    readonly text: { readonly vi: string; readonly en: string }
  }>
}

/** Whether a condition holds; unknown where it hangs on a question that is open. */
export type Truth = "yes" | "no" | "unknown"

const truthOf = (holds: boolean): Truth => (holds ? "yes" : "no")

const opposite = { yes: "no", no: "yes", unknown: "unknown" } as const

/** The answer to a question, where it is its own and of a kind that can be compared. */
const answerTo = (answers: Answers, question: string): Answer | undefined =>
  Object.hasOwn(answers, question) ? answers[question] : undefined

/**
 * Judges a condition. `All` of nothing holds, `Any` of nothing does not.
 *
 * @example
 * ```ts
 * import { Condition } from "@motcua/core"
 *
 * const minor: Condition.Condition = { _tag: "AtMost", question: "age", value: 13 }
 *
 * Condition.judge(minor, { age: 6 }) // "yes"
 * Condition.judge(minor, { age: 30 }) // "no"
 * Condition.judge(minor, {}) // "unknown"
 * ```
 */
export const judge = (condition: Condition, answers: Answers): Truth => {
  switch (condition._tag) {
    case "All": {
      const truths = condition.of.map((part) => judge(part, answers))
      return truths.includes("no") ? "no" : truths.includes("unknown") ? "unknown" : "yes"
    }
    case "Any": {
      const truths = condition.of.map((part) => judge(part, answers))
      return truths.includes("yes") ? "yes" : truths.includes("unknown") ? "unknown" : "no"
    }
    case "Not":
      return opposite[judge(condition.of, answers)]
    default: {
      const answer = answerTo(answers, condition.question)
      if (answer === undefined) return "unknown"
      switch (condition._tag) {
        case "Is":
          return truthOf(answer === condition.value)
        case "OneOf":
          return truthOf(condition.values.includes(answer))
        case "AtLeast":
          return truthOf(typeof answer === "number" && answer >= condition.value)
        case "AtMost":
          return truthOf(typeof answer === "number" && answer <= condition.value)
      }
    }
  }
}

/** The simple conditions that a condition is made of. */
export const simpleParts = (
  condition: Condition
): ReadonlyArray<Exclude<Condition, { readonly _tag: "All" | "Any" | "Not" }>> => {
  switch (condition._tag) {
    case "All":
    case "Any":
      return condition.of.flatMap(simpleParts)
    case "Not":
      return simpleParts(condition.of)
    default:
      return [condition]
  }
}

const MOST_CASES = 50_000

/** The answers to a question that a condition can tell apart. */
const tellingAnswers = (question: Question, condition: Condition): ReadonlyArray<Answer> => {
  switch (question.kind) {
    case "yesNo":
      return [true, false]
    case "choice":
      return (question.choices ?? []).map(({ value }) => value)
    case "number": {
      const bounds = simpleParts(condition).flatMap((part) =>
        part.question !== question.id ? [] : part._tag === "OneOf" ? part.values : [part.value]
      )
      const numbers = bounds.filter((value) => typeof value === "number")
      return [...new Set(numbers.flatMap((value) => [value - 1, value, value + 1]))]
    }
  }
}

/**
 * Whether any answers at all make a condition hold: `no` is a contradiction. All answers that it
 * can tell apart are tried; `unknown` where there are too many, or a question is not described.
 */
export const isPossible = (condition: Condition, questions: ReadonlyArray<Question>): Truth => {
  const asked = [...new Set(simpleParts(condition).map(({ question }) => question))]
  const domains = asked.map((id) => {
    const question = questions.find((one) => one.id === id)
    return question === undefined ? [] : tellingAnswers(question, condition)
  })
  const cases = domains.reduce((product, domain) => product * domain.length, 1)
  if (cases === 0 || cases > MOST_CASES) return "unknown"
  for (let number = 0; number < cases; number++) {
    let rest = number
    const answers: Record<string, Answer> = {}
    asked.forEach((id, place) => {
      const domain = domains[place]!
      answers[id] = domain[rest % domain.length]!
      rest = Math.floor(rest / domain.length)
    })
    if (judge(condition, answers) === "yes") return "yes"
  }
  return "no"
}
