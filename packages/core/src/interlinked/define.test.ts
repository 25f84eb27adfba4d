import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as DossierCode from "../dossier/DossierCode.ts"
import { calendar2025 } from "../testing/calendar2025.ts"
import * as Instant from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as TimeLimit from "../time/TimeLimit.ts"
import * as Interlinked from "./Interlinked.ts"

const { optional, parallel, series, when } = Interlinked
const paper = (id: string, originals = 1, copies = 0): Interlinked.PlanDocument => ({
  id,
  text: id,
  originals,
  copies
})
const member = (id: string, also: Partial<Interlinked.Member> = {}): Interlinked.Member =>
  Interlinked.member({ id, agency: "commune", limit: TimeLimit.unsafe("1wd"), ...also })

const sound: Interlinked.InterlinkedDefinition = {
  code: "2.000986",
  lead: "commune",
  agencies: [{ id: "commune", name: "UBND xã" }],
  plan: member("birth"),
  source: "made up"
}
const define = (plan: Interlinked.Plan) => Interlinked.define({ ...sound, plan })
const defined = (plan: Interlinked.Plan) => Result.getOrThrow(define(plan))
const faults = (definition: Partial<Interlinked.InterlinkedDefinition>) =>
  Result.match(Interlinked.define({ ...sound, ...definition }), {
    onSuccess: () => [],
    onFailure: (found) => found.map(({ _tag, field, rule }) => `${_tag} ${field} ${rule}`)
  })
const yes = (question: string) => ({ _tag: "Is", question, value: true }) as const

describe("a definition that is no use is refused", () => {
  const bad: ReadonlyArray<readonly [string, Partial<Interlinked.InterlinkedDefinition>, string]> =
    [
      ["no lead", { lead: null }, "NoLead lead H7"],
      ["a lead that is unknown", { lead: "tax" }, "UnknownAgency lead H7"],
      [
        "an agency that is unknown",
        { plan: member("birth", { agency: "tax" }) },
        "UnknownAgency birth.agency H7"
      ],
      ["no member", { plan: Interlinked.nothing }, "NoMember plan H7"],
      ["an empty series", { plan: parallel(member("a"), series()) }, "EmptySeries plan.parts.1 H7"],
      [
        "an empty parallel",
        { plan: series(member("a"), parallel()) },
        "EmptyParallel plan.parts.1 H7"
      ],
      ["a member twice", { plan: series(member("a"), member("a")) }, "DuplicateMember a H7"],
      [
        "a limit that cannot be computed",
        { plan: member("a", { limit: TimeLimit.unsafe("1other") }) },
        "LimitNotComputable a.limit T12"
      ],
      [
        "hours of the clock",
        { plan: member("a", { limit: TimeLimit.unsafe("24h") }) },
        "LimitInClockHours a.limit T2"
      ],
      [
        "no time at all",
        { plan: member("a", { limit: TimeLimit.unsafe("0wd") }) },
        "InvalidLimit a.limit T8"
      ],
      [
        "a fee of less than nothing",
        { plan: member("a", { feeVnd: -1 }) },
        "InvalidFee a.feeVnd H7"
      ],
      [
        "outputs that wait for one another",
        {
          plan: parallel(
            member("a", { asks: [paper("x")], gives: ["y"] }),
            member("b", { asks: [paper("y")], gives: ["x"] })
          )
        },
        "DocumentCircle plan H7"
      ],
      [
        "a paper that comes only later",
        { plan: series(member("a", { asks: [paper("x")] }), member("b", { gives: ["x"] })) },
        "DocumentCircle plan H7"
      ],
      [
        "a member that waits for itself",
        { plan: member("a", { asks: [paper("x")], gives: ["x"] }) },
        "DocumentCircle plan H7"
      ]
    ]
  for (const [name, definition, expected] of bad) {
    it(`H7, T12: ${name}`, () => {
      expect(faults(definition)).toContain(expected)
    })
  }

  it("H7: members of two cases that exclude each other do not wait for one another", () => {
    const plan = when(
      yes("abroad"),
      member("a", { asks: [paper("x")], gives: ["y"] }),
      member("b", { asks: [paper("y")], gives: ["x"] })
    )
    expect(faults({ plan })).toEqual([])
  })
})

describe("what is asked of the applicant", () => {
  const linked = defined(
    series(
      member("birth", {
        asks: [paper("proof"), paper("form")],
        gives: ["certificate"],
        feeVnd: 8000
      }),
      parallel(
        member("residence", { asks: [paper("certificate"), paper("proof", 0, 2)], feeVnd: 0 }),
        optional(yes("card"), member("card", { asks: [paper("certificate"), paper("photo")] }))
      )
    )
  )

  it("H7: one list, without what another member gives, and each paper once", () => {
    expect(Interlinked.documents(linked, {})).toEqual(
      Result.succeed([
        { ...paper("proof", 1, 2), askedBy: ["birth", "residence"] },
        { ...paper("form"), askedBy: ["birth"] }
      ])
    )
    const withCard = Result.getOrThrow(Interlinked.documents(linked, { card: true }))
    expect(withCard.map(({ id }) => id)).toEqual(["proof", "form", "photo"])
  })

  it("H7: a paper is asked for where the member that gives it does not take part", () => {
    const plan = series(
      optional(yes("unregistered"), member("birth", { gives: ["certificate"] })),
      member("card", { asks: [paper("certificate")] })
    )
    const ids = (answers: { readonly unregistered: boolean }) =>
      Result.getOrThrow(Interlinked.documents(defined(plan), answers)).map(({ id }) => id)
    expect(ids({ unregistered: true })).toEqual([])
    expect(ids({ unregistered: false })).toEqual(["certificate"])
  })

  it("H7: one fee, not known where one of them is not, with what is known", () => {
    expect(Interlinked.fee(linked, {})).toEqual(
      Result.succeed({ totalVnd: 8000, knownVnd: 8000, unknown: [] })
    )
    expect(Interlinked.fee(linked, { card: true })).toEqual(
      Result.succeed({ totalVnd: null, knownVnd: 8000, unknown: ["card"] })
    )
  })
})

describe("a schedule", () => {
  const receivedAt = Instant.unsafe("2025-02-10T09:00:00+07:00")
  const schedule = (plan: Interlinked.Plan, answers = {}, reading?: Interlinked.Reading) =>
    Interlinked.schedule(defined(plan), {
      receivedAt,
      calendar: calendar2025,
      answers,
      ...(reading === undefined ? {} : { reading })
    })
  const totalOf = (plan: Interlinked.Plan, reading?: Interlinked.Reading) =>
    Result.getOrThrow(schedule(plan, {}, reading)).limit.quantity

  it("H7: on paper one after another, electronically all at once but for what one needs of another", () => {
    const plan = parallel(
      member("card", { asks: [paper("certificate")], limit: TimeLimit.unsafe("5wd") }),
      member("birth", { gives: ["certificate"] }),
      member("tax", { limit: TimeLimit.unsafe("2wd") })
    )
    expect(totalOf(plan)).toBe(6)
    expect(totalOf(plan, "electronic")).toBe(6)
    expect(totalOf(plan, "paper")).toBe(8)
    const { members } = Result.getOrThrow(schedule(plan, {}, "paper"))
    expect(members.map(({ id }) => id)).toEqual(["birth", "card", "tax"])
  })

  it("H7: asks for answers it needs, and refuses a case to which nothing applies", () => {
    const plan = when(yes("abroad"), member("a"))
    expect(schedule(plan)).toMatchObject({
      failure: { _tag: "AnswersMissing", fields: ["abroad"] }
    })
    expect(schedule(plan, { abroad: false })).toMatchObject({ failure: { _tag: "NothingApplies" } })
    expect(totalOf(series(optional(yes("more"), member("b")), member("a")))).toBe(1)
  })

  it("R6, H7: children have codes of their own, and statistics count the whole once", () => {
    const today = LocalDate.unsafe("2025-02-10")
    const parent = DossierCode.make("H09", today, 1)
    const made = Result.getOrThrow(schedule(series(member("a"), member("b"))))
    let serial = 1
    const children = Result.getOrThrow(
      Interlinked.children(parent, made, () => DossierCode.make("H09", today, ++serial))
    )
    expect(children.map(({ code, parentCode }) => [code, parentCode])).toEqual([
      ["H09-250210-0002", parent],
      ["H09-250210-0003", parent]
    ])
    const alone = { code: DossierCode.make("H09", today, 9), parentCode: null }
    const whole = { code: parent, parentCode: null }
    expect(Interlinked.countOnce([...children, whole, alone])).toEqual([whole, alone])
    expect(Interlinked.countOnce([...children, alone])).toEqual([children[0], alone])
    expect(Interlinked.countOnce([whole, whole])).toEqual([whole])
    expect(Interlinked.children(parent, made, () => parent)).toMatchObject({
      failure: { _tag: "CodeTaken", fields: ["a"] }
    })
  })
})
