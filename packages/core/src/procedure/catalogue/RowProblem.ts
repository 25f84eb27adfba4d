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
    | "InvalidCount"
    | "InvalidText"
  /** The row, from 1; the header of a CSV file is row 0. */
  readonly row: number
  readonly field: string
  readonly value: string
  readonly expected: string
}

const WORDS: Record<RowProblem["_tag"], { readonly vi: string; readonly en: string }> = {
  NotJson: { vi: "không phải JSON", en: "not JSON" },
  NotAnObject: { vi: "không phải một thủ tục", en: "not a procedure" },
  RowTooLarge: { vi: "dòng quá lớn, bị bỏ qua", en: "a row too large, left unread" },
  UnknownHeader: { vi: "không có cột bắt buộc", en: "a column that has to be there is not" },
  MissingField: { vi: "thiếu", en: "missing" },
  InvalidCode: { vi: "mã thủ tục không đúng dạng", en: "not the code of a procedure" },
  DuplicateCode: { vi: "mã đã có ở dòng trên", en: "a code that an earlier row has" },
  UnknownLevel: { vi: "cấp thực hiện không biết", en: "an unknown level" },
  UnknownChannel: { vi: "cách nộp không biết", en: "an unknown channel" },
  UnknownUnit: { vi: "đơn vị thời hạn không biết", en: "an unknown unit of time" },
  InvalidLimit: { vi: "không phải thời hạn", en: "not a time limit" },
  InvalidFee: { vi: "không phải số tiền", en: "not an amount of money" },
  NegativeFee: { vi: "phí âm", en: "a negative fee" },
  InvalidCount: { vi: "không phải số lượng", en: "not a count" },
  InvalidText: { vi: "không phải chuỗi ký tự", en: "not a text" }
}

/** A problem in words. */
export const problemText = ({
  _tag,
  expected,
  field,
  row,
  value
}: RowProblem): { readonly vi: string; readonly en: string } => ({
  vi: `Dòng ${row}, ${field}: ${WORDS[_tag].vi} ("${value}"); cần: ${expected}.`,
  en: `Row ${row}, ${field}: ${WORDS[_tag].en} ("${value}"); expected: ${expected}.`
})

const LONGEST_VALUE = 120

/** What was given, cut to what a person reads. */
export const shown = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value))
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}
