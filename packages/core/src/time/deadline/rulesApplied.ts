/**
 * Which rules bore on a deadline.
 *
 * @module
 */
import * as Table from "../calendarTable.ts"
import * as OpeningHours from "../OpeningHours.ts"
import * as CitedRules from "./citedRules.ts"
import type { DeadlineRequest } from "./DeadlineRequest.ts"
import { isInCalendarUnits, isSameDay } from "./limitEnd.ts"

/**
 * The rules by which the limit itself is counted: T1 where a first day is left out, T2 for hours, T3
 * for calendar units, T8 for working hours and parts of a working day, T9 where the office keeps
 * hours of its own, R8 for same-day procedures, H15 for the extra days.
 */
export const limitRules = (request: DeadlineRequest): number => {
  const { calendar, limit } = request
  let rules = (request.extraWorkingDays ?? 0) > 0 ? CitedRules.H15 : 0
  if (calendar.hours !== OpeningHours.usual && limit.unit !== "hour") rules |= CitedRules.T9
  if (isSameDay(request)) return rules | CitedRules.R8
  if (limit.unit === "hour") return rules | CitedRules.T2
  if (limit.unit === "working_hour") return rules | CitedRules.T2 | CitedRules.T8
  if (isInCalendarUnits(limit)) return rules | CitedRules.T1 | CitedRules.T3
  const quantity = limit.quantity + (request.extraWorkingDays ?? 0)
  if (quantity >= 1) rules |= CitedRules.T1
  if (!Number.isInteger(quantity)) rules |= CitedRules.T8
  return rules
}

/**
 * The rules that made a day of the span, both ends included, other than its weekday says. Hours of
 * the clock run on all days alike; an unsettled day is told all the same (T6).
 */
export const spanRules = (
  table: Table.CalendarTable,
  byTheClock: boolean,
  from: number,
  to: number
): number => {
  let rules = Table.hasMark(table, Table.UNCERTAIN, from, to) ? CitedRules.T6 : 0
  // Marks 0 to 3 are those of T4, T5, T6 and T7.
  for (let mark = 0; mark < 4 && !byTheClock; mark++) {
    if (Table.hasMark(table, mark, from, to)) rules |= CitedRules.T4 << mark
  }
  return rules
}
