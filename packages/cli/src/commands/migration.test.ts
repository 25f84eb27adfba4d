import { type ChildProcess, spawn } from "node:child_process"
import { randomUUID } from "node:crypto"
import { once } from "node:events"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import type { LodgedJson, OfficerViewJson } from "@motcua/api"
import { DefinitionSchema } from "@motcua/core/procedure/definition/Definition.schema"
import { residence } from "@motcua/core/testing/residence"
import * as Schema from "effect/Schema"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { invocation, motcua } from "../testing/motcua.ts"

const token = "quay-so-1"
let folder = ""
const running: Array<ChildProcess> = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motcua-"))
})
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL")
  await rm(folder, { recursive: true, force: true })
})

const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** Two revisions: the second takes five working days instead of seven. */
const definitions = () => {
  const json = JSON.parse(
    JSON.stringify(Schema.encodeSync(Schema.toCodecJson(DefinitionSchema))(residence))
  )
  const [old] = json.revisions
  const limit = { quantity: 5, unit: "working_day" }
  const faster = {
    ...old,
    id: "2025-02",
    from: "2025-02-12",
    transition: "move",
    legalBasis: [{ instrument: "Nghị định 1/2025/NĐ-CP", provision: "Điều 9" }],
    terms: old.terms.map((terms: object) => ({ ...terms, limit }))
  }
  return file(
    "definitions.json",
    JSON.stringify({ ...json, revisions: [{ ...old, id: "2024", to: "2025-02-11" }, faster] })
  )
}

/** The service on a day, as `motcua serve` runs it. */
const serve = async (clock: string) => {
  const [command, all] = invocation([
    ...["serve", "--port", "0", "--json", "--database", `sqlite:${join(folder, "motcua.db")}`],
    ...["--clock", clock, "--definitions", await definitions()]
  ])
  const child = spawn(command, all, {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, MOTCUA_OFFICER_TOKEN: token }
  })
  running.push(child)
  const [line] = await once(createInterface({ input: child.stdout }), "line")
  const { url } = JSON.parse(line) as { readonly url: string }
  const stop = async () => {
    child.kill("SIGTERM")
    await once(child, "exit")
  }
  return { url, stop }
}

const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" }
const post = async <A>(url: string, body: object): Promise<A> => {
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })
  expect(response.ok, await response.clone().text()).toBe(true)
  return response.json() as Promise<A>
}

const command = (url: string, code: string, expectedVersion: number, command: object) =>
  post(`${url}/api/counter/dossiers/${code}/commands`, {
    requestId: randomUUID(),
    expectedVersion,
    command
  })

const accepted = async (url: string): Promise<string> => {
  const { code } = await post<LodgedJson>(`${url}/api/dossiers`, {
    requestId: randomUUID(),
    procedureCode: "1.004222",
    communeCode: "25747",
    officeId: "branch-718",
    channel: "direct",
    applicant: { fullName: "Nguyễn Thị Ánh", citizenId: "074190001234" },
    documents: []
  })
  await command(url, code, 1, { _tag: "Accept" })
  return code
}

const dossier = async (url: string, code: string): Promise<OfficerViewJson> => {
  const response = await fetch(`${url}/api/counter/dossiers/${code}`, { headers })
  return response.json() as Promise<OfficerViewJson>
}

const migration = (url: string, ...parameters: ReadonlyArray<string>) =>
  motcua(["migration", ...parameters, "--service", url, "--officer-token", token])

describe("motcua migration", () => {
  it("plans, carries out and undoes against a running service; the states equal those before", async () => {
    const first = await serve("2025-02-10T08:00:00+07:00")
    const codes = [await accepted(first.url), await accepted(first.url)] as const
    const change = ["--procedure", "1.004222", "--to", "2025-02"]
    const early = await migration(first.url, "plan", ...change)
    expect(early.stdout).toContain("2 hồ sơ. Chưa có hiệu lực.")
    expect(early.stdout).toContain("hẹn trả từ 19/02/2025 thành 17/02/2025")
    const tooEarly = await file(
      "early.json",
      (await migration(first.url, "plan", ...change, "--json")).stdout
    )
    const refused = await migration(first.url, "execute", tooEarly)
    expect([refused.code, JSON.parse(refused.stderr)]).toMatchObject([
      1,
      { _tag: "RevisionNotInForce", rule: "R2", status: 422 }
    ])
    await first.stop()

    const { stop, url } = await serve("2025-02-12T08:00:00+07:00")
    const before = await dossier(url, codes[0])
    const plan = await file("plan.json", (await migration(url, "plan", ...change, "--json")).stdout)
    await command(url, codes[1], 2, { _tag: "Start" })
    const executed = await migration(url, "execute", plan, "--json")
    const done = JSON.parse(executed.stdout)
    expect(done.done).toEqual([{ code: codes[0], version: 3, dueAt: "2025-02-17T17:00:00+07:00" }])
    expect(done.left).toMatchObject([{ code: codes[1], why: "GoneOn" }])
    expect(done.left[0].text.vi).toContain("đã có diễn biến mới từ khi lập kế hoạch (2 → 3)")
    // Run again it records nothing twice.
    expect((await migration(url, "execute", plan, "--json")).stdout).toBe(executed.stdout)
    expect((await dossier(url, codes[0])).revision?.id).toBe("2025-02")

    // One that has gone on with the same date comes back all the same.
    await command(url, codes[0], 3, { _tag: "Start" })
    const printed = await file("done.json", executed.stdout)
    const undone = await migration(url, "undo", printed, "--language", "en")
    expect([undone.code, undone.stdout]).toEqual([
      0,
      "1 dossiers moved back; 0 left as they were.\n"
    ])
    const { allowed, status, statusText, portalStatus, timeline, version, ...after } =
      await dossier(url, codes[0])
    expect({ ...before, ...after }).toEqual(before)
    expect([status, version, timeline.at(-1)?.kind]).toEqual(["inProgress", 5, "RevisionChanged"])

    const again = await migration(url, "undo", printed)
    expect([again.code, again.stdout, JSON.parse(again.stderr)]).toMatchObject([
      1,
      "",
      { _tag: "NothingUndone", left: [{ code: codes[0], why: "AlreadyUndone" }] }
    ])
    await stop()
  }, 60_000)

  it("says what is wanted: a token, a service, a plan, a revision", async () => {
    const tag = ({ code, stderr }: { code: number | null; stderr: string }) => [
      code,
      JSON.parse(stderr)._tag
    ]
    const change = ["--procedure", "1.004222", "--to", "2025-02"]
    expect(tag(await motcua(["migration", "plan", ...change]))).toEqual([1, "OfficerTokenMissing"])
    const nowhere = "http://127.0.0.1:9"
    expect(tag(await migration(nowhere, "plan", ...change))).toEqual([1, "ServiceUnreachable"])
    const other = await file("other.json", "{}")
    expect(tag(await migration(nowhere, "execute", other))).toEqual([1, "InvalidMigrationFile"])
    const { stop, url } = await serve("2025-02-12T08:00:00+07:00")
    const unknown = await migration(url, "plan", "--procedure", "1.004222", "--to", "2030")
    expect([unknown.code, JSON.parse(unknown.stderr)]).toMatchObject([1, { status: 404 }])
    const stranger = ["migration", "plan", ...change, "--service", url]
    expect(JSON.parse((await motcua([...stranger, "--officer-token", "x"])).stderr).status).toBe(
      401
    )
    await stop()
  }, 60_000)
})
