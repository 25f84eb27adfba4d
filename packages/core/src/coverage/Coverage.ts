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

/** The people and communes by each of the criteria; shares are of the whole province. */
export interface Shares {
  /** All who were looked at, within reach or not. */
  readonly total: Share
  readonly byMinutes: Share
  readonly byKm: Share
  readonly either: Share
}

/**
 * What one office reaches of the communes to which it is the nearest. Those of all offices add up to
 * those of the network.
 */
export interface OfficeReach extends Shares {
  readonly office: OfficeId
}

/** How far a network reaches. */
export interface Coverage extends Shares {
  readonly criteria: Criteria
  /** One for each commune, in the order of the communes. */
  readonly communes: ReadonlyArray<CommuneReach>
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

/** Finds the office nearest to a commune; never called without offices. */
export type Nearest = (commune: Commune.Commune) => Office

/** Looks at every office: right for any number, quick for the hundred of a province. */
const scanning = (offices: readonly [Office, ...ReadonlyArray<Office>]): Nearest => {
  const [first, ...others] = offices
  return ({ location }) => {
    let best = { office: first, km: Travel.distanceKm(location, first.location) }
    for (const office of others) {
      const km = Travel.distanceKm(location, office.location)
      if (km < best.km) best = { office, km }
    }
    return best.office
  }
}

/**
 * How far a set of offices reaches over a set of communes: everybody is taken to live at the point
 * of the commune and to go to the office nearest by; the time is that of `Travel`. Every office is
 * looked at unless `nearest` finds it otherwise, such as by the spatial index of the planner.
 */
export const of = (request: {
  readonly travel: Travel.TravelModel
  readonly communes: ReadonlyArray<Commune.Commune>
  readonly offices: ReadonlyArray<Office>
  readonly criteria?: Criteria
  readonly nearest?: Nearest
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
  const nearest = request.nearest ?? scanning([first, ...others])
  const reached = communes.map((commune): CommuneReach => {
    const office = nearest(commune)
    const urban = Commune.isUrban(commune)
    const way = Travel.journey(travel, urban, commune.location, office.location)
    return { commune, office, ...way, ...reach(criteria, way) }
  })
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
  const shares = (some: ReadonlyArray<CommuneReach>): Shares => ({
    total: share(some),
    byMinutes: share(some.filter(({ byMinutes }) => byMinutes)),
    byKm: share(some.filter(({ byKm }) => byKm)),
    either: share(some.filter(({ either }) => either))
  })
  return Result.succeed({
    criteria,
    ...shares(reached),
    communes: reached,
    offices: request.offices.map((office) => ({
      office: office.id,
      ...shares(reached.filter((each) => each.office === office))
    })),
    populationEstimated: communes.some(({ population }) => population?.estimated ?? true)
  })
}
