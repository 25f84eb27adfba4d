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
