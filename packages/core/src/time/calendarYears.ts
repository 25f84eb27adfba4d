/**
 * Reads a calendar's years: what every day of the range is, and why.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { CalendarData, CalendarYear } from "./CalendarData.ts"
import * as Table from "./calendarTable.ts"
import * as LocalDate from "./LocalDate.ts"
import type { InvalidOpeningHours } from "./OpeningHours.ts"
import * as StatutoryDays from "./statutoryDays.ts"

/** Data from which no calendar can be made: which year, which date, why. */
export type CalendarRefusal =
  | {
      readonly _tag: "InvalidCalendar"
      readonly rule: "T6"
      readonly field: string
      readonly input: string
      readonly expected: string
    }
  | InvalidOpeningHours

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

const PLAIN: DayNote = {
  statutory: null,
  statutoryFor: null,
  decided: false,
  worksFor: null,
  workedOn: null,
  unconfirmed: null
}

/** What `Table.compile` needs, and the notes. */
export interface CalendarDays {
  readonly kind: Uint8Array
  readonly worksFor: ReadonlyMap<number, number>
  readonly marks: ReadonlyArray<Uint8Array>
  readonly notes: ReadonlyMap<number, DayNote>
}

const invalid = (field: string, input: string, expected: string): CalendarRefusal => ({
  _tag: "InvalidCalendar",
  rule: "T6",
  field,
  input,
  expected
})

/** Reads all years of the data; refuses the first row that cannot be, by its place. */
export const readYears = (
  data: CalendarData,
  madeUpSaturdays: "count" | "skip"
): Result.Result<CalendarDays, CalendarRefusal> => {
  const notes = new Map<number, DayNote>()
  const uncertain: Array<LocalDate.LocalDate> = []
  const note = (date: LocalDate.LocalDate, more: Partial<DayNote>): void => {
    notes.set(date, { ...(notes.get(date) ?? PLAIN), ...more })
  }

  for (const key of Object.keys(data.years)) {
    const refused = checkYear(key, data.years[key]!, note, uncertain)
    if (refused !== null) return Result.fail(refused)
  }

  const marks = Array.from({ length: Table.MARKS }, () => new Uint8Array(Table.SIZE))
  const mark = (which: number, date: number): void => {
    if (Table.has(date - Table.FIRST)) marks[which]![date - Table.FIRST] = 1
  }
  const lastYear = LocalDate.parts(Table.LAST).year
  for (let year = LocalDate.parts(Table.FIRST).year; year <= lastYear; year++) {
    if (data.years[year]?.announced === true) continue
    for (const { date, rule, madeUpFor } of StatutoryDays.ofYear(year)) {
      note(date, { statutory: rule, statutoryFor: madeUpFor, decided: false })
    }
    const first = LocalDate.unsafe(`${year}-01-01`) - Table.FIRST
    const next = LocalDate.unsafe(`${year + 1}-01-01`) - Table.FIRST
    marks[Table.UNCERTAIN]!.fill(1, first, next)
  }
  for (const date of uncertain) mark(Table.UNCERTAIN, date)

  const kind = new Uint8Array(Table.SIZE)
  const firstSaturday = (13 - LocalDate.dayOfWeek(Table.FIRST)) % 7
  for (const offset of [0, 1]) {
    for (let day = (firstSaturday + offset) % 7; day < Table.SIZE; day += 7) {
      kind[day] = Table.WEEKEND
      marks[Table.REST_BY_LAW]![day] = 1
    }
  }
  const worksFor = new Map<number, number>()
  for (const [date, { statutory, decided, worksFor: worked, workedOn }] of notes) {
    const day = date - Table.FIRST
    if (!Table.has(day)) continue
    if (worked !== null) {
      mark(Table.DECIDED, date)
      mark(Table.MADE_UP_SATURDAY, date)
      if (madeUpSaturdays === "skip") continue
      kind[day] = Table.MADE_UP
      marks[Table.REST_BY_LAW]![day] = 0
      worksFor.set(day, LocalDate.dayOfWeek(worked))
    } else if (statutory !== null || decided) {
      kind[day] = Table.HOLIDAY
      if (statutory === "T4" || (statutory === null && workedOn === null)) {
        mark(Table.REST_BY_LAW, date)
      }
      if (statutory === "T5") mark(Table.REST_OF_24_11, date)
      if (statutory === null) mark(Table.DECIDED, date)
    }
  }
  return Result.succeed({ kind, worksFor, marks, notes })
}

const checkYear = (
  key: string,
  year: CalendarYear,
  note: (date: LocalDate.LocalDate, more: Partial<DayNote>) => void,
  uncertain: Array<LocalDate.LocalDate>
): CalendarRefusal | null => {
  if (!/^\d{4}$/.test(key)) return invalid("years", key, "a year of four digits")
  const off = new Set<number>()
  for (const [index, text] of year.off.entries()) {
    const date = LocalDate.parse(text)
    const field = `years.${key}.off[${index}]`
    if (Result.isFailure(date)) return invalid(field, text, date.failure.expected)
    if (!text.startsWith(key)) return invalid(field, text, `a date of ${key}`)
    if (off.has(date.success)) return invalid(field, text, "each day off once")
    off.add(date.success)
    const statutory = StatutoryDays.ruleOf(date.success)
    note(date.success, { decided: statutory === null, statutory })
  }
  for (const [index, swap] of year.madeUp.entries()) {
    const field = `years.${key}.madeUp[${index}]`
    const works = LocalDate.parse(swap.works)
    const worked = LocalDate.parse(swap.for)
    if (Result.isFailure(works))
      return invalid(`${field}.works`, swap.works, works.failure.expected)
    if (Result.isFailure(worked)) return invalid(`${field}.for`, swap.for, worked.failure.expected)
    if (LocalDate.dayOfWeek(works.success) < 6) {
      return invalid(`${field}.works`, swap.works, "a Saturday or Sunday")
    }
    if (off.has(works.success))
      return invalid(`${field}.works`, swap.works, "a day that is not off")
    if (LocalDate.dayOfWeek(worked.success) > 5 || !off.has(worked.success)) {
      return invalid(`${field}.for`, swap.for, "a weekday among the days off of the year")
    }
    note(works.success, { worksFor: worked.success })
    note(worked.success, { workedOn: works.success })
  }
  for (const [index, swap] of (year.unconfirmed ?? []).entries()) {
    for (const side of ["off", "works"] as const) {
      const date = LocalDate.parse(swap[side])
      const field = `years.${key}.unconfirmed[${index}].${side}`
      if (Result.isFailure(date)) return invalid(field, swap[side], date.failure.expected)
      note(date.success, { unconfirmed: swap.why })
      uncertain.push(date.success)
    }
  }
  return null
}
