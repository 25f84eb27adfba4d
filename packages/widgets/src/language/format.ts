/**
 * How dates, money and time limits are written for people. Times are those of Việt Nam (rule T11),
 * wherever the reader's computer thinks it is.
 *
 * @module
 */
import type { TimeLimit } from "@motcua/core/time/TimeLimit"
import { fill, type Language, type Messages } from "./Language.ts"

const zone = { timeZone: "Asia/Ho_Chi_Minh" } as const
const locale = { vi: "vi-VN", en: "en-GB" } as const

const formats = {
  vi: {
    day: new Intl.DateTimeFormat(locale.vi, {
      ...zone,
      weekday: "long",
      day: "2-digit",
      month: "2-digit",
      year: "numeric"
    }),
    time: new Intl.DateTimeFormat(locale.vi, { ...zone, hour: "2-digit", minute: "2-digit" })
  },
  en: {
    day: new Intl.DateTimeFormat(locale.en, {
      ...zone,
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric"
    }),
    time: new Intl.DateTimeFormat(locale.en, { ...zone, hour: "2-digit", minute: "2-digit" })
  }
}

/** The day of an instant: `Thứ Tư, 12/02/2025`, `Wednesday 12 February 2025`. */
export const day = (iso: string, language: Language): string =>
  formats[language].day.format(new Date(iso))

/** The time and the day of an instant: `17:00, Thứ Tư, 12/02/2025`. */
export const moment = (iso: string, language: Language): string => {
  const at = new Date(iso)
  return `${formats[language].time.format(at)}, ${formats[language].day.format(at)}`
}

/** A short moment for tables: `12/02/2025 17:00` in both languages. */
export const shortMoment = (iso: string): string => {
  const at = new Date(iso)
  const date = new Intl.DateTimeFormat("en-GB", { ...zone }).format(at)
  return `${date} ${formats.en.time.format(at)}`
}

const vi = {
  free: "Không thu phí",
  feeUnknown: "Chưa rõ",
  fee: "{amount} đồng",
  limitUnknown: "Chưa rõ",
  working_day_one: "{n} ngày làm việc",
  working_day_many: "{n} ngày làm việc",
  working_hour_one: "{n} giờ làm việc",
  working_hour_many: "{n} giờ làm việc",
  hour_one: "{n} giờ",
  hour_many: "{n} giờ",
  day_one: "{n} ngày",
  day_many: "{n} ngày",
  week_one: "{n} tuần",
  week_many: "{n} tuần",
  month_one: "{n} tháng",
  month_many: "{n} tháng",
  year_one: "{n} năm",
  year_many: "{n} năm",
  other_one: "Theo quy định riêng",
  other_many: "Theo quy định riêng"
} as const

const en: Record<keyof typeof vi, string> = {
  free: "No fee",
  feeUnknown: "Not known",
  fee: "VND {amount}",
  limitUnknown: "Not known",
  working_day_one: "{n} working day",
  working_day_many: "{n} working days",
  working_hour_one: "{n} working hour",
  working_hour_many: "{n} working hours",
  hour_one: "{n} hour",
  hour_many: "{n} hours",
  day_one: "{n} day",
  day_many: "{n} days",
  week_one: "{n} week",
  week_many: "{n} weeks",
  month_one: "{n} month",
  month_many: "{n} months",
  year_one: "{n} year",
  year_many: "{n} years",
  other_one: "As separately regulated",
  other_many: "As separately regulated"
}

/** The words of amounts and limits. */
export const messages: Messages<keyof typeof vi> = { vi, en }

/** A number as the language writes it: `2.006`, `2,006`. */
export const number = (value: number, language: Language): string =>
  value.toLocaleString(locale[language])

/** A fee in đồng; `null` is "not known", never "free". */
export const fee = (vnd: number | null, language: Language): string =>
  vnd === null
    ? messages[language].feeUnknown
    : vnd === 0
      ? messages[language].free
      : fill(messages[language].fee, { amount: number(vnd, language) })

/** A time limit: `7 ngày làm việc`, `7 working days`. */
export const limit = (value: TimeLimit | null, language: Language): string =>
  value === null
    ? messages[language].limitUnknown
    : fill(messages[language][`${value.unit}_${value.quantity === 1 ? "one" : "many"}`], {
        n: number(value.quantity, language)
      })
