import { describe, expect, it } from "vitest"
import { refusal } from "../testing/answers.ts"
import { jsonLines, motcua } from "../testing/motcua.ts"

const ask = ["simulate", "--from", "2024-12-02", "--to", "2025-12-31", "--dossiers", "2000"]

describe("motcua simulate", () => {
  it("tells of each phase as it ends and then of the whole, the same for the same seed", async () => {
    const { code, stdout } = await motcua([...ask, "--seed", "5", "--json"])
    expect(code).toBe(0)
    const lines = jsonLines(stdout) as ReadonlyArray<Record<string, unknown>>
    expect(lines).toMatchObject([
      { _tag: "Phase", phase: "I", synthetic: true, network: { offices: 101 } },
      { _tag: "Phase", phase: "II", network: { offices: 92 }, rehomed: { promisesMoved: 0 } },
      { _tag: "Phase", phase: "III" },
      {
        _tag: "Summary",
        synthetic: true,
        syntheticNote: { vi: expect.any(String), en: expect.any(String) },
        dossiers: 2000,
        seed: 5,
        phases: [{ phase: "I" }, { phase: "II" }, { phase: "III" }]
      }
    ])
    expect((await motcua([...ask, "--seed", "5", "--json"])).stdout).toBe(stdout)
    expect((await motcua([...ask, "--seed", "6", "--json"])).stdout).not.toBe(stdout)
  })

  it("says the same to people, in Vietnamese, and that it is synthetic", async () => {
    const { stdout } = await motcua(ask)
    expect(stdout).toMatch(/Giai đoạn II: .*92 nơi tiếp nhận/)
    expect(stdout).toMatch(/Quyết định 766.*Nghị định 61/)
    expect(stdout).toMatch(/Số liệu tổng hợp, không phải số đo/)
  })

  it.each([
    ["NoPhase", ["--from", "2024-11-01", "--to", "2024-12-31", "--dossiers", "5"]],
    ["PeriodReversed", ["--from", "2025-01-02", "--to", "2024-12-31", "--dossiers", "5"]],
    ["InvalidDate", ["--from", "2025-02-30", "--to", "2025-12-31", "--dossiers", "5"]],
    ["InvalidNumber", ["--from", "2025-02-03", "--to", "2025-12-31", "--dossiers", "-5"]]
  ])("is refused with %s", async (_tag, parameters) => {
    expect(await refusal(["simulate", ...parameters])).toMatchObject({ _tag })
  })
})
