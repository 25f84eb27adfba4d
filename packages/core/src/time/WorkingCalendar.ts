/**
 * Which days and hours count: compiled once from data, then asked in constant time.
 *
 * @module
 */
export type { CalendarData, CalendarYear, MadeUpDay, UnconfirmedSwap } from "./CalendarData.ts"
export {
  dayKind,
  instantAfterWorkingMinutes,
  isWorkingDay,
  nthWorkingDayAfter,
  workingDaysBetween,
  workingMinutesBetween
} from "./calendarCount.ts"
export type { CalendarExtension, YearExtension } from "./calendarExtension.ts"
export type { CalendarFault, CalendarRefusal, InvalidCalendar } from "./calendarYears.ts"
export {
  type DayKind,
  extend,
  type MadeUpSaturdays,
  make,
  type Options,
  type OutsideCalendar,
  outside,
  type WorkingCalendar
} from "./compiledCalendar.ts"
export { type DayExplanation, explainDay } from "./dayExplanation.ts"
export type { DayNote } from "./dayNote.ts"
export { dayText, unsettledText } from "./dayWords.ts"
export { expectedText, inputText, refusalText } from "./refusalWords.ts"
export { type Unsettled, unsettled } from "./unsettled.ts"
