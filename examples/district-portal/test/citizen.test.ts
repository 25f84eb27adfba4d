import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openPortal, type Portal } from "./portal.ts"
import { fillIn, formOf, lodge, pickProcedure, trackerOf } from "./steps.ts"

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal?.stop())

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.textContent ?? ""
  })

const switchTo = (page: Page, language: "Tiếng Việt" | "English"): Promise<void> =>
  page.getByRole("button", { name: language, exact: true }).click()

test("bad input is told clearly in both languages, and what was typed stays", async () => {
  const page = await portal.page(1280)
  await page.goto(portal.url)
  await pickProcedure(page, "thuong tru", "Đăng ký thường trú")
  const form = formOf(page)
  await form.getByLabel("Họ và tên").fill("   ")
  await form.getByLabel("Số căn cước").fill("12345")
  await form.getByLabel("Số điện thoại").fill("999")
  await form.getByLabel("Ghi chú cho cán bộ").fill("Xin gọi buổi chiều")
  await form.getByRole("button", { name: "Nộp hồ sơ", exact: true }).click()

  await form.getByText("Có 5 chỗ cần sửa").waitFor()
  expect(await focusedText(page)).toContain("Có 5 chỗ cần sửa")
  const id = form.getByLabel("Số căn cước")
  expect(await id.getAttribute("aria-invalid")).toBe("true")
  await expect
    .poll(() => id.evaluate((input) => input.getAttribute("aria-describedby")))
    .toBe("citizenId-hint citizenId-error")

  await switchTo(page, "English")
  await form.getByText("There are 5 things to correct").waitFor()
  expect(await form.locator("#citizenId-error").textContent()).toBe(
    "A citizen number has 12 digits (the old identity card: 9)."
  )
  expect(await form.getByLabel("Citizen number").inputValue()).toBe("12345")
  expect(await form.getByLabel("Phone number").inputValue()).toBe("999")
  expect(await form.getByLabel("Note for the officer").inputValue()).toBe("Xin gọi buổi chiều")
  await form.getByRole("link", { name: /^Citizen number/ }).click()
  expect(await form.getByLabel("Citizen number").evaluate((e) => e.matches(":focus"))).toBe(true)
  await page.context().close()
})

test("what only the service can see to be wrong comes back at its field, in the same words", async () => {
  const page = await portal.page(1280)
  await page.goto(portal.url)
  await pickProcedure(page, "thuong tru", "Đăng ký thường trú")
  const form = formOf(page)
  await fillIn(page, { fullName: "Nguyễn\u202eVăn An", citizenId: "074201001234" })
  await form.getByLabel("Thư điện tử").fill("an@vidu.vn")
  await form.getByRole("button", { name: "Nộp hồ sơ", exact: true }).click()
  await form.locator("#fullName-error").waitFor()
  expect(await form.locator("#fullName-error").textContent()).toContain("ký tự điều khiển")
  expect(await form.getByLabel("Số căn cước").inputValue()).toBe("074201001234")
  await switchTo(page, "English")
  await form.locator("#fullName-error").filter({ hasText: "control characters" }).waitFor()

  // The widget's own words are those of the service.
  const answer = await page.evaluate(async () => {
    const response = await fetch("/api/dossiers", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        requestId: crypto.randomUUID(),
        procedureCode: "1.004222",
        communeCode: "25747",
        officeId: "branch-718",
        channel: "online",
        applicant: { fullName: " ", citizenId: "1", phone: "1", email: "1" },
        documents: []
      })
    })
    return (await response.json()) as { fields: ReadonlyArray<{ path: string; en: string }> }
  })
  const service = new Map(answer.fields.map(({ path, en }) => [path.split(".").at(-1), en]))
  await form.getByLabel("Full name").fill(" ")
  await form.getByLabel("Citizen number").fill("1")
  await form.getByLabel("Phone number").fill("1")
  await form.getByLabel("E-mail").fill("1")
  await form.getByRole("button", { name: "Lodge the dossier" }).click()
  for (const field of ["fullName", "citizenId", "phone", "email"]) {
    await form.locator(`#${field}-error`).waitFor()
    expect(await form.locator(`#${field}-error`).textContent(), field).toBe(service.get(field))
  }
  await page.context().close()
})

test("an answer that is lost and a hasty second click lodge no second dossier", async () => {
  const page = await portal.page(1280)
  await page.goto(portal.url)
  await pickProcedure(page, "thuong tru", "Đăng ký thường trú")
  await fillIn(page, { fullName: "Phạm Thị Dung", citizenId: "074301001237" })
  let sent = 0
  // The request arrives; its answer does not.
  await page.route("**/api/dossiers", async (route) => {
    sent += 1
    if (sent === 1) {
      await route.fetch()
      await route.abort("connectionreset")
    } else await route.continue()
  })
  const form = formOf(page)
  await form.getByRole("button", { name: "Nộp hồ sơ", exact: true }).dblclick()
  await form.getByText("chưa biết hồ sơ đã đến nơi hay chưa").waitFor()
  expect(sent).toBe(1)
  expect(await form.getByLabel("Họ và tên").inputValue()).toBe("Phạm Thị Dung")
  // Changed meanwhile: the first sending is the one that counts, and the page says so.
  await form.getByLabel("Ghi chú cho cán bộ").fill("thêm một dòng")
  await form.getByRole("button", { name: "Gửi lại" }).click()
  await form.getByText("Lần gửi trước đã đến nơi").waitFor()
  const code = await form.getByRole("status", { name: "Mã hồ sơ" }).textContent()
  expect(code?.trim()).toMatch(/-0001$/)
  await page.context().close()

  const next = await portal.page(1280)
  await next.goto(portal.url)
  await pickProcedure(next, "thuong tru", "Đăng ký thường trú")
  await fillIn(next, { fullName: "Phạm Thị Dung", citizenId: "074301001237" })
  expect((await lodge(next)).code).toMatch(/-0002$/)
  await next.context().close()
})

test("finder and form by the keyboard alone", async () => {
  const page = await portal.page(1280)
  await page.goto(portal.url)
  const search = page.getByRole("combobox", { name: "Tên hoặc mã thủ tục" })
  await search.waitFor()
  for (let i = 0; i < 20 && !(await search.evaluate((e) => e.matches(":focus"))); i++) {
    await page.keyboard.press("Tab")
  }
  await page.keyboard.type("thuong tru")
  await page.getByRole("option").first().waitFor()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowUp")
  expect(await page.locator("[role=option][aria-selected=true]").textContent()).toContain(
    "Đăng ký thường trú"
  )
  await page.keyboard.press("Escape")
  expect(await search.getAttribute("aria-expanded")).toBe("false")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await page.locator("motcua-procedure-finder [part=details]").getByText("1.004222").waitFor()

  const form = formOf(page)
  await form.getByLabel("Họ và tên").waitFor()
  const tabTo = async (label: string): Promise<void> => {
    const control = form.getByLabel(label)
    for (let i = 0; i < 40; i++) {
      if (await control.evaluate((e) => e.matches(":focus"))) return
      await page.keyboard.press("Tab")
    }
    throw new Error(`the keyboard does not reach "${label}"`)
  }
  await tabTo("Xã, phường, thị trấn nơi bạn ở")
  await page.keyboard.type("Phường Phú C")
  await expect
    .poll(() => form.getByLabel("Nơi tiếp nhận").inputValue())
    .toMatch(/^(?:branch|point|centre)/)
  await tabTo("Họ và tên")
  await page.keyboard.type("Võ Văn Em")
  await page.keyboard.press("Enter")
  await form.getByText("Có 1 chỗ cần sửa").waitFor()
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  await page.keyboard.type("074201001238")
  await page.keyboard.press("Enter")
  await form.getByRole("heading", { name: "Đã nộp hồ sơ" }).waitFor()
  expect(await focusedText(page)).toContain("Đã nộp hồ sơ")
  await trackerOf(page).getByText("Mới đăng ký", { exact: true }).waitFor()
  await page.context().close()
})

test("a dossier is looked up with its code and key, and a wrong key opens nothing", async () => {
  const page = await portal.page(360)
  await page.goto(portal.url)
  await pickProcedure(page, "thuong tru", "Đăng ký thường trú")
  await fillIn(page, { fullName: "Đỗ Thị Giang", citizenId: "074301001239" })
  const { code, key } = await lodge(page)
  // Printed: the code and the key, and nothing of the rest of the page.
  await page.emulateMedia({ media: "print" })
  expect(await page.getByText(key).isVisible()).toBe(true)
  expect(await page.locator("motcua-procedure-finder").isVisible()).toBe(false)
  expect(await formOf(page).getByRole("button").count()).toBe(0)
  await page.emulateMedia({ media: "screen" })
  await page.reload()
  const tracker = trackerOf(page)
  await tracker.getByRole("button", { name: "Theo dõi" }).click()
  await tracker.getByText("Có 2 chỗ cần sửa").waitFor()
  await tracker.getByLabel("Mã hồ sơ").fill(code)
  await tracker.getByLabel("Mã tra cứu").fill("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-A")
  await tracker.getByRole("button", { name: "Theo dõi" }).click()
  await tracker.locator("[part=failure]").waitFor()
  expect(await tracker.getByLabel("Mã hồ sơ").inputValue()).toBe(code)
  await tracker.getByLabel("Mã tra cứu").fill(key.toLowerCase())
  await tracker.getByRole("button", { name: "Theo dõi" }).click()
  await tracker.getByText("Đang theo dõi trực tiếp").waitFor()
  await page.context().close()
})
