/**
 * Dates, times and limits as a Vietnamese form writes them.
 *
 * @module
 */
import * as Instant from "@motcua/core/time/Instant"
import * as LocalDate from "@motcua/core/time/LocalDate"
import type { TimeLimit, Unit } from "@motcua/core/time/TimeLimit"

const two = (n: number): string => String(n).padStart(2, "0")

/** "Ngày 11 tháng 02 năm 2025". */
export const dateLine = (date: LocalDate.LocalDate): string => {
  const { year, month, day } = LocalDate.parts(date)
  return `Ngày ${two(day)} tháng ${two(month)} năm ${year}`
}

/** "11/02/2025". */
export const day = (at: Instant.Instant): string =>
  LocalDate.formatVietnamese(LocalDate.fromInstant(at))

/** "09 giờ 05 phút, ngày 11/02/2025", on the clocks of Việt Nam. */
export const moment = (at: Instant.Instant): string => {
  const text = Instant.format(at)
  return `${text.slice(11, 13)} giờ ${text.slice(14, 16)} phút, ngày ${day(at)}`
}

/** "09:05 11/02/2025", where a table has little room. */
export const shortMoment = (at: Instant.Instant): string =>
  `${Instant.format(at).slice(11, 16)} ${day(at)}`

const units: Readonly<Record<Unit, string>> = {
  working_day: "ngày làm việc",
  working_hour: "giờ làm việc",
  hour: "giờ",
  day: "ngày",
  week: "tuần",
  month: "tháng",
  year: "năm",
  other: "(đơn vị khác)"
}

/** "10 ngày làm việc"; a fraction with a comma, "0,5 ngày làm việc". */
export const limit = ({ quantity, unit }: TimeLimit): string =>
  `${String(quantity).replace(".", ",")} ${units[unit]}`

const channels = {
  direct: "Trực tiếp",
  postal: "Qua dịch vụ bưu chính công ích",
  online: "Trực tuyến"
} as const

/** The channel by which a dossier came (R1). */
export const channel = (way: keyof typeof channels): string => channels[way]

const returns = { counter: "Tại quầy", post: "Qua bưu chính", online: "Trực tuyến" } as const

/** The way in which a result went to the applicant (H13). */
export const returnWay = (way: keyof typeof returns): string => returns[way]

// What orders, hides or breaks text: control characters, direction marks and the like.
const UNSEEN =
  /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/**
 * A text as it can stand on paper: composed letters (NFC), no invisible characters that would
 * reorder or hide others, no broken code units, white space as single spaces.
 */
export const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s/gu, " ")
    .replace(UNSEEN, "")
    .normalize("NFC")
    .replace(/ +/g, " ")
    .trim()
