/**
 * What a simulation says of a phase: waiting, on-time rates, travel, dossiers handed over.
 *
 * @module
 */
import { type Bilingual, type DossierStatus, LocalDate } from "@motcua/core"
import type { Tally } from "./Tally.ts"

/** A rate, with what it is over; null where there is nothing to count. */
export interface Rate {
  readonly onTime: number
  readonly of: number
  readonly rate: number | null
}

/** A phase in numbers, JSON-able. */
export interface PhaseReport {
  readonly phase: string
  readonly name: Bilingual
  readonly from: string
  readonly to: string
  readonly network: { readonly offices: number; readonly counters: number }
  readonly dossiers: {
    readonly lodged: number
    readonly received: number
    readonly refused: number
    readonly supplementsAsked: number
    readonly withdrawn: number
    readonly unsupplemented: number
    readonly decided: number
    readonly returned: number
    readonly apologies: number
    readonly openAtEnd: number
  }
  readonly waiting: {
    readonly visits: number
    readonly meanMinutes: number | null
    readonly shareWithin: number | null
    readonly withinMinutes: number
    readonly longestMinutes: number
  }
  readonly onTime: {
    /**
     * Decision 766: finished on time or open within the limit, over all that were finished in the
     * phase or are open at its end.
     */
    readonly decision766: Rate
    /**
     * Decree 61 art. 30.2c: decided on time, over received in the phase. What is not decided by the
     * time of the report is not on time, so that a report at the phase's end has less than one later.
     */
    readonly decree61: Rate & {
      /** Of those received, the ones that are still open at the time of the report. */
      readonly stillOpen: number
    }
  }
  /** One way, from the centroid of the commune, by the travel model. */
  readonly travel: {
    readonly meanKm: number | null
    readonly meanMinutes: number | null
    readonly totalKm: number
    readonly totalHours: number
  }
  /** Dossiers that were given to a successor when the phase began or within it. */
  readonly rehomed: {
    readonly total: number
    readonly byStatus: Partial<Record<DossierStatus.DossierStatus, number>>
    readonly promisesMoved: number
  }
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits))

const mean = (sum: number, count: number, digits: number): number | null =>
  count === 0 ? null : round(sum / count, digits)

const rate = (onTime: number, of: number): Rate => ({ onTime, of, rate: mean(onTime, of, 4) })

/** A phase in numbers. `to` is its last simulated day. */
export const ofPhase = (
  tally: Tally,
  to: LocalDate.LocalDate,
  withinMinutes: number
): PhaseReport => ({
  phase: tally.phase.id,
  name: tally.phase.name,
  from: LocalDate.format(tally.from),
  to: LocalDate.format(to),
  network: { offices: tally.offices, counters: tally.counters },
  dossiers: {
    lodged: tally.lodged,
    received: tally.received,
    refused: tally.refused,
    supplementsAsked: tally.supplementsAsked,
    withdrawn: tally.withdrawn,
    unsupplemented: tally.unsupplemented,
    decided: tally.decided,
    returned: tally.returned,
    apologies: tally.apologies,
    openAtEnd: tally.open
  },
  waiting: {
    visits: tally.visits,
    meanMinutes: mean(tally.waitedMinutes, tally.visits, 2),
    shareWithin: mean(tally.waitedWithin, tally.visits, 4),
    withinMinutes,
    longestMinutes: round(tally.longestWaitMinutes, 1)
  },
  onTime: {
    decision766: rate(tally.finishedOnTime + tally.openWithinLimit, tally.finished + tally.open),
    decree61: {
      ...rate(tally.receivedOnTime, tally.received),
      stillOpen: tally.received - tally.receivedFinished
    }
  },
  travel: {
    meanKm: mean(tally.kilometres, tally.visits, 3),
    meanMinutes: mean(tally.travelMinutes, tally.visits, 2),
    totalKm: Math.round(tally.kilometres),
    totalHours: Math.round(tally.travelMinutes / 60)
  },
  rehomed: {
    total: Object.values(tally.rehomed).reduce((sum, count) => sum + count, 0),
    byStatus: tally.rehomed,
    promisesMoved: tally.promisesMoved
  }
})
