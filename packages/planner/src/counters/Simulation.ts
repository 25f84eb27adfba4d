/**
 * Waiting at counters through the day, person by person (discrete events).
 *
 * @module
 */
import * as Random from "./Random.ts"

/** A stretch of the day with steady arrivals; times in minutes since midnight. */
export interface Slot {
  readonly from: number
  readonly to: number
  readonly arrivalsPerHour: number
}

/** What is simulated. */
export interface SimulationRequest {
  readonly slots: ReadonlyArray<Slot>
  readonly serviceMinutes: number
  readonly counters: number
  readonly days: number
  readonly seed: number
  /** Minutes of waiting within which people are counted. */
  readonly withinMinutes: number
}

/** What came out. */
export interface Simulated {
  readonly people: number
  readonly meanWaitMinutes: number
  /** The share who waited at most `withinMinutes`, 0 to 1. */
  readonly shareWithin: number
  /** Nine in ten waited at most so many minutes (upward to a tenth). */
  readonly ninetiethMinutes: number
  readonly longestMinutes: number
  /** Mean minutes a day past the last slot until the last person was served. */
  readonly overtimeMinutes: number
}

const TENTHS = 10
/** Waits are counted in tenths of a minute up to a day, so that memory does not grow with people. */
const BINS = 24 * 60 * TENTHS

/**
 * Runs the days. People come at random within each slot and stand in one queue; a counter serves
 * whoever came first, and everybody who came is served, also past a slot's end (over lunch and
 * after closing). The same request gives the same answer.
 */
export const run = (request: SimulationRequest): Simulated => {
  const { slots, serviceMinutes, counters, days, withinMinutes } = request
  const random = Random.make(request.seed)
  const bins = new Uint32Array(BINS + 1)
  let people = 0
  let waited = 0
  let within = 0
  let longest = 0
  let overtime = 0
  const closing = Math.max(...slots.map(({ to }) => to))
  for (let day = 0; day < days; day++) {
    const freeAt = new Float64Array(counters)
    let last = closing
    for (const { from, to, arrivalsPerHour } of slots) {
      if (arrivalsPerHour <= 0) continue
      const between = 60 / arrivalsPerHour
      let arrival = from + Random.exponential(random, between)
      for (; arrival < to; arrival += Random.exponential(random, between)) {
        let first = 0
        for (let counter = 1; counter < counters; counter++) {
          if (freeAt[counter]! < freeAt[first]!) first = counter
        }
        const begins = Math.max(arrival, freeAt[first]!)
        const ends = begins + Random.exponential(random, serviceMinutes)
        freeAt[first] = ends
        const wait = begins - arrival
        people++
        waited += wait
        if (wait <= withinMinutes) within++
        if (wait > longest) longest = wait
        if (ends > last) last = ends
        const bin = Math.min(BINS, Math.ceil(wait * TENTHS))
        bins[bin] = bins[bin]! + 1
      }
    }
    overtime += last - closing
  }
  let seen = 0
  let ninetieth = 0
  while (ninetieth < BINS && seen + bins[ninetieth]! < people * 0.9) seen += bins[ninetieth++]!
  return {
    people,
    meanWaitMinutes: people === 0 ? 0 : waited / people,
    shareWithin: people === 0 ? 1 : within / people,
    ninetiethMinutes: ninetieth / TENTHS,
    longestMinutes: longest,
    overtimeMinutes: overtime / days
  }
}
