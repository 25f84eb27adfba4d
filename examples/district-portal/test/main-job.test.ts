import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openPortal, type Portal } from "./portal.ts"
import { command, fillIn, formOf, lodge, openAtCounter, pickProcedure, trackerOf } from "./steps.ts"

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal?.stop())

const hostile = `Nguyễn Văn <img src=x onerror="document.title='hỏng'"> An`

const status = (page: Page, text: string): Promise<void> =>
  trackerOf(page).locator("[part=status]").filter({ hasText: text }).waitFor()

test("a citizen finds, lodges and follows a dossier that an officer moves, in Vietnamese", async () => {
  const page = await portal.page(1280)
  const requests: Array<string> = []
  page.on("request", (request) => requests.push(request.url()))
  await page.goto(portal.url)
  await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""))
  await page.getByText("Đồng hồ trình diễn").waitFor()

  await pickProcedure(page, "thuong tru", "Đăng ký thường trú")
  const finder = page.locator("motcua-procedure-finder")
  await finder.getByRole("heading", { name: "Đăng ký thường trú", exact: true }).waitFor()
  // Seven working days from Monday 2025-02-10 (T1, T4).
  expect(await finder.locator("[part=due] .due").first().textContent()).toBe("Thứ Tư, 19/02/2025")
  expect(await finder.getByText("7 ngày làm việc").first().isVisible()).toBe(true)
  expect(await finder.getByText(/tháng 7\/2026/).isVisible()).toBe(true)

  const offices = page.locator("motcua-office-finder")
  await offices
    .getByLabel("Xã, phường, thị trấn nơi bạn ở")
    .selectOption({ label: "Phường Phú Cường" })
  await offices
    .getByRole("button", { name: /^Nộp tại đây: Chi nhánh .* thành phố Thủ Dầu Một$/ })
    .click()
  await expect.poll(() => formOf(page).getByLabel("Nơi tiếp nhận").inputValue()).toBe("branch-718")

  await fillIn(page, { fullName: hostile, citizenId: "074 201 001 234" })
  await formOf(page).getByLabel("Giấy tờ khác").fill("Tờ khai CT01\nẢnh chân dung")
  const { code, key } = await lodge(page)
  expect(code).toMatch(/^H09(?:\.\d+)?-250210-\d{4,7}$/)
  expect(key.length).toBeGreaterThanOrEqual(26)

  await status(page, "Mới đăng ký")
  await trackerOf(page).getByText("Đang theo dõi trực tiếp").waitFor()

  const counter = await portal.page(1280)
  await openAtCounter(counter, portal.url, code)
  await counter.getByText(hostile).waitFor()
  expect(await counter.locator("motcua-counter img").count()).toBe(0)
  expect(await counter.title()).not.toContain("hỏng")
  await command(counter, "Tiếp nhận")

  await status(page, "Được tiếp nhận")
  expect(await trackerOf(page).locator("[part=receipt] .due").textContent()).toBe(
    "17:00, Thứ Tư, 19/02/2025"
  )
  await command(counter, "Chuyển giải quyết")
  await status(page, "Đang xử lý")
  await command(counter, "Ghi kết quả")
  await status(page, "Đã xử lý xong")
  await command(counter, "Trả kết quả")
  await status(page, "Đã trả kết quả")
  await trackerOf(page).getByText("Hồ sơ đã kết thúc").waitFor()

  // It is still the page that was opened, and the key was in no address.
  expect(await page.locator("html[data-same-page]").count()).toBe(1)
  expect(requests.filter((url) => url.includes(key) || url.includes("074201001234"))).toEqual([])
  await page.context().close()
  await counter.context().close()
})

test("supplements are asked for once, handed in by the citizen, and the dossier goes on", async () => {
  const page = await portal.page(1280)
  await page.goto(portal.url)
  await pickProcedure(page, "thuong tru", "Đăng ký thường trú")
  await fillIn(page, { fullName: "Trần Thị Bình", citizenId: "074301001235" })
  const { code } = await lodge(page)
  const counter = await portal.page(1280)
  await openAtCounter(counter, portal.url, code)
  await command(counter, "Yêu cầu bổ sung", {
    "Giấy tờ cần bổ sung, mỗi dòng một loại": "Bản sao hợp đồng thuê nhà\nTờ khai CT01",
    "Lý do": "Hồ sơ còn thiếu."
  })
  await status(page, "Yêu cầu bổ sung giấy tờ")
  const tracker = trackerOf(page)
  await tracker.getByText("Bản sao hợp đồng thuê nhà", { exact: true }).waitFor()
  await tracker.getByRole("button", { name: "Gửi bổ sung" }).click()
  await tracker.getByText("Có 1 chỗ cần sửa").waitFor()
  await tracker.getByLabel("Giấy tờ bạn bổ sung").fill("Bản sao hợp đồng thuê nhà\nTờ khai CT01")
  await tracker.getByRole("button", { name: "Gửi bổ sung" }).click()
  await tracker.locator("[part=supplement]").waitFor({ state: "detached" })
  await counter.reload()
  await counter.getByRole("button", { name: `Mở hồ sơ ${code}` }).click()
  await command(counter, "Tiếp nhận")
  await status(page, "Được tiếp nhận")
  await page.context().close()
  await counter.context().close()
})

test("a dossier is withdrawn by the citizen, and the officer stops it (H11)", async () => {
  const page = await portal.page(360)
  await page.goto(portal.url)
  await pickProcedure(page, "thuong tru", "Đăng ký thường trú")
  await fillIn(page, { fullName: "Phạm Văn Em", citizenId: "074201001239" })
  const { code } = await lodge(page)
  const tracker = trackerOf(page)
  await tracker.getByRole("button", { name: "Rút hồ sơ", exact: true }).click()
  const dialog = tracker.getByRole("dialog", { name: `Rút hồ sơ ${code}` })
  await dialog.getByLabel("Lý do rút hồ sơ").fill("Tôi đã chuyển đi nơi khác.")
  await dialog.getByRole("button", { name: "Xác nhận rút hồ sơ" }).click()
  await status(page, "Công dân yêu cầu rút hồ sơ")
  const counter = await portal.page(1280)
  await openAtCounter(counter, portal.url, code)
  await counter.getByText("Lý do rút hồ sơ: Tôi đã chuyển đi nơi khác.").waitFor()
  await command(counter, "Dừng giải quyết")
  await status(page, "Dừng xử lý")
  await tracker.getByText("Hồ sơ đã dừng theo yêu cầu của bạn").waitFor()
  await page.context().close()
  await counter.context().close()
})

test("a procedure whose limit is not known is lodged, and the officer names the date (T12)", async () => {
  const page = await portal.page(1280)
  await page.goto(portal.url)
  await pickProcedure(page, "1.000016", "Thông báo tăng, giảm vốn góp")
  await page.getByText("chưa nêu cách nộp và thời hạn").waitFor()
  await formOf(page).getByText("Không tính được ngày hẹn trả").waitFor()
  await fillIn(page, { fullName: "Công ty Hoàng Hà", citizenId: "074201001240" })
  const { code } = await lodge(page)
  const counter = await portal.page(1280)
  await openAtCounter(counter, portal.url, code)
  await command(counter, "Tiếp nhận", {
    "Ngày hẹn trả (thời hạn này không tự tính được)": "2025-03-03T17:00"
  })
  await trackerOf(page).getByText("17:00, Thứ Hai, 03/03/2025").waitFor()
  await page.context().close()
  await counter.context().close()
})

test("the service is killed between two commands: nothing is lost and the tracker goes on", async () => {
  const page = await portal.page(1280)
  await page.goto(portal.url)
  await pickProcedure(page, "thuong tru", "Đăng ký thường trú")
  await fillIn(page, { fullName: "Lê Văn Cường", citizenId: "074201001236" })
  const { code } = await lodge(page)
  const counter = await portal.page(1280)
  await openAtCounter(counter, portal.url, code)
  await command(counter, "Tiếp nhận")
  await status(page, "Được tiếp nhận")

  await portal.cut()
  await trackerOf(page).getByText("Mất kết nối, đang tự nối lại").waitFor()
  // What is known stays on the screen, and an officer is told that nothing was recorded yet.
  await status(page, "Được tiếp nhận")
  await counter.getByRole("button", { name: "Chuyển giải quyết", exact: true }).click()
  await counter.getByRole("button", { name: "Xác nhận: Chuyển giải quyết" }).click()
  await counter.getByText("Không kết nối được với hệ thống").waitFor()

  await portal.start("2025-02-10T14:00:00+07:00")
  await counter.getByRole("button", { name: "Xác nhận: Chuyển giải quyết" }).click()
  await counter.getByText("Đã ghi: Chuyển giải quyết.").waitFor()
  await status(page, "Đang xử lý")
  await trackerOf(page).getByText("Đang theo dõi trực tiếp").waitFor()
  expect(await trackerOf(page).locator("[part=timeline] li").count()).toBe(3)
  await page.context().close()
  await counter.context().close()
})
