import * as Network from "@motcua/core/office/Network"
import * as Province from "@motcua/core/office/Province"
import { heir } from "@motcua/core/phase/Roadmap"
import * as RoadmapCheck from "@motcua/core/phase/RoadmapCheck"
import { lineageProblems } from "@motcua/core/phase/Scenario"
import * as Routing from "@motcua/core/routing/Routing"
import * as LocalDate from "@motcua/core/time/LocalDate"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { binhDuong } from "./index.ts"

const day = LocalDate.unsafe
const plan = Province.scenario(binhDuong, "plan")!
const reform = Province.scenario(binhDuong, "reform")!
const residence = binhDuong.procedures.find(({ code }) => code === "1.004222")!

const counts = (scenario: typeof plan, date: string) => {
  const { centres, branches, receptionPoints } = Result.getOrThrow(
    Network.at(scenario.roadmap, day(date))
  )
  return [centres, branches, receptionPoints]
}

const route = (scenario: typeof plan, communeCode: string, date: string) =>
  Routing.route({
    province: Province.inScenario(binhDuong, scenario, day(date)),
    procedure: residence,
    communeCode,
    date: day(date)
  })

describe("the two scenarios (P5)", () => {
  it("are one until 2025-06-30 and part on 2025-07-01", () => {
    for (const date of ["2024-12-02", "2024-12-31", "2025-01-01", "2025-06-30"]) {
      expect(counts(reform, date)).toEqual(counts(plan, date))
    }
    expect(counts(plan, "2025-07-01")).toEqual([1, 9, 82])
    expect(counts(reform, "2025-07-01")).toEqual([1, 9, 36])
  })

  it("both hold together: no office lost, no commune unserved on any day", () => {
    for (const { roadmap, communes } of [plan, reform]) {
      expect(RoadmapCheck.check(roadmap, communes)).toEqual([])
    }
  })

  it("have 91 units or 36, with the same people but for the rounding of estimates", () => {
    const people = (communes: ReadonlyArray<(typeof plan.communes)[number]>) =>
      communes.reduce((sum, unit) => sum + unit.population!.people, 0)
    const before = Province.inScenario(binhDuong, reform, day("2025-06-30")).communes
    const after = Province.inScenario(binhDuong, reform, day("2025-07-01")).communes
    expect([before.length, after.length]).toEqual([91, 36])
    expect(people(after)).toBe(2_722_527)
    expect(Math.abs(people(before) - people(after))).toBeLessThan(91)
  })

  it("lose no unit on the way: each of the 91 goes somewhere, wholly", () => {
    expect(new Set(reform.lineage.map(({ from }) => from)).size).toBe(91)
    expect(new Set(reform.lineage.map(({ into }) => into)).size).toBe(36)
    for (const scenario of [plan, reform]) expect(lineageProblems(scenario)).toEqual([])
    const lost = { ...reform, lineage: reform.lineage.slice(1) }
    expect(lineageProblems(lost).length).toBeGreaterThan(0)
    expect(lineageProblems({ ...reform, shareTolerance: 0 })[0]).toMatchObject({
      _tag: "LineageShares",
      rule: "P5"
    })
  })

  it("give every one of the 82 points one successor, open on the day", () => {
    const closed = reform.roadmap.offices.filter(({ openTo }) => openTo === day("2025-06-30"))
    expect(closed).toHaveLength(82)
    for (const office of closed) {
      expect(heir(reform.roadmap, office, day("2025-07-01"))?.id).toBe(office.successor)
    }
  })

  it("tell a code that is used again by its day: 25747 is Phú Cường, then Thủ Dầu Một", () => {
    const name = (date: string) =>
      Province.commune(Province.inScenario(binhDuong, reform, day(date)), "25747")?.name
    expect(name("2025-06-30")).toBe("Phường Phú Cường")
    expect(name("2025-07-01")).toBe("Phường Thủ Dầu Một")
    const first = Result.getOrThrow(route(reform, "25747", "2025-07-01")).receivedBy[0]
    expect(first?.office.id).toBe("point-25747-2025")
    expect(Result.getOrThrow(route(reform, "25747", "2025-07-01")).decidedBy.agency).toBe(
      "Công an phường Thủ Dầu Một"
    )
  })

  it("tell whoever still has an old code what the unit became", () => {
    const refused = route(reform, "25741", "2025-07-01")
    expect(refused).toMatchObject({
      failure: {
        _tag: "UnknownCommune",
        rule: "P5",
        suggestions: [
          { code: "25747", name: "Phường Thủ Dầu Một" },
          { code: "25750", name: "Phường Phú Lợi" }
        ]
      }
    })
    if (Result.isSuccess(refused)) throw new Error("not refused")
    expect(Routing.refusalText(refused.failure).en).toContain("is no more")
    expect(Result.isSuccess(route(plan, "25741", "2025-07-01"))).toBe(true)
  })

  it("route every commune of the day, in both, on every turning day", () => {
    for (const scenario of [plan, reform]) {
      for (const date of RoadmapCheck.turningDays(scenario.roadmap)) {
        const { communes } = Province.inScenario(binhDuong, scenario, date)
        for (const { code } of communes) {
          const found = Result.getOrThrow(route(scenario, code, LocalDate.format(date)))
          expect(found.receivedBy.length).toBeGreaterThan(0)
        }
      }
    }
  })

  it("keep what was known apart from what it is about", () => {
    expect(Province.scenarioKnownOn(binhDuong, day("2025-06-15"))?.id).toBe("plan")
    expect(Province.scenarioKnownOn(binhDuong, day("2025-06-16"))?.id).toBe("reform")
    expect(Province.scenarioKnownOn(binhDuong, day("2024-11-30"))).toBeUndefined()
  })

  it("hand the province over to the city's people's committee", () => {
    const committee = (date: string) =>
      Province.inScenario(binhDuong, reform, day(date)).peoplesCommittee
    expect(committee("2025-06-30")).toBe("Ủy ban nhân dân tỉnh Bình Dương")
    expect(committee("2025-07-01")).toBe("Ủy ban nhân dân Thành phố Hồ Chí Minh")
  })
})
