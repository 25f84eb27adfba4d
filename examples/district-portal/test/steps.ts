// What a citizen and an officer do on the portal, in the words that they see.
import type { Locator, Page } from "playwright-core"
import { officerToken } from "./portal.ts"

/** Types into the search and picks the procedure of that name. */
export const pickProcedure = async (page: Page, typed: string, name: string): Promise<void> => {
  await page.getByRole("combobox", { name: "Tên hoặc mã thủ tục" }).pressSequentially(typed)
  await page.getByRole("option").filter({ hasText: name }).first().click()
}

export const formOf = (page: Page): Locator => page.locator("motcua-dossier-form")
export const trackerOf = (page: Page): Locator => page.locator("motcua-dossier-tracker")

/** Fills in what the form asks for at least. */
export const fillIn = async (
  page: Page,
  person: { readonly fullName: string; readonly citizenId: string }
): Promise<void> => {
  const form = formOf(page)
  await form
    .getByLabel("Xã, phường, thị trấn nơi bạn ở")
    .selectOption({ label: "Phường Phú Cường" })
  await form.getByLabel("Họ và tên").fill(person.fullName)
  await form.getByLabel("Số căn cước").fill(person.citizenId)
}

/** Lodges what is filled in; gives the code and the key that the citizen is shown. */
export const lodge = async (
  page: Page
): Promise<{ readonly code: string; readonly key: string }> => {
  const form = formOf(page)
  await form.getByRole("button", { name: "Nộp hồ sơ", exact: true }).click()
  const code = await form.getByRole("status", { name: "Mã hồ sơ" }).textContent()
  const key = await form.getByRole("status", { name: "Mã tra cứu" }).textContent()
  return { code: code?.trim() ?? "", key: key?.trim() ?? "" }
}

/** Signs in at the counter and opens a dossier. */
export const openAtCounter = async (page: Page, url: string, code: string): Promise<void> => {
  await page.goto(`${url}/counter.html`)
  await page.getByLabel("Mã cán bộ").fill(officerToken)
  await page.getByRole("button", { name: "Vào quầy" }).click()
  await page.getByRole("button", { name: `Mở hồ sơ ${code}` }).click()
}

/** Gives a command at the counter, filling in fields by their labels. */
export const command = async (
  page: Page,
  name: string,
  fields: Readonly<Record<string, string>> = {}
): Promise<void> => {
  await page.getByRole("button", { name, exact: true }).click()
  for (const [label, value] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).fill(value)
  }
  await page.getByRole("button", { name: `Xác nhận: ${name}` }).click()
  await page.getByText(`Đã ghi: ${name}.`).waitFor()
}
