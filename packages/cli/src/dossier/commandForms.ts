/**
 * What may stand in the commands of a dossier's file: one example of each, as it is written there.
 *
 * @module
 */
import type { DossierCommandTag } from "@motcua/core/dossier/DossierCommand"
import type { Words } from "../Words.ts"

/** How a command is written in a file. */
export interface CommandForm {
  readonly words: Words
  /** What it takes beside `_tag`, `at` and `actor`, filled in. */
  readonly example: Readonly<Record<string, unknown>>
  /** Which of those may be left out. */
  readonly optional: ReadonlyArray<string>
}

const form = (
  vi: string,
  en: string,
  example: CommandForm["example"] = {},
  optional: CommandForm["optional"] = []
): CommandForm => ({ words: { vi, en }, example, optional })

/** Every command, in the order of a dossier's life. */
export const commandForms: { readonly [Tag in DossierCommandTag]: CommandForm } = {
  Submit: form(
    "nộp hồ sơ; channel: direct, postal hoặc online",
    "lodges it; channel: direct, postal or online",
    {
      communeCode: "25747",
      officeId: "branch-718",
      channel: "direct",
      documents: ["Tờ khai"],
      code: "H09-250210-0001",
      procedureCode: "1.004222"
    },
    ["communeCode", "officeId", "channel", "documents", "code", "procedureCode"]
  ),
  Accept: form(
    "tiếp nhận; promisedDueAt chỉ khi thời hạn không tính được (T12), withoutReceipt chỉ khi trả kết quả trong ngày (R7)",
    "accepts it; promisedDueAt only where the limit cannot be computed (T12), withoutReceipt only in same-day procedures (R7)",
    { promisedDueAt: "2025-02-20T17:00:00+07:00", withoutReceipt: true },
    ["promisedDueAt", "withoutReceipt"]
  ),
  Refuse: form("từ chối tiếp nhận", "refuses to take it in", { reason: "Không đúng thẩm quyền" }),
  RequestSupplement: form("yêu cầu bổ sung", "asks for supplements", {
    items: ["Giấy khai sinh"],
    reason: "Thiếu giấy khai sinh"
  }),
  ProvideSupplement: form("bổ sung hồ sơ", "hands in supplements", {
    documents: ["Giấy khai sinh"]
  }),
  CloseUnsupplemented: form(
    "đóng hồ sơ không được bổ sung đúng hạn",
    "closes it, as supplements did not come in time"
  ),
  Start: form(
    "chuyển cơ quan giải quyết",
    "hands it to the agency that resolves it",
    { agency: "Công an phường Phú Cường" },
    ["agency"]
  ),
  RequestPayment: form("yêu cầu thực hiện nghĩa vụ tài chính", "asks for payment", {
    amountVnd: 50_000,
    reason: "Lệ phí"
  }),
  ConfirmPayment: form("xác nhận đã nộp tiền", "records that it was paid"),
  Apologise: form("xin lỗi và hẹn lại ngày trả", "apologises and names the new date", {
    reason: "Chờ ý kiến cơ quan phối hợp",
    newDueAt: "2025-02-25T17:00:00+07:00"
  }),
  RequestWithdrawal: form("người nộp xin rút hồ sơ", "the applicant asks to stop", {
    reason: "Không còn nhu cầu"
  }),
  Stop: form("dừng giải quyết theo yêu cầu rút", "stops it as the applicant asked"),
  Decide: form(
    "có kết quả; outcome: granted hoặc refused, refused phải có reason",
    "the result; outcome: granted or refused, refused needs a reason",
    { outcome: "refused", reason: "Không đủ điều kiện" },
    ["reason"]
  ),
  Return: form(
    "trả kết quả; way: counter, post hoặc online",
    "gives the result; way: counter, post or online",
    { way: "counter" },
    ["way"]
  ),
  ChangeOffice: form(
    "chuyển sang nơi kế nhiệm của nơi đã đóng",
    "moves it to the successor of an office that closed",
    { officeId: "branch-718" }
  ),
  ChangeRevision: form(
    "chuyển sang quy định mới; cần điều khoản chuyển tiếp (catalogue migrate), tệp này không có",
    "moves it to a new revision; needs a transitional clause (catalogue migrate), which this file has not",
    { to: "2025-07-01", dueAt: null, documents: [], agreed: true, undo: false }
  )
}

/** What a command takes, in one line: `items, reason`, `agency?`. */
export const fieldsLine = (tag: DossierCommandTag): string => {
  const { example, optional } = commandForms[tag]
  const names = Object.keys(example).map((name) => (optional.includes(name) ? `${name}?` : name))
  return ["at", "actor?", ...names].join(", ")
}

/** All of it as help, a command a paragraph. */
export const commandsHelp = (): string => {
  const tags = Object.keys(commandForms) as ReadonlyArray<DossierCommandTag>
  const paragraphs = tags.map((tag) => {
    const { example, optional, words } = commandForms[tag]
    const json = Object.keys(example).length === 0 ? "" : `\n      ${JSON.stringify(example)}`
    const left = optional.length === 0 ? "" : `\n      ? ${optional.join(", ")}`
    return `  ${tag}: ${words.vi} / ${words.en}${json}${left}`
  })
  return [
    'Tệp / The file: {"procedure":"1.004222","rules":"auto","terms":{...},"commands":[{"_tag":"Submit","at":"2025-02-10T08:00:00+07:00",...},...]}',
    "rules: auto (theo ngày tiếp nhận / by the date of receipt), ND61, ND118. index: tính từ 0 / from 0.",
    'terms (?): {"supplementResume":"pause|restart","supplementPeriod":"10d","paymentStopsClock":true,"extraWorkingDays":10}',
    'Mỗi lệnh có _tag, at (ISO, +07:00) và / Every command has _tag, at and ? actor: {"kind":"applicant"}, {"kind":"officer","id":"cb-01"}, {"kind":"system"}.',
    "Sau dấu ? là trường bỏ trống được / What follows ? may be left out:",
    ...paragraphs
  ].join("\n")
}
