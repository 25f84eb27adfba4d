/**
 * A roadmap: the phases of a province, its offices through time, and what changes when.
 *
 * @module
 */
import type { Office } from "../office/Office.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import type { Phase } from "./Phase.ts"
import type { ProcedureList } from "./ProcedureList.ts"
import type { Transition } from "./Transition.ts"

/** A province's roadmap as dated data. `RoadmapCheck.check` says whether it holds together. */
export interface Roadmap {
  /** In order of time, without gap or overlap. */
  readonly phases: ReadonlyArray<Phase>
  /** Every office that ever is, each with the days between which it receives. */
  readonly offices: ReadonlyArray<Office>
  readonly transitions: ReadonlyArray<Transition>
  readonly lists: ReadonlyArray<ProcedureList>
}

/**
 * The phase of a date. After the last phase that one goes on, since what it set up stands; before
 * the first there is none.
 */
export const phaseAt = (roadmap: Roadmap, date: LocalDate): Phase | null => {
  let current: Phase | null = null
  for (const phase of roadmap.phases) if (phase.from <= date) current = phase
  return current
}
