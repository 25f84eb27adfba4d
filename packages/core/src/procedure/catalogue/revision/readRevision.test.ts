import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as LocalDate from "../../../time/LocalDate.ts"
import type * as Definition from "../../definition/Definition.ts"
import type { Column } from "../columns.ts"
import { type Cells, readRevisionRows } from "./readRevision.ts"

const needed: Cells = {
  code: "1.001193",
  name: "Đăng ký khai sinh",
  field: "Hộ tịch",
  from: "01/07/2025"
}
const read = (cells: Cells, ...more: ReadonlyArray<Cells>) =>
  readRevisionRows(
    [{ ...needed, ...cells }, ...more].map((one, place) => ({ row: place + 2, cells: one }))
  )
const revisionOf = (cells: Cells): Definition.Revision => {
  const found = read(cells)
  if (Result.isFailure(found)) throw new Error(JSON.stringify(found.failure))
  return found.success.revisions[0]!
}
const problemsOf = (cells: Cells, ...more: ReadonlyArray<Cells>) => {
  const found = read(cells, ...more)
  return Result.isFailure(found)
    ? found.failure.map(({ _tag, field, row }) => `${row} ${field} ${_tag}`)
    : []
}

describe("a revision as an officer writes it", () => {
  it("has limits and fees in general and by case", () => {
    const { terms } = revisionOf({
      caseConditions: "[late] Quá hạn | khi: age >= 1",
      questions: "[age] Trẻ mấy tuổi? | kiểu: số nguyên",
      channels: "Trực tuyến; trực tiếp; bưu chính",
      limitDirect: "5 ngày làm việc\n[late] 10 ngày làm việc",
      feeDirect: "50.000 đồng",
      limitOnline: "3 ngày làm việc",
      feeOnline: "miễn phí\n[late] Do HĐND tỉnh quy định"
    })
    expect(terms.map((one) => [one.channel, one.case, one.limit?.quantity, one.fee])).toEqual([
      ["online", null, 3, { _tag: "Known", vnd: 0 }],
      ["online", "late", 3, { _tag: "SetByProvince" }],
      ["direct", null, 5, { _tag: "Known", vnd: 50_000 }],
      ["direct", "late", 10, { _tag: "Known", vnd: 50_000 }],
      ["postal", null, undefined, { _tag: "Unknown" }]
    ])
  })

  it("has documents, questions, steps and citations a line each", () => {
    const revision = revisionOf({
      legalBasis: "Luật Hộ tịch 2014 | Điều 16\nNghị định 123/2015/NĐ-CP",
      documents:
        "1 bản chính: Tờ khai | mẫu: TP-1\n[cs] 2 bản sao: Giấy chứng sinh | NEU: noi = nha",
      questions: "[noi] Sinh ở đâu?\n- [nha] Ở nhà | en: At home\n- [vien] Bệnh viện",
      steps: "Tiếp nhận | thời hạn: 0,5 ngày làm việc\nTrả kết quả | do: Một cửa",
      sets: "01 bộ",
      online: "Một phần",
      supplementWithin: "30 ngày",
      to: "ngày 31 tháng 12 năm 2025",
      decision: "163/QĐ-BTP"
    })
    expect(revision).toMatchObject({
      id: "1.001193@2025-07-01",
      to: LocalDate.unsafe("2025-12-31"),
      legalBasis: [
        { instrument: "Luật Hộ tịch 2014", provision: "Điều 16" },
        { instrument: "Nghị định 123/2015/NĐ-CP", provision: null },
        { instrument: "163/QĐ-BTP", provision: null }
      ],
      documents: [
        { id: "1", text: "Tờ khai", originals: 1, copies: 0, when: null, form: "TP-1" },
        { id: "cs", copies: 2, when: { _tag: "Is", question: "noi", value: "nha" } }
      ],
      questions: [
        {
          kind: "choice",
          choices: [
            { value: "nha", text: { vi: "Ở nhà", en: "At home" } },
            { value: "vien", text: { vi: "Bệnh viện", en: "Bệnh viện" } }
          ]
        }
      ],
      steps: [
        { id: "1", by: null, limit: { quantity: 0.5, unit: "working_day" } },
        { id: "2", by: "Một cửa", limit: null }
      ],
      sets: 1,
      online: "part",
      supplementWithin: { quantity: 30, unit: "day" },
      transition: "keep"
    })
  })

  it("is read without diacritics as well", () => {
    const { documents, online, terms } = revisionOf({
      questions: "[tuoi] Tuoi | kieu: so nguyen",
      documents: "1 ban chinh, 2 ban sao: To khai | neu: tuoi >= 5 va khong phai (tuoi > 9)",
      limitDirect: "5 ngay lam viec",
      feeDirect: "tinh quy dinh",
      online: "mot phan"
    })
    expect(documents).toMatchObject([{ text: "To khai", originals: 1, copies: 2 }])
    expect(documents?.[0]?.when?._tag).toBe("All")
    expect(online).toBe("part")
    expect(terms).toMatchObject([
      { limit: { quantity: 5, unit: "working_day" }, fee: { _tag: "SetByProvince" } }
    ])
  })

  it("is read from decomposed text, with a byte order mark in it and guarded cells", () => {
    const revision = revisionOf({
      documents: "\uFEFF[a] 1 bản chính: Tờ khai | nếu: tuổi >= 1".normalize("NFD"),
      result: "'=Giấy khai sinh".normalize("NFD")
    })
    expect(revision.documents).toMatchObject([
      { text: "Tờ khai", originals: 1, when: { question: "tuổi" } }
    ])
    expect(revision.result).toBe("=Giấy khai sinh")
  })

  it("is refused with row and field for each cell that cannot be read", () => {
    const wrong: ReadonlyArray<readonly [Column, string, string]> = [
      ["from", "31/02/2025", "InvalidDate"],
      ["from", "2025", "InvalidDate"],
      ["to", "hết năm", "InvalidDate"],
      ["limitDirect", "3 mùa trăng", "UnknownUnit"],
      ["limitDirect", "[late] 3 mùa trăng", "UnknownUnit"],
      ["limitOnline", "1.000 giờ", "InvalidLimit"],
      ["feeDirect", "-5", "NegativeFee"],
      ["feePostal", "[late] -5.000 đồng", "NegativeFee"],
      ["feeOnline", "nhiều", "InvalidFee"],
      ["channels", "bồ câu", "UnknownChannel"],
      ["supplementWithin", "10 tuần trăng", "UnknownUnit"],
      ["documents", "# Giấy tờ phải nộp\nTờ khai", "InvalidLine"],
      ["documents", "-1 bản chính: Tờ khai", "InvalidLine"],
      ["documents", "0,5 bản chính: Tờ khai", "InvalidLine"],
      ["documents", "1 bản chính: Tờ khai | khi nào: a = b", "InvalidLine"],
      ["documents", "1 bản chính: Tờ khai | mẫu: TP-1 | mẫu: TP-2", "InvalidLine"],
      ["documents", "1 bản chính: Tờ khai | nếu: a =", "InvalidCondition"],
      ["caseConditions", "Quá hạn | khi: a = b", "InvalidLine"],
      ["questions", "[age] Tuổi", "InvalidLine"],
      ["questions", "[age] Tuổi | kiểu: chữ", "InvalidLine"],
      ["questions", "- [a] b", "InvalidLine"],
      ["steps", "[1] Nhận | thời hạn: 2 mùa trăng", "UnknownUnit"],
      ["legalBasis", "a | b | c", "InvalidLine"],
      ["sets", "-1", "InvalidCount"],
      ["online", "mức độ 4", "UnknownWord"],
      ["transition", "bỏ", "UnknownWord"],
      ["transitionAllows", "mọi thứ", "UnknownWord"],
      ["resume", "nghỉ", "UnknownWord"],
      ["notes", "Một ghi chú", "NotInRevision"],
      ["cutoff15h", "có", "NotInRevision"],
      ["cases", "1.001193.01: 1 ngày", "NotInRevision"]
    ]
    for (const [column, cell, tag] of wrong) {
      expect(problemsOf({ [column]: cell })).toEqual([`2 ${column} ${tag}`])
    }
    expect(problemsOf({ transitionAllows: "phí cao hơn" })).toEqual([
      "2 transitionBasis MissingField"
    ])
    expect(problemsOf({ channels: "trực tiếp", feeOnline: "5000" })).toEqual([
      "2 feeOnline ChannelNotListed"
    ])
  })

  it("may leave out in later rows what the first says, and may not say otherwise", () => {
    const later = { from: "01/01/2026", code: "", name: "", field: "" }
    expect(problemsOf({ to: "31/12/2025" }, later)).toEqual([])
    expect(problemsOf({ to: "31/12/2025" }, { ...later, name: "Khai tử" })).toEqual([
      "3 name IdentityDiffers"
    ])
    expect(problemsOf({}, { ...later, from: "" })).toEqual(["3 from MissingField"])
  })
})
