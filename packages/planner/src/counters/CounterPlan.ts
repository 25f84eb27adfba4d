/**
 * How many counters an office needs, by formula for each stretch of the day and by simulation of
 * whole days.
 *
 * @module
 */
import * as Erlang from "./Erlang.ts"
import * as Simulation from "./Simulation.ts"

/** A stretch of the day and its part of the day's arrivals. */
export interface ProfileSlot {
  readonly from: number
  readonly to: number
  readonly share: number
}

/**
 * How the day's people spread over the opening hours (T9). **Synthetic**: no counts of arrivals at
 * Bình Dương's offices are at hand; the form (a peak in the middle of the morning, a smaller one
 * after lunch) is an assumption.
 */
export const syntheticProfile: ReadonlyArray<ProfileSlot> = [
  { from: 450, to: 510, share: 0.17 },
  { from: 510, to: 570, share: 0.21 },
  { from: 570, to: 630, share: 0.16 },
  { from: 630, to: 690, share: 0.08 },
  { from: 780, to: 840, share: 0.14 },
  { from: 840, to: 900, share: 0.12 },
  { from: 900, to: 960, share: 0.08 },
  { from: 960, to: 1020, share: 0.04 }
]

/** What is asked. */
export interface CounterRequest {
  readonly peopleADay: number
  readonly serviceMinutes: number
  readonly target: Erlang.Target
  readonly profile: ReadonlyArray<ProfileSlot>
  /** Counters to judge; `null` to find how many are needed in the busiest stretch. */
  readonly counters: number | null
  readonly days: number
  readonly seed: number
}

/** A stretch of the day by Erlang's formula. */
export interface SlotPlan extends Simulation.Slot {
  /** The fewest counters that keep the target in this stretch. */
  readonly needed: number
  /** With the counters of the plan. */
  readonly shareWithin: number
  readonly meanWaitMinutes: number
}

/** The answer. */
export interface CounterPlan {
  readonly counters: number
  readonly slots: ReadonlyArray<SlotPlan>
  /** Counter-hours a day if each stretch had just what it needs, and with the same all day. */
  readonly hoursByNeed: number
  readonly hoursAllDay: number
  readonly simulated: Simulation.Simulated
  /** Whether the simulated days keep the target. */
  readonly keepsTarget: boolean
}

/** The plan. The formula takes each stretch as steady; the simulation carries queues over. */
export const make = (request: CounterRequest): CounterPlan => {
  const { peopleADay, serviceMinutes, target, days, seed } = request
  const slots = request.profile.map(({ from, to, share }) => ({
    from,
    to,
    arrivalsPerHour: (peopleADay * share * 60) / (to - from)
  }))
  const needs = slots.map(({ arrivalsPerHour }) =>
    Erlang.countersFor({ arrivalsPerHour, serviceMinutes }, target)
  )
  const counters = request.counters ?? Math.max(1, ...needs)
  const hours = (of: (index: number) => number) =>
    slots.reduce((sum, { from, to }, index) => sum + ((to - from) / 60) * of(index), 0)
  const simulated = Simulation.run({
    slots,
    serviceMinutes,
    counters,
    days,
    seed,
    withinMinutes: target.minutes
  })
  return {
    counters,
    slots: slots.map((slot, index) => {
      const queue = { arrivalsPerHour: slot.arrivalsPerHour, serviceMinutes, counters }
      return {
        ...slot,
        needed: needs[index]!,
        shareWithin: Erlang.shareWithin(queue, target.minutes),
        meanWaitMinutes: Erlang.meanWaitMinutes(queue)
      }
    }),
    hoursByNeed: hours((index) => needs[index]!),
    hoursAllDay: hours(() => counters),
    simulated,
    keepsTarget: simulated.shareWithin >= target.share
  }
}
