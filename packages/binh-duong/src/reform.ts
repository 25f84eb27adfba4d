/**
 * What the law did on 2025-07-01: the province joined Ho Chi Minh City, districts ended, and the 91
 * communes became 36 (rule P5).
 *
 * Of the offices the law's text at hand says nothing. **Assumed**: each of the 36 units has a
 * reception point at its headquarters; each of the 82 points goes over to the points of the
 * units that took its commune, by their shares of its area, and its open dossiers to the one that
 * took most; the Centre and its 9 branches stand, since they belong to the
 * Centre and not to the districts (C2).
 *
 * @module
 */
import type { Office, Roadmap, Scenario, Transition } from "@motcua/core"
import * as LocalDate from "@motcua/core/time/LocalDate"
import { lowerFirst, roadmap as planned } from "./roadmap.ts"
import { communes } from "./units.ts"
import { lineage, newCommunes, newUnits, reformDay } from "./units2025.ts"

const RESOLUTION = "Nghị quyết 1685/NQ-UBTVQH15 (2025-06-16)"
const ASSUMED = "assumed: one reception point for each of the 36 units, at its headquarters"

const lastDay = LocalDate.addDays(reformDay, -1)

const newPointId = (code: string): Office.OfficeId => `point-${code}-2025`

const newPoints = newCommunes.map(
  (unit, index): Office.ReceptionPoint => ({
    _tag: "ReceptionPoint",
    id: newPointId(unit.code),
    name: `Điểm tiếp nhận ${lowerFirst(unit.name)}`,
    address: newUnits[index]?.headquarters ?? null,
    location: unit.location,
    communeCode: unit.code,
    districtCode: null,
    openFrom: reformDay,
    openTo: null,
    successor: null,
    source: `${unit.source}; ${ASSUMED}`
  })
)

/** Where an old commune went, the largest part first. */
const changesOf = (code: string): ReadonlyArray<Scenario.UnitChange> =>
  lineage
    .filter((change) => change.from === code)
    .sort((a, b) => (b.share ?? 1) - (a.share ?? 1) || (a.into < b.into ? -1 : 1))

const offices: ReadonlyArray<Office.Office> = [
  ...planned.offices.map((office): Office.Office => {
    if (office._tag !== "ReceptionPoint" || office.openTo !== null) return office
    const into = changesOf(office.communeCode)[0]?.into
    return into === undefined ? office : { ...office, openTo: lastDay, successor: newPointId(into) }
  }),
  ...newPoints
]

/** The end of a point: a merge where its commune went one way, a split where it went several. */
const endOf = (office: Office.Office, into: Office.OfficeId): Transition => {
  const change = { on: reformDay, office: office.id, rule: "P5" } as const
  const source = `${RESOLUTION}; ${ASSUMED}`
  const changes = changesOf(office.communeCode)
  if (changes.length === 1) return { _tag: "Merge", ...change, into, source }
  const whole = changes.reduce((sum, { share }) => sum + (share ?? 0), 0)
  return {
    _tag: "Split",
    ...change,
    parts: changes.map((part) => ({
      into: newPointId(part.into),
      share: (part.share ?? 0) / whole,
      // The old commune ends on this day: nobody has its code any more.
      communes: []
    })),
    source: `${source}; shares of area, estimated, of what lies in the new units`
  }
}

const ends = offices.flatMap(
  (office): ReadonlyArray<Transition> =>
    office.openTo === lastDay && office.successor !== null ? [endOf(office, office.successor)] : []
)

const roadmap: Roadmap.Roadmap = {
  phases: planned.phases.map((phase) =>
    phase.from === reformDay
      ? {
          ...phase,
          name: {
            vi: "Sau sắp xếp: 36 xã, phường, không còn cấp huyện",
            en: "After the reform: 36 communes, no districts"
          },
          rules: ["P5"],
          source: RESOLUTION
        }
      : phase
  ),
  offices,
  transitions: [
    ...planned.transitions,
    ...newPoints.map(
      (point): Transition => ({
        _tag: "Open",
        on: reformDay,
        office: point.id,
        rule: "P5",
        source: point.source
      })
    ),
    ...ends
  ],
  lists: planned.lists
}

/** The scenario "reform". */
export const reform: Scenario.Scenario = {
  id: "reform",
  name: {
    vi: "Theo luật từ ngày 01/07/2025: 36 xã, phường thuộc Thành phố Hồ Chí Minh",
    en: "The law from 2025-07-01: 36 communes of Ho Chi Minh City"
  },
  basis: "enacted",
  decidedOn: LocalDate.unsafe("2025-06-16"),
  roadmap,
  communes: [...communes.map((unit) => ({ ...unit, validTo: lastDay })), ...newCommunes],
  lineage,
  // Shares were estimated on a grid between outlines of 2008 and of 2025: each to within two points,
  // and slivers along rivers lie in no new unit (25969: 0.946).
  shareTolerance: 0.06,
  peoplesCommittees: [
    { from: LocalDate.unsafe("2024-12-02"), name: "Ủy ban nhân dân tỉnh Bình Dương" },
    { from: reformDay, name: "Ủy ban nhân dân Thành phố Hồ Chí Minh" }
  ],
  source: RESOLUTION
}
