/**
 * Which member waits for which: a plan read as defined, as on paper, or as electronically.
 *
 * @module
 */
import type { Member, SettledPlan } from "./Plan.ts"

/**
 * How a plan is read (H7): `asDefined`; on `paper` one agency after another; `electronic`, all at
 * once, save that whoever needs another's output waits for it.
 */
export type Reading = "asDefined" | "paper" | "electronic"

/** A member and the ids of those that have to be done before it begins. */
export interface CourseStep {
  readonly member: Member
  readonly after: ReadonlyArray<string>
}

/** Members with what each waits for. */
export type Waits = ReadonlyMap<string, ReadonlySet<string>>

interface Ends {
  readonly first: ReadonlyArray<string>
  readonly last: ReadonlyArray<string>
}

/** Notes that each of `members` waits for what the structure puts before it. */
const follow = (plan: SettledPlan, waits: Map<string, Set<string>>, found: Array<Member>): Ends => {
  switch (plan._tag) {
    case "Nothing":
      return { first: [], last: [] }
    case "Member":
      found.push(plan)
      waits.set(plan.id, waits.get(plan.id) ?? new Set())
      return { first: [plan.id], last: [plan.id] }
    case "Parallel": {
      const ends = plan.parts.map((part) => follow(part, waits, found))
      return {
        first: ends.flatMap(({ first }) => first),
        last: ends.flatMap(({ last }) => last)
      }
    }
    case "Series": {
      let whole: Ends = { first: [], last: [] }
      for (const part of plan.parts) {
        const next = follow(part, waits, found)
        if (next.first.length === 0) continue
        for (const id of next.first) for (const before of whole.last) waits.get(id)!.add(before)
        whole = { first: whole.first.length === 0 ? next.first : whole.first, last: next.last }
      }
      return whole
    }
  }
}

/** Notes that each member waits for those that give what it asks for. */
const followDocuments = (members: ReadonlyArray<Member>, waits: Map<string, Set<string>>): void => {
  for (const { id, asks } of members) {
    for (const document of asks) {
      for (const giver of members) {
        if (giver.gives.includes(document.id)) waits.get(id)!.add(giver.id)
      }
    }
  }
}

/** The members in an order in which each comes after those it waits for, else as written. */
export const inOrder = (
  members: ReadonlyArray<Member>,
  waits: Waits
): { readonly ordered: ReadonlyArray<Member>; readonly circle: ReadonlyArray<Member> } => {
  const ordered: Array<Member> = []
  const done = new Set<string>()
  let left = members
  while (left.length > 0) {
    const next = left.find(({ id }) => [...(waits.get(id) ?? [])].every((wait) => done.has(wait)))
    if (next === undefined) return { ordered, circle: left }
    ordered.push(next)
    done.add(next.id)
    left = left.filter((member) => member !== next)
  }
  return { ordered, circle: [] }
}

/** What each member of a plan waits for, by structure and by documents. */
export const waitsOf = (
  plan: SettledPlan
): { readonly members: ReadonlyArray<Member>; readonly waits: Waits } => {
  const members: Array<Member> = []
  const waits = new Map<string, Set<string>>()
  follow(plan, waits, members)
  followDocuments(members, waits)
  return { members, waits }
}

/** The members of a plan, each after those that it waits for. The plan must have no circle. */
export const courseOf = (plan: SettledPlan, reading: Reading): ReadonlyArray<CourseStep> => {
  const { members, waits } = waitsOf(plan)
  const { ordered } = inOrder(members, waits)
  if (reading === "paper") {
    return ordered.map((member, index) => ({
      member,
      after: index === 0 ? [] : [ordered[index - 1]!.id]
    }))
  }
  if (reading === "asDefined") {
    return ordered.map((member) => ({ member, after: [...waits.get(member.id)!] }))
  }
  const electronic = new Map(members.map(({ id }) => [id, new Set<string>()]))
  followDocuments(members, electronic)
  return ordered.map((member) => ({ member, after: [...electronic.get(member.id)!] }))
}
