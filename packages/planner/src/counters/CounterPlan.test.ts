import { OpeningHours } from "@motcua/core"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as CounterPlan from "./CounterPlan.ts"
import * as DayProfile from "./DayProfile.ts"
import * as ServiceTime from "./ServiceTime.ts"

const request: CounterPlan.CounterRequest = {
  visitsPerDay: 240,
  openings: OpeningHours.usual.week[0]!,
  profile: DayProfile.assumed,
  service: ServiceTime.assumed,
  target: { share: 0.9, withinMinutes: 15 },
  counters: null,
  seed: 1,
  days: 100
}
const plan = (more: Partial<CounterPlan.CounterRequest>) =>
  Result.getOrThrow(CounterPlan.plan({ ...request, ...more }))

describe("CounterPlan.plan", () => {
  it("takes what the busiest part of the day needs, and the simulated days keep the target", () => {
    const found = plan({})
    expect(found.counters).toBe(Math.max(...found.slots.map(({ needed }) => needed)))
    expect(found.keepsTarget).toBe(true)
    expect(found.fewestSimulated).toBeLessThanOrEqual(found.counters)
    expect(Math.abs(found.simulated.visits / 100 - 240)).toBeLessThan(5)
  })

  it("finds the fewest by the days: one fewer does not keep the target", () => {
    const { fewestSimulated } = plan({})
    expect(plan({ counters: fewestSimulated }).keepsTarget).toBe(true)
    expect(plan({ counters: fewestSimulated - 1 }).keepsTarget).toBe(false)
  })

  it("never keeps fewer people's time with a counter more", () => {
    const shares = [5, 6, 7, 8, 9, 10, 11].map((n) => plan({ counters: n }).simulated.shareWithin)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  it("says of too few counters that they cannot do the work", () => {
    const found = plan({ counters: 4 })
    expect(found.keepsTarget).toBe(false)
    expect(found.slots.some(({ meanWaitMinutes }) => meanWaitMinutes === null)).toBe(true)
    expect(found.simulated.overtimeMinutes).toBeGreaterThan(60)
  })

  it("keeps one counter where nobody comes", () => {
    expect(plan({ visitsPerDay: 0 })).toMatchObject({
      counters: 1,
      keepsTarget: true,
      fewestSimulated: 1,
      simulated: { visits: 0, meanWaitMinutes: 0 }
    })
  })

  it("lays the day over the opening hours", () => {
    const { slots } = plan({})
    expect(slots[0]).toMatchObject({ from: 450, to: 480 })
    expect(slots[7]).toMatchObject({ from: 660, to: 690 })
    expect(slots[8]).toMatchObject({ from: 780, to: 810 })
    expect(slots.at(-1)).toMatchObject({ to: 1020 })
    const people = slots.reduce((sum, { arrivalsPerHour }) => sum + arrivalsPerHour / 2, 0)
    expect(people).toBeCloseTo(240, 9)
  })

  it("gives the same for the same seed", () => {
    expect(plan({})).toEqual(plan({}))
    expect(plan({}).simulated).not.toEqual(plan({ seed: 2 }).simulated)
  })

  it.each([
    ["visitsPerDay", { visitsPerDay: -1 }],
    ["visitsPerDay", { visitsPerDay: Number.NaN }],
    ["profile", { profile: [1, 0] }],
    ["profile", { profile: [] }],
    ["openings", { openings: [] }],
    ["counters", { counters: 0 }],
    ["days", { days: 0.5 }],
    ["serviceMinutes", { service: { ...ServiceTime.assumed, meanMinutes: Number.NaN } }],
    ["serviceVariation", { service: { ...ServiceTime.assumed, variation: -1 } }],
    ["target", { target: { share: 1, withinMinutes: 15 } }]
  ])("refuses a wrong %s", (field, more) => {
    expect(CounterPlan.plan({ ...request, ...more })).toMatchObject({
      failure: { _tag: "InvalidNumber", field }
    })
  })
})
