/**
 * By when a dossier has to be with the agency that resolves it.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Instant from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as LocalTime from "../time/LocalTime.ts"
import * as WorkingCalendar from "../time/WorkingCalendar.ts"

/** In what form the dossier travels. */
export type Medium = "electronic" | "paper"

/** 15:00:00 exactly is still in time (H1). */
const CUTOFF = LocalTime.unsafe("15:00")

/**
 * By when a dossier received at an instant is transferred (chuyển hồ sơ; H1): electronically at
 * once; on paper by the closing of the same working day, or by the opening of the next where it
 * came after 15:00 or after closing. What comes on a day off counts as having come on the next
 * working day (T10). The cutoff is that of the rule set, `RuleSet.transferCutoff`.
 *
 * @example
 * ```ts
 * import { Instant, Workflow, WorkingCalendar } from "@motcua/core"
 * import { Result } from "effect"
 *
 * const calendar = Result.getOrThrow(WorkingCalendar.make({ zone: "Asia/Ho_Chi_Minh", years: {} }))
 * const paper = (at: string) => Result.map(Workflow.transferDue(Instant.unsafe(at), calendar, "paper"), Instant.format)
 *
 * paper("2025-02-14T15:00:00+07:00") // Result.succeed("2025-02-14T17:00:00+07:00")
 * paper("2025-02-14T15:00:01+07:00") // Result.succeed("2025-02-17T07:30:00+07:00")
 * ```
 */
export const transferDue = (
  receivedAt: Instant.Instant,
  calendar: WorkingCalendar.WorkingCalendar,
  medium: Medium,
  cutoff: LocalTime.LocalTime = CUTOFF
): Result.Result<Instant.Instant, WorkingCalendar.OutsideCalendar> =>
  Result.gen(function* () {
    if (medium === "electronic") return receivedAt
    const day = LocalDate.fromInstant(receivedAt)
    const next = yield* WorkingCalendar.nthWorkingDayAfter(calendar, day, 1)
    if (!(yield* WorkingCalendar.isWorkingDay(calendar, day))) return yield* closing(calendar, next)
    const end = yield* closing(calendar, day)
    return receivedAt > Instant.fromLocal(day, cutoff) || receivedAt >= end
      ? yield* WorkingCalendar.instantAfterWorkingMinutes(
          calendar,
          Instant.fromLocal(next, MIDNIGHT),
          0
        )
      : end
  })

const MIDNIGHT = LocalTime.unsafe("00:00")

const closing = (
  calendar: WorkingCalendar.WorkingCalendar,
  day: LocalDate.LocalDate
): Result.Result<Instant.Instant, WorkingCalendar.OutsideCalendar> =>
  Result.map(WorkingCalendar.explainDay(calendar, day), ({ openings }) =>
    Instant.fromLocal(day, openings.at(-1)?.close ?? MIDNIGHT)
  )
