/**
 * The decisions of 2024 to 2026 and what the law fixes of 2027, for tests: the figures of
 * `test-data/calendar.json`.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { CalendarData } from "../CalendarData.ts"
import * as WorkingCalendar from "../WorkingCalendar.ts"

/** The days as data. */
export const decidedYears: CalendarData = {
  zone: "Asia/Ho_Chi_Minh",
  years: {
    "2024": {
      announced: true,
      off: [
        "2024-01-01",
        "2024-02-08",
        "2024-02-09",
        "2024-02-12",
        "2024-02-13",
        "2024-02-14",
        "2024-04-18",
        "2024-04-29",
        "2024-04-30",
        "2024-05-01",
        "2024-09-02",
        "2024-09-03"
      ],
      madeUp: [{ works: "2024-05-04", for: "2024-04-29" }],
      basis: ["5015/TB-LĐTBXH", "2450/VPCP-KGVX (2024-04-12)"]
    },
    "2025": {
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
      basis: ["6150/TB-BLĐTBXH (2024-12-03)"]
    },
    "2026": {
      announced: true,
      off: [
        "2026-01-01",
        "2026-01-02",
        "2026-02-16",
        "2026-02-17",
        "2026-02-18",
        "2026-02-19",
        "2026-02-20",
        "2026-04-27",
        "2026-04-30",
        "2026-05-01",
        "2026-08-31",
        "2026-09-01",
        "2026-09-02",
        "2026-11-24"
      ],
      madeUp: [
        { works: "2026-01-10", for: "2026-01-02" },
        { works: "2026-08-22", for: "2026-08-31" }
      ],
      basis: ["12729/VPCP-KGVX", "9441/TB-BNV", "NQ 28/2026/QH16"],
      unconfirmed: [
        {
          off: "2026-11-23",
          works: "2026-11-28",
          why: "a proposal of September 2026; no decision was found"
        }
      ]
    },
    "2027": {
      announced: false,
      off: [
        "2027-01-01",
        "2027-02-06",
        "2027-04-16",
        "2027-04-30",
        "2027-05-03",
        "2027-09-02",
        "2027-11-24"
      ],
      madeUp: [],
      basis: []
    }
  }
}

/** The compiled calendar, made-up Saturdays counting unless said otherwise. */
export const calendarOf = (
  options: WorkingCalendar.Options = {}
): WorkingCalendar.WorkingCalendar => Result.getOrThrow(WorkingCalendar.make(decidedYears, options))
