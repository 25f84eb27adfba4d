/**
 * The 36 communes from 2025-07-01 on, and what of the 91 went into each.
 *
 * @module
 */
import type { Commune, Scenario } from "@motcua/core"
import * as LocalDate from "@motcua/core/time/LocalDate"
import { read } from "./data.ts"
import type { NewUnitRow } from "./rows/units.schema.ts"

/** The rows as their source has them. */
export const newUnits = read<{ readonly units: ReadonlyArray<typeof NewUnitRow.Type> }>(
  "units-2025.json"
).units

/** The day on which the 91 became 36. */
export const reformDay = LocalDate.unsafe("2025-07-01")

/** The 36 units, without districts. */
export const newCommunes: ReadonlyArray<Commune.Commune> = newUnits.map((row) => ({
  code: row.code,
  name: row.name,
  type: row.type === "Phường" ? "ward" : "commune",
  districtCode: null,
  districtName: null,
  location: {
    lat: row.lat,
    lon: row.lon,
    precision: "a point of the unit's outline, not the address of its headquarters"
  },
  population: { people: row.population, estimated: false },
  validFrom: reformDay,
  validTo: null,
  source: row.resolution
}))

/** Which unit went into which, whole or in part. */
export const lineage: ReadonlyArray<Scenario.UnitChange> = newUnits.flatMap((row) =>
  row.components.map((component) => ({
    on: reformDay,
    from: component.old_code,
    into: row.code,
    whole: component.type === "full",
    share: component.area_share_of_old,
    source: row.resolution
  }))
)
