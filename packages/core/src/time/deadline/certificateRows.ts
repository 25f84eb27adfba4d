/**
 * The rows of a stretch of a certificate: every piece of every day.
 *
 * @module
 */
import type { RuleId } from "../../law/RuleId.ts"
import * as Table from "../calendarTable.ts"
import type { Instant } from "../Instant.ts"
import type { LocalDate } from "../LocalDate.ts"
import type { WorkingCalendar } from "../WorkingCalendar.ts"
import type { CertificateRow, Measure, RowClass } from "./Certificate.ts"
import * as CitedRules from "./citedRules.ts"
import type { ClosedStop } from "./joinedStops.ts"
import { spanRules } from "./rulesApplied.ts"

/** A stretch, and the rule under which its ordinary working time is counted. */
export interface RowsRequest {
  readonly calendar: WorkingCalendar
  readonly from: number
  readonly countedFrom: number
  readonly until: number
  /** Where the stretch ends with the due, that. */
  readonly due: number | null
  readonly stops: ReadonlyArray<ClosedStop>
  readonly measure: Measure
  readonly firstDayCounts: boolean
  readonly owed: number
  readonly rule: RuleId
}

/** Writes the rows, from the beginning of the stretch to its end without a gap. */
export const certificateRows = (request: RowsRequest): ReadonlyArray<CertificateRow> => {
  const { countedFrom, from, measure, until } = request
  const rows: Array<CertificateRow> = []
  const firstDay = Table.dayAt(countedFrom)
  let balance = request.owed
  for (let day = Table.dayAt(from); Table.midnightOf(day) < until; day++) {
    const cuts = cutsOf(request, day)
    for (let index = 1; index < cuts.length; index++) {
      const begin = cuts[index - 1]!
      const end = cuts[index]!
      const stop = stopAt(request.stops, begin)
      const time = timeOf(request, begin, end)
      const counted = begin >= countedFrom && (request.firstDayCounts || day > firstDay)
      const lengthens = stop !== undefined && begin >= countedFrom && !counted
      // A last day of the calendar is due at its closing, but counts to its end.
      const tail =
        measure === "calendar" && end === request.due ? Table.midnightOf(day + 1) - end : 0
      const takes = lengthens ? -time : counted ? (stop === undefined ? time : 0) + tail : 0
      const taken = measure === "calendar" ? Math.min(takes, balance) : takes
      balance -= taken
      rows.push({
        date: (day + Table.FIRST) as LocalDate,
        from: begin as Instant,
        to: end as Instant,
        class: stop === undefined ? classOf(request, day, begin) : "stopped",
        rules: rulesOf(request, day, begin, stop),
        // A stop outside opening hours takes 0, not -0.
        takes: taken === 0 ? 0 : taken,
        balance
      })
    }
  }
  return rows
}

const stopAt = (stops: ReadonlyArray<ClosedStop>, at: number): ClosedStop | undefined =>
  stops.find(({ from, to }) => from <= at && at < to)

const timelineOf = ({ calendar: { table }, measure }: RowsRequest): Table.Timeline | null =>
  measure === "working" ? table.counting : measure === "opening" ? table.open : null

// Where a day is cut: opening and closing, stops, the beginning of the count, the ends.
const cutsOf = (request: RowsRequest, day: number): ReadonlyArray<number> => {
  const midnight = Table.midnightOf(day)
  const begin = Math.max(midnight, request.from)
  const end = Math.min(Table.midnightOf(day + 1), request.until)
  const timeline = timelineOf(request)
  const spans = timeline === null ? [] : timeline.spans[timeline.pattern[day]!]!
  const openings = spans
    .map((time) => midnight + time)
    .filter((at) => !request.stops.some(({ from, to }) => from < at && at < to))
  const stops = request.stops.flatMap(({ from, to }) => [from, to])
  const cuts = new Set([begin, end, request.countedFrom, ...openings, ...stops])
  return [...cuts].filter((at) => at >= begin && at <= end).sort((a, b) => a - b)
}

const timeOf = (request: RowsRequest, begin: number, end: number): number => {
  const timeline = timelineOf(request)
  if (timeline === null) return end - begin
  return Table.elapsed(timeline, end) - Table.elapsed(timeline, begin)
}

const KINDS: ReadonlyArray<RowClass> = ["working", "weekend", "holiday", "madeUp"]

const classOf = (request: RowsRequest, day: number, begin: number): RowClass => {
  const kind = KINDS[request.calendar.table.kind[day]!]!
  const timeline = timelineOf(request)
  const spans = timeline === null ? [] : timeline.spans[timeline.pattern[day]!]!
  if (spans.length === 0) return kind
  const time = begin - Table.midnightOf(day)
  if (time < spans[0]!) return "beforeOpening"
  if (time >= spans[spans.length - 1]!) return "afterClosing"
  // Spans are opening, closing, opening, closing: an odd number passed is open.
  return spans.filter((edge) => edge <= time).length % 2 === 1 ? kind : "lunchBreak"
}

const rulesOf = (
  request: RowsRequest,
  day: number,
  begin: number,
  stop: ClosedStop | undefined
): ReadonlyArray<RuleId> => {
  const ofDay = CitedRules.ids(
    spanRules(request.calendar.table, request.measure === "clock", day, day)
  )
  const moved: ReadonlyArray<RuleId> = begin < request.countedFrom ? ["T10"] : []
  if (stop !== undefined) return [stop.resume === "restart" ? "H3" : "H4", ...ofDay, ...moved]
  if (moved.length > 0) return [...ofDay, ...moved]
  const kind = classOf(request, day, begin)
  if (kind === "beforeOpening" || kind === "lunchBreak" || kind === "afterClosing") {
    return ["T9", ...ofDay]
  }
  const timeline = timelineOf(request)
  const counts = timeline === null || timeline.pattern[day] !== 0
  return counts ? [request.rule, ...ofDay] : ofDay
}
