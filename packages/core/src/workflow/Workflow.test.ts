import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { calendar2025 } from "../testing/calendar2025.ts"
import * as Deadline from "../time/Deadline.ts"
import * as Instant from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as TimeLimit from "../time/TimeLimit.ts"
import type * as WorkingCalendar from "../time/WorkingCalendar.ts"
import * as Workflow from "./Workflow.ts"

const at = Instant.unsafe
const step = (id: string, halfDays: number): Workflow.WorkflowStep => ({
  id,
  unit: "Phòng chuyên môn",
  content: id,
  halfDays
})
const receivedAt = at("2025-02-10T09:00:00+07:00")
const three: Workflow.Workflow = {
  procedureCode: "1.013472",
  limit: TimeLimit.unsafe("2.5wd"),
  steps: [step("receive", 1), step("appraise", 3), step("sign", 1)]
}
const due = (workflow: Workflow.Workflow, from = receivedAt) =>
  Result.getOrThrow(Workflow.dueSteps(workflow, from, calendar2025))

describe("steps inside an agency", () => {
  it("H12: are due along the calendar, half working days included", () => {
    expect(due(three).map(({ dueAt, id }) => [id, Instant.format(dueAt)])).toEqual([
      ["receive", "2025-02-10T14:30:00+07:00"],
      ["appraise", "2025-02-12T17:00:00+07:00"],
      ["sign", "2025-02-13T11:30:00+07:00"]
    ])
  })

  it("H12: share out the limit exactly, and the last is due with the whole", () => {
    const received = fc
      .integer({ min: 0, max: 400_000 })
      .map((minutes) => (at("2025-01-02T00:00:00+07:00") + minutes * 60_000) as Instant.Instant)
    const shares = fc.array(fc.nat(9), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(shares, received, (halves, from) => {
        const sum = halves.reduce((total, half) => total + half, 0)
        fc.pre(sum > 0)
        const limit = TimeLimit.make(sum / 2, "working_day")
        const steps = halves.map((half, index) => step(`${index}`, half))
        const workflow = Result.getOrThrow(Workflow.make({ ...three, limit, steps }))
        const dates = due(workflow, from).map(({ dueAt }) => dueAt)
        expect(dates).toEqual(dates.toSorted((a, b) => a - b))
        const whole = Deadline.compute({ receivedAt: from, limit, calendar: calendar2025 })
        expect(dates.at(-1)).toBe(Result.getOrThrow(whole).due)
        expect(
          Result.isFailure(Workflow.make({ ...workflow, steps: [...steps, step("x", 1)] }))
        ).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  it("H12, T12: what is no workflow is refused, with all that is wrong", () => {
    const faults = (also: Partial<Workflow.Workflow>) =>
      Result.match(Workflow.make({ ...three, ...also }), {
        onSuccess: () => [],
        onFailure: (found) => found.map(({ _tag, field, rule }) => `${_tag} ${field} ${rule}`)
      })
    expect(faults({ steps: [] })).toEqual(["NoStep steps H12"])
    expect(faults({ steps: [step("a", 0.5), step("a", -1)] })).toEqual([
      "InvalidShare steps.0.halfDays H12",
      "DuplicateStep steps.1.id H12",
      "InvalidShare steps.1.halfDays H12"
    ])
    expect(faults({ steps: [step("a", 4)] })).toEqual(["SharesDoNotAddUp steps H12"])
    expect(faults({ limit: TimeLimit.unsafe("0.25wd") })).toEqual(["LimitNotInHalfDays limit H12"])
    expect(faults({ limit: TimeLimit.unsafe("1other") })).toEqual(["LimitNotInHalfDays limit T12"])
    expect(faults({ limit: TimeLimit.unsafe("20wh") })).toEqual([])
  })

  it("H1, H12: the control form lists every step, when it came, until when, and whether late", () => {
    const done = at("2025-02-10T16:00:00+07:00")
    const lines = Workflow.controlLines(due(three), [{ id: "receive", at: done }])
    expect(lines.map(({ at, doneAt, late }) => [Instant.format(at), doneAt, late])).toEqual([
      ["2025-02-10T09:00:00+07:00", done, true],
      ["2025-02-10T16:00:00+07:00", null, false],
      ["2025-02-12T17:00:00+07:00", null, false]
    ])
  })
})

describe("transfer", () => {
  const transfer = (when: string, medium: Workflow.Medium = "paper") =>
    Instant.format(Result.getOrThrow(Workflow.transferDue(at(when), calendar2025, medium)))

  it("H1: electronically at once, at any hour", () => {
    expect(transfer("2025-02-15T23:00:00+07:00", "electronic")).toBe("2025-02-15T23:00:00+07:00")
  })

  it.each([
    ["2025-02-14T06:00:00+07:00", "2025-02-14T17:00:00+07:00"],
    ["2025-02-14T15:00:00+07:00", "2025-02-14T17:00:00+07:00"],
    ["2025-02-14T15:00:00.001+07:00", "2025-02-17T07:30:00+07:00"],
    ["2025-02-14T20:00:00+07:00", "2025-02-17T07:30:00+07:00"],
    ["2025-02-15T09:00:00+07:00", "2025-02-17T17:00:00+07:00"],
    ["2025-01-24T15:30:00+07:00", "2025-02-03T07:30:00+07:00"],
    ["2025-04-26T10:00:00+07:00", "2025-04-26T17:00:00+07:00"]
  ])("H1: paper received at %s goes by %s", (received, by) => {
    expect(transfer(received)).toBe(by)
  })

  it("H1: a later receipt is never due earlier, and nothing is due before it came", () => {
    const minute = fc.integer({ min: 0, max: 400_000 })
    const from = at("2025-01-02T00:00:00+07:00")
    const dueOf = (minutes: number) =>
      Result.getOrThrow(
        Workflow.transferDue((from + minutes * 60_000) as Instant.Instant, calendar2025, "paper")
      )
    fc.assert(
      fc.property(minute, fc.nat(5000), (first, more) => {
        expect(dueOf(first)).toBeLessThanOrEqual(dueOf(first + more))
        expect(dueOf(first)).toBeGreaterThan(from + first * 60_000)
      }),
      { numRuns: 2000 }
    )
  })

  it("H1: refuses a receipt that no calendar knows", () => {
    const far = Instant.fromLocal(LocalDate.unsafe("2999-01-01"), 0 as never)
    expect(Workflow.transferDue(far, calendar2025, "paper")).toMatchObject({
      failure: { _tag: "OutsideCalendar" } satisfies Partial<WorkingCalendar.OutsideCalendar>
    })
  })
})
