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

const isRestDay = (date: LocalDate.LocalDate): boolean => LocalDate.dayOfWeek(date) > 5

/**
 * 1 January, 30 April, 1 May, 2 September (Labour Code 2019 art. 112.1), from 2026 24 November
 * (Resolution 28/2026/QH16), and the next working day for each that falls on a weekly rest day
 * (art. 111.3; not for 24 November, T5).
 */
export const ofYear = (year: number): ReadonlyArray<StatutoryDay> => {
  const days: Array<StatutoryDay> = []
  const holidays = ["01-01", "04-30", "05-01", "09-02"].map((day) =>
    LocalDate.unsafe(`${year}-${day}`)
  )
  for (const date of holidays) days.push({ date, rule: "T4", madeUpFor: null })
  if (year >= 2026) {
    days.push({ date: LocalDate.unsafe(`${year}-11-24`), rule: "T5", madeUpFor: null })
  }
  for (const madeUpFor of holidays.filter(isRestDay)) {
    let date = madeUpFor
    while (isRestDay(date) || days.some((day) => day.date === date)) {
      date = LocalDate.addDays(date, 1)
    }
    days.push({ date, rule: "T4", madeUpFor })
  }
  return days
}
