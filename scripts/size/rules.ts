// What a page pays for the rules of time and of the dossier.

export { decide } from "@motcua/core/dossier/decide"
export { evolve } from "@motcua/core/dossier/evolve"
export { compute } from "@motcua/core/time/Deadline"
export {
  instantAfterWorkingMinutes,
  isWorkingDay,
  make,
  nthWorkingDayAfter,
  workingDaysBetween,
  workingMinutesBetween
} from "@motcua/core/time/WorkingCalendar"
