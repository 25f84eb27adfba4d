/**
 * Which limits can be counted.
 *
 * @module
 */
import { refusal } from "../refusal.ts"
import type { TimeLimit } from "../TimeLimit.ts"
import type { InvalidDeadlineRequest, LimitNotComputable } from "./DeadlineRequest.ts"

const isWhole = (n: number): boolean => Math.abs(n - Math.round(n)) < 1e-6

/**
 * What is wrong with a limit, or null. Working days may have any fraction, hours such as make whole
 * minutes, months and years a half (Civil Code 2015 art. 146: half a month 15 days, half a year six
 * months; recalled); days and weeks are whole.
 */
export const checkLimit = (
  limit: TimeLimit
): InvalidDeadlineRequest | LimitNotComputable | null => {
  const { quantity, unit } = limit
  if (unit === "other") return refusal("LimitNotComputable", "T12", "limit", limit)
  const isInHours = unit === "working_hour" || unit === "hour"
  const isSound = isInHours
    ? isWhole(quantity * 60)
    : unit === "working_day" ||
      Number.isInteger(unit === "month" || unit === "year" ? quantity * 2 : quantity)
  if (isSound && quantity > 0 && quantity <= 1e6) return null
  const isInWork = unit === "working_day" || unit === "working_hour"
  return refusal("InvalidLimit", isInWork ? "T8" : isInHours ? "T2" : "T3", "limit", limit)
}
