import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as ErlangC from "./ErlangC.ts"

const works = fc.record({
  arrivalsPerHour: fc.double({ min: 1, max: 2000, noNaN: true }),
  serviceMinutes: fc.double({ min: 0.5, max: 30, noNaN: true })
})
const targets = fc.record({
  share: fc.double({ min: 0, max: 0.999, noNaN: true }),
  withinMinutes: fc.double({ min: 0, max: 60, noNaN: true })
})
const waiting = (arrivalsPerHour: number, serviceMinutes: number, counters: number) =>
  Result.getOrThrow(ErlangC.waiting({ arrivalsPerHour, serviceMinutes }, counters))

/** Erlang C from the sums of its definition, in logarithms so that they do not overflow. */
const byDefinition = (load: number, counters: number): number => {
  const logs: Array<number> = [0]
  for (let k = 1; k <= counters; k++) logs.push(logs[k - 1]! + Math.log(load / k))
  const top = logs[counters]! - Math.log(1 - load / counters)
  const highest = Math.max(top, ...logs)
  const below = logs.slice(0, counters).reduce((sum, log) => sum + Math.exp(log - highest), 0)
  return Math.exp(top - highest) / (below + Math.exp(top - highest))
}

describe("ErlangC", () => {
  it("is what its definition says, with few counters and with hundreds", () => {
    fc.assert(
      fc.property(works, fc.integer({ min: 1, max: 200 }), (work, more) => {
        const load = (work.arrivalsPerHour * work.serviceMinutes) / 60
        const counters = Math.floor(load) + more
        const found = waiting(work.arrivalsPerHour, work.serviceMinutes, counters)
        const expected = byDefinition(load, counters)
        expect(Math.abs(found.probabilityOfWaiting - expected)).toBeLessThan(1e-9)
      })
    )
  })

  it("stands at a hundred thousand counters", () => {
    const { probabilityOfWaiting, utilisation } = waiting(600_000, 9.99, 100_000)
    expect(utilisation).toBeCloseTo(0.999, 9)
    // Halfin and Whitt's limit for β = (1 - ρ) √c = 0.316.
    const beta = 0.001 * Math.sqrt(100_000)
    const density = Math.exp((-beta * beta) / 2) / Math.sqrt(2 * Math.PI)
    const limit = 1 / (1 + (beta * 0.62409) / density)
    expect(Math.abs(probabilityOfWaiting - limit)).toBeLessThan(0.005)
  })

  it("has one counter's well-known values: wait with probability ρ, ρ/(1-ρ) services long", () => {
    const found = waiting(48, 1, 1)
    expect(found.probabilityOfWaiting).toBeCloseTo(0.8, 12)
    expect(found.meanWaitMinutes).toBeCloseTo(4, 12)
    expect(found.meanQueueLength).toBeCloseTo(3.2, 12)
  })

  it("finds the fewest counters that keep a target", () => {
    fc.assert(
      fc.property(works, targets, (work, target) => {
        const fewest = Result.getOrThrow(ErlangC.countersFor(work, target))
        const { counters } = fewest
        expect(ErlangC.shareWithin(fewest, target.withinMinutes)).toBeGreaterThanOrEqual(
          target.share
        )
        const one = ErlangC.waiting(work, counters - 1)
        if (counters > 1 && Result.isSuccess(one)) {
          expect(ErlangC.shareWithin(one.success, target.withinMinutes)).toBeLessThan(target.share)
        }
      })
    )
  })

  it("is monotone: a counter more never makes the share smaller", () => {
    fc.assert(
      fc.property(works, fc.integer({ min: 1, max: 50 }), targets, (work, more, target) => {
        const counters = Math.floor((work.arrivalsPerHour * work.serviceMinutes) / 60) + more
        const share = (n: number) =>
          ErlangC.shareWithin(Result.getOrThrow(ErlangC.waiting(work, n)), target.withinMinutes)
        expect(share(counters + 1)).toBeGreaterThanOrEqual(share(counters) - 1e-12)
      })
    )
  })

  it("has nobody wait where nobody comes, at the one counter that an open office has", () => {
    const work = { arrivalsPerHour: 0, serviceMinutes: 12 }
    const found = Result.getOrThrow(ErlangC.countersFor(work, { share: 0.9, withinMinutes: 15 }))
    expect(found).toMatchObject({ counters: 1, probabilityOfWaiting: 0, meanWaitMinutes: 0 })
  })

  it("refuses an overload and says how many counters there must be at least", () => {
    const refused = (perHour: number, counters: number) =>
      ErlangC.waiting({ arrivalsPerHour: perHour, serviceMinutes: 12 }, counters)
    expect(refused(20, 4)).toEqual(
      Result.fail({
        _tag: "Overloaded",
        rule: null,
        field: "counters",
        utilisation: 1,
        counters: 4,
        countersAtLeast: 5
      })
    )
    expect(refused(23, 4)).toMatchObject({ failure: { _tag: "Overloaded", countersAtLeast: 5 } })
  })

  it.each([
    [{ arrivalsPerHour: -1, serviceMinutes: 12 }, 3, "arrivalsPerHour"],
    [{ arrivalsPerHour: Number.NaN, serviceMinutes: 12 }, 3, "arrivalsPerHour"],
    [{ arrivalsPerHour: Number.POSITIVE_INFINITY, serviceMinutes: 12 }, 3, "arrivalsPerHour"],
    [{ arrivalsPerHour: 1e12, serviceMinutes: 12 }, 3, "arrivalsPerHour"],
    [{ arrivalsPerHour: 1, serviceMinutes: 0 }, 3, "serviceMinutes"],
    [{ arrivalsPerHour: 1, serviceMinutes: Number.NaN }, 3, "serviceMinutes"],
    [{ arrivalsPerHour: 1, serviceMinutes: 1 }, 0, "counters"],
    [{ arrivalsPerHour: 1, serviceMinutes: 1 }, 1.5, "counters"]
  ])("refuses %j at %d counters: %s", (work, counters, field) => {
    expect(ErlangC.waiting(work, counters)).toMatchObject({
      failure: { _tag: "InvalidNumber", field }
    })
  })

  it.each([
    [{ share: 1, withinMinutes: 15 }, "target"],
    [{ share: -0.1, withinMinutes: 15 }, "target"],
    [{ share: 0.9, withinMinutes: -1 }, "within"]
  ])("refuses the target %j: %s", (target, field) => {
    const work = { arrivalsPerHour: 1, serviceMinutes: 1 }
    expect(ErlangC.countersFor(work, target)).toMatchObject({ failure: { field } })
  })
})
