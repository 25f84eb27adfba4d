/**
 * A calendar for tests of decisions that know the days off of 2025 and of no other year.
 *
 * @module
 */
import * as Result from "effect/Result"
import { decidedYears } from "../time/testing/decidedYears.ts"
import * as WorkingCalendar from "../time/WorkingCalendar.ts"

/** The working calendar of 2025 (6150/TB-BLĐTBXH). */
export const calendar2025: WorkingCalendar.WorkingCalendar = Result.getOrThrow(
  WorkingCalendar.make({ ...decidedYears, years: { 2025: decidedYears.years["2025"]! } })
)
