/**
 * Stops that overlap or touch, as one.
 *
 * @module
 */
import type { Instant } from "../Instant.ts"
import type { Stop } from "./DeadlineRequest.ts"

/** A stop that has ended. */
export interface ClosedStop extends Stop {
  readonly to: Instant
}

/** Stops in the order in which they begin. */
export const inOrder = (stops: ReadonlyArray<Stop>): ReadonlyArray<Stop> =>
  stops.length < 2 ? stops : [...stops].sort((a, b) => a.from - b.from)

/** Ended stops in order, joined where they overlap or touch; a restart if any of them is one. */
export const joined = (stops: ReadonlyArray<Stop>): ReadonlyArray<ClosedStop> => {
  const all: Array<ClosedStop> = []
  for (const { from, resume = "pause", to } of inOrder(stops)) {
    if (to === null) continue
    const last = all.at(-1)
    if (last === undefined || from > last.to) {
      all.push({ from, to, resume })
    } else {
      all[all.length - 1] = {
        from: last.from,
        to: Math.max(to, last.to) as Instant,
        resume: resume === "restart" ? resume : last.resume!
      }
    }
  }
  return all
}
