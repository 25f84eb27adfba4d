/**
 * When an answer is due.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Table from "../calendarTable.ts"
import type * as Instant from "../Instant.ts"
import { refusal } from "../refusal.ts"
import { outside, unsettled } from "../WorkingCalendar.ts"
import * as CitedRules from "./citedRules.ts"
import type {
  ClockStopped,
  Deadline,
  DeadlineRefusal,
  DeadlineRequest,
  Stop
} from "./DeadlineRequest.ts"
import { inOrder } from "./joinedStops.ts"
import { checkLimit } from "./limitCheck.ts"
import * as LimitEnd from "./limitEnd.ts"
import { checkRequest } from "./requestCheck.ts"
import { limitRules, spanRules } from "./rulesApplied.ts"

const NO_STOPS: ReadonlyArray<Stop> = []
const NO_REASONS: Deadline["provisionalBecause"] = []

/**
 * Computes when a dossier is due (hạn trả kết quả).
 *
 * The first day is not counted (T1) and the last ends at its closing (T8); working hours run while
 * the office is open (T2, T8); a limit in days, weeks, months or years that would end on a day off
 * ends with the next working day (T3). A receipt outside opening hours counts from the next opening
 * (T10), a Saturday's included where the office opens then.
 *
 * Under `pause` the due moves by the working time stopped, so that a stop of n working days of like
 * length moves it by exactly n, be it on the first day. A limit in calendar units moves by the
 * calendar time stopped, then T3 again; once it has run out, its due by working time. Under `restart`
 * the whole limit runs again (H3, H4). A stop that begins at or after the due changes nothing.
 *
 * In limits in working days a Saturday on which the office opens is no time at all, parts of a day
 * and stops included (T9); in limits in working hours it counts.
 *
 * Refuses, as values: a limit that cannot be counted (T12), quantities and stops that cannot be,
 * dates outside the calendar, and `ClockStopped` while a stop is open, since no due is known then.
 *
 * @example
 * ```ts
 * import { Deadline, Instant, TimeLimit, WorkingCalendar } from "@motcua/core"
 * import { Result } from "effect"
 *
 * const year = { announced: true, off: ["2025-04-30", "2025-05-01"], madeUp: [], basis: [] }
 * const calendar = Result.getOrThrow(
 *   WorkingCalendar.make({ zone: "Asia/Ho_Chi_Minh", years: { 2025: year } })
 * )
 * const deadline = Deadline.compute({
 *   receivedAt: Instant.unsafe("2025-04-28T09:00:00+07:00"),
 *   limit: TimeLimit.unsafe("3wd"),
 *   calendar
 * })
 * Result.map(deadline, ({ due }) => Instant.format(due)) // Result.succeed("2025-05-05T17:00:00+07:00")
 * Result.map(deadline, ({ rules }) => rules) // Result.succeed(["T1", "T4"])
 * ```
 */
export const compute = (request: DeadlineRequest): Result.Result<Deadline, DeadlineRefusal> => {
  const { receivedAt, limit, calendar } = request
  const refused = checkLimit(limit) ?? checkRequest(request)
  if (refused !== null) return Result.fail(refused)
  const { table } = calendar
  const inCalendarUnits = LimitEnd.isCountedInCalendarDays(request)

  let countedFrom = LimitEnd.start(request, receivedAt)
  let rules = countedFrom === receivedAt ? 0 : CitedRules.T10
  let due = LimitEnd.dueWithoutStops(request, countedFrom)
  let stopped = 0
  const stops = inOrder(request.stops ?? NO_STOPS)
  for (let index = 0; index < stops.length && !Number.isNaN(due); ) {
    // One stop, with all those that overlap or touch it.
    const { from } = stops[index]!
    let { to, resume } = stops[index]!
    for (index++; to !== null && index < stops.length && stops[index]!.from <= to; index++) {
      const next = stops[index]!
      if (next.resume === "restart") resume = "restart"
      if (next.to === null || next.to > to) to = next.to
    }
    if (from >= due) break
    if (to === null) {
      return Result.fail(clockStopped(request, from, countedFrom, due, resume, rules))
    }
    if (resume === "restart") {
      countedFrom = LimitEnd.start(request, to)
      rules = countedFrom === to ? CitedRules.H3 : CitedRules.H3 | CitedRules.T10
      due = LimitEnd.dueWithoutStops(request, countedFrom)
      stopped = 0
      continue
    }
    const before = due
    const counted = Math.max(from, countedFrom)
    if (to <= counted) continue
    if (inCalendarUnits && from < LimitEnd.calendarEnd(request, countedFrom, stopped)) {
      stopped += to - counted
      due = LimitEnd.calendarDue(request, countedFrom, stopped, to)
    } else {
      due = LimitEnd.movedByPause(request, due, counted, to)
    }
    if (due !== before) rules |= CitedRules.H4
  }

  const receivedDay = Table.dayAt(receivedAt)
  const dueDay = Table.dayAt(due)
  if (!Table.has(dueDay)) return Result.fail(outside("limit", limit))
  const provisional = Table.hasMark(table, Table.UNCERTAIN, receivedDay, dueDay)
  return Result.succeed({
    due: due as Instant.Instant,
    dueDate: Table.dateOf(dueDay),
    countedFrom: countedFrom as Instant.Instant,
    provisional,
    provisionalBecause: provisional
      ? unsettled(calendar, Table.dateOf(receivedDay), Table.dateOf(dueDay))
      : NO_REASONS,
    rules: cited(request, rules, due)
  })
}

// The rules that bore on the count from the receipt up to an instant.
const cited = (request: DeadlineRequest, rules: number, to: number): Deadline["rules"] =>
  CitedRules.ids(
    rules |
      limitRules(request) |
      spanRules(
        request.calendar.table,
        request.limit.unit === "hour",
        Table.dayAt(request.receivedAt),
        Table.dayAt(to)
      )
  )

const clockStopped = (
  request: DeadlineRequest,
  from: Instant.Instant,
  countedFrom: number,
  due: number,
  resume: Stop["resume"],
  rules: number
): ClockStopped => {
  const { open } = request.calendar.table
  const isRestart = resume === "restart"
  return {
    ...refusal("ClockStopped", isRestart ? "H3" : "H4", "stops", from),
    stoppedSince: from,
    countedFrom: countedFrom as Instant.Instant,
    dueBeforeStop: due as Instant.Instant,
    remainingWorkingMinutes: (Table.elapsed(open, due) - Table.elapsed(open, from)) / 60_000,
    rules: cited(request, rules | (isRestart ? CitedRules.H3 : CitedRules.H4), from)
  }
}
