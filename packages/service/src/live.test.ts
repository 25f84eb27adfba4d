import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { listen } from "./testing/events.ts"
import { start, type TestService } from "./testing/service.ts"

let service: TestService
beforeAll(async () => {
  service = await start()
})
afterAll(() => service.close())

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe("a dossier, live", () => {
  test("comes at once, and again with each change", async () => {
    const { body } = await service.lodge()
    const line = await listen(service.url, body.code, body.lookupKey)
    await line.until(1)
    await service.command(body.code, 1, { _tag: "Accept" })
    await line.until(2)
    await service.command(body.code, 2, { _tag: "Start" })
    await line.until(3)
    expect(line.messages.map(({ id, event, view }) => [id, event, view.status])).toEqual([
      ["1", "dossier", "submitted"],
      ["2", "dossier", "accepted"],
      ["3", "dossier", "inProgress"]
    ])
    expect(line.messages[2]!.view).toEqual((await service.follow(body.code, body.lookupKey)).body)
    expect(line.others[0]).toBe("retry: 3000")
    line.hangUp()
  })

  test("goes on after the last event that was seen, with nothing twice", async () => {
    const { body } = await service.lodge()
    await service.command(body.code, 1, { _tag: "Accept" })
    const known = await listen(service.url, body.code, body.lookupKey, "2")
    const behind = await listen(service.url, body.code, body.lookupKey, "1")
    const nonsense = await listen(service.url, body.code, body.lookupKey, "x; y")
    await behind.until(1)
    await nonsense.until(1)
    await pause(100)
    expect(known.messages).toEqual([])
    await service.command(body.code, 2, { _tag: "Start" })
    await Promise.all([known.until(1), behind.until(2), nonsense.until(2)])
    expect(known.messages.map(({ id }) => id)).toEqual(["3"])
    expect(behind.messages.map(({ id }) => id)).toEqual(["2", "3"])
    for (const line of [known, behind, nonsense]) line.hangUp()
  })

  test("reaches everybody who watches, and nobody who watches another", async () => {
    const { body: one } = await service.lodge()
    const { body: other } = await service.lodge()
    const lines = await Promise.all(
      Array.from({ length: 20 }, () => listen(service.url, one.code, one.lookupKey, "1"))
    )
    const elsewhere = await listen(service.url, other.code, other.lookupKey, "1")
    await service.command(one.code, 1, { _tag: "Accept" })
    await Promise.all(lines.map((line) => line.until(1)))
    await pause(50)
    expect(elsewhere.messages).toEqual([])
    for (const line of [...lines, elsewhere]) line.hangUp()
  })

  test("ends cleanly when the service stops, and the service does stop", async () => {
    const stopping = await start()
    const { body } = await stopping.lodge()
    const line = await listen(stopping.url, body.code, body.lookupKey)
    await line.until(1)
    const began = performance.now()
    await stopping.close()
    expect(await line.ended).toBe("ended")
    expect(performance.now() - began).toBeLessThan(3000)
    await expect(fetch(`${stopping.url}/api/health`)).rejects.toThrow()
  })
})
