import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { createInterface } from "node:readline"
import { afterEach, describe, expect, it } from "vitest"
import { invocation, motcua } from "../testing/motcua.ts"

const database = () =>
  `sqlite:${path.join(mkdtempSync(path.join(tmpdir(), "motcua-")), "motcua.db")}`

const running: Array<ChildProcess> = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL")
})

/** Starts the service on a free port and waits until it says where it listens. */
const serve = async (...parameters: ReadonlyArray<string>) => {
  const [command, all] = invocation(["serve", "--port", "0", "--json", ...parameters])
  const child = spawn(command, all, {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, MOTCUA_OFFICER_TOKEN: "quay-so-1" }
  })
  running.push(child)
  const [line] = await once(createInterface({ input: child.stdout }), "line")
  const { url } = JSON.parse(line) as { readonly url: string }
  return { child, url, get: async (at: string) => (await fetch(url + at)).json() }
}

describe("motcua serve", () => {
  it("says where it listens, answers, and ends well when told to stop", async () => {
    const { child, get } = await serve("--database", database())
    expect(await get("/api/health")).toMatchObject({ status: "ok", clockNote: null })
    child.kill("SIGTERM")
    expect(await once(child, "exit")).toEqual([0, null])
  })

  it("takes a demonstration clock and the officer token from the environment", async () => {
    const clock = "2025-02-10T08:00:00+07:00"
    const { get, url } = await serve("--database", database(), "--clock", clock)
    expect(await get("/api/health")).toMatchObject({
      clock: expect.stringMatching(/^2025-02-10T08:00:/),
      phase: "II"
    })
    const authorization = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
    const dossiers = `${url}/api/counter/dossiers`
    expect((await fetch(dossiers, authorization("quay-so-1"))).status).toBe(200)
    expect((await fetch(dossiers, authorization("quay-so-2"))).status).toBe(401)
  })

  it("refuses what it cannot use, by option, with 1", async () => {
    const used = await serve("--database", database())
    const port = new URL(used.url).port
    const cases = [
      [["--port", port], { _tag: "PortRefused" }],
      [["--database", "mysql:x"], { _tag: "OptionRefused", option: "database" }],
      [["--database", "sqlite:/no/such/folder/motcua.db"], { _tag: "DatabaseRefused" }],
      [["--clock", "yesterday"], { _tag: "OptionRefused", option: "clock" }],
      [["--static", "/no/such/folder"], { _tag: "OptionRefused", option: "staticDirectories" }],
      [["--allow-origin", "vidu.vn"], { _tag: "OptionRefused", option: "allowOrigins" }]
    ] as const
    for (const [parameters, expected] of cases) {
      const usual = { "--port": "0", "--database": database() }
      const flags = Object.entries({ ...usual, [parameters[0]]: parameters[1] }).flat()
      const run = await motcua(["serve", ...flags])
      expect([run.code, run.stdout]).toEqual([1, ""])
      expect(JSON.parse(run.stderr)).toMatchObject({
        ...expected,
        message: { vi: expect.any(String), en: expect.any(String) }
      })
    }
  })

  it("calls a port that is none wrong usage", async () => {
    for (const port of ["99999", "-1", "http"]) {
      expect((await motcua(["serve", `--port=${port}`])).code).toBe(2)
    }
  })
})
