/**
 * The 9 districts and 91 communes of Bình Dương, 2024-05-01 to 2025-06-30.
 *
 * @module
 */
import type { Commune } from "@motcua/core"
import * as LocalDate from "@motcua/core/time/LocalDate"
import { read } from "./data.ts"
import type {
  CommunePopulationRow,
  CommuneRow,
  DistrictRow,
  ProvincialCentreRow
} from "./rows/units.schema.ts"

/** The file `units-2024.json`. */
export interface Units2024 {
  readonly provincial_centre: typeof ProvincialCentreRow.Type
  readonly districts: ReadonlyArray<typeof DistrictRow.Type>
  readonly communes: ReadonlyArray<typeof CommuneRow.Type>
}

/** The rows as their source has them. */
export const units2024 = read<Units2024>("units-2024.json")

const populations = new Map(
  read<{ readonly communes: ReadonlyArray<typeof CommunePopulationRow.Type> }>(
    "population.json"
  ).communes.map((row) => [row.code, row])
)

const validFrom = LocalDate.unsafe("2024-05-01")

const TYPES = { Phường: "ward", "Thị trấn": "township", Xã: "commune" } as const

const populationOf = (code: string): Commune.Population | null => {
  const row = populations.get(code)
  // Quality O is the official figure of a unit that the reform left as it was.
  return row === undefined ? null : { people: row.pop_2025_est, estimated: row.quality !== "O" }
}

/** The 91 units of commune level, with no end: the plan foresees none (rule P5). */
export const communes: ReadonlyArray<Commune.Commune> = units2024.communes.map((row) => ({
  code: row.code,
  name: row.name,
  type: TYPES[row.type],
  districtCode: row.district_code,
  districtName: row.district_name,
  location: { lat: row.lat, lon: row.lon, precision: row.precision },
  population: populationOf(row.code),
  validFrom,
  validTo: null,
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
