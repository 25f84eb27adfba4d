/**
 * What is wrong with a date, a moment, a limit or a stop, in words.
 *
 * @module
 */
import type { Deadline as CoreDeadline } from "@motcua/core"
import type { Tagged } from "../CaseRefusal.ts"
import type { Words } from "../Words.ts"

/** What is wrong with a moment, a limit, opening hours, a stop or a calendar, as it is printed. */
export interface TimeRefusal extends Tagged {
  readonly field: string
  readonly input: string
  /** What would be right; of a text that cannot be read, in English alone. */
  readonly expected: string | Words
}

/** A refusal with what came in, and what would be right, as texts. The core looks both up. */
export const told =
  ({ expectedText, inputText }: Pick<typeof CoreDeadline, "expectedText" | "inputText">) =>
  (refusal: CoreDeadline.TimeRefusal | TimeRefusal): TimeRefusal =>
    "expected" in refusal
      ? refusal
      : { ...refusal, input: inputText(refusal), expected: expectedText(refusal) }

const vietnamese: Readonly<Record<string, string>> = {
  InvalidInstant:
    "không phải một thời điểm; cần dạng ISO 8601 có múi giờ, ví dụ 2025-01-22T09:00:00+07:00",
  InvalidLocalDate: "không phải một ngày có thật; cần dạng YYYY-MM-DD",
  InvalidLocalTime: "không phải giờ trong ngày; cần dạng HH:mm, từ 00:00 đến 24:00",
  InvalidTimeLimit:
    "không phải một thời hạn; cần một số và một trong wd, wh, h, d, w, mo, y, ví dụ 10wd hoặc 0.5wd",
  InvalidLimit: "không phải một thời hạn có thể tính",
  InvalidOpeningHours: "không phải giờ làm việc",
  InvalidStop: "không phải một lần tạm dừng hợp lý",
  InvalidExtraWorkingDays: "không phải một số ngày làm việc cộng thêm",
  InvalidCutoff: "không phải giờ chót trong ngày",
  InvalidCalendar: "dữ liệu lịch mâu thuẫn",
  LimitNotComputable: "đơn vị thời hạn là “khác”, không lịch nào tính được (T12)",
  OutsideCalendar: "ngoài phạm vi của lịch làm việc",
  DatesReversed: "sớm hơn ngày bắt đầu",
  ClockStopped: "hồ sơ đang tạm dừng, chưa biết hạn trả cho đến khi chạy lại"
}

const english: Readonly<Record<string, string>> = {
  LimitNotComputable: "the unit of the limit is “other”, which no calendar can count (T12)",
  OutsideCalendar: "outside what the calendar answers for",
  ClockStopped: "the clock is stopped, and no due date is known until it goes on"
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

/** What was wrong, where, and what would be right. */
export const timeRefusalWords = ({ _tag, expected, field, input }: TimeRefusal): Words => {
  const place = `${field}: "${shorten(input)}"`
  const right = typeof expected === "string" ? { vi: null, en: expected } : expected
  return {
    vi: `${place} ${vietnamese[_tag] ?? "không hợp lệ"}${right.vi === null ? "" : `; cần ${right.vi}`}.`,
    en: `${place}: ${english[_tag] === undefined ? "" : `${english[_tag]}; `}expected ${right.en}.`
  }
}
