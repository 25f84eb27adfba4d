/**
 * A made-up province of two districts and four communes, for tests of rules that must not know
 * Bình Dương (rule P6).
 *
 * @module
 */
import type { Commune, District } from "../office/Commune.ts"
import {
  type Branch,
  type Centre,
  establishment,
  type ReceptionPoint,
  standing
} from "../office/Office.ts"
import type { Province } from "../office/Province.ts"
import type { Procedure } from "../procedure/Procedure.ts"
import * as ProcedureCode from "../procedure/ProcedureCode.ts"
import * as LocalDate from "../time/LocalDate.ts"

const source = "made up for tests"

const first = LocalDate.unsafe("2024-03-01")
const second = LocalDate.unsafe("2024-06-01")
const last = LocalDate.unsafe("2024-12-31")

const commune = (code: string, districtCode: string, lat: number, urban: boolean): Commune => ({
  code,
  name: `${urban ? "Phường" : "Xã"} ${code}`,
  type: urban ? "ward" : "commune",
  districtCode,
  districtName: `Huyện ${districtCode}`,
  location: { lat, lon: 106, precision: "exact, since it is made up" },
  population: { people: 1000, estimated: false },
  validFrom: null,
  validTo: null,
  source
})

const communes: ReadonlyArray<Commune> = [
  commune("10001", "101", 21.0, true),
  commune("10002", "101", 21.1, false),
  commune("10003", "102", 21.3, true),
  commune("10004", "102", 21.4, false)
]

const seats = ["10001", "10003"]

const districts: ReadonlyArray<District> = ["101", "102"].map((code, index) => ({
  code,
  name: `Huyện ${code}`,
  seatCommuneCode: seats[index]!,
  location: communes[index * 2]!.location,
  source
}))

const place = {
  id: "centre",
  name: "Trung tâm",
  address: null,
  location: { lat: 21.2, lon: 106, precision: "exact, since it is made up" },
  communeCode: "10002",
  districtCode: "101",
  openFrom: first,
  openTo: null,
  successor: null,
  source
}

const centre: Centre = { ...place, _tag: "Centre", establishment }

const branches = districts.map(
  (district): Branch => ({
    ...place,
    _tag: "Branch",
    standing,
    id: `branch-${district.code}`,
    name: `Chi nhánh ${district.code}`,
    location: district.location,
    communeCode: district.seatCommuneCode,
    districtCode: district.code
  })
)

const points = communes.map((unit): ReceptionPoint => {
  const merged = seats.includes(unit.code)
  return {
    ...place,
    _tag: "ReceptionPoint",
    id: `point-${unit.code}`,
    name: `Điểm ${unit.code}`,
    location: unit.location,
    communeCode: unit.code,
    districtCode: unit.districtCode,
    openTo: merged ? LocalDate.addDays(second, -1) : null,
    successor: merged ? `branch-${unit.districtCode}` : null
  }
})

const offices = [centre, ...branches, ...points]

const procedure = (code: string, levels: Procedure["levels"]): Procedure => ({
  code: ProcedureCode.unsafe(code),
  name: `Thủ tục ${code}`,
  field: "Thử nghiệm",
  fieldCode: null,
  levels,
  decision: null,
  promulgatingAgency: null,
  executingAgencies: [],
  subjects: [],
  result: null,
  channels: [{ channel: "direct", limit: { quantity: 3, unit: "working_day" }, feeVnd: null }],
  cases: [],
  documents: null,
  cutoff15h: false,
  resume: "pause",
  notes: [],
  source
})

/**
 * The province. Phase A from 2024-03-01; phase B from 2024-06-01 to 2024-12-31, when the points of
 * 10001 and 10003 merge into the branches of 101 and 102, and 1.000001 is received anywhere.
 */
export const smallProvince: Province = {
  code: "99",
  name: { vi: "Thử", en: "Trial" },
  agencyCode: "H99",
  communes,
  districts,
  roadmap: {
    phases: [
      {
        id: "A",
        name: { vi: "Giai đoạn A", en: "Phase A" },
        from: first,
        to: LocalDate.addDays(second, -1),
        rules: ["P1"],
        source
      },
      {
        id: "B",
        name: { vi: "Giai đoạn B", en: "Phase B" },
        from: second,
        to: last,
        rules: ["P2"],
        source
      }
    ],
    offices,
    transitions: [
      ...offices.map((office) => ({
        _tag: "Open" as const,
        on: office.openFrom,
        office: office.id,
        rule: "P1" as const,
        source
      })),
      ...points.flatMap((point) =>
        point.successor === null
          ? []
          : [
              {
                _tag: "Merge" as const,
                on: second,
                office: point.id,
                into: point.successor,
                rule: "P4" as const,
                source
              }
            ]
      )
    ],
    lists: [
      {
        id: "list-b",
        name: { vi: "Danh sách B", en: "List B" },
        from: second,
        to: last,
        codes: new Set(["1.000001"]),
        published: true,
        rules: ["R9"],
        source
      }
    ]
  },
  peoplesCommittee: "Ủy ban nhân dân tỉnh Thử",
  lineage: [],
  scenarios: [],
  calendar: { zone: "Asia/Ho_Chi_Minh", years: {} },
  procedures: [
    procedure("1.000001", ["commune"]),
    procedure("1.000002", ["commune"]),
    procedure("1.000003", ["district"]),
    procedure("1.000004", ["province"]),
    procedure("1.000005", ["ministry"]),
    procedure("1.000006", ["province", "commune"])
  ],
  travel: {
    urban: { detour: 1.3, speedKmh: 25, overheadMinutes: 0 },
    rural: { detour: 1.4, speedKmh: 35, overheadMinutes: 0 },
    source
  },
  sources: [],
  dataNotes: []
}
