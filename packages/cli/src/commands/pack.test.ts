import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import { motcua } from "../testing/motcua.ts"

const trial = fileURLToPath(new URL("../../../../examples/packs/ho-chi-minh-city", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "motcua-pack-"))
afterAll(() => rmSync(folder, { recursive: true }))

describe("motcua pack", () => {
  it("finds the second province sound, which no code knows", async () => {
    const { code, stdout } = await motcua(["pack", "check", trial, "--json"])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      sound: true,
      code: "79",
      communes: 36,
      offices: 36,
      phases: 2,
      scenarios: ["assumed"],
      lineage: 107
    })
    const network = await motcua(["pack", "network", trial, "--at", "2026-02-01", "--json"])
    expect(JSON.parse(network.stdout)).toMatchObject({ phase: "2", receptionPoints: 36 })
    const early = await motcua(["pack", "network", trial, "--at", "2025-06-30"])
    expect([early.code, JSON.parse(early.stderr)._tag]).toEqual([1, "NoPhase"])
  })

  it("answers for a scenario of a pack, and names those that there are", async () => {
    const at = ["pack", "network", trial, "--at", "2026-02-01", "--scenario"]
    const { stdout } = await motcua([...at, "assumed", "--json"])
    expect(JSON.parse(stdout)).toMatchObject({ scenario: "assumed", receptionPoints: 36 })
    const { code, stderr } = await motcua([...at, "other"])
    expect([code, JSON.parse(stderr)]).toMatchObject([
      1,
      { _tag: "UnknownScenario", known: ["assumed"] }
    ])
  })

  it("writes Bình Dương, finds it sound, and names what is wrong once a row is spoilt", async () => {
    expect((await motcua(["pack", "export", folder])).code).toBe(0)
    expect((await motcua(["pack", "check", folder])).code).toBe(0)
    const reform = [
      "pack",
      "network",
      folder,
      "--at",
      "2025-07-01",
      "--scenario",
      "reform",
      "--json"
    ]
    expect(JSON.parse((await motcua(reform)).stdout)).toMatchObject({ receptionPoints: 36 })
    const file = join(folder, "offices.json")
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace('"successor": "branch-718"', '"successor": "branch-700"')
    )
    const { code, stderr } = await motcua(["pack", "check", folder])
    expect(code).toBe(1)
    const refusal = JSON.parse(stderr)
    expect(refusal.problems[0]).toMatchObject({
      file: "offices.json",
      code: "point-25747",
      field: "successor",
      value: "branch-700",
      expected: "the id of another office",
      rule: "P4"
    })
    expect(refusal.message.vi).toContain("point-25747")
  })

  it("names every file that is missing from a folder that is none", async () => {
    const { code, stderr } = await motcua(["pack", "check", join(folder, "nowhere")])
    expect(code).toBe(1)
    expect(JSON.parse(stderr).problems.map(({ file }: { file: string }) => file)).toEqual([
      "province.json",
      "districts.json",
      "communes.json",
      "offices.json",
      "phases.json",
      "transitions.json",
      "calendar.json",
      "travel.json"
    ])
  })
})
