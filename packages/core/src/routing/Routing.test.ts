import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { smallProvince } from "../testing/smallProvince.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as Reception from "./Reception.ts"
import * as Routing from "./Routing.ts"
import { refusalText } from "./RoutingRefusal.ts"

const ask = (code: string, communeCode: string, date: string, reception?: Reception.Reception) =>
  Routing.route({
    province: smallProvince,
    procedure: smallProvince.procedures.find((procedure) => procedure.code === code)!,
    communeCode,
    date: LocalDate.unsafe(date),
    ...(reception === undefined ? {} : { reception })
  })

const ids = (code: string, communeCode: string, date: string, reception?: Reception.Reception) =>
  Result.getOrThrow(ask(code, communeCode, date, reception)).receivedBy.map(
    ({ office }) => office.id
  )

const everyOffice = ["point-10002", "branch-101", "centre", "branch-102", "point-10004"]

describe("Routing.route by territory", () => {
  it("sends a commune's procedure to the commune's point, and after the merge to the branch", () => {
    expect(ids("1.000002", "10001", "2024-05-31")).toEqual(["point-10001"])
    expect(ids("1.000002", "10001", "2024-06-01")).toEqual(["branch-101"])
    expect(ids("1.000002", "10002", "2024-06-01")).toEqual(["point-10002"])
    expect(Result.getOrThrow(ask("1.000002", "10001", "2024-06-01")).rules).toEqual([
      "P2",
      "P1",
      "P4",
      "H13"
    ])
  })

  it("follows a commune that is handed to another office, and names the rule", () => {
    const { roadmap } = smallProvince
    const rehome = {
      _tag: "Rehome" as const,
      on: LocalDate.unsafe("2024-07-01"),
      communes: ["10002"],
      from: "point-10002",
      to: "branch-102",
      rule: "P3" as const,
      source: "made up"
    }
    const at = (date: string) => {
      const found = Result.getOrThrow(
        Routing.route({
          province: {
            ...smallProvince,
            roadmap: { ...roadmap, transitions: [...roadmap.transitions, rehome] }
          },
          procedure: smallProvince.procedures.find(({ code }) => code === "1.000002")!,
          communeCode: "10002",
          date: LocalDate.unsafe(date)
        })
      )
      return [found.receivedBy.map(({ office }) => office.id), found.rules]
    }
    expect(at("2024-06-30")).toEqual([["point-10002"], ["P2", "P1", "H13"]])
    expect(at("2024-07-01")).toEqual([["branch-102"], ["P2", "P1", "P3", "H13"]])
  })

  it("sends a district's to the district's branch and a province's to the Centre and branches", () => {
    expect(ids("1.000003", "10004", "2024-03-01")).toEqual(["branch-102"])
    expect(ids("1.000004", "10004", "2024-03-01")).toEqual(["branch-102", "centre", "branch-101"])
  })

  it("joins the places of a procedure of two levels, and decides at the one nearest by", () => {
    const route = Result.getOrThrow(ask("1.000006", "10002", "2024-03-01"))
    expect(route.receivedBy.map(({ office }) => office.id)).toEqual([
      "point-10002",
      "branch-101",
      "centre",
      "branch-102"
    ])
    expect(route.decidedBy).toEqual({
      agency: "Ủy ban nhân dân xã 10002",
      level: "commune",
      otherLevels: ["province"]
    })
  })

  it("takes who receives what as a parameter", () => {
    const reception = { ...Reception.assumed, commune: ["ownPoint", "ownBranch"] } as const
    expect(ids("1.000002", "10002", "2024-03-01", reception)).toEqual(["point-10002", "branch-101"])
    const nobody = ask("1.000002", "10002", "2024-03-01", { ...Reception.assumed, commune: [] })
    expect(nobody).toMatchObject({ failure: { _tag: "NotReceived", rule: "C3" } })
  })
})

describe("Routing.route regardless of boundary", () => {
  it("opens every office to a procedure of the list, from the list's first day to its last", () => {
    expect(ids("1.000001", "10002", "2024-05-31")).toEqual(["point-10002"])
    expect(ids("1.000001", "10002", "2024-06-01")).toEqual(everyOffice)
    expect(ids("1.000001", "10002", "2024-12-31")).toEqual(everyOffice)
    expect(ids("1.000001", "10002", "2025-01-01")).toEqual(["point-10002"])
    const route = Result.getOrThrow(ask("1.000001", "10002", "2024-06-01"))
    expect([route.basis, route.list?.id]).toEqual(["list", "list-b"])
    expect([route.channels, route.returnedAt.ways]).toEqual([
      ["direct"],
      ["direct", "postal", "online"]
    ])
    expect(route.decidedBy.agency).toBe("Ủy ban nhân dân xã 10002")
  })

  it("opens every office to every procedure from 2025-07-01, list or no list", () => {
    expect(ids("1.000002", "10002", "2025-06-30")).toEqual(["point-10002"])
    expect(ids("1.000002", "10002", "2025-07-01")).toEqual(everyOffice)
    const route = Result.getOrThrow(ask("1.000002", "10002", "2025-07-01"))
    expect([route.basis, route.list, route.rules]).toEqual([
      "everywhere",
      null,
      ["P2", "R9", "H13"]
    ])
  })

  it("gives kilometres to two decimals and minutes to one, by the citizen's own roads", () => {
    const [own, second] = Result.getOrThrow(ask("1.000001", "10002", "2024-06-01")).receivedBy
    expect(own).toMatchObject({ km: 0, minutes: 0 })
    // 0.1 degree of latitude is 11.1195 km; in the country × 1.4 at 35 km/h.
    expect(second).toMatchObject({ km: 11.12, minutes: 26.7 })
  })
})

describe("Routing.route refuses", () => {
  it("an unknown commune, with the codes most like it", () => {
    const refused = ask("1.000001", "1000", "2024-06-01")
    expect(refused).toMatchObject({
      failure: {
        _tag: "UnknownCommune",
        communeCode: "1000",
        suggestions: [{ code: "10001" }, {}, {}]
      }
    })
    if (Result.isSuccess(refused)) throw new Error("not refused")
    expect(refusalText(refused.failure).en).toContain("10001 Phường 10001")
  })

  it("a ministry's procedure: under C3, and since 2025-07-01 under R9", () => {
    expect(ask("1.000005", "10001", "2024-06-01")).toMatchObject({
      failure: { _tag: "NotReceived", rule: "C3", levels: ["ministry"] }
    })
    expect(ask("1.000005", "10001", "2025-07-01")).toMatchObject({
      failure: { _tag: "NotReceived", rule: "R9" }
    })
  })

  it("a date before the first phase", () => {
    expect(ask("1.000001", "10001", "2024-02-29")).toMatchObject({
      failure: { _tag: "NoPhase", rule: "P1", firstDate: "2024-03-01" }
    })
  })

  it("a date before the first phase comes before a commune that is not known yet then", () => {
    expect(ask("1.000001", "99999", "2024-02-29")).toMatchObject({ failure: { _tag: "NoPhase" } })
    expect(ask("1.000001", "99999", "2024-03-01")).toMatchObject({
      failure: { _tag: "UnknownCommune" }
    })
  })
})
