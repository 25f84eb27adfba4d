import { expect, test } from "vitest"
import { OfficeSelectedEvent, ProcedureSelectedEvent } from "../page/events.ts"
import { communes, deadline, hostile, lodged, procedure, route } from "../testing/answers.ts"
import { broken, json, problem, silence, useLine } from "../testing/line.ts"
import { button, expectAccessible, find, mount, shows, textOf, type } from "../testing/page.ts"
import "./define.ts"
import type { DossierForm } from "./DossierForm.ts"

const line = useLine()

const serve = (): void => {
  line.current
    .on("/api/communes", () => json({ items: communes }))
    .on("/api/procedures/", () => json(procedure))
    .on("/api/routes", () => json(route))
    .on("/api/deadlines", () => json(deadline))
}

const open = async (): Promise<DossierForm> => {
  serve()
  const form = await mount<DossierForm>(
    `<motcua-dossier-form find-href="#tim" follow-href="#theo-doi"></motcua-dossier-form>`
  )
  document.body.dispatchEvent(new ProcedureSelectedEvent("1.004222", "Đăng ký thường trú"))
  await shows(form, "Người nộp hồ sơ")
  return form
}

const fillIn = async (form: DossierForm): Promise<void> => {
  document.body.dispatchEvent(new OfficeSelectedEvent("branch-718", "25747"))
  await expect.poll(() => find<HTMLSelectElement>(form, "#office").value).toBe("branch-718")
  await type(form, "#fullName", `Nguyễn ${hostile}`)
  await type(form, "#citizenId", "074 201 001 234")
}

const submit = (form: DossierForm): void => button(form, "Nộp hồ sơ").click()

test("without a procedure the form says where to find one", async () => {
  const form = await mount<DossierForm>(
    `<motcua-dossier-form find-href="#tim"></motcua-dossier-form>`
  )
  expect(textOf(form)).toContain("Hãy tìm và chọn thủ tục trước")
  await expectAccessible("no procedure")
})

test("the procedure loads slowly, then fails", async () => {
  line.current.on("/api/procedures/", silence)
  const form = await mount<DossierForm>(
    `<motcua-dossier-form procedure="1.004222"></motcua-dossier-form>`
  )
  await shows(form, "Đang tải…")
  await expectAccessible("loading")
  line.current.on("/api/procedures/2", broken)
  form.procedure = "2.000000"
  await shows(form, "Không kết nối được")
  await expectAccessible("failed")
})

test("mistakes are listed first, tied to their fields, and nothing is sent", async () => {
  const form = await open()
  await expectAccessible("to fill in")
  submit(form)
  await shows(form, "Có 4 chỗ cần sửa")
  await expect.poll(() => form.shadowRoot?.activeElement?.id).toBe("error-summary")
  expect(find(form, "#citizenId").getAttribute("aria-describedby")).toBe(
    "citizenId-hint citizenId-error"
  )
  await expectAccessible("mistakes")
  find(form, "[part=error-summary] a[href='#fullName']").click()
  expect(form.shadowRoot?.activeElement?.id).toBe("fullName")
  expect(line.current.times("/api/dossiers")).toBe(0)
})

test("leaving with something typed asks first; a reload keeps nothing on the computer", async () => {
  const form = await open()
  const leaving = new Event("beforeunload", { cancelable: true })
  dispatchEvent(leaving)
  expect(leaving.defaultPrevented).toBe(false)
  await type(form, "#citizenId", "074201001234")
  const later = new Event("beforeunload", { cancelable: true })
  dispatchEvent(later)
  expect(later.defaultPrevented).toBe(true)
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain("0742")
})

test("another procedure or language keeps what was typed", async () => {
  const form = await open()
  await fillIn(form)
  document.body.dispatchEvent(new ProcedureSelectedEvent("1.003197", "Xóa đăng ký thường trú"))
  await expect.poll(() => line.current.asked.at(-1)?.path).not.toContain("1.004222")
  await shows(form, "Người nộp hồ sơ")
  document.documentElement.lang = "en"
  await shows(form, "The applicant")
  expect(find<HTMLInputElement>(form, "#citizenId").value).toBe("074 201 001 234")
})

test("a lost answer is sent again under the same request id, in full and once", async () => {
  const form = await open()
  await fillIn(form)
  line.current.on("/api/dossiers", broken)
  submit(form)
  submit(form)
  await shows(form, "chưa biết hồ sơ đã đến nơi hay chưa")
  await expectAccessible("answer lost")
  expect(line.current.times("/api/dossiers")).toBe(1)
  line.current.on("/api/dossiers", () => json(lodged, 201))
  button(form, "Gửi lại").click()
  await shows(form, "Đã nộp hồ sơ")
  const [first, second] = line.current.asked
    .filter(({ path }) => path === "/api/dossiers")
    .map(({ body }) => body as { requestId: string; applicant: { citizenId: string } })
  expect(second).toEqual(first)
  expect(first?.applicant.citizenId).toBe("074201001234")
  expect(first?.requestId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/)
})

test("while it is being sent the button says so and a second click does nothing", async () => {
  const form = await open()
  await fillIn(form)
  line.current.on("/api/dossiers", silence)
  submit(form)
  await shows(form, "Đang gửi hồ sơ…")
  button(form, "Đang gửi hồ sơ…").click()
  await expectAccessible("sending")
  expect(line.current.times("/api/dossiers")).toBe(1)
})

test("what the service finds wrong is shown at the field, in the reader's language", async () => {
  const form = await open()
  await fillIn(form)
  const fields = [
    { path: "payload.applicant.fullName", vi: "Có ký tự lạ.", en: "Strange characters." },
    { path: "payload.documents.0", vi: "Dài quá.", en: "Too long." }
  ]
  line.current.on("/api/dossiers", () => problem(400, { fields }))
  submit(form)
  await shows(form, "Có 2 chỗ cần sửa")
  expect(find(form, "#fullName-error").textContent).toBe("Có ký tự lạ.")
  expect(find(form, "#otherPapers-error").textContent).toBe("Dài quá.")
  await expectAccessible("refused at fields")
  line.current.on("/api/dossiers", () => problem(422))
  submit(form)
  await shows(form, "Yêu cầu này không được phép.")
  expect(textOf(form)).not.toContain("Gửi lại")
  await expectAccessible("refused as a whole")
})

test("once lodged: the code and the key, large, told to the page, and a new start", async () => {
  const form = await open()
  const heard: Array<unknown> = []
  document.addEventListener("motcua-dossier-lodged", ({ detail }) => heard.push(detail), {
    once: true
  })
  await fillIn(form)
  line.current.on("/api/dossiers", () => json(lodged, 201))
  submit(form)
  await shows(form, lodged.lookupKey)
  await expect.poll(() => form.shadowRoot?.activeElement?.id).toBe("lodged")
  expect(form.hasAttribute("lodged")).toBe(true)
  expect(heard).toEqual([{ code: lodged.code, lookupKey: lodged.lookupKey }])
  await expectAccessible("lodged")
  // The key is shown this once: leaving asks first, until it was copied or printed.
  const leaving = new Event("beforeunload", { cancelable: true })
  dispatchEvent(leaving)
  expect(leaving.defaultPrevented).toBe(true)
  button(form, "Chép mã tra cứu").click()
  await expect.poll(() => textOf(form)).toMatch(/Đã chép\.|Đã bôi đen mã/)
  const later = new Event("beforeunload", { cancelable: true })
  dispatchEvent(later)
  expect(later.defaultPrevented).toBe(false)
  button(form, "Nộp hồ sơ khác").click()
  await shows(form, "Người nộp hồ sơ")
  expect(find<HTMLInputElement>(form, "#fullName").value).toBe("")
})
