import { expect, test } from "vitest"
import { userEvent } from "vitest/browser"
import { deadline, hostile, procedure, procedureList } from "../testing/answers.ts"
import { broken, json, problem, silence, useLine } from "../testing/line.ts"
import { button, expectAccessible, find, mount, shows, textOf, type } from "../testing/page.ts"
import "./define.ts"
import type { ProcedureFinder } from "./ProcedureFinder.ts"

const line = useLine()

const open = (): Promise<ProcedureFinder> =>
  mount(
    `<motcua-procedure-finder lodge-href="#nop" office-href="https://vidu.vn/noi-nop?a=1"></motcua-procedure-finder>`
  )

const serve = (): void => {
  line.current
    .on("/api/procedures", () => json(procedureList))
    .on("/api/procedures/1.004222", () => json(procedure))
    .on("/api/deadlines", ({ query }) =>
      query.get("channel") === "online" ? json(deadline) : problem(422)
    )
}

test("nothing is asked before something is typed", async () => {
  const finder = await open()
  expect(line.current.asked).toEqual([])
  await expectAccessible("empty")
  expect(find(finder, "input").getAttribute("aria-expanded")).toBe("false")
})

test("a search waits for a pause in typing, and an older one is given up", async () => {
  line.current.on("/api/procedures", silence)
  const finder = await open()
  await type(finder, "input", "th")
  await type(finder, "input", "thu")
  await shows(finder, "Đang tìm…")
  await expect.poll(() => line.current.times("/api/procedures")).toBe(1)
  expect(line.current.asked[0]?.query.get("query")).toBe("thu")
  await expectAccessible("searching")
  await type(finder, "input", "thuong")
  await expect.poll(() => line.current.asked[0]?.signal?.aborted).toBe(true)
  await expect.poll(() => line.current.times("/api/procedures")).toBe(2)
})

test("the list is a listbox that arrows walk through and Enter picks from", async () => {
  serve()
  const finder = await open()
  const heard: Array<unknown> = []
  document.addEventListener("motcua-procedure-selected", ({ detail }) => heard.push(detail), {
    once: true
  })
  await type(finder, "input", "thuong tru")
  await expect.poll(() => find(finder, "input").getAttribute("aria-expanded")).toBe("true")
  await expectAccessible("list open")
  find(finder, "input").focus()
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}")
  await expect
    .poll(() => find(finder, "input").getAttribute("aria-activedescendant"))
    .toBe("result-0")
  await expectAccessible("an option active")
  find(finder, "input").focus()
  await userEvent.keyboard("{ArrowDown}{ArrowUp}{Enter}")
  await shows(finder, "Thứ Tư, 19/02/2025")
  expect(heard).toEqual([{ code: "1.004222", name: "Đăng ký thường trú" }])
  expect(textOf(finder)).toContain("tạm tính")
  expect(textOf(finder)).toContain("Không tính được ngày từ thời hạn này")
  expect(textOf(finder)).toContain("10.000 đồng")
  expect(textOf(finder)).toContain("Thủ tục của năm 2026.")
  expect(find<HTMLAnchorElement>(finder, "[part=lodge-link]").getAttribute("href")).toBe("#nop")
  expect(find<HTMLAnchorElement>(finder, "[part=office-link]").href).toBe(
    "https://vidu.vn/noi-nop?a=1&procedure=1.004222"
  )
  await expectAccessible("details")
})

test("markup in names and documents stays text", async () => {
  serve()
  const finder = await open()
  await type(finder, "input", "thuong tru")
  await shows(finder, hostile)
  finder.procedure = "1.004222"
  await shows(finder, `Hợp đồng ${hostile}`)
  expect(finder.shadowRoot?.querySelector("img")).toBeNull()
  expect("broken" in globalThis).toBe(false)
})

test("a failed search can be tried again, and what was typed stays", async () => {
  line.current.on("/api/procedures", broken)
  const finder = await open()
  await type(finder, "input", "khai sinh")
  await shows(finder, "Không kết nối được với hệ thống")
  expect(find<HTMLInputElement>(finder, "input").value).toBe("khai sinh")
  await expectAccessible("search failed")
  serve()
  button(finder, "Thử lại").click()
  await shows(finder, "Tìm thấy 2 thủ tục")
})

test("no hit is said so", async () => {
  line.current.on("/api/procedures", () => json({ items: [], total: 0 }))
  const finder = await open()
  await type(finder, "input", hostile)
  await shows(finder, `Không tìm thấy thủ tục nào cho “${hostile}”`)
  await expectAccessible("none found")
})

test("details that load slowly, fail, and are tried again", async () => {
  line.current.on("/api/procedures/1.004222", silence)
  const finder = await open()
  finder.procedure = "1.004222"
  await shows(finder, "Đang tải…")
  await expectAccessible("details loading")
  line.current.on("/api/procedures/9", () => problem(404, { detail: "Không có thủ tục này." }))
  finder.procedure = "9.000000"
  await shows(finder, "Không có thủ tục này.")
  await expectAccessible("details failed")
  document.documentElement.lang = "en"
  await shows(finder, "This is not allowed.")
})

test("a procedure that the page sets is told to the other widgets once it is there", async () => {
  serve()
  const heard: Array<unknown> = []
  const hear = ({ detail }: { readonly detail: unknown }): number => heard.push(detail)
  document.addEventListener("motcua-procedure-selected", hear)
  const finder = await mount<ProcedureFinder>(
    `<motcua-procedure-finder procedure="1.004222" lang="en"></motcua-procedure-finder>`
  )
  await shows(finder, "Return date if lodged now: Wednesday, 19 February 2025.")
  expect(heard).toEqual([{ code: "1.004222", name: "Đăng ký thường trú" }])
  document.removeEventListener("motcua-procedure-selected", hear)
})

test("a link of another kind than http leads nowhere", async () => {
  serve()
  const finder = await mount<ProcedureFinder>(
    `<motcua-procedure-finder procedure="1.004222" lodge-href="javascript:alert(1)"></motcua-procedure-finder>`
  )
  await shows(finder, "Đăng ký thường trú")
  expect(finder.shadowRoot?.querySelector("[part=lodge-link]")).toBeNull()
})
