import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { smallProvince } from "../testing/smallProvince.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as Reception from "./Reception.ts"
import * as Routing from "./Routing.ts"
import * as RoutingTable from "./RoutingTable.ts"

const { roadmap, communes } = smallProvince
const rows = RoutingTable.compile(roadmap)
const day = LocalDate.unsafe

const problems = (
  changed: ReadonlyArray<RoutingTable.Row>,
  reception?: Reception.Reception
): ReadonlyArray<string> =>
  RoutingTable.check(
    reception === undefined ? changed : RoutingTable.compile(roadmap, reception),
    roadmap,
    communes
  ).map(
    ({ _tag, level, list, commune, date }) =>
      `${_tag} ${level} ${list} ${commune} ${LocalDate.format(date)}`
  )

describe("RoutingTable", () => {
  it("is total and without overlap", () => {
    expect(RoutingTable.check(rows, roadmap, communes)).toEqual([])
  })

  it("says the same as Routing.route for every row, on its first day and on its last", () => {
    for (const row of rows) {
      const procedure = {
        ...smallProvince.procedures[row.list === null ? 1 : 0]!,
        levels: [row.level]
      }
      for (const date of [row.from, row.to ?? LocalDate.addDays(row.from, 9_999)]) {
        const route = Routing.route({
          province: smallProvince,
          procedure,
          communeCode: "10001",
          date
        })
        const basis = Result.isSuccess(route) ? route.success.basis : route.failure._tag
        const expected = {
          Everywhere: "everywhere",
          List: "list",
          Territory: "territory",
          NotOurs: "NotReceived"
        }
        expect(basis).toBe(expected[row.decision._tag])
      }
    }
  })

  it("has a row of its own for each turn: phases, the list, the decree of 2025-07-01", () => {
    const commune = rows.filter(({ level, list }) => level === "commune" && list === "list-b")
    expect(commune.map(({ from, decision }) => [LocalDate.format(from), decision._tag])).toEqual([
      ["2024-03-01", "Territory"],
      ["2024-06-01", "List"],
      ["2025-01-01", "Territory"],
      ["2025-07-01", "Everywhere"]
    ])
  })

  it("names a gap, at the beginning, in the middle and at the end", () => {
    const own = rows.filter(({ level, list }) => level === "province" && list === null)
    const without = (row: RoutingTable.Row) => problems(rows.filter((each) => each !== row))
    expect(without(own[0]!)).toEqual(["RowGap province null null 2024-03-01"])
    expect(without(own[1]!)).toEqual(["RowGap province null null 2024-06-01"])
    expect(without(own.at(-1)!)).toEqual(["RowGap province null null 2025-07-01"])
  })

  it("names an overlap of a day, and one after a row without end", () => {
    const [first, , , last] = rows.filter(({ level, list }) => level === "commune" && list === null)
    const longer = { ...first!, to: day("2024-06-01") }
    expect(problems(rows.map((row) => (row === first ? longer : row)))).toEqual([
      "RowOverlap commune null null 2024-06-01"
    ])
    expect(problems([...rows, { ...last!, from: day("2026-01-01") }])).toEqual([
      "RowOverlap commune null null 2026-01-01"
    ])
  })

  it("names the commune, the level and the date where no office receives", () => {
    const found = problems(rows, { ...Reception.assumed, district: [] })
    expect(found).toContain("NoOffice district null 10001 2024-03-01")
    expect(found).not.toContain("NoOffice district null 10001 2025-07-01")
  })

  it("says each problem in both languages", () => {
    const [problem] = RoutingTable.check(rows.slice(1), roadmap, communes)
    expect(RoutingTable.problemText(problem!)).toEqual({
      vi: "Từ ngày 2024-03-01 không có quy tắc nào cho thủ tục cấp bộ (R9).",
      en: "From 2024-03-01 on there is no rule for a procedure of level ministry (R9)."
    })
  })
})
