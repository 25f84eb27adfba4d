/**
 * How many counters the offices have.
 *
 * @module
 */
import type { Office } from "@motcua/core"
import * as OpeningHours from "@motcua/core/time/OpeningHours"
import * as Result from "effect/Result"
import type { CounterRefusal } from "../counters/CounterRefusal.ts"
import * as DayProfile from "../counters/DayProfile.ts"
import * as ErlangC from "../counters/ErlangC.ts"
import * as Demand from "../demand/Demand.ts"
import type { Epoch } from "./Epoch.ts"
import type { SimulationRequest } from "./Simulation.ts"
import type { Staff } from "./Staff.ts"

/** Counters of every office of a day's network, so that its share of the dossiers is served. */
const counters = (
  request: SimulationRequest,
  { province, from, offices }: Epoch,
  workingDays: number
): Result.Result<ReadonlyMap<Office.OfficeId, number>, CounterRefusal> => {
  const { demand, service, fetching, staffing, profile } = request.parameters
  const people = province.communes.reduce((sum, unit) => sum + (unit.population?.people ?? 0), 0)
  const perYear = (request.dossiers / Math.max(1, workingDays)) * demand.workingDaysPerYear
  const found = Demand.at(province, from, {
    ...demand,
    visitsPerDossier: 2,
    dossiersPerPersonPerYear: people === 0 ? 0 : perYear / people
  })
  const openings = OpeningHours.usual.week[0]!
  const serviceMinutes = (service.meanMinutes + fetching.meanMinutes) / 2
  const result = new Map<Office.OfficeId, number>(offices.map(({ id }) => [id, 1]))
  for (const { office, visitsPerDay } of found.offices) {
    const rates = DayProfile.slots(profile, openings, visitsPerDay)
    const peak = Math.max(...rates.map(({ arrivalsPerHour }) => arrivalsPerHour))
    const fewest = ErlangC.countersFor({ arrivalsPerHour: peak, serviceMinutes }, staffing)
    if (Result.isFailure(fewest)) return Result.fail(fewest.failure)
    result.set(office.id, fewest.success.counters)
  }
  return Result.succeed(result)
}

/** The counters of the first day. */
export const staffAtStart = counters

/**
 * Later on nobody is taken on or let go: the counters of an office that closes go to its successor.
 * An office that opens with none gets what its dossiers need.
 */
export const staffFor = (
  request: SimulationRequest,
  epoch: Epoch,
  workingDays: number,
  staff: Staff
): void => {
  if (epoch.offices.every(({ id }) => staff.has(id))) return
  const needed = Result.getOrThrow(counters(request, epoch, workingDays))
  for (const { id } of epoch.offices) {
    if (!staff.has(id)) staff.open(id, needed.get(id) ?? 1)
  }
}
