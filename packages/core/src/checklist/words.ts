/**
 * Conditions, limits and fees in the words of a checklist.
 *
 * @module
 */

import type { Answer, Condition, Question } from "../procedure/definition/Condition.ts"
import type { Fee } from "../procedure/definition/Definition.ts"
import type { TimeLimit, Unit } from "../time/TimeLimit.ts"
import type { Bilingual } from "../words/Bilingual.ts"

const inBoth = (write: (language: keyof Bilingual) => string): Bilingual => ({
  vi: write("vi"),
  en: write("en")
})

/** Texts in a row. */
export const joined = (texts: ReadonlyArray<Bilingual>, vi: string, en: string): Bilingual => ({
  vi: texts.map((text) => text.vi).join(vi),
  en: texts.map((text) => text.en).join(en)
})

const YES_NO = { yes: { vi: "có", en: "yes" }, no: { vi: "không", en: "no" } }

const answerText = (question: Question | undefined, answer: Answer): Bilingual => {
  if (typeof answer === "boolean") return answer ? YES_NO.yes : YES_NO.no
  const choice = question?.choices?.find(({ value }) => value === answer)
  return choice?.text ?? { vi: String(answer), en: String(answer) }
}

/** What a question is called; its id where it is not described. */
export const questionText = (questions: ReadonlyArray<Question>, id: string): Bilingual =>
  questions.find((one) => one.id === id)?.text ?? { vi: id, en: id }

/** A condition as people read it: “Trẻ mấy tuổi?”: từ 1 trở lên. */
export const conditionText = (
  condition: Condition,
  questions: ReadonlyArray<Question>,
  nested = false
): Bilingual => {
  switch (condition._tag) {
    case "All":
    case "Any": {
      const parts = condition.of.map((part) => conditionText(part, questions, true))
      const [vi, en] = condition._tag === "All" ? [" và ", " and "] : [" hoặc ", " or "]
      if (parts.length === 0) {
        return condition._tag === "All"
          ? { vi: "mọi trường hợp", en: "every case" }
          : { vi: "không trường hợp nào", en: "no case" }
      }
      const text = joined(parts, vi, en)
      return nested && parts.length > 1 ? inBoth((language) => `(${text[language]})`) : text
    }
    case "Not": {
      const text = conditionText(condition.of, questions, true)
      return { vi: `không phải ${text.vi}`, en: `not ${text.en}` }
    }
    default: {
      const question = questions.find(({ id }) => id === condition.question)
      const asked = questionText(questions, condition.question)
      const said = ((): Bilingual => {
        switch (condition._tag) {
          case "Is":
            return answerText(question, condition.value)
          case "OneOf":
            return joined(
              condition.values.map((value) => answerText(question, value)),
              " hoặc ",
              " or "
            )
          case "AtLeast":
            return { vi: `từ ${condition.value} trở lên`, en: `${condition.value} or more` }
          case "AtMost":
            return { vi: `không quá ${condition.value}`, en: `${condition.value} or less` }
        }
      })()
      return inBoth((language) => `“${asked[language]}”: ${said[language]}`)
    }
  }
}

const units: Readonly<Record<Unit, readonly [vi: string, one: string, many: string]>> = {
  working_day: ["ngày làm việc", "working day", "working days"],
  working_hour: ["giờ làm việc", "working hour", "working hours"],
  hour: ["giờ", "hour", "hours"],
  day: ["ngày", "day", "days"],
  week: ["tuần", "week", "weeks"],
  month: ["tháng", "month", "months"],
  year: ["năm", "year", "years"],
  other: ["(không tính được bằng máy)", "(cannot be computed)", "(cannot be computed)"]
}

/** A limit; one that is not known is said to be so (rule T12 for what cannot be computed). */
export const limitText = (limit: TimeLimit | null): Bilingual => {
  if (limit === null) return { vi: "thời hạn chưa rõ", en: "limit not known" }
  const [vi, one, many] = units[limit.unit]
  const quantity = String(limit.quantity)
  return {
    vi: `${quantity.replace(".", ",")} ${vi}`,
    en: `${quantity} ${limit.quantity === 1 ? one : many}`
  }
}

const grouped = (amount: number, mark: string): string =>
  String(amount).replace(/\B(?=(?:\d{3})+(?!\d))/g, mark)

/** A fee; "not known" and "the province sets it" are not "nothing". */
export const feeText = (fee: Fee): Bilingual => {
  switch (fee._tag) {
    case "Known":
      return fee.vnd === 0
        ? { vi: "không thu phí", en: "no fee" }
        : { vi: `${grouped(fee.vnd, ".")} đồng`, en: `${grouped(fee.vnd, ",")} đồng` }
    case "Unknown":
      return { vi: "phí chưa rõ", en: "fee not known" }
    case "SetByProvince":
      return { vi: "phí do tỉnh quy định", en: "fee set by the province" }
  }
}
