/**
 * Opening hours as people read them.
 *
 * @module
 */
import { LocalTime, Office, OpeningHours, type WorkingCalendar } from "@motcua/core"

/** One line of opening hours: the days that share the same stretches. */
export interface HoursLine {
  readonly days: ReadonlyArray<number>
  readonly periods: ReadonlyArray<{ readonly opens: string; readonly closes: string }>
}

/** Opening hours with days that have the same together. */
export interface Hours {
  readonly lines: ReadonlyArray<HoursLine>
  /** The usual hours (T9), since those of the office itself are not known. */
  readonly assumed: boolean
}

/** The hours of an office: its own, or those of the province's calendar (T9). */
export const hours = (office: Office.Office, calendar: WorkingCalendar.WorkingCalendar): Hours => {
  const open = Office.hoursOf(office, calendar.hours)
  const lines = new Map<string, { days: Array<number>; periods: HoursLine["periods"] }>()
  open.week.forEach((openings, index) => {
    if (openings.length === 0) return
    const periods = openings.map(({ open, close }) => ({
      opens: LocalTime.format(open),
      closes: LocalTime.format(close)
    }))
    const key = JSON.stringify(periods)
    const line = lines.get(key) ?? { days: [], periods }
    line.days.push(index + 1)
    lines.set(key, line)
  })
  return {
    lines: [...lines.values()],
    assumed: OpeningHours.equals(open, OpeningHours.usual)
  }
}
