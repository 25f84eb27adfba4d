/**
 * What is counted, phase by phase.
 *
 * @module
 */
import type { Dossier, DossierStatus, Instant, LocalDate, Phase } from "@motcua/core"
import * as OnTime from "@motcua/core/statistics/OnTime"

/** The sums of one phase. A visit counts in the phase in which it is made. */
export interface Tally {
  readonly phase: Phase
  readonly from: LocalDate.LocalDate
  offices: number
  counters: number
  lodged: number
  received: number
  refused: number
  supplementsAsked: number
  withdrawn: number
  unsupplemented: number
  decided: number
  returned: number
  apologies: number
  rehomed: Partial<Record<DossierStatus.DossierStatus, number>>
  /** Dossiers whose promise a change of offices moved; there must be none. */
  promisesMoved: number
  visits: number
  waitedMinutes: number
  waitedWithin: number
  longestWaitMinutes: number
  kilometres: number
  travelMinutes: number
  /** Finished in the phase, and of these on time by Decision 766. */
  finished: number
  finishedOnTime: number
  /** Received in the phase and decided on time, whenever that was (Decree 61). */
  receivedOnTime: number
  /** Received in the phase and finished, whenever and however. */
  receivedFinished: number
  /** Open at the end of the phase, and of these within the limit. */
  open: number
  openWithinLimit: number
}

/** A phase of which nothing is counted yet. */
export const start = (phase: Phase, from: LocalDate.LocalDate): Tally => ({
  phase,
  from,
  offices: 0,
  counters: 0,
  lodged: 0,
  received: 0,
  refused: 0,
  supplementsAsked: 0,
  withdrawn: 0,
  unsupplemented: 0,
  decided: 0,
  returned: 0,
  apologies: 0,
  rehomed: {},
  promisesMoved: 0,
  visits: 0,
  waitedMinutes: 0,
  waitedWithin: 0,
  longestWaitMinutes: 0,
  kilometres: 0,
  travelMinutes: 0,
  finished: 0,
  finishedOnTime: 0,
  receivedOnTime: 0,
  receivedFinished: 0,
  open: 0,
  openWithinLimit: 0
})

/** A visit to a counter, with the way there. */
export const visit = (
  tally: Tally,
  waitedMinutes: number,
  way: { readonly km: number; readonly minutes: number },
  withinMinutes: number
): void => {
  tally.visits++
  tally.waitedMinutes += waitedMinutes
  if (waitedMinutes <= withinMinutes) tally.waitedWithin++
  if (waitedMinutes > tally.longestWaitMinutes) tally.longestWaitMinutes = waitedMinutes
  tally.kilometres += way.km
  tally.travelMinutes += way.minutes
}

/** A dossier that has just been finished, in the phase it is now; `received` is its receipt's. */
export const finish = (tally: Tally, received: Tally | null, dossier: Dossier.Dossier): void => {
  const how = OnTime.finished(dossier)
  if (how === null) return
  tally.finished++
  if (how.decision766) tally.finishedOnTime++
  if (received === null) return
  received.receivedFinished++
  if (how.decree61) received.receivedOnTime++
}

/** The dossiers that are open when the phase ends, those with a result left out. */
export const close = (tally: Tally, open: Iterable<Dossier.Dossier>, at: Instant.Instant): void => {
  for (const dossier of open) {
    if (OnTime.finished(dossier) !== null) continue
    tally.open++
    if (OnTime.isWithinLimit(dossier, at)) tally.openWithinLimit++
  }
}
