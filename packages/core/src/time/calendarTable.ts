/**
 * A calendar compiled to arrays by day number, so that counting is subtraction.
 *
 * @module
 */
import * as LocalDate from "./LocalDate.ts"
import type { OpeningHours } from "./OpeningHours.ts"

/** First and last date of every calendar; what lies outside is refused by name. */
export const FIRST = LocalDate.unsafe("2018-01-01")
export const LAST = LocalDate.unsafe("2060-12-31")

export const SIZE = LAST - FIRST + 1
const MILLISECONDS_A_DAY = 86_400_000
const MILLISECONDS_A_MINUTE = 60_000

// The instant at which FIRST begins in Việt Nam, UTC+7 (T11).
const ORIGIN = FIRST * MILLISECONDS_A_DAY - 7 * 3_600_000

/** What a day is, as one number; the order is that of `DAY_KINDS`. */
export const WORKING = 0
export const WEEKEND = 1
export const HOLIDAY = 2
export const MADE_UP = 3

/** Marks of a day, for the rules that a span of days is cited under. */
export const REST_BY_LAW = 0 // T4
export const REST_OF_24_11 = 1 // T5
export const DECIDED = 2 // T6
export const MADE_UP_SATURDAY = 3 // T7
export const UNCERTAIN = 4 // T6, provisional
export const MARKS = 5

/** What the days of the range are, by index from FIRST. */
export interface Days {
  readonly kind: Uint8Array
  /** The weekday, 1 to 7, whose hours a day has: that of the day off for a made-up day. */
  readonly weekday: Uint8Array
  /** The marks of a day as bits. */
  readonly marks: Uint8Array
}

/** Open time along the days: either all of it, or that of counting days alone. */
export interface Timeline {
  /** By pattern: opening and closing in milliseconds of the day, in turn. */
  readonly spans: ReadonlyArray<ReadonlyArray<number>>
  /** By day: its pattern; 0 is closed. */
  readonly pattern: Uint8Array
  /** By day: open days up to and with it. */
  readonly rank: Int32Array
  /** By day: open minutes before it. */
  readonly before: Int32Array
  /** By ordinal of open day, from 0: its index. */
  readonly openDay: Int32Array
  /** By open minute / 256: the ordinal of the open day in which that minute runs. */
  readonly bucket: Int32Array
  readonly total: number
}

/** The compiled calendar. Days are indices from FIRST. */
export interface CalendarTable {
  readonly kind: Uint8Array
  /** By day, then by mark in rows of 8: marked days before it. */
  readonly marked: Uint16Array
  readonly open: Timeline
  /** Every counting day has an opening, since every day from Monday to Friday must. */
  readonly counting: Timeline
}

const timeline = (spans: Timeline["spans"], pattern: Uint8Array): Timeline => {
  const minutes = spans.map(
    // Openings are taken off and closings added.
    (day) =>
      day.reduce((sum, at, index) => sum + (index % 2 === 0 ? -at : at), 0) / MILLISECONDS_A_MINUTE
  )
  const rank = new Int32Array(SIZE)
  const before = new Int32Array(SIZE)
  const openDay: Array<number> = []
  let total = 0
  for (let day = 0; day < SIZE; day++) {
    before[day] = total
    if (pattern[day]! > 0) {
      total += minutes[pattern[day]!]!
      openDay.push(day)
    }
    rank[day] = openDay.length
  }
  const bucket = new Int32Array((total >> 8) + 1)
  for (let b = 0, ordinal = 0; b < bucket.length; b++) {
    // After the last open day there is none, and nothing is no more than a number.
    while (before[openDay[ordinal + 1]!]! <= b << 8) ordinal++
    bucket[b] = ordinal
  }
  return { spans, pattern, rank, before, openDay: Int32Array.from(openDay), bucket, total }
}

/** Compiles days and the hours of weekdays to tables. */
export const compile = ({ kind, weekday, marks }: Days, hours: OpeningHours): CalendarTable => {
  const openPattern = new Uint8Array(SIZE)
  const countingPattern = new Uint8Array(SIZE)
  const marked = new Uint16Array((SIZE + 1) * 8)
  // By pattern: the weekday, 0 closed.
  const spans = [[], ...hours.week].map((openings) =>
    openings.flatMap(({ open, close }) => [
      open * MILLISECONDS_A_MINUTE,
      close * MILLISECONDS_A_MINUTE
    ])
  )
  for (let day = 0; day < SIZE; day++) {
    const pattern = weekday[day]!
    if (kind[day] !== HOLIDAY && spans[pattern]!.length > 0) openPattern[day] = pattern
    if (kind[day] === WORKING || kind[day] === MADE_UP) countingPattern[day] = pattern
    for (let mark = 0; mark < MARKS; mark++) {
      marked[(day + 1) * 8 + mark] = marked[day * 8 + mark]! + ((marks[day]! >> mark) & 1)
    }
  }
  const counting = timeline(spans, countingPattern)
  return {
    kind,
    marked,
    // Where no weekend is open, one timeline is the other.
    open: spans[6]!.length + spans[7]!.length > 0 ? timeline(spans, openPattern) : counting,
    counting
  }
}

/** The date of a day. */
export const dateOf = (day: number): LocalDate.LocalDate => (day + FIRST) as LocalDate.LocalDate

/** The index of the day in Việt Nam at an instant; may lie outside the table. */
export const dayAt = (instant: number): number =>
  Math.floor((instant - ORIGIN) / MILLISECONDS_A_DAY)

/** The instant at which a day begins in Việt Nam. */
export const midnightOf = (day: number): number => ORIGIN + day * MILLISECONDS_A_DAY

/** Milliseconds since midnight in Việt Nam at an instant. */
export const timeOf = (instant: number): number =>
  instant - ORIGIN - dayAt(instant) * MILLISECONDS_A_DAY

/** Whether an instant is in the table. NaN is not. */
export const covers = (instant: number): boolean => has(dayAt(instant))

/** Whether a day index is in the table. NaN is not. */
export const has = (day: number): boolean => day >= 0 && day < SIZE

/** Whether a span of days, both included, has a marked one. */
export const hasMark = (table: CalendarTable, mark: number, from: number, to: number): boolean => {
  const sums = table.marked
  return sums[(to + 1) * 8 + mark]! > sums[from * 8 + mark]!
}

/**
 * The index of the n-th counting day after a day; n of 0 or less is at or before it (0: the last
 * counting day up to it). NaN outside the table.
 */
export const nthAfter = ({ counting: { openDay, rank } }: CalendarTable, day: number, n: number) =>
  openDay[rank[day]! + n - 1] ?? Number.NaN

/** The closing of a counting day. NaN outside the table. */
export const closingOf = ({ counting: { pattern, spans } }: CalendarTable, day: number): number =>
  midnightOf(day) + (spans[pattern[day]!]?.at(-1) ?? Number.NaN)

/** Open milliseconds from the beginning of the table to an instant. NaN outside the table. */
export const elapsed = (timeline: Timeline, instant: number): number => {
  const day = dayAt(instant)
  if (!has(day)) return Number.NaN
  const time = timeOf(instant)
  const spans = timeline.spans[timeline.pattern[day]!]!
  let sum = timeline.before[day]! * MILLISECONDS_A_MINUTE
  for (let i = 0; i < spans.length; i += 2) {
    const open = spans[i]!
    if (time > open) sum += Math.min(time, spans[i + 1]!) - open
  }
  return sum
}

/**
 * The earliest instant by which so many open milliseconds have run since the beginning of the
 * table; at a closing, never at the opening that follows. NaN outside the table.
 */
export const instantAt = (timeline: Timeline, work: number): number => {
  if (!(work >= 1 && work <= timeline.total * MILLISECONDS_A_MINUTE)) return Number.NaN
  // The minute in which the last millisecond runs.
  const minute = ((work - 1) / MILLISECONDS_A_MINUTE) | 0
  let ordinal = timeline.bucket[minute >> 8]!
  while (timeline.before[timeline.openDay[ordinal + 1]!]! <= minute) ordinal++
  const day = timeline.openDay[ordinal]!
  const spans = timeline.spans[timeline.pattern[day]!]!
  let time = (work - timeline.before[day]! * MILLISECONDS_A_MINUTE) | 0
  for (let i = 0; i < spans.length; i += 2) {
    const open = spans[i]!
    const length = spans[i + 1]! - open
    if (time <= length) return ORIGIN + day * MILLISECONDS_A_DAY + open + time
    time -= length
  }
  return Number.NaN
}

/**
 * The instant itself where the office is open then (opening and closing included), else its next
 * opening (T10). NaN outside the table.
 */
export const enter = (timeline: Timeline, instant: number): number => {
  const work = elapsed(timeline, instant)
  // At a closing the last of its work has just run; else the next work begins here or later. Midnight
  // is of the day that begins, though the one before closed at 24:00.
  return timeOf(instant) > 0 && instantAt(timeline, work) === instant
    ? instant
    : instantAt(timeline, work + 1) - 1
}

/** The instant after so many open milliseconds more; with 0, where counting begins. */
export const advance = (timeline: Timeline, from: number, work: number): number =>
  work > 0 ? instantAt(timeline, elapsed(timeline, from) + work) : enter(timeline, from)
