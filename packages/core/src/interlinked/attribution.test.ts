import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { calendar2025 } from "../testing/calendar2025.ts"
import * as Instant from "../time/Instant.ts"
import * as OpeningHours from "../time/OpeningHours.ts"
import * as TimeLimit from "../time/TimeLimit.ts"
import * as WorkingCalendar from "../time/WorkingCalendar.ts"
import * as Interlinked from "./Interlinked.ts"
import { plans, receipt, scheduleOf, withPlan } from "./testing/plans.ts"

const at = Instant.unsafe
const member = (id: string, agency: string, limit: string): Interlinked.Member =>
  Interlinked.member({ id, agency, limit: TimeLimit.unsafe(limit) })

const receivedAt = at("2025-02-10T09:00:00+07:00")
const plan = Interlinked.series(
  member("birth", "commune", "1wd"),
  Interlinked.parallel(member("residence", "police", "7wd"), member("card", "insurance", "5wd"))
)
const attribute = (run: ReadonlyArray<Interlinked.MemberRun>, of = plan) =>
  Interlinked.attribute(withPlan(of), scheduleOf(of, receivedAt), calendar2025, run)

describe("attribution", () => {
  it("H7: parts the overrun among those who used more than their limit", () => {
    const told = Result.getOrThrow(
      attribute([
        // A day over, half a day lost on the way, three days over: 2160 for an overrun of 1200.
        { id: "birth", begunAt: receivedAt, doneAt: at("2025-02-12T17:00:00+07:00") },
        {
          id: "residence",
          begunAt: at("2025-02-13T07:30:00+07:00"),
          doneAt: at("2025-02-20T17:00:00+07:00")
        },
        {
          id: "card",
          begunAt: at("2025-02-13T11:30:00+07:00"),
          doneAt: at("2025-02-25T11:30:00+07:00")
        }
      ])
    )
    expect(told).toMatchObject({ late: true, path: ["birth", "card"], overrunMinutes: 1200 })
    expect(told.shares).toEqual([
      {
        agency: "commune",
        kind: "work",
        allottedMinutes: 480,
        usedMinutes: 960,
        overrunMinutes: 267
      },
      {
        agency: "commune",
        kind: "handover",
        allottedMinutes: 0,
        usedMinutes: 240,
        overrunMinutes: 133
      },
      {
        agency: "insurance",
        kind: "work",
        allottedMinutes: 2400,
        usedMinutes: 3840,
        overrunMinutes: 800
      }
    ])
  })

  it("H7: in time, nobody has a part", () => {
    const done = at("2025-02-20T17:00:00+07:00")
    const told = Result.getOrThrow(
      attribute([
        { id: "birth", begunAt: receivedAt, doneAt: at("2025-02-11T09:00:00+07:00") },
        { id: "residence", begunAt: at("2025-02-11T09:00:00+07:00"), doneAt: done },
        { id: "card", begunAt: at("2025-02-11T09:00:00+07:00"), doneAt: done }
      ])
    )
    expect(told).toMatchObject({ late: false, overrunMinutes: 0 })
    expect(told.shares.every(({ overrunMinutes }) => overrunMinutes === 0)).toBe(true)
  })

  it("T8, H7: on the day it is due nothing is late, where an office opens for less than eight hours", () => {
    const calendar = Result.getOrThrow(
      WorkingCalendar.extend(calendar2025, {
        hours: Result.getOrThrow(OpeningHours.parse("08:00-12:00,13:00-16:00"))
      })
    )
    const linked = withPlan(member("birth", "commune", "15.5wh"))
    const schedule = Result.getOrThrow(Interlinked.schedule(linked, { receivedAt, calendar }))
    expect(Instant.format(schedule.dueAt)).toBe("2025-02-12T16:00:00+07:00")
    const run = [{ id: "birth", begunAt: receivedAt, doneAt: schedule.dueAt }]
    expect(Result.getOrThrow(Interlinked.attribute(linked, schedule, calendar, run))).toMatchObject(
      { late: false, overrunMinutes: 0 }
    )
  })

  it("H7: the parts add up to the whole, in any run", () => {
    const numbers = fc.array(fc.tuple(fc.nat(9000), fc.nat(30_000)), {
      minLength: 70,
      maxLength: 70
    })
    fc.assert(
      fc.property(plans(1), receipt, numbers, ([random], from, delays) => {
        const schedule = scheduleOf(random!, from)
        const doneAt = new Map<string, number>()
        const run = schedule.members.map(({ after, id }, index) => {
          const [gap, work] = delays[index]!
          // Some begin before what they wait for is done: with what is there already.
          const free = Math.max(from, ...after.map((one) => doneAt.get(one)!))
          const begunAt = Math.max(from, free + (gap - 2000) * 60_000)
          doneAt.set(id, Math.max(free, begunAt + work * 60_000))
          return { id, begunAt, doneAt: doneAt.get(id)! } as Interlinked.MemberRun
        })
        const last = Math.max(...run.map((one) => one.doneAt))
        fc.pre(last < at("2030-01-01T00:00:00+07:00"))
        const told = Result.getOrThrow(
          Interlinked.attribute(withPlan(random!), schedule, calendar2025, run)
        )
        const sum = (of: (share: Interlinked.AgencyShare) => number) =>
          told.shares.reduce((total, share) => total + of(share), 0)
        expect(sum(({ overrunMinutes }) => overrunMinutes)).toBe(told.overrunMinutes)
        expect(sum(({ usedMinutes }) => usedMinutes)).toBe(told.usedMinutes)
        expect(told.late).toBe(last > schedule.dueAt)
        for (const share of told.shares) {
          expect(Math.min(share.overrunMinutes, share.usedMinutes)).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 300 }
    )
  })

  it("H7: refuses a run that does not tell the whole course", () => {
    const told = { id: "birth", begunAt: receivedAt, doneAt: receivedAt }
    expect(attribute([told])).toEqual(
      Result.fail({ _tag: "MemberNotDone", rule: "H7", fields: ["residence", "card"] })
    )
    const soon = at("2025-02-10T10:00:00+07:00")
    const outOfTurn = [
      { ...told, doneAt: soon },
      { ...told, id: "residence" },
      { ...told, id: "card", doneAt: soon }
    ]
    expect(attribute(outOfTurn)).toEqual(
      Result.fail({ _tag: "DoneOutOfTurn", rule: "H7", fields: ["residence"] })
    )
    const one = member("birth", "commune", "1wd")
    const early = at("2025-02-10T08:59:00+07:00")
    expect(attribute([{ ...told, doneAt: early }], one)).toEqual(
      Result.fail({ _tag: "DoneBeforeBegun", rule: "H7", fields: ["birth"] })
    )
    expect(attribute([{ ...told, begunAt: early }], one)).toEqual(
      Result.fail({ _tag: "BegunBeforeReceipt", rule: "H7", fields: ["birth"] })
    )
  })
})
