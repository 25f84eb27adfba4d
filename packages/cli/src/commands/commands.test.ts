import { describe, expect, it } from "vitest"
import { answer, batch, refusal } from "../testing/answers.ts"
import { motcua } from "../testing/motcua.ts"

describe("motcua network", () => {
  it("answers the example", async () => {
    expect(await answer(["network", "--at", "2025-01-01", "--json"])).toMatchObject({
      phase: "II",
      centres: 1,
      branches: 9,
      receptionPoints: 82
    })
  })

  it("answers each phase in a batch, and refuses the time before the first", async () => {
    const dates = [
      "2024-12-01",
      "2024-12-02",
      "2024-12-31",
      "2025-01-01",
      "2025-07-01",
      "2026-01-01"
    ]
    expect(
      await batch("network", [...dates.map((at) => ({ at })), { at: "2025-02-30" }])
    ).toMatchObject([
      { error: { _tag: "NoPhase", line: 1, rule: "P1", firstDate: "2024-12-02" } },
      { phase: "I", receptionPoints: 91 },
      { phase: "I" },
      { phase: "II", receptionPoints: 82 },
      { phase: "III" },
      { ended: true },
      { error: { line: 7 } }
    ])
  })
})

describe("motcua route", () => {
  const example = { procedure: "1.004222", commune: "25747", at: "2025-02-01" }
  const flags = (given: typeof example) => Object.entries(given).flatMap(([k, v]) => [`--${k}`, v])

  it("answers the example, nearest first", async () => {
    const route = await answer(["route", ...flags(example), "--json"])
    expect(route.receivedBy[0]).toMatchObject({
      id: "branch-718",
      kind: "Branch",
      name: expect.any(String),
      km: expect.any(Number),
      minutes: expect.any(Number)
    })
    const kilometres = route.receivedBy.map(({ km }: { km: number }) => km)
    expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b))
    expect(route.decidedBy.agency).toEqual(expect.any(String))
    expect(route.rules).toContain("R9")
  })

  it("answers a batch in order and says which code is unknown", async () => {
    expect(
      await batch("route", [
        example,
        { ...example, commune: "99999" },
        { ...example, procedure: "9.999999" },
        { ...example, at: "2024-12-01" },
        { ...example, commune: 25747 },
        example
      ])
    ).toMatchObject([
      { receivedBy: expect.any(Array) },
      { error: { _tag: "UnknownCommune", line: 2, suggestions: expect.any(Array) } },
      { error: { _tag: "UnknownProcedure", line: 3, suggestions: expect.any(Array) } },
      { error: { _tag: "NoPhase", line: 4 } },
      { error: { _tag: "WrongType", line: 5, key: "commune" } },
      { receivedBy: expect.any(Array) }
    ])
  })

  it("gives out more than its memory could hold", async () => {
    const { code, stdout } = await motcua(["route", "--batch", "-"], {
      stdin: `${JSON.stringify(example)}\n`.repeat(5000),
      heapMegabytes: 64
    })
    expect(code).toBe(0)
    expect(stdout.length).toBeGreaterThan(64 * 1024 * 1024)
    expect(stdout.split("\n")).toHaveLength(5001)
  })

  it("refuses an unknown commune with 1", async () => {
    expect(await refusal(["route", ...flags({ ...example, commune: "1" })])).toMatchObject({
      _tag: "UnknownCommune"
    })
  })
})

describe("motcua id check", () => {
  it.each([
    ["dossier-code", "000.17.22.H56-210531-0001", { valid: true, date: "2021-05-31", serial: 1 }],
    ["dossier-code", "H09-250229-0001", { valid: false, why: "Date" }],
    ["procedure-code", "1.010708.000.00.00.H56", { valid: true, national: "1.010708" }],
    ["procedure-code", "1.001193.02", { valid: true, case: "02" }],
    ["procedure-code", "0.001193", { valid: false }],
    ["agency-code", "000.17.22.H56", { valid: true, units: ["22", "17"] }],
    ["citizen-id", "074301123456", { valid: true, sex: "female", birthYear: 2001 }],
    ["citizen-id", "07430112345", { valid: false }],
    ["tax-code", "0314409058-002", { valid: true, branch: "002" }],
    [
      "tax-code",
      "0100233480",
      {
        valid: false,
        why: "CheckDigit",
        expected: "0100233488",
        message: {
          vi: "Chữ số kiểm tra không đúng; đúng phải là 0100233488.",
          en: "The check digit is wrong; it would be 0100233488."
        }
      }
    ]
  ])("%s %s", async (kind, value, expected) => {
    expect(await answer(["id", "check", "--kind", kind, value])).toMatchObject(expected)
  })
})

describe("motcua search", () => {
  it("answers the example", async () => {
    const found = await answer(["search", "dang ky thuong tru", "--limit", "5", "--json"])
    expect(found).toHaveLength(5)
    expect(found[0]).toMatchObject({ code: "1.004222", name: "Đăng ký thường trú" })
    expect(found[0].score).toEqual(expect.any(Number))
  })

  it("answers a batch, a hostile query included", async () => {
    const answers = await batch("search", [
      { query: "dang ky thuong tru", limit: 5 },
      { query: "x".repeat(200_000), limit: 1 },
      { query: "\u0000\uD800\u202E ((((", limit: 1 },
      { query: "", limit: 1 },
      { query: "ho chieu", limit: 0 },
      { query: "ho chieu", limit: "5" },
      { query: "ho chieu", limit: 1 }
    ])
    expect(answers).toMatchObject([
      expect.any(Array),
      expect.any(Array),
      expect.any(Array),
      expect.any(Array),
      { error: { _tag: "WrongType", line: 5, key: "limit" } },
      { error: { _tag: "WrongType", line: 6, key: "limit" } },
      [{ code: expect.any(String) }]
    ])
  })
})
