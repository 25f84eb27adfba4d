/**
 * An example of a procedure with questions: 1.004222 (đăng ký thường trú) in part. The fees and the
 * limit are those of the national database; papers and conditions are shortened, not official.
 *
 * @module
 */
import * as Definition from "../procedure/definition/Definition.ts"
import * as ProcedureCode from "../procedure/ProcedureCode.ts"
import * as LocalDate from "../time/LocalDate.ts"
import { residenceForm } from "./residenceForm.ts"

const limit = { quantity: 7, unit: "working_day" } as const
const fee = (vnd: number) => ({ _tag: "Known", vnd }) as const
const housing = (value: string) => ({ _tag: "Is", question: "housing", value }) as const
const original = { originals: 1, copies: 0, alternative: null, form: null } as const
const copy = { originals: 0, copies: 1, alternative: null, form: null } as const

/** The example. Its questions are fields of `residenceForm`, whose answers answer them. */
export const residence = Definition.define({
  code: ProcedureCode.unsafe("1.004222"),
  name: "Đăng ký thường trú",
  field: "Đăng ký, quản lý cư trú",
  fieldCode: null,
  levels: ["commune"],
  promulgatingAgency: "Bộ Công an",
  source: "an example for tests, after procedure 1.004222 of the national database",
  revisions: [
    {
      id: "example-2025",
      from: LocalDate.unsafe("2025-01-01"),
      to: null,
      legalBasis: [{ instrument: "Luật Cư trú 2020", provision: "Điều 20, 21" }],
      questions: [
        {
          id: "housing",
          kind: "choice",
          text: residenceForm.fields.housing.label,
          choices: residenceForm.fields.housing.choices
        },
        { id: "adult", kind: "yesNo", text: residenceForm.fields.adult.label },
        {
          id: "exempt",
          kind: "yesNo",
          text: { vi: "Thuộc diện miễn lệ phí", en: "Exempt from the fee" }
        }
      ],
      cases: [
        {
          id: "exempt",
          name: "Miễn lệ phí",
          when: { _tag: "Is", question: "exempt", value: true }
        }
      ],
      documents: [
        {
          ...original,
          id: "ct01",
          text: "Tờ khai thay đổi thông tin cư trú",
          when: null,
          form: "CT01"
        },
        {
          ...copy,
          id: "ownership",
          text: "Giấy tờ chứng minh quyền sở hữu nhà ở",
          when: housing("owned")
        },
        {
          ...copy,
          id: "kinship",
          text: "Giấy tờ chứng minh quan hệ nhân thân",
          when: housing("family"),
          alternative: "family"
        },
        {
          ...original,
          id: "headAgrees",
          text: "Ý kiến đồng ý của chủ hộ",
          when: housing("family"),
          alternative: "family"
        },
        {
          ...original,
          id: "lease",
          text: "Hợp đồng thuê, mượn, ở nhờ",
          when: housing("rented"),
          alternative: "rented"
        },
        {
          ...original,
          id: "ownerAgrees",
          text: "Văn bản đồng ý của chủ sở hữu",
          when: housing("rented"),
          alternative: "rented"
        },
        {
          ...original,
          id: "guardian",
          text: "Ý kiến đồng ý của cha, mẹ hoặc người giám hộ",
          when: { _tag: "Is", question: "adult", value: false }
        }
      ],
      sets: 1,
      terms: [
        { channel: "online", case: null, limit, fee: fee(10_000) },
        { channel: "online", case: "exempt", limit, fee: fee(0) },
        { channel: "direct", case: null, limit, fee: fee(20_000) },
        { channel: "direct", case: "exempt", limit, fee: fee(0) }
      ],
      steps: [],
      subjects: ["Công dân Việt Nam"],
      executingAgencies: ["Công an cấp xã"],
      result: "Thông báo kết quả giải quyết thủ tục về cư trú",
      requirements: [],
      supplementWithin: null,
      resume: "pause",
      online: "whole",
      transition: "keep"
    }
  ]
})
