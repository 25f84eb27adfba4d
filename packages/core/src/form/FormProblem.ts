/**
 * What can be wrong with a form, in words.
 *
 * @module
 */

/** Something that is wrong with a form, where, and what would be right. */
export interface FormProblem {
  readonly _tag:
    | "UnknownField"
    | "WrongKind"
    | "UnknownChoice"
    | "Cycle"
    | "NeverShown"
    | "DuplicateChoice"
    | "NoChoices"
    | "BoundsReversed"
    | "WordsMissing"
    | "ComputedAndRequired"
    | "DuplicateRule"
  /** The path of the part, such as `shown.lease` or `fields.members.rows.computed.age`. */
  readonly field: string
  readonly value: string
  readonly expected: string
}

/** A problem. */
export const problem = (
  _tag: FormProblem["_tag"],
  field: string,
  value: string,
  expected: string
): FormProblem => ({ _tag, field, value, expected })

interface Words {
  readonly vi: string
  readonly en: string
  /** What would be right, in Vietnamese. */
  readonly rightVi: string
}

const WORDS: Readonly<Record<FormProblem["_tag"], Words>> = {
  UnknownField: {
    vi: "trường không có",
    en: "a field that is not there",
    rightVi: "một trường của tờ khai"
  },
  WrongKind: {
    vi: "giá trị khác kiểu",
    en: "a value of another kind",
    rightVi: "giá trị cùng kiểu với trường"
  },
  UnknownChoice: {
    vi: "mục chọn không có",
    en: "a choice that is not there",
    rightVi: "một mục chọn của trường"
  },
  Cycle: {
    vi: "các trường phụ thuộc vòng quanh",
    en: "fields that hang on one another in a circle",
    rightVi: "các trường không phụ thuộc chính nó"
  },
  NeverShown: {
    vi: "trường không bao giờ hiện ra",
    en: "a field that is never shown",
    rightVi: "điều kiện mà có câu trả lời thỏa mãn"
  },
  DuplicateChoice: {
    vi: "mục chọn bị lặp lại",
    en: "a choice listed twice",
    rightVi: "một giá trị chưa dùng"
  },
  NoChoices: {
    vi: "không có mục nào để chọn",
    en: "nothing to choose from",
    rightVi: "ít nhất một mục chọn"
  },
  BoundsReversed: {
    vi: "giới hạn dưới lớn hơn giới hạn trên",
    en: "bounds the wrong way round",
    rightVi: "giới hạn dưới trước"
  },
  WordsMissing: {
    vi: "thiếu chữ cho người đọc",
    en: "words are missing",
    rightVi: "chữ cho người đọc"
  },
  ComputedAndRequired: {
    vi: "trường tự tính mà lại bắt buộc ghi",
    en: "worked out, and yet required",
    rightVi: "trường do người nộp ghi"
  },
  DuplicateRule: {
    vi: "tên quy tắc bị lặp lại",
    en: "a rule named twice",
    rightVi: "một tên chưa dùng"
  }
}

const ONE_OF = "one of: "

/** A problem in words. */
export const text = ({
  _tag,
  expected,
  field,
  value
}: FormProblem): { readonly vi: string; readonly en: string } => {
  const { en, rightVi, vi } = WORDS[_tag]
  const right = expected.startsWith(ONE_OF)
    ? `một trong: ${expected.slice(ONE_OF.length)}`
    : rightVi
  return {
    vi: `${field}: ${vi} ("${value}"); cần: ${right}.`,
    en: `${field}: ${en} ("${value}"); expected: ${expected}.`
  }
}
