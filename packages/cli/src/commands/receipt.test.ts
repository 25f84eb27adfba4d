import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { motcua } from "../testing/motcua.ts"

let folder: string
let token: string
const path = (name: string) => join(folder, name)
const refusal = (stderr: string) => JSON.parse(stderr)

const dossier = {
  procedure: "1.004222",
  commands: [
    { _tag: "Submit", at: "2025-02-11T09:15:00+07:00", documents: ["Tờ khai"] },
    { _tag: "Accept", at: "2025-02-11T09:30:00+07:00" }
  ]
}
const issuedAt = ["--at", "2025-02-11T09:30:00+07:00"]
const newKey = (id: string, from: string, to: string) =>
  motcua(
    ["receipt", "keys", "new", "--id", id, "--from", from, "--to", to, "--retire"].concat([
      "--out",
      path(`${id}.json`),
      "--keys",
      path("public.json")
    ])
  )
const verify = (text: string, ...more: ReadonlyArray<string>) =>
  motcua(["receipt", "verify", text, "--keys", path("public.json"), ...more])

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motcua-receipt-"))
  const run = await motcua(["dossier", "run", "-"], { stdin: JSON.stringify(dossier) })
  await writeFile(path("events.json"), run.stdout)
  expect((await newKey("a", "2025-01-01", "2026-01-01")).code).toBe(0)
  const issued = await motcua([
    "receipt",
    "issue",
    path("events.json"),
    "--key",
    path("a.json"),
    ...issuedAt
  ])
  expect(issued.code).toBe(0)
  token = issued.stdout.trim()
})
afterAll(() => rm(folder, { recursive: true }))

describe("motcua receipt", () => {
  test("verifies what it issued, as text and as JSON, and from a link", async () => {
    const answer = await verify(token, "--json", "--at", "2025-03-01")
    expect(JSON.parse(answer.stdout)).toEqual({
      valid: true,
      dossierCode: "H09-250211-0001",
      procedureCode: "1.004222",
      officeId: "centre",
      key: { id: "a", state: "current" },
      receivedAt: "2025-02-11T09:30:00+07:00",
      dueAt: "2025-02-20T17:00:00+07:00",
      issuedAt: "2025-02-11T09:30:00+07:00"
    })
    const text = await verify(`https://example.vn/kiem-tra#${token}`, "--at", "2025-03-01")
    expect(text.code).toBe(0)
    expect(text.stdout).toContain("hẹn trả 17:00 20/02/2025")
    const piped = await motcua(["receipt", "verify", "-", "--keys", path("public.json")], {
      stdin: `${token}\n`
    })
    expect(piped.code).toBe(0)
  })

  test("refuses what was tampered with, with code 1", async () => {
    const [header, payload, signature] = token.split(".") as [string, string, string]
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString())
    const forged = Buffer.from(JSON.stringify({ ...claims, u: claims.u + 86_400 }))
    const answer = await verify(`${header}.${forged.toString("base64url")}.${signature}`)
    expect(answer.code).toBe(1)
    expect(answer.stdout).toBe("")
    expect(refusal(answer.stderr)).toMatchObject({ _tag: "SignatureInvalid", keyId: "a" })
    const early = await verify(token, "--at", "2025-02-01")
    expect(refusal(early.stderr)).toMatchObject({
      _tag: "NotYetValid",
      issuedAt: "2025-02-11T09:30:00+07:00",
      at: "2025-02-01T00:00:00+07:00"
    })
  })

  test("keys rotate and are revoked; a private key is kept to its owner and never overwritten", async () => {
    expect((await newKey("b", "2025-06-01", "2026-06-01")).code).toBe(0)
    const rotated = await verify(token, "--json", "--at", "2025-07-01")
    expect(JSON.parse(rotated.stdout).key).toEqual({ id: "a", state: "rotated" })
    const late = await motcua([
      "receipt",
      "issue",
      path("events.json"),
      "--key",
      path("a.json"),
      "--at",
      "2026-02-01"
    ])
    expect(refusal(late.stderr)).toMatchObject({ _tag: "KeyMayNotSign", keyId: "a" })

    expect((await stat(path("a.json"))).mode & 0o077).toBe(0)
    const published = await readFile(path("public.json"), "utf8")
    expect(published).not.toContain('"d"')
    expect((await newKey("a", "2025-01-01", "2026-01-01")).code).toBe(1)
    const overwrite = await motcua(
      ["receipt", "keys", "new", "--id", "c", "--from", "2025-01-01", "--to", "2026-01-01"].concat([
        "--out",
        path("a.json"),
        "--keys",
        path("public.json")
      ])
    )
    expect(refusal(overwrite.stderr)).toMatchObject({ _tag: "FileNotWritten", why: "EEXIST" })
    expect(await readFile(path("public.json"), "utf8")).toBe(published)

    await motcua(["receipt", "keys", "revoke", "--id", "a", "--keys", path("public.json")])
    expect(refusal((await verify(token)).stderr)).toMatchObject({ _tag: "KeyRevoked" })
  })

  test("a private key given as the public set is refused without being repeated", async () => {
    const { d } = JSON.parse(await readFile(path("a.json"), "utf8"))
    const answer = await motcua(["receipt", "verify", token, "--keys", path("a.json")])
    expect(refusal(answer.stderr)._tag).toBe("InvalidKeys")
    expect(answer.stderr).not.toContain(d)
  })

  test("R2: a dossier that was not accepted has no receipt", async () => {
    const run = await motcua(["dossier", "run", "-"], {
      stdin: JSON.stringify({ ...dossier, commands: dossier.commands.slice(0, 1) })
    })
    const answer = await motcua(["receipt", "issue", "-", "--key", path("b.json")], {
      stdin: run.stdout
    })
    expect(refusal(answer.stderr)).toMatchObject({ _tag: "NotAccepted", rule: "R2" })
  })
})
