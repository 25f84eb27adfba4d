import { describe, expect, it } from "vitest"
import { jsonLines, motcua } from "../testing/motcua.ts"

const answer = async (parameters: ReadonlyArray<string>, timeZone?: string) => {
  const run = await motcua(parameters, timeZone === undefined ? {} : { timeZone })
  expect([run.code, run.stderr]).toEqual([0, ""])
  return JSON.parse(run.stdout)
}

const batch = async (command: string, lines: ReadonlyArray<unknown>, timeZone?: string) => {
  const stdin = lines.map((line) => JSON.stringify(line)).join("\n")
  const run = await motcua([command, "--batch", "-"], {
    stdin,
    ...(timeZone === undefined ? {} : { timeZone })
  })
  expect([run.code, run.stderr]).toEqual([0, ""])
  return jsonLines(run.stdout)
}

const refusal = async (parameters: ReadonlyArray<string>) => {
  const run = await motcua(parameters)
  expect([run.code, run.stdout]).toEqual([1, ""])
  const refused = JSON.parse(run.stderr)
  expect(refused.message).toMatchObject({ vi: expect.any(String), en: expect.any(String) })
  return refused
}

const zones = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"]

describe("motcua deadline", () => {
  it.each(zones)("answers the example, wherever it runs (%s)", async (zone) => {
    const parameters = ["--received", "2025-01-22T09:00:00+07:00", "--limit", "10wd", "--json"]
    expect(await answer(["deadline", ...parameters], zone)).toMatchObject({
      due: "2025-02-12T17:00:00+07:00",
      dueDate: "2025-02-12",
      provisional: false,
      rules: ["T1", "T4", "T6"]
    })
  })

  // law.md, "Deadlines to check against": receipt + working days, Saturdays counting / not.
  const golden = [
    ["2024-02-07", 3, "2024-02-19", "2024-02-19"],
    ["2024-04-26", 3, "2024-05-04", "2024-05-06"],
    ["2024-08-30", 2, "2024-09-05", "2024-09-05"],
    ["2025-01-22", 10, "2025-02-12", "2025-02-12"],
    ["2025-04-25", 3, "2025-04-29", "2025-05-05"],
    ["2025-08-29", 2, "2025-09-04", "2025-09-04"],
    ["2026-01-09", 1, "2026-01-10", "2026-01-12"],
    ["2026-04-24", 3, "2026-05-04", "2026-05-04"],
    ["2026-08-21", 3, "2026-08-25", "2026-08-26"]
  ] as const

  it.each(zones)("answers the golden deadlines in a batch (%s)", async (zone) => {
    const lines = golden.flatMap(([date, days]) => [
      { received: `${date}T09:00:00+07:00`, limit: `${days}wd` },
      { received: `${date}T09:00:00+07:00`, limit: `${days}wd`, madeUpSaturdays: "skip" }
    ])
    const dueDates = (await batch("deadline", lines, zone)).map(
      (line) => (line as { dueDate: string }).dueDate
    )
    expect(dueDates).toEqual(golden.flatMap(([, , counting, skipping]) => [counting, skipping]))
  })

  it("takes stops and how the clock goes on, by flags and in a batch, alike", async () => {
    const stop = ["2025-03-04T07:30:00+07:00", "2025-03-07T07:30:00+07:00"]
    for (const [resume, dueDate] of [
      ["pause", "2025-03-13"],
      ["restart", "2025-03-14"]
    ] as const) {
      const received = "2025-03-03T09:00:00+07:00"
      const byFlags = await answer([
        "deadline",
        ...["--received", received, "--limit", "5wd", "--resume", resume],
        ...["--stop", stop.join(".."), "--json"]
      ])
      const [inBatch] = await batch("deadline", [{ received, limit: "5wd", resume, stops: [stop] }])
      expect(byFlags.dueDate).toBe(dueDate)
      expect(inBatch).toEqual(byFlags)
    }
  })

  it("answers the batch line of the issue, and says what is wrong with a bad stop", async () => {
    const line = {
      received: "2025-03-03T09:00:00+07:00",
      limit: "10wd",
      madeUpSaturdays: "skip",
      resume: "pause",
      stops: [["2025-03-04T07:30:00+07:00", "2025-03-07T07:30:00+07:00"]]
    }
    const answers = await batch("deadline", [
      line,
      { ...line, stops: [["2025-03-04T07:30:00+07:00", null]] },
      { ...line, stops: [["2025-03-04T07:30:00+07:00"]] },
      { ...line, stops: [["2025-03-04", "2025-03-05"]] },
      { ...line, stops: ["2025-03-04T07:30:00+07:00..2025-03-07T07:30:00+07:00"] },
      { ...line, stops: [] }
    ])
    expect(answers).toMatchObject([
      { dueDate: "2025-03-20" },
      { error: { _tag: "ClockStopped", line: 2, stoppedSince: "2025-03-04T07:30:00+07:00" } },
      { error: { _tag: "ClockStopped", line: 3 } },
      { error: { _tag: "InvalidInstant", line: 4, field: "stops[0].from" } },
      { error: { _tag: "WrongType", line: 5, key: "stops" } },
      { dueDate: "2025-03-17" }
    ])
  })

  it("refuses by tag, field and rule, with 1", async () => {
    const received = ["deadline", "--received", "2025-01-22T09:00:00+07:00", "--limit"]
    expect(await refusal([...received, "5other"])).toMatchObject({
      _tag: "LimitNotComputable",
      rule: "T12"
    })
    expect(await refusal([...received, "ten days"])).toMatchObject({ field: "limit" })
    expect(await refusal([...received, "0wd"])).toMatchObject({ _tag: "InvalidLimit" })
    expect(
      await refusal(["deadline", "--received", "2025-01-22T09:00:00", "--limit", "1wd"])
    ).toMatchObject({ _tag: "InvalidInstant", field: "received" })
  })

  it("says that an answer in a year that is not announced is provisional, and why", async () => {
    const parameters = ["--received", "2027-01-04T09:00:00+07:00", "--limit", "30wd", "--json"]
    const { provisional, provisionalBecause } = await answer(["deadline", ...parameters])
    expect(provisional).toBe(true)
    expect(provisionalBecause).toMatchObject([{ year: 2027 }])
  })

  it("answers 10,000 cases in order within seconds", async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => ({
      received: "2025-01-02T09:00:00+07:00",
      limit: `${(index % 200) + 1}wd`,
      madeUpSaturdays: index % 2 === 0 ? "count" : "skip"
    }))
    const started = performance.now()
    const answers = await batch("deadline", lines)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(answers).toHaveLength(lines.length)
    expect(answers[0]).toMatchObject({ dueDate: "2025-01-03" })
    expect(answers[2]).toMatchObject({ dueDate: "2025-01-07" })
  })
})

describe("motcua calendar", () => {
  // law.md: working days in the year, with made-up Saturdays and without.
  it.each([
    [2024, 251, 250],
    [2025, 250, 249],
    [2026, 249, 247]
  ])("counts the working days of %i", async (year, counting, skipping) => {
    const parameters = [
      "calendar",
      "working-days",
      "--from",
      `${year}-01-01`,
      "--to",
      `${year}-12-31`
    ]
    expect(await answer(parameters)).toMatchObject({ count: counting, provisional: false })
    expect(await answer([...parameters, "--made-up-saturdays", "skip"])).toMatchObject({
      count: skipping
    })
  })

  it("says what a day is, and why", async () => {
    expect(await answer(["calendar", "day", "2025-04-26"])).toMatchObject({
      kind: "madeUp",
      counts: true,
      rules: ["T6", "T7"],
      note: { worksFor: "2025-05-02" }
    })
    expect(await answer(["calendar", "day", "2025-09-02"])).toMatchObject({
      kind: "holiday",
      counts: false
    })
  })

  it("refuses dates that do not exist or are reversed", async () => {
    expect(await refusal(["calendar", "day", "2025-02-30"])).toMatchObject({ field: "date" })
    expect(
      await refusal(["calendar", "working-days", "--from", "2025-02-03", "--to", "2025-02-01"])
    ).toMatchObject({ _tag: "DatesReversed", field: "to" })
  })
})

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
    ["tax-code", "0100233480", { valid: false, why: "CheckDigit" }]
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
