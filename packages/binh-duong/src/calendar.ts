/**
 * The working calendar of Việt Nam's state agencies, 2024 to 2027 (rules T4 to T6).
 *
 * @module
 */
import type { CalendarData } from "@motcua/core/time/CalendarData"
import { read } from "./data.ts"
import type { CalendarFile } from "./rows/calendar.schema.ts"

const file = read<typeof CalendarFile.Type>("calendar.json")

const dateOf = (text: string): string => text.slice(0, 10)

/** Years with a decision are `announced`; in the others only the days fixed by law are off. */
export const calendar: CalendarData = {
  zone: "Asia/Ho_Chi_Minh",
  years: Object.fromEntries(
    Object.entries(file.years).map(([year, row]) => [
      year,
      "off" in row
        ? {
            announced: true,
            off: row.off,
            madeUp: row.madeUp,
            basis: row.basis,
            ...(row.unconfirmed === undefined ? {} : { unconfirmed: row.unconfirmed })
          }
        : {
            announced: row.announced,
            off: row.fixedByLaw.map(dateOf),
            madeUp: [],
            basis: ["Labour Code 2019 art. 112.1; Resolution 28/2026/QH16 art. 2"]
          }
    ])
  )
}
