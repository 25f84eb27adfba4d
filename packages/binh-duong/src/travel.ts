/**
 * The travel model of the pack: assumptions between measured peak speeds and legal limits, from
 * `data/travel.json`, which also holds the evidence.
 *
 * @module
 */
import type { Travel } from "@motcua/core"
import { read } from "./data.ts"
import type { TravelFile } from "./rows/travel.schema.ts"

const file = read<typeof TravelFile.Type>("travel.json")

const parameters = (row: (typeof TravelFile.Type)["defaults"]["urban"]) => ({
  detour: row.detour,
  speedKmh: row.speed_kmh,
  overheadMinutes: row.overhead_min
})

/** 25 km/h in wards and townships, 35 km/h in rural communes, unless told otherwise. */
export const travel: Travel.TravelModel = {
  urban: parameters(file.defaults.urban),
  rural: parameters(file.defaults.rural),
  source: `${file.meta.title}; ${file.barriers}`
}
