import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openPortal, type Portal } from "./portal.ts"
import { fillIn, formOf, lodge, openAtCounter, pickProcedure } from "./steps.ts"

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal?.stop())

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js")

// Into the page's own world by the debugger, since the page's policy allows no foreign script.
const violations = async (page: Page): Promise<ReadonlyArray<string>> => {
  if (!(await page.evaluate(() => "axe" in globalThis))) {
    const { readFile } = await import("node:fs/promises")
    await page.evaluate(await readFile(axe, "utf8"))
  }
  const results = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })"
  )) as AxeResults
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`
  )
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const width of [360, 1280]) {
  test(`the page has no barrier that axe knows at ${width} px, at each step`, async () => {
    const page = await portal.page(width)
    await page.goto(portal.url)
    await page.getByText("Đồng hồ trình diễn").waitFor()
    await page.locator("motcua-office-finder").getByRole("combobox").waitFor()
    expect(await violations(page), "at first").toEqual([])
    await page.getByRole("combobox", { name: "Tên hoặc mã thủ tục" }).pressSequentially("ho tich")
    await page.getByRole("option").first().waitFor()
    expect(await violations(page), "with the list open").toEqual([])
    await page.getByRole("button", { name: "Xoá ô tìm" }).click()
    await pickProcedure(page, "thuong tru", "Đăng ký thường trú")
    await page
      .locator("motcua-office-finder")
      .getByLabel("Xã, phường, thị trấn nơi bạn ở")
      .selectOption({ label: "Phường Phú Cường" })
    await page
      .getByRole("button", { name: /^Nộp tại đây/ })
      .first()
      .waitFor()
    await formOf(page).getByRole("button", { name: "Nộp hồ sơ", exact: true }).click()
    await formOf(page)
      .getByText(/chỗ cần sửa/)
      .waitFor()
    expect(await violations(page), "with errors").toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.getByRole("button", { name: "English", exact: true }).click()
    expect(await violations(page), "in English").toEqual([])
    await page.getByRole("button", { name: "Tiếng Việt", exact: true }).click()
    await fillIn(page, { fullName: "Nguyễn Văn An", citizenId: "074201001234" })
    const { code } = await lodge(page)
    await page.getByText("Đang theo dõi trực tiếp").waitFor()
    expect(await violations(page), "lodged").toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.context().close()

    const counter = await portal.page(width)
    await counter.goto(`${portal.url}/counter.html`)
    await counter.getByLabel("Mã cán bộ").waitFor()
    expect(await violations(counter), "signing in").toEqual([])
    await openAtCounter(counter, portal.url, code)
    await counter.getByRole("button", { name: "Yêu cầu bổ sung", exact: true }).click()
    await counter.getByRole("button", { name: "Xác nhận: Yêu cầu bổ sung" }).click()
    await counter.getByText("Có 2 chỗ cần sửa").waitFor()
    expect(await violations(counter), "a command with errors").toEqual([])
    await counter.getByRole("button", { name: "Về danh sách" }).click()
    await counter.getByRole("table").waitFor()
    expect(await violations(counter), "the list").toEqual([])
    expect(await overflow(counter)).toBe(0)
    await counter.context().close()
  })
}

test("the page asks nobody but its own service", async () => {
  const page = await portal.page(1280)
  const elsewhere: Array<string> = []
  page.on("request", (request) => {
    if (!request.url().startsWith(portal.url)) elsewhere.push(request.url())
  })
  const refused: Array<string> = []
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text())
  })
  await page.goto(portal.url)
  await pickProcedure(page, "khai sinh", "Thủ tục đăng ký khai sinh")
  await formOf(page).getByLabel("Họ và tên").waitFor()
  expect(elsewhere).toEqual([])
  // Among them what the content security policy would refuse.
  expect(refused).toEqual([])
  await page.context().close()
})
