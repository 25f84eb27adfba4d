/**
 * The roadmap of Bình Dương's Centre: three phases, 101 offices, the merge of the nine central
 * points (law.md C1 to C3, P1 to P4).
 *
 * @module
 */
import type { Office, Phase, Roadmap, Scenario, Transition } from "@motcua/core"
import { establishment, standing } from "@motcua/core/office/Office"
import * as LocalDate from "@motcua/core/time/LocalDate"
import { nonTerritorialList } from "./nonTerritorialList.ts"
import { communes, units2024 } from "./units.ts"

/** The announcement of the province's plan. */
export const SEED = "announcement of Bình Dương's plan for the Centre (seed 000_c688ca7601386f0a)"

const phaseOneFrom = LocalDate.unsafe("2024-12-02")
const phaseOneTo = LocalDate.unsafe("2024-12-31")
const phaseTwoFrom = LocalDate.unsafe("2025-01-01")

/** Phases I to III (P1 to P3). */
export const phases: ReadonlyArray<Phase> = [
  {
    id: "I",
    name: {
      vi: "Giai đoạn I: Trung tâm, 9 chi nhánh, 91 điểm tiếp nhận",
      en: "Phase I: the Centre, 9 branches, 91 reception points"
    },
    from: phaseOneFrom,
    to: phaseOneTo,
    rules: ["P1"],
    source: SEED
  },
  {
    id: "II",
    name: {
      vi: "Giai đoạn II: 9 điểm trung tâm nhập vào 9 chi nhánh, còn 82 điểm",
      en: "Phase II: the 9 central points merge into the 9 branches, 82 points stay"
    },
    from: phaseTwoFrom,
    to: LocalDate.unsafe("2025-06-30"),
    rules: ["P2"],
    source: SEED
  },
  {
    id: "III",
    name: {
      vi: "Giai đoạn III: rà soát, sắp xếp các điểm, lập chi nhánh mới",
      en: "Phase III: points reviewed and joined so that new branches can be set up"
    },
    from: LocalDate.unsafe("2025-07-01"),
    to: LocalDate.unsafe("2025-12-31"),
    rules: ["P3"],
    source: SEED
  }
]

export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

const { provincial_centre: hall } = units2024
const centre: Office.Centre = {
  _tag: "Centre",
  establishment,
  id: "centre",
  name: hall.name,
  address: hall.address,
  location: { lat: hall.lat, lon: hall.lon, precision: hall.precision },
  communeCode: hall.ward_code,
  districtCode:
    units2024.communes.find((commune) => commune.code === hall.ward_code)?.district_code ?? null,
  openFrom: phaseOneFrom,
  openTo: null,
  successor: null,
  source: `${SEED}; ${hall.source}`
}

const branches = units2024.districts.map(
  (row): Office.Branch => ({
    _tag: "Branch",
    standing,
    id: `branch-${row.code}`,
    name: `Chi nhánh Trung tâm Phục vụ hành chính công ${lowerFirst(row.name)}`,
    address: row.seat_address,
    location: { lat: row.lat, lon: row.lon, precision: row.precision },
    communeCode: row.seat_code,
    districtCode: row.code,
    openFrom: phaseOneFrom,
    openTo: null,
    successor: null,
    source: `${SEED}; ${row.seat_status}; ${row.source}`
  })
)

const points = units2024.communes.map((row): Office.ReceptionPoint => {
  const merged = row.merged_into_branch_phase2
  return {
    _tag: "ReceptionPoint",
    id: `point-${row.code}`,
    name: `Điểm tiếp nhận ${lowerFirst(row.name)}`,
    address: null,
    location: { lat: row.lat, lon: row.lon, precision: row.precision },
    communeCode: row.code,
    districtCode: row.district_code,
    openFrom: phaseOneFrom,
    openTo: merged ? phaseOneTo : null,
    successor: merged ? `branch-${row.district_code}` : null,
    source: `${SEED}; ${row.source}`
  }
})

const offices: ReadonlyArray<Office.Office> = [centre, ...branches, ...points]

const transitions: ReadonlyArray<Transition> = [
  ...offices.map(
    (office): Transition => ({
      _tag: "Open",
      on: office.openFrom,
      office: office.id,
      rule: "P1",
      source: SEED
    })
  ),
  ...points.flatMap((point): ReadonlyArray<Transition> => {
    const row = units2024.communes.find((commune) => commune.code === point.communeCode)
    return point.successor === null
      ? []
      : [
          {
            _tag: "Merge",
            on: phaseTwoFrom,
            office: point.id,
            into: point.successor,
            rule: "P4",
            source: `${SEED}; ${row?.merged_status}`
          }
        ]
  }),
  {
    _tag: "ChangeList",
    on: nonTerritorialList.from,
    list: nonTerritorialList.id,
    rule: "P2",
    source: SEED
  },
  {
    // Which offices the review of staff reaches is not said: taken as all of them (assumed).
    _tag: "ChangeStaffSource",
    on: phaseTwoFrom,
    office: null,
    sources: ["department", "postOffice", "dedicated"],
    rule: "P2",
    source: SEED
  }
]

/** The roadmap as planned. */
export const roadmap: Roadmap.Roadmap = {
  phases,
  offices,
  transitions,
  lists: [nonTerritorialList]
}

/** The scenario "plan": the roadmap as announced, in which the 91 communes go on. */
export const plan: Scenario.Scenario = {
  id: "plan",
  name: { vi: "Theo lộ trình đã công bố", en: "The roadmap as announced" },
  basis: "planned",
  // The day of the announcement is not known; it was not later than the first day (assumed).
  decidedOn: phaseOneFrom,
  roadmap,
  communes,
  lineage: [],
  shareTolerance: 0,
  peoplesCommittees: [{ from: phaseOneFrom, name: "Ủy ban nhân dân tỉnh Bình Dương" }],
  source: SEED
}
