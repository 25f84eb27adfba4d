import { describe, expect, it } from "vitest"
import { motcua } from "../testing/motcua.ts"

const at = (day: string, time: string) => `2025-02-${day}T${time}:00+07:00`

const life = {
  procedure: "1.004222",
  rules: "auto",
  commands: [
    { _tag: "Submit", at: at("10", "08:00"), communeCode: "25747" },
    { _tag: "Accept", at: at("10", "09:00") },
    { _tag: "RequestSupplement", at: at("10", "09:30"), items: ["CCCD"], reason: "thiếu" },
    { _tag: "ProvideSupplement", at: at("11", "09:30"), documents: ["CCCD"] },
    { _tag: "RequestSupplement", at: at("11", "09:31"), items: ["CCCD"], reason: "thiếu" },
    { _tag: "Start", at: at("11", "10:00") },
    { _tag: "Decide", at: at("12", "10:00"), outcome: "refused" },
    { _tag: "Decide", at: at("12", "10:00"), outcome: "granted" },
    { _tag: "Return", at: at("12", "10:30"), way: "post" }
  ]
}

const run = async (file: unknown) => {
  const stdin = typeof file === "string" ? file : JSON.stringify(file)
  const done = await motcua(["dossier", "run", "-"], { stdin })
  return { ...done, output: done.stdout === "" ? null : JSON.parse(done.stdout) }
}

describe("motcua dossier run", () => {
  it("takes a dossier through its life and says what was refused, under which rule", async () => {
    const { code, stderr, output } = await run(life)
    expect([code, stderr]).toEqual([0, ""])
    expect(output.events.map(({ _tag }: { _tag: string }) => _tag)).toEqual([
      "DossierSubmitted",
      "DossierAccepted",
      "SupplementRequested",
      "SupplementProvided",
      "ProcessingStarted",
      "DossierDecided",
      "ResultReturned"
    ])
    expect(output.refusals).toMatchObject([
      { index: 4, tag: "SupplementAskedBefore", rule: "R3" },
      { index: 6, tag: "ReasonMissing", rule: "H8", fields: ["reason"] }
    ])
    // 7 working days from 10 February are due on the 19th; counted again from the 11th, the 20th.
    expect(output.state).toMatchObject({
      status: "returned",
      version: 7,
      officeId: "branch-718",
      ruleSet: "ND61",
      receipt: { dueAt: "2025-02-19T17:00:00+07:00" },
      dueAt: "2025-02-20T17:00:00+07:00",
      returned: { at: "2025-02-12T10:30:00+07:00", way: "post" }
    })
  })

  it("leaves the receipt out where the result comes the same day, and only there (R7)", async () => {
    const accepted = async (procedure: string) => {
      const accept = { _tag: "Accept", at: at("10", "09:00"), withoutReceipt: true }
      const { output } = await run({ procedure, commands: [life.commands[0], accept] })
      return [output.state.receipt?.issued, output.refusals[0]?.tag, output.refusals[0]?.rule]
    }
    expect(await accepted("1.001193")).toEqual([false, undefined, undefined])
    expect(await accepted("1.004222")).toEqual([undefined, "ReceiptMissing", "R7"])
  })

  it("says which command cannot be read, and what it takes", async () => {
    const commands = [...life.commands.slice(0, 2), { _tag: "Refuse", at: at("10", "10:00") }]
    const { code, stderr } = await run({ ...life, commands })
    expect(code).toBe(1)
    expect(JSON.parse(stderr).message.vi).toContain("commands[2] (Refuse)")
    expect(JSON.parse(stderr).message.vi).toContain("at, actor?, reason")
  })

  it("keeps the rules of the day of receipt, or takes those it is told", async () => {
    const received = async (day: string, rules?: string) => {
      const commands = [
        { _tag: "Submit", at: `${day}T08:00:00+07:00`, communeCode: "25747" },
        { _tag: "Accept", at: `${day}T09:00:00+07:00` }
      ]
      const { output } = await run({ procedure: "1.004222", commands, ...(rules && { rules }) })
      return output.state.ruleSet
    }
    expect(await received("2025-06-30")).toBe("ND61")
    expect(await received("2025-07-01", "auto")).toBe("ND118")
    expect(await received("2025-07-01", "ND61")).toBe("ND61")
  })

  it("takes what the procedure lays down beside the database: pause, period, payment", async () => {
    const { output } = await run({
      ...life,
      terms: { supplementResume: "pause", supplementPeriod: "10d", paymentStopsClock: true },
      commands: [
        ...life.commands.slice(0, 4),
        life.commands[5],
        {
          _tag: "RequestPayment",
          at: at("12", "08:00"),
          amountVnd: 20_000,
          reason: "lệ phí",
          actor: { kind: "officer", id: "quay-3" }
        }
      ]
    })
    expect(output.refusals).toEqual([])
    expect(output.events[2].until).toBe("2025-02-20T17:00:00+07:00")
    expect(output.events[3].resumed.resume).toBe("pause")
    expect(output.state.status).toBe("awaitingPayment")
  })

  it.each([
    ["no JSON", "{", { _tag: "NotJson" }],
    ["a wrong key", { procedre: "1.004222", commands: [] }, { _tag: "InvalidDossierFile" }],
    ["an unknown procedure", { procedure: "9.1", commands: [] }, { _tag: "UnknownProcedure" }],
    [
      "an unknown command",
      { ...life, commands: [{ _tag: "toString" }] },
      { _tag: "UnknownCommand", index: 0 }
    ],
    [
      "a command without its time",
      { ...life, commands: [life.commands[0], { _tag: "Accept" }] },
      { _tag: "InvalidCommand", index: 1, tag: "Accept" }
    ]
  ])("refuses %s", async (_, file, expected) => {
    const { code, stdout, stderr } = await run(file)
    expect([code, stdout]).toEqual([1, ""])
    expect(JSON.parse(stderr)).toMatchObject({ ...expected, message: { vi: expect.any(String) } })
  })
})

describe("motcua dossier replay", () => {
  it("folds events to the state that run ended with, from every form of file", async () => {
    const { stdout, output } = await run(life)
    const lines = output.events.map((event: unknown) => JSON.stringify(event)).join("\r\n")
    for (const stdin of [stdout, JSON.stringify(output.events), lines, `\uFEFF${lines}\n`]) {
      const replayed = await motcua(["dossier", "replay", "-"], { stdin })
      expect([replayed.code, replayed.stderr]).toEqual([0, ""])
      expect(JSON.parse(replayed.stdout)).toEqual(output.state)
    }
  })

  it("refuses events that are none", async () => {
    const replayed = await motcua(["dossier", "replay", "-"], { stdin: '[{"_tag":"Foo"}]' })
    expect(replayed.code).toBe(1)
    expect(JSON.parse(replayed.stderr)._tag).toBe("InvalidEvents")
  })
})
