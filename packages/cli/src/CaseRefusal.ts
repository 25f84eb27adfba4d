/**
 * Why a line of a batch cannot be answered, before the command's own rules see it.
 *
 * @module
 */
import type { Words } from "./Words.ts"

/** An error as a value: what went wrong is in `_tag`, where and what would be right beside it. */
export interface Tagged {
  readonly _tag: string
}

export type CaseRefusal =
  | { readonly _tag: "NotUtf8" }
  | { readonly _tag: "LineTooLong"; readonly bytesAllowed: number }
  | { readonly _tag: "NotJson" }
  | { readonly _tag: "NotAnObject" }
  | { readonly _tag: "UnknownKey"; readonly key: string; readonly allowed: ReadonlyArray<string> }
  | { readonly _tag: "MissingKey"; readonly key: string }
  | { readonly _tag: "WrongType"; readonly key: string; readonly expected: Words }
  | { readonly _tag: "Defect"; readonly detail: string }

/** What the refusal says to a person. */
export const words = (refusal: CaseRefusal): Words => {
  switch (refusal._tag) {
    case "NotUtf8":
      return { vi: "Dòng không phải mã UTF-8.", en: "The line is not UTF-8." }
    case "LineTooLong":
      return {
        vi: `Dòng dài hơn ${refusal.bytesAllowed} byte.`,
        en: `The line is longer than ${refusal.bytesAllowed} bytes.`
      }
    case "NotJson":
      return { vi: "Dòng không phải JSON.", en: "The line is not JSON." }
    case "NotAnObject":
      return {
        vi: "Mỗi dòng phải là một đối tượng JSON {...}.",
        en: "Each line must be a JSON object {...}."
      }
    case "UnknownKey":
      return {
        vi: `Không có khóa "${refusal.key}". Các khóa được dùng: ${refusal.allowed.join(", ")}.`,
        en: `There is no key "${refusal.key}". The keys are: ${refusal.allowed.join(", ")}.`
      }
    case "MissingKey":
      return { vi: `Thiếu khóa "${refusal.key}".`, en: `The key "${refusal.key}" is missing.` }
    case "WrongType":
      return {
        vi: `Khóa "${refusal.key}" sai kiểu; cần ${refusal.expected.vi}.`,
        en: `The key "${refusal.key}" is of the wrong type; it takes ${refusal.expected.en}.`
      }
    case "Defect":
      return {
        vi: "Lỗi trong chương trình. Xin báo lại cho nhóm motcua.",
        en: "A fault in the program. Please report it to motcua."
      }
  }
}
