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

// Notes the days of one year, and gives the first thing that is wrong with it.
const checkYear = (
  key: string,
  year: CalendarYear,
  note: (date: LocalDate.LocalDate, more: Partial<DayNote>) => void,
  uncertain: Array<LocalDate.LocalDate>
): CalendarRefusal | null => {
  const place = `years.${key}`
  let wrong: CalendarRefusal | null = null
  const must = (holds: boolean, field: string, input: string, expected: string): void => {
    if (!holds) wrong ??= invalid(`${place}${field}`, input, expected)
  }
  const dateAt = (field: string, text: string): LocalDate.LocalDate => {
    const date = LocalDate.parse(text)
    if (Result.isSuccess(date)) return date.success
    must(false, field, text, date.failure.expected)
    return Number.NaN as LocalDate.LocalDate
  }

  must(/^\d{4}$/.test(key), "", key, "a year of four digits")
  const off = new Set<number>()
  year.off.forEach((text, index) => {
    const field = `.off[${index}]`
    const date = dateAt(field, text)
    must(text.startsWith(key), field, text, `a date of ${key}`)
    must(!off.has(date), field, text, "each day off once")
    off.add(date)
    const statutory = StatutoryDays.ruleOf(date)
    note(date, { decided: statutory === null, statutory })
  })
  year.madeUp.forEach((swap, index) => {
    const [works, worked] = [`.madeUp[${index}].works`, `.madeUp[${index}].for`] as const
    const date = dateAt(works, swap.works)
    const other = dateAt(worked, swap.for)
    must(LocalDate.dayOfWeek(date) > 5, works, swap.works, "a Saturday or Sunday")
    must(!off.has(date), works, swap.works, "a day that is not off")
    const isOff = LocalDate.dayOfWeek(other) < 6 && off.has(other)
    must(isOff, worked, swap.for, "a weekday among the days off of the year")
    note(date, { worksFor: other })
    note(other, { workedOn: date })
  })
  year.unconfirmed?.forEach((swap, index) => {
    for (const side of ["off", "works"] as const) {
      const date = dateAt(`.unconfirmed[${index}].${side}`, swap[side])
      note(date, { unconfirmed: swap.why })
      uncertain.push(date)
    }
  })
  return wrong
}
