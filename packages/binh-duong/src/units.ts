/**
 * The 9 districts and 91 communes of Bình Dương, 2024-05-01 to 2025-06-30.
 *
 * @module
 */
import type { Commune } from "@motcua/core"
import { read } from "./data.ts"
import type { CommuneRow, DistrictRow, ProvincialCentreRow } from "./rows/units.schema.ts"

/** The file `units-2024.json`. */
export interface Units2024 {
  readonly provincial_centre: typeof ProvincialCentreRow.Type
  readonly districts: ReadonlyArray<typeof DistrictRow.Type>
  readonly communes: ReadonlyArray<typeof CommuneRow.Type>
}

/** The rows as their source has them. */
export const units2024 = read<Units2024>("units-2024.json")

const TYPES = { Phường: "ward", "Thị trấn": "township", Xã: "commune" } as const

/** The 91 units of commune level. */
export const communes: ReadonlyArray<Commune.Commune> = units2024.communes.map((row) => ({
  code: row.code,
  name: row.name,
  type: TYPES[row.type],
  districtCode: row.district_code,
  districtName: row.district_name,
  location: { lat: row.lat, lon: row.lon, precision: row.precision },
  source: row.source
}))

/** The 9 units of district level. */
export const districts: ReadonlyArray<Commune.District> = units2024.districts.map((row) => ({
  code: row.code,
  name: row.name,
  seatCommuneCode: row.seat_code,
  location: { lat: row.lat, lon: row.lon, precision: row.precision },
  source: row.source
}))
