/**
 * What the law did on 2025-07-01: the province joined Ho Chi Minh City, districts ended, and the 91
 * communes became 36 (rule P5).
 *
 * Of the offices the law's text at hand says nothing. **Assumed**: each of the 36 units has a
 * reception point at its headquarters; each of the 82 points goes over to the point of the unit
 * that took most of its commune; the Centre and its 9 branches stand, since they belong to the
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

/** The unit that took most of an old commune; the whole counts as one. */
const heirOf = (code: string): string | undefined =>
  lineage
    .filter((change) => change.from === code)
    .sort((a, b) => (b.share ?? 1) - (a.share ?? 1) || (a.into < b.into ? -1 : 1))[0]?.into

const offices: ReadonlyArray<Office.Office> = [
  ...planned.offices.map((office): Office.Office => {
    if (office._tag !== "ReceptionPoint" || office.openTo !== null) return office
    const into = heirOf(office.communeCode)
    return into === undefined ? office : { ...office, openTo: lastDay, successor: newPointId(into) }
  }),
  ...newPoints
]

const merges = offices.flatMap(
  (office): ReadonlyArray<Transition> =>
    office.openTo === lastDay && office.successor !== null
      ? [
          {
            _tag: "Merge",
            on: reformDay,
            office: office.id,
            into: office.successor,
            rule: "P5",
            source: `${RESOLUTION}; ${ASSUMED}`
          }
        ]
      : []
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
    ...merges
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
  peoplesCommittees: [
    { from: LocalDate.unsafe("2024-12-02"), name: "Ủy ban nhân dân tỉnh Bình Dương" },
    { from: reformDay, name: "Ủy ban nhân dân Thành phố Hồ Chí Minh" }
  ],
  source: RESOLUTION
}
