/**
 * How dates and money are written for people. Times are those of Việt Nam (rule T11),
 * wherever the reader's computer thinks it is.
 *
 * @module
 */

import { messages } from "./fee.messages.ts"
import { fill, type Language } from "./Language.ts"

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

/** The day of an instant: `Thứ Tư, 12/02/2025`, `Wednesday, 12 February 2025`. */
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
