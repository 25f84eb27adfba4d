/**
 * Bình Dương as a data pack: units, offices, roadmap, calendars, procedures, each row cited.
 *
 * @module
 */
import type { Province } from "@motcua/core"
import { calendar } from "./calendar.ts"
import { dataNotes, sources } from "./notes.ts"
import { procedures } from "./procedures.ts"
import { reform } from "./reform.ts"
import { plan, roadmap } from "./roadmap.ts"
import { travel } from "./travel.ts"
import { communes, districts } from "./units.ts"

export { calendar, communes, dataNotes, districts, procedures, roadmap, sources, travel }

/** The province. `procedures` is read from disk when first asked for. */
export const binhDuong: Province.Province = {
  code: "74",
  name: { vi: "Bình Dương", en: "Bình Dương" },
  // Taken as the province's letter, not found in a list of agencies (assumed).
  agencyCode: "H09",
  communes,
  districts,
  roadmap,
  peoplesCommittee: "Ủy ban nhân dân tỉnh Bình Dương",
  lineage: plan.lineage,
  scenarios: [plan, reform],
  calendar,
  get procedures() {
    return procedures()
  },
  travel,
  sources,
  dataNotes
}
