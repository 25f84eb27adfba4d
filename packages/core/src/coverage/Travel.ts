/**
 * How far and how long it is from one place to another, as a model with its parameters in the open.
 *
 * @module
 */
import type { Point } from "../office/Location.ts"

/** How people get about in one kind of surroundings. */
export interface TravelParameters {
  /** Length of the way by road over the straight line; 1 is as the crow flies. */
  readonly detour: number
  readonly speedKmh: number
  /** Minutes that every journey takes besides the riding. */
  readonly overheadMinutes: number
}

/** The parameters in town and in the country. All of them are assumptions, never measurements. */
export interface TravelModel {
  readonly urban: TravelParameters
  readonly rural: TravelParameters
  /** What the parameters rest on. */
  readonly source: string
}

/** A journey: the straight line in kilometres, and the time by road that the model gives. */
export interface Journey {
  readonly km: number
  readonly minutes: number
}

/** Mean radius of the earth in kilometres (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088

const RADIANS = Math.PI / 180

/**
 * The great-circle distance between two points in kilometres, by the haversine formula on a
 * sphere; within 0.6 % of the ellipsoid.
 *
 * @example
 * ```ts
 * import { Travel } from "@motcua/core"
 *
 * Travel.distanceKm({ lat: 10.9, lon: 106.7 }, { lat: 10.9, lon: 106.7 }) // 0
 * Math.round(Travel.distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 }) * 100) / 100 // 111.2
 * ```
 */
export const distanceKm = (a: Point, b: Point): number => {
  const sinLat = Math.sin(((b.lat - a.lat) * RADIANS) / 2)
  const sinLon = Math.sin(((b.lon - a.lon) * RADIANS) / 2)
  const h =
    sinLat * sinLat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * sinLon * sinLon
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Minutes by road for a straight line of so many kilometres. */
export const minutesFor = (parameters: TravelParameters, km: number): number =>
  ((km * parameters.detour) / parameters.speedKmh) * 60 + parameters.overheadMinutes

/**
 * The journey between two points. `urban` says which parameters hold: those of the place where the
 * citizen sets out.
 */
export const journey = (model: TravelModel, urban: boolean, from: Point, to: Point): Journey => {
  const km = distanceKm(from, to)
  return { km, minutes: minutesFor(urban ? model.urban : model.rural, km) }
}
