/**
 * How citizens and officers behave: assumptions, all of them.
 *
 * @module
 */
import type { Bilingual, TimeLimit } from "@motcua/core"
import * as DayProfile from "../counters/DayProfile.ts"
import type { Target } from "../counters/ErlangC.ts"
import * as ServiceTime from "../counters/ServiceTime.ts"
import * as DemandParameters from "../demand/DemandParameters.ts"

/** What is assumed. Times are working minutes (T8) unless told. */
export interface SimulationParameters {
  readonly demand: DemandParameters.DemandParameters
  readonly profile: DayProfile.DayProfile
  /** Monday to Sunday, relative; days off have none anyway. */
  readonly weekdays: ReadonlyArray<number>
  /** At the counter with a dossier or with supplements; and to fetch a result. */
  readonly service: ServiceTime.ServiceTime
  readonly fetching: ServiceTime.ServiceTime
  /** Counters of each office at the start are those that keep this by Erlang's formula. */
  readonly staffing: Target
  readonly shares: {
    readonly refused: number
    readonly supplementAtReception: number
    readonly supplementOnAppraisal: number
    readonly supplementNever: number
    readonly withdrawn: number
    readonly resultRefused: number
    /** Of those that will be late, the ones for which the officer apologises in time (H9). */
    readonly apologyInTime: number
  }
  /** Until a dossier by post or online is answered (R4: 8 hours). */
  readonly answerMinutes: number
  /** Until the resolving agency begins (H1). */
  readonly startMinutes: number
  /** Until appraisal finds that something is missing (H2: within three days). */
  readonly appraisalMinutes: number
  /** Until supplements come. */
  readonly supplementMinutes: number
  /** Until a result is fetched. */
  readonly fetchMinutes: number
  /** Time taken over time allowed: lognormal, median and deviation of the logarithm. */
  readonly handling: { readonly median: number; readonly deviation: number }
  /** How long supplements are awaited (H5), where a procedure says nothing: the data says nothing. */
  readonly supplementPeriod: TimeLimit.TimeLimit
  /** What officers promise where no limit can be computed (T12), working days. */
  readonly promiseWorkingDays: number
}

/** **Synthetic**, as `syntheticNote` says. */
export const assumed: SimulationParameters = {
  demand: DemandParameters.assumed,
  profile: DayProfile.assumed,
  weekdays: [1.2, 1.0, 1.0, 1.0, 0.8, 0.5, 0.5],
  service: ServiceTime.assumed,
  fetching: { shape: "lognormal", meanMinutes: 4, variation: 0.5 },
  staffing: { share: 0.9, withinMinutes: 15 },
  shares: {
    refused: 0.01,
    supplementAtReception: 0.06,
    supplementOnAppraisal: 0.04,
    supplementNever: 0.1,
    withdrawn: 0.005,
    resultRefused: 0.03,
    apologyInTime: 0.7
  },
  answerMinutes: 120,
  startMinutes: 60,
  appraisalMinutes: 480,
  supplementMinutes: 3 * 480,
  fetchMinutes: 480,
  handling: { median: 0.55, deviation: 0.35 },
  supplementPeriod: { quantity: 10, unit: "working_day" },
  promiseWorkingDays: 15
}

/** What is synthetic in every answer of the simulation. */
export const syntheticNote: Bilingual = {
  vi: `${DemandParameters.syntheticNote.vi} Hành vi của người dân và cán bộ (bổ sung, rút hồ sơ, thời gian xử lý, số quầy) cũng là giả định; quy tắc về nơi tiếp nhận, thời hạn và trạng thái hồ sơ là quy tắc thật.`,
  en: `${DemandParameters.syntheticNote.en} What citizens and officers do (supplements, withdrawals, handling times, number of counters) is assumed too; the rules of reception, deadlines and dossiers are the real ones.`
}
