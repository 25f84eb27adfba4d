/**
 * What a limit asks of a stretch of a certificate, counted day by day. The checker's own: it asks of
 * the calendar what each day is, and nothing else.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { RuleId } from "../../law/RuleId.ts"
import * as LocalDate from "../LocalDate.ts"
import * as WorkingCalendar from "../WorkingCalendar.ts"
import type { Certificate, CertificateStretch, Measure } from "./Certificate.ts"

const DAY = 86_400_000
const HOUR = 3_600_000
const MINUTE = 60_000

/** A date past every calendar, so that no count goes on for ever. */
export const FAR = 40_000

export const dateOf = (at: number): number => Math.floor((at + 7 * HOUR) / DAY)
export const midnight = (date: number): number => date * DAY - 7 * HOUR

/** A day of the calendar, with its openings as instants. */
export interface Day extends Pick<WorkingCalendar.DayExplanation, "kind" | "rules"> {
  readonly counts: boolean
  readonly provisional: boolean
  readonly openings: ReadonlyArray<{ readonly from: number; readonly to: number }>
}

const OUTSIDE: Day = { kind: "weekend", rules: [], counts: false, provisional: false, openings: [] }

/** Days by date. */
export type Days = (date: number) => Day

/** Days by date, each looked at once. What lies outside the calendar is closed. */
export const daysOf = (calendar: WorkingCalendar.WorkingCalendar): Days => {
  const known = new Map<number, Day>()
  const look = (date: number): Day => {
    const day = WorkingCalendar.explainDay(calendar, date as LocalDate.LocalDate)
    if (Result.isFailure(day)) return OUTSIDE
    const openings = day.success.openings.map(({ open, close }) => ({
      from: midnight(date) + open * MINUTE,
      to: midnight(date) + close * MINUTE
    }))
    return { ...day.success, openings }
  }
  return (date) => {
    const day = known.get(date) ?? look(date)
    known.set(date, day)
    return day
  }
}

export const openTime = (openings: Day["openings"], from: number, to: number): number =>
  openings.reduce((sum, o) => sum + Math.max(0, Math.min(to, o.to) - Math.max(from, o.from)), 0)

/** The instant itself where the office is open then, else its next opening. */
export const nextOpen = (at: number, day: Days): number => {
  for (let date = dateOf(at); date < FAR; date++) {
    const opening = day(date).openings.find(({ to }) => to >= at)
    if (opening !== undefined) return Math.max(at, opening.from)
  }
  return Number.NaN
}

/** What a stretch owes, in which measure, and under which rules. */
export interface Demand {
  readonly measure: Measure
  readonly owed: number
  /** The rule under which its ordinary time counts, and those by which the limit is counted. */
  readonly rule: RuleId
  readonly rules: ReadonlyArray<RuleId>
  readonly firstDayCounts: boolean
}

/** What the limit of a certificate asks of a stretch that is counted from an instant. */
export const demandOf = (
  { cutoff, extraWorkingDays: extra, limit: { quantity, unit } }: Certificate,
  begins: CertificateStretch["begins"],
  countedFrom: number,
  hasOwnHours: boolean,
  day: Days
): Demand => {
  // The next so many counting days after a date, one by one, and their time of opening.
  const ahead = (date: number, count: number): { readonly date: number; readonly time: number } => {
    let time = 0
    let last = date
    for (let left = count; left > 0 && last < FAR; left -= day(last).counts ? 1 : 0) {
      last++
      if (day(last).counts) time += openTime(day(last).openings, midnight(last), midnight(last + 1))
    }
    return { date: last, time }
  }
  const rest = (date: number): number =>
    day(date).counts ? openTime(day(date).openings, countedFrom, midnight(date + 1)) : 0
  const first = dateOf(countedFrom)
  const demand = (
    measure: Measure,
    owed: number,
    firstDayCounts: boolean,
    ...[rule, ...others]: readonly [RuleId, ...ReadonlyArray<RuleId>]
  ): Demand => {
    const before = (begins === "restart" ? ["H3"] : []) as ReadonlyArray<RuleId>
    const more = [...before, ...(extra > 0 ? (["H15"] as const) : [])]
    const hours = measure !== "clock" && hasOwnHours ? (["T9"] as const) : []
    const rules = rule === "R8" ? [rule, ...more] : [...more, ...others]
    return { measure, owed, firstDayCounts, rule, rules: [...rules, ...hours] }
  }

  if (begins === "lastDayOver") {
    const last = dateOf(countedFrom - 1)
    const owed = rest(last) + ahead(last, extra > 0 || rest(last) > 0 ? extra : 1).time
    const rule = extra > 0 ? "H15" : "T3"
    return { measure: "working", owed, firstDayCounts: true, rule, rules: [rule] }
  }
  if (cutoff !== null && quantity <= 1 && (unit === "day" || unit === "working_day")) {
    const isLate = countedFrom > midnight(first) + cutoff * MINUTE
    const today = !isLate && day(first).counts
    const owed = (today ? rest(first) : 0) + ahead(first, extra + (today ? 0 : 1)).time
    return demand("working", owed, !isLate, "R8")
  }
  const hours = Math.round(quantity * 60) * MINUTE
  if (unit === "hour") return demand("clock", hours, true, "T2", "T2")
  if (unit === "working_hour") {
    return demand("opening", hours + extra * 8 * HOUR, true, "T8", "T2", "T8")
  }
  if (unit === "working_day") {
    const whole = Math.floor(quantity + extra)
    const counted = ahead(first, whole)
    const part = Math.round((quantity + extra - whole) * 8 * HOUR)
    // A part of a day runs on as far as the closing of the next.
    const atMost = ahead(counted.date, 1).time + (whole === 0 ? rest(first) : 0)
    const owed = counted.time + (part === 0 ? 0 : Math.min(part, atMost))
    const parts = quantity % 1 === 0 ? [] : (["T8"] as const)
    return whole === 0
      ? demand("working", owed, true, "T8", ...parts)
      : demand("working", owed, false, "T1", "T1", ...parts)
  }
  const days =
    unit === "day" || unit === "week"
      ? quantity * (unit === "week" ? 7 : 1)
      : monthsLater(first, quantity * (unit === "year" ? 12 : 1)) - first
  return demand("calendar", days * DAY, false, "T1", "T1", "T3")
}

// The same day number so many months later, else that month's last day; half a month is 15 days.
const monthsLater = (date: number, months: number): number => {
  const { day, month, year } = LocalDate.parts(date as LocalDate.LocalDate)
  const index = year * 12 + month - 1 + Math.floor(months)
  for (let number = day; number > 0; number--) {
    const made = LocalDate.make(Math.floor(index / 12), (index % 12) + 1, number)
    if (Result.isSuccess(made)) return made.success + (months % 1 === 0 ? 0 : 15)
  }
  return Number.NaN
}
