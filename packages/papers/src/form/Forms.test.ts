import * as LocalDate from "@motcua/core/time/LocalDate"
import * as TimeLimit from "@motcua/core/time/TimeLimit"
import * as WorkingCalendar from "@motcua/core/time/WorkingCalendar"
import * as Workflow from "@motcua/core/workflow/Workflow"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { at, dossierOf, histories, issue, papers } from "../testing/histories.ts"
import * as Form from "./Form.ts"
import * as FormRefusal from "./FormRefusal.ts"
import * as Forms from "./Forms.ts"
import type { Paper } from "./Paper.ts"
import { clean, shortMoment } from "./phrases.ts"

const accepted = dossierOf(histories.Receipt)
const fieldsOf = (paper: Paper): Readonly<Record<string, string>> =>
  Object.fromEntries(
    paper.blocks
      .flatMap((block) => (block._tag === "Fields" ? block.fields : []))
      .map(({ label, value }) => [label, value])
  )

describe("the numbers of the forms", () => {
  // The table of the law reference, read off anew.
  test.each([
    ["Receipt", "01", "01"],
    ["Supplement", "02", "02"],
    ["Refusal", "03", "03"],
    ["Apology", "04", "04"],
    ["Stop", undefined, "05"],
    ["Control", "05", "06"],
    ["Logbook", "06", "07"]
  ] as const)("%s is %s in 2018 and %s in 2025", (form, in2018, in2025) => {
    expect(Form.entry(form, "01/2018/TT-VPCP")?.number).toBe(in2018)
    expect(Form.entry(form, "03/2025/TT-VPCP")?.number).toBe(in2025)
  })

  test("the last day of the old circular and the first of the new one, in Việt Nam", () => {
    const number = (when: string, circular2025From?: LocalDate.LocalDate) =>
      Result.getOrThrow(
        Forms.control(dossierOf(histories.Control), [], {
          ...issue(when),
          ...(circular2025From === undefined ? {} : { circular2025From })
        })
      ).number
    expect(number("06-30 23:59")).toBe("05")
    expect(number("07-01 00:00")).toBe("06")
    expect(number("07-01 00:00", LocalDate.unsafe("2025-09-15"))).toBe("05")
  })

  test("the apology has another title since 2025", () => {
    const apology = (when: string) =>
      Result.getOrThrow(Forms.apology(dossierOf(histories.Apology), issue(when))).title
    expect(apology("02-20 15:00")).toBe("Phiếu xin lỗi và hẹn lại ngày trả kết quả")
    expect(apology("08-20 15:00")).toBe("Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết")
  })

  test("H11: there was no notice of a stop before", () => {
    const stopped = Forms.stop(dossierOf(histories.Stop), issue("06-30 09:00"))
    if (Result.isSuccess(stopped)) throw new Error("issued")
    expect(stopped.failure).toMatchObject({
      _tag: "FormNotInForce",
      form: "Stop",
      rule: "H11",
      circular: "01/2018/TT-VPCP"
    })
    expect(FormRefusal.text(stopped.failure).vi).toContain("01/07/2025")
  })
})

describe("what stands on them", () => {
  test("R7: no receipt where the result comes at once, unless the applicant asks", () => {
    const atOnce = { ...accepted, receipt: { ...accepted.receipt!, issued: false } }
    const silent = Forms.receipt(atOnce, issue("02-11 09:30"))
    if (Result.isSuccess(silent)) throw new Error("issued")
    expect(silent.failure).toEqual({ _tag: "ReceiptNotAsked", form: "Receipt", rule: "R7" })
    expect(FormRefusal.text(silent.failure).vi).toContain("không cấp giấy tiếp nhận")
    const asked = Forms.receipt(atOnce, { ...issue("02-11 09:30"), asked: true })
    expect(fieldsOf(Result.getOrThrow(asked))).toEqual(fieldsOf(papers().Receipt))
    const [, step] = Forms.stepsOf(
      histories.Receipt.map((event) =>
        event._tag === "DossierAccepted" ? { ...event, withoutReceipt: true } : event
      )
    )
    expect(step?.content).toBe("Tiếp nhận, không cấp giấy tiếp nhận vì trả kết quả ngay")
  })

  test("R2, R6, H13: the receipt", () => {
    const paper = papers().Receipt
    expect(paper.pageSize).toBe("A5")
    expect(fieldsOf(paper)).toEqual({
      "Mã hồ sơ": "H09-250211-0001",
      "Người nộp hồ sơ": "Nguyễn Thị Thuỳ Dương",
      "Địa chỉ": "Số 1 đường Quang Trung, phường Phú Cường",
      "Điện thoại": "0274 3822 000",
      "Thủ tục hành chính": "Đăng ký thường trú (mã 1.004222)",
      "Hình thức nộp": "Trực tiếp",
      "Thời điểm tiếp nhận": "09 giờ 30 phút, ngày 11/02/2025",
      "Thời hạn giải quyết": "10 ngày làm việc",
      "Hẹn trả kết quả": "17 giờ 00 phút, ngày 25/02/2025",
      "Nơi trả kết quả": "Chi nhánh Thủ Dầu Một"
    })
    expect(paper.code?.text).toBe("H09-250211-0001")
  })

  test("R3: every item of the request, the reason and until when", () => {
    const paper = papers().Supplement
    expect(paper.blocks.find((block) => block._tag === "Items")?.items).toHaveLength(2)
    expect(JSON.stringify(paper)).toContain("Hồ sơ thiếu giấy tờ")
    expect(fieldsOf(paper)["Bổ sung chậm nhất"]).toBe("17 giờ 00 phút, ngày 25/02/2025")
  })

  test("H9, H10: the apology names the old date, the new one and the reason", () => {
    expect(fieldsOf(papers().Apology)).toMatchObject({
      "Ngày đã hẹn": "17 giờ 00 phút, ngày 25/02/2025",
      "Ngày hẹn mới": "17 giờ 00 phút, ngày 28/02/2025"
    })
  })

  test("T6, T12: a provisional date and one that an officer named are said to be so", () => {
    const given = accepted.receipt!
    const text = (receipt: Partial<typeof given>) =>
      JSON.stringify(
        Result.getOrThrow(
          Forms.receipt({ ...accepted, receipt: { ...given, ...receipt } }, issue("02-11 09:30"))
        )
      )
    expect(text({})).not.toContain("Lưu ý")
    expect(text({ provisional: true })).toContain("tạm tính")
    expect(text({ promisedByOfficer: true })).toContain("không tính được theo lịch")
  })

  test("the control form has every event, with the date that stood then", () => {
    const table = papers().Control.blocks.find((block) => block._tag === "Table")
    expect(table?.rows).toHaveLength(histories.Control.length)
    expect(table?.rows.map((row) => row[3])).toEqual([
      "–",
      "17:00 25/02/2025",
      "17:00 25/02/2025",
      "17:00 25/02/2025",
      "17:00 03/03/2025",
      "17:00 03/03/2025",
      "17:00 03/03/2025"
    ])
  })

  test("H12: the control form lists the steps that an agency plans, half days included", () => {
    const calendar = Result.getOrThrow(
      WorkingCalendar.make({ zone: "Asia/Ho_Chi_Minh", years: {} })
    )
    const step = (id: string, halfDays: number) => ({ id, unit: `Tổ ${id}`, content: id, halfDays })
    const workflow = Result.getOrThrow(
      Workflow.make({
        procedureCode: "1.013472",
        limit: TimeLimit.unsafe("2.5wd"),
        steps: [step("Tiếp nhận", 1), step("Thẩm định", 3), step("Ký", 1)]
      })
    )
    const due = Result.getOrThrow(
      Workflow.dueSteps(workflow, accepted.receipt!.receivedAt, calendar)
    )
    const lines = Workflow.controlLines(due, [{ id: "Tiếp nhận", at: due[0]!.dueAt }])
    const paper = Result.getOrThrow(
      Forms.control(dossierOf(histories.Control), lines, issue("02-20 09:00"))
    )
    const table = paper.blocks.find((block) => block._tag === "Table")
    expect(table?.rows.map(([, unit, content, until]) => [unit, content, until])).toEqual(
      due.map(({ content, dueAt, unit }) => [unit, content, shortMoment(dueAt)])
    )
  })

  test("the logbook is A4, one line a dossier", () => {
    const paper = papers().Logbook
    expect(paper.pageSize).toBe("A4 landscape")
    expect(paper.blocks.find((block) => block._tag === "Table")?.rows).toHaveLength(6)
  })

  test.each([
    ["Receipt", Forms.receipt, "R2"],
    ["Supplement", Forms.supplement, "R3"],
    ["Refusal", Forms.refusal, "R2"],
    ["Apology", Forms.apology, "H9"],
    ["Stop", Forms.stop, "H11"]
  ] as const)("no %s for a dossier that has none", (form, make, rule) => {
    const result = make(dossierOf([histories.Receipt[0]!]), issue("02-11 09:30"))
    if (Result.isSuccess(result)) throw new Error("issued")
    expect(result.failure).toMatchObject({ _tag: "NothingToSay", form, rule, status: "submitted" })
    const words = FormRefusal.text(result.failure)
    expect(words.vi).not.toBe(words.en)
  })
})

test("a form of a dossier that has gone on is what it was when it was due", () => {
  const form = (id: "Receipt" | "Supplement" | "Control") =>
    Result.getOrThrow(Forms.ofHistory(id, histories.Control, issue("02-27 09:00")))
  expect(fieldsOf(form("Receipt"))["Hẹn trả kết quả"]).toBe("17 giờ 00 phút, ngày 25/02/2025")
  expect(form("Receipt").blocks.find((block) => block._tag === "Items")?.items).toHaveLength(2)
  expect(JSON.stringify(form("Supplement"))).toContain("Hợp đồng thuê nhà còn hiệu lực")
  expect(fieldsOf(form("Control"))["Hẹn trả kết quả"]).toBe("17 giờ 00 phút, ngày 03/03/2025")
  expect(
    Result.isFailure(Forms.ofHistory("Apology", histories.Control, issue("02-27 09:00")))
  ).toBe(true)
})

test("text is made fit for paper", () => {
  expect(clean("Nguye\u0302\u0303n  Văn\n\tA\u0000")).toBe("Nguyễn Văn A")
  // Marks that turn the direction of what follows could make a name read as another.
  expect(clean("abc\u202Edef\u2066g\u200B")).toBe("abcdefg")
  expect(clean("\uD800x")).toBe("\uFFFDx")
  expect(at("02-11 00:00")).toBe(Date.UTC(2025, 1, 10, 17))
})
