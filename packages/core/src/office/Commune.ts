/**
 * The administrative units that offices serve.
 *
 * @module
 */
import type { LocalDate } from "../time/LocalDate.ts"
import type { Location } from "./Location.ts"

/** A ward (phường), a township (thị trấn) or a rural commune (xã). */
export type CommuneType = "ward" | "township" | "commune"

/** How many people live in a unit, and whether that is an official figure. */
export interface Population {
  readonly people: number
  readonly estimated: boolean
}

/** A unit of commune level. */
export interface Commune {
  /** The code of the General Statistics Office, five digits. Codes are reused: see the dates. */
  readonly code: string
  /** The name in Vietnamese with its type, such as "Phường Phú Cường". */
  readonly name: string
  readonly type: CommuneType
  /** `null` where there are no districts, which is so from 2025-07-01 (rule P5). */
  readonly districtCode: string | null
  readonly districtName: string | null
  readonly location: Location
  /** `null` where it is not known. */
  readonly population: Population | null
  /** The first day on which the unit is there; `null` where no beginning is known. */
  readonly validFrom: LocalDate | null
  /** The last day on which the unit is there; `null` while no end is decided. */
  readonly validTo: LocalDate | null
  readonly source: string
}

/** A unit of district level (thành phố thuộc tỉnh, huyện). */
export interface District {
  readonly code: string
  readonly name: string
  /** The commune where the district has its seat. */
  readonly seatCommuneCode: string
  readonly location: Location
  readonly source: string
}

/**
 * Whether roads are taken to be those of a town: wards and townships. An assumption of the travel
 * model, not a rule of law.
 */
export const isUrban = (commune: Commune): boolean => commune.type !== "commune"

/** Whether the unit is there on a date; its first and its last day count. */
export const isValid = (commune: Commune, date: LocalDate): boolean =>
  (commune.validFrom === null || commune.validFrom <= date) &&
  (commune.validTo === null || date <= commune.validTo)
