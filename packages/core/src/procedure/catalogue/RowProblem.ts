/**
 * What is wrong with a row of a catalogue that comes in.
 *
 * @module
 */

/** A row that cannot be taken, which field is to blame, and what would be right. */
export interface RowProblem {
  readonly _tag:
    | "NotJson"
    | "NotAnObject"
    | "RowTooLarge"
    | "TooDeep"
    | "UnclosedList"
    | "UnknownHeader"
    | "MissingField"
    | "InvalidCode"
    | "DuplicateCode"
    | "UnknownLevel"
    | "UnknownChannel"
    | "UnknownUnit"
    | "InvalidLimit"
    | "InvalidFee"
    | "NegativeFee"
    | "LinesDiffer"
    | "UnclosedQuote"
    | "TooManyCells"
    | "InvalidCount"
    | "InvalidText"
    | "InvalidDate"
    | "InvalidLine"
    | "InvalidCondition"
    | "UnknownWord"
    | "IdentityDiffers"
    | "NotInRevision"
    | "ChannelNotListed"
  /** The row: of CSV as a spreadsheet numbers it, its header being row 1; of JSON from 1. */
  readonly row: number
  readonly field: string
  readonly value: string
  readonly expected: string
  /** The same in Vietnamese, where the kind of problem does not say enough. */
  readonly expectedVi?: string
  /** The header of the column, as a CSV file has it. */
  readonly column?: string
}

interface ProblemWords {
  readonly vi: string
  readonly en: string
  /** What would be right, in Vietnamese; the values themselves where nothing is said here. */
  readonly rightVi?: string
}

/** The words for each kind of problem. */
export const words: Readonly<Record<RowProblem["_tag"], ProblemWords>> = {
  NotJson: { vi: "không phải JSON", en: "not JSON", rightVi: "một đối tượng JSON" },
  NotAnObject: {
    vi: "không phải một thủ tục",
    en: "not a procedure",
    rightVi: "một đối tượng JSON có code, name, field"
  },
  RowTooLarge: {
    vi: "dòng quá lớn, bị bỏ qua",
    en: "a row too large, left unread",
    rightVi: "không quá 1 MB cho một dòng CSV, 4 MB cho một phần tử JSON"
  },
  TooDeep: {
    vi: "quá nhiều ngoặc lồng nhau, bị bỏ qua",
    en: "too many brackets within brackets, left unread",
    rightVi: "không quá 200 lớp ngoặc"
  },
  UnclosedList: {
    vi: "tệp bị cắt, danh sách không được đóng lại",
    en: "the file ends before its list does",
    rightVi: "dấu ] đóng danh sách"
  },
  UnknownHeader: {
    vi: "không có cột bắt buộc",
    en: "a column that has to be there is not",
    rightVi: "các cột Mã thủ tục, Tên thủ tục và Lĩnh vực"
  },
  MissingField: { vi: "thiếu", en: "missing", rightVi: "một giá trị" },
  InvalidCode: {
    vi: "mã thủ tục không đúng dạng",
    en: "not the code of a procedure",
    rightVi: "dạng 1.004222, 1.010708.000.00.00.H56 hoặc 1.001193.02"
  },
  DuplicateCode: {
    vi: "mã đã có ở dòng trên",
    en: "a code that an earlier row has",
    rightVi: "một mã riêng"
  },
  UnknownLevel: {
    vi: "cấp thực hiện không biết",
    en: "an unknown level",
    rightVi: "cấp bộ, cấp tỉnh, cấp huyện, cấp xã hoặc khác"
  },
  UnknownChannel: {
    vi: "cách nộp không biết",
    en: "an unknown channel",
    rightVi: "trực tiếp, bưu chính hoặc trực tuyến"
  },
  UnknownUnit: {
    vi: "đơn vị thời hạn không biết",
    en: "an unknown unit of time",
    rightVi: "ngày làm việc, giờ làm việc, giờ, ngày, tuần, tháng, năm hoặc khác"
  },
  InvalidLimit: {
    vi: "không phải thời hạn",
    en: "not a time limit",
    rightVi: "một số và một đơn vị, ví dụ 10 ngày làm việc"
  },
  InvalidFee: {
    vi: "không phải số tiền",
    en: "not an amount of money",
    rightVi: "số tiền đồng từ 0 trở lên, ví dụ 50000 hoặc 50.000 đồng"
  },
  NegativeFee: {
    vi: "phí âm",
    en: "a negative fee",
    rightVi: "số tiền đồng từ 0 trở lên, ví dụ 50000 hoặc 50.000 đồng"
  },
  LinesDiffer: {
    vi: "số dòng của phí khác số dòng của thời hạn",
    en: "not as many lines of fees as of limits",
    rightVi: "mỗi dòng thời hạn có một dòng phí"
  },
  UnclosedQuote: {
    vi: "dấu ngoặc kép mở ra không được đóng lại",
    en: "a quote that is opened and never closed",
    rightVi: "dấu ngoặc kép đóng ô; dấu ngoặc kép trong ô thì viết hai lần"
  },
  TooManyCells: {
    vi: "nhiều ô hơn số cột",
    en: "more cells than there are columns",
    rightVi: "ô có dấu phân cách ở trong phải nằm giữa hai dấu ngoặc kép"
  },
  InvalidCount: { vi: "không phải số lượng", en: "not a count", rightVi: "số từ 0 trở lên" },
  InvalidDate: {
    vi: "không phải ngày",
    en: "not a date",
    rightVi: "ngày có thật, dạng 01/07/2025 hoặc 2025-07-01"
  },
  InvalidLine: {
    vi: "dòng trong ô không đúng cách viết",
    en: "a line not written as it has to be"
  },
  InvalidCondition: { vi: "điều kiện không đọc được", en: "a condition that cannot be read" },
  UnknownWord: { vi: "từ không biết", en: "an unknown word" },
  IdentityDiffers: {
    vi: "khác với dòng đầu của thủ tục",
    en: "not as in the first row of the procedure"
  },
  NotInRevision: {
    vi: "cột này không dùng cho dòng có ngày áp dụng",
    en: "a column that a row with a date does not have"
  },
  ChannelNotListed: {
    vi: "có thời hạn hoặc phí của cách nộp không được liệt kê",
    en: "a limit or a fee of a channel that is not listed"
  },
  InvalidText: {
    vi: "không đúng kiểu",
    en: "not of the right type",
    rightVi: "một chuỗi ký tự hoặc một danh sách"
  }
}

/** A problem in words. */
export const problemText = ({
  _tag,
  column,
  expected,
  expectedVi,
  field,
  row,
  value
}: RowProblem): { readonly vi: string; readonly en: string } => {
  const { en, rightVi, vi } = words[_tag]
  const place = column ?? field
  const at = place === "" ? "" : `, ${place}`
  const given = value === "" ? "" : ` ("${value}")`
  return {
    vi: `Dòng ${row}${at}: ${vi}${given}; cần: ${expectedVi ?? rightVi ?? expected}.`,
    en: `Row ${row}${at}: ${en}${given}; expected: ${expected}.`
  }
}

const LONGEST_VALUE = 120

/** What was given, cut to what a person reads. */
export const shown = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value))
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}
