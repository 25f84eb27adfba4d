/**
 * Waiting at counters by Erlang's formula: arrivals at random at a steady rate, exponential service
 * times, one queue, first come first served (M/M/c).
 *
 * @module
 */
import * as Result from "effect/Result"
import { type CounterRefusal, type InvalidNumber, invalid } from "./CounterRefusal.ts"

/** How much work comes in. */
export interface Work {
  readonly arrivalsPerHour: number
  /** Mean minutes at the counter. */
  readonly serviceMinutes: number
}

/** What is promised: a share of people, 0 to under 1, who wait no longer than so many minutes. */
export interface Target {
  readonly share: number
  readonly withinMinutes: number
}

/** A queue in its steady state. */
export interface Waiting {
  readonly counters: number
  /** Mean number of counters at work. */
  readonly offeredLoad: number
  /** Share of its time that a counter works, 0 to under 1. */
  readonly utilisation: number
  /** Share of people who have to wait at all. */
  readonly probabilityOfWaiting: number
  /** Of all people, those who need not wait included. */
  readonly meanWaitMinutes: number
  /** Mean number of people who wait. */
  readonly meanQueueLength: number
  readonly serviceMinutes: number
}

/** Beyond this nobody's counters are meant, and the recursion would take long. */
const MOST = 1_000_000

const checkWork = ({ arrivalsPerHour, serviceMinutes }: Work): InvalidNumber | null => {
  if (!(arrivalsPerHour >= 0 && arrivalsPerHour < Number.POSITIVE_INFINITY)) {
    return invalid("arrivalsPerHour", arrivalsPerHour, "a number from 0 on")
  }
  if (!(serviceMinutes > 0 && serviceMinutes < Number.POSITIVE_INFINITY)) {
    return invalid("serviceMinutes", serviceMinutes, "a number above 0")
  }
  const load = (arrivalsPerHour * serviceMinutes) / 60
  return load < MOST
    ? null
    : invalid("arrivalsPerHour", arrivalsPerHour, `work for fewer than ${MOST} counters`)
}

/**
 * 1 / B(c, a) of Erlang's loss formula, from 1 / B(c - 1, a): a sum of positive terms, so that
 * nothing cancels and no factorial overflows, with any number of counters.
 */
const nextInverse = (inverse: number, counters: number, load: number): number =>
  1 + (inverse * counters) / load

const describe = (work: Work, counters: number, inverse: number): Waiting => {
  const { arrivalsPerHour, serviceMinutes } = work
  const offeredLoad = (arrivalsPerHour * serviceMinutes) / 60
  const utilisation = offeredLoad / counters
  const probabilityOfWaiting =
    offeredLoad === 0 ? 0 : 1 / (utilisation + inverse * (1 - utilisation))
  const meanWaitMinutes = (probabilityOfWaiting * serviceMinutes) / (counters - offeredLoad)
  return {
    counters,
    offeredLoad,
    utilisation,
    probabilityOfWaiting,
    meanWaitMinutes,
    meanQueueLength: (meanWaitMinutes * arrivalsPerHour) / 60,
    serviceMinutes
  }
}

/**
 * The steady state of so many counters. Refuses numbers that cannot be, and `Overloaded` where the
 * counters cannot do the work, since then there is no steady state.
 *
 * @example
 * ```ts
 * import { ErlangC } from "@motcua/planner"
 * import { Result } from "effect"
 *
 * const one = ErlangC.waiting({ arrivalsPerHour: 4, serviceMinutes: 12 }, 1)
 * Result.map(one, (waiting) => waiting.meanWaitMinutes.toFixed(6)) // Result.succeed("48.000000")
 * ```
 */
export const waiting = (work: Work, counters: number): Result.Result<Waiting, CounterRefusal> => {
  const wrong = checkWork(work)
  if (wrong !== null) return Result.fail(wrong)
  if (!(Number.isSafeInteger(counters) && counters >= 1 && counters <= MOST)) {
    return Result.fail(invalid("counters", counters, `a whole number from 1 to ${MOST}`))
  }
  const load = (work.arrivalsPerHour * work.serviceMinutes) / 60
  if (load >= counters) {
    return Result.fail({
      _tag: "Overloaded",
      rule: null,
      field: "counters",
      utilisation: load / counters,
      counters,
      countersAtLeast: Math.floor(load) + 1
    })
  }
  let inverse = 1
  for (let n = 1; n <= counters; n++) inverse = nextInverse(inverse, n, load)
  return Result.succeed(describe(work, counters, inverse))
}

/** The share of people who wait no longer than so many minutes. */
export const shareWithin = (
  { counters, offeredLoad, probabilityOfWaiting, serviceMinutes }: Waiting,
  minutes: number
): number =>
  1 - probabilityOfWaiting * Math.exp((-(counters - offeredLoad) * minutes) / serviceMinutes)

/** A target that cannot be. */
export const checkTarget = ({ share, withinMinutes }: Target): InvalidNumber | null =>
  !(share >= 0 && share < 1)
    ? invalid("target", share, "a share from 0 up to, but not, 1")
    : !(withinMinutes >= 0 && withinMinutes < Number.POSITIVE_INFINITY)
      ? invalid("within", withinMinutes, "minutes from 0 on")
      : null

/** The fewest counters that keep a target: at least one, since an open office has somebody there. */
export const countersFor = (work: Work, target: Target): Result.Result<Waiting, InvalidNumber> => {
  const wrong = checkWork(work) ?? checkTarget(target)
  if (wrong !== null) return Result.fail(wrong)
  const load = (work.arrivalsPerHour * work.serviceMinutes) / 60
  let inverse = 1
  for (let n = 1; ; n++) {
    inverse = nextInverse(inverse, n, load)
    if (n <= load) continue
    const found = describe(work, n, inverse)
    if (shareWithin(found, target.withinMinutes) >= target.share) return Result.succeed(found)
  }
}
