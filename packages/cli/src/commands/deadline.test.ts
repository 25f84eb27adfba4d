import { describe, expect, it } from "vitest"
import { answer, batch, refusal } from "../testing/answers.ts"
import { motcua } from "../testing/motcua.ts"

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
      {
        due: null,
        stoppedSince: "2025-03-04T07:30:00+07:00",
        dueBeforeStop: "2025-03-17T17:00:00+07:00",
        remainingWorkingMinutes: 10 * 480,
        rules: ["H4", "T1"]
      },
      { due: null, dueDate: null },
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

  it("explains every day and half day, in JSON and in words", async () => {
    const asked = ["deadline", "--received", "2025-04-25T15:00:00+07:00", "--limit", "3wd"]
    const { certificate, ...plain } = await answer([...asked, "--explain", "--json"])
    expect(plain).toEqual(await answer([...asked, "--json"]))
    const rows = certificate.stretches[0].rows
    const madeUp = rows.filter((row: { class: string }) => row.class === "madeUp")
    expect(madeUp).toMatchObject([
      { date: "2025-04-26", takesMinutes: 240, rules: ["T1", "T6", "T7"] },
      { date: "2025-04-26", takesMinutes: 240, balanceMinutes: 960 }
    ])
    expect(rows.at(-1)).toMatchObject({ to: plain.due, balanceMinutes: 0 })
    const inWords = await motcua([...asked, "--explain"])
    expect(inWords.stdout).toContain("2025-04-27  00:00-24:00  cuối tuần")
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
    expect(await answer(parameters)).toMatchObject({
      count: counting,
      // Of 2026 a swap in November is proposed, not decided.
      provisional: year === 2026
    })
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

  it("says so in words too", async () => {
    expect(await answer(["calendar", "day", "2025-04-26"])).toMatchObject({
      words: {
        vi: "Ngày 26/04/2025 là ngày làm bù; làm bù cho ngày 02/05/2025 (T6, T7)",
        en: "2025-04-26 is a made-up working day; worked in place of 2025-05-02 (T6, T7)"
      }
    })
  })

  it("refuses dates that do not exist or are reversed", async () => {
    expect(await refusal(["calendar", "day", "2025-02-30"])).toMatchObject({ field: "date" })
    expect(
      await refusal(["calendar", "working-days", "--from", "2025-02-03", "--to", "2025-02-01"])
    ).toMatchObject({ _tag: "DatesReversed", field: "to" })
  })
})
