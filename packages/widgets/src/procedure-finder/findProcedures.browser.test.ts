import type { Procedure } from "@motcua/core/procedure/Procedure"
import * as SearchIndex from "@motcua/core/procedure/SearchIndex"
import { afterEach, expect, test } from "vitest"
import { userEvent } from "vitest/browser"
import { procedure, procedureList } from "../testing/answers.ts"
import { broken, json, silence, useLine } from "../testing/line.ts"
import { button, find, mount, shows, textOf, type } from "../testing/page.ts"
import "./define.ts"
import type { ProcedureFinder } from "./ProcedureFinder.ts"

const line = useLine()
const indexPath = "/api/procedures/index"
const index = SearchIndex.build([
  procedure,
  { ...procedure, code: "1.004194", name: "Đăng ký tạm trú" }
] as ReadonlyArray<unknown> as ReadonlyArray<Procedure>)

// What is loaded is kept for the page, by service: each test has a service of its own.
let services = 0
const open = (attributes = ""): Promise<ProcedureFinder> =>
  mount(
    `<motcua-procedure-finder service="/dich-vu-${services++}" ${attributes}></motcua-procedure-finder>`
  )

/** Answers under the address of whatever service is asked. */
const on = (path: string, answer: Parameters<typeof line.current.on>[1]): void => {
  line.current.on(`/dich-vu-${services}${path}`, answer)
}
const times = (path: string): number =>
  line.current.asked.filter((asked) => asked.path.endsWith(path)).length
const options = (finder: ProcedureFinder): ReadonlyArray<string> =>
  [...(finder.shadowRoot?.querySelectorAll("[role=option] .name") ?? [])].map(
    (name) => name.textContent ?? ""
  )

/** Focuses the field and waits until the page can search by itself. */
const prepared = async (finder: ProcedureFinder): Promise<void> => {
  find(finder, "input").focus()
  await expect.poll(() => times(indexPath)).toBe(1)
  await expect
    .poll(async () => {
      await type(finder, "input", "")
      await type(finder, "input", "tam tru")
      await Promise.resolve()
      await finder.updateComplete
      return options(finder)
    })
    .toContain("Đăng ký tạm trú")
  await type(finder, "input", "")
}

const connection = Object.getOwnPropertyDescriptor(navigator, "connection")
afterEach(() => {
  if (connection) Object.defineProperty(navigator, "connection", connection)
  else Reflect.deleteProperty(navigator, "connection")
})

test("the index is asked for on the first focus, once, and then nobody is asked", async () => {
  on(indexPath, () => json(index))
  const finder = await open()
  await type(finder, "input", "")
  expect(line.current.asked).toEqual([])
  await prepared(finder)
  const asked = line.current.asked.length
  find(finder, "input").blur()
  find(finder, "input").focus()
  await userEvent.keyboard("thuong tru")
  await shows(finder, "Tìm thấy 1 thủ tục")
  expect(options(finder)).toEqual(["Đăng ký thường trú"])
  expect(textOf(finder)).toContain("Đăng ký, quản lý cư trú · Cấp xã · 1.004222")
  expect([times(indexPath), line.current.asked.length]).toEqual([1, asked])
})

test("each key stroke is answered at once, and waiting is never painted", async () => {
  on(indexPath, () => json(index))
  const finder = await open()
  await prepared(finder)
  const seen = new Set<string>()
  let isWatching = true
  const watch = (): void => {
    seen.add(textOf(finder).includes("Đang tìm") ? "waiting" : "answered")
    if (isWatching) requestAnimationFrame(watch)
  }
  watch()
  for (const text of ["t", "ta", "tam", "tam t", "tam tr", "tam tru"]) {
    await type(finder, "input", text)
    await new Promise(requestAnimationFrame)
    expect(options(finder)[0]).toMatch(/^Đăng ký/)
  }
  isWatching = false
  expect([...seen]).toEqual(["answered"])
})

test("a finder that comes later searches with what is there", async () => {
  on(indexPath, () => json(index))
  const finder = await open()
  await prepared(finder)
  const asked = line.current.asked.length
  const later = await mount<ProcedureFinder>(
    `<motcua-procedure-finder service="${finder.service}" limit="1"></motcua-procedure-finder>`
  )
  await type(later, "input", "dang ky")
  await shows(later, "Tìm thấy 2 thủ tục, đang hiện 1")
  expect(line.current.asked.length).toBe(asked)
})

test("until the index is there the service is asked, and its late answer is given up", async () => {
  let come = (_: Response): void => {}
  on(indexPath, () => new Promise((resolve) => (come = resolve)))
  on("/api/procedures", silence)
  const finder = await open()
  find(finder, "input").focus()
  await type(finder, "input", "thuong tru")
  await shows(finder, "Đang tìm…")
  const search = () => line.current.asked.find(({ path }) => path.endsWith("/api/procedures"))
  await expect.poll(search).toBeDefined()
  expect(search()?.signal?.aborted).toBe(false)
  come(json(index))
  await shows(finder, "Tìm thấy 1 thủ tục")
  expect(options(finder)).toEqual(["Đăng ký thường trú"])
  expect(search()?.signal?.aborted).toBe(true)
  expect(times("/api/procedures")).toBe(1)
})

test("a search that the service could not be asked for is answered once the page can", async () => {
  let come = (_: Response): void => {}
  on(indexPath, () => new Promise((resolve) => (come = resolve)))
  on("/api/procedures", broken)
  const finder = await open()
  find(finder, "input").focus()
  await type(finder, "input", "thuong tru")
  await shows(finder, "Không kết nối được với hệ thống")
  come(json(index))
  await shows(finder, "Tìm thấy 1 thủ tục")
})

for (const [what, answer] of [
  ["an older service has none", () => json({ title: "Không có" }, 404)],
  ["it is of another version", () => json({ ...index, version: 2 })],
  ["it is something else", () => json([1, 2])],
  ["it is broken off", () => new Response('{"version":1,')],
  ["the line breaks", broken]
] as const) {
  test(`the service is asked where ${what}, and the index again at the next focus`, async () => {
    on(indexPath, answer)
    on("/api/procedures", () => json(procedureList))
    const finder = await open()
    find(finder, "input").focus()
    await type(finder, "input", "thuong tru")
    await shows(finder, "Tìm thấy 2 thủ tục")
    find(finder, "input").blur()
    await expect
      .poll(() => {
        find(finder, "input").blur()
        find(finder, "input").focus()
        return times(indexPath)
      })
      .toBeGreaterThan(1)
    await type(finder, "input", "thuong")
    await expect.poll(() => times("/api/procedures")).toBe(2)
  })
}

test("what the service refuses it refuses still", async () => {
  on(indexPath, () => json(index))
  const finder = await open()
  await prepared(finder)
  const asked = times("/api/procedures")
  await type(finder, "input", "a".repeat(201))
  await expect.poll(() => times("/api/procedures")).toBe(asked + 1)
  finder.limit = 101
  await type(finder, "input", "tam tru")
  await expect.poll(() => times("/api/procedures")).toBe(asked + 2)
  await shows(finder, "Thử lại")
  expect(button(finder, "Thử lại")).toBeDefined()
})

test.each([
  [`search="service"`, {}],
  ["", { saveData: true }],
  ["", { saveData: false, effectiveType: "slow-2g" }]
])("nothing is loaded with %s on a line of %o", async (attributes, value) => {
  Object.defineProperty(navigator, "connection", { configurable: true, value })
  on(indexPath, () => json(index))
  on("/api/procedures", () => json(procedureList))
  const finder = await open(attributes)
  find(finder, "input").focus()
  await type(finder, "input", "thuong tru")
  await shows(finder, "Tìm thấy 2 thủ tục")
  expect([times(indexPath), times("/api/procedures")]).toEqual([0, 1])
})
