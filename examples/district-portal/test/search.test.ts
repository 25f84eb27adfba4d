import { once } from "node:events"
import { readFile } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openPortal, type Portal } from "./portal.ts"

// A page of another address: its own policy, and a widget of a service elsewhere.
let elsewhere: Server
let otherPage = ""
let portal: Portal
beforeAll(async () => {
  elsewhere = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.setHeader(
      "content-security-policy",
      `default-src 'none'; script-src ${portal.url}; connect-src ${portal.url}`
    )
    response.end(
      `<!doctype html><html lang="vi"><title>Trang khác</title>
      <script type="module" src="${portal.url}/motcua.js?v=2"></script>
      <motcua-procedure-finder service="${portal.url}"></motcua-procedure-finder>`
    )
  }).listen(0, "127.0.0.1")
  await once(elsewhere, "listening")
  const address = elsewhere.address()
  if (address === null || typeof address === "string") throw new Error("no port")
  otherPage = `http://127.0.0.1:${address.port}`
  portal = await openPortal(undefined, ["--allow-origin", otherPage])
})
afterAll(async () => {
  await portal?.stop()
  elsewhere.closeAllConnections()
  elsewhere.close()
})

const field = (page: Page) => page.getByRole("combobox", { name: "Tên hoặc mã thủ tục" })

/** Paths that a page asks for, and what it complains of. */
const watch = (page: Page) => {
  const asked: Array<string> = []
  const complaints: Array<string> = []
  page.on("request", (request) => asked.push(new URL(request.url()).pathname))
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text())
  })
  page.on("pageerror", (error) => complaints.push(error.message))
  return {
    asked,
    complaints,
    times: (path: string): number => asked.filter((one) => one === path).length
  }
}

/** Types until an answer comes without the service having been asked. */
const answersByItself = async (page: Page, seen: ReturnType<typeof watch>): Promise<void> => {
  await field(page).focus()
  await expect
    .poll(
      async () => {
        const before = seen.times("/api/procedures")
        await field(page).fill("")
        await field(page).fill("ho tich")
        await page.getByRole("option").first().waitFor()
        return seen.times("/api/procedures") - before
      },
      // Long enough for the pause in typing that the page waits for.
      { timeout: 20_000, interval: 1000 }
    )
    .toBe(0)
  await field(page).fill("")
}

test("on the first focus the page loads its own search, once, and then finds without a line", async () => {
  const page = await portal.page(1280)
  const seen = watch(page)
  await page.goto(portal.url)
  await page.locator("motcua-office-finder").getByRole("combobox").waitFor()
  const loaded = () => [seen.times("/motcua-search.js"), seen.times("/api/procedures/index")]
  expect(loaded()).toEqual([0, 0])
  await answersByItself(page, seen)
  expect(loaded()).toEqual([1, 1])
  expect(seen.complaints).toEqual([])
  await page.context().setOffline(true)
  const asked = seen.times("/api/procedures")
  await field(page).pressSequentially("thuong tru")
  await page.getByRole("option").filter({ hasText: "Đăng ký thường trú" }).first().waitFor()
  expect([seen.times("/api/procedures"), ...loaded()]).toEqual([asked, 1, 1])
  await page.context().close()
})

test("a page of another address does so too, under a policy of its own", async () => {
  const page = await portal.page(1280)
  const seen = watch(page)
  await page.goto(otherPage)
  await answersByItself(page, seen)
  expect([seen.times("/motcua.js"), seen.times("/motcua-search.js")]).toEqual([1, 1])
  expect(seen.complaints.filter((text) => !text.includes("favicon"))).toEqual([])
  await page.context().close()
})

interface Asked {
  readonly query: string
}

interface Both {
  readonly here: unknown
  readonly service: unknown
}

test("the page and the service answer 100 queries alike", async () => {
  const file = new URL("../../../packages/binh-duong/relevance/queries.json", import.meta.url)
  const all: ReadonlyArray<Asked> = JSON.parse(await readFile(file, "utf8"))
  const step = Math.floor(all.length / 100)
  const queries = Array.from({ length: 100 }, (_, place) => all[place * step]!.query)
  const page = await portal.page(1280)
  await page.goto(portal.url)
  // As text, since the test's own tools would take the import for theirs.
  const answers = (await page.evaluate(`(async () => {
    const { openSearch } = await import("/motcua-search.js")
    const search = await openSearch(await (await fetch("/api/procedures/index")).json())
    const answers = []
    for (const query of ${JSON.stringify(queries)}) {
      const response = await fetch("/api/procedures?limit=8&query=" + encodeURIComponent(query))
      answers.push({ here: search(query, 8), service: await response.json() })
    }
    return answers
  })()`)) as ReadonlyArray<Both>
  expect(answers.length).toBe(100)
  for (const [place, { here, service }] of answers.entries()) {
    expect(here, queries[place]).toEqual(service)
  }
  const found = answers.filter(({ service }) => (service as { total: number }).total > 0)
  expect(found.length).toBeGreaterThan(90)
  await page.context().close()
})
