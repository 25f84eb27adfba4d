import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as CounterPlan from "./CounterPlan.ts"
import * as Erlang from "./Erlang.ts"
import * as Random from "./Random.ts"
import * as Simulation from "./Simulation.ts"

const queues = fc.record({
  arrivalsPerHour: fc.double({ min: 1, max: 200, noNaN: true }),
  serviceMinutes: fc.double({ min: 0.5, max: 30, noNaN: true }),
  counters: fc.integer({ min: 1, max: 120 })
})

/** Erlang C from the sums of its definition, in logarithms so that they do not overflow. */
const byDefinition = ({ counters, ...rest }: Erlang.Queue): number => {
  const offered = Erlang.load(rest)
  const logs: Array<number> = [0]
  for (let k = 1; k <= counters; k++) logs.push(logs[k - 1]! + Math.log(offered / k))
  const top = logs[counters]! - Math.log(1 - offered / counters)
  const highest = Math.max(top, ...logs)
  const below = logs.slice(0, counters).reduce((sum, log) => sum + Math.exp(log - highest), 0)
  const waiting = Math.exp(top - highest)
  return waiting / (below + waiting)
}

describe("Erlang C", () => {
  it("is what its definition says", () => {
    fc.assert(
      fc.property(queues.filter(Erlang.isStable), (queue) => {
        expect(Erlang.waitProbability(queue)).toBeCloseTo(byDefinition(queue), 9)
      })
    )
  })

  it("has one counter's well-known values: wait with probability ρ, ρ/(1−ρ) services long", () => {
    const queue = { arrivalsPerHour: 48, serviceMinutes: 1, counters: 1 }
    expect(Erlang.waitProbability(queue)).toBeCloseTo(0.8, 12)
    expect(Erlang.meanWaitMinutes(queue)).toBeCloseTo(4, 12)
  })

  it("says that counters which do not keep up keep nobody's time", () => {
    const queue = { arrivalsPerHour: 60, serviceMinutes: 1, counters: 1 }
    expect([
      Erlang.waitProbability(queue),
      Erlang.meanWaitMinutes(queue),
      Erlang.shareWithin(queue, 15)
    ]).toEqual([1, Number.POSITIVE_INFINITY, 0])
  })

  it("needs as many counters as keep the target, and not one more", () => {
    const target = { share: 0.9, minutes: 15 }
    fc.assert(
      fc.property(queues, ({ arrivalsPerHour, serviceMinutes }) => {
        const counters = Erlang.countersFor({ arrivalsPerHour, serviceMinutes }, target)
        const share = (some: number) =>
          Erlang.shareWithin({ arrivalsPerHour, serviceMinutes, counters: some }, target.minutes)
        expect(share(counters)).toBeGreaterThanOrEqual(target.share)
        if (counters > 1) expect(share(counters - 1)).toBeLessThan(target.share)
      })
    )
  })
})

describe("the simulation", () => {
  // Long steady days: what is left of the empty start and of chance is within these bounds.
  it.each([
    [40, 6, 5],
    [40, 6, 6],
    [100, 4, 8],
    [12, 10, 3]
  ])(
    "agrees with the formula: %i an hour, %i minutes, %i counters",
    (perHour, service, counters) => {
      const simulated = Simulation.run({
        slots: [{ from: 0, to: 24 * 60 * 20, arrivalsPerHour: perHour }],
        serviceMinutes: service,
        counters,
        days: 20,
        seed: 7,
        withinMinutes: 15
      })
      const queue = { arrivalsPerHour: perHour, serviceMinutes: service, counters }
      expect(Math.abs(simulated.shareWithin - Erlang.shareWithin(queue, 15))).toBeLessThan(0.01)
      const mean = Erlang.meanWaitMinutes(queue)
      expect(Math.abs(simulated.meanWaitMinutes - mean)).toBeLessThan(0.05 * mean + 0.02)
    }
  )

  it("gives the same for the same seed, and something else for another", () => {
    const request = {
      slots: [{ from: 450, to: 690, arrivalsPerHour: 30 }],
      serviceMinutes: 6,
      counters: 4,
      days: 20,
      withinMinutes: 15
    }
    expect(Simulation.run({ ...request, seed: 1 })).toEqual(Simulation.run({ ...request, seed: 1 }))
    expect(Simulation.run({ ...request, seed: 1 })).not.toEqual(
      Simulation.run({ ...request, seed: 2 })
    )
  })

  it("has nobody wait where nobody comes", () => {
    expect(
      Simulation.run({
        slots: [{ from: 450, to: 690, arrivalsPerHour: 0 }],
        serviceMinutes: 6,
        counters: 1,
        days: 3,
        seed: 1,
        withinMinutes: 15
      })
    ).toEqual({
      people: 0,
      meanWaitMinutes: 0,
      shareWithin: 1,
      ninetiethMinutes: 0,
      longestMinutes: 0,
      overtimeMinutes: 0
    })
  })
})

describe("Random", () => {
  it("is even over its range, and exponential with its mean", () => {
    const random = Random.make(42)
    const bins = new Array<number>(10).fill(0)
    let sum = 0
    for (let n = 0; n < 100_000; n++) {
      const bin = Math.floor(random() * 10)
      bins[bin] = bins[bin]! + 1
      sum += Random.exponential(random, 3)
    }
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(400)
    expect(Math.abs(sum / 100_000 - 3)).toBeLessThan(0.05)
  })
})

describe("CounterPlan", () => {
  const request: CounterPlan.CounterRequest = {
    peopleADay: 240,
    serviceMinutes: 8,
    target: { share: 0.9, minutes: 15 },
    profile: CounterPlan.syntheticProfile,
    counters: null,
    days: 200,
    seed: 1
  }

  it("has a profile that is the whole day's", () => {
    const whole = CounterPlan.syntheticProfile.reduce((sum, { share }) => sum + share, 0)
    expect(whole).toBeCloseTo(1, 12)
  })

  it("takes what the busiest stretch needs, and the simulated days keep the target", () => {
    const plan = CounterPlan.make(request)
    expect(plan.counters).toBe(Math.max(...plan.slots.map(({ needed }) => needed)))
    expect(plan.keepsTarget).toBe(true)
    expect(plan.hoursByNeed).toBeLessThan(plan.hoursAllDay)
    expect(Math.abs(plan.simulated.people / 200 - 240)).toBeLessThan(5)
  })

  it("says of too few counters that they do not keep it", () => {
    const plan = CounterPlan.make({ ...request, counters: 4 })
    expect(plan.keepsTarget).toBe(false)
    expect(plan.slots.some(({ shareWithin }) => shareWithin === 0)).toBe(true)
  })
})
