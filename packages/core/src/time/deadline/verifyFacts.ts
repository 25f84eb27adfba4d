/**
 * What the checker of certificates knows: days, openings, and what a limit owes. Plain loops.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { RuleId } from "../../law/RuleId.ts"
import * as LocalDate from "../LocalDate.ts"
import * as WorkingCalendar from "../WorkingCalendar.ts"
import type { Certificate, CertificateStretch, Measure, RowClass } from "./Certificate.ts"

/** A stop, joined with those that it overlaps or touches. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly restart: boolean
}

/** What the checker asks of one day. */
export interface Day {
  readonly kind: WorkingCalendar.DayKind
  readonly counts: boolean
  readonly provisional: boolean
  readonly rules: ReadonlyArray<RuleId>
  readonly openings: ReadonlyArray<{ readonly from: number; readonly to: number }>
  readonly time: number
  readonly closing: number
  readonly openTime: (from: number, to: number) => number
  readonly closedAt: (at: number) => RowClass
}

/** Days by date, each looked at once. */
export type Days = (date: number) => Day

const DAY = 86_400_000
const HOUR = 3_600_000
const EAST = 7 * HOUR

export const dateOf = (at: number): number => Math.floor((at + EAST) / DAY)

export const midnight = (date: number): number => date * DAY - EAST

export const days = (calendar: WorkingCalendar.WorkingCalendar): Days => {
  const seen = new Map<number, Day>()
  return (date) => {
    const before = seen.get(date)
    if (before !== undefined) return before
    const facts = readDay(calendar, date)
    seen.set(date, facts)
    return facts
  }
}

/** The instant itself where the office is open then, else its next opening. */
export const nextOpen = (at: number, day: Days): number => {
  for (let date = dateOf(at); date < 40_000; date++) {
    const opening = day(date).openings.find(({ to }) => to >= at)
    if (opening !== undefined) return Math.max(at, opening.from)
  }
  return Number.NaN
}

const CLOSED: Day = {
  kind: "weekend",
  counts: false,
  provisional: false,
  rules: [],
  openings: [],
  time: 0,
  closing: Number.NaN,
  openTime: () => 0,
  closedAt: () => "weekend"
}

const readDay = (calendar: WorkingCalendar.WorkingCalendar, date: number): Day => {
  const explained = WorkingCalendar.explainDay(calendar, date as LocalDate.LocalDate)
  if (Result.isFailure(explained)) return CLOSED
  const { counts, kind, provisional, rules } = explained.success
  const openings = explained.success.openings.map(({ open, close }) => ({
    from: midnight(date) + open * 60_000,
    to: midnight(date) + close * 60_000
  }))
  const openTime = (from: number, to: number) =>
    openings.reduce((sum, o) => sum + Math.max(0, Math.min(to, o.to) - Math.max(from, o.from)), 0)
  return {
    kind,
    counts,
    provisional,
    rules,
    openings,
    time: openTime(midnight(date), midnight(date + 1)),
    closing: openings.at(-1)?.to ?? Number.NaN,
    openTime,
    closedAt: (at) =>
      at < openings[0]!.from
        ? "beforeOpening"
        : at >= openings.at(-1)!.to
          ? "afterClosing"
          : "lunchBreak"
  }
}

/** The ended stops in order, those that overlap or touch as one. */
export const stops = (c: Certificate): ReadonlyArray<Span> => {
  const spans: Array<Span> = []
  for (const { from, to, resume } of [...c.stops].sort((a, b) => a.from - b.from)) {
    if (to === null) continue
    const last = spans.at(-1)
    const touches = last !== undefined && from <= last.to
    const restart = resume === "restart" || (touches && last.restart)
    if (touches) spans.pop()
    spans.push(
      touches ? { from: last.from, to: Math.max(last.to, to), restart } : { from, to, restart }
    )
  }
  return spans
}

/**
 * Whether every stop lies after the receipt, ends after it begins, is not open before the due, and
 * goes on in one of the two ways.
 */
export const stopsAreSound = (c: Certificate): boolean =>
  c.stops.every(
    ({ from, resume = "pause", to }) =>
      from >= c.receivedAt &&
      (to === null ? from >= c.due : to >= from) &&
      (resume === "pause" || resume === "restart")
  )

const isSameDay = ({ cutoff, limit }: Certificate): boolean =>
  cutoff !== null && limit.quantity <= 1 && (limit.unit === "day" || limit.unit === "working_day")

const isLate = ({ cutoff }: Certificate, at: number): boolean =>
  cutoff !== null && at > midnight(dateOf(at)) + cutoff * 60_000

/** Whether the limit can be counted at all. */
export const limitIsSound = ({ cutoff, extraWorkingDays: extra, limit }: Certificate): boolean => {
  const { quantity, unit } = limit
  if (cutoff !== null && !(typeof cutoff === "number" && cutoff >= 0 && cutoff <= 1440))
    return false
  if (!(quantity > 0) || !(extra >= 0) || !Number.isInteger(extra)) return false
  if (unit === "working_day") return true
  if (unit === "hour") return extra === 0 && Math.abs((quantity * 60) % 1) < 1e-6
  if (unit === "working_hour") return Math.abs((quantity * 60) % 1) < 1e-6
  if (unit === "month" || unit === "year") return Number.isInteger(quantity * 2)
  return Number.isInteger(quantity) && (unit === "day" || unit === "week")
}

export const measureOf = (c: Certificate): Measure => {
  if (c.limit.unit === "hour") return "clock"
  if (c.limit.unit === "working_hour") return "opening"
  return c.limit.unit === "working_day" || isSameDay(c) ? "working" : "calendar"
}

/** Whether the day on which counting begins is left out (T1), or today is too late (R8). */
export const leavesOutFirstDay = (c: Certificate, countedFrom: number): boolean => {
  if (isSameDay(c)) return isLate(c, countedFrom)
  const measure = measureOf(c)
  return (
    measure === "calendar" || (measure === "working" && c.limit.quantity + c.extraWorkingDays >= 1)
  )
}

/** The rule under which ordinary working time of the limit counts. */
export const countingRule = (c: Certificate): RuleId => {
  if (isSameDay(c)) return "R8"
  const measure = measureOf(c)
  if (measure === "clock") return "T2"
  return measure === "calendar" || leavesOutFirstDay(c, c.receivedAt) ? "T1" : "T8"
}

/** The rule under which a limit in calendar units goes on past its last day. */
export const overRule = (c: Certificate): RuleId => (c.extraWorkingDays > 0 ? "H15" : "T3")

/** The rules by which the limit itself is counted. */
export const limitRules = (
  c: Certificate,
  begins: CertificateStretch["begins"]
): ReadonlyArray<RuleId> => {
  const measure = measureOf(c)
  const quantity = c.limit.quantity + c.extraWorkingDays
  const sameDay = isSameDay(c)
  const working = measure === "working" && !sameDay
  const byHours = measure === "opening" || measure === "clock"
  const bears: ReadonlyArray<readonly [RuleId, boolean]> = [
    ["R8", sameDay],
    ["H3", begins === "restart"],
    ["H15", c.extraWorkingDays > 0],
    ["T1", measure === "calendar" || (working && quantity >= 1)],
    ["T2", byHours],
    ["T3", measure === "calendar"],
    ["T8", measure === "opening" || (working && quantity % 1 !== 0)],
    ["T9", measure !== "clock" && c.hours !== "Mo-Fr 07:30-11:30,13:00-17:00"]
  ]
  return bears.filter(([, does]) => does).map(([rule]) => rule)
}

/** The time that a limit owes when a stretch begins. */
export const owedTime = (
  c: Certificate,
  { begins, countedFrom }: CertificateStretch,
  day: Days
) => {
  const first = dateOf(countedFrom)
  const { quantity, unit } = c.limit
  const extra = c.extraWorkingDays
  if (begins === "lastDayOver") {
    const last = dateOf(countedFrom - 1)
    const left = day(last).counts ? day(last).openTime(countedFrom, midnight(last + 1)) : 0
    return left + daysAhead(day, last, extra > 0 || left > 0 ? extra : 1).time
  }
  const today = day(first).counts ? day(first).openTime(countedFrom, midnight(first + 1)) : 0
  if (isSameDay(c)) {
    const counted = !isLate(c, countedFrom) && day(first).counts
    return (counted ? today : 0) + daysAhead(day, first, extra + (counted ? 0 : 1)).time
  }
  if (unit === "hour") return Math.round(quantity * 60) * 60_000
  if (unit === "working_hour") return Math.round(quantity * 60) * 60_000 + extra * 8 * HOUR
  if (unit === "working_day") {
    const whole = Math.floor(quantity + extra)
    const counted = daysAhead(day, first, whole)
    const rest = Math.round((quantity + extra - whole) * 8 * HOUR)
    const atMost = daysAhead(day, counted.last, 1).time + (whole === 0 ? today : 0)
    return counted.time + (rest === 0 ? 0 : Math.min(rest, atMost))
  }
  if (unit === "day" || unit === "week") return quantity * (unit === "week" ? 7 : 1) * DAY
  return (monthsLater(first, quantity * (unit === "year" ? 12 : 1)) - first) * DAY
}

// The next so many counting days after a date, one by one, and their time of opening.
const daysAhead = (day: Days, after: number, count: number) => {
  let last = after
  let time = 0
  for (let left = count; left > 0 && last < 40_000; ) {
    last++
    if (!day(last).counts) continue
    time += day(last).time
    left--
  }
  return { last, time }
}

// The same day number so many months later, else that month's last day; half a month is 15 days.
const monthsLater = (date: number, months: number): number => {
  const { day, month, year } = LocalDate.parts(date as LocalDate.LocalDate)
  const index = year * 12 + month - 1 + Math.floor(months)
  for (let number = day; ; number--) {
    const made = LocalDate.make(Math.floor(index / 12), (index % 12) + 1, number)
    if (Result.isSuccess(made)) return made.success + (months % 1 === 0 ? 0 : 15)
    if (number < 1) return Number.NaN
  }
}
