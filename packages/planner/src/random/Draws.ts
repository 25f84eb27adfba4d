/**
 * Random numbers that come again with the same seed.
 *
 * @module
 */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64"
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus"

/** One stream of random numbers. */
export interface Draws {
  /** From 0 up to, but not, 1. */
  readonly uniform: () => number
  /** Exponentially distributed with a mean. */
  readonly exponential: (mean: number) => number
  /** Lognormally distributed with a mean and a coefficient of variation (deviation over mean). */
  readonly lognormal: (mean: number, variation: number) => number
}

/** Numbers from a seed of which few bits are set begin much alike. */
const WARM_UP = 32

/**
 * So many streams from one seed, each of its own: what one of them is asked for does not move the
 * others. The seed is a whole number; of it the lowest 32 bits count.
 */
export const streams = (seed: number, count: number): ReadonlyArray<Draws> => {
  const generator = xoroshiro128plus(seed)
  for (let i = 0; i < WARM_UP; i++) generator.next()
  return Array.from({ length: count }, () => {
    const own = generator.clone()
    generator.jump()
    const uniform = () => uniformFloat64(own)
    // 1 - uniform is never 0, so that its logarithm is a number.
    const exponential = (mean: number) => -mean * Math.log(1 - uniform())
    const normal = () => Math.sqrt(2 * exponential(1)) * Math.cos(2 * Math.PI * uniform())
    return {
      uniform,
      exponential,
      lognormal: (mean, variation) => {
        const variance = Math.log(1 + variation * variation)
        return mean * Math.exp(Math.sqrt(variance) * normal() - variance / 2)
      }
    }
  })
}
