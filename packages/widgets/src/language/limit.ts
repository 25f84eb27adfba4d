/**
 * How time limits are written for people.
 *
 * @module
 */
import type { TimeLimit } from "@motcua/core/time/TimeLimit"
import { number } from "./format.ts"
import { fill, type Language } from "./Language.ts"
import { messages } from "./limit.messages.ts"

/** A time limit: `7 ngày làm việc`, `7 working days`. One in the unit "other" has no number (T12). */
export const limit = (value: TimeLimit | null, language: Language): string => {
  const words = messages[language]
  if (value === null) return words.unknown
  if (value.unit === "other") return words.other
  return fill(words[`${value.unit}_${value.quantity === 1 ? "one" : "many"}`], {
    n: number(value.quantity, language)
  })
}
