/**
 * How many counters an office needs on a day.
 *
 * @module
 */
import type { OpeningHours } from "@motcua/core"
import * as Result from "effect/Result"
import * as Draws from "../random/Draws.ts"
import { run, type Visit } from "./CounterQueue.ts"
import { type CounterRefusal, invalid } from "./CounterRefusal.ts"
import * as DayProfile from "./DayProfile.ts"
import * as ErlangC from "./ErlangC.ts"
import * as ServiceTime from "./ServiceTime.ts"

/** The question, for one office. */
export interface CounterRequest {
  /** Visits on the day in the mean. */
  readonly visitsPerDay: number
  readonly openings: ReadonlyArray<OpeningHours.Opening>
  readonly profile: DayProfile.DayProfile
  readonly service: ServiceTime.ServiceTime
  readonly target: ErlangC.Target
  /** Counters to judge; null to find how many are needed. */
  readonly counters: number | null
  readonly seed: number
  /** Days that are simulated. */
  readonly days: number
}

/** A part of the day as if it went on and on: Erlang's formula. */
export interface SlotPlan extends DayProfile.Slot {
  /** The fewest counters that keep the target in this part. */
  readonly needed: number
  /** With the counters of the plan; 0 and null where they cannot do the work. */
  readonly shareWithin: number
  readonly meanWaitMinutes: number | null
}

/** Days with so many counters, simulated. */
export interface SimulatedDays {
  readonly counters: number
  readonly days: number
  readonly visits: number
  readonly shareWithin: number
  readonly meanWaitMinutes: number
  readonly longestWaitMinutes: number
  readonly longestQueue: number
  /** Minutes past closing at which the last one leaves, in the mean. */
  readonly overtimeMinutes: number
}

/** The answer. */
export interface CounterPlan {
  /** What the busiest part of the day needs by Erlang's formula, or the counters to be judged. */
  readonly counters: number
  readonly slots: ReadonlyArray<SlotPlan>
  readonly simulated: SimulatedDays
  /** Whether the simulated days keep the target. */
  readonly keepsTarget: boolean
  /** The fewest with which the simulated days keep it; the formula is on the safe side of it. */
  readonly fewestSimulated: number
}

const check = (request: CounterRequest): CounterRefusal | null => {
  const { visitsPerDay, openings, profile, counters, days } = request
  if (!(visitsPerDay >= 0 && visitsPerDay <= 1_000_000)) {
    return invalid("visitsPerDay", visitsPerDay, "a number from 0 to 1000000")
  }
  const odd = profile.find((weight) => !(weight > 0 && weight < Number.POSITIVE_INFINITY))
  if (odd !== undefined || profile.length === 0) {
    return invalid("profile", odd ?? Number.NaN, "weights above 0")
  }
  if (!(DayProfile.openMinutes(openings) > 0)) {
    return invalid("openings", 0, "a day on which the office is open")
  }
  if (counters !== null && !(Number.isSafeInteger(counters) && counters > 0)) {
    return invalid("counters", counters, "a whole number from 1 on")
  }
  if (!(Number.isSafeInteger(days) && days > 0)) {
    return invalid("days", days, "a whole number from 1 on")
  }
  return ServiceTime.check(request.service) ?? ErlangC.checkTarget(request.target)
}

/** The day's visits; each comes with its own time at the counter, however many counters there are. */
function* visitsOf(
  request: CounterRequest,
  day: DayProfile.Day,
  gaps: Draws.Draws,
  services: Draws.Draws
): Generator<Visit> {
  for (const at of DayProfile.arrivals(day, request.visitsPerDay, gaps)) {
    yield { at, service: ServiceTime.draw(request.service, services) }
  }
}

/**
 * Days with so many counters. Whoever is in at closing is served; nobody comes during the break at
 * noon, and the line is served on into it.
 */
const simulateDays = (request: CounterRequest, counters: number): SimulatedDays => {
  const { openings, profile, target, days, seed } = request
  const day = DayProfile.over(profile, openings)
  const closing = openings.at(-1)?.close ?? 0
  const [gaps, services] = Draws.streams(seed, 2) as [Draws.Draws, Draws.Draws]
  let within = 0
  let visits = 0
  let waited = 0
  let overtime = 0
  let longestQueue = 0
  let longestWaitMinutes = 0
  for (let i = 0; i < days; i++) {
    const totals = run(visitsOf(request, day, gaps, services), counters, (wait) => {
      if (wait <= target.withinMinutes) within++
      if (wait > longestWaitMinutes) longestWaitMinutes = wait
    })
    visits += totals.visits
    waited += totals.waited
    overtime += Math.max(0, totals.endsAt - closing)
    longestQueue = Math.max(longestQueue, totals.longestQueue)
  }
  return {
    counters,
    days,
    visits,
    shareWithin: visits === 0 ? 1 : within / visits,
    meanWaitMinutes: visits === 0 ? 0 : waited / visits,
    longestWaitMinutes,
    longestQueue,
    overtimeMinutes: overtime / days
  }
}

/** The least number for which it holds, where it goes on holding above that number. */
const least = (from: number, holds: (n: number) => boolean): number => {
  let below = 0
  let enough = from
  while (!holds(enough)) {
    below = enough
    enough *= 2
  }
  while (enough - below > 1) {
    const middle = (below + enough) >> 1
    if (holds(middle)) enough = middle
    else below = middle
  }
  return enough
}

const slotPlan = (
  slot: DayProfile.Slot,
  work: ErlangC.Work,
  needed: number,
  counters: number,
  target: ErlangC.Target
): SlotPlan => {
  const waiting = ErlangC.waiting(work, counters)
  return Result.isSuccess(waiting)
    ? {
        ...slot,
        needed,
        shareWithin: ErlangC.shareWithin(waiting.success, target.withinMinutes),
        meanWaitMinutes: waiting.success.meanWaitMinutes
      }
    : { ...slot, needed, shareWithin: 0, meanWaitMinutes: null }
}

/**
 * The fewest counters that keep the target, by Erlang's formula in each part of the day and by
 * simulated days in which lines carry over. More counters never make anybody of the same days wait
 * longer, so the fewest are found by halving. The same seed gives the same answer.
 *
 * @example
 * ```ts
 * import { CounterPlan, DayProfile, ServiceTime } from "@motcua/planner"
 * import { OpeningHours } from "@motcua/core"
 * import { Result } from "effect"
 *
 * const plan = CounterPlan.plan({
 *   visitsPerDay: 240,
 *   openings: OpeningHours.usual.week[0]!,
 *   profile: DayProfile.assumed,
 *   service: ServiceTime.assumed,
 *   target: { share: 0.9, withinMinutes: 15 },
 *   counters: null,
 *   seed: 1,
 *   days: 100
 * })
 * Result.map(plan, ({ counters }) => counters) // Result.succeed(10)
 * Result.map(plan, ({ fewestSimulated }) => X
 * ```
 */
export const plan = (request: CounterRequest): Result.Result<CounterPlan, CounterRefusal> => {
  const wrong = check(request)
  if (wrong !== null) return Result.fail(wrong)
  const { target, service } = request
  const slots = DayProfile.slots(request.profile, request.openings, request.visitsPerDay)
  const works = slots.map(({ arrivalsPerHour }) => ({
    arrivalsPerHour,
    serviceMinutes: service.meanMinutes
  }))
  const needs: Array<number> = []
  for (const work of works) {
    const fewest = ErlangC.countersFor(work, target)
    if (Result.isFailure(fewest)) return Result.fail(fewest.failure)
    needs.push(fewest.success.counters)
  }
  const counters = request.counters ?? Math.max(...needs)
  const simulated = simulateDays(request, counters)
  const keeps = ({ shareWithin }: SimulatedDays) => shareWithin >= target.share
  const keepsTarget = keeps(simulated)
  return Result.succeed({
    counters,
    slots: slots.map((slot, i) => slotPlan(slot, works[i]!, needs[i]!, counters, target)),
    simulated,
    keepsTarget,
    fewestSimulated: least(Math.max(...needs), (n) =>
      n === counters ? keepsTarget : keeps(simulateDays(request, n))
    )
  })
}
