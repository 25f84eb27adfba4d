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
  /** A number of which there are no parts, such as years of age. */
  readonly whole?: boolean
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

/** The numbers that bounds tell apart: each bound, and one below, between and above them. */
const tellingNumbers = (bounds: ReadonlyArray<number>, whole: boolean): ReadonlyArray<number> => {
  const [low = 0, ...others] = [...new Set(bounds)].sort((a, b) => a - b)
  const high = others.at(-1) ?? low
  const numbers = [low, ...others].flatMap((bound, place) => {
    const next = others[place]
    if (next === undefined) return [bound]
    const between = Math.floor(bound) + 1
    return [bound, between < next ? between : (bound + next) / 2]
  })
  const all = [...numbers, Math.floor(high) + 1, Math.ceil(low) - 1]
  return whole ? all.filter(Number.isInteger) : all
}

/** The answers to a question that a condition can tell apart. */
const tellingAnswers = (
  { choices, id, kind, whole }: Question,
  condition: Condition
): ReadonlyArray<Answer> => {
  switch (kind) {
    case "yesNo":
      return [true, false]
    case "choice":
      return (choices ?? []).map(({ value }) => value)
    case "number": {
      const bounds = simpleParts(condition).flatMap((part) =>
        part.question !== id ? [] : part._tag === "OneOf" ? part.values : [part.value]
      )
      const numbers = bounds.filter((value) => typeof value === "number")
      return tellingNumbers(numbers, whole === true)
    }
  }
}

const MOST_JUDGED = 50_000

/**
 * Answers for which a condition holds, `no` where there are none. All that it can tell apart are
 * tried, and only questions are answered that it takes to decide; `unknown` where that takes too
 * long, or where it hangs on a question that is not described.
 *
 * @example
 * ```ts
 * import { Condition } from "@motcua/core"
 *
 * const text = { vi: "Mấy tuổi?", en: "How old?" }
 * const age: Condition.Question = { id: "age", kind: "number", whole: true, text }
 * const from = (value: number) => ({ _tag: "AtLeast", question: "age", value }) as const
 * const upTo = (value: number) => ({ _tag: "AtMost", question: "age", value }) as const
 *
 * Condition.exampleOf({ _tag: "All", of: [from(14), upTo(17)] }, [age]) // { age: 14 }
 * Condition.exampleOf({ _tag: "All", of: [from(18), upTo(17)] }, [age]) // "no"
 * ```
 */
export const exampleOf = (
  condition: Condition,
  questions: ReadonlyArray<Question>
): Answers | "no" | "unknown" => {
  const asked = [...new Set(simpleParts(condition).map(({ question }) => question))]
  const domains = asked.flatMap((id) => {
    const question = questions.find((one) => one.id === id)
    const domain = question === undefined ? [] : tellingAnswers(question, condition)
    return domain.length === 0 ? [] : [{ id, domain }]
  })
  let judged = 0
  const search = (answers: Answers, place: number): Answers | "no" | "unknown" => {
    judged += 1
    const truth = judge(condition, answers)
    if (truth === "yes") return answers
    const next = domains[place]
    if (truth === "no") return "no"
    if (next === undefined || judged > MOST_JUDGED) return "unknown"
    let found: "no" | "unknown" = "no"
    for (const answer of next.domain) {
      const below = search({ ...answers, [next.id]: answer }, place + 1)
      if (typeof below === "object") return below
      if (below === "unknown") found = "unknown"
    }
    return found
  }
  return search({}, 0)
}

/** Whether any answers at all make a condition hold: `no` is a contradiction. */
export const isPossible = (condition: Condition, questions: ReadonlyArray<Question>): Truth => {
  const example = exampleOf(condition, questions)
  return typeof example === "object" ? "yes" : example
}
