import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as EventQueue from "./EventQueue.ts"

describe("EventQueue", () => {
  it("gives back what was added by time, and by order of adding at the same time", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), (times) => {
        const queue = EventQueue.make<readonly [time: number, index: number]>()
        times.forEach((time, index) => {
          queue.add(time, [time, index])
        })
        const taken: Array<readonly [number, number]> = []
        while (queue.size() > 0) {
          expect(queue.nextAt()).toBe(Math.min(...queue.items().map(([time]) => time)))
          taken.push(queue.take()!)
        }
        const sorted = times
          .map((time, index) => [time, index] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1])
        expect(taken).toEqual(sorted)
      })
    )
  })

  it("stays in order where taking and adding take turns", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(20), { nil: null })), (steps) => {
        const queue = EventQueue.make<number>()
        const model: Array<number> = []
        for (const step of steps) {
          if (step === null) {
            model.sort((a, b) => a - b)
            expect(queue.take()).toBe(model.shift())
          } else {
            queue.add(step, step)
            model.push(step)
          }
        }
        expect(queue.size()).toBe(model.length)
      })
    )
  })

  it("has nothing where nothing was added", () => {
    const queue = EventQueue.make<string>()
    expect([queue.nextAt(), queue.take()]).toEqual([Number.POSITIVE_INFINITY, undefined])
  })
})
