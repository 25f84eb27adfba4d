/**
 * How many people and communes a network reaches (rule P3).
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Commune from "../office/Commune.ts"
import type { Office, OfficeId } from "../office/Office.ts"
import * as Travel from "./Travel.ts"

/** What counts as within reach. */
export interface Criteria {
  /** Under so many minutes of travel; exactly so many is out of reach. */
  readonly underMinutes: number
  /** Within a radius of at most so many kilometres; exactly so many is within reach. */
  readonly upToKm: number
}

/** Rule P3: under 30 minutes' travel, or within a radius of at most 5 km. */
export const phaseThree: Criteria = { underMinutes: 30, upToKm: 5 }

/** Which of the two criteria a journey meets; meeting either is enough. */
export interface Reach {
  readonly byMinutes: boolean
  readonly byKm: boolean
  readonly either: boolean
}

// A journey of 30 minutes must not slip under 30 by the rounding of a product of decimals.
const NOISE = 1e-9

/**
 * Whether a journey is within reach: strictly under the minutes, or at most the kilometres.
 *
 * @example
 * ```ts
 * import { Coverage } from "@motcua/core"
 *
 * Coverage.reach(Coverage.phaseThree, { km: 5, minutes: 30 }) // { byMinutes: false, byKm: true, either: true }
 * Coverage.reach(Coverage.phaseThree, { km: 5.01, minutes: 30 }).either // false
 * Coverage.reach(Coverage.phaseThree, { km: 5.01, minutes: 29.9 }).either // true
 * ```
 */
export const reach = (criteria: Criteria, { km, minutes }: Travel.Journey): Reach => {
  const byMinutes = minutes < criteria.underMinutes - NOISE
  const byKm = km <= criteria.upToKm + NOISE
  return { byMinutes, byKm, either: byMinutes || byKm }
}

/** A commune with the office nearest to its point, and whether that is within reach. */
export interface CommuneReach extends Reach {
  readonly commune: Commune.Commune
  readonly office: Office
  readonly km: number
  readonly minutes: number
}

/** A number of communes and of the people in them, with their shares of all, 0 to 1. */
export interface Share {
  readonly communes: number
  readonly communeShare: number
  readonly people: number
  readonly peopleShare: number
}

/** What one office is nearest to. */
export interface OfficeReach extends Share {
  readonly office: OfficeId
}

/** How far a network reaches. */
export interface Coverage {
  readonly criteria: Criteria
  readonly total: Share
  readonly byMinutes: Share
  readonly byKm: Share
  readonly either: Share
  /** One for each commune, in the order of the communes. */
  readonly communes: ReadonlyArray<CommuneReach>
  /** Per office, the communes to which it is the nearest and which it reaches. */
  readonly offices: ReadonlyArray<OfficeReach>
  /** Some figure of population is an estimate. */
  readonly populationEstimated: boolean
}

/** There is no office to reach, or nobody to reach it. */
export interface NothingToReach {
  readonly _tag: "NothingToReach"
  readonly rule: "P3"
  readonly communes: number
  readonly offices: number
}

const people = (commune: Commune.Commune): number => commune.population?.people ?? 0

const nearest = (
  model: Travel.TravelModel,
  criteria: Criteria,
  commune: Commune.Commune,
  offices: readonly [Office, ...ReadonlyArray<Office>]
): CommuneReach => {
  const urban = Commune.isUrban(commune)
  const way = (office: Office) => ({
    commune,
    office,
    ...Travel.journey(model, urban, commune.location, office.location)
  })
  const [first, ...others] = offices
  let best = way(first)
  for (const office of others) {
    const other = way(office)
    if (other.km < best.km) best = other
  }
  return { ...best, ...reach(criteria, best) }
}

/**
 * How far a set of offices reaches over a set of communes: everybody is taken to live at the point
 * of the commune and to go to the office nearest by; the time is that of `Travel`.
 */
export const of = (request: {
  readonly travel: Travel.TravelModel
  readonly communes: ReadonlyArray<Commune.Commune>
  readonly offices: ReadonlyArray<Office>
  readonly criteria?: Criteria
}): Result.Result<Coverage, NothingToReach> => {
  const { travel, communes, criteria = phaseThree } = request
  const [first, ...others] = request.offices
  if (first === undefined || communes.length === 0) {
    return Result.fail({
      _tag: "NothingToReach",
      rule: "P3",
      communes: communes.length,
      offices: request.offices.length
    })
  }
  const reached = communes.map((commune) => nearest(travel, criteria, commune, [first, ...others]))
  const everybody = communes.reduce((sum, commune) => sum + people(commune), 0)
  const share = (some: ReadonlyArray<CommuneReach>): Share => {
    const inhabitants = some.reduce((sum, { commune }) => sum + people(commune), 0)
    return {
      communes: some.length,
      communeShare: some.length / communes.length,
      people: inhabitants,
      peopleShare: everybody === 0 ? 0 : inhabitants / everybody
    }
  }
  return Result.succeed({
    criteria,
    total: share(reached),
    byMinutes: share(reached.filter(({ byMinutes }) => byMinutes)),
    byKm: share(reached.filter(({ byKm }) => byKm)),
    either: share(reached.filter(({ either }) => either)),
    communes: reached,
    offices: request.offices.map((office) => ({
      office: office.id,
      ...share(reached.filter((each) => each.office === office && each.either))
    })),
    populationEstimated: communes.some(({ population }) => population?.estimated ?? true)
  })
}
