import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as LocalDate from "../../time/LocalDate.ts"
import type { Revision } from "./Definition.ts"
import * as Migration from "./Migration.ts"
import * as RevisionDifference from "./RevisionDifference.ts"

const document = (id: string, alternative: string | null = null) => ({
  id,
  text: `Giấy ${id}`,
  originals: 1,
  copies: 0,
  when: null,
  alternative,
  form: null
})

const revision = (id: string, papers: ReadonlyArray<string>, days: number): Revision => ({
  id,
  from: LocalDate.unsafe("2025-01-01"),
  to: null,
  legalBasis: [],
  questions: [],
  cases: [],
  documents: papers.map((paper) => document(paper)),
  sets: 1,
  terms: [
    {
      channel: "direct",
      case: null,
      limit: { quantity: days, unit: "working_day" },
      fee: { _tag: "Known", vnd: 0 }
    }
  ],
  steps: [],
  subjects: [],
  executingAgencies: [],
  result: null,
  requirements: [],
  supplementWithin: null,
  resume: "pause",
  online: null,
  transition: "move"
})

const papers = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 4 })
const dossier = fc.record({
  code: fc.constant("H09.1-250210-0001"),
  channel: fc.constant("direct" as const),
  answers: fc.constant({}),
  documents: papers,
  due: fc.integer({ min: 20_000, max: 20_010 }).map((day) => day as LocalDate.LocalDate)
})
const clause = fc.record({
  rule: fc.constantFrom("keep" as const, "move" as const, "ask" as const),
  allows: fc.uniqueArray(fc.constantFrom("laterDate" as const, "newDocuments" as const))
})

describe("a migration", () => {
  it("makes nobody worse off unless the clause says so, and then lists it", () => {
    fc.assert(
      fc.property(
        papers,
        papers,
        clause,
        fc.array(dossier, { maxLength: 4 }),
        fc.integer({ min: 20_000, max: 20_020 }),
        (before, after, clause, dossiers, due) => {
          const { moves } = Migration.plan(
            revision("1", before, 3),
            revision("2", after, 5),
            clause,
            dossiers,
            () => due as LocalDate.LocalDate
          )
          expect(moves).toHaveLength(dossiers.length)
          moves.forEach((move, place) => {
            const later = move.due > dossiers[place]!.due
            expect(later).toBe(move.worse.includes("laterDate"))
            expect(move.newDocuments.length > 0).toBe(move.worse.includes("newDocuments"))
            for (const harm of move.worse) expect(clause.allows).toContain(harm)
            if (move.under !== "move") expect(move.worse).toEqual([])
          })
        }
      )
    )
  })

  it("gives what is better: an earlier date, fewer papers", () => {
    const due = LocalDate.unsafe("2025-02-20")
    const { moves } = Migration.plan(
      revision("1", ["a", "b"], 5),
      revision("2", ["a"], 3),
      { rule: "move", allows: [] },
      [{ code: "x", channel: "direct", answers: {}, documents: ["a"], due }],
      () => LocalDate.unsafe("2025-02-18")
    )
    expect(moves[0]).toMatchObject({
      due: LocalDate.unsafe("2025-02-18"),
      droppedDocuments: ["b"],
      worse: [],
      spared: []
    })
    expect(Migration.moveText(moves[0]!).vi).toContain("18/02/2025")
  })
})

describe("the difference of revisions", () => {
  it("is nothing between equal ones, and turns around with them", () => {
    fc.assert(
      fc.property(papers, papers, (before, after) => {
        const one = revision("1", before, 3)
        const two = revision("2", after, 3)
        expect(RevisionDifference.difference(one, one)).toEqual([])
        const there = RevisionDifference.difference(one, two)
        const back = RevisionDifference.difference(two, one)
        const turned = back.map((change) => ({
          ...change,
          before: change.after,
          after: change.before
        }))
        expect(new Set(turned.map((change) => JSON.stringify(change)))).toEqual(
          new Set(there.map((change) => JSON.stringify(change)))
        )
      })
    )
  })

  it("is readable in both languages", () => {
    const changes = RevisionDifference.difference(revision("1", ["a"], 3), revision("2", ["b"], 5))
    expect(changes.map((change) => RevisionDifference.changeText(change).vi)).toEqual([
      'Giấy tờ a: bỏ "Giấy a (1+0)".',
      'Giấy tờ b: thêm "Giấy b (1+0)".',
      'Thời hạn direct: từ "3wd" thành "5wd".'
    ])
    expect(RevisionDifference.changeText(changes[2]!).en).toBe('Limit direct: from "3wd" to "5wd".')
  })
})
