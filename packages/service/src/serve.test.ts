import { mkdirSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { ServeOptions } from "./ServeOptions.ts"
import { serve } from "./serve.ts"
import { applicant, lodging, type ProblemJson, start, temporaryFolder } from "./testing/service.ts"

let folder: ReturnType<typeof temporaryFolder>
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => folder.remove())

const refusalOf = (options: Partial<ServeOptions>) =>
  Effect.runPromise(
    Effect.flip(Effect.scoped(serve({ port: 0, database: "sqlite::memory:", ...options })))
  )

describe("what cannot be started is refused in both languages", () => {
  test("a port that is taken", async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port))
    })
    const refusal = await refusalOf({ port })
    other.close()
    expect(refusal).toMatchObject({ _tag: "PortRefused", port, host: "127.0.0.1" })
    expect(refusal.vi).toContain(`Cổng ${port}`)
    expect(refusal.en).toContain(`Port ${port} on 127.0.0.1 is in use`)
  })

  test.each<[string, Partial<ServeOptions>, string]>([
    ["an address this machine has not", { host: "203.0.113.1" }, "PortRefused"],
    ["a port that is none", { port: 70_000 }, "OptionRefused"],
    ["a database of another kind", { database: "mysql://x" }, "OptionRefused"],
    ["a database in no folder", { database: "sqlite:/nowhere/at/all.db" }, "DatabaseRefused"],
    ["an origin with a path", { allowOrigins: ["https://a.vn/x"] }, "OptionRefused"],
    ["an origin that is all", { allowOrigins: ["*"] }, "OptionRefused"],
    ["a network that is none", { trustedProxies: ["anywhere"] }, "OptionRefused"],
    ["a folder that is not there", { staticDirectories: ["/nowhere"] }, "OptionRefused"]
  ])("%s", async (_, options, tag) => {
    const refusal = await refusalOf(options)
    expect(refusal._tag).toBe(tag)
    expect(refusal.vi.length).toBeGreaterThan(20)
    expect(refusal.en.length).toBeGreaterThan(20)
  })
})

describe("files", () => {
  const page = () => join(folder.path, "page")
  beforeAll(() => {
    mkdirSync(join(page(), "sub", ".git"), { recursive: true })
    mkdirSync(join(folder.path, "more"))
    writeFileSync(join(page(), "index.html"), `<!doctype html>${"<p>một cửa</p>".repeat(200)}`)
    writeFileSync(join(page(), ".env"), "SECRET=1")
    writeFileSync(join(page(), "sub", ".git", "config"), "secret")
    writeFileSync(join(folder.path, "outside.txt"), "secret")
    writeFileSync(join(folder.path, "more", "motcua.js"), "export {}")
  })

  test("are served with type and tag, compressed, and not again where they are known", async () => {
    const service = await start({
      staticDirectories: [
        page(),
        join(folder.path, "more"),
        `/widgets=${join(folder.path, "more")}`
      ]
    })
    try {
      const first = await fetch(`${service.url}/`, { headers: { "accept-encoding": "br" } })
      expect(first.headers.get("content-type")).toBe("text/html; charset=utf-8")
      expect(first.headers.get("content-encoding")).toBe("br")
      expect(first.headers.get("cache-control")).toBe("no-cache")
      expect(await first.text()).toContain("một cửa")
      const again = await fetch(`${service.url}/`, {
        headers: { "if-none-match": first.headers.get("etag")! }
      })
      expect(again.status).toBe(304)
      for (const path of ["/motcua.js", "/widgets/motcua.js"]) {
        const script = await fetch(service.url + path)
        expect([script.status, script.headers.get("content-type")]).toEqual([
          200,
          "text/javascript; charset=utf-8"
        ])
      }
      for (const path of [
        "/.env",
        "/sub/.git/config",
        "/sub/%2egit/config",
        "/..%2foutside.txt",
        "/%2e%2e/outside.txt",
        "/..%5coutside.txt",
        "/nothing.js",
        "/widgets/index.html"
      ]) {
        const { status, type } = await service.get(path)
        expect([path, status, type]).toEqual([path, 404, "application/problem+json"])
      }
    } finally {
      await service.close()
    }
  })
})

describe("behind a proxy", () => {
  const tries = async (trustedProxies: ReadonlyArray<string>) => {
    const service = await start({ trustedProxies })
    try {
      const from = (address: string) =>
        service.get("/api/counter/dossiers", { "x-forwarded-for": address })
      for (let i = 0; i < 30; i++) await from("203.0.113.7")
      return [(await from("203.0.113.7")).status, (await from("203.0.113.8")).status]
    } finally {
      await service.close()
    }
  }

  test("that is trusted, each origin has a limit of its own", async () => {
    expect(await tries(["127.0.0.0/8"])).toEqual([429, 401])
  })

  test("that is not, nobody gets round the limit by naming another origin", async () => {
    expect(await tries([])).toEqual([429, 429])
  })
})

test("a fault inside is a 500 that tells nothing but an incident, which the log has", async () => {
  const service = await start()
  try {
    const db = new DatabaseSync(service.database.replace("sqlite:", ""))
    db.exec("DROP TABLE person")
    db.close()
    const { status, type, body } = await service.post<ProblemJson>("/api/dossiers", lodging())
    expect([status, type]).toEqual([500, "application/problem+json"])
    expect(body.type).toBe("https://motcua.vn/problems/internal-fault")
    expect(body.detail).toContain(body.incident)
    expect(body.detailEn).toContain(body.incident)
    expect(JSON.stringify(body)).not.toMatch(/person|sqlite|\.ts/i)
    const line = service.log.find((entry) => entry.includes(body.incident!))!
    expect(line).toContain("SqliteJournal")
    for (const secret of Object.values(applicant)) expect(line).not.toContain(secret)
    expect((await service.get("/api/health")).status).toBe(200)
  } finally {
    await service.close()
  }
})

test("the counter's list is made again from the events, the same as before", async () => {
  const database = `sqlite:${join(folder.path, "again.db")}`
  const first = await start({ database })
  for (let i = 0; i < 3; i++) await first.lodge()
  const { items } = (await first.list()).body
  await first.command(items[0]!.code, 1, { _tag: "Accept" })
  await first.command(items[1]!.code, 1, { _tag: "Refuse", reason: "Sai nơi nộp" })
  const before = (await first.list()).body
  await first.close()

  const db = new DatabaseSync(database.replace("sqlite:", ""))
  db.exec("DELETE FROM summary; DELETE FROM setting WHERE name = 'projection'")
  db.close()
  const second = await start({ database })
  expect((await second.list()).body).toEqual(before)
  await second.close()
})
