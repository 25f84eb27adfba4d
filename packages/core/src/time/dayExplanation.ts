/**
 * What a day is and why, and how sure that is.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { RuleId } from "../law/RuleId.ts"
import { dayKind } from "./calendarCount.ts"
import * as Table from "./calendarTable.ts"
import type { DayKind, OutsideCalendar, WorkingCalendar } from "./compiledCalendar.ts"
import { type DayNote, noteOf } from "./dayNote.ts"
import * as LocalDate from "./LocalDate.ts"
import type * as OpeningHours from "./OpeningHours.ts"

/** What is known of a day, for people and machines that ask why. */
export interface DayExplanation {
  readonly date: LocalDate.LocalDate
  readonly kind: DayKind
  /** Whether dossiers count it. */
  readonly counts: boolean
  readonly openings: ReadonlyArray<OpeningHours.Opening>
  readonly rules: ReadonlyArray<RuleId>
  readonly note: DayNote | null
  /** The documents of its year; empty where none is known. */
  readonly basis: ReadonlyArray<string>
  /** Whether its year is not announced, or a change of this very day is proposed (T6). */
  readonly provisional: boolean
}

const MARK_RULES: ReadonlyArray<RuleId> = ["T4", "T5", "T6", "T7"]

/** What a day is, by which rules and documents, and how sure that is. */
export const explainDay = (
  calendar: WorkingCalendar,
  date: LocalDate.LocalDate
): Result.Result<DayExplanation, OutsideCalendar> =>
  Result.map(dayKind(calendar, date), (kind) => {
    const { table } = calendar
    const day = date - Table.FIRST
    const note = noteOf(calendar, date)
    const worked = note?.worksFor ?? null
    const provisional = Table.hasMark(table, Table.UNCERTAIN, day, day)
    const rules = MARK_RULES.filter(
      (rule, mark) => Table.hasMark(table, mark, day, day) || (rule === "T6" && provisional)
    )
    const counts = kind === "working" || kind === "madeUp"
    const weekday = kind === "madeUp" && worked !== null ? worked : date
    return {
      date,
      kind,
      counts,
      openings: kind === "holiday" ? [] : calendar.hours.week[LocalDate.dayOfWeek(weekday) - 1]!,
      rules,
      note,
      basis: calendar.data.years[`${LocalDate.parts(date).year}`]?.basis ?? [],
      provisional
    }
  })
