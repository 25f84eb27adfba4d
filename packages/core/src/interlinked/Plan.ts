/**
 * How the members of an interlinked procedure follow one another, as data.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Condition from "../procedure/definition/Condition.ts"
import type { TimeLimit } from "../time/TimeLimit.ts"

/** A paper that a member asks for. The same id is the same paper, whoever asks for it. */
export interface PlanDocument {
  readonly id: string
  readonly text: string
  readonly originals: number
  readonly copies: number
}

/** One agency's share of the dossier (thủ tục thành phần), with its own limit (H7). */
export interface Member {
  readonly _tag: "Member"
  readonly id: string
  /** The id of the agency that resolves it. */
  readonly agency: string
  /** The procedure that it would be alone, where it is one. */
  readonly procedureCode: string | null
  readonly limit: TimeLimit
  readonly asks: ReadonlyArray<PlanDocument>
  /** The ids of the papers that come of it; another member that asks for one takes it from here. */
  readonly gives: ReadonlyArray<string>
  /** In đồng; null is "not known", never "free". */
  readonly feeVnd: number | null
}

/** A plan that takes no time: the neutral element of `series` and of `parallel`. */
export interface Nothing {
  readonly _tag: "Nothing"
}

/** A plan whose conditions are decided. */
export type SettledPlan =
  | Nothing
  | Member
  | { readonly _tag: "Series"; readonly parts: ReadonlyArray<SettledPlan> }
  | { readonly _tag: "Parallel"; readonly parts: ReadonlyArray<SettledPlan> }

/** How members follow one another. Plain data: it may stand in a file. */
export type Plan =
  | Nothing
  | Member
  | { readonly _tag: "Series"; readonly parts: ReadonlyArray<Plan> }
  | { readonly _tag: "Parallel"; readonly parts: ReadonlyArray<Plan> }
  | {
      readonly _tag: "Optional"
      readonly condition: Condition.Condition
      readonly part: Plan
    }
  | {
      readonly _tag: "When"
      readonly condition: Condition.Condition
      readonly part: Plan
      readonly otherwise: Plan
    }

/** A member. What is left out is: no procedure of its own, no papers, a fee that is not known. */
export const member = (
  of: Pick<Member, "id" | "agency" | "limit"> & Partial<Omit<Member, "_tag">>
): Member => ({
  procedureCode: null,
  asks: [],
  gives: [],
  feeVnd: null,
  ...of,
  _tag: "Member"
})

/** Takes no time and asks for nothing. */
export const nothing: Nothing = { _tag: "Nothing" }

/** One after another. */
export const series = (...parts: ReadonlyArray<Plan>): Plan => ({ _tag: "Series", parts })

/** All at once; done when the last is. */
export const parallel = (...parts: ReadonlyArray<Plan>): Plan => ({ _tag: "Parallel", parts })

/** Done only where the condition is known to hold: what the applicant may ask for besides. */
export const optional = (condition: Condition.Condition, part: Plan): Plan => ({
  _tag: "Optional",
  condition,
  part
})

/** Done where the condition holds, else `otherwise`. Until it is known there is no settled plan. */
export const when = (
  condition: Condition.Condition,
  part: Plan,
  otherwise: Plan = nothing
): Plan => ({ _tag: "When", condition, part, otherwise })

/** Every member, whatever its conditions, in the order in which they are written. */
export const members = (plan: Plan): ReadonlyArray<Member> => {
  switch (plan._tag) {
    case "Nothing":
      return []
    case "Member":
      return [plan]
    case "Series":
    case "Parallel":
      return plan.parts.flatMap(members)
    case "Optional":
      return members(plan.part)
    case "When":
      return [...members(plan.part), ...members(plan.otherwise)]
  }
}

/** Questions that have to be answered before the plan is settled. */
export interface AnswersMissing {
  readonly _tag: "AnswersMissing"
  readonly rule: "H7"
  readonly fields: ReadonlyArray<string>
}

/**
 * The plan for the answers of one case.
 *
 * @example
 * ```ts
 * import { Interlinked, TimeLimit } from "@motcua/core"
 * import { Result } from "effect"
 *
 * const card = Interlinked.member({ id: "card", agency: "insurance", limit: TimeLimit.unsafe("5wd") })
 * const plan = Interlinked.when({ _tag: "Is", question: "wantsCard", value: true }, card)
 *
 * Result.map(Interlinked.settle(plan, { wantsCard: true }), ({ _tag }) => _tag) // Result.succeed("Member")
 * Result.map(Interlinked.settle(plan, { wantsCard: false }), ({ _tag }) => _tag) // Result.succeed("Nothing")
 * Interlinked.settle(plan, {}) // Result.fail({ _tag: "AnswersMissing", rule: "H7", fields: ["wantsCard"] })
 * ```
 */
export const settle = (
  plan: Plan,
  answers: Condition.Answers
): Result.Result<SettledPlan, AnswersMissing> => {
  const open = new Set<string>()
  const settled = settledOf(plan, answers, open)
  return open.size === 0
    ? Result.succeed(settled)
    : Result.fail({ _tag: "AnswersMissing", rule: "H7", fields: [...open] })
}

const settledOf = (plan: Plan, answers: Condition.Answers, open: Set<string>): SettledPlan => {
  switch (plan._tag) {
    case "Nothing":
    case "Member":
      return plan
    case "Series":
    case "Parallel":
      return { ...plan, parts: plan.parts.map((part) => settledOf(part, answers, open)) }
    case "Optional":
      return Condition.judge(plan.condition, answers) === "yes"
        ? settledOf(plan.part, answers, open)
        : nothing
    case "When": {
      const truth = Condition.judge(plan.condition, answers)
      if (truth !== "unknown") {
        return settledOf(truth === "yes" ? plan.part : plan.otherwise, answers, open)
      }
      for (const { question } of Condition.simpleParts(plan.condition)) {
        if (!Object.hasOwn(answers, question)) open.add(question)
      }
      return nothing
    }
  }
}
