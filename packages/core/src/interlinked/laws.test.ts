import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Instant from "../time/Instant.ts"
import { PlanSchema } from "./Interlinked.schema.ts"
import * as Interlinked from "./Interlinked.ts"
import { plans, receipt, scheduleOf } from "./testing/plans.ts"
import { simulate } from "./testing/simulate.ts"

const { nothing, parallel, series } = Interlinked
const runs = { numRuns: 300 }

/** Everything of a schedule but the order in which its members are listed. */
const datesOf = (plan: Interlinked.Plan, receivedAt: Instant.Instant) => {
  const { criticalPath: _, members, ...rest } = scheduleOf(plan, receivedAt)
  return {
    ...rest,
    members: members
      .map((member) => ({ ...member, after: member.after.toSorted() }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }
}

const longer = (plan: Interlinked.Plan, id: string, more: number): Interlinked.Plan => {
  switch (plan._tag) {
    case "Member":
      return plan.id === id
        ? { ...plan, limit: { ...plan.limit, quantity: plan.limit.quantity + more } }
        : plan
    case "Series":
    case "Parallel":
      return { ...plan, parts: plan.parts.map((part) => longer(part, id, more)) }
    default:
      return plan
  }
}

describe("the algebra of H7", () => {
  for (const [name, join] of Object.entries({ series, parallel })) {
    it(`H7: ${name} is associative`, () => {
      fc.assert(
        fc.property(plans(3), receipt, ([a, b, c], at) => {
          const left = datesOf(join(join(a!, b!), c!), at)
          expect(datesOf(join(a!, join(b!, c!)), at)).toEqual(left)
          expect(datesOf(join(a!, b!, c!), at)).toEqual(left)
        }),
        runs
      )
    })

    it(`H7: ${name} with nothing, before or after, is the plan itself`, () => {
      fc.assert(
        fc.property(plans(1), receipt, ([a], at) => {
          expect(datesOf(join(a!, nothing), at)).toEqual(datesOf(a!, at))
          expect(datesOf(join(nothing, a!), at)).toEqual(datesOf(a!, at))
        }),
        runs
      )
    })
  }

  it("H7: parallel is commutative", () => {
    fc.assert(
      fc.property(plans(2), receipt, ([a, b], at) => {
        expect(datesOf(parallel(a!, b!), at)).toEqual(datesOf(parallel(b!, a!), at))
      }),
      runs
    )
  })

  it("H7: a longer member makes no date earlier", () => {
    fc.assert(
      fc.property(
        plans(1),
        receipt,
        fc.nat(20),
        fc.integer({ min: 1, max: 5 }),
        (made, at, n, more) => {
          const plan = made[0]!
          const before = scheduleOf(plan, at)
          const member = before.members[n % before.members.length]!
          const after = scheduleOf(longer(plan, member.id, more), at)
          expect(after.dueAt).toBeGreaterThanOrEqual(before.dueAt)
          for (const { dueAt, id } of after.members) {
            expect(dueAt).toBeGreaterThanOrEqual(before.members.find((one) => one.id === id)!.dueAt)
          }
        }
      ),
      runs
    )
  })

  it("H7: in parallel is never later than in series, and electronically never than on paper", () => {
    fc.assert(
      fc.property(plans(2), receipt, ([a, b], at) => {
        const slow = scheduleOf(series(a!, b!), at)
        expect(scheduleOf(parallel(a!, b!), at).dueAt).toBeLessThanOrEqual(slow.dueAt)
        expect(scheduleOf(series(a!, b!), at, "electronic").dueAt).toBeLessThanOrEqual(slow.dueAt)
        expect(scheduleOf(series(a!, b!), at, "paper").dueAt).toBeGreaterThanOrEqual(slow.dueAt)
      }),
      runs
    )
  })

  it("H7, T1, T3, T8, T10: every date is that of a run played minute by minute", () => {
    fc.assert(
      fc.property(plans(1), receipt, ([plan], at) => {
        const { dueAt, members } = scheduleOf(plan!, at)
        const played = simulate(plan!, at)
        const text = (instant: number) => Instant.format(instant as Instant.Instant)
        expect(members.map(({ id, dueAt }) => [id, text(dueAt)])).toEqual(
          members.map(({ id }) => [id, text(played.get(id)!)])
        )
        expect(text(Math.max(...played.values()))).toBe(text(dueAt))
      }),
      { numRuns: 150 }
    )
  })

  it("H7: a member may be late by its slack, and not by a minute more", () => {
    fc.assert(
      fc.property(plans(1), receipt, ([plan], at) => {
        const { criticalPath, members, totalMinutes } = scheduleOf(plan!, at)
        const last = members.find(({ id }) => id === criticalPath.at(-1))!
        expect(last.toMinutes).toBe(totalMinutes)
        expect(last.slackMinutes).toBe(0)
        for (const { limit, id } of Interlinked.members(plan!)) {
          const { slackMinutes } = members.find((one) => one.id === id)!
          if (limit.unit !== "working_hour") continue
          const total = (more: number) => scheduleOf(longer(plan!, id, more / 60), at).totalMinutes
          expect(total(slackMinutes)).toBe(totalMinutes)
          expect(total(slackMinutes + 1)).toBeGreaterThan(totalMinutes)
        }
      }),
      runs
    )
  })

  it("H7: the members of the critical path join up, and in working time add up to the total", () => {
    fc.assert(
      fc.property(plans(1), receipt, ([plan], at) => {
        const { criticalPath, members, totalMinutes } = scheduleOf(plan!, at)
        const path = criticalPath.map((id) => members.find((one) => one.id === id)!)
        expect(path[0]!.fromMinutes).toBe(0)
        path.slice(1).forEach((member, index) => {
          expect(member.fromMinutes).toBe(path[index]!.toMinutes)
          expect(member.after).toContain(path[index]!.id)
        })
        expect(path.reduce((sum, one) => sum + one.toMinutes - one.fromMinutes, 0)).toBe(
          totalMinutes
        )
      }),
      runs
    )
  })

  it("is data: written as JSON and read again it is the same plan", () => {
    const when = { _tag: "Is", question: "abroad", value: true } as const
    fc.assert(
      fc.property(plans(2), ([a, b]) => {
        const plan = Interlinked.when(when, a!, Interlinked.optional(when, b!))
        const read = Schema.decodeUnknownSync(PlanSchema)(JSON.parse(JSON.stringify(plan)))
        expect(read).toEqual(plan)
        expect(Schema.encodeSync(PlanSchema)(read)).toEqual(plan)
      }),
      runs
    )
  })
})
