/**
 * The parts of a condition that made it come out as it did.
 *
 * @module
 */
import {
  type Answers,
  type Condition,
  judge,
  type Truth
} from "../procedure/definition/Condition.ts"

const gathered = (_tag: "All" | "Any", of: ReadonlyArray<Condition>): Condition =>
  of.length === 1 ? of[0]! : { _tag, of }

/**
 * The parts on which the outcome rests. Where the condition is undecided, the parts that are: one
 * that could not change the outcome is not among them.
 */
export const decisive = (condition: Condition, answers: Answers): Condition => {
  const outcome = judge(condition, answers)
  const resting = (of: ReadonlyArray<Condition>): ReadonlyArray<Condition> =>
    of.filter((part) => judge(part, answers) === outcome).map((part) => decisive(part, answers))
  switch (condition._tag) {
    case "All":
    case "Any":
      return gathered(condition._tag, resting(condition.of))
    case "Not":
      return { _tag: "Not", of: decisive(condition.of, answers) }
    default:
      return condition
  }
}

/** The questions on which an undecided condition hangs; none where it is decided. */
export const hangingOn = (condition: Condition, answers: Answers): ReadonlyArray<string> => {
  if (judge(condition, answers) !== "unknown") return []
  switch (condition._tag) {
    case "All":
    case "Any":
      return [...new Set(condition.of.flatMap((part) => hangingOn(part, answers)))]
    case "Not":
      return hangingOn(condition.of, answers)
    default:
      return [condition.question]
  }
}

/** A condition, or `null` for one that always holds, judged. */
export const judgeWhen = (when: Condition | null, answers: Answers): Truth =>
  when === null ? "yes" : judge(when, answers)
