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
