import { fileURLToPath } from "node:url"
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

describe("motcua plan branches --criteria", () => {
  const example = fileURLToPath(
    new URL("../../../../examples/criteria/phase-three.json", import.meta.url)
  )
  const ask = ["plan", "branches", "--at", "2025-07-01"]

  it("says of each criterion what is known, with its score and verdict, or that nothing is", async () => {
    const { stdout } = await motcua([...ask, "--json"])
    const { candidates, criteriaSource, note } = JSON.parse(stdout)
    expect([criteriaSource, note]).toEqual([null, expect.stringContaining("--criteria FILE")])
    for (const candidate of candidates) {
      expect(candidate.notKnown).toEqual(["premises", "dossiers", "staff", "phaseTwoResults"])
      expect(candidate.criteria).toHaveLength(6)
    }
  })

  it("takes the data of a file: scores, least, weights, and what is required", async () => {
    const { code, stdout } = await motcua([...ask, "--criteria", example, "--json"])
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    expect(answer.criteriaSource).toMatch(/made-up/)
    expect(answer.ruledOut).toMatchObject([{ code: "25849", because: [{ criterion: "premises" }] }])
    const found = answer.candidates.find(({ code }: { code: string }) => code === "25786")
    expect(found).toMatchObject({ chosen: true, notKnown: [], weightKnown: 1 })
    expect(found.criteria[0]).toMatchObject({ criterion: "premises", meets: true, against: 80 })
    const text = await motcua([...ask, "--criteria", example, "--language", "en"])
    expect(text.stdout).toContain("Ruled out by the file of criteria:")
    expect(text.stdout).toContain("Premises: 120 m², enough, 80 are asked for.")
  })

  it("names the rows that are wrong in a file, and a file that there is not", async () => {
    const { code, stderr } = await motcua([...ask, "--criteria", "nowhere.json"])
    expect(code).toBe(1)
    expect(JSON.parse(stderr)).toMatchObject({
      _tag: "CriteriaUnsound",
      rule: "P3",
      problems: [{ file: "nowhere.json", expected: "a file that is there" }]
    })
  })
})

describe("motcua plan counters", () => {
  it("plans for visits that are given, by formula and by simulated days, again and again", async () => {
    const ask = ["plan", "counters", "--people", "240", "--service-minutes", "8", "--json"]
    const { code, stdout } = await motcua(ask)
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    expect(answer.synthetic).toBe(true)
    expect(answer.syntheticNote.vi).toMatch(/tổng hợp/)
    const [office] = answer.offices
    expect(office.keepsTarget).toBe(true)
    expect(office.counters).toBe(
      Math.max(...office.slots.map(({ needed }: { needed: number }) => needed))
    )
    expect(office.simulated.shareWithin).toBeGreaterThanOrEqual(0.9)
    expect((await motcua(ask)).stdout).toBe(stdout)
  })

  it("does not tell people that too few counters keep the target", async () => {
    const ask = ["plan", "counters", "--people", "1000", "--counters", "2", "--days", "5"]
    const [vi] = (await motcua(ask)).stdout.split("\n")
    expect(vi).toMatch(/^2 quầy: không đủ để 90 % chờ không quá 15 phút/)
    const [en] = (await motcua([...ask, "--language", "en"])).stdout.split("\n")
    expect(en).toMatch(/^2 counters: too few for the target that 90 % wait at most 15 minutes/)
  })

  it("plans for every open office of a date: 101 in phase I, 92 in phase II", async () => {
    const { stdout } = await motcua(["plan", "counters", "--batch", "-"], {
      stdin: '{"at":"2024-12-10","days":5}\n{"at":"2025-02-10","days":5}'
    })
    const [first, second] = jsonLines(stdout) as ReadonlyArray<{ offices: ReadonlyArray<object> }>
    expect(first!.offices.length).toBeLessThanOrEqual(101)
    expect(second!.offices.length).toBeLessThanOrEqual(92)
    expect(second!.offices.length).toBeGreaterThan(80)
  })

  it("judges too few counters, and says what is missing or wrong", async () => {
    const { stdout } = await motcua(["plan", "counters", "--batch", "-"], {
      stdin: [
        { people: 240, serviceMinutes: 8, counters: 3 },
        { people: -1 },
        {},
        { people: 0 },
        { at: "2025-02-10", office: "point-25741-x" },
        { at: "2024-12-01" },
        { at: "2025-02-30" },
        { at: "2025-02-10", office: "branch-718", target: 0.8, within: 5 }
      ]
        .map((line) => JSON.stringify(line))
        .join("\n")
    })
    const answers = jsonLines(stdout)
    expect(answers).toMatchObject([
      { offices: [{ keepsTarget: false }] },
      { error: { _tag: "WrongType", key: "people" } },
      { error: { _tag: "VolumeMissing" } },
      { offices: [{ counters: 1, keepsTarget: true }] },
      { error: { _tag: "OfficeNotOpen" } },
      { error: { _tag: "NoPhase" } },
      { error: { _tag: "InvalidDate" } },
      { offices: [{ id: "branch-718" }], target: { share: 0.8, withinMinutes: 5 } }
    ])
    expect(JSON.stringify(answers[0])).toContain('"meanWaitMinutes":null')
  })
})
