/**
 * Which stops, cutoffs and extra days can be.
 *
 * @module
 */
import * as Table from "../calendarTable.ts"
import { outside } from "../compiledCalendar.ts"
import type * as Instant from "../Instant.ts"
import { refusal } from "../refusal.ts"
import type { DeadlineRequest, InvalidDeadlineRequest, OutsideCalendar } from "./DeadlineRequest.ts"

type Refusal = InvalidDeadlineRequest | OutsideCalendar

/** What is wrong with a request besides its limit, or null. */
export const checkRequest = (request: DeadlineRequest): Refusal | null => {
  const { receivedAt, cutoff, stops, extraWorkingDays: extra = 0, limit } = request
  if (!Table.covers(receivedAt)) return outside("receivedAt", receivedAt)
  // No working days are added to hours of the clock.
  if (!(Number.isInteger(extra) && extra >= 0 && (extra === 0 || limit.unit !== "hour"))) {
    return refusal("InvalidExtraWorkingDays", "H15", "extraWorkingDays", extra)
  }
  if (cutoff !== undefined && !(cutoff >= 0 && cutoff <= 1440)) {
    return refusal("InvalidCutoff", "R8", "cutoff", cutoff)
  }
  if (stops === undefined) return null
  for (let index = 0; index < stops.length; index++) {
    const { from, to } = stops[index]!
    const wrong =
      checkEnd(index, "from", from, receivedAt) ??
      (to === null ? null : checkEnd(index, "to", to, from))
    if (wrong !== null) return wrong
  }
  return null
}

// A stop begins at or after the receipt and ends at or after it begins.
const checkEnd = (
  index: number,
  end: "from" | "to",
  at: Instant.Instant,
  earliest: Instant.Instant
): Refusal | null =>
  at >= earliest && Table.covers(at)
    ? null
    : Table.covers(at)
      ? refusal("InvalidStop", "H4", `stops[${index}].${end}`, at)
      : outside(`stops[${index}].${end}`, at)
