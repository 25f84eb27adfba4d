import { describe, expect, it } from "vitest"
import * as Draws from "./Draws.ts"

const COUNT = 200_000
const some = (draw: () => number): ReadonlyArray<number> => Array.from({ length: COUNT }, draw)
const mean = (values: ReadonlyArray<number>): number => values.reduce((a, b) => a + b, 0) / COUNT
const deviation = (values: ReadonlyArray<number>): number => {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

describe("Draws.streams", () => {
  it("is even over its range", () => {
    const bins = new Array<number>(20).fill(0)
    for (const value of some(Draws.streams(42, 1)[0]!.uniform)) {
      bins[Math.floor(value * 20)]! += 1
    }
    const expected = COUNT / 20
    const chiSquare = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // The 99.9 % point with 19 degrees of freedom.
    expect(chiSquare).toBeLessThan(43.8)
  })

  it("has the means and deviations that are asked for", () => {
    const [draws] = Draws.streams(7, 1) as [Draws.Draws]
    const exponential = some(() => draws.exponential(3))
    expect(mean(exponential)).toBeCloseTo(3, 1)
    expect(deviation(exponential)).toBeCloseTo(3, 1)
    const lognormal = some(() => draws.lognormal(12, 0.7))
    expect(Math.abs(mean(lognormal) - 12)).toBeLessThan(0.1)
    expect(Math.abs(deviation(lognormal) - 8.4)).toBeLessThan(0.2)
  })

  it("gives the same for the same seed, and streams that do not move each other", () => {
    const [first, second] = Draws.streams(1, 2) as [Draws.Draws, Draws.Draws]
    const [again, other] = Draws.streams(1, 2) as [Draws.Draws, Draws.Draws]
    for (let i = 0; i < 1000; i++) again.uniform()
    const five = Array.from({ length: 5 }, second.uniform)
    expect(Array.from({ length: 5 }, other.uniform)).toEqual(five)
    expect(Array.from({ length: 5 }, first.uniform)).not.toEqual(five)
    const [apart] = Draws.streams(2, 1) as [Draws.Draws]
    expect(Array.from({ length: 5 }, apart.uniform)).not.toEqual(five)
  })

  it("has streams without a common trend", () => {
    const [a, b] = Draws.streams(3, 2) as [Draws.Draws, Draws.Draws]
    const product = mean(some(() => (a.uniform() - 0.5) * (b.uniform() - 0.5)))
    // Four deviations of the mean of such a product.
    expect(Math.abs(product)).toBeLessThan(4 / 12 / Math.sqrt(COUNT))
  })
})
