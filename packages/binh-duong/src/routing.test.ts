import type { Procedure } from "@motcua/core"
import * as Province from "@motcua/core/office/Province"
import * as ProcedureCode from "@motcua/core/procedure/ProcedureCode"
import * as Routing from "@motcua/core/routing/Routing"
import * as LocalDate from "@motcua/core/time/LocalDate"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { binhDuong } from "./index.ts"
import { units2024 } from "./units.ts"
import { newUnits } from "./units2025.ts"

type Level = Procedure.Level

const template = binhDuong.procedures.find(({ code }) => code === "1.004222")!
const listed = [...binhDuong.roadmap.lists[0]!.codes][0]!
const unlisted = "9.999999"

const dates = [
  "2024-12-02",
  "2024-12-31",
  "2025-01-01",
  "2025-06-30",
  "2025-07-01",
  "2025-12-31",
  "2026-01-01",
  "2027-06-15"
]

const everyLevel: ReadonlyArray<Level> = ["commune", "district", "province", "ministry", "other"]

const subsets = Array.from({ length: 2 ** everyLevel.length }, (_, bits) =>
  everyLevel.filter((_level, index) => (bits >> index) & 1)
)

/** The rules once more, from the raw rows and texts, with nothing of the core's in it. */
const naive = (
  levels: ReadonlyArray<Level>,
  onList: boolean,
  communeCode: string,
  date: string,
  scenario: string
): ReadonlySet<string> | null => {
  const reformed = scenario === "reform" && date >= "2025-07-01"
  const commune = units2024.communes.find((row) => row.code === communeCode)!
  const phaseOne = date < "2025-01-01"
  const points = units2024.communes.filter((row) => phaseOne || !row.merged_into_branch_phase2)
  const branches = units2024.districts.map((row) => `branch-${row.code}`)
  if (
    !levels.some((level) => level === "commune" || level === "district" || level === "province")
  ) {
    return null
  }
  if (reformed) {
    return new Set(["centre", ...branches, ...newUnits.map((row) => `point-${row.code}-2025`)])
  }
  if (date >= "2025-07-01" || (onList && !phaseOne)) {
    return new Set(["centre", ...branches, ...points.map((row) => `point-${row.code}`)])
  }
  const offices = new Set<string>()
  if (levels.includes("commune")) {
    offices.add(
      points.includes(commune) ? `point-${communeCode}` : `branch-${commune.district_code}`
    )
  }
  if (levels.includes("district")) offices.add(`branch-${commune.district_code}`)
  if (levels.includes("province")) for (const id of ["centre", ...branches]) offices.add(id)
  return offices
}

describe("routes of Bình Dương", () => {
  it("are total, and the same as a second, naive reading: commune × levels × date × list", () => {
    let asked = 0
    for (const [levels, onList, date, scenario] of subsets.flatMap((levels) =>
      [true, false].flatMap((onList) =>
        dates.flatMap((date) =>
          binhDuong.scenarios.map((scenario) => [levels, onList, date, scenario] as const)
        )
      )
    )) {
      const procedure: Procedure.Procedure = {
        ...template,
        code: ProcedureCode.unsafe(onList ? listed : unlisted),
        levels
      }
      const province = Province.inScenario(binhDuong, scenario, LocalDate.unsafe(date))
      for (const { code } of province.communes) {
        const route = Routing.route({
          province,
          procedure,
          communeCode: code,
          date: LocalDate.unsafe(date)
        })
        const expected = naive(levels, onList, code, date, scenario.id)
        const found = Result.isSuccess(route)
          ? new Set(route.success.receivedBy.map(({ office }) => office.id))
          : route.failure._tag === "NotReceived"
            ? null
            : route.failure
        expect(found, `${scenario.id} ${levels} ${onList} ${date} ${code}`).toEqual(expected)
        asked += 1
      }
    }
    // The 91 in the plan on every date; in the reform 91 on four dates and 36 on four.
    expect(asked).toBe(32 * 2 * (8 * 91 + 4 * 91 + 4 * 36))
  })

  it("are nearest first, every office once", () => {
    for (const { code } of binhDuong.communes) {
      const { receivedBy } = Result.getOrThrow(
        Routing.route({
          province: binhDuong,
          procedure: template,
          communeCode: code,
          date: LocalDate.unsafe("2025-07-01")
        })
      )
      const kilometres = receivedBy.map(({ km }) => km)
      expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b))
      expect(new Set(receivedBy.map(({ office }) => office.id)).size).toBe(92)
    }
  })

  it("send permanent residence from Phú Cường to its point, then to the branch (issue 2)", () => {
    const first = (date: string) =>
      Result.getOrThrow(
        Routing.route({
          province: binhDuong,
          procedure: template,
          communeCode: "25747",
          date: LocalDate.unsafe(date)
        })
      ).receivedBy[0]!.office
    expect(first("2024-12-31")).toMatchObject({ _tag: "ReceptionPoint", id: "point-25747" })
    expect(first("2025-01-01")).toMatchObject({ _tag: "Branch", id: "branch-718" })
    expect(first("2025-02-01").name).toContain("Thủ Dầu Một")
  })

  it("never refuse a procedure of the pack but those of a ministry alone", () => {
    const refused = binhDuong.procedures.filter((procedure) =>
      Result.isFailure(
        Routing.route({
          province: binhDuong,
          procedure,
          communeCode: "25747",
          date: LocalDate.unsafe("2025-02-01")
        })
      )
    )
    expect(refused.map(({ code }) => code)).toEqual(["3.000346"])
  })
})
