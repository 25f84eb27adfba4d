import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { run, type Visit } from "./CounterQueue.ts"

const visits = fc
  .array(fc.record({ gap: fc.nat(20), service: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 200
  })
  .map((each) => {
    let at = 0
    return each.map(({ gap, service }): Visit => {
      at += gap
      return { at, service }
    })
  })

const waitsOf = (people: ReadonlyArray<Visit>, counters: number): ReadonlyArray<number> => {
  const waits: Array<number> = []
  run(people, counters, (wait) => waits.push(wait))
  return waits
}

/** Kiefer and Wolfowitz: who comes goes to the counter that is free first. */
const waitsByRecursion = (people: ReadonlyArray<Visit>, counters: number) => {
  const freeAt = new Array<number>(counters).fill(0)
  return people.map(({ at, service }) => {
    const first = freeAt.indexOf(Math.min(...freeAt))
    const begins = Math.max(at, freeAt[first]!)
    freeAt[first] = begins + service
    return begins - at
  })
}

const counters = fc.integer({ min: 1, max: 12 })

describe("CounterQueue", () => {
  it("has everybody wait as the recursion of Kiefer and Wolfowitz says", () => {
    fc.assert(
      fc.property(visits, counters, (people, n) => {
        expect(waitsOf(people, n)).toEqual(waitsByRecursion(people, n))
      })
    )
  })

  it("keeps Little's law: the line over time is the waits of all, the work is the work of all", () => {
    fc.assert(
      fc.property(visits, counters, (people, n) => {
        const totals = run(people, n)
        expect(totals.queued).toBe(totals.waited)
        expect(totals.worked).toBe(people.reduce((sum, { service }) => sum + service, 0))
        expect(totals.visits).toBe(people.length)
      })
    )
  })

  it("never has anybody wait longer where there is a counter more", () => {
    fc.assert(
      fc.property(visits, counters, (people, n) => {
        const fewer = waitsOf(people, n)
        waitsOf(people, n + 1).forEach((wait, i) => {
          expect(wait).toBeLessThanOrEqual(fewer[i]!)
        })
      })
    )
  })

  it("has nobody wait where nobody comes", () => {
    expect(run([], 3)).toEqual({
      visits: 0,
      waited: 0,
      queued: 0,
      worked: 0,
      longestQueue: 0,
      endsAt: 0
    })
  })
})
