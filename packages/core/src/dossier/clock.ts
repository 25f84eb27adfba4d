/**
 * The clock of a dossier: when its result is due, and what a stop does to that.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as RuleSet from "../law/RuleSet.ts"
import * as Deadline from "../time/Deadline.ts"
import type { Instant } from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { TimeLimit } from "../time/TimeLimit.ts"
import * as WorkingCalendar from "../time/WorkingCalendar.ts"
import { type Dossier, isClockStopped, type Receipt } from "./Dossier.ts"
import type { Resume, Resumed, SupplementStage } from "./DossierEvent.ts"
import type { Given } from "./Given.ts"

/** The stage at which the dossier stands. */
export const stageOf = (dossier: Dossier): SupplementStage =>
  dossier.receipt === null ? "reception" : "appraisal"

/** Whether an instant is past the date that is promised now. */
export const isLate = (dossier: Dossier, at: Instant): boolean =>
  dossier.dueAt !== null && at > dossier.dueAt

/** When the result of a dossier received now is due, by the limit of its channel. */
export const computedDue = (
  given: Given,
  dossier: Dossier,
  receivedAt: Instant
): Result.Result<Deadline.Deadline, Deadline.DeadlineRefusal | { readonly _tag: "NoLimit" }> => {
  const limit = given.terms.limits[dossier.channel ?? "direct"]
  return limit === null
    ? Result.fail({ _tag: "NoLimit" })
    : Deadline.compute({
        receivedAt,
        limit,
        calendar: given.calendar,
        extraWorkingDays: given.terms.extraWorkingDays,
        ...(given.terms.cutoff === null ? {} : { cutoff: given.terms.cutoff })
      })
}

/**
 * Until when a dossier lodged online has to be answered: accepted, refused, or asked for supplements
 * (R4). Null for other channels, and once it has been answered.
 */
export const answerDueAt = (given: Given, dossier: Dossier): Instant | null => {
  const { channel, status, submittedAt } = dossier
  if (channel !== "online" || status !== "submitted" || submittedAt === null) return null
  const rules = RuleSet.at(LocalDate.fromInstant(submittedAt))
  const due = Deadline.compute({
    receivedAt: submittedAt,
    limit: { quantity: rules.onlineAnswerWorkingHours, unit: "working_hour" },
    calendar: given.calendar
  })
  return Result.isSuccess(due) ? due.success.due : null
}

/** Until when an ineligible dossier may be sent back (H2). */
export const appraisalNoticeUntil = (
  given: Given,
  receipt: Receipt,
  rules: RuleSet.RuleSet
): Instant => {
  const until = Deadline.compute({
    receivedAt: receipt.receivedAt,
    limit: { quantity: rules.appraisalNoticeWorkingDays, unit: "working_day" },
    calendar: given.calendar
  })
  // Outside the calendar no date can be told, so none is held against the officer.
  return Result.isSuccess(until) ? until.success.due : (Number.POSITIVE_INFINITY as Instant)
}

/** Until when supplements are awaited, where the procedure sets a period (H5). */
export const supplementUntil = (given: Given, at: Instant): Instant | null => {
  if (given.terms.supplementPeriod === null) return null
  const until = Deadline.compute({
    receivedAt: at,
    limit: given.terms.supplementPeriod,
    calendar: given.calendar
  })
  return Result.isSuccess(until) ? until.success.due : null
}

const moved = (given: Given, dueAt: Instant, from: Instant, to: Instant): Instant => {
  const due = Result.flatMap(
    WorkingCalendar.workingMinutesBetween(given.calendar, from, to),
    (minutes) =>
      minutes === 0
        ? Result.succeed(dueAt)
        : WorkingCalendar.instantAfterWorkingMinutes(given.calendar, dueAt, minutes)
  )
  // Outside the calendar no days off are known, so the whole time counts as stopped.
  return Result.isSuccess(due) ? due.success : ((dueAt + to - from) as Instant)
}

// Whether a change of revision named the date, so that the limit alone does not tell it.
const isMoved = ({ revision }: Dossier): boolean =>
  revision !== null && !revision.undone && revision.dueAt !== null

/** The limit that a dossier runs by; null where an officer named its date. */
export const runningLimit = (dossier: Dossier): TimeLimit | null => {
  const { receipt, revision } = dossier
  return isMoved(dossier) ? revision!.limit : limitOfReceipt(receipt)
}

const limitOfReceipt = (receipt: Receipt | null): TimeLimit | null =>
  receipt === null || receipt.promisedByOfficer ? null : receipt.limit

/**
 * How the clock goes on at an instant; null where it does not stand. Under `restart` the whole
 * limit runs again; under `pause` the due instant moves by the working time stopped (H3, H4). A
 * date that an officer or an apology named is moved, since there is no limit to run again. A dossier
 * that came under a new revision is due no later than it would have been, unless the clause says so.
 */
export const resumed = (
  given: Given,
  dossier: Dossier,
  at: Instant,
  resume: Resume
): Resumed | null => {
  const { dueAt, newDates, receipt, revision } = dossier
  const stop = dossier.stops.at(-1)
  if (receipt === null || stop === undefined || dueAt === null || !isClockStopped(dossier)) {
    return null
  }
  const goOn = (limit: TimeLimit | null, counted: boolean): Resumed => {
    const shifted = { dueAt: moved(given, dueAt, stop.from, at), resume: "pause" } as const
    if (limit === null || (resume === "pause" && !counted)) return shifted
    const due = Deadline.compute({
      receivedAt: receipt.receivedAt,
      limit,
      calendar: given.calendar,
      extraWorkingDays: given.terms.extraWorkingDays,
      stops: [
        ...dossier.stops.slice(0, -1).map(({ from, to, resume }) => ({ from, to, resume })),
        { from: stop.from, to: at, resume }
      ],
      ...(given.terms.cutoff === null ? {} : { cutoff: given.terms.cutoff })
    })
    return Result.isSuccess(due) ? { dueAt: due.success.due, resume } : shifted
  }
  const asBefore = () => goOn(limitOfReceipt(receipt), newDates === 0)
  if (!isMoved(dossier)) return asBefore()
  const asMoved = goOn(revision!.limit, false)
  const otherwise = asBefore()
  return revision!.mayBeLater || asMoved.dueAt <= otherwise.dueAt ? asMoved : otherwise
}
