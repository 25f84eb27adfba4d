/**
 * The province between two changes: everything that holds from one day on until the next change.
 *
 * @module
 */
import {
  type Commune,
  type LocalDate,
  Network,
  type Office,
  type Phase,
  Province,
  type Scenario
} from "@motcua/core"
import * as LocalDates from "@motcua/core/time/LocalDate"
import * as Result from "effect/Result"
import * as Catchment from "../demand/Catchment.ts"
import type { DemandParameters } from "../demand/DemandParameters.ts"
import * as ProcedureMix from "../demand/ProcedureMix.ts"
import * as Lodgings from "./Lodgings.ts"

/** What holds from a day on. */
export interface Epoch {
  readonly from: LocalDate.LocalDate
  readonly phase: Phase
  readonly province: Province.Province
  readonly offices: ReadonlyArray<Office.Office>
  readonly catchment: Catchment.Catchment
  readonly people: Lodgings.Urn<Commune.Commune>
  readonly procedures: Lodgings.Urn<ProcedureMix.MixEntry>
}

/** The days in a period on which something changes, in order: offices, lists, phases, units. */
export const changes = (
  scenario: Scenario.Scenario,
  from: LocalDate.LocalDate,
  to: LocalDate.LocalDate
): ReadonlyArray<LocalDate.LocalDate> => {
  const next = (date: LocalDate.LocalDate | null) =>
    date === null ? [] : [LocalDates.addDays(date, 1)]
  const { phases, offices, transitions, lists } = scenario.roadmap
  const dates = new Set<LocalDate.LocalDate>([
    ...phases.map((phase) => phase.from),
    ...offices.flatMap(({ openFrom, openTo }) => [openFrom, ...next(openTo)]),
    ...transitions.map(({ on }) => on),
    ...lists.flatMap((list) => [list.from, ...next(list.to)]),
    ...scenario.communes.flatMap(({ validFrom, validTo }) => [
      ...(validFrom === null ? [] : [validFrom]),
      ...next(validTo)
    ])
  ])
  return [...dates].filter((date) => date > from && date <= to).sort((a, b) => a - b)
}

/** What holds from a day on, or why there is no network then. */
export const at = (
  province: Province.Province,
  scenario: Scenario.Scenario,
  date: LocalDate.LocalDate,
  demand: DemandParameters
): Result.Result<Epoch, Network.NetworkRefusal> =>
  Result.map(Network.at(scenario.roadmap, date), ({ phase, offices }) => {
    const then = Province.inScenario(province, scenario, date)
    const catchment = Catchment.at(then, date)
    return {
      from: date,
      phase,
      province: then,
      offices,
      catchment,
      people: Lodgings.peopleOf(then.communes),
      procedures: Lodgings.proceduresOf(ProcedureMix.of(then, date, demand))
    }
  })
