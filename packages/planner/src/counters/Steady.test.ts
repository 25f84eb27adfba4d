import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as ErlangC from "./ErlangC.ts"
import { simulate } from "./Steady.ts"

const WITHIN = 15

describe("the simulation of a steady queue", () => {
  // Arrivals an hour, minutes, counters, wait within.
  it.each([
    [12, 10, 3, 15],
    [4.5, 12, 1, 15],
    [28, 12, 7, 15],
    [100, 4, 8, 2],
    [237.5, 12, 50, 5],
    [945, 12, 200, 0.5]
  ])(
    "holds Erlang's formula in its interval of 99 percent: %d an hour, %d minutes, %d counters, within %d",
    (arrivalsPerHour, serviceMinutes, counters, withinMinutes) => {
      const work = { arrivalsPerHour, serviceMinutes }
      const formula = Result.getOrThrow(ErlangC.waiting(work, counters))
      const share = ErlangC.shareWithin(formula, withinMinutes)
      const { shareWithin, meanWaitMinutes } = simulate({
        work,
        counters,
        withinMinutes,
        visits: 1_000_000,
        warmUp: 40_000,
        seed: 20_250_101
      })
      expect(shareWithin.low).toBeLessThanOrEqual(share)
      expect(shareWithin.high).toBeGreaterThanOrEqual(share)
      expect(meanWaitMinutes.low).toBeLessThanOrEqual(formula.meanWaitMinutes)
      expect(meanWaitMinutes.high).toBeGreaterThanOrEqual(formula.meanWaitMinutes)
      // An interval so wide that anything would lie in it would show nothing.
      expect(shareWithin.high - shareWithin.low).toBeLessThan(0.08)
    }
  )

  it("finds half the wait where service times are constant, as Pollaczek and Khinchine say", () => {
    const work = { arrivalsPerHour: 4, serviceMinutes: 12 }
    const { meanWaitMinutes } = simulate({
      work,
      counters: 1,
      withinMinutes: WITHIN,
      visits: 400_000,
      warmUp: 40_000,
      seed: 7,
      shape: "constant"
    })
    const half = Result.getOrThrow(ErlangC.waiting(work, 1)).meanWaitMinutes / 2
    expect(meanWaitMinutes.low).toBeLessThanOrEqual(half)
    expect(meanWaitMinutes.high).toBeGreaterThanOrEqual(half)
  })

  it("gives the same for the same seed, and something else for another", () => {
    const request = {
      work: { arrivalsPerHour: 28, serviceMinutes: 12 },
      counters: 7,
      withinMinutes: WITHIN,
      visits: 2000,
      warmUp: 100
    }
    expect(simulate({ ...request, seed: 1 })).toEqual(simulate({ ...request, seed: 1 }))
    expect(simulate({ ...request, seed: 1 })).not.toEqual(simulate({ ...request, seed: 2 }))
  })
})
