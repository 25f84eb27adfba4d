/**
 * What may still change.
 *
 * @module
 */
import type { WorkingCalendar } from "./compiledCalendar.ts"
import * as LocalDate from "./LocalDate.ts"

/** A year that is not announced, or a day whose change is proposed without a decision (T6). */
export type Unsettled =
  | { readonly year: number; readonly why: "notKnown" | "notAnnounced" }
  | { readonly date: LocalDate.LocalDate; readonly why: string }

/** What may still change in a span of dates, both ends included: empty where all is settled (T6). */
export const unsettled = (
  calendar: WorkingCalendar,
  from: LocalDate.LocalDate,
  to: LocalDate.LocalDate
): ReadonlyArray<Unsettled> => {
  const reasons: Array<Unsettled> = []
  const last = LocalDate.parts(to).year
  for (let year = LocalDate.parts(from).year; year <= last; year++) {
    const known = calendar.data.years[year]
    if (known?.announced === true) continue
    reasons.push({ year, why: known === undefined ? "notKnown" : "notAnnounced" })
  }
  for (const [date, why] of calendar.unconfirmed) {
    if (date >= from && date <= to) reasons.push({ date, why })
  }
  return reasons
}
