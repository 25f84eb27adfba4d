import { describe, expect, it } from "vitest"
import { jsonLines, motcua } from "../testing/motcua.ts"

describe("motcua plan branches", () => {
  it("finds the fewest branches that reach everybody, proved, each explained", async () => {
    const { code, stdout } = await motcua(["plan", "branches", "--at", "2025-07-01", "--json"])
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({ proof: "optimal", gap: 0, value: 4, existing: 9 })
    expect(answer.branches).toHaveLength(4)
    expect(answer.populationEstimated).toBe(true)
    expect(answer.candidates[0].verdict.vi).toMatch(/^Chọn: /)
  })

  it("answers a batch, and names who cannot be reached", async () => {
    const lines = [
      { at: "2025-07-01", objective: "people", count: 2 },
      { at: "2025-07-01", count: 1 },
      { at: "2025-07-01", objective: "travel" },
      { at: "2025-07-01", excluded: ["99999"] },
      { at: "2024-12-01" }
    ]
    const { stdout } = await motcua(["plan", "branches", "--batch", "-"], {
      stdin: lines.map((line) => JSON.stringify(line)).join("\n")
    })
    expect(jsonLines(stdout)).toMatchObject([
      { objective: "people", proof: "optimal", branches: [{}, {}] },
      { error: { _tag: "NoPlan", why: "tooFewBranches" } },
      { error: { _tag: "CountMissing", objective: "travel" } },
      { error: { _tag: "UnknownExclusion", code: "99999" } },
      { error: { _tag: "NoPhase" } }
    ])
  })
})
