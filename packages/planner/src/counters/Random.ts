/**
 * Numbers at random that come out the same for the same seed, on every machine.
 *
 * @module
 */

/** Gives numbers from 0 (included) to 1 (excluded). */
export type Random = () => number

/** A generator (mulberry32): 32 bits of state, good enough for queues, never for secrets. */
export const make = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A number of exponential distribution with the given mean. */
export const exponential = (random: Random, mean: number): number => -Math.log(1 - random()) * mean
