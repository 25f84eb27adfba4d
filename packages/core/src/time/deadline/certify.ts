/**
 * Writes down how a deadline was counted.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Table from "../calendarTable.ts"
import type { Instant } from "../Instant.ts"
import * as OpeningHours from "../OpeningHours.ts"
import type { Certificate, CertificateStretch } from "./Certificate.ts"
import { certificateRows, type RowsRequest } from "./certificateRows.ts"
import * as CitedRules from "./citedRules.ts"
import { compute } from "./compute.ts"
import type { Deadline, DeadlineRefusal, DeadlineRequest } from "./DeadlineRequest.ts"
import { type ClosedStop, joined } from "./joinedStops.ts"
import * as LimitEnd from "./limitEnd.ts"
import { limitRules } from "./rulesApplied.ts"

/**
 * Computes a deadline as `compute` does, with the certificate of how it was counted. Takes time in
 * proportion to the days from receipt to due; refuses what `compute` refuses.
 *
 * @example
 * ```ts
 * import { Deadline, Instant, TimeLimit, WorkingCalendar } from "@motcua/core"
 * import { Result } from "effect"
 *
 * const calendar = Result.getOrThrow(WorkingCalendar.make({ zone: "Asia/Ho_Chi_Minh", years: {} }))
 * const { certificate } = Result.getOrThrow(
 *   Deadline.certify({
 *     receivedAt: Instant.unsafe("2025-03-07T09:00:00+07:00"),
 *     limit: TimeLimit.unsafe("1wd"),
 *     calendar
 *   })
 * )
 * const rows = certificate.stretches.flatMap(({ rows }) => rows)
 * rows.filter(({ takes }) => takes > 0).map(({ balance }) => balance / 60_000) // [240, 0]
 * Result.isSuccess(Deadline.verify(certificate, calendar)) // true
 * ```
 */
export const certify = (
  request: DeadlineRequest
): Result.Result<
  { readonly deadline: Deadline; readonly certificate: Certificate },
  DeadlineRefusal
> =>
  Result.map(compute(request), (deadline) => ({
    deadline,
    certificate: {
      version: 1,
      receivedAt: request.receivedAt,
      limit: request.limit,
      cutoff: request.cutoff ?? null,
      stops: request.stops ?? [],
      extraWorkingDays: request.extraWorkingDays ?? 0,
      madeUpSaturdays: request.calendar.madeUpSaturdays,
      hours: OpeningHours.format(request.calendar.hours),
      stretches: stretches(request, deadline.due),
      due: deadline.due,
      dueDate: deadline.dueDate,
      provisional: deadline.provisional
    }
  }))

const stretches = (request: DeadlineRequest, due: Instant): ReadonlyArray<CertificateStretch> => {
  const all: Array<CertificateStretch> = []
  let begins: CertificateStretch["begins"] = "receipt"
  let from = request.receivedAt
  let stops: Array<ClosedStop> = []
  for (const stop of joined(request.stops ?? [])) {
    if (stop.from >= due) break
    stops.push(stop)
    if (stop.resume === "restart") {
      all.push(...run(request, begins, from, stop.to, stops))
      begins = "restart"
      from = stop.to
      stops = []
    }
  }
  all.push(...run(request, begins, from, due, stops))
  return all
}

// One run of the limit, from its receipt or restart to `until`.
const run = (
  request: DeadlineRequest,
  begins: CertificateStretch["begins"],
  from: Instant,
  until: Instant,
  stops: ReadonlyArray<ClosedStop>
): ReadonlyArray<CertificateStretch> => {
  const { table } = request.calendar
  const countedFrom = LimitEnd.start(request, from)
  const again = begins === "restart" ? CitedRules.H3 : 0
  const rules = CitedRules.ids(limitRules(request) | again)
  const rows: Omit<RowsRequest, "measure" | "firstDayCounts" | "owed"> = {
    calendar: request.calendar,
    from,
    countedFrom,
    until,
    due: stops.at(-1)?.resume === "restart" ? null : until,
    stops,
    rule: "T1"
  }
  if (!LimitEnd.isCountedInCalendarDays(request)) {
    const { unit } = request.limit
    const measure = unit === "hour" ? "clock" : unit === "working_hour" ? "opening" : "working"
    const firstDayCounts = LimitEnd.firstDayCounts(request, countedFrom)
    const since = firstDayCounts ? countedFrom : Table.midnightOf(Table.dayAt(countedFrom) + 1)
    const due = LimitEnd.dueWithoutStops(request, countedFrom)
    const owed =
      measure === "clock" ? due - since : between(table, measure === "opening", since, due)
    const rule = LimitEnd.isSameDay(request)
      ? "R8"
      : measure === "clock"
        ? "T2"
        : firstDayCounts
          ? "T8"
          : "T1"
    return [stretch(begins, rules, { ...rows, measure, firstDayCounts, owed, rule })]
  }

  let stopped = 0
  let stoppedUntil = countedFrom - 1
  for (const stop of stops) {
    const counted = Math.max(stop.from, countedFrom)
    if (stop.from >= LimitEnd.calendarEnd(request, countedFrom, stopped)) break
    if (stop.resume === "restart" || stop.to <= counted) continue
    stopped += stop.to - counted
    stoppedUntil = stop.to
  }
  const end = LimitEnd.calendarEnd(request, countedFrom, stopped)
  const firstEnd = Table.midnightOf(Table.dayAt(countedFrom) + 1)
  // A restart that begins before that end is written to its own end; nothing follows.
  const restart = stops.find(({ resume }) => resume === "restart")
  const endsBefore = restart === undefined ? until <= end : restart.from < end
  const inDays = stretch(begins, rules, {
    ...rows,
    until: endsBefore ? until : end,
    measure: "calendar",
    firstDayCounts: false,
    owed: LimitEnd.calendarEnd(request, countedFrom, 0) - firstEnd
  })
  if (endsBefore) return [inDays]
  const due = LimitEnd.calendarDue(request, countedFrom, stopped, stoppedUntil)
  const rest = between(table, false, end, due)
  const rule = (request.extraWorkingDays ?? 0) > 0 ? "H15" : "T3"
  return [
    inDays,
    stretch("lastDayOver", [rule], {
      ...rows,
      from: end,
      countedFrom: end,
      measure: "working",
      firstDayCounts: true,
      owed: rest,
      rule
    })
  ]
}

const between = (
  table: Table.CalendarTable,
  opening: boolean,
  from: number,
  to: number
): number => {
  const timeline = opening ? table.open : table.counting
  return Table.elapsed(timeline, to) - Table.elapsed(timeline, from)
}

const stretch = (
  begins: CertificateStretch["begins"],
  rules: CertificateStretch["rules"],
  rows: RowsRequest
): CertificateStretch => ({
  begins,
  measure: rows.measure,
  countedFrom: rows.countedFrom as Instant,
  owed: rows.owed,
  rules,
  rows: certificateRows(rows)
})
