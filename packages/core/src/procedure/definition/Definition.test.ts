import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as LocalDate from "../../time/LocalDate.ts"
import * as ProcedureCode from "../ProcedureCode.ts"
import * as Completeness from "./Completeness.ts"
import * as Condition from "./Condition.ts"
import { DefinitionSchema } from "./Definition.schema.ts"
import * as Definition from "./Definition.ts"
import * as DefinitionCheck from "./DefinitionCheck.ts"

const birth = Definition.define({
  code: ProcedureCode.unsafe("1.001193"),
  name: "Thủ tục đăng ký khai sinh",
  field: "Hộ tịch",
  fieldCode: "G15-TP07",
  levels: ["commune"],
  promulgatingAgency: "Bộ Tư pháp",
  source: "test",
  revisions: [
    {
      id: "2024",
      from: LocalDate.unsafe("2024-01-01"),
      to: null,
      legalBasis: [{ instrument: "Luật Hộ tịch 2014", provision: "Điều 16" }],
      questions: [
        {
          id: "certificate",
          text: { vi: "Có giấy chứng sinh không?", en: "Is there a birth certificate?" },
          kind: "yesNo"
        },
        { id: "age", text: { vi: "Trẻ mấy tuổi?", en: "How old is the child?" }, kind: "number" }
      ],
      cases: [
        {
          id: "late",
          name: "Đăng ký quá hạn",
          when: { _tag: "AtLeast", question: "age", value: 1 }
        }
      ],
      documents: [
        {
          id: "form",
          text: "Tờ khai theo mẫu",
          originals: 1,
          copies: 0,
          when: null,
          alternative: null,
          form: "TP/HT-2020-KS.1"
        },
        {
          id: "certificate",
          text: "Giấy chứng sinh",
          originals: 1,
          copies: 0,
          when: { _tag: "Is", question: "certificate", value: true },
          alternative: null,
          form: null
        },
        {
          id: "witness",
          text: "Văn bản của người làm chứng",
          originals: 1,
          copies: 0,
          when: { _tag: "Is", question: "certificate", value: false },
          alternative: "proof",
          form: null
        },
        {
          id: "undertaking",
          text: "Giấy cam đoan về việc sinh",
          originals: 1,
          copies: 0,
          when: { _tag: "Is", question: "certificate", value: false },
          alternative: "proof",
          form: null
        }
      ],
      sets: 1,
      terms: [
        {
          channel: "direct",
          case: null,
          limit: { quantity: 1, unit: "working_day" },
          fee: { _tag: "Known", vnd: 0 }
        },
        {
          channel: "direct",
          case: "late",
          limit: { quantity: 3, unit: "working_day" },
          fee: { _tag: "SetByProvince" }
        }
      ],
      steps: [
        {
          id: "receive",
          text: "Tiếp nhận",
          by: null,
          case: null,
          limit: { quantity: 0.5, unit: "working_day" }
        },
        {
          id: "register",
          text: "Ghi sổ",
          by: null,
          case: null,
          limit: { quantity: 4, unit: "working_hour" }
        },
        {
          id: "verify",
          text: "Xác minh",
          by: null,
          case: "late",
          limit: { quantity: 2, unit: "working_day" }
        }
      ],
      subjects: ["Công dân Việt Nam"],
      executingAgencies: ["Ủy ban nhân dân cấp xã"],
      result: "Giấy khai sinh",
      requirements: [],
      supplementWithin: null,
      resume: "pause",
      online: "whole",
      transition: "keep"
    }
  ]
})
const revision = birth.revisions[0]!
const withRevision = (change: Partial<Definition.Revision>): Definition.Definition => ({
  ...birth,
  revisions: [{ ...revision, ...change }]
})
const tags = (definition: Definition.Definition) =>
  DefinitionCheck.check(definition).map(({ _tag, field }) => `${_tag} ${field}`)

describe("a definition", () => {
  it("holds together", () => {
    expect(tags(birth)).toEqual([])
  })

  it("does not compile where a condition asks what is not asked", () => {
    Definition.define({
      ...birth,
      revisions: [
        {
          ...revision,
          questions: [{ id: "age", text: { vi: "Tuổi", en: "Age" }, kind: "number" }],
          documents: null,
          cases: [
            {
              id: "late",
              name: "late",
              when: {
                _tag: "Is",
                // @ts-expect-error the only question is "age"
                question: "colour",
                value: 1
              }
            }
          ]
        }
      ]
    })
  })

  it("does not compile where terms, a step or an order name a case that is not there", () => {
    const limit = { quantity: 1, unit: "working_day" } as const
    Definition.define({
      ...birth,
      revisions: [
        {
          ...revision,
          questions: [],
          documents: null,
          cases: [
            { id: "late", name: "late", when: null, before: ["other"] },
            // @ts-expect-error the cases are "late" and "other"
            { id: "other", name: "other", when: null, before: ["lat"] }
          ],
          terms: [
            { channel: "direct", case: "late", limit, fee: { _tag: "Unknown" } },
            // @ts-expect-error the cases are "late" and "other"
            { channel: "direct", case: "lat", limit, fee: { _tag: "Unknown" } }
          ],
          steps: [
            { id: "1", text: "1", by: null, case: "other", limit },
            // @ts-expect-error the cases are "late" and "other"
            { id: "2", text: "2", by: null, case: "othr", limit }
          ]
        }
      ]
    })
  })

  it("is found by date, and refused for a day on which none applied", () => {
    const found = Definition.revisionAt(birth, LocalDate.unsafe("2025-02-01"))
    expect(Result.isSuccess(found) && found.success.id).toBe("2024")
    const none = Definition.revisionAt(birth, LocalDate.unsafe("2023-12-31"))
    expect(Result.isFailure(none) && none.failure._tag).toBe("NoRevision")
  })

  it("is read from JSON as it was written", () => {
    const codec = Schema.toCodecJson(DefinitionSchema)
    const json = JSON.parse(JSON.stringify(Schema.encodeSync(codec)(birth)))
    const read: Definition.Definition = Schema.decodeUnknownSync(codec)(json)
    expect(read).toEqual(birth)
  })
})

describe("check", () => {
  it("names the field of everything that is wrong", () => {
    expect(
      tags({
        ...birth,
        revisions: [
          revision,
          { ...revision, id: "2025", from: LocalDate.unsafe("2025-01-01") },
          { ...revision, id: "2025", from: LocalDate.unsafe("2024-06-01") }
        ]
      })
    ).toEqual([
      "RevisionsOverlap revisions[1].from",
      "RevisionsOutOfOrder revisions[2].from",
      "DuplicateId revisions[2].id"
    ])
    expect(tags({ ...birth, revisions: [] })).toEqual(["NoRevisions revisions"])
    expect(tags(withRevision({ to: LocalDate.unsafe("2023-01-01") }))).toEqual([
      "RevisionBackwards revisions[0].to"
    ])
    expect(tags(withRevision({ questions: [] }))).toHaveLength(4)
    expect(tags(withRevision({ cases: [] }))).toEqual([
      "UnknownCase revisions[0].terms[1].case",
      "UnknownCase revisions[0].steps[2].case"
    ])
    expect(tags(withRevision({ steps: revision.steps.slice(1) }))).toEqual([
      "StepsDoNotSum revisions[0].terms[0].limit",
      "StepsDoNotSum revisions[0].terms[1].limit"
    ])
    const [terms] = revision.terms
    expect(
      tags(withRevision({ steps: [], terms: [{ ...terms!, fee: { _tag: "Known", vnd: -1 } }] }))
    ).toEqual(["NegativeFee revisions[0].terms[0].fee.vnd"])
  })

  it("counts papers, sets and đồng in whole numbers, and none below zero", () => {
    const [terms] = revision.terms
    const [document] = revision.documents!
    expect(
      tags(
        withRevision({
          steps: [],
          sets: 1.5,
          documents: [{ ...document!, originals: 0.5, copies: -1 }],
          terms: [{ ...terms!, fee: { _tag: "Known", vnd: 0.5 } }],
          supplementWithin: { quantity: -1, unit: "day" }
        })
      )
    ).toEqual([
      "NotWhole revisions[0].terms[0].fee.vnd",
      "NotWhole revisions[0].documents[0].originals",
      "NegativeQuantity revisions[0].documents[0].copies",
      "NotWhole revisions[0].sets",
      "NegativeQuantity revisions[0].supplementWithin.quantity"
    ])
    expect(tags({ ...birth, name: " " })).toEqual(["MissingText name"])
  })

  it("lets no two revisions apply on one day, and one follow the other the next", () => {
    const from = (date: string) =>
      tags({
        ...birth,
        revisions: [
          { ...revision, to: LocalDate.unsafe("2024-12-31") },
          { ...revision, id: "2025", from: LocalDate.unsafe(date) }
        ]
      })
    expect(from("2024-12-31")).toEqual(["RevisionsOverlap revisions[1].from"])
    expect(from("2025-01-01")).toEqual([])
  })

  it("does not add up what is not in one unit", () => {
    const [step] = revision.steps
    const steps = [{ ...step!, limit: { quantity: 3, unit: "month" } as const }]
    expect(tags(withRevision({ steps }))).toEqual([])
  })

  it("finds answers of a wrong kind, and a choice of nothing", () => {
    const [, age] = revision.questions
    const when = { _tag: "Is", question: "age", value: "one" } as const
    const late = { ...revision.cases[0]!, when }
    expect(tags(withRevision({ cases: [late] }))).toEqual([
      "UnknownChoice revisions[0].cases[0].when"
    ])
    const questions = [...revision.questions, { ...age!, id: "place", kind: "choice" } as const]
    expect(tags(withRevision({ questions }))).toEqual([
      "NoChoices revisions[0].questions[2].choices"
    ])
  })

  it("finds a condition that no answers meet", () => {
    const cases = [
      {
        id: "late",
        name: "late",
        when: {
          _tag: "All",
          of: [
            { _tag: "AtLeast", question: "age", value: 5 },
            { _tag: "AtMost", question: "age", value: 4 }
          ]
        }
      }
    ] as const
    expect(tags(withRevision({ cases }))).toEqual(["Contradiction revisions[0].cases[0].when"])
  })
})

describe("conditions", () => {
  const simple = fc.oneof(
    fc.record({
      _tag: fc.constant("Is" as const),
      question: fc.constant("certificate"),
      value: fc.boolean()
    }),
    fc.record({
      _tag: fc.constantFrom("AtLeast" as const, "AtMost" as const),
      question: fc.constant("age"),
      value: fc.integer({ min: 0, max: 5 })
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
  const someAnswers = fc.record(
    { certificate: fc.boolean(), age: fc.integer({ min: -1, max: 6 }) },
    { requiredKeys: [] }
  )

  it("stay as they were judged when more answers come in", () => {
    fc.assert(
      fc.property(condition, someAnswers, someAnswers, (when, some, more) => {
        const before = Condition.judge(when, some)
        if (before !== "unknown") {
          expect(Condition.judge(when, { ...more, ...some })).toBe(before)
        }
      })
    )
  })

  it("that some answers meet are not called contradictions", () => {
    fc.assert(
      fc.property(condition, someAnswers, (when, answers) => {
        if (Condition.judge(when, answers) === "yes") {
          expect(Condition.isPossible(when, revision.questions)).not.toBe("no")
        }
      })
    )
  })
})

describe("answers for which a condition holds", () => {
  const number = (whole: boolean): Condition.Question => ({
    id: "area",
    kind: "number",
    whole,
    text: { vi: "Diện tích", en: "Area" }
  })
  const above = (value: number): Condition.Condition => ({
    _tag: "Not",
    of: { _tag: "AtMost", question: "area", value }
  })
  const below = (value: number): Condition.Condition => ({
    _tag: "Not",
    of: { _tag: "AtLeast", question: "area", value }
  })

  it("are found between two bounds that are close, unless the number is whole", () => {
    const between: Condition.Condition = { _tag: "All", of: [above(1), below(1.5)] }
    expect(Condition.exampleOf(between, [number(false)])).toEqual({ area: 1.25 })
    expect(Condition.exampleOf(between, [number(true)])).toBe("no")
    const adjacent: Condition.Condition = { _tag: "All", of: [above(17), below(18)] }
    expect(Condition.isPossible(adjacent, [number(false)])).toBe("yes")
    expect(Condition.isPossible(adjacent, [number(true)])).toBe("no")
  })

  it("are decided among many questions, and not guessed where one is not described", () => {
    const many = Array.from(
      { length: 40 },
      (_, place): Condition.Question => ({
        ...number(false),
        id: `q${place}`,
        kind: "yesNo"
      })
    )
    const is = (place: number, value: boolean): Condition.Condition => ({
      _tag: "Is",
      question: `q${place}`,
      value
    })
    const all: Condition.Condition = { _tag: "All", of: many.map((_, place) => is(place, true)) }
    expect(Condition.isPossible(all, many)).toBe("yes")
    expect(Condition.isPossible({ _tag: "All", of: [all, is(39, false)] }, many)).toBe("no")
    expect(Condition.isPossible(above(1), [])).toBe("unknown")
  })
})

describe("completeness", () => {
  it("counts the parts of Decree 63/2010 art. 8", () => {
    expect(Completeness.score(birth, revision)).toMatchObject({ score: 1, missing: [] })
    const bare = withRevision({ steps: [], sets: null, result: " ", documents: null })
    const { missing, notAsked, score } = Completeness.score(bare, bare.revisions[0]!)
    expect(missing).toEqual(["steps", "documents", "sets", "result"])
    expect(notAsked).toEqual(["form", "requirements"])
    expect(score).toBeCloseTo(6 / 10)
  })

  it("counts as missing what is not known of one channel, and a form that one paper lacks", () => {
    const [terms, others] = [revision.terms[0]!, revision.terms.slice(1)]
    const missing = (change: Partial<Definition.Revision>) => {
      const one = withRevision(change)
      return Completeness.score(one, one.revisions[0]!).missing
    }
    expect(missing({ terms: [{ ...terms, fee: { _tag: "Unknown" } }, ...others] })).toEqual(["fee"])
    const other = { quantity: 1, unit: "other" } as const
    expect(missing({ terms: [{ ...terms, limit: other }, ...others] })).toEqual(["limit"])
    expect(missing({ sets: 0 })).toEqual(["sets"])
    const formless = { ...revision.documents![0]!, id: "other", form: null }
    expect(missing({ documents: [...revision.documents!, formless] })).toEqual(["form"])
  })
})
