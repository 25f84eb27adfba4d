/**
 * Why a question about counters has no answer.
 *
 * @module
 */
import type { Bilingual } from "@motcua/core"
import { expectedText } from "@motcua/core/phase/expectedText"

/** A number that cannot be: negative, not a number, or outside what can be reckoned. */
export interface InvalidNumber {
  readonly _tag: "InvalidNumber"
  readonly rule: null
  readonly field: string
  readonly input: number | null
  readonly expected: string
}

/** More work comes in than the counters can do: the queue grows for as long as that lasts. */
export interface Overloaded {
  readonly _tag: "Overloaded"
  readonly rule: null
  readonly field: "counters"
  /** Work that comes in over work that can be done; 1 or more. */
  readonly utilisation: number
  readonly counters: number
  /** The fewest counters with which the queue does not grow for ever. */
  readonly countersAtLeast: number
}

/** Why there is no answer. */
export type CounterRefusal = InvalidNumber | Overloaded

/** The refusal of a number. What is not finite goes out as null, since JSON has no word for it. */
export const invalid = (field: string, input: number, expected: string): InvalidNumber => ({
  _tag: "InvalidNumber",
  rule: null,
  field,
  input: Number.isFinite(input) ? input : null,
  expected
})

/** What is wrong and what would be right, in Vietnamese and in English. */
export const refusalText = (refusal: CounterRefusal): Bilingual => {
  switch (refusal._tag) {
    case "InvalidNumber":
      return {
        vi: `Giá trị của "${refusal.field}" không hợp lệ (${refusal.input}); cần: ${expectedText(refusal.expected) ?? refusal.expected}.`,
        en: `"${refusal.field}" cannot be ${refusal.input}; expected: ${refusal.expected}.`
      }
    case "Overloaded": {
      const percent = Math.round(refusal.utilisation * 100)
      return {
        vi: `${refusal.counters} quầy là quá tải (${percent} %): hàng chờ dài mãi. Cần ít nhất ${refusal.countersAtLeast} quầy.`,
        en: `${refusal.counters} counters are overloaded (${percent} %): the queue grows without end. At least ${refusal.countersAtLeast} are needed.`
      }
    }
  }
}
