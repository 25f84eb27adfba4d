import * as Network from "@motcua/core/office/Network"
import { heir } from "@motcua/core/phase/Roadmap"
import * as RoadmapCheck from "@motcua/core/phase/RoadmapCheck"
import * as LocalDate from "@motcua/core/time/LocalDate"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { binhDuong } from "./index.ts"

const { roadmap, communes } = binhDuong

describe("the roadmap of Bình Dương", () => {
  it("holds together", () => {
    expect(RoadmapCheck.check(roadmap, communes)).toEqual([])
  })

  it.each([
    ["2024-12-02", "I", 91, false],
    ["2024-12-31", "I", 91, false],
    ["2025-01-01", "II", 82, false],
    ["2025-06-30", "II", 82, false],
    ["2025-07-01", "III", 82, false],
    ["2025-12-31", "III", 82, false],
    ["2026-01-01", "III", 82, true]
  ])("on %s is in phase %s with %i points", (date, phase, receptionPoints, ended) => {
    const network = Result.getOrThrow(Network.at(roadmap, LocalDate.unsafe(date)))
    expect(network).toMatchObject({ centres: 1, branches: 9, receptionPoints, ended })
    expect(network.phase.id).toBe(phase)
  })

  it("has no network on 2024-12-01", () => {
    expect(Network.at(roadmap, LocalDate.unsafe("2024-12-01"))).toMatchObject({
      failure: { _tag: "NoPhase", firstDate: "2024-12-02" }
    })
  })

  it("keeps 91 = 9 + 82: nine points merge, each into the branch of its own district (P4)", () => {
    const points = roadmap.offices.filter((office) => office._tag === "ReceptionPoint")
    const merged = points.filter((point) => point.openTo !== null)
    expect([points.length, merged.length]).toEqual([91, 9])
    expect(new Set(merged.map((point) => point.successor)).size).toBe(9)
    for (const point of merged) expect(point.successor).toBe(`branch-${point.districtCode}`)
    const names = merged.map((point) =>
      point.name.replace(/^Điểm tiếp nhận (phường|thị trấn) /, "")
    )
    expect(new Set(names)).toEqual(
      new Set([
        "Phú Cường",
        "Lái Thiêu",
        "Dĩ An",
        "Uyên Hưng",
        "Mỹ Phước",
        "Lai Uyên",
        "Tân Thành",
        "Dầu Tiếng",
        "Phước Vĩnh"
      ])
    )
  })

  it("serves every commune on every single day from the first to the end of 2026", () => {
    const points = new Map(
      roadmap.offices
        .filter((office) => office._tag === "ReceptionPoint")
        .map((office) => [office.communeCode, office])
    )
    const last = LocalDate.unsafe("2026-12-31")
    let day = LocalDate.unsafe("2024-12-02")
    for (; day <= last; day = LocalDate.addDays(day, 1)) {
      for (const { code } of communes) {
        if (heir(roadmap, points.get(code)!, day) === null) {
          throw new Error(`${code} is not served on ${LocalDate.format(day)}`)
        }
      }
    }
  })
})
