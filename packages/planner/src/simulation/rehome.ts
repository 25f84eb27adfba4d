/**
 * What happens to the open dossiers of an office that closes.
 *
 * @module
 */
import {
  Commune,
  Handover,
  type LocalDate,
  type LocalTime,
  type Office,
  type Roadmap,
  Travel
} from "@motcua/core"
import * as Instants from "@motcua/core/time/Instant"
import type { Job } from "./Job.ts"
import { apply, type Scene } from "./Life.ts"

/**
 * Hands the open dossiers of offices that are closed from a date on over to their successors, by
 * `ChangeOffice`, and their counters too. The promise stays; that it does is counted.
 */
export const rehome = (
  scene: Scene,
  roadmap: Roadmap.Roadmap,
  date: LocalDate.LocalDate,
  open: ReadonlyArray<Job>
): void => {
  const at = Instants.fromLocal(date, 0 as LocalTime.LocalTime)
  const successors = new Map<Office.OfficeId, Office.Office>()
  for (const office of roadmap.offices) {
    if (office.openTo === null || office.openTo >= date || office.openFrom > date) continue
    const handover = Handover.on(roadmap, office.id, date)
    if (handover === null || !handover.moved) continue
    successors.set(office.id, handover.handledAt)
    if (scene.staff.has(office.id)) scene.staff.merge(office.id, handover.handledAt.id)
  }
  if (successors.size === 0) return
  const { travel } = scene.epoch.province
  for (const job of open) {
    const successor = successors.get(job.dossier.officeId!)
    if (successor === undefined) continue
    const { status, dueAt } = job.dossier
    apply(
      job,
      { _tag: "ChangeOffice", at, actor: { kind: "system" }, officeId: successor.id },
      { ...job.given, successorOffice: successor.id }
    )
    job.way = Travel.journey(
      travel,
      Commune.isUrban(job.commune),
      job.commune.location,
      successor.location
    )
    if (job.dossier.dueAt !== dueAt) scene.tally.promisesMoved++
    scene.tally.rehomed[status] = (scene.tally.rehomed[status] ?? 0) + 1
  }
}
