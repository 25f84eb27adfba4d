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

const WORDS: Readonly<Record<FormProblem["_tag"], { readonly vi: string; readonly en: string }>> = {
  UnknownField: { vi: "trường không có", en: "a field that is not there" },
  WrongKind: { vi: "giá trị khác kiểu", en: "a value of another kind" },
  UnknownChoice: { vi: "mục chọn không có", en: "a choice that is not there" },
  Cycle: {
    vi: "các trường phụ thuộc vòng quanh",
    en: "fields that hang on one another in a circle"
  },
  NeverShown: { vi: "trường không bao giờ hiện ra", en: "a field that is never shown" },
  DuplicateChoice: { vi: "mục chọn bị lặp lại", en: "a choice listed twice" },
  NoChoices: { vi: "không có mục nào để chọn", en: "nothing to choose from" },
  BoundsReversed: { vi: "giới hạn dưới lớn hơn giới hạn trên", en: "bounds the wrong way round" },
  WordsMissing: { vi: "thiếu chữ cho người đọc", en: "words are missing" },
  ComputedAndRequired: {
    vi: "trường tự tính mà lại bắt buộc ghi",
    en: "worked out, and yet required"
  },
  DuplicateRule: { vi: "tên quy tắc bị lặp lại", en: "a rule named twice" }
}

/** A problem in words. */
export const text = ({
  _tag,
  expected,
  field,
  value
}: FormProblem): { readonly vi: string; readonly en: string } => ({
  vi: `${field}: ${WORDS[_tag].vi} ("${value}"); cần: ${expected}.`,
  en: `${field}: ${WORDS[_tag].en} ("${value}"); expected: ${expected}.`
})
