import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { jsonLines, motcua } from "./testing/motcua.ts"

const folder = mkdtempSync(path.join(tmpdir(), "motcua-"))

const file = (name: string, content: string | Uint8Array) => {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}

const check = ["id", "check", "--kind", "tax-code"]

describe("wrong usage ends with 2, help and both languages on standard error", () => {
  it.each([
    ["no command", [], "USAGE"],
    ["an unknown command", ["dedline"], 'Unknown subcommand "dedline"'],
    ["a group without a command", ["id"], "motcua id <subcommand>"],
    ["an unknown flag", ["id", "check", "--knd", "x", "1"], "Unrecognized flag: --knd"],
    ["a value that is not offered", ["id", "check", "--kind", "x", "1"], "--kind"],
    ["a missing flag", ["id", "check", "1"], "Missing required flag: --kind"],
    ["a missing argument", check, "Missing required argument: value"],
    ["an argument too many", [...check, "1", "2"], "Unexpected positional argument"],
    ["a flag without its value", ["id", "check", "1", "--kind"], "--kind"]
  ])("%s", async (_, parameters, said) => {
    const run = await motcua(parameters)
    expect(run.code).toBe(2)
    expect(run.stdout).toBe("")
    expect(run.stderr).toContain("USAGE")
    expect(run.stderr).toContain(said)
    if (said !== "USAGE" && !said.startsWith("motcua")) expect(run.stderr).toContain("Lỗi: ")
  })
})

describe("help and version are answers", () => {
  it("go to standard output with 0", async () => {
    const help = await motcua(["--help"])
    expect([help.code, help.stderr]).toEqual([0, ""])
    expect(help.stdout).toContain("SUBCOMMANDS")
    const version = await motcua(["--version"])
    expect(version.code).toBe(0)
    expect(version.stdout).toMatch(/^motcua v\d+\.\d+\.\d+\n$/)
  })
})

describe("an answer", () => {
  it("is JSON on standard output with --json, and nothing else is", async () => {
    const run = await motcua([...check, "0100109106", "--json"])
    expect(run).toEqual({
      code: 0,
      stdout: '{"valid":true,"taxpayer":"0100109106","checkDigit":"6","branch":null}\n',
      stderr: ""
    })
  })

  it("is a sentence without --json, Vietnamese unless asked otherwise", async () => {
    const deadline = ["deadline", "--received", "2025-01-22T09:00:00+07:00", "--limit", "10wd"]
    expect((await motcua(deadline)).stdout).toContain("12/02/2025")
    expect((await motcua([...deadline, "--language", "en"])).stdout).toContain("Due: 2025-02-12")
  })
})

describe("a batch", () => {
  const lines = [
    '\uFEFF{"kind":"tax-code","value":"0100109106"}',
    "",
    "not JSON",
    "[1]",
    "null",
    '{"kind":"tax-code"}',
    '{"kind":"tax-code","value":100109106}',
    '{"kind":"passport","value":"1"}',
    '{"kind":"tax-code","value":"1","valeu":"2"}',
    '{"kind":"tax-code","value":"1","__proto__":{"kind":"tax-code"}}',
    '{"kind":"tax-code","value":"1","constructor":1}',
    '{"kind":"tax-code","value":"0100109107"}'
  ]
  const expected = [
    { valid: true },
    { error: { _tag: "NotJson", line: 3 } },
    { error: { _tag: "NotAnObject", line: 4 } },
    { error: { _tag: "NotAnObject", line: 5 } },
    { error: { _tag: "MissingKey", line: 6, key: "value" } },
    { error: { _tag: "WrongType", line: 7, key: "value" } },
    { error: { _tag: "WrongType", line: 8, key: "kind" } },
    { error: { _tag: "UnknownKey", line: 9, key: "valeu", allowed: ["kind", "value"] } },
    { error: { _tag: "UnknownKey", line: 10, key: "__proto__" } },
    { error: { _tag: "UnknownKey", line: 11, key: "constructor" } },
    { valid: false, why: "CheckDigit" }
  ]

  it.each(["\n", "\r\n"])(
    "answers every line in order, the bad ones too (ends: %j)",
    async (end) => {
      const run = await motcua(["id", "check", "--batch", file("lines", lines.join(end))])
      expect([run.code, run.stderr]).toEqual([0, ""])
      expect(jsonLines(run.stdout)).toMatchObject(expected)
      for (const answer of jsonLines(run.stdout) as ReadonlyArray<{
        error?: { message: object }
      }>) {
        if (answer.error) expect(answer.error.message).toHaveProperty("vi")
      }
    }
  )

  it("reads standard input, and takes flags as what a line leaves out", async () => {
    const run = await motcua([...check, "--batch", "-"], {
      stdin: '{"value":"0100109106"}\n{"value":"074301123456","kind":"citizen-id"}\n{"value":null}'
    })
    expect(jsonLines(run.stdout)).toMatchObject([
      { valid: true, checkDigit: "6" },
      { valid: true, birthYear: 2001 },
      { error: { _tag: "MissingKey", line: 3 } }
    ])
  })

  it("answers nothing to an empty file, with 0", async () => {
    expect(await motcua(["id", "check", "--batch", file("empty", "")])).toEqual({
      code: 0,
      stdout: "",
      stderr: ""
    })
  })

  it("refuses a file that cannot be read, with 1 and a tagged error", async () => {
    for (const [at, why] of [
      [path.join(folder, "none"), "ENOENT"],
      [folder, "EISDIR"]
    ] as const) {
      const run = await motcua(["id", "check", "--batch", at])
      expect([run.code, run.stdout]).toEqual([1, ""])
      expect(JSON.parse(run.stderr)).toMatchObject({ _tag: "FileUnreadable", why })
    }
  })

  it("lives through hostile bytes: a line of 40 MB, broken UTF-8, deep nesting", async () => {
    const good = '{"kind":"tax-code","value":"0100109106"}\n'
    const content = Buffer.concat([
      Buffer.from(good),
      Buffer.alloc(40_000_000, 0x61),
      Buffer.from(`\n${good}`),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(`${"[".repeat(500_000)}\n`),
      Buffer.from(`{"kind":"tax-code","value":${"[".repeat(200_000)}${"]".repeat(200_000)}}\n`),
      Buffer.from(good)
    ])
    const run = await motcua(["id", "check", "--batch", "-"], { stdin: content })
    expect(run.code).toBe(0)
    expect(jsonLines(run.stdout)).toMatchObject([
      { valid: true },
      { error: { _tag: "LineTooLong", line: 2 } },
      { valid: true },
      { error: { _tag: "NotUtf8", line: 4 } },
      { error: { _tag: "NotJson", line: 5 } },
      { error: { _tag: "WrongType", line: 6 } },
      { valid: true }
    ])
  })

  it("answers 100,000 lines in order, quickly", async () => {
    const value = (index: number) => String(index).padStart(9, "0")
    const stdin = Array.from({ length: 100_000 }, (_, i) =>
      JSON.stringify({ kind: "citizen-id", value: `${value(i).slice(0, 3)}0${value(i).slice(1)}` })
    ).join("\n")
    const started = performance.now()
    const run = await motcua(["id", "check", "--batch", "-"], { stdin })
    expect(performance.now() - started).toBeLessThan(20_000)
    const answers = jsonLines(run.stdout) as ReadonlyArray<{ serial: string }>
    expect(answers).toHaveLength(100_000)
    expect(answers.map(({ serial }) => Number(serial))).toEqual(
      Array.from({ length: 100_000 }, (_, i) => i)
    )
  })
})
