import { type ChildProcess, spawn } from "node:child_process"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, expect, test } from "vitest"
import { listen } from "./testing/events.ts"
import { applicant, client, officerToken, temporaryFolder } from "./testing/service.ts"

const main = fileURLToPath(new URL("./main.ts", import.meta.url))

let folder: ReturnType<typeof temporaryFolder>
const started: Array<ChildProcess> = []
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL")
  folder.remove()
})

/** A service in a process of its own, so that it can be killed like one. */
const launch = async (port: number) => {
  const child = spawn(
    process.execPath,
    [
      "--conditions=@motcua/source",
      main,
      ...["--port", `${port}`],
      ...["--database", `sqlite:${join(folder.path, "motcua.db")}`],
      ...["--clock", "2025-02-10T08:00:00+07:00"],
      ...["--officer-token", officerToken],
      "--log-requests"
    ],
    { stdio: ["ignore", "pipe", "pipe"] }
  )
  started.push(child)
  let output = ""
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.on("exit", (code, signal) => resolve({ code, signal }))
  )
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const match = /motcua: (http:\S+)/.exec(output)
      if (match !== null) resolve(match[1]!)
    }
    child.stdout!.on("data", read)
    child.stderr!.on("data", read)
    void exited.then(({ code }) => reject(new Error(`ended with ${code}: ${output}`)))
  })
  return { child, exited, output: () => output, ...client(url) }
}

test("killed between two commands and started again: nothing is lost, followers go on", async () => {
  const first = await launch(0)
  const port = Number(new URL(first.url).port)
  const { body: lodged } = await first.lodge()
  const line = await listen(first.url, lodged.code, lodged.lookupKey)
  await line.until(1)
  await first.command(lodged.code, 1, { _tag: "Accept" })
  await line.until(2)
  const before = await first.follow(lodged.code, lodged.lookupKey)

  first.child.kill("SIGKILL")
  expect((await first.exited).signal).toBe("SIGKILL")
  expect(await line.ended).toBe("broken")

  const second = await launch(port)
  expect(await second.follow(lodged.code, lodged.lookupKey)).toEqual(before)
  const resumed = await listen(second.url, lodged.code, lodged.lookupKey, line.messages.at(-1)!.id)
  const { status, body } = await second.command(lodged.code, 2, { _tag: "Start" })
  expect([status, body.version]).toEqual([200, 3])
  await resumed.until(1)
  expect(resumed.messages.map(({ id, view }) => [id, view.status])).toEqual([["3", "inProgress"]])
  // The demonstration clock goes on from the last event, and numbers of the day go on too.
  expect(Date.parse(resumed.messages[0]!.view.timeline.at(-1)!.at)).toBeGreaterThanOrEqual(
    Date.parse(before.body.timeline.at(-1)!.at)
  )
  expect((await second.lodge()).body.code).toBe("H09-250210-0002")
  resumed.hangUp()
})

test("killed in the midst of many lodgings: what was answered is there, whole", async () => {
  const first = await launch(0)
  const answered: Array<{ code: string; lookupKey: string }> = []
  const lodgings = Array.from({ length: 200 }, async () => {
    const { body } = await first.lodge()
    answered.push(body)
    if (answered.length === 40) first.child.kill("SIGKILL")
  })
  await Promise.allSettled(lodgings)
  expect(answered.length).toBeGreaterThanOrEqual(40)

  const second = await launch(0)
  for (const { code, lookupKey } of answered) {
    const { status, body } = await second.follow(code, lookupKey)
    expect([status, body.version]).toEqual([200, 1])
  }
  const { items } = (await second.list()).body
  expect(items.length).toBeGreaterThanOrEqual(answered.length)
  expect(items.every(({ applicantName }) => applicantName === applicant.fullName)).toBe(true)
})

test.each(["SIGTERM", "SIGINT"] as const)(
  "%s stops it cleanly, streams and all",
  async (signal) => {
    const service = await launch(0)
    const { body } = await service.lodge()
    const line = await listen(service.url, body.code, body.lookupKey)
    await line.until(1)
    service.child.kill(signal)
    expect(await line.ended).toBe("ended")
    const { code } = await service.exited
    expect(code === 0 || code === 130 || code === 143).toBe(true)
    for (const secret of [applicant.fullName, applicant.citizenId, body.lookupKey]) {
      expect(service.output()).not.toContain(secret)
    }
  }
)
