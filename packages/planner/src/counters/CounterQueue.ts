/**
 * Counters event by event: people come, wait in one line, are served and leave.
 *
 * @module
 */
import * as EventQueue from "../queue/EventQueue.ts"

/** Somebody who comes: when, and for how long at the counter; minutes. */
export interface Visit {
  readonly at: number
  readonly service: number
}

/** What came of a run, from the first arrival to the last departure. */
export interface Totals {
  readonly visits: number
  /** The waits of all, added up. */
  readonly waited: number
  /** The length of the line over time, added up: people × minutes. */
  readonly queued: number
  /** The number of counters at work over time, added up: counters × minutes. */
  readonly worked: number
  readonly longestQueue: number
  /** When the last one leaves; 0 where nobody came. */
  readonly endsAt: number
}

/**
 * Runs visits, in order of time, past so many counters. `onStart` hears of each visit as it comes
 * to a counter, in the order of arrival, with its wait.
 */
export const run = (
  visits: Iterable<Visit>,
  counters: number,
  onStart: (wait: number, visit: Visit) => void = () => {}
): Totals => {
  const departures = EventQueue.make<null>()
  // The line, from `head` on; what is before it has gone.
  let line: Array<Visit> = []
  let head = 0
  let now = 0
  let count = 0
  let waited = 0
  let queued = 0
  let worked = 0
  let longestQueue = 0

  const moveTo = (time: number): void => {
    queued += (line.length - head) * (time - now)
    worked += departures.size() * (time - now)
    now = time
  }
  const start = (visit: Visit): void => {
    waited += now - visit.at
    departures.add(now + visit.service, null)
    onStart(now - visit.at, visit)
  }
  const departNext = (): void => {
    moveTo(departures.nextAt())
    departures.take()
    const next = line[head]
    if (next === undefined) return
    head++
    if (head > 1024 && head * 2 > line.length) {
      line = line.slice(head)
      head = 0
    }
    start(next)
  }

  for (const visit of visits) {
    if (count === 0) now = visit.at
    count++
    while (departures.nextAt() <= visit.at) departNext()
    moveTo(visit.at)
    if (departures.size() < counters) start(visit)
    else {
      line.push(visit)
      longestQueue = Math.max(longestQueue, line.length - head)
    }
  }
  while (departures.size() > 0) departNext()
  return { visits: count, waited, queued, worked, longestQueue, endsAt: now }
}
