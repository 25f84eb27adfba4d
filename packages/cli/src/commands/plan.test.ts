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

describe("motcua plan counters", () => {
  it("finds the counters that keep the target, by formula and by simulated days", async () => {
    const ask = ["plan", "counters", "--people", "240", "--service-minutes", "8", "--json"]
    const { code, stdout } = await motcua(ask)
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    expect(answer.keepsTarget).toBe(true)
    expect(answer.counters).toBe(
      Math.max(...answer.slots.map(({ needed }: { needed: number }) => needed))
    )
    expect(answer.simulated.shareWithin).toBeGreaterThanOrEqual(0.9)
    expect(answer.synthetic).toContain("how arrivals spread over the day")
    expect((await motcua(ask)).stdout).toBe(stdout)
  })

  it("judges too few counters, and refuses what is no number of people", async () => {
    const { stdout } = await motcua(["plan", "counters", "--batch", "-"], {
      stdin: '{"people":240,"serviceMinutes":8,"counters":3}\n{"people":-1}\n{}\n{"people":0}'
    })
    expect(jsonLines(stdout)).toMatchObject([
      { keepsTarget: false, slots: [{}, { meanWaitMinutes: null }, {}, {}, {}, {}, {}, {}] },
      { error: { _tag: "WrongType", key: "people" } },
      { error: { _tag: "MissingKey", key: "people" } },
      { counters: 1, keepsTarget: true }
    ])
  })
})
