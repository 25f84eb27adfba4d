/**
 * Why a day is not what its weekday says, read from the data when it is asked: a page that only
 * counts does not load it.
 *
 * @module
 */
import type { WorkingCalendar } from "./compiledCalendar.ts"
import * as LocalDate from "./LocalDate.ts"
import * as StatutoryDays from "./statutoryDays.ts"

/** Why a day is not what its weekday says. */
export interface DayNote {
  /** Off by law alone (T4, T5); `statutoryFor` where it stands in for a holiday at a weekend. */
  readonly statutory: "T4" | "T5" | null
  readonly statutoryFor: LocalDate.LocalDate | null
  /** Off by a decision of the year (T6). */
  readonly decided: boolean
  /** A Saturday worked for this date, or a day off for which this Saturday is worked (T7). */
  readonly worksFor: LocalDate.LocalDate | null
  readonly workedOn: LocalDate.LocalDate | null
  /** A proposed swap without a decision (T6). */
  readonly unconfirmed: string | null
}

const lastDate = (texts: ReadonlyArray<string>): LocalDate.LocalDate | null => {
  const text = texts.at(-1)
  return text === undefined ? null : LocalDate.unsafe(text)
}

/** The note of a day in the calendar's range; null where there is nothing to say of it. */
export const noteOf = (
  { data, unconfirmed }: WorkingCalendar,
  date: LocalDate.LocalDate
): DayNote | null => {
  const text = LocalDate.format(date)
  const { year } = LocalDate.parts(date)
  const known = data.years[year]
  const isOff = known?.off.includes(text) === true
  // Where the year is announced, its decision says what is off, and what stands in for a holiday.
  const byLaw = StatutoryDays.ofYear(year).find(
    (day) =>
      day.date === date && (known?.announced === true ? isOff && day.madeUpFor === null : true)
  )
  const swaps = Object.values(data.years).flatMap(({ madeUp }) => madeUp)
  const note: DayNote = {
    statutory: byLaw?.rule ?? null,
    statutoryFor: byLaw?.madeUpFor ?? null,
    decided: isOff && byLaw === undefined,
    worksFor: lastDate(swaps.filter(({ works }) => works === text).map((swap) => swap.for)),
    workedOn: lastDate(swaps.filter((swap) => swap.for === text).map(({ works }) => works)),
    unconfirmed: unconfirmed.get(date) ?? null
  }
  return Object.values(note).some((said) => said !== null && said !== false) ? note : null
}
