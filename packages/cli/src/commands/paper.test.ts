import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { motcua } from "../testing/motcua.ts"

let folder: string
const path = (name: string) => join(folder, name)

const dossier = {
  procedure: "1.004222",
  commands: [
    { _tag: "Submit", at: "2025-02-11T09:15:00+07:00", documents: ["Tờ khai"] },
    { _tag: "Accept", at: "2025-02-11T09:30:00+07:00" }
  ]
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motcua-paper-"))
  const run = await motcua(["dossier", "run", "-"], { stdin: JSON.stringify(dossier) })
  await writeFile(path("events.json"), run.stdout)
  await writeFile(path("applicant.json"), JSON.stringify({ fullName: "Nguyễn <b>Dương</b>" }))
  await motcua([
    ...["receipt", "keys", "new", "--id", "a", "--from", "2025-01-01", "--to", "2026-01-01"],
    ...["--out", path("key.json"), "--keys", path("public.json")]
  ])
})
afterAll(() => rm(folder, { recursive: true }))

const paper = (form: string, out: string, ...more: ReadonlyArray<string>) =>
  motcua(["paper", form, path("events.json"), "--out", path(out), ...more])

describe("motcua paper", () => {
  test("fills in a receipt as HTML", async () => {
    const answer = await paper(
      ...(["receipt", "receipt.html", "--at", "2025-02-11T09:30:00+07:00"] as const),
      ...["--applicant", path("applicant.json"), "--officer", "Trần Văn Hữu Đức"]
    )
    expect(JSON.parse(answer.stdout)).toMatchObject({ number: "01", circular: "01/2018/TT-VPCP" })
    const html = await readFile(path("receipt.html"), "utf8")
    for (const text of ["Nguyễn &lt;b&gt;Dương", "Đăng ký thường trú", "Trần Văn Hữu Đức"]) {
      expect(html).toContain(text)
    }
  })

  test("writes a PDF with a code that proves itself", async () => {
    const answer = await paper(
      ...(["receipt", "receipt.pdf", "--at", "2025-02-11T09:30:00+07:00"] as const),
      ...["--key", path("key.json"), "--link", "https://example.vn/kiem-tra"]
    )
    expect(answer.code).toBe(0)
    expect((await readFile(path("receipt.pdf"))).subarray(0, 5).toString()).toBe("%PDF-")
  })

  test("the logbook's number is that of its date", async () => {
    const number = async (at: string) =>
      JSON.parse((await paper("logbook", "book.html", "--at", at)).stdout).number
    expect(await number("2025-06-30")).toBe("06")
    expect(await number("2025-07-01")).toBe("07")
  })

  test("prints no receipt where none was needed, unless the applicant asks (R7)", async () => {
    const recorded = new URL(
      "../../../core/test-data/histories/returned-at-once-without-receipt.json",
      import.meta.url
    ).pathname
    const receipt = (...more: ReadonlyArray<string>) =>
      motcua(["paper", "receipt", recorded, "--out", path("at-once.html"), ...more])
    const silent = await receipt()
    expect([silent.code, JSON.parse(silent.stderr)]).toMatchObject([
      1,
      { _tag: "ReceiptNotAsked", rule: "R7" }
    ])
    expect((await receipt("--asked")).code).toBe(0)
    expect(await readFile(path("at-once.html"), "utf8")).toContain("H09-250210-0001")
  })

  test("says why there is no such form, and writes nothing", async () => {
    const answer = await paper("refusal", "refusal.pdf")
    expect(answer.code).toBe(1)
    expect(JSON.parse(answer.stderr)).toMatchObject({ _tag: "NothingToSay", rule: "R2" })
    await expect(readFile(path("refusal.pdf"))).rejects.toThrow()
    expect((await paper("receipt", "receipt.docx")).code).toBe(2)
  })
})
