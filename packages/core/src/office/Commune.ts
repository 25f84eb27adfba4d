/**
 * The administrative units that offices serve.
 *
 * @module
 */
import type { Location } from "./Location.ts"

/** A ward (phường), a township (thị trấn) or a rural commune (xã). */
export type CommuneType = "ward" | "township" | "commune"

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
