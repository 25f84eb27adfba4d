/**
 * What changes in a network from one date to another.
 *
 * @module
 */
import * as Result from "effect/Result"
import { heir, type Roadmap } from "../phase/Roadmap.ts"
import type { Transition } from "../phase/Transition.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import * as Network from "./Network.ts"
import type { Office } from "./Office.ts"

/** An office that is no more, and who serves in its place on the later date. */
export interface Closed {
  readonly office: Office
  readonly heir: Office | null
}

/** What is different between two networks. */
export interface NetworkDiff {
  readonly from: Network.Network
  readonly to: Network.Network
  readonly opened: ReadonlyArray<Office>
  readonly closed: ReadonlyArray<Closed>
  /** How many offices are in both. */
  readonly kept: number
  /** The ids of the lists of procedures that began and that ended. */
  readonly listsBegun: ReadonlyArray<string>
  readonly listsEnded: ReadonlyArray<string>
  /** What happened after the earlier date until the later one, in order of time, each cited. */
  readonly changes: ReadonlyArray<Transition>
}

const listsOn = (roadmap: Roadmap, date: LocalDate): ReadonlySet<string> =>
  new Set(
    roadmap.lists
      .filter(({ from, to }) => from <= date && (to === null || date <= to))
      .map(({ id }) => id)
  )

/**
 * The difference between the networks of two dates, whichever is the later. Fails with `NoPhase`
 * where one of them is before the first phase.
 */
export const between = (
  roadmap: Roadmap,
  from: LocalDate,
  to: LocalDate
): Result.Result<NetworkDiff, Network.NetworkRefusal> =>
  Result.gen(function* () {
    const before = yield* Network.at(roadmap, from)
    const after = yield* Network.at(roadmap, to)
    const [earlier, later] = [new Set(before.offices), new Set(after.offices)]
    const [listsBefore, listsAfter] = [listsOn(roadmap, from), listsOn(roadmap, to)]
    return {
      from: before,
      to: after,
      opened: after.offices.filter((office) => !earlier.has(office)),
      closed: before.offices
        .filter((office) => !later.has(office))
        .map((office) => ({ office, heir: heir(roadmap, office, to) })),
      kept: before.offices.filter((office) => later.has(office)).length,
      listsBegun: [...listsAfter].filter((id) => !listsBefore.has(id)),
      listsEnded: [...listsBefore].filter((id) => !listsAfter.has(id)),
      changes: roadmap.transitions
        .filter(({ on }) => on > Math.min(from, to) && on <= Math.max(from, to))
        .sort((a, b) => a.on - b.on)
    }
  })
