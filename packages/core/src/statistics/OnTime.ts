/**
 * On time by both definitions: the service index of Decision 766/QĐ-TTg, and Decree 61/2018.
 *
 * @module
 */
import type { Dossier } from "../dossier/Dossier.ts"
import type { Instant } from "../time/Instant.ts"

/** Whether a dossier that is finished was on time. */
export interface Finished {
  /**
   * Decision 766: by the return date, waiting for supplements not counted; asked for supplements
   * more than once is overdue. Finished is at a result, else at a refusal or a stop.
   */
  readonly decision766: boolean
  /** Decree 61 art. 30.2c: there is a result, by the return date. */
  readonly decree61: boolean
}

/**
 * The date that was promised. An apology (H9) sets a new one; that the first was missed it does not
 * undo (assumed: neither text at hand says that it does). Time waiting for supplements has moved it
 * already (H3, H4).
 */
const promised = (dossier: Dossier): Instant | null =>
  dossier.apology === null ? dossier.dueAt : dossier.apology.previousDueAt

/** How a dossier was finished; null while it is open. */
export const finished = (dossier: Dossier): Finished | null => {
  const at = dossier.decision?.at ?? dossier.refusal?.at ?? dossier.stopped?.at
  if (at === undefined) return null
  const date = promised(dossier)
  // Before acceptance there is no date; while the clock stands none runs out.
  const inTime =
    date === null || at <= date || (dossier.stopped !== null && dossier.stops.at(-1)?.to === at)
  const { reception, appraisal } = dossier.supplementsAsked
  return {
    decision766: inTime && reception + appraisal <= 1,
    decree61: inTime && dossier.decision !== null
  }
}

/** Whether an open dossier is within its limit at an instant. */
export const isWithinLimit = (dossier: Dossier, at: Instant): boolean => {
  const date = promised(dossier)
  return date === null || at <= date || dossier.stops.at(-1)?.to === null
}
