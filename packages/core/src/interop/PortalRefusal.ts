/**
 * Why a record of the national portal cannot be written or read.
 *
 * @module
 */

/** What is wrong, and in which field; lists are indexed, `DinhDanhCHS[0].SoDinhDanh`. */
export type PortalRefusal =
  | {
      /** The field has to have a value; `because` names what asks for it. */
      readonly _tag: "FieldMissing"
      readonly field: string
      readonly because: string | null
    }
  | {
      readonly _tag: "FieldTooLong"
      readonly field: string
      readonly length: number
      readonly longest: number
    }
  | {
      readonly _tag: "ValueNotAllowed"
      readonly field: string
      readonly value: string
      readonly allowed: ReadonlyArray<string>
    }
  | {
      readonly _tag: "InvalidTime"
      readonly field: string
      readonly value: string
      readonly expected: string
    }
  | {
      /** The value is not repeated, since it may be somebody's number. */
      readonly _tag: "InvalidFormat"
      readonly field: string
      readonly expected: string
    }
  | {
      readonly _tag: "TimesOutOfOrder"
      readonly field: string
      readonly earlierThan: string
    }
  | { readonly _tag: "NotForThePortal"; readonly field: string; readonly why: string }
  | { readonly _tag: "InvalidRecord"; readonly field: string; readonly detail: string }

/** A refusal in words. */
export const text = (refusal: PortalRefusal): { readonly vi: string; readonly en: string } => {
  const { field } = refusal
  switch (refusal._tag) {
    case "FieldMissing": {
      const because = refusal.because
      return {
        vi: `Thiếu ${field}${because === null ? "" : ` (cần có khi ${because})`}.`,
        en: `${field} is missing${because === null ? "" : ` (needed with ${because})`}.`
      }
    }
    case "FieldTooLong":
      return {
        vi: `${field} dài ${refusal.length} ký tự; nhiều nhất ${refusal.longest}.`,
        en: `${field} has ${refusal.length} characters; at most ${refusal.longest} are allowed.`
      }
    case "ValueNotAllowed":
      return {
        vi: `${field} không nhận "${refusal.value}"; các giá trị: ${refusal.allowed.join(", ")}.`,
        en: `${field} does not take "${refusal.value}"; the values are: ${refusal.allowed.join(", ")}.`
      }
    case "InvalidTime":
      return {
        vi: `${field} "${refusal.value}" không phải thời điểm dạng yyyyMMddHHmmss có thật.`,
        en: `${field} "${refusal.value}": expected ${refusal.expected}.`
      }
    case "InvalidFormat":
      return {
        vi: `${field} không đúng dạng; cần ${refusal.expected}.`,
        en: `${field} has the wrong form; expected ${refusal.expected}.`
      }
    case "TimesOutOfOrder":
      return {
        vi: `${field} sớm hơn ${refusal.earlierThan}.`,
        en: `${field} is earlier than ${refusal.earlierThan}.`
      }
    case "NotForThePortal":
      return {
        vi: `Hồ sơ chưa nộp, cổng quốc gia không nhận (${field}).`,
        en: `The portal does not take this dossier: ${refusal.why} (${field}).`
      }
    case "InvalidRecord":
      return {
        vi: `${field === "" ? "Bản ghi" : field} không đọc được: ${refusal.detail}`,
        en: `${field === "" ? "The record" : field} cannot be read: ${refusal.detail}`
      }
  }
}
