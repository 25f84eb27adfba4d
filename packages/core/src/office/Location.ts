/**
 * A place on the map, with how exactly it is known.
 *
 * @module
 */

/** A point in WGS84 degrees. */
export interface Point {
  /** Latitude in degrees, north positive. */
  readonly lat: number
  /** Longitude in degrees, east positive. */
  readonly lon: number
}

/** A point together with what it stands for: a centroid is not an address, and must say so. */
export interface Location extends Point {
  /** How exactly the point is known, in words, to be shown wherever a distance is shown. */
  readonly precision: string
}

/** A rectangle of degrees. */
interface Ground {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/**
 * The mainland with the islands near it from south to north, by how far west it goes; then Hoàng Sa
 * and Trường Sa. Each with some sea or some of the neighbour's ground around.
 */
const COUNTRY: ReadonlyArray<Ground> = [
  { south: 8, north: 11.1, west: 103.2, east: 110 },
  { south: 11, north: 12.5, west: 105.2, east: 110 },
  { south: 12.3, north: 15.9, west: 106.7, east: 110 },
  { south: 15.8, north: 17.1, west: 106, east: 110 },
  { south: 17, north: 18.3, west: 104.9, east: 110 },
  { south: 18.2, north: 20.4, west: 103.5, east: 110 },
  { south: 20.2, north: 21.1, west: 102.6, east: 110 },
  { south: 21, north: 23.5, west: 102, east: 110 },
  { south: 15.5, north: 17.5, west: 111, east: 113.1 },
  { south: 6.3, north: 12.1, west: 111.3, east: 117.5 }
]

/**
 * Whether a point may lie in Việt Nam. Rectangles, not borders: what it finds is a mistyped or
 * swapped coordinate or a place well abroad, not a point just over the border.
 *
 * @example
 * ```ts
 * import { inCountry } from "@motcua/core/office/Location"
 *
 * inCountry({ lat: 10.98, lon: 106.65 }) // true
 * inCountry({ lat: 106.65, lon: 10.98 }) // false
 * inCountry({ lat: 8.645, lon: 111.92 }) // true
 * ```
 */
export const inCountry = ({ lat, lon }: Point): boolean =>
  COUNTRY.some(
    ({ south, north, west, east }) => lat >= south && lat <= north && lon >= west && lon <= east
  )
