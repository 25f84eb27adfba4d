/**
 * The rows of `units-2024.json`, `units-2025.json` and `population.json` as their sources give
 * them.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Count, Text } from "./fields.schema.ts"

/** Việt Nam's mainland and its coast; a point outside was mistyped or swapped. */
export const Latitude = Schema.Finite.check(
  Schema.isBetween(
    { minimum: 8, maximum: 23.5 },
    { expected: "a latitude within Việt Nam, 8 to 23.5" }
  )
)
export const Longitude = Schema.Finite.check(
  Schema.isBetween(
    { minimum: 102, maximum: 110 },
    { expected: "a longitude within Việt Nam, 102 to 110" }
  )
)
export const DistrictCode = Schema.String.check(
  Schema.isPattern(/^\d{3}$/, { expected: "a district code of three digits" })
)
export const CommuneCode = Schema.String.check(
  Schema.isPattern(/^\d{5}$/, { expected: "a commune code of five digits" })
)

export const ProvincialCentreRow = Schema.Struct({
  name: Text,
  address: Text,
  ward_code: CommuneCode,
  lat: Latitude,
  lon: Longitude,
  precision: Text,
  status: Text,
  source: Text
})

export const DistrictRow = Schema.Struct({
  code: DistrictCode,
  name: Text,
  seat_code: CommuneCode,
  seat_status: Text,
  seat_address: Text,
  lat: Latitude,
  lon: Longitude,
  precision: Text,
  source: Text
})

export const CommuneRow = Schema.Struct({
  code: CommuneCode,
  name: Text,
  short_name: Text,
  type: Schema.Literals(["Phường", "Thị trấn", "Xã"]),
  district_code: DistrictCode,
  district_name: Text,
  lat: Latitude,
  lon: Longitude,
  precision: Text,
  source: Text,
  district_seat: Schema.Boolean,
  merged_into_branch_phase2: Schema.Boolean,
  merged_status: Schema.NullOr(Text),
  new_units: Schema.NonEmptyArray(CommuneCode)
})

export const NewUnitRow = Schema.Struct({
  code: CommuneCode,
  name: Text,
  type: Schema.Literals(["Phường", "Xã"]),
  lat: Latitude,
  lon: Longitude,
  population: Count,
  headquarters: Schema.NullOr(Text),
  resolution: Text,
  components: Schema.NonEmptyArray(
    Schema.Struct({
      old_code: CommuneCode,
      old_name: Text,
      district_code: DistrictCode,
      type: Schema.Literals(["full", "partial"]),
      area_share_of_old: Schema.NullOr(
        Schema.Finite.check(
          Schema.isBetween({ minimum: 0, maximum: 1 }, { expected: "a share, 0 to 1" })
        )
      )
    })
  )
})

export const CommunePopulationRow = Schema.Struct({
  code: CommuneCode,
  name: Text,
  pop_2025_est: Count,
  quality: Schema.Literals(["O", "A", "B", "C"])
})

export const NewUnitPopulationRow = Schema.Struct({
  code: CommuneCode,
  name: Text,
  population: Count
})
