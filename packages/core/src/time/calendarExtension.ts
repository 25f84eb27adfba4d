/**
 * What a province or an office adds to the calendar of the country.
 *
 * @module
 */
import type { CalendarData, CalendarYear, MadeUpDay } from "./CalendarData.ts"
import type { OpeningHours } from "./OpeningHours.ts"

/** What is added to one year; a year that the calendar does not know stays unannounced. */
export interface YearExtension {
  readonly off?: ReadonlyArray<string>
  readonly madeUp?: ReadonlyArray<MadeUpDay>
  /** The province's or office's own documents. */
  readonly basis?: ReadonlyArray<string>
}

/** Days off, swaps and opening hours of a province or office, as data. */
export interface CalendarExtension {
  readonly years?: { readonly [year: string]: YearExtension }
  readonly hours?: OpeningHours
}

const UNKNOWN: CalendarYear = { announced: false, off: [], madeUp: [], basis: [] }

/** The calendar's data with what is added; a day off twice is off once. */
export const extendData = (data: CalendarData, extension: CalendarExtension): CalendarData => {
  const years: Record<string, CalendarYear> = { ...data.years }
  for (const [year, { basis = [], madeUp = [], off = [] }] of Object.entries(
    extension.years ?? {}
  )) {
    const known = years[year] ?? UNKNOWN
    years[year] = {
      ...known,
      off: [...new Set([...known.off, ...off])],
      madeUp: [...known.madeUp, ...madeUp],
      basis: [...known.basis, ...basis]
    }
  }
  return { ...data, ...(extension.hours === undefined ? {} : { hours: extension.hours }), years }
}
