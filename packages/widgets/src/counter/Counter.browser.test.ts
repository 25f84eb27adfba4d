import { expect, test } from "vitest"
import type { CounterItem, OfficerView } from "../service/wire.ts"
import { dossier, hostile, officerView, route } from "../testing/answers.ts"
import { broken, json, problem, silence, useLine } from "../testing/line.ts"
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
import type { Counter } from "./Counter.ts"
import type { CounterDossier } from "./CounterDossier.ts"

const line = useLine()
const list = "/api/counter/dossiers"
const one = `${list}/${dossier.code}`

const item: CounterItem = {
  code: dossier.code,
  version: 1,
  procedureName: "Đăng ký thường trú",
  officeId: "branch-718",
  status: "submitted",
  statusText: dossier.statusText,
  submittedAt: dossier.submittedAt,
  dueAt: "2025-02-09T17:00:00+07:00",
  late: true,
  applicantName: hostile
}

const signIn = async (): Promise<Counter> => {
  line.current
    .on("/api/network", () => json({ offices: route.receivedBy }))
    .on(list, () => json({ items: [item, { ...item, code: "H09-250210-0002", dueAt: null }] }))
    .on(one, () => json(officerView))
  const counter = await mount<Counter>("<motcua-counter></motcua-counter>")
  await type(counter, "#token", "ma-can-bo")
  button(counter, "Vào quầy").click()
  await shows(counter, "2 hồ sơ")
  return counter
}

const openDossier = async (): Promise<{ counter: Counter; opened: CounterDossier }> => {
  const counter = await signIn()
  find(counter, `[data-code="${dossier.code}"]`).click()
  await counter.updateComplete
  const opened = find<CounterDossier>(counter, "motcua-counter-dossier")
  await shows(opened, "Việc có thể làm")
  return { counter, opened }
}

test("the counter asks for a token and refuses a wrong one", async () => {
  line.current.on(list, () => problem(401)).on("/api/network", silence)
  const counter = await mount<Counter>("<motcua-counter></motcua-counter>")
  await expectAccessible("signing in")
  button(counter, "Vào quầy").click()
  await shows(counter, "Không được để trống.")
  for (const wrong of ["sai", "không phải mã"]) {
    await type(counter, "#token", wrong)
    button(counter, "Vào quầy").click()
    await shows(counter, "Mã cán bộ không đúng")
  }
  await expectAccessible("wrong token")
  expect(sessionStorage.length).toBe(0)
})

test("the list, with what is late; the token is in the tab's storage and a header alone", async () => {
  const counter = await signIn()
  await shows(counter, "Trễ hạn")
  expect(textOf(counter)).toContain(hostile)
  expect(counter.shadowRoot?.querySelector("img")).toBeNull()
  await expectAccessible("the list")
  expect(line.current.asked.at(-1)?.headers.get("authorization")).toBe("Bearer ma-can-bo")
  expect(localStorage.length).toBe(0)
  await choose(counter, "#status", "accepted")
  await expect.poll(() => line.current.asked.at(-1)?.query.get("status")).toBe("accepted")
  button(counter, "Đăng xuất").click()
  await shows(counter, "Đăng nhập quầy")
  expect(sessionStorage.length).toBe(0)
})

test("an empty list and a list that cannot be had", async () => {
  const counter = await signIn()
  line.current.on(list, () => json({ items: [] }))
  button(counter, "Tải lại danh sách").click()
  await shows(counter, "Không có hồ sơ nào.")
  await expectAccessible("empty")
  line.current.on(list, broken)
  button(counter, "Tải lại danh sách").click()
  await shows(counter, "Không kết nối được")
  await expectAccessible("list failed")
})

test("a dossier shows its applicant as text, what may be done, and why the rest may not", async () => {
  const { counter, opened } = await openDossier()
  expect(textOf(opened)).toContain(hostile)
  expect(opened.shadowRoot?.querySelector("img")).toBeNull()
  expect(textOf(opened)).toContain("Chưa có kết quả. (Căn cứ: H13)")
  expect([...(opened.shadowRoot?.querySelectorAll("[data-command]") ?? [])].length).toBe(3)
  await expectAccessible("a dossier")
  button(counter, "Về danh sách").click()
  await expect
    .poll(() => counter.shadowRoot?.activeElement?.getAttribute("data-code"))
    .toBe(dossier.code)
})

test("a command is checked, sent once with the version seen, and told to the page", async () => {
  const { opened } = await openDossier()
  const heard: Array<unknown> = []
  document.addEventListener("motcua-dossier-handled", ({ detail }) => heard.push(detail), {
    once: true
  })
  button(opened, "Yêu cầu bổ sung").click()
  await shows(opened, "Xác nhận: Yêu cầu bổ sung")
  await expectAccessible("a command")
  button(opened, "Xác nhận").click()
  await shows(opened, "Có 2 chỗ cần sửa")
  await expectAccessible("a command with mistakes")
  await type(opened, "#items", "Tờ khai\nHợp đồng")
  await type(opened, "#reason", "Còn thiếu")
  line.current.on(`${one}/commands`, broken)
  button(opened, "Xác nhận").click()
  await shows(opened, "việc này không bị ghi hai lần")
  await expectAccessible("answer lost")
  line.current.on(`${one}/commands`, () => json({ ...officerView, version: 2 }))
  button(opened, "Xác nhận").click()
  await shows(opened, "Đã ghi: Yêu cầu bổ sung.")
  await expectAccessible("recorded")
  const bodies = line.current.asked
    .filter(({ path }) => path.endsWith("/commands"))
    .map(({ body }) => body)
  expect(bodies[1]).toEqual(bodies[0])
  expect(bodies[0]).toMatchObject({
    expectedVersion: 1,
    command: { _tag: "RequestSupplement", items: ["Tờ khai", "Hợp đồng"], reason: "Còn thiếu" }
  })
  expect(heard).toEqual([{ code: dossier.code, command: "RequestSupplement", version: 2 }])
})

test("somebody else was quicker: the dossier is loaded again and what was typed stays", async () => {
  const { opened } = await openDossier()
  button(opened, "Yêu cầu bổ sung").click()
  await shows(opened, "Xác nhận: Yêu cầu bổ sung")
  await type(opened, "#items", "Tờ khai")
  await type(opened, "#reason", "Còn thiếu")
  line.current
    .on(`${one}/commands`, () => problem(409, { detail: "Hồ sơ vừa được người khác cập nhật." }))
    .on(one, () => json({ ...officerView, version: 5 }))
  button(opened, "Xác nhận").click()
  await shows(opened, "Hồ sơ vừa được người khác cập nhật.")
  await shows(opened, "Hồ sơ đã được tải lại")
  await expectAccessible("conflict")
  expect(find<HTMLTextAreaElement>(opened, "#reason").value).toBe("Còn thiếu")
  line.current.on(`${one}/commands`, () => json({ ...officerView, version: 6 }))
  button(opened, "Xác nhận").click()
  await shows(opened, "Đã ghi: Yêu cầu bổ sung.")
  expect(line.current.asked.at(-2)?.body ?? line.current.asked.at(-1)?.body).toMatchObject({
    expectedVersion: 5
  })
})

test("a date is asked for where none follows from the limit (T12), and not otherwise", async () => {
  const { opened } = await openDossier()
  button(opened, "Tiếp nhận").click()
  await shows(opened, "Xác nhận: Tiếp nhận")
  expect(opened.shadowRoot?.querySelector("#promisedDueAt")).toBeNull()
  button(opened, "Thôi").click()
  const needing: OfficerView = {
    ...officerView,
    allowed: [
      { command: "Accept", allowed: true, needs: ["promisedDueAt"], may: [], why: null, rule: null }
    ]
  }
  line.current.on(one, () => json(needing)).on(`${one}/commands`, () => json(officerView))
  const { opened: again } = await openDossierOf(needing)
  button(again, "Tiếp nhận").click()
  await shows(again, "Ngày hẹn trả (thời hạn này không tự tính được)")
  button(again, "Xác nhận").click()
  await shows(again, "Có 1 chỗ cần sửa")
  await type(again, "#promisedDueAt", "2025-03-03T17:00")
  button(again, "Xác nhận").click()
  await shows(again, "Đã ghi: Tiếp nhận.")
  const body = line.current.asked.findLast(({ path }) => path.endsWith("/commands"))?.body
  expect(body).toMatchObject({ command: { promisedDueAt: "2025-03-03T17:00:00+07:00" } })
})

test("that no receipt is given is offered where the result comes at once (R7), and told after", async () => {
  const { opened: usual } = await openDossierOf(officerView)
  button(usual, "Tiếp nhận").click()
  await shows(usual, "Xác nhận: Tiếp nhận")
  expect(usual.shadowRoot?.querySelector("#withoutReceipt")).toBeNull()

  const atOnce: OfficerView = {
    ...officerView,
    allowed: [
      {
        command: "Accept",
        allowed: true,
        needs: [],
        may: ["withoutReceipt"],
        why: null,
        rule: null
      }
    ]
  }
  const { opened } = await openDossierOf(atOnce)
  const accept = async (): Promise<unknown> => {
    button(opened, "Xác nhận").click()
    await shows(opened, "Đã ghi: Tiếp nhận.")
    return line.current.asked.findLast(({ path }) => path.endsWith("/commands"))?.body
  }
  const receipt = {
    receivedAt: "2025-02-10T09:00:00+07:00",
    dueAt: "2025-02-10T17:00:00+07:00",
    dueDate: "2025-02-10",
    provisional: false,
    provisionalBecause: [],
    promisedByOfficer: false,
    issued: false,
    rules: ["R8"]
  }
  button(opened, "Tiếp nhận").click()
  await shows(opened, "Không cấp giấy tiếp nhận: trả kết quả ngay, người nộp không yêu cầu (R7)")
  await expectAccessible("a receipt that is not needed")
  find(opened, "#withoutReceipt").click()
  const field = { path: "payload.command.withoutReceipt", vi: "Phải cấp giấy.", en: "Needed." }
  line.current.on(`${one}/commands`, () => problem(422, { fields: [field] }))
  button(opened, "Xác nhận").click()
  await shows(opened, "người nộp không yêu cầu (R7): Phải cấp giấy.")
  await expectAccessible("a receipt that is needed after all")
  line.current.on(`${one}/commands`, () => json({ ...atOnce, receipt, dueAt: receipt.dueAt }))
  expect(await accept()).toMatchObject({ command: { _tag: "Accept", withoutReceipt: true } })
  await shows(opened, "Không cấp, vì trả kết quả ngay (R7)")
  // The next acceptance begins with a receipt again.
  button(opened, "Tiếp nhận").click()
  await shows(opened, "Xác nhận: Tiếp nhận")
  expect(find<HTMLInputElement>(opened, "#withoutReceipt").checked).toBe(false)
  expect(await accept()).toMatchObject({ command: { _tag: "Accept" } })
  expect(JSON.stringify(line.current.asked.at(-1)?.body)).not.toContain("withoutReceipt")
})

const openDossierOf = async (view: OfficerView): Promise<{ opened: CounterDossier }> => {
  sessionStorage.clear()
  const counter = await signIn()
  line.current.on(one, () => json(view)).on(`${one}/commands`, () => json(officerView))
  find(counter, `[data-code="${dossier.code}"]`).click()
  await counter.updateComplete
  const opened = find<CounterDossier>(counter, "motcua-counter-dossier")
  await shows(opened, "Việc có thể làm")
  return { opened }
}
