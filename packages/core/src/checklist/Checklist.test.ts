import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Form from "../form/Form.ts"
import * as Condition from "../procedure/definition/Condition.ts"
import type { Revision } from "../procedure/definition/Definition.ts"
import { residence } from "../testing/residence.ts"
import { residenceForm } from "../testing/residenceForm.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as Checklist from "./Checklist.ts"
import { decisive, hangingOn } from "./decisive.ts"

const revision: Revision = residence.revisions[0]!
const ids = (answers: Condition.Answers) =>
  Checklist.make(revision, answers).documents?.map(({ of, state }) =>
    of
      .map((line) => (line.state === "needed" ? line.document.id : `${line.document.id}?`))
      .concat(state === "needed" ? [] : ["(depends)"])
      .join(" or ")
  )

describe("the checklist of a case", () => {
  it("lists what is needed, what depends, and what is not needed, each with its condition", () => {
    expect(ids({})).toEqual([
      "ct01",
      "ownership? or (depends)",
      "kinship? or headAgrees? or (depends)",
      "lease? or ownerAgrees? or (depends)",
      "guardian? or (depends)"
    ])
    expect(ids({ housing: "rented", adult: true })).toEqual(["ct01", "lease or ownerAgrees"])
    const rented = Checklist.make(revision, { housing: "rented", adult: true })
    expect(rented.documents?.[0]?.of[0]?.why.vi).toBe("Trường hợp nào cũng cần.")
    expect(rented.documents?.[1]?.of[0]?.why).toEqual({
      vi: "Vì “Chỗ ở hợp pháp là”: Thuê, mượn, ở nhờ.",
      en: "Because “The lawful dwelling is”: Rented, lent or shared."
    })
    expect(rented.notNeeded.map(({ document, why }) => [document.id, why.en])).toEqual([
      ["ownership", "Not needed, because not “The lawful dwelling is”: One's own house."],
      ["kinship", "Not needed, because not “The lawful dwelling is”: A relative's house."],
      ["headAgrees", "Not needed, because not “The lawful dwelling is”: A relative's house."],
      ["guardian", "Not needed, because not “Aged 18 or more”: no."]
    ])
  })

  it("settles what all possible cases have in common, and lists the rest as possible", () => {
    const [online] = Checklist.make(revision, {}).terms
    expect(online?.limit).toMatchObject({
      state: "settled",
      possible: [{ quantity: 7, unit: "working_day" }]
    })
    expect(online?.fee).toMatchObject({
      state: "dependsOn",
      possible: [
        { _tag: "Known", vnd: 0 },
        { _tag: "Known", vnd: 10_000 }
      ],
      dependsOn: ["exempt"]
    })
    const exempt = Checklist.make(revision, { exempt: true })
    expect(exempt.case).toMatchObject({ state: "settled", possible: ["exempt"] })
    expect(exempt.terms[0]?.fee.possible).toEqual([{ _tag: "Known", vnd: 0 }])
  })

  it("reads the answers of a form as they are", () => {
    const filled = Form.evaluate(
      residenceForm,
      { birthDate: "2015-01-01", housing: "family" },
      { today: LocalDate.unsafe("2025-02-10"), finished: true }
    ).answers as Condition.Answers
    expect(ids(filled)).toEqual(["ct01", "kinship or headAgrees", "guardian"])
  })

  it("asks only what can still change something", () => {
    expect(Checklist.make(revision, {}).open).toEqual(["housing", "adult", "exempt"])
    expect(Checklist.make(revision, { housing: "owned", adult: true, exempt: false }).open).toEqual(
      []
    )
  })

  it("does not count answers of a wrong kind, and names them", () => {
    const { open, unreadable } = Checklist.make(revision, { housing: "castle", adult: "yes" })
    expect(unreadable).toEqual(["housing", "adult"])
    expect(open).toContain("housing")
  })

  it("does not take 'not known' for 'none'", () => {
    const unknown = Checklist.make({ ...revision, documents: null }, {})
    expect(unknown.documents).toBeNull()
    expect(Checklist.lines(unknown)[0]?.en).toContain("not in the data")
  })

  it("says that an officer determines a case that no question describes", () => {
    const [terms] = revision.terms
    const undescribed = Checklist.make(
      {
        ...revision,
        cases: [{ id: "far", name: "Xã miền núi", when: null }],
        terms: [terms!, { ...terms!, case: "far", limit: { quantity: 17, unit: "working_day" } }]
      },
      {}
    )
    expect(undescribed.terms[0]?.limit).toMatchObject({ state: "dependsOn", dependsOn: [] })
    expect(undescribed.terms[0]?.limit.why.en).toContain("officer")
  })

  it("is readable", () => {
    const list = Checklist.make(revision, { housing: "rented", adult: true })
    expect(Checklist.lines(list).map(({ vi }) => vi)).toEqual([
      "[x] Tờ khai thay đổi thông tin cư trú (1 bản chính, mẫu CT01). Trường hợp nào cũng cần.",
      "[x] Một trong các giấy tờ: Hợp đồng thuê, mượn, ở nhờ (1 bản chính); Văn bản đồng ý của chủ sở hữu (1 bản chính). Vì “Chỗ ở hợp pháp là”: Thuê, mượn, ở nhờ.",
      "Số lượng: 1 bộ.",
      "Nộp trực tuyến: 7 ngày làm việc, không thu phí hoặc 10.000 đồng. Tùy câu trả lời cho “Thuộc diện miễn lệ phí”.",
      "Nộp tại quầy: 7 ngày làm việc, không thu phí hoặc 20.000 đồng. Tùy câu trả lời cho “Thuộc diện miễn lệ phí”.",
      "[ ] Giấy tờ chứng minh quyền sở hữu nhà ở (1 bản sao). Không cần, vì không phải “Chỗ ở hợp pháp là”: Nhà của mình.",
      "[ ] Giấy tờ chứng minh quan hệ nhân thân (1 bản sao). Không cần, vì không phải “Chỗ ở hợp pháp là”: Nhà của người thân.",
      "[ ] Ý kiến đồng ý của chủ hộ (1 bản chính). Không cần, vì không phải “Chỗ ở hợp pháp là”: Nhà của người thân.",
      "[ ] Ý kiến đồng ý của cha, mẹ hoặc người giám hộ (1 bản chính). Không cần, vì không phải “Đủ 18 tuổi”: không."
    ])
  })
})

const simple = fc.oneof(
  fc.record({
    _tag: fc.constant("Is" as const),
    question: fc.constantFrom("adult", "exempt"),
    value: fc.boolean()
  }),
  fc.record({
    _tag: fc.constant("OneOf" as const),
    question: fc.constant("housing"),
    values: fc.uniqueArray(fc.constantFrom("owned", "family", "rented"))
  }),
  fc.record({
    _tag: fc.constantFrom("AtLeast" as const, "AtMost" as const),
    question: fc.constant("people"),
    value: fc.integer({ min: 1, max: 4 })
  })
)
const condition = fc.letrec<{ all: Condition.Condition }>((tie) => ({
  all: fc.oneof(
    { maxDepth: 3 },
    simple,
    fc.record({
      _tag: fc.constantFrom("All" as const, "Any" as const),
      of: fc.array(tie("all"), { maxLength: 3 })
    }),
    fc.record({ _tag: fc.constant("Not" as const), of: tie("all") })
  )
})).all
const sometimes = fc.option(condition, { freq: 4 })

const revisions = fc
  .record({
    documents: fc.array(
      fc.record({ when: sometimes, alternative: fc.option(fc.constantFrom("a", "b")) }),
      { maxLength: 6 }
    ),
    cases: fc.array(sometimes, { maxLength: 3 }),
    terms: fc.array(
      fc.record({
        channel: fc.constantFrom("direct" as const, "online" as const),
        case: fc.constantFrom(null, "0", "1", "2"),
        quantity: fc.integer({ min: 1, max: 2 }),
        vnd: fc.constantFrom(0, 5000)
      }),
      { maxLength: 5 }
    )
  })
  .map(
    ({ cases, documents, terms }): Revision => ({
      ...revision,
      questions: [
        ...revision.questions,
        { id: "people", kind: "number", text: { vi: "Số người", en: "People" } }
      ],
      documents: documents.map((document, place) => ({
        id: String(place),
        text: `Giấy ${place}`,
        originals: 1,
        copies: 0,
        form: null,
        ...document
      })),
      cases: cases.map((when, place) => ({ id: String(place), name: String(place), when })),
      terms: terms.map(({ case: of, channel, quantity, vnd }) => ({
        channel,
        case: of,
        limit: { quantity, unit: "working_day" },
        fee: { _tag: "Known", vnd }
      }))
    })
  )

const someAnswers = fc.record(
  {
    adult: fc.boolean(),
    exempt: fc.boolean(),
    housing: fc.constantFrom("owned", "family", "rented"),
    people: fc.integer({ min: 0, max: 5 })
  },
  { requiredKeys: [] }
)

/** Whether every part, however deep, came out as the whole did: nothing idle is among them. */
const restsOn = (
  condition: Condition.Condition,
  truth: Condition.Truth,
  answers: Condition.Answers
): boolean => {
  if (Condition.judge(condition, answers) !== truth) return false
  switch (condition._tag) {
    case "All":
    case "Any":
      return condition.of.every((part) => restsOn(part, truth, answers))
    case "Not":
      return restsOn(condition.of, Condition.judge(condition.of, answers), answers)
    default:
      return true
  }
}

describe("the checklist, whatever the procedure", () => {
  const stateOf = (list: Checklist.Checklist, id: string): string => {
    const lines = (list.documents ?? []).flatMap(({ of }) => of)
    const line = lines.find(({ document }) => document.id === id)
    return line?.state ?? "notNeeded"
  }

  it("never leaves a line undecided, or otherwise decided, that was decided", () => {
    fc.assert(
      fc.property(revisions, someAnswers, someAnswers, (procedure, some, more) => {
        const before = Checklist.make(procedure, some)
        const after = Checklist.make(procedure, { ...more, ...some })
        for (const { id } of procedure.documents ?? []) {
          const state = stateOf(before, id)
          if (state !== "dependsOn") expect(stateOf(after, id)).toBe(state)
        }
        before.terms.forEach((terms, place) => {
          for (const part of ["offered", "limit", "fee"] as const) {
            const now = after.terms[place]![part]
            // What is possible only becomes less, so that what is settled stays.
            if (terms.offered.state === "settled" || part === "offered") {
              for (const value of now.possible) expect(terms[part].possible).toContainEqual(value)
            }
          }
        })
        for (const one of after.case.possible) expect(before.case.possible).toContain(one)
        for (const question of after.open) expect(before.open).toContain(question)
      }),
      { numRuns: 500 }
    )
  })

  it("omits nothing: each paper is needed, depends, or is excluded by its condition", () => {
    fc.assert(
      fc.property(revisions, someAnswers, (procedure, answers) => {
        const list = Checklist.make(procedure, answers)
        for (const { id, when } of procedure.documents ?? []) {
          const truth = when === null ? "yes" : Condition.judge(when, answers)
          const state = { yes: "needed", no: "notNeeded", unknown: "dependsOn" }[truth]
          expect(stateOf(list, id)).toBe(state)
          expect(list.notNeeded.some(({ document }) => document.id === id)).toBe(truth === "no")
        }
        const channels = new Set(procedure.terms.map(({ channel }) => channel))
        expect(list.terms.map(({ channel }) => channel)).toEqual([...channels])
        for (const { fee, limit, offered } of list.terms) {
          for (const part of [fee, limit, offered]) expect(part.possible.length).toBeGreaterThan(0)
        }
      })
    )
  })

  it("settles everything that questions describe once all are answered", () => {
    const all = fc.record({
      adult: fc.boolean(),
      exempt: fc.boolean(),
      housing: fc.constantFrom("owned", "family", "rented"),
      people: fc.integer({ min: 0, max: 5 })
    })
    fc.assert(
      fc.property(revisions, all, (procedure, answers) => {
        const list = Checklist.make(procedure, answers)
        expect(list.open).toEqual([])
        for (const { state } of list.documents ?? []) expect(state).toBe("needed")
        // The first case whose condition holds is the one, and its terms are the terms.
        const described = procedure.cases.filter(({ when }) => when !== null)
        const first = described.find(({ when }) => Condition.judge(when!, answers) === "yes")
        const plain = { ...procedure, cases: described }
        const { case: of, terms } = Checklist.make(plain, answers)
        expect(of).toMatchObject({ state: "settled", possible: [first?.id ?? null] })
        for (const { channel, fee, limit, offered } of terms) {
          const own = procedure.terms.filter((one) => one.channel === channel)
          const right =
            own.find((one) => first !== undefined && one.case === first.id) ??
            own.find((one) => one.case === null)
          expect(offered.possible).toEqual([right !== undefined])
          if (right === undefined) continue
          expect(limit.possible).toEqual([right.limit])
          expect(fee.possible).toEqual([right.fee])
        }
      })
    )
  })

  it("is satisfied by any one of alternatives, and by none that a condition excludes", () => {
    fc.assert(
      fc.property(revisions, someAnswers, (procedure, answers) => {
        const list = Checklist.make(procedure, answers)
        const needed = (list.documents ?? []).filter(({ state }) => state === "needed")
        expect(
          Checklist.outstanding(list, []).filter(({ state }) => state === "needed")
        ).toHaveLength(needed.length)
        for (const group of needed) {
          const wanted = group.of.map(({ document }) => document.id)
          for (const line of group.of) {
            const left = Checklist.outstanding(list, [line.document.id])
            const stillAsked = left.some(({ of }) => of[0] === wanted[0])
            expect(stillAsked).toBe(line.state === "dependsOn")
          }
        }
        const excluded = list.notNeeded.map(({ document }) => document.id)
        for (const { of } of Checklist.outstanding(list, excluded)) {
          for (const id of of) expect(excluded).not.toContain(id)
        }
      })
    )
  })

  it("gives as the reason parts on which the outcome rests, whatever else is answered", () => {
    fc.assert(
      fc.property(condition, someAnswers, (when, answers) => {
        const truth = Condition.judge(when, answers)
        const resting = decisive(when, answers)
        expect(restsOn(resting, truth, answers)).toBe(true)
        const named = Condition.simpleParts(resting).map(({ question }) => question)
        if (truth === "unknown") {
          expect(hangingOn(when, answers).length).toBeGreaterThan(0)
          for (const question of hangingOn(when, answers)) {
            expect(answers).not.toHaveProperty(question)
            expect(named).toContain(question)
          }
          return
        }
        // The questions that the reason names are enough for the outcome.
        const only = Object.fromEntries(
          Object.entries(answers).filter(([question]) => named.includes(question))
        )
        expect(Condition.judge(when, only)).toBe(truth)
      })
    )
  })
})
