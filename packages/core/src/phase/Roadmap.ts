/**
 * A roadmap: the phases of a province, its offices through time, and what changes when.
 *
 * @module
 */
import type { Commune } from "../office/Commune.ts"
import { isOpen, type Office, type ReceptionPoint } from "../office/Office.ts"
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

/**
 * The office that has taken over what an office served, on a date: itself while it is open, else
 * its successor's heir. `null` where the line ends.
 */
export const heir = (roadmap: Roadmap, office: Office, date: LocalDate): Office | null => {
  let current: Office | undefined = office
  // A successor chain that comes back to where it was would never end: each step uses one office.
  for (let step = 0; step <= roadmap.offices.length; step++) {
    if (current === undefined) return null
    if (isOpen(current, date)) return current
    const { successor }: Office = current
    current = roadmap.offices.find((candidate) => candidate.id === successor)
  }
  return null
}

/**
 * The office that has taken over an office that is closed on a date (giải thể, sáp nhập; P2). `null`
 * while it is open, where its line ends, and where the office is unknown.
 */
export const successorOn = (
  roadmap: Roadmap,
  officeId: string | null,
  date: LocalDate
): Office | null => {
  const office = roadmap.offices.find(({ id }) => id === officeId)
  return office === undefined || isOpen(office, date) ? null : heir(roadmap, office, date)
}

/**
 * The reception point of a commune: the one that opened while the unit was there, since a later unit
 * may have the same code. `undefined` where there is none.
 */
export const pointOf = (roadmap: Roadmap, commune: Commune): ReceptionPoint | undefined =>
  roadmap.offices.find(
    (office): office is ReceptionPoint =>
      office._tag === "ReceptionPoint" &&
      office.communeCode === commune.code &&
      (commune.validFrom === null || office.openFrom >= commune.validFrom) &&
      (commune.validTo === null || office.openFrom <= commune.validTo)
  )
