/**
 * The days off that the law fixes by themselves, for years of which no decision is known.
 *
 * @module
 */
import * as LocalDate from "./LocalDate.ts"

/** A day off by law alone; `madeUpFor` where it stands in for a holiday on a weekly rest day. */
export interface StatutoryDay {
  readonly date: LocalDate.LocalDate
  readonly rule: "T4" | "T5"
  readonly madeUpFor: LocalDate.LocalDate | null
}

const FIXED = ["01-01", "04-30", "05-01", "09-02"]

/** Whether the law itself fixes this date as a holiday, and by which rule (T4, T5). */
export const ruleOf = (date: LocalDate.LocalDate): "T4" | "T5" | null => {
  const { year, month, day } = LocalDate.parts(date)
  if (month === 11 && day === 24) return year >= 2026 ? "T5" : null
  const fixed =
    (month === 1 && day === 1) ||
    (month === 4 && day === 30) ||
    (month === 5 && day === 1) ||
    (month === 9 && day === 2)
  return fixed ? "T4" : null
}

/**
 * 1 January, 30 April, 1 May, 2 September (Labour Code 2019 art. 112.1), from 2026 24 November
 * (Resolution 28/2026/QH16), and the next working day for each that falls on a weekly rest day
 * (art. 111.3; not for 24 November, T5).
 */
export const ofYear = (year: number): ReadonlyArray<StatutoryDay> => {
  const holidays = FIXED.map((monthDay) => LocalDate.unsafe(`${year}-${monthDay}`))
  const days: Array<StatutoryDay> = holidays.map((date) => ({ date, rule: "T4", madeUpFor: null }))
  const rests = new Set<number>(holidays)
  if (year >= 2026) {
    const date = LocalDate.unsafe(`${year}-11-24`)
    days.push({ date, rule: "T5", madeUpFor: null })
    rests.add(date)
  }
  for (const holiday of holidays) {
    if (LocalDate.dayOfWeek(holiday) < 6) continue
    let date = LocalDate.addDays(holiday, 1)
    while (LocalDate.dayOfWeek(date) > 5 || rests.has(date)) date = LocalDate.addDays(date, 1)
    rests.add(date)
    days.push({ date, rule: "T4", madeUpFor: holiday })
  }
  return days
}
