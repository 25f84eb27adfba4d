import { describe, expect, it } from "vitest"
import { jsonLines, motcua } from "../testing/motcua.ts"

describe("motcua coverage", () => {
  it("gives shares of people and communes, who is out of reach, and says what is estimated", async () => {
    const { code, stdout } = await motcua(["coverage", "--at", "2025-01-01", "--json"])
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({
      phase: "II",
      to: "branches",
      criteria: { underMinutes: 30, upToKm: 5 },
      total: { communes: 91, communeShare: 1 },
      byKm: { communes: 33 },
      populationEstimated: true,
      rules: ["P3"]
    })
    expect(answer.either.communes + answer.outOfReach.length).toBe(91)
    expect(answer.outOfReach.map(({ name }: { name: string }) => name)).toContain("Xã Minh Hoà")
    for (const by of ["total", "byMinutes", "byKm", "either"]) {
      const sum = answer.offices.reduce(
        (total: number, office: Record<string, { communes: number }>) =>
          total + office[by]!.communes,
        0
      )
      expect(sum).toBe(answer[by].communes)
    }
  })

  it("tells each phase of each scenario by all three measures", async () => {
    const { stdout } = await motcua(["coverage", "--at", "2025-01-01", "--json"])
    const { phases } = JSON.parse(stdout)
    const row = (phase: Record<string, { communes: number; peopleShare: number }>) => [
      ...[phase["scenario"], phase["phase"]],
      ...["total", "byMinutes", "byKm", "either"].map((by) => phase[by]!.communes),
      Math.round(phase["either"]!.peopleShare * 1000)
    ]
    expect(phases.map(row)).toEqual([
      ["plan", "I", 91, 82, 33, 82, 965],
      ["plan", "II", 91, 82, 33, 82, 965],
      ["plan", "III", 91, 82, 33, 82, 965],
      ["reform", "I", 91, 82, 33, 82, 965],
      ["reform", "II", 91, 82, 33, 82, 965],
      ["reform", "III", 36, 32, 13, 32, 915]
    ])
  })

  it("shows people each office and each phase", async () => {
    const at = ["coverage", "--at", "2025-07-01", "--scenario", "reform", "--language", "en"]
    const { stdout } = await motcua(at)
    expect(stdout).toContain("either: 32/36 (88.9 %) communes, 91.5 % of the people")
    expect(stdout).toMatch(/huyện Dầu Tiếng: under 30 minutes \d+\/\d+, [\d.]+ %; at most 5 km/)
    expect(stdout).toContain("plan II (2025-01-01): under 30 minutes 82/91, 96.5 %")
  })

  it("takes the scenario, the offices and the criteria, in a batch too", async () => {
    const lines = [
      { at: "2025-07-01", scenario: "reform", to: "all" },
      { at: "2025-01-01", maxMinutes: 60 },
      { at: "2024-12-01" },
      { at: "2025-01-01", maxKm: 0 }
    ]
    const { stdout } = await motcua(["coverage", "--batch", "-"], {
      stdin: lines.map((line) => JSON.stringify(line)).join("\n")
    })
    expect(jsonLines(stdout)).toMatchObject([
      { total: { communes: 36 }, either: { communeShare: 1 }, populationEstimated: false },
      { byMinutes: { communes: 91 }, outOfReach: [] },
      { error: { _tag: "NoPhase", line: 3 } },
      { error: { _tag: "WrongType", key: "maxKm", line: 4 } }
    ])
  })
})
