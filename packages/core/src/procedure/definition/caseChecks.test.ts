import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Checklist from "../../checklist/Checklist.ts"
import { residence } from "../../testing/residence.ts"
import type * as Condition from "./Condition.ts"
import { judge } from "./Condition.ts"
import type * as Definition from "./Definition.ts"
import * as DefinitionCheck from "./DefinitionCheck.ts"

const text = { vi: "Hỏi", en: "Asked" }
const questions: ReadonlyArray<Condition.Question> = [
  { id: "age", kind: "number", whole: true, text },
  { id: "poor", kind: "yesNo", text },
  {
    id: "place",
    kind: "choice",
    text,
    choices: ["town", "village", "island"].map((value) => ({ value, text }))
  }
]
const every: ReadonlyArray<Condition.Answers> = [-1, 0, 1, 2, 3, 4].flatMap((age) =>
  [true, false].flatMap((poor) =>
    ["town", "village", "island"].map((place) => ({ age, poor, place }))
  )
)
const base = residence.revisions[0]!
const problems = (revision: Definition.Revision) =>
  DefinitionCheck.check({ ...residence, revisions: [revision] })

const limit = (quantity: number) => ({ quantity, unit: "working_day" as const })
const terms = (of: string | null, days: number): Definition.Terms => ({
  channel: "direct",
  case: of,
  limit: limit(days),
  fee: { _tag: "Known", vnd: 0 }
})
const atMost = (value: number) => ({ _tag: "AtMost", question: "age", value }) as const
const atLeast = (value: number) => ({ _tag: "AtLeast", question: "age", value }) as const
const poor = { _tag: "Is", question: "poor", value: true } as const

const withCases = (
  cases: ReadonlyArray<Definition.Case>,
  of: ReadonlyArray<Definition.Terms>
): Definition.Revision => ({ ...base, questions, documents: [], cases, terms: of })

describe("two cases that hold at once", () => {
  const revision = withCases(
    [
      { id: "child", name: "Trẻ em", when: atMost(2) },
      { id: "poor", name: "Hộ nghèo", when: poor }
    ],
    [terms(null, 5), terms("child", 3), terms("poor", 1)]
  )

  it("are named, with answers for which both hold", () => {
    const [found, ...others] = problems(revision)
    expect(others).toEqual([])
    expect(found).toMatchObject({
      _tag: "CasesConflict",
      field: "revisions[0].cases[1].when",
      cases: ["child", "poor"],
      example: { age: 2, poor: true }
    })
    expect(DefinitionCheck.problemText(found!).vi).toBe(
      'revisions[0].cases[1].when: hai trường hợp cùng đúng mà thời hạn hoặc phí khác nhau ("child, poor"), ví dụ khi age = 2, poor = có; cần: hai điều kiện không cùng đúng, hoặc ghi child ưu tiên hơn poor.'
    )
  })

  it("are named where they differ in the fee alone, or in the unit of the limit alone", () => {
    const tags = (change: Partial<Definition.Terms>) =>
      problems({
        ...revision,
        terms: [terms(null, 3), terms("child", 3), { ...terms("poor", 3), ...change }]
      }).map(({ _tag }) => _tag)
    expect(tags({})).toEqual([])
    expect(tags({ fee: { _tag: "Known", vnd: 5000 } })).toEqual(["CasesConflict"])
    expect(tags({ limit: { quantity: 3, unit: "day" } })).toEqual(["CasesConflict"])
  })

  it("are settled by one that is said to go before, if it stands earlier", () => {
    const [child, other] = revision.cases
    const settled = { ...revision, cases: [{ ...child!, before: ["poor"] }, other!] }
    expect(problems(settled)).toEqual([])
    const backwards = { ...revision, cases: [child!, { ...other!, before: ["child"] }] }
    expect(problems(backwards).map(({ _tag, field }) => [_tag, field])).toEqual([
      ["CaseBeforeEarlier", "revisions[0].cases[1].before[0]"],
      ["CasesConflict", "revisions[0].cases[1].when"]
    ])
    const unknown = { ...revision, cases: [{ ...child!, before: ["poor", "rich"] }, other!] }
    expect(problems(unknown)).toMatchObject([
      { _tag: "UnknownCase", field: "revisions[0].cases[0].before[1]", value: "rich" }
    ])
  })

  it("do not matter where limits and fees are the same", () => {
    const same = { ...revision, terms: [terms(null, 3), terms("poor", 3)] }
    expect(problems(same)).toEqual([])
  })
})

describe("answers for which no case holds", () => {
  const cases = [
    { id: "child", name: "Trẻ em", when: atMost(17) },
    { id: "adult", name: "Người lớn", when: atLeast(18) }
  ]
  const revision = withCases(cases, [terms("child", 3), terms("adult", 5)])

  it("are named where nothing applies in general", () => {
    expect(problems(revision)).toEqual([])
    const fractions = questions.map(({ whole: _, ...question }) => question)
    expect(problems({ ...revision, questions: fractions })).toMatchObject([
      { _tag: "NoTermsApply", field: "revisions[0].terms", example: { age: 17.5 } }
    ])
    const gap = [cases[0]!, { ...cases[1]!, when: atLeast(20) }]
    const found = problems({ ...revision, cases: gap })
    expect(found).toMatchObject([{ _tag: "NoTermsApply", example: { age: 18 } }])
    expect(
      problems({ ...revision, cases: gap, terms: [...revision.terms, terms(null, 7)] })
    ).toEqual([])
  })

  it("are the officer's where a case has no condition", () => {
    const officers = [cases[0]!, { ...cases[1]!, when: null }]
    expect(problems({ ...revision, cases: officers })).toEqual([])
  })
})

describe("the check of cases", () => {
  const simple: fc.Arbitrary<Condition.Condition> = fc.oneof(
    fc.integer({ min: 0, max: 3 }).map(atMost),
    fc.integer({ min: 0, max: 3 }).map(atLeast),
    fc.boolean().map((value) => ({ ...poor, value })),
    fc
      .subarray(["town", "village", "island"])
      .map((values) => ({ _tag: "OneOf", question: "place", values }) as const)
  )
  const condition = fc.letrec<{ any: Condition.Condition }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 2 },
      simple,
      fc.record({
        _tag: fc.constantFrom("All" as const, "Any" as const),
        of: fc.array(tie("any"), { minLength: 1, maxLength: 3 })
      }),
      fc.record({ _tag: fc.constant("Not" as const), of: tie("any") })
    )
  })).any
  const revisions = fc
    .record({
      whens: fc.array(condition, { minLength: 1, maxLength: 4 }),
      ordinary: fc.boolean(),
      days: fc.array(fc.constantFrom(null, 1, 2), { minLength: 4, maxLength: 4 })
    })
    .map(({ days, ordinary, whens }) =>
      withCases(
        whens.map((when, place) => ({ id: `c${place}`, name: `c${place}`, when })),
        [
          ...(ordinary ? [terms(null, 1)] : []),
          ...whens.flatMap((_, place) =>
            days[place] === null ? [] : [terms(`c${place}`, days[place]!)]
          )
        ]
      )
    )
    .filter(({ terms: of }) => of.length > 0)

  // By the checklist alone: what comes out for the answers when each case that holds is the first.
  const outcomes = (revision: Definition.Revision, answers: Condition.Answers) => {
    const holding = revision.cases.filter(({ when }) => judge(when!, answers) === "yes")
    return new Set(
      (holding.length === 0 ? [null] : holding).map((first) => {
        const cases = first === null ? [] : [first]
        const [direct] = Checklist.make({ ...revision, cases }, answers).terms
        return JSON.stringify(direct!.offered.possible[0] && direct!.limit.possible[0])
      })
    )
  }
  const tags = (revision: Definition.Revision) => {
    const found = problems(revision)
    fc.pre(found.every(({ _tag }) => _tag !== "Contradiction"))
    return found
  }

  it("agrees with trying every answer: what hangs on the order of the cases", () => {
    fc.assert(
      fc.property(revisions, (revision) => {
        const conflicts = tags(revision).filter(({ _tag }) => _tag === "CasesConflict")
        const ambiguous = every.some((answers) => outcomes(revision, answers).size > 1)
        expect(conflicts.length > 0).toBe(ambiguous)
        for (const { cases, example } of conflicts) {
          for (const id of cases!) {
            const { when } = revision.cases.find((one) => one.id === id)!
            expect(judge(when!, example!)).toBe("yes")
          }
          const full = { age: 0, poor: false, place: "town", ...example }
          expect(outcomes(revision, full).size).toBeGreaterThan(1)
          const [first] = cases!
          expect(Checklist.make(revision, full).case.possible).toEqual([first])
        }
      }),
      { numRuns: 500 }
    )
  })

  it("agrees with trying every answer: whether any way of lodging is left", () => {
    fc.assert(
      fc.property(revisions, (revision) => {
        const [gap] = tags(revision).filter(({ _tag }) => _tag === "NoTermsApply")
        const left = (answers: Condition.Answers): boolean =>
          Checklist.make(revision, answers).terms.some(
            ({ offered }) => offered.possible[0] === true
          )
        expect(gap !== undefined).toBe(every.some((answers) => !left(answers)))
        if (gap !== undefined) {
          expect(left({ age: 0, poor: false, place: "town", ...gap.example })).toBe(false)
        }
      }),
      { numRuns: 500 }
    )
  })
})
