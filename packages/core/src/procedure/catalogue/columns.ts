/**
 * The columns of a catalogue, by the names that files give them.
 *
 * @module
 */
import type { Channel } from "../Procedure.ts"
import * as folding from "../search/folding.ts"

/** A column of which only rows with the date of a revision make use. */
export type RevisionColumn =
  | "from"
  | "to"
  | "revision"
  | "legalBasis"
  | "channels"
  | "questions"
  | "caseConditions"
  | "sets"
  | "steps"
  | "requirements"
  | "supplementWithin"
  | "online"
  | "transition"
  | "transitionAllows"
  | "transitionBasis"

/** A column of a procedure without revisions. */
export type ProcedureColumn =
  | "code"
  | "name"
  | "field"
  | "fieldCode"
  | "levels"
  | "decision"
  | "promulgatingAgency"
  | "executingAgencies"
  | "subjects"
  | "result"
  | "limitDirect"
  | "feeDirect"
  | "limitPostal"
  | "feePostal"
  | "limitOnline"
  | "feeOnline"
  | "documents"
  | "cases"
  | "cutoff15h"
  | "resume"
  | "notes"
  | "source"

/** A column of a catalogue as CSV. */
export type Column = ProcedureColumn | RevisionColumn

const procedureHeaders: Readonly<Record<ProcedureColumn, string>> = {
  code: "Mã thủ tục",
  name: "Tên thủ tục",
  field: "Lĩnh vực",
  fieldCode: "Mã lĩnh vực",
  levels: "Cấp thực hiện",
  decision: "Quyết định công bố",
  promulgatingAgency: "Cơ quan ban hành",
  executingAgencies: "Cơ quan thực hiện",
  subjects: "Đối tượng thực hiện",
  result: "Kết quả thực hiện",
  limitDirect: "Thời hạn trực tiếp",
  feeDirect: "Phí trực tiếp",
  limitPostal: "Thời hạn bưu chính",
  feePostal: "Phí bưu chính",
  limitOnline: "Thời hạn trực tuyến",
  feeOnline: "Phí trực tuyến",
  documents: "Thành phần hồ sơ",
  cases: "Trường hợp và thời hạn",
  cutoff15h: "Nhận sau 15 giờ trả ngày làm việc tiếp theo",
  resume: "Thời hạn sau bổ sung",
  notes: "Ghi chú",
  source: "Nguồn"
}

const revisionHeaders: Readonly<Record<RevisionColumn, string>> = {
  from: "Áp dụng từ ngày",
  to: "Đến ngày",
  revision: "Mã phiên bản",
  legalBasis: "Căn cứ pháp lý",
  channels: "Cách thức thực hiện",
  questions: "Câu hỏi",
  caseConditions: "Trường hợp",
  sets: "Số bộ hồ sơ",
  steps: "Trình tự thực hiện",
  requirements: "Yêu cầu, điều kiện",
  supplementWithin: "Thời hạn bổ sung hồ sơ",
  online: "Mức độ trực tuyến",
  transition: "Chuyển tiếp",
  transitionAllows: "Chuyển tiếp cho phép",
  transitionBasis: "Căn cứ chuyển tiếp"
}

/** The columns of each channel. */
export const channelColumns: Readonly<
  Record<Channel, { readonly limit: ProcedureColumn; readonly fee: ProcedureColumn }>
> = {
  direct: { limit: "limitDirect", fee: "feeDirect" },
  postal: { limit: "limitPostal", fee: "feePostal" },
  online: { limit: "limitOnline", fee: "feeOnline" }
}

/** The channels in the order of their columns. */
export const channels = Object.keys(channelColumns) as ReadonlyArray<Channel>

/** The headers as they are written. */
export const headers: Readonly<Record<Column, string>> = {
  ...procedureHeaders,
  ...revisionHeaders
}

/** Columns of procedures without revisions, in the order in which they are written. */
export const procedureColumns = Object.keys(procedureHeaders) as ReadonlyArray<ProcedureColumn>

/** Columns that rows with a date have besides. */
export const revisionColumns = Object.keys(revisionHeaders) as ReadonlyArray<RevisionColumn>

/** Columns of which rows with a date make no use. */
export const undatedColumns = ["decision", "cases", "cutoff15h", "notes"] as const

/** Columns of a file in which all procedures have revisions, as they are written. */
export const datedColumns: ReadonlyArray<Column> = [
  ...(["code", "name", "revision", "from", "to"] as const),
  ...[...procedureColumns, ...revisionColumns].filter(
    (column) => !["code", "name", "revision", "from", "to", ...undatedColumns].includes(column)
  )
]

/** All columns. */
export const columns: ReadonlyArray<Column> = [...procedureColumns, ...revisionColumns]

const OTHER_NAMES: Partial<Record<Column, ReadonlyArray<string>>> = {
  code: ["mã", "mã số", "mã TTHC", "MaTTHC", "mã thủ tục hành chính", "code"],
  name: ["tên", "tên TTHC", "TenTTHC", "tên thủ tục hành chính", "thủ tục", "name"],
  field: ["tên lĩnh vực", "TenLinhVuc", "field"],
  fieldCode: ["MaLinhVuc", "fieldCode"],
  levels: ["cấp", "level", "levels"],
  decision: ["quyết định", "số quyết định", "decision"],
  promulgatingAgency: ["cơ quan công bố", "bộ ngành", "promulgatingAgency"],
  executingAgencies: ["cơ quan", "cơ quan giải quyết", "executingAgencies"],
  subjects: ["đối tượng", "subjects"],
  result: ["kết quả", "result"],
  limitDirect: ["thời hạn", "thời hạn giải quyết", "thời gian giải quyết", "limit"],
  feeDirect: ["phí", "lệ phí", "phí, lệ phí", "mức phí", "fee"],
  limitPostal: ["thời hạn qua bưu chính"],
  feePostal: ["phí qua bưu chính", "lệ phí bưu chính"],
  limitOnline: ["thời hạn nộp trực tuyến"],
  feeOnline: ["lệ phí trực tuyến"],
  documents: ["giấy tờ", "hồ sơ gồm", "documents"],
  cases: ["cases"],
  cutoff15h: ["cutoff15h"],
  resume: ["resume"],
  notes: ["notes"],
  source: ["nguồn dữ liệu", "source"],
  from: [
    "từ ngày",
    "ngày áp dụng",
    "áp dụng từ",
    "ngày hiệu lực",
    "ngày có hiệu lực",
    "có hiệu lực từ ngày",
    "hiệu lực từ ngày",
    "from"
  ],
  to: ["áp dụng đến ngày", "ngày hết hiệu lực", "đến hết ngày", "to"],
  revision: ["phiên bản", "revision"],
  legalBasis: ["căn cứ", "legalBasis"],
  channels: ["cách thức", "cách nộp", "hình thức nộp", "channels"],
  questions: ["các câu hỏi", "questions"],
  caseConditions: ["các trường hợp", "caseConditions"],
  sets: ["số lượng bộ hồ sơ", "số lượng hồ sơ", "sets"],
  steps: ["các bước", "trình tự", "steps"],
  requirements: ["yêu cầu", "yêu cầu, điều kiện thực hiện", "requirements"],
  supplementWithin: ["thời hạn bổ sung", "supplementWithin"],
  online: ["dịch vụ công trực tuyến", "mức độ dịch vụ công", "mức độ DVC", "online"],
  transition: ["điều khoản chuyển tiếp", "hồ sơ đang giải quyết", "transition"],
  transitionAllows: ["transitionAllows"],
  transitionBasis: ["transitionBasis"]
}

const key = (header: string): string => folding.fold(header).replaceAll(" ", "")

const byName = new Map<string, Column>(
  columns.flatMap((column) =>
    [headers[column], ...(OTHER_NAMES[column] ?? [])].map(
      (name) => [key(name), column] as readonly [string, Column]
    )
  )
)

/** The column of a header, compared without case, diacritics and spaces. */
export const columnOf = (header: string): Column | undefined => byName.get(key(header))
