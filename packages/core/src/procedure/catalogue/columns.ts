/**
 * The columns of a catalogue, by the names that files give them.
 *
 * @module
 */
import * as folding from "../search/folding.ts"

/** A column of a catalogue as CSV. */
export type Column =
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

/** The headers as they are written. */
export const headers: Readonly<Record<Column, string>> = {
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

/** Columns in the order in which they are written. */
export const columns = Object.keys(headers) as ReadonlyArray<Column>

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
  source: ["nguồn dữ liệu", "source"]
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
