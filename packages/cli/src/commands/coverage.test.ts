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
    const reached = answer.offices.reduce(
      (sum: number, { communes }: { communes: number }) => sum + communes,
      0
    )
    expect(reached).toBe(answer.either.communes)
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
