/**
 * Text that people type in: bounded, not blank, and free of control characters, so that nothing
 * hostile reaches a form, a log or a print-out.
 *
 * @module
 */
import * as Schema from "effect/Schema"

/** Words for a check that fails, carried to the answer as `fields[].vi` and `fields[].en`. */
export const saying = (expected: string, vi: string, en: string) => ({
  expected,
  words: { vi, en }
})

// Control characters but tab and line breaks, and the marks that turn the direction of text.
const hostile = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) return true
    if (unit >= 0x7f && unit <= 0x9f) return true
    if (unit === 0x200e || unit === 0x200f || unit === 0xfeff) return true
    if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return true
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const low = text.charCodeAt(i + 1)
      if (unit > 0xdbff || !(low >= 0xdc00 && low <= 0xdfff)) return true
      i++
    }
  }
  return false
}

/** A text of 1 to `maximum` characters (UTF-16 units). */
export const PlainText = (maximum: number) =>
  Schema.String.check(
    Schema.makeFilter(
      (text: string) => text.trim() !== "",
      saying("a text that is not blank", "Không được để trống.", "This must not be blank.")
    ),
    Schema.isMaxLength(
      maximum,
      saying(
        `at most ${maximum} characters`,
        `Dài quá ${maximum} ký tự.`,
        `This is longer than ${maximum} characters.`
      )
    ),
    Schema.makeFilter(
      (text: string) => !hostile(text),
      saying(
        "no control characters",
        "Có ký tự điều khiển không hiển thị được; hãy gõ lại phần này.",
        "This contains control characters that cannot be shown; please type it again."
      )
    )
  )

/** A text that matches a pattern; the words say what is wanted. */
export const Matching = (pattern: RegExp, expected: string, vi: string, en: string) =>
  Schema.String.check(Schema.isPattern(pattern, saying(expected, vi, en)))

/** A whole number written in a query. */
export const WholeNumber = (minimum: number, maximum: number) =>
  Schema.FiniteFromString.check(
    Schema.isInt(saying("a whole number", "Cần một số nguyên.", "Give a whole number.")),
    Schema.isBetween(
      { minimum, maximum },
      saying(
        `${minimum} to ${maximum}`,
        `Cần một số từ ${minimum} đến ${maximum}.`,
        `Give a number from ${minimum} to ${maximum}.`
      )
    )
  )
