/**
 * The days on which state agencies rest or work by decision, as data.
 *
 * @module
 */

import type { OpeningHours } from "./OpeningHours.ts"

/** A Saturday (or Sunday) worked in place of a weekday: ngày làm bù. Both dates `YYYY-MM-DD`. */
export interface MadeUpDay {
  readonly works: string
  readonly for: string
}

/** A swap that is proposed, but for which no decision was found. */
export interface UnconfirmedSwap {
  readonly off: string
  readonly works: string
  readonly why: string
}

/**
 * What is known of one year. `announced` says that the year's decisions are out and `off` is the
 * whole of its days off besides weekends; else `off` holds what the law alone fixes, and every
 * answer that touches the year is provisional (rule T6). `basis` names the documents.
 */
export interface CalendarYear {
  readonly announced: boolean
  readonly off: ReadonlyArray<string>
  readonly madeUp: ReadonlyArray<MadeUpDay>
  readonly basis: ReadonlyArray<string>
  readonly unconfirmed?: ReadonlyArray<UnconfirmedSwap>
}

/**
 * A working calendar as data: years by number, and opening hours where they are not the usual ones
 * (T9); `OpeningHours.parse` reads them from text.
 */
export interface CalendarData {
  readonly zone: "Asia/Ho_Chi_Minh"
  readonly years: { readonly [year: string]: CalendarYear }
  readonly hours?: OpeningHours
}
