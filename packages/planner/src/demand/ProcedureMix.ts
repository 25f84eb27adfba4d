/**
 * Which procedures people come with.
 *
 * @module
 */
import {
  Authority,
  type LocalDate,
  type Procedure,
  ProcedureList,
  type Province
} from "@motcua/core"
import type { DemandParameters } from "./DemandParameters.ts"

/**
 * Procedures that are routed alike: the same levels, and on a list or not. Which offices receive
 * depends on nothing else of a procedure (a test holds the routes against each other).
 */
export interface RoutingClass {
  readonly key: string
  readonly representative: Procedure.Procedure
}

/** A procedure with its share of all dossiers. */
export interface MixEntry {
  readonly procedure: Procedure.Procedure
  readonly routing: RoutingClass
  readonly share: number
}

/** The shares of levels over those at which there are procedures, adding up to one. */
const levelShares = (
  counts: ReadonlyMap<Authority.ProvinceLevel, number>,
  levels: DemandParameters["levels"]
): ReadonlyMap<Authority.ProvinceLevel, number> => {
  const there = [...counts.keys()]
  const total = there.reduce((sum, level) => sum + levels[level], 0)
  return new Map(there.map((level) => [level, levels[level] / total]))
}

/**
 * The procedures that are the province's to receive, on a date. Within a level each is as frequent
 * as the other, which is synthetic: no frequencies are known.
 */
export const of = (
  province: Province.Province,
  date: LocalDate.LocalDate,
  parameters: DemandParameters
): ReadonlyArray<MixEntry> => {
  const ours = province.procedures.flatMap((procedure) => {
    const level = Authority.lowest(procedure.levels.filter(Authority.isOfProvince))
    return level === null ? [] : [{ procedure, level }]
  })
  const counts = new Map<Authority.ProvinceLevel, number>()
  for (const { level } of ours) counts.set(level, (counts.get(level) ?? 0) + 1)
  const shares = levelShares(counts, parameters.levels)
  const classes = new Map<string, RoutingClass>()
  return ours.map(({ procedure, level }) => {
    const listed = province.roadmap.lists.some((list) =>
      ProcedureList.covers(list, procedure.code, date)
    )
    const key = `${[...procedure.levels].sort().join("+")}${listed ? " listed" : ""}`
    const routing = classes.get(key) ?? { key, representative: procedure }
    classes.set(key, routing)
    return { procedure, routing, share: shares.get(level)! / counts.get(level)! }
  })
}
