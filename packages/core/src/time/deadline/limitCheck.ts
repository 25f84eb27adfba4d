/**
 * Which limits can be counted.
 *
 * @module
 */
import * as TimeLimit from "../TimeLimit.ts"
import type { InvalidDeadlineRequest, LimitNotComputable } from "./DeadlineRequest.ts"

const isWhole = (n: number): boolean => Math.abs(n - Math.round(n)) < 1e-6

/**
 * What is wrong with a limit, or null. Working days may have any fraction, hours such as make whole
 * minutes, months and years a half (Civil Code 2015 art. 146: half a month 15 days, half a year six
 * months; recalled); days and weeks are whole.
 */
export const checkLimit = (
  limit: TimeLimit.TimeLimit
): InvalidDeadlineRequest | LimitNotComputable | null => {
  const { quantity, unit } = limit
  const isInWork = unit === "working_day" || unit === "working_hour"
  const invalid = (expected: string): InvalidDeadlineRequest => ({
    _tag: "InvalidLimit",
    rule: isInWork ? "T8" : unit === "hour" ? "T2" : "T3",
    field: "limit",
    input: TimeLimit.format(limit),
    expected
  })
  if (unit === "other") {
    return {
      _tag: "LimitNotComputable",
      rule: "T12",
      field: "limit",
      input: TimeLimit.format(limit),
      expected: "a limit in working days, working hours, hours, days, weeks, months or years"
    }
  }
  if (!(quantity > 0 && quantity <= 1e6)) return invalid("a quantity above 0, at most 1000000")
  if (unit === "working_day") return null
  if (unit === "working_hour" || unit === "hour") {
    return isWhole(quantity * 60) ? null : invalid("hours that make whole minutes, such as 0.5")
  }
  if (unit === "month" || unit === "year") {
    return Number.isInteger(quantity * 2) ? null : invalid("whole or half months and years")
  }
  return Number.isInteger(quantity) ? null : invalid("a whole number of days or weeks")
}
