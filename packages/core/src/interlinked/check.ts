/**
 * What makes a definition of an interlinked procedure unusable.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import { checkLimit } from "../time/deadline/limitCheck.ts"
import { expectedText } from "../time/refusalWords.ts"
import * as TimeLimit from "../time/TimeLimit.ts"
import { inOrder, waitsOf } from "./course.ts"
import type { InterlinkedDefinition } from "./define.ts"
import { type Member, members, type Plan, type SettledPlan } from "./Plan.ts"
import { minutesOf } from "./workClock.ts"

/** The name of a fault. */
export type InterlinkedFaultTag =
  | "NoLead"
  | "UnknownAgency"
  | "NoMember"
  | "DuplicateMember"
  | "EmptySeries"
  | "EmptyParallel"
  | "DocumentCircle"
  | "LimitNotComputable"
  | "LimitInClockHours"
  | "InvalidLimit"
  | "InvalidFee"

/** A fault of a definition: where, what was found, and what would be right. */
export interface InterlinkedFault {
  readonly _tag: InterlinkedFaultTag
  readonly rule: RuleId
  readonly field: string
  readonly input: string
  readonly expected: string
}

const fault = (
  _tag: InterlinkedFaultTag,
  rule: RuleId,
  field: string,
  input: string,
  expected: string
): InterlinkedFault => ({ _tag, rule, field, input, expected })

/** Every fault of a definition. */
export const faultsOf = (definition: InterlinkedDefinition): ReadonlyArray<InterlinkedFault> => {
  const all = members(definition.plan)
  return [
    ...agencyFaults(definition, all),
    ...(all.length === 0 ? [fault("NoMember", "H7", "plan", "", "at least one member")] : []),
    ...emptyParts(definition.plan, "plan"),
    ...all.flatMap((member, index) => memberFaults(member, all.slice(0, index))),
    ...circles(definition.plan)
  ]
}

const agencyFaults = (
  { lead, agencies }: InterlinkedDefinition,
  all: ReadonlyArray<Member>
): ReadonlyArray<InterlinkedFault> => {
  const known = agencies.map(({ id }) => id)
  const expected = `one of the agencies: ${known.join(", ")}`
  const unknown = (field: string, id: string): ReadonlyArray<InterlinkedFault> =>
    known.includes(id) ? [] : [fault("UnknownAgency", "H7", field, id, expected)]
  return [
    ...(lead === null || lead === ""
      ? [fault("NoLead", "H7", "lead", "", expected)]
      : unknown("lead", lead)),
    ...all.flatMap((member) => unknown(`${member.id}.agency`, member.agency))
  ]
}

const emptyParts = (plan: Plan, field: string): ReadonlyArray<InterlinkedFault> => {
  switch (plan._tag) {
    case "Nothing":
    case "Member":
      return []
    case "Series":
    case "Parallel":
      return plan.parts.length === 0
        ? [fault(`Empty${plan._tag}`, "H7", field, "", "at least one part, or `nothing`")]
        : plan.parts.flatMap((part, index) => emptyParts(part, `${field}.parts.${index}`))
    case "Optional":
      return emptyParts(plan.part, `${field}.part`)
    case "When":
      return [
        ...emptyParts(plan.part, `${field}.part`),
        ...emptyParts(plan.otherwise, `${field}.otherwise`)
      ]
  }
}

const memberFaults = (
  { id, limit, feeVnd }: Member,
  before: ReadonlyArray<Member>
): ReadonlyArray<InterlinkedFault> => {
  const faults: Array<InterlinkedFault> = []
  if (before.some((other) => other.id === id)) {
    faults.push(fault("DuplicateMember", "H7", id, id, "an id that no other member has"))
  }
  const refused = checkLimit(limit)
  if (refused !== null) {
    faults.push(
      fault(
        refused._tag === "LimitNotComputable" ? "LimitNotComputable" : "InvalidLimit",
        refused.rule,
        `${id}.limit`,
        TimeLimit.format(limit),
        expectedText(refused).en
      )
    )
  } else if (limit.unit === "hour") {
    // Hours of the clock run at night, when nothing can be handed over to the next agency.
    faults.push(
      fault("LimitInClockHours", "T2", `${id}.limit`, TimeLimit.format(limit), "working hours, 8wh")
    )
  } else if (!isWhole(minutesOf(limit) ?? 0)) {
    faults.push(
      fault("InvalidLimit", "T8", `${id}.limit`, TimeLimit.format(limit), "whole minutes")
    )
  }
  if (feeVnd !== null && !(Number.isSafeInteger(feeVnd) && feeVnd >= 0)) {
    faults.push(fault("InvalidFee", "H7", `${id}.feeVnd`, `${feeVnd}`, "whole đồng, 0 or more"))
  }
  return faults
}

const isWhole = (minutes: number): boolean => Math.abs(minutes - Math.round(minutes)) < 1e-6

const MOST_CASES = 4096

/** Members that wait for one another, in any case that the conditions leave possible. */
const circles = (plan: Plan): ReadonlyArray<InterlinkedFault> => {
  for (const settled of casesOf(plan).slice(0, MOST_CASES)) {
    const { members, waits } = waitsOf(settled)
    const { circle } = inOrder(members, waits)
    if (circle.length > 0) {
      const ids = circle.map(({ id }) => id).join(", ")
      const expected = "members that do not wait for one another, by order or by documents"
      return [fault("DocumentCircle", "H7", "plan", ids, expected)]
    }
  }
  return []
}

// What is optional is taken to be done, since leaving it out makes nobody wait for more.
const casesOf = (plan: Plan): ReadonlyArray<SettledPlan> => {
  switch (plan._tag) {
    case "Nothing":
    case "Member":
      return [plan]
    case "Optional":
      return casesOf(plan.part)
    case "When":
      return [...casesOf(plan.part), ...casesOf(plan.otherwise)]
    case "Series":
    case "Parallel": {
      let cases: ReadonlyArray<ReadonlyArray<SettledPlan>> = [[]]
      for (const part of plan.parts) {
        const next = casesOf(part)
        cases = cases.flatMap((before) => next.map((one) => [...before, one])).slice(0, MOST_CASES)
      }
      return cases.map((parts) => ({ _tag: plan._tag, parts }))
    }
  }
}
