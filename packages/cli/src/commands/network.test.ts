import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { jsonLines, motcua } from "../testing/motcua.ts"

describe("motcua network", () => {
  it("counts the offices of a date", async () => {
    const { code, stdout } = await motcua(["network", "--at", "2025-01-01", "--json"])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      at: "2025-01-01",
      phase: "II",
      centres: 1,
      branches: 9,
      receptionPoints: 82,
      ended: false
    })
  })

  it("takes an instant by its date in Việt Nam, whatever the machine's zone", async () => {
    const { stdout } = await motcua(["network", "--at", "2024-12-31T17:30:00Z", "--json"], {
      timeZone: "America/New_York"
    })
    expect(JSON.parse(stdout)).toMatchObject({ at: "2025-01-01", phase: "II" })
  })

  it("answers the turning days in a batch, and goes on after a bad line", async () => {
    const days = [
      "2024-12-01",
      "2024-12-02",
      "2024-12-31",
      "2025-01-01",
      "2025-02-30",
      "2026-01-01"
    ]
    const { code, stdout } = await motcua(["network", "--batch", "-"], {
      stdin: days.map((at) => JSON.stringify({ at })).join("\n")
    })
    expect(code).toBe(0)
    expect(jsonLines(stdout)).toMatchObject([
      { error: { _tag: "NoPhase", line: 1, rule: "P1", firstDate: "2024-12-02" } },
      { phase: "I", receptionPoints: 91 },
      { phase: "I", receptionPoints: 91 },
      { phase: "II", receptionPoints: 82 },
      { error: { _tag: "InvalidDate", line: 5, input: "2025-02-30" } },
      { phase: "III", receptionPoints: 82, ended: true }
    ])
  })

  it("lists the offices when asked, with how exactly each place is known", async () => {
    const { stdout } = await motcua(["network", "--at", "2025-01-01", "--offices", "--json"])
    const { offices } = JSON.parse(stdout)
    expect(offices).toHaveLength(92)
    for (const office of offices) expect(office.location.precision).toMatch(/\S/)
    expect(offices[0]).toMatchObject({ kind: "Centre", establishment: { posts: 28 } })
    expect(offices[1]).toMatchObject({ kind: "Branch", standing: { ownSeal: true } })
    const text = await motcua(["network", "--at", "2025-01-01", "--offices"])
    expect(text.stdout).toContain("branch-718: Chi nhánh Trung tâm")
    expect(text.stdout.trim().split("\n")).toHaveLength(93)
  })

  it("refuses a date before the first phase with code 1 and both languages", async () => {
    const { code, stdout, stderr } = await motcua(["network", "--at", "2024-12-01"])
    expect([code, stdout]).toEqual([1, ""])
    const refusal = JSON.parse(stderr)
    expect(refusal).toMatchObject({ _tag: "NoPhase", rule: "P1", date: "2024-12-01" })
    expect(refusal.message.vi).toContain("01/12/2024")
    expect(refusal.message.en).toContain("2024-12-01")
  })
})

describe("motcua network --scenario", () => {
  it("tells the plan from the law of 2025-07-01", async () => {
    const { stdout } = await motcua(["network", "--at", "2025-07-01", "--batch", "-"], {
      stdin: '{"scenario":"plan"}\n{"scenario":"reform"}\n{}\n{"scenario":"other"}'
    })
    expect(jsonLines(stdout)).toMatchObject([
      { scenario: "plan", receptionPoints: 82 },
      { scenario: "reform", receptionPoints: 36 },
      { scenario: "plan", receptionPoints: 82 },
      { error: { _tag: "WrongType", key: "scenario" } }
    ])
  })
})

describe("motcua network --known-on", () => {
  it("answers by what was known on a day, kept apart from the day it is about", async () => {
    const { stdout } = await motcua(["network", "--at", "2025-07-01", "--batch", "-"], {
      stdin: ["2025-06-15", "2025-06-16", "2024-01-01", "soon"]
        .map((knownOn) => JSON.stringify({ knownOn }))
        .join("\n")
    })
    expect(jsonLines(stdout)).toMatchObject([
      { scenario: "plan", basis: "planned", receptionPoints: 82 },
      { scenario: "reform", basis: "enacted", decidedOn: "2025-06-16", receptionPoints: 36 },
      { error: { _tag: "NothingKnown", knownOn: "2024-01-01" } },
      { error: { _tag: "InvalidDate", input: "soon" } }
    ])
  })
})

describe("motcua network diff", () => {
  it("names the nine points that merged and their branches", async () => {
    const { code, stdout } = await motcua([
      ...["network", "diff", "--from", "2024-12-31", "--to", "2025-01-01", "--json"]
    ])
    expect(code).toBe(0)
    const diff = JSON.parse(stdout)
    expect(diff).toMatchObject({ phaseFrom: "I", phaseTo: "II", opened: [], kept: 92 })
    expect(diff.closed).toHaveLength(9)
    expect(diff.closed[0]).toMatchObject({ id: "point-25747", heir: { id: "branch-718" } })
    expect(diff.listsBegun).toEqual(["non-territorial-2025"])
    expect(diff.changes).toHaveLength(11)
    expect(diff.changes[0]).toMatchObject({ kind: "Merge", on: "2025-01-01", rule: "P4" })
    for (const { source } of diff.changes) expect(source).toMatch(/\S/)
  })

  it("tells people of lists, splits with their shares, and where staff come from", async () => {
    const text = async (from: string, to: string) =>
      (
        await motcua([
          ...["network", "diff", "--from", from, "--to", to],
          ...["--scenario", "reform", "--language", "en"]
        ])
      ).stdout
    expect(await text("2024-12-31", "2025-01-01")).toContain(
      "staff of every office from departments, the post office, the Centre's own posts (P2)"
    )
    const reform = await text("2025-06-30", "2025-07-01")
    expect(reform).toContain(
      "Điểm tiếp nhận phường Hiệp Thành split between Điểm tiếp nhận phường Phú Lợi (74 %), Điểm tiếp nhận phường Thủ Dầu Một (26 %) (P5)"
    )
    expect(reform).toContain("… and 26 more")
  })

  it("refuses a date before the first phase, and asks for a date that is missing", async () => {
    const early = ["network", "diff", "--from", "2024-12-01", "--to", "2025-01-01"]
    expect(await motcua(early)).toMatchObject({ code: 1, stdout: "" })
    expect((await motcua(["network", "diff", "--from", "2025-01-01"])).code).toBe(2)
  })
})

describe("motcua network check", () => {
  it("proves both scenarios on every day on which anything changes", async () => {
    const { code, stdout } = await motcua(["network", "check", "--json"])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      sound: true,
      scenarios: [
        { id: "plan", offices: 101, provedOn: ["2024-12-02", "2025-01-01", "2025-07-01"] },
        { id: "reform", offices: 137, lineage: 107 }
      ]
    })
  })
})

describe("motcua network staff", () => {
  const file = fileURLToPath(new URL("../../../../examples/staffing/centre.json", import.meta.url))
  const ask = (at: string, ...more: ReadonlyArray<string>) =>
    motcua(["network", "staff", "--at", at, "--posts", file, ...more])

  it("is content with the least of C1, and says where staff come from", async () => {
    const { code, stdout } = await ask("2025-02-01", "--office", "centre", "--json")
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { sound: true, bySource: { department: 12, postOffice: 4, dedicated: 12 } }
    ])
  })

  it("names what is missing, by office and rule, once secondments have run out", async () => {
    const { code, stderr } = await ask("2026-01-01", "--office", "centre")
    const refusal = JSON.parse(stderr)
    expect([code, refusal]).toMatchObject([
      1,
      { _tag: "StaffingUnsound", problems: [{ _tag: "TooFewPosts", office: "centre", rule: "C1" }] }
    ])
    expect(refusal.message.en).toContain("centre: too few posts; 16, expected at least 28 (C1).")
    const all = JSON.parse((await ask("2025-02-01")).stderr)
    expect(all.problems).toHaveLength(91)
  })

  it("names an office that is not open, and a file that there is not", async () => {
    const closed = await ask("2025-02-01", "--office", "point-25747")
    expect(JSON.parse(closed.stderr)._tag).toBe("OfficeNotOpen")
    const none = ["network", "staff", "--at", "2025-02-01", "--posts", "nowhere.json"]
    expect(JSON.parse((await motcua(none)).stderr)._tag).toBe("PostsUnsound")
  })
})
