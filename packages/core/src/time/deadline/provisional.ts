/**
 * Why an answer is provisional.
 *
 * @module
 */
import * as LocalDate from "../LocalDate.ts"
import type { WorkingCalendar } from "../WorkingCalendar.ts"
import type { ProvisionalReason } from "./DeadlineRequest.ts"

/** The years that are not announced and the days that are not confirmed in a span of dates (T6). */
export const provisionalReasons = (
  calendar: WorkingCalendar,
  from: number,
  to: number
): ReadonlyArray<ProvisionalReason> => {
  const reasons: Array<ProvisionalReason> = []
  const last = LocalDate.parts(to as LocalDate.LocalDate).year
  for (let year = LocalDate.parts(from as LocalDate.LocalDate).year; year <= last; year++) {
    const known = calendar.data.years[year]
    if (known?.announced === true) continue
    reasons.push({
      year,
      why:
        known === undefined
          ? `nothing is known of the days off of ${year} beyond those fixed by law`
          : `the days off of ${year} are not announced`
    })
  }
  for (const [date, { unconfirmed }] of calendar.notes) {
    if (unconfirmed !== null && date >= from && date <= to) {
      reasons.push({ date: date as LocalDate.LocalDate, why: unconfirmed })
    }
  }
  return reasons
}
