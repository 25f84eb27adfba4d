/**
 * The offices nearest to a place, by a spatial index over the sphere.
 *
 * @module
 */
import type { Office, Point } from "@motcua/core"
import { around, distance } from "geokdbush"
import KDBush from "kdbush"

/** A branch and a point in one building are equally near; then the first in the list is taken. */
const SAME_PLACE_KM = 1e-9

/** Offices in an index. */
export interface NearestOffices {
  /** The office nearest to a point; `undefined` where there are no offices. */
  readonly nearest: (point: Point) => Office.Office | undefined
  /** The offices within so many kilometres of a point, nearest first. */
  readonly within: (point: Point, km: number) => ReadonlyArray<Office.Office>
}

/**
 * The great-circle distance between two points in kilometres, as `geokdbush` has it: haversine on a
 * sphere of 6,371 km. The core's own (`Travel.distanceKm`, IUGG's 6,371.0088 km) is within two parts
 * in a million of it, a centimetre in five kilometres; a test holds them to that.
 */
export const distanceKm = (a: Point, b: Point): number => distance(a.lon, a.lat, b.lon, b.lat)

/**
 * Puts offices into an index: building takes n log n, each question about log n.
 *
 * @example
 * ```ts
 * import { binhDuong } from "@motcua/binh-duong"
 * import { NearestOffices } from "@motcua/planner"
 *
 * const offices = NearestOffices.make(binhDuong.roadmap.offices.filter(({ _tag }) => _tag === "Branch"))
 * offices.nearest({ lat: 11.28, lon: 106.36 })?.id // "branch-720"
 * ```
 */
export const make = (offices: ReadonlyArray<Office.Office>): NearestOffices => {
  const index = new KDBush(offices.length)
  for (const { location } of offices) index.add(location.lon, location.lat)
  index.finish()
  return {
    nearest: ({ lat, lon }) => {
      const first = offices[around(index, lon, lat, 1)[0] ?? -1]
      if (first === undefined) return undefined
      const km = distanceKm({ lat, lon }, first.location) + SAME_PLACE_KM
      return offices[Math.min(...around(index, lon, lat, Number.POSITIVE_INFINITY, km))] ?? first
    },
    within: ({ lat, lon }, km) =>
      around(index, lon, lat, Number.POSITIVE_INFINITY, km).flatMap((id) => offices[id] ?? [])
  }
}
