/**
 * The days off of 2024 and 2025 as tests need them; a province's pack has its own.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as WorkingCalendar from "../time/WorkingCalendar.ts"

/** The working calendar of 2025 (6150/TB-BLĐTBXH). */
export const calendar2025: WorkingCalendar.WorkingCalendar = Result.getOrThrow(
  WorkingCalendar.make({
    zone: "Asia/Ho_Chi_Minh",
    years: {
      2025: {
        announced: true,
        off: [
          "2025-01-01",
          "2025-01-27",
          "2025-01-28",
          "2025-01-29",
          "2025-01-30",
          "2025-01-31",
          "2025-04-07",
          "2025-04-30",
          "2025-05-01",
          "2025-05-02",
          "2025-09-01",
          "2025-09-02"
        ],
        madeUp: [{ works: "2025-04-26", for: "2025-05-02" }],
        basis: ["6150/TB-BLĐTBXH"]
      }
    }
  })
)
