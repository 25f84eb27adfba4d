/**
 * How many dossiers come to which office.
 *
 * @module
 */
import type { Bilingual, LocalDate, Office, Province } from "@motcua/core"
import * as Catchment from "./Catchment.ts"
import { type DemandParameters, syntheticNote } from "./DemandParameters.ts"
import * as ProcedureMix from "./ProcedureMix.ts"

/** What comes to an office. */
export interface OfficeDemand {
  readonly office: Office.Office
  readonly dossiersPerYear: number
  /** Lodged at its counters. */
  readonly counterDossiersPerYear: number
  /** On a busy working day. */
  readonly visitsPerDay: number
  /** Mean one-way travel of those who come, by straight line and by the travel model. */
  readonly meanKm: number
  readonly meanMinutes: number
}

/** What comes to the offices of a province. */
export interface Demand {
  readonly synthetic: true
  readonly syntheticNote: Bilingual
  readonly parameters: DemandParameters
  /** Every open office that somebody comes to, busiest first. */
  readonly offices: ReadonlyArray<OfficeDemand>
  /** Dossiers a year for which nobody receives in the province. */
  readonly notReceived: number
}

/**
 * The demand on a date: people of each commune (estimates) × dossiers per person, spread over the
 * procedures, each taken to the nearest office that may receive it by `Routing`.
 */
export const at = (
  province: Province.Province,
  date: LocalDate.LocalDate,
  parameters: DemandParameters
): Demand => {
  const { dossiersPerPersonPerYear, channels, visitsPerDossier, workingDaysPerYear, busyDay } =
    parameters
  const catchment = Catchment.at(province, date)
  const classes = new Map<ProcedureMix.RoutingClass, number>()
  for (const { routing, share } of ProcedureMix.of(province, date, parameters)) {
    classes.set(routing, (classes.get(routing) ?? 0) + share)
  }
  const sums = new Map<
    Office.OfficeId,
    { office: Office.Office; dossiers: number; km: number; minutes: number }
  >()
  let notReceived = 0
  for (const commune of province.communes) {
    const people = commune.population?.people ?? 0
    for (const [routing, share] of classes) {
      const dossiers = people * dossiersPerPersonPerYear * share
      const way = catchment.way(commune, routing)
      if (way === null) {
        notReceived += dossiers
        continue
      }
      const sum = sums.get(way.office.id) ?? { office: way.office, dossiers: 0, km: 0, minutes: 0 }
      sum.dossiers += dossiers
      sum.km += dossiers * way.km
      sum.minutes += dossiers * way.minutes
      sums.set(way.office.id, sum)
    }
  }
  const counter = channels.direct / (channels.direct + channels.postal + channels.online)
  const offices = [...sums.values()].map(
    ({ office, dossiers, km, minutes }): OfficeDemand => ({
      office,
      dossiersPerYear: dossiers,
      counterDossiersPerYear: dossiers * counter,
      visitsPerDay: (dossiers * counter * visitsPerDossier * busyDay) / workingDaysPerYear,
      meanKm: dossiers === 0 ? 0 : km / dossiers,
      meanMinutes: dossiers === 0 ? 0 : minutes / dossiers
    })
  )
  offices.sort((a, b) => b.visitsPerDay - a.visitsPerDay || (a.office.id < b.office.id ? -1 : 1))
  return { synthetic: true, syntheticNote, parameters, offices, notReceived }
}
