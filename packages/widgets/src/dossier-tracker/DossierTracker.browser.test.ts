import { expect, test } from "vitest"
import { DossierLodgedEvent } from "../page/events.ts"
import type { DossierView } from "../service/wire.ts"
import { dossier, hostile } from "../testing/answers.ts"
import { broken, Events, json, problem, silence, useLine } from "../testing/line.ts"
import { button, expectAccessible, find, mount, shows, textOf, type } from "../testing/page.ts"
import "./define.ts"
import type { DossierTracker } from "./DossierTracker.ts"

const line = useLine()
const key = "1Y9DR-A4FKA-QYZT8-BEPFF-37X67-G"

const open = (): Promise<DossierTracker> =>
  mount("<motcua-dossier-tracker></motcua-dossier-tracker>")

const following = async (): Promise<{ tracker: DossierTracker; events: Events }> => {
  const events = new Events()
  line.current.on("/api/dossiers/", () => events.answer())
  const tracker = await open()
  document.body.dispatchEvent(new DossierLodgedEvent(dossier.code, key))
  await expect.poll(() => line.current.times("/api/dossiers/")).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  events.send(dossier)
  await shows(tracker, "Mới đăng ký")
  return { tracker, events }
}

const accepted: DossierView = {
  ...dossier,
  version: 2,
  status: "accepted",
  statusText: { vi: "Được tiếp nhận", en: "Accepted" },
  dueAt: "2025-02-21T17:00:00+07:00",
  apology: {
    at: "2025-02-12T08:00:00+07:00",
    reason: hostile,
    previousDueAt: "2025-02-19T17:00:00+07:00",
    newDueAt: "2025-02-21T17:00:00+07:00"
  },
  receipt: {
    receivedAt: "2025-02-10T09:00:00+07:00",
    dueAt: "2025-02-19T17:00:00+07:00",
    dueDate: "2025-02-19",
    provisional: true,
    provisionalBecause: [
      { vi: "Lịch nghỉ năm 2027 chưa được công bố.", en: "The days off of 2027 are not announced." }
    ],
    promisedByOfficer: false,
    issued: true,
    rules: ["T1"]
  }
}

test("code and key are both needed, and the key goes in a header", async () => {
  line.current.on("/api/dossiers/", silence)
  const tracker = await open()
  await expectAccessible("to look up")
  button(tracker, "Theo dõi").click()
  await shows(tracker, "Có 2 chỗ cần sửa")
  await expectAccessible("mistakes")
  // As people type from paper: in small letters, with spaces.
  await type(tracker, "#code", " h09-250210-0001 ")
  await type(tracker, "#key", key.replaceAll("-", "- "))
  button(tracker, "Theo dõi").click()
  await shows(tracker, "Đang tải…")
  await expectAccessible("loading")
  const asked = line.current.asked[0]
  expect(asked?.path).toBe("/api/dossiers/H09-250210-0001/events")
  expect(asked?.headers.get("x-motcua-key")).toBe(key)
  button(tracker, "Sửa mã hồ sơ").click()
  await expect.poll(() => tracker.shadowRoot?.activeElement?.id).toBe("code")
  expect(find<HTMLInputElement>(tracker, "#key").value).toBe(key.replaceAll("-", "- "))
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain(key)
})

test("changes appear by themselves, are announced, and are told to the page", async () => {
  const { tracker, events } = await following()
  const heard: Array<unknown> = []
  document.addEventListener("motcua-dossier-changed", ({ detail }) => heard.push(detail))
  await shows(tracker, "Đang theo dõi trực tiếp")
  await expectAccessible("live")
  events.send(accepted)
  await shows(tracker, "17:00, Thứ Sáu, 21/02/2025")
  expect(find(tracker, "[role=status]").textContent).toContain("Được tiếp nhận")
  expect(textOf(tracker)).toContain("Ngày hẹn trước đây: 17:00, Thứ Tư, 19/02/2025")
  expect(textOf(tracker)).toContain("hẹn lại ngày trả: 17:00, Thứ Sáu, 21/02/2025")
  expect(textOf(tracker)).toContain("Lịch nghỉ năm 2027 chưa được công bố.")
  expect(textOf(tracker)).toContain(hostile)
  expect(tracker.shadowRoot?.querySelector("img")).toBeNull()
  expect(heard).toEqual([{ code: dossier.code, status: "accepted", version: 2 }])
  await expectAccessible("accepted")
  // An older view that comes late changes nothing.
  events.send(dossier)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(textOf(tracker)).toContain("Được tiếp nhận")
})

test("a broken line is opened again from the last event, with the dossier still shown", async () => {
  const { tracker, events } = await following()
  line.current.on("/api/dossiers/", broken)
  events.break()
  await shows(tracker, "Mất kết nối, đang tự nối lại")
  expect(textOf(tracker)).toContain("Mới đăng ký")
  await expectAccessible("reconnecting")
  const again = new Events()
  line.current.on("/api/dossiers/", () => again.answer())
  // The browser says that the network is back: no need to wait longer.
  dispatchEvent(new Event("online"))
  await shows(tracker, "Đang theo dõi trực tiếp")
  expect(line.current.asked.at(-1)?.headers.get("last-event-id")).toBe("1")
  again.send(accepted)
  await shows(tracker, "Được tiếp nhận")
})

test("an unknown dossier is said so, and what was typed stays", async () => {
  line.current.on("/api/dossiers/", () => problem(404, { detail: "Không tìm thấy hồ sơ." }))
  const tracker = await open()
  await type(tracker, "#code", "H09-250210-9999")
  await type(tracker, "#key", "sai")
  button(tracker, "Theo dõi").click()
  await shows(tracker, "Không tìm thấy hồ sơ.")
  expect(find<HTMLInputElement>(tracker, "#code").value).toBe("H09-250210-9999")
  expect(line.current.times("/api/dossiers/")).toBe(1)
  await expectAccessible("unknown")
})

test("supplements are handed in from here", async () => {
  const { tracker, events } = await following()
  events.send({
    ...dossier,
    version: 2,
    status: "awaitingSupplement",
    statusText: { vi: "Yêu cầu bổ sung giấy tờ", en: "Waiting" },
    allowed: ["ProvideSupplement"],
    supplement: {
      requestedAt: "2025-02-10T09:00:00+07:00",
      items: [hostile],
      reason: "Còn thiếu.",
      until: "2025-02-17T17:00:00+07:00",
      providedAt: null
    }
  } satisfies DossierView)
  await shows(tracker, "Cần bổ sung giấy tờ")
  await expectAccessible("supplements asked for")
  button(tracker, "Gửi bổ sung").click()
  await shows(tracker, "Có 1 chỗ cần sửa")
  await expectAccessible("nothing named")
  await type(tracker, "#documents", "Tờ khai\n\nHợp đồng")
  line.current.on(`/api/dossiers/${dossier.code}/supplements`, broken)
  button(tracker, "Gửi bổ sung").click()
  await shows(tracker, "Không kết nối được")
  line.current.on(`/api/dossiers/${dossier.code}/supplements`, () =>
    json({ ...accepted, version: 3 })
  )
  button(tracker, "Gửi bổ sung").click()
  await shows(tracker, "Được tiếp nhận")
  const sent = line.current.asked.filter(({ path }) => path.endsWith("/supplements"))
  expect(sent.map(({ body }) => (body as { documents: unknown }).documents)).toEqual([
    ["Tờ khai", "Hợp đồng"],
    ["Tờ khai", "Hợp đồng"]
  ])
  expect(new Set(sent.map(({ body }) => (body as { requestId: unknown }).requestId)).size).toBe(1)
})

test("a dossier is withdrawn after a second question, and a mistake keeps what was typed", async () => {
  const { tracker, events } = await following()
  expect(tracker.shadowRoot?.querySelector("dialog")).toBeNull()
  events.send({ ...dossier, version: 2, allowed: ["RequestWithdrawal"] })
  await shows(tracker, "Rút hồ sơ")
  const dialog = find<HTMLDialogElement>(tracker, "dialog")
  button(tracker, "Rút hồ sơ").click()
  expect(dialog.open).toBe(true)
  await expectAccessible("asked whether to withdraw")
  button(tracker, "Không rút nữa").click()
  expect(dialog.open).toBe(false)
  expect(line.current.times("/withdrawal")).toBe(0)

  button(tracker, "Rút hồ sơ").click()
  button(tracker, "Xác nhận rút hồ sơ").click()
  await expect.poll(() => tracker.shadowRoot?.activeElement?.id).toBe("withdraw-reason")
  expect(dialog.textContent).toContain("Không được để trống.")
  await expectAccessible("no reason given")
  await type(tracker, "#withdraw-reason", "Tôi chuyển đi nơi khác")
  const path = `/api/dossiers/${dossier.code}/withdrawal`
  line.current.on(path, () => problem(422, { detail: "Hồ sơ đã có kết quả." }))
  button(tracker, "Xác nhận rút hồ sơ").click()
  await expect.poll(() => dialog.textContent).toContain("Hồ sơ đã có kết quả.")
  expect(find<HTMLTextAreaElement>(tracker, "#withdraw-reason").value).toBe(
    "Tôi chuyển đi nơi khác"
  )
  line.current.on(path, () =>
    json({ ...dossier, version: 3, status: "withdrawalRequested", allowed: [] })
  )
  button(tracker, "Xác nhận rút hồ sơ").click()
  await shows(tracker, "Đã ghi nhận yêu cầu rút hồ sơ")
  expect(tracker.shadowRoot?.querySelector("dialog")).toBeNull()
  const sent = line.current.asked.filter((one) => one.path.endsWith("/withdrawal"))
  expect(sent.at(-1)?.body).toMatchObject({ reason: "Tôi chuyển đi nơi khác" })
  expect(sent.at(-1)?.headers.get("x-motcua-key")).toBe(key)
  await expectAccessible("withdrawal recorded")
})

test("new rules are a choice where the clause leaves it to the applicant", async () => {
  const { tracker, events } = await following()
  expect(tracker.shadowRoot?.querySelector("[part=offer]")).toBeNull()
  const date = { before: "2025-02-19T17:00:00+07:00", after: "2025-02-17T17:00:00+07:00" }
  const text = { vi: `Nghị định 1/2025 cho phép bạn chuyển. ${hostile}`, en: "You may move." }
  const revisionOffer = {
    to: "2025-02",
    basis: "Nghị định 1/2025",
    dueAt: date,
    newDocuments: [],
    text
  }
  const offered: DossierView = { ...accepted, revisionOffer, allowed: ["ChangeRevision"] }
  events.send(offered)
  await shows(tracker, "Nghị định 1/2025 cho phép bạn chuyển.")
  expect(tracker.shadowRoot?.querySelector("img")).toBeNull()
  await expectAccessible("new rules offered")
  const path = `/api/dossiers/${dossier.code}/revision`
  line.current.on(path, () => problem(409, { detail: "Có người khác vừa cập nhật hồ sơ này." }))
  button(tracker, "Chuyển sang quy định mới").click()
  await shows(tracker, "Có người khác vừa cập nhật hồ sơ này.")
  await expectAccessible("new rules refused")
  line.current.on(path, () =>
    json({ ...accepted, version: 3, dueAt: date.after, revisionOffer: null })
  )
  button(tracker, "Chuyển sang quy định mới").click()
  await shows(tracker, "17:00, Thứ Hai, 17/02/2025")
  expect(tracker.shadowRoot?.querySelector("[part=offer]")).toBeNull()
  expect(textOf(tracker)).not.toContain("vừa cập nhật")
  const sent = line.current.asked.filter((one) => one.path.endsWith("/revision"))
  expect(sent.at(-1)?.body).toMatchObject({ expectedVersion: 2, to: "2025-02" })
  expect(sent.at(-1)?.headers.get("x-motcua-key")).toBe(key)
})

test.for([
  {
    name: "accepted without a receipt",
    change: {
      status: "accepted",
      dueAt: "2025-02-10T17:00:00+07:00",
      receipt: { ...accepted.receipt, issued: false, provisional: false, provisionalBecause: [] }
    },
    text: "Không cấp giấy tiếp nhận, vì trả kết quả ngay Hẹn trả kết quả: 17:00, Thứ Hai, 10/02/2025"
  },
  {
    name: "refused",
    change: { status: "refused", refusal: { at: dossier.submittedAt, reason: hostile } },
    text: "Hồ sơ không được tiếp nhận"
  },
  {
    name: "stopped",
    change: { status: "stopped", stopped: { at: dossier.submittedAt, because: "withdrawn" } },
    text: "Hồ sơ đã dừng theo yêu cầu của bạn"
  },
  {
    name: "to be paid",
    change: { status: "awaitingPayment", payment: { amountVnd: 20_000, reason: "Lệ phí" } },
    text: "Cần nộp: 20.000 đồng"
  },
  {
    name: "returned",
    change: {
      status: "returned",
      decision: { at: dossier.submittedAt, outcome: "refused", reason: hostile },
      returned: { at: dossier.submittedAt, way: "counter" }
    },
    text: "Đã trả kết quả lúc"
  }
] as const)("a dossier that is $name", async ({ name, change, text }) => {
  const { tracker, events } = await following()
  events.send({ ...dossier, ...change, version: 2 } as DossierView)
  await shows(tracker, text)
  await expectAccessible(name)
  button(tracker, "Xem hồ sơ khác").click()
  await expect.poll(() => tracker.shadowRoot?.activeElement?.id).toBe("code")
})
