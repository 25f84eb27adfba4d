import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Revision } from "../procedure/definition/Definition.ts"
import { residence } from "../testing/residence.ts"
import * as RevisionDifference from "./RevisionDifference.ts"

const revision: Revision = residence.revisions[0]!
const words = (after: Partial<Revision>, language: "vi" | "en" = "vi") =>
  RevisionDifference.difference(revision, { ...revision, ...after }).map(
    (change) => RevisionDifference.changeText(change)[language]
  )

describe("the difference of revisions", () => {
  it("is readable in both languages", () => {
    const [form, ...others] = revision.documents!
    const after: Partial<Revision> = {
      documents: [{ ...form!, copies: 2 }, ...others.slice(0, 5)],
      terms: revision.terms.slice(1),
      resume: "restart",
      transition: "move",
      executingAgencies: ["Công an cấp tỉnh"]
    }
    expect(words(after)).toEqual([
      'Giấy tờ ct01: từ "Tờ khai thay đổi thông tin cư trú, 1 bản chính, 0 bản sao, mẫu CT01" thành "Tờ khai thay đổi thông tin cư trú, 1 bản chính, 2 bản sao, mẫu CT01".',
      'Giấy tờ guardian: bỏ "Ý kiến đồng ý của cha, mẹ hoặc người giám hộ, 1 bản chính, 0 bản sao, khi “Đủ 18 tuổi”: không".',
      'Thời hạn trực tuyến: bỏ "7 ngày làm việc".',
      'Phí, lệ phí trực tuyến: bỏ "10.000 đồng".',
      'Cơ quan: bỏ "Công an cấp xã".',
      'Cơ quan: thêm "Công an cấp tỉnh".',
      'Thời hạn sau bổ sung: từ "tính tiếp" thành "tính lại từ đầu".',
      'Hồ sơ đang giải quyết: từ "giữ quy định cũ" thành "chuyển sang quy định mới".'
    ])
    const fee = { _tag: "SetByProvince" } as const
    const terms = [revision.terms[0]!, { ...revision.terms[1]!, fee }, ...revision.terms.slice(2)]
    expect(words({ terms }, "en")).toEqual([
      'Fee online, case exempt: from "no fee" to "fee set by the province".'
    ])
  })

  it("passes over nothing that a revision can say", () => {
    const [question, ...questions] = revision.questions
    const [first, ...cases] = revision.cases
    const step = { id: "1", text: "Tiếp nhận", by: null, case: null, limit: null }
    const basis = { instrument: "Nghị định 1/2025/NĐ-CP", provision: "Điều 9" }
    const allows = { laterDate: true, newDocuments: false, higherFee: false, basis }
    const changed: ReadonlyArray<readonly [before: Partial<Revision>, after: Partial<Revision>]> = [
      [{}, { questions: [{ ...question!, kind: "number" }, ...questions] }],
      [
        { questions: [{ id: "age", kind: "number", text: question!.text }] },
        { questions: [{ id: "age", kind: "number", whole: true, text: question!.text }] }
      ],
      [{}, { cases: [{ ...first!, before: ["other"] }, ...cases] }],
      [{ steps: [step] }, { steps: [{ ...step, case: "late" }] }],
      [{}, { transitionAllows: allows }],
      [
        { transitionAllows: allows },
        { transitionAllows: { ...allows, laterDate: false, higherFee: true } }
      ],
      [{ transitionAllows: allows }, { transitionAllows: { ...allows, newDocuments: true } }]
    ]
    for (const [before, after] of changed) {
      const [one, two] = [
        { ...revision, ...before },
        { ...revision, ...after }
      ]
      expect(RevisionDifference.difference(one, two)).toHaveLength(1)
    }
    expect(words({ transition: "move", transitionAllows: allows }, "en")).toEqual([
      'Open dossiers: from "open dossiers stay" to "open dossiers move, to a later date, Nghị định 1/2025/NĐ-CP, Điều 9".'
    ])
  })

  it("says that papers cannot be compared where one does not list them", () => {
    expect(RevisionDifference.documentsUnknown(revision, { ...revision, documents: null })).toBe(
      true
    )
    expect(RevisionDifference.documentsUnknown(revision, revision)).toBe(false)
  })

  it("is nothing between equal ones, and turns around with them", () => {
    const change = fc.record(
      {
        sets: fc.constantFrom(null, 1, 2),
        documents: fc.shuffledSubarray([...revision.documents!]),
        terms: fc.shuffledSubarray([...revision.terms]),
        requirements: fc.uniqueArray(fc.constantFrom("a", "b")),
        online: fc.constantFrom(null, "whole" as const, "part" as const)
      },
      { requiredKeys: [] }
    )
    fc.assert(
      fc.property(change, change, (first, second) => {
        const [one, two] = [
          { ...revision, ...first },
          { ...revision, ...second }
        ]
        expect(RevisionDifference.difference(one, one)).toEqual([])
        const turned = RevisionDifference.difference(two, one).map((back) => ({
          ...back,
          before: back.after,
          after: back.before
        }))
        const set = (changes: ReadonlyArray<RevisionDifference.Change>) =>
          new Set(changes.map((each) => JSON.stringify(each)))
        expect(set(turned)).toEqual(set(RevisionDifference.difference(one, two)))
      })
    )
  })
})
