/**
 * What `core/time` refuses, in the words of people: what it was, and what would be right.
 *
 * @module
 */
import type { Bilingual } from "../words/Bilingual.ts"
import * as Table from "./calendarTable.ts"
import type { CalendarFault, CalendarRefusal } from "./calendarYears.ts"
import type { OutsideCalendar } from "./compiledCalendar.ts"
import type { DeadlineRefusal } from "./deadline/DeadlineRequest.ts"
import * as Instant from "./Instant.ts"
import * as LocalDate from "./LocalDate.ts"
import * as LocalTime from "./LocalTime.ts"
import * as TimeLimit from "./TimeLimit.ts"

/** All that `core/time` refuses, but texts that cannot be read. */
export type TimeRefusal = DeadlineRefusal | CalendarRefusal

const instantText = (at: number): string =>
  Math.abs(at) < 3e13 ? Instant.format(at as Instant.Instant) : `${at}`

const dateText = (date: number): string =>
  date > -25_567 && date < 376_200 ? LocalDate.format(date as LocalDate.LocalDate) : `${date}`

const DATES = ["date", "fromExclusive", "toInclusive"]

// What is no date itself, but leads to one.
const ANSWERED: { readonly [field: string]: Bilingual | undefined } = {
  limit: { vi: "thời hạn", en: "a limit" },
  n: { vi: "số nguyên ngày làm việc", en: "a whole number of working days" },
  minutes: { vi: "số phút, từ 0 trở lên,", en: "minutes, 0 or more," }
}

const outsideText = ({ field, input }: OutsideCalendar): string =>
  typeof input !== "number"
    ? TimeLimit.format(input)
    : DATES.includes(field)
      ? dateText(input)
      : field === "n" || field === "minutes"
        ? `${input}`
        : instantText(input)

/** What was given, as text: dates `YYYY-MM-DD`, instants with +07:00, limits as `10wd`. */
export const inputText = (refusal: TimeRefusal): string => {
  switch (refusal._tag) {
    case "InvalidCalendar":
    case "InvalidOpeningHours":
      return refusal.input
    case "InvalidLimit":
    case "LimitNotComputable":
      return TimeLimit.format(refusal.input)
    case "InvalidStop":
      return instantText(refusal.input)
    case "ClockStopped":
      return `${instantText(refusal.input)}..`
    case "InvalidExtraWorkingDays":
      return `${refusal.input}`
    case "InvalidCutoff":
      return Number.isInteger(refusal.input) && refusal.input >= 0
        ? LocalTime.format(refusal.input)
        : `${refusal.input}`
    case "OutsideCalendar":
      return outsideText(refusal)
  }
}

const HOURS: Bilingual = {
  vi: "các khoảng giờ theo thứ tự, từ thứ hai đến thứ sáu ngày nào cũng có, ví dụ 07:30-11:30,13:00-17:00 hoặc Mo-Fr 07:30-11:30,13:00-17:00; Sa 07:30-11:30",
  en: "stretches in order, every day from Monday to Friday with one, such as 07:30-11:30,13:00-17:00 or Mo-Fr 07:30-11:30,13:00-17:00; Sa 07:30-11:30"
}

const CALENDAR: { readonly [fault in CalendarFault]: Bilingual } = {
  noYear: { vi: "năm gồm bốn chữ số", en: "a year of four digits" },
  noDate: { vi: "một ngày có thật, dạng YYYY-MM-DD", en: "YYYY-MM-DD, a date that exists" },
  otherYear: { vi: "một ngày của chính năm đó", en: "a date of that very year" },
  twice: { vi: "mỗi ngày nghỉ ghi một lần", en: "each day off once" },
  noWeekend: { vi: "thứ bảy hoặc chủ nhật", en: "a Saturday or Sunday" },
  isOff: { vi: "một ngày không phải ngày nghỉ", en: "a day that is not off" },
  noDayOff: {
    vi: "một ngày trong tuần thuộc ngày nghỉ của năm",
    en: "a weekday among the days off of the year"
  }
}

const limitText = ({ quantity, unit }: TimeLimit.TimeLimit): Bilingual => {
  if (!(quantity > 0 && quantity <= 1e6)) {
    return {
      vi: "số lớn hơn 0, nhiều nhất 1000000, ví dụ 10wd",
      en: "a quantity above 0, at most 1000000, such as 10wd"
    }
  }
  if (unit === "month" || unit === "year") {
    return {
      vi: "số nguyên hoặc số rưỡi của tháng, năm, ví dụ 1mo, 1.5mo",
      en: "whole or half months and years, such as 1mo or 1.5mo"
    }
  }
  return unit === "day" || unit === "week"
    ? { vi: "số ngày, số tuần là số nguyên", en: "a whole number of days or weeks" }
    : { vi: "số giờ tròn phút, ví dụ 0.5", en: "hours that make whole minutes, such as 0.5" }
}

/** What would be right. */
export const expectedText = (refusal: TimeRefusal): Bilingual => {
  switch (refusal._tag) {
    case "InvalidCalendar":
      return CALENDAR[refusal.why]
    case "InvalidOpeningHours":
      return HOURS
    case "InvalidLimit":
      return limitText(refusal.input)
    case "LimitNotComputable":
      return {
        vi: "thời hạn theo ngày làm việc, giờ làm việc, giờ, ngày, tuần, tháng hoặc năm",
        en: "a limit in working days, working hours, hours, days, weeks, months or years"
      }
    case "InvalidStop":
      return refusal.field.endsWith("to")
        ? { vi: "không sớm hơn lúc bắt đầu tạm dừng", en: "at or after the stop begins" }
        : { vi: "không sớm hơn lúc tiếp nhận", en: "at or after the receipt" }
    case "ClockStopped":
      return {
        vi: "thời điểm kết thúc tạm dừng: khi đang tạm dừng thì chưa biết hạn trả",
        en: "the end of the stop: no due is known while the clock is stopped"
      }
    case "InvalidExtraWorkingDays":
      return Number.isInteger(refusal.input) && refusal.input >= 0
        ? {
            vi: "không có: thời hạn theo giờ đồng hồ không cộng thêm ngày làm việc",
            en: "none: working days are not added to a limit in hours of the clock"
          }
        : {
            vi: "số ngày làm việc là số nguyên, từ 0 trở lên",
            en: "a whole number of working days, 0 or more"
          }
    case "InvalidCutoff":
      return { vi: "giờ trong ngày, 00:00 đến 24:00", en: "a time of day, 00:00 to 24:00" }
    case "OutsideCalendar": {
      const [from, to] = [LocalDate.format(Table.FIRST), LocalDate.format(Table.LAST)]
      const span = { vi: `một ngày từ ${from} đến ${to}`, en: `a date from ${from} to ${to}` }
      const asked = ANSWERED[refusal.field]
      return asked === undefined
        ? span
        : {
            vi: `${asked.vi} sao cho kết quả là ${span.vi}`,
            en: `${asked.en} whose answer is ${span.en}`
          }
    }
  }
}

/** What was wrong, where, and what would be right, in both languages. */
export const refusalText = (refusal: TimeRefusal): Bilingual => {
  const right = expectedText(refusal)
  switch (refusal._tag) {
    case "LimitNotComputable":
      return {
        vi: "Thời hạn của thủ tục này ghi theo đơn vị “khác”, không tính được ngày trả kết quả.",
        en: "The limit of this procedure is in the unit “other”: no return date can be computed."
      }
    case "ClockStopped": {
      const since = Instant.format(refusal.stoppedSince)
      return {
        vi: `Hồ sơ đang tạm dừng từ ${since}: chưa biết ngày trả kết quả.`,
        en: `The clock is stopped since ${since}: no return date is known until it goes on.`
      }
    }
    default: {
      const place = `${refusal.field}: ${inputText(refusal)}`
      return { vi: `${place}: không được; cần ${right.vi}.`, en: `${place}: expected ${right.en}.` }
    }
  }
}
