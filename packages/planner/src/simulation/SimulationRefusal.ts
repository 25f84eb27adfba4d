/**
 * Why a simulation does not begin.
 *
 * @module
 */
import { type Bilingual, LocalDate, Network } from "@motcua/core"
import {
  type CounterRefusal,
  refusalText as counterRefusalText
} from "../counters/CounterRefusal.ts"

/** The period ends before it begins. */
export interface PeriodReversed {
  readonly _tag: "PeriodReversed"
  readonly rule: null
  readonly from: string
  readonly to: string
}

/** There is no working day in the period, so that nothing can be lodged. */
export interface NoWorkingDay {
  readonly _tag: "NoWorkingDay"
  readonly rule: "T4"
  readonly from: string
  readonly to: string
}

/** Why there is none. */
export type SimulationRefusal =
  | PeriodReversed
  | NoWorkingDay
  | Network.NetworkRefusal
  | CounterRefusal

/** A period that is refused. */
export const ofPeriod = <Tag extends "PeriodReversed" | "NoWorkingDay">(
  _tag: Tag,
  from: LocalDate.LocalDate,
  to: LocalDate.LocalDate
) => ({ _tag, from: LocalDate.format(from), to: LocalDate.format(to) })

const vietnamese = (date: string): string => LocalDate.formatVietnamese(LocalDate.unsafe(date))

/** What is wrong and what would be right, in Vietnamese and in English. */
export const refusalText = (refusal: SimulationRefusal): Bilingual => {
  switch (refusal._tag) {
    case "PeriodReversed":
      return {
        vi: `Ngày cuối ${vietnamese(refusal.to)} trước ngày đầu ${vietnamese(refusal.from)}.`,
        en: `The last day ${refusal.to} is before the first, ${refusal.from}.`
      }
    case "NoWorkingDay":
      return {
        vi: `Từ ${vietnamese(refusal.from)} đến ${vietnamese(refusal.to)} không có ngày làm việc (T4).`,
        en: `There is no working day from ${refusal.from} to ${refusal.to} (T4).`
      }
    case "NoPhase":
      return Network.refusalText(refusal)
    default:
      return counterRefusalText(refusal)
  }
}
