import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Interlinked from "../interlinked/Interlinked.ts"
import { plans } from "../interlinked/testing/plans.ts"
import { smallProvince } from "../testing/smallProvince.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as TimeLimit from "../time/TimeLimit.ts"
import * as InterlinkedRoute from "./InterlinkedRoute.ts"

const find = (code: string) => smallProvince.procedures.find((each) => each.code === code)
const whole = find("1.000002")!

const birth = Interlinked.member({
  id: "birth",
  agency: "commune",
  procedureCode: "1.000003",
  limit: TimeLimit.unsafe("1wd"),
  gives: ["certificate"]
})
const certificate = { id: "certificate", text: "Giấy khai sinh", originals: 1, copies: 0 }
const residence = Interlinked.member({
  id: "residence",
  agency: "police",
  limit: TimeLimit.unsafe("7wd"),
  asks: [certificate]
})
const card = Interlinked.member({
  id: "card",
  agency: "insurance",
  procedureCode: "9.999999",
  limit: TimeLimit.unsafe("5wd"),
  asks: [certificate]
})
const defined = Result.getOrThrow(
  Interlinked.define({
    code: whole.code,
    lead: "commune",
    agencies: [
      { id: "commune", name: "UBND xã" },
      { id: "police", name: "Công an xã" },
      { id: "insurance", name: "BHXH" }
    ],
    plan: Interlinked.series(
      birth,
      Interlinked.parallel(
        residence,
        Interlinked.when({ _tag: "Is", question: "wantsCard", value: true }, card)
      )
    ),
    source: "made up"
  })
)

const ask = (fields: Partial<InterlinkedRoute.InterlinkedRouteRequest> = {}) =>
  InterlinkedRoute.route({
    province: smallProvince,
    procedure: whole,
    interlinked: defined,
    answers: { wantsCard: true },
    communeCode: "10002",
    date: LocalDate.unsafe("2024-06-01"),
    find,
    ...fields
  })

describe("InterlinkedRoute.route", () => {
  it("is lodged in one place, and names every agency with its limit and whom it waits for", () => {
    const route = Result.getOrThrow(ask())
    expect(route.receivedBy.map(({ office }) => office.id)).toEqual(["point-10002"])
    expect([route.lead, route.rules.at(-1)]).toEqual(["UBND xã", "H7"])
    expect(route.agencies.map(({ agency, leads, after }) => [agency, leads, after])).toEqual([
      ["UBND xã", true, []],
      ["Công an xã", false, ["birth"]],
      ["BHXH", false, ["birth"]]
    ])
    // A member that is a procedure of its own is decided by its authority for this applicant.
    expect(route.agencies[0]?.decidedBy).toMatchObject({ level: "district" })
    expect(route.agencies.slice(1).map(({ decidedBy }) => decidedBy)).toEqual([null, null])
  })

  it("goes from agency to agency on paper (H7)", () => {
    const route = Result.getOrThrow(ask({ reading: "paper" }))
    expect(route.agencies.map(({ after }) => after)).toEqual([[], ["birth"], ["residence"]])
  })

  it("leaves out what the case does not need, and asks for an answer that decides it", () => {
    const route = Result.getOrThrow(ask({ answers: { wantsCard: false } }))
    expect(route.agencies.map(({ member }) => member)).toEqual(["birth", "residence"])
    expect(ask({ answers: {} })).toEqual(
      Result.fail({ _tag: "AnswersMissing", rule: "H7", fields: ["wantsCard"] })
    )
  })

  it("refuses what a route refuses, and a definition of another procedure", () => {
    expect(ask({ communeCode: "99999" })).toMatchObject({ failure: { _tag: "UnknownCommune" } })
    expect(ask({ procedure: find("1.000003")! })).toMatchObject({
      failure: { _tag: "OtherProcedure", rule: "H7", definitionCode: "1.000002" }
    })
  })

  it("lists each member once, after all that it waits for, whatever the plan", () => {
    const reading = fc.constantFrom("asDefined" as const, "paper" as const, "electronic" as const)
    fc.assert(
      fc.property(plans(1), reading, ([plan], read) => {
        const interlinked = { ...defined, plan: plan! }
        const { agencies } = Result.getOrThrow(ask({ interlinked, reading: read }))
        const ids = agencies.map(({ member }) => member)
        expect(new Set(ids)).toEqual(new Set(Interlinked.members(plan!).map(({ id }) => id)))
        expect(new Set(ids).size).toBe(ids.length)
        for (const [index, { after }] of agencies.entries()) {
          for (const id of after) expect(ids.indexOf(id)).toBeLessThan(index)
        }
      })
    )
  })
})
