import type { Procedure } from "@motcua/core/procedure/Procedure"
import * as SearchIndex from "@motcua/core/procedure/SearchIndex"
import { expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { hostile, procedure, procedureList } from "../testing/answers.ts"
import { json, silence, useLine } from "../testing/line.ts"
import {
  button,
  choose,
  expectAccessible,
  find,
  mount,
  shows,
  textOf,
  type
} from "../testing/page.ts"
import "./define.ts"
import type { ProcedureFinder } from "./ProcedureFinder.ts"

const line = useLine()
const all = [
  procedure,
  { ...procedure, code: "1.004194", name: "Đăng ký tạm trú" },
  {
    ...procedure,
    code: "1.003197",
    name: "Đăng ký doanh nghiệp",
    field: "Thành lập và hoạt động của doanh nghiệp",
    levels: ["province"],
    executingAgencies: ["Sở Kế hoạch và Đầu tư"],
    channels: [{ channel: "postal", limit: null, feeVnd: null }]
  }
] as ReadonlyArray<unknown> as ReadonlyArray<Procedure>
const index = SearchIndex.build(all)

let services = 0
const open = async (attributes = ""): Promise<ProcedureFinder> => {
  // Either the page searches or the service does.
  line.current.on("/tim-", attributes === "" ? silence : () => json(procedureList))
  line.current.on(`/tim-${services}/api/procedures/index`, () => json(index))
  return mount(
    `<motcua-procedure-finder service="/tim-${services++}" ${attributes}></motcua-procedure-finder>`
  )
}
const optionsOf = (finder: ProcedureFinder, id: string): ReadonlyArray<string> =>
  [...(finder.shadowRoot?.querySelectorAll<HTMLOptionElement>(`#${id} option`) ?? [])].map(
    ({ text }) => text.trim()
  )
const names = (finder: ProcedureFinder): ReadonlyArray<string> =>
  [...(finder.shadowRoot?.querySelectorAll("[role=option] .name") ?? [])].map(
    (name) => name.textContent ?? ""
  )
const isListed = (finder: ProcedureFinder): boolean => !find(finder, "#results").hidden

/** Opens the choices and waits until the page can search by itself. */
const showChoices = async (finder: ProcedureFinder): Promise<void> => {
  find(finder, ".narrowing summary").click()
  await expect
    .poll(() => optionsOf(finder, "level"))
    .toEqual(["Tất cả", "Cấp xã (2)", "Cấp tỉnh (1)"])
}

test("what is found in the page is narrowed with counts, and widened again", async () => {
  const finder = await open()
  await showChoices(finder)
  await expectAccessible("choices open")
  await type(finder, "input", "dang ky")
  await shows(finder, "Tìm thấy 3 thủ tục")
  expect(optionsOf(finder, "field")).toEqual([
    "Tất cả",
    "Đăng ký, quản lý cư trú (2)",
    "Thành lập và hoạt động của doanh nghiệp (1)"
  ])
  await choose(finder, "#level", "commune")
  await shows(finder, "Tìm thấy 2 thủ tục")
  expect(names(finder)).not.toContain("Đăng ký doanh nghiệp")
  expect(optionsOf(finder, "agency")).toEqual(["Tất cả", "Công an cấp xã (2)"])
  expect(optionsOf(finder, "level")).toEqual(["Tất cả", "Cấp xã (2)", "Cấp tỉnh (1)"])
  expect(textOf(finder)).toContain("đang lọc: 1")
  await expectAccessible("narrowed")
  await type(finder, "input", "doanh nghiep")
  await shows(finder, "Không thủ tục nào khớp với phần đang lọc")
  expect(optionsOf(finder, "level")).toEqual(["Tất cả", "Cấp xã (0)", "Cấp tỉnh (1)"])
  expect(find<HTMLSelectElement>(finder, "#level").value).toBe("commune")
  button(finder, "Bỏ lọc").focus()
  await userEvent.keyboard("{Enter}")
  await shows(finder, "Tìm thấy 1 thủ tục")
  expect(finder.shadowRoot?.activeElement?.localName).toBe("summary")
  expect(find<HTMLSelectElement>(finder, "#level").value).toBe("")
})

test("a field can be looked through without a word typed", async () => {
  const finder = await open()
  await showChoices(finder)
  expect(isListed(finder)).toBe(false)
  await choose(finder, "#field", "Đăng ký, quản lý cư trú")
  await shows(finder, "Tìm thấy 2 thủ tục")
  expect([isListed(finder), names(finder).length]).toEqual([true, 2])
})

test("the list stays while one chooses by keyboard, is closed by Escape and by leaving", async () => {
  const finder = await open()
  await showChoices(finder)
  find(finder, "input").focus()
  await userEvent.keyboard("dang ky")
  await expect.poll(() => isListed(finder)).toBe(true)
  find(finder, "#field").focus()
  await finder.updateComplete
  expect(isListed(finder)).toBe(true)
  await userEvent.keyboard("{Escape}")
  await expect.poll(() => isListed(finder)).toBe(false)
  find(finder, "#level").focus()
  await choose(finder, "#level", "province")
  await expect.poll(() => isListed(finder)).toBe(true)
  find(finder, "#level").blur()
  await expect.poll(() => isListed(finder)).toBe(false)
})

test("the service is asked with what narrows, and its names stay text", async () => {
  const finder = await open(`search="service"`)
  find(finder, ".narrowing summary").click()
  await expect.poll(() => optionsOf(finder, "field")).toContain(`${hostile} (1)`)
  await type(finder, "input", "thuong tru")
  await choose(finder, "#channel", "online")
  await choose(finder, "#agency", "Công an cấp xã")
  const last = () => Object.fromEntries(line.current.asked.at(-1)!.query)
  await expect
    .poll(last)
    .toEqual({ query: "thuong tru", limit: "8", channel: "online", agency: "Công an cấp xã" })
  expect(finder.shadowRoot?.querySelector("img")).toBeNull()
})

test("an older service that counts nothing leaves nothing to choose from", async () => {
  const { facets: _, ...older } = procedureList
  const finder = await open(`search="service"`)
  line.current.on("/tim-", () => json(older))
  await type(finder, "input", "thuong tru")
  await shows(finder, "Tìm thấy 2 thủ tục")
  expect(finder.shadowRoot?.querySelector("option")).toBeNull()
  find(finder, ".narrowing summary").click()
  await expect.poll(() => finder.shadowRoot?.querySelector("option")).not.toBeNull()
  expect(optionsOf(finder, "field")).toEqual(["Tất cả"])
})

test("the choices fit a narrow screen, and the list hides none of them", async () => {
  for (const width of [360, 1280]) {
    await page.viewport(width, 800)
    const finder = await open()
    await showChoices(finder)
    await type(finder, "input", "dang ky")
    await choose(finder, "#level", "commune")
    await expect.poll(() => isListed(finder)).toBe(true)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    for (const control of finder.shadowRoot!.querySelectorAll(".narrowing :is(select, summary)")) {
      expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    }
    const list = find(finder, "#results").getBoundingClientRect()
    expect(list.top).toBeGreaterThanOrEqual(
      find(finder, ".narrowing").getBoundingClientRect().bottom
    )
    document.body.replaceChildren()
  }
})
