import { expect, test } from "vitest"
import { broken, json, useLine } from "../testing/line.ts"
import { button, expectAccessible, mount, shows, textOf } from "../testing/page.ts"
import "./define.ts"
import "../language-switch/define.ts"
import type { LanguageSwitch } from "../language-switch/LanguageSwitch.ts"
import type { ServiceNote } from "./ServiceNote.ts"

const line = useLine()
const health = {
  status: "ok",
  clock: "2025-02-10T08:00:00+07:00",
  clockNote: { vi: "Đồng hồ trình diễn.", en: "Demonstration clock." },
  phase: "II",
  province: { code: "74", name: { vi: "Bình Dương", en: "Bình Dương" } }
}

test("a demonstration clock is told; the real time needs no words", async () => {
  line.current.on("/api/health", () => json(health))
  const note = await mount<ServiceNote>("<motcua-service-note></motcua-service-note>")
  await shows(note, "Đồng hồ trình diễn. Giờ của hệ thống: 08:00, Thứ Hai, 10/02/2025.")
  await expectAccessible("demonstration")
  line.current.on("/api/health", () => json({ ...health, clockNote: null }))
  const real = await mount<ServiceNote>("<motcua-service-note></motcua-service-note>")
  await expect.poll(() => line.current.times("/api/health")).toBe(2)
  expect(textOf(real)).toBe("")
})

test("a service that cannot be reached is told, with a way to try again", async () => {
  line.current.on("/api/health", broken)
  const note = await mount<ServiceNote>("<motcua-service-note></motcua-service-note>")
  await shows(note, "Không kết nối được")
  await expectAccessible("unreachable")
  line.current.on("/api/health", () => json(health))
  button(note, "Thử lại").click()
  await shows(note, "Đồng hồ trình diễn.")
})

test("the language switch changes the page, and every widget with it, and is remembered", async () => {
  line.current.on("/api/health", () => json(health))
  const languages = await mount<LanguageSwitch>(
    `<motcua-language-switch title-en="Test page"></motcua-language-switch><motcua-service-note></motcua-service-note>`
  )
  const note = document.querySelector<ServiceNote>("motcua-service-note")!
  await shows(note, "Đồng hồ trình diễn.")
  await expectAccessible("the switch")
  button(languages, "English").click()
  await shows(note, "Demonstration clock.")
  expect(document.documentElement.lang).toBe("en")
  expect(document.title).toBe("Test page")
  button(languages, "Tiếng Việt").click()
  expect(document.title).toBe("Trang thử")
  button(languages, "English").click()
  await mount<LanguageSwitch>("<motcua-language-switch></motcua-language-switch>")
  expect(document.documentElement.lang).toBe("en")
  const own = await mount<ServiceNote>(`<motcua-service-note lang="vi"></motcua-service-note>`)
  document.documentElement.lang = "en"
  await shows(own, "Đồng hồ trình diễn.")
})
