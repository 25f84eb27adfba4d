/**
 * Waiting at counters with one queue, by Erlang's formula C: arrivals at random, service times
 * exponential, and both steady for long enough (M/M/c).
 *
 * @module
 */

/** A queue before some counters. */
export interface Queue {
  readonly arrivalsPerHour: number
  /** Mean minutes that one person takes at the counter. */
  readonly serviceMinutes: number
  readonly counters: number
}

/** How many counters' worth of work comes in: counters below it can never keep up. */
export const load = ({ arrivalsPerHour, serviceMinutes }: Omit<Queue, "counters">): number =>
  (arrivalsPerHour * serviceMinutes) / 60

/** Whether the counters keep up with what comes in. */
export const isStable = (queue: Queue): boolean => load(queue) < queue.counters

/**
 * The probability that somebody has to wait, 0 to 1; 1 where the counters do not keep up.
 *
 * @example
 * ```ts
 * import { Erlang } from "@motcua/planner"
 *
 * Erlang.waitProbability({ arrivalsPerHour: 30, serviceMinutes: 1, counters: 1 }) // 0.5
 * ```
 */
export const waitProbability = (queue: Queue): number => {
  if (!isStable(queue)) return 1
  const offered = load(queue)
  // Erlang B by its recursion, which neither overflows nor loses digits.
  let blocked = 1
  for (let counters = 1; counters <= queue.counters; counters++) {
    blocked = (offered * blocked) / (counters + offered * blocked)
  }
  return blocked / (1 - (offered / queue.counters) * (1 - blocked))
}

/** Mean minutes of waiting; infinite where the counters do not keep up. */
export const meanWaitMinutes = (queue: Queue): number =>
  isStable(queue)
    ? (waitProbability(queue) * queue.serviceMinutes) / (queue.counters - load(queue))
    : Number.POSITIVE_INFINITY

/** The share of people who wait at most so many minutes, 0 to 1. */
export const shareWithin = (queue: Queue, minutes: number): number =>
  isStable(queue)
    ? 1 -
      waitProbability(queue) *
        Math.exp((-(queue.counters - load(queue)) * minutes) / queue.serviceMinutes)
    : 0

/** What is promised: such a share of people wait at most so many minutes. */
export interface Target {
  readonly share: number
  readonly minutes: number
}

/** The fewest counters that keep the target; one even where nobody comes. */
export const countersFor = (queue: Omit<Queue, "counters">, target: Target): number => {
  let counters = Math.max(1, Math.floor(load(queue)) + 1)
  while (shareWithin({ ...queue, counters }, target.minutes) < target.share) counters++
  return counters
}
