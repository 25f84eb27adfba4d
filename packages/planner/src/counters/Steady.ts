/**
 * Counters at a steady rate of arrivals, simulated: what Erlang's formula is held against.
 *
 * @module
 */
import * as Draws from "../random/Draws.ts"
import { run, type Visit } from "./CounterQueue.ts"
import type { Work } from "./ErlangC.ts"
import * as ServiceTime from "./ServiceTime.ts"

/** A mean with the interval in which the true one lies with 99 % confidence. */
export interface Estimate {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** What a long run shows. */
export interface SteadyRun {
  readonly shareWithin: Estimate
  readonly meanWaitMinutes: Estimate
  readonly visits: number
}

/** The question. */
export interface SteadyRequest {
  readonly work: Work
  readonly counters: number
  readonly withinMinutes: number
  /** Visits that count. */
  readonly visits: number
  /** Visits before them, which do not: the run begins with nobody there. */
  readonly warmUp: number
  readonly seed: number
  /** Exponential unless told, as Erlang's formula has it. */
  readonly shape?: ServiceTime.ServiceTime["shape"]
}

const BATCHES = 20
/** The 99.5 % point of Student's distribution with 19 degrees of freedom. */
const STUDENT = 2.861

const estimate = (batches: ReadonlyArray<number>): Estimate => {
  const mean = batches.reduce((a, b) => a + b, 0) / BATCHES
  const variance = batches.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (BATCHES - 1)
  const half = STUDENT * Math.sqrt(variance / BATCHES)
  return { mean, low: mean - half, high: mean + half }
}

function* arrivals(request: SteadyRequest): Generator<Visit> {
  const { work, seed, visits, warmUp, shape = "exponential" } = request
  const [gaps, services] = Draws.streams(seed, 2) as [Draws.Draws, Draws.Draws]
  const service = { shape, meanMinutes: work.serviceMinutes, variation: 1 }
  const gap = 60 / work.arrivalsPerHour
  let at = 0
  for (let i = 0; i < warmUp + visits; i++) {
    at += gaps.exponential(gap)
    yield { at, service: ServiceTime.draw(service, services) }
  }
}

/**
 * One long run, cut into twenty batches: waits that follow each other are alike, their means over
 * long batches hardly so. The numbers must be sound (`ErlangC.waiting` says whether they are).
 */
export const simulate = (request: SteadyRequest): SteadyRun => {
  const size = Math.ceil(request.visits / BATCHES)
  const within = new Array<number>(BATCHES).fill(0)
  const waits = new Array<number>(BATCHES).fill(0)
  const sizes = new Array<number>(BATCHES).fill(0)
  let index = -request.warmUp
  run(arrivals(request), request.counters, (wait) => {
    const batch = Math.floor(index++ / size)
    if (batch < 0) return
    waits[batch]! += wait
    sizes[batch]! += 1
    if (wait <= request.withinMinutes) within[batch]! += 1
  })
  return {
    shareWithin: estimate(within.map((count, batch) => count / sizes[batch]!)),
    meanWaitMinutes: estimate(waits.map((sum, batch) => sum / sizes[batch]!)),
    visits: request.visits
  }
}
