/**
 * Which stops, cutoffs and extra days can be.
 *
 * @module
 */
import * as Table from "../calendarTable.ts"
import * as Instant from "../Instant.ts"
import { type OutsideCalendar, outside } from "../WorkingCalendar.ts"
import type { DeadlineRequest, InvalidDeadlineRequest } from "./DeadlineRequest.ts"

type Refusal = InvalidDeadlineRequest | OutsideCalendar

/** Writes an instant that may be none. */
export const instantText = (instant: number): string =>
  Math.abs(instant) < 3e13 ? Instant.format(instant as Instant.Instant) : `${instant}`

/** What is wrong with a request besides its limit, or null. */
export const checkRequest = (request: DeadlineRequest): Refusal | null => {
  const { receivedAt, cutoff, stops, extraWorkingDays } = request
  if (!Table.covers(receivedAt)) return outside("receivedAt", instantText(receivedAt))
  if (
    extraWorkingDays !== undefined &&
    !(Number.isInteger(extraWorkingDays) && extraWorkingDays >= 0)
  ) {
    return {
      _tag: "InvalidExtraWorkingDays",
      rule: "H15",
      field: "extraWorkingDays",
      input: `${extraWorkingDays}`,
      expected: "a whole number of working days, 0 or more"
    }
  }
  if (request.limit.unit === "hour" && (extraWorkingDays ?? 0) > 0) {
    return {
      _tag: "InvalidExtraWorkingDays",
      rule: "H15",
      field: "extraWorkingDays",
      input: `${extraWorkingDays}`,
      expected: "none: working days are not added to a limit in hours of the clock"
    }
  }
  if (cutoff !== undefined && !(cutoff >= 0 && cutoff <= 1440)) {
    return {
      _tag: "InvalidCutoff",
      rule: "R8",
      field: "cutoff",
      input: `${cutoff}`,
      expected: "a time of day, 00:00 to 24:00"
    }
  }
  if (stops === undefined) return null
  for (let index = 0; index < stops.length; index++) {
    const { from, to } = stops[index]!
    if (!Table.covers(from)) return outside(`stops[${index}].from`, instantText(from))
    if (from < receivedAt) {
      return invalidStop(
        `stops[${index}].from`,
        from,
        `at or after the receipt, ${instantText(receivedAt)}`
      )
    }
    if (to === null) continue
    if (!Table.covers(to)) return outside(`stops[${index}].to`, instantText(to))
    if (to < from) {
      return invalidStop(
        `stops[${index}].to`,
        to,
        `at or after the stop begins, ${instantText(from)}`
      )
    }
  }
  return null
}

const invalidStop = (field: string, at: number, expected: string): InvalidDeadlineRequest => ({
  _tag: "InvalidStop",
  rule: "H4",
  field,
  input: instantText(at),
  expected
})
