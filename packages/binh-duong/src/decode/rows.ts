/**
 * Which rows each file of the pack has, and by which schema they are decoded.
 *
 * @module
 */
import { type RowSchema, type RowSet, same } from "@motcua/core/pack/rows.schema"
import { AnnouncedYear, UnannouncedYear } from "../rows/calendar.schema.ts"
import { NonTerritorialListFile } from "../rows/list.schema.ts"
import { FullRow, ShortRow } from "../rows/procedures.schema.ts"
import { TravelFile } from "../rows/travel.schema.ts"
import {
  CommunePopulationRow,
  CommuneRow,
  DistrictRow,
  NewUnitPopulationRow,
  NewUnitRow,
  ProvincialCentreRow
} from "../rows/units.schema.ts"

const yearSchema = (row: unknown): RowSchema =>
  typeof row === "object" && row !== null && "announced" in row ? UnannouncedYear : AnnouncedYear

/** The rows of the pack. */
export const rowSets: ReadonlyArray<RowSet> = [
  {
    file: "units-2024.json",
    key: "provincial_centre",
    shape: "one",
    schemaOf: same(ProvincialCentreRow)
  },
  { file: "units-2024.json", key: "districts", shape: "list", schemaOf: same(DistrictRow) },
  { file: "units-2024.json", key: "communes", shape: "list", schemaOf: same(CommuneRow) },
  { file: "units-2025.json", key: "units", shape: "list", schemaOf: same(NewUnitRow) },
  { file: "population.json", key: "communes", shape: "list", schemaOf: same(CommunePopulationRow) },
  {
    file: "population.json",
    key: "new_units",
    shape: "list",
    schemaOf: same(NewUnitPopulationRow)
  },
  { file: "calendar.json", key: "years", shape: "record", schemaOf: yearSchema },
  { file: "travel.json", key: null, shape: "one", schemaOf: same(TravelFile) },
  { file: "procedures-full.json", key: null, shape: "list", schemaOf: same(FullRow) },
  { file: "procedures-short.json", key: null, shape: "list", schemaOf: same(ShortRow) },
  {
    file: "non-territorial-list.json",
    key: null,
    shape: "one",
    schemaOf: same(NonTerritorialListFile)
  }
]
