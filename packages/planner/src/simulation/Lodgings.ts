/**
 * Who lodges what, when: the working days of a period, and draws from communes and procedures.
 *
 * @module
 */
import {
  type Channel,
  type Commune,
  type LocalDate,
  type OpeningHours,
  Procedure,
  WorkingCalendar
} from "@motcua/core"
import * as LocalDates from "@motcua/core/time/LocalDate"
import * as Result from "effect/Result"
import type { MixEntry } from "../demand/ProcedureMix.ts"

/** A working day and how many dossiers are lodged on it. */
export interface LodgingDay {
  readonly date: LocalDate.LocalDate
  readonly openings: ReadonlyArray<OpeningHours.Opening>
  readonly dossiers: number
}

/** So many dossiers over the working days of a period, by the weights of weekdays. */
export const days = (
  calendar: WorkingCalendar.WorkingCalendar,
  from: LocalDate.LocalDate,
  to: LocalDate.LocalDate,
  dossiers: number,
  weekdays: ReadonlyArray<number>
): ReadonlyArray<LodgingDay> => {
  const open: Array<Omit<LodgingDay, "dossiers"> & { readonly weight: number }> = []
  for (let date = from; date <= to; date = LocalDates.addDays(date, 1)) {
    const day = WorkingCalendar.explainDay(calendar, date)
    if (Result.isFailure(day) || !day.success.counts) continue
    const weight = weekdays[LocalDates.dayOfWeek(date) - 1] ?? 0
    open.push({ date, openings: day.success.openings, weight })
  }
  const total = open.reduce((sum, { weight }) => sum + weight, 0)
  let before = 0
  let given = 0
  return open.map(({ weight, ...day }) => {
    before += weight
    // Rounded sums: the days add up to all of them.
    const until = Math.round((dossiers * before) / total)
    const count = until - given
    given = until
    return { ...day, dossiers: count }
  })
}

/** One of some things, each with its weight. */
export interface Urn<A> {
  /** The one at a share, 0 to under 1, of the whole weight. */
  readonly pick: (share: number) => A
}

/** An urn; weights of 0 are never picked. */
export const urn = <A>(items: ReadonlyArray<A>, weightOf: (item: A) => number): Urn<A> => {
  const sums = new Float64Array(items.length)
  let total = 0
  for (const [i, item] of items.entries()) {
    total += weightOf(item)
    sums[i] = total
  }
  return {
    pick: (share) => {
      const wanted = share * total
      let low = 0
      let high = items.length - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if (sums[middle]! > wanted) high = middle
        else low = middle + 1
      }
      return items[low]!
    }
  }
}

const CHANNELS: ReadonlyArray<Channel> = ["direct", "postal", "online"]

/** The channels of a procedure: those whose limit can be computed, where there are any. */
export const channelsOf = (
  procedure: Procedure.Procedure,
  shares: Readonly<Record<Channel, number>>
): Urn<Channel> => {
  const computable = CHANNELS.filter((channel) => {
    const limit = Procedure.limitFor(procedure, channel)
    return limit !== null && limit.unit !== "other"
  })
  return urn(computable.length > 0 ? computable : CHANNELS, (channel) => shares[channel])
}

/** The communes by the people who live there. */
export const peopleOf = (communes: ReadonlyArray<Commune.Commune>): Urn<Commune.Commune> =>
  urn(communes, ({ population }) => population?.people ?? 0)

/** The procedures by their share. */
export const proceduresOf = (mix: ReadonlyArray<MixEntry>): Urn<MixEntry> =>
  urn(mix, ({ share }) => share)
