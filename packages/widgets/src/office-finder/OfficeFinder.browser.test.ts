import { expect, test } from "vitest"
import { ProcedureSelectedEvent } from "../page/events.ts"
import { communes, hostile, procedure, route } from "../testing/answers.ts"
import { broken, json, problem, silence, useLine } from "../testing/line.ts"
import { button, choose, expectAccessible, find, mount, shows, textOf } from "../testing/page.ts"
import "./define.ts"
import type { OfficeFinder } from "./OfficeFinder.ts"

const line = useLine()

const open = (): Promise<OfficeFinder> =>
  mount(`<motcua-office-finder district="720"></motcua-office-finder>`)

const serve = (): void => {
  line.current
    .on("/api/communes", () => json({ items: communes }))
    .on("/api/procedures/", () => json(procedure))
    .on("/api/routes", () => json(route))
    .on("/api/network", () =>
      json({
        offices: [
          { ...route.receivedBy[0], communeCode: "25747", districtCode: "718" },
          { ...route.receivedBy[3], communeCode: "25777", districtCode: "720" },
          { ...route.receivedBy[2], communeCode: "25760", districtCode: "718" }
        ]
      })
    )
}

test("communes load slowly, fail, and are tried again", async () => {
  line.current.on("/api/communes", silence)
  const slow = await open()
  await shows(slow, "Đang tải…")
  await expectAccessible("loading")
  line.current.on("/api/communes", broken)
  const finder = await open()
  await shows(finder, "Không kết nối được")
  await expectAccessible("failed")
  serve()
  button(finder, "Thử lại").click()
  await shows(finder, "Phường Phú Cường")
  expect(find<HTMLOptGroupElement>(finder, "optgroup").label).toBe("Dầu Tiếng")
  await expectAccessible("a commune to choose")
})

test("without a procedure: the commune's own office and its district's branch", async () => {
  serve()
  const finder = await open()
  await shows(finder, "Phường Phú Cường")
  await choose(finder, "select", "25747")
  await shows(finder, "Chi nhánh Thủ Dầu Một")
  expect(finder.shadowRoot?.querySelectorAll("[part=office]").length).toBe(1)
  expect(line.current.times("/api/routes")).toBe(0)
  await expectAccessible("offices of a commune")
})

test("with the procedure picked on the page: who receives it, nearest first, and a pick", async () => {
  serve()
  const finder = await open()
  const heard: Array<unknown> = []
  document.addEventListener("motcua-office-selected", ({ detail }) => heard.push(detail), {
    once: true
  })
  document.body.dispatchEvent(new ProcedureSelectedEvent("1.004222", "Đăng ký thường trú"))
  await shows(finder, "Phường Phú Cường")
  await choose(finder, "select", "25747")
  await shows(finder, "Khoảng 1,9 km, 6 phút")
  expect(textOf(finder)).toContain("Thứ Hai đến Thứ Sáu: 07:30–11:30")
  expect(textOf(finder)).toContain("Khoảng cách tính từ điểm giữa")
  expect(textOf(finder)).toContain("danh mục dùng ở đây được chọn theo một quy tắc")
  expect(textOf(finder)).toContain(hostile)
  expect(finder.shadowRoot?.querySelector("img")).toBeNull()
  button(finder, "Nộp tại đây").click()
  await shows(finder, "Đã chọn nơi nộp: Chi nhánh Thủ Dầu Một.")
  expect(heard).toEqual([{ officeId: "branch-718", communeCode: "25747" }])
  await expectAccessible("an office picked")
  button(finder, "Xem thêm 1 nơi khác").click()
  await finder.updateComplete
  expect(finder.shadowRoot?.querySelectorAll("[part=office]").length).toBe(4)
})

test("a refusal is told in the service's words", async () => {
  serve()
  line.current.on("/api/routes", () => problem(422))
  const finder = await mount<OfficeFinder>(
    `<motcua-office-finder procedure="1.004222" commune="25747" lang="en"></motcua-office-finder>`
  )
  await shows(finder, "This is not allowed.")
  await expectAccessible("refused")
})
