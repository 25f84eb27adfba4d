/**
 * What is wrong with an answer, in the words of a form.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as CitizenId from "../identifier/CitizenId.ts"
import * as TaxCode from "../identifier/TaxCode.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import type { Field, FieldAnswer, Format } from "./Field.ts"

/** An answer that cannot stand, where, under which rule, and what would be right. */
export interface Violation {
  /** The field, such as `fullName` or `members[1].birthDate`. */
  readonly field: string
  /** `required`, `kind`, `choice`, `range`, `length`, `format`, `rows`, `unknown`, or a check's own. */
  readonly rule: string
  readonly text: Bilingual
  /** The provision that the rule comes from; null where the form alone says so. */
  readonly basis: string | null
}

/** A violation of a rule that every form has. */
export const violation = (
  path: string,
  label: Bilingual,
  rule: string,
  vi: string,
  en: string
): Violation => ({
  field: path,
  rule,
  text: { vi: `${label.vi}: ${vi}.`, en: `${label.en}: ${en}.` },
  basis: null
})

const PHONE = /^(?:0|\+84)\d{9}$/
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/
// Longer ones are not read: what is typed must not hold up a page.
const LONGEST_FORMATTED = 254

const formats: Readonly<
  Record<Format, readonly [is: (text: string) => boolean, vi: string, en: string]>
> = {
  citizenId: [
    (text) => Result.isSuccess(CitizenId.parse(text)),
    "cần 12 chữ số của căn cước, hoặc 9 chữ số của chứng minh nhân dân",
    "12 digits of a citizen's number, or 9 of the old kind, are wanted"
  ],
  taxCode: [
    (text) => Result.isSuccess(TaxCode.parse(text)),
    "cần mã số thuế 10 chữ số, hoặc thêm - và 3 chữ số của đơn vị phụ thuộc",
    "a tax code of 10 digits is wanted, or with - and 3 digits of a branch"
  ],
  phone: [
    (text) => PHONE.test(text),
    "cần số điện thoại 10 chữ số bắt đầu bằng 0, hoặc bằng +84",
    "a telephone number of 10 digits from 0 on is wanted, or from +84 on"
  ],
  email: [
    (text) => EMAIL.test(text),
    "cần địa chỉ thư điện tử như ten@vidu.vn",
    "an address such as name@example.vn is wanted"
  ]
}

/** Whether an answer is of the field's kind at all; one that is not counts as none. */
export const isOfKind = (field: Field, answer: FieldAnswer): boolean => {
  switch (field.kind) {
    case "text":
      return typeof answer === "string"
    case "number":
      return typeof answer === "number" && Number.isFinite(answer)
    case "yesNo":
      return typeof answer === "boolean"
    case "choice":
      return field.choices.some(({ value }) => value === answer)
    case "date":
      return typeof answer === "string" && Result.isSuccess(LocalDate.parse(answer))
    case "list":
      return (
        Array.isArray(answer) &&
        answer.every((row) => typeof row === "object" && row !== null && !Array.isArray(row))
      )
  }
}

const wanted: Readonly<Record<Field["kind"], readonly [rule: string, vi: string, en: string]>> = {
  text: ["kind", "cần một đoạn chữ", "a text is wanted"],
  number: ["kind", "cần một số", "a number is wanted"],
  yesNo: ["kind", "cần trả lời có hoặc không", "yes or no is wanted"],
  choice: ["choice", "cần chọn một trong các mục", "one of the choices is wanted"],
  date: [
    "kind",
    "cần một ngày có thật, dạng YYYY-MM-DD",
    "a date that exists is wanted, YYYY-MM-DD"
  ],
  list: ["kind", "cần một bảng gồm các dòng", "a table of rows is wanted"]
}

const vietnamese = (date: string): string => date.split("-").reverse().join("/")

/** What is wrong with an answer to a field, by itself; null where nothing is. */
export const wrongWith = (path: string, field: Field, answer: FieldAnswer): Violation | null => {
  const wrong = (rule: string, vi: string, en: string) => violation(path, field.label, rule, vi, en)
  if (!isOfKind(field, answer)) return wrong(...wanted[field.kind])
  switch (field.kind) {
    case "text": {
      const text = answer as string
      const length = [...text].length
      const { format, maximumLength, minimumLength } = field
      if (minimumLength !== undefined && length < minimumLength) {
        return wrong(
          "length",
          `cần ít nhất ${minimumLength} ký tự`,
          `${minimumLength} signs or more`
        )
      }
      if (maximumLength !== undefined && length > maximumLength) {
        return wrong(
          "length",
          `nhiều nhất ${maximumLength} ký tự`,
          `${maximumLength} signs at most`
        )
      }
      if (format === undefined) return null
      const [is, vi, en] = formats[format]
      return text.length <= LONGEST_FORMATTED && is(text) ? null : wrong("format", vi, en)
    }
    case "number": {
      const number = answer as number
      const { maximum, minimum, whole } = field
      if (whole === true && !Number.isInteger(number)) {
        return wrong("range", "cần số nguyên", "a whole number is wanted")
      }
      if (minimum !== undefined && number < minimum) {
        return wrong("range", `cần từ ${minimum} trở lên`, `${minimum} or more is wanted`)
      }
      return maximum !== undefined && number > maximum
        ? wrong("range", `cần từ ${maximum} trở xuống`, `${maximum} or less is wanted`)
        : null
    }
    case "date": {
      const date = answer as string
      const { earliest, latest } = field
      if (earliest !== undefined && date < earliest) {
        return wrong("range", `không trước ngày ${vietnamese(earliest)}`, `not before ${earliest}`)
      }
      return latest !== undefined && date > latest
        ? wrong("range", `không sau ngày ${vietnamese(latest)}`, `not after ${latest}`)
        : null
    }
    case "list": {
      const count = (answer as ReadonlyArray<unknown>).length
      const { atLeast, atMost } = field
      if (atLeast !== undefined && count < atLeast) {
        return wrong("rows", `cần ít nhất ${atLeast} dòng`, `${atLeast} rows or more are wanted`)
      }
      return atMost !== undefined && count > atMost
        ? wrong("rows", `nhiều nhất ${atMost} dòng`, `${atMost} rows at most`)
        : null
    }
    default:
      return null
  }
}
