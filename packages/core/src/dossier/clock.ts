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

// Null where there is none: a limit that cannot be counted, or dates outside the calendar.
const computed = (request: Deadline.DeadlineRequest): Deadline.Deadline | null => {
  const deadline = Deadline.compute(request)
  return Result.isSuccess(deadline) ? deadline.success : null
}

// The due of a limit by the procedure's terms.
const computedByTerms = (
  { calendar, terms: { cutoff, extraWorkingDays } }: Given,
  receivedAt: Instant,
  limit: TimeLimit,
  stops: ReadonlyArray<Deadline.Stop>
): Deadline.Deadline | null =>
  computed({
    receivedAt,
    limit,
    calendar,
    extraWorkingDays,
    stops,
    ...(cutoff === null ? {} : { cutoff })
  })

/**
 * When the result of a dossier received now is due, by the limit of its channel; null where that
 * cannot be computed (T12).
 */
export const computedDue = (
  given: Given,
  dossier: Dossier,
  receivedAt: Instant
): Deadline.Deadline | null => {
  const limit = given.terms.limits[dossier.channel ?? "direct"]
  return limit && computedByTerms(given, receivedAt, limit, [])
}

const until = ({ calendar }: Given, receivedAt: Instant, limit: TimeLimit): Instant | null =>
  computed({ receivedAt, limit, calendar })?.due ?? null

/**
 * Until when a dossier lodged online has to be answered: accepted, refused, or asked for supplements
 * (R4). Null for other channels, and once it has been answered.
 */
export const answerDueAt = (given: Given, dossier: Dossier): Instant | null => {
  const { channel, status, submittedAt } = dossier
  if (channel !== "online" || status !== "submitted" || submittedAt === null) return null
  const { onlineAnswerWorkingHours } = RuleSet.at(LocalDate.fromInstant(submittedAt))
  return until(given, submittedAt, { quantity: onlineAnswerWorkingHours, unit: "working_hour" })
}

/** Until when an ineligible dossier may be sent back (H2). */
export const appraisalNoticeUntil = (
  given: Given,
  receipt: Receipt,
  rules: RuleSet.RuleSet
): Instant =>
  until(given, receipt.receivedAt, {
    quantity: rules.appraisalNoticeWorkingDays,
    unit: "working_day"
  }) ??
  // Outside the calendar no date can be told, so none is held against the officer.
  (Number.POSITIVE_INFINITY as Instant)

/** Until when supplements are awaited, where the procedure sets a period (H5). */
export const supplementUntil = (given: Given, at: Instant): Instant | null => {
  const { supplementPeriod } = given.terms
  return supplementPeriod === null ? null : until(given, at, supplementPeriod)
}

const moved = (given: Given, dueAt: Instant, from: Instant, to: Instant): Instant => {
  const minutes = WorkingCalendar.workingMinutesBetween(given.calendar, from, to)
  if (Result.isSuccess(minutes)) {
    if (minutes.success === 0) return dueAt
    const due = WorkingCalendar.instantAfterWorkingMinutes(given.calendar, dueAt, minutes.success)
    if (Result.isSuccess(due)) return due.success
  }
  // Outside the calendar no days off are known, so the whole time counts as stopped.
  return (dueAt + to - from) as Instant
}

/** The limit of a receipt; null where an officer named its date. */
export const limitOfReceipt = (receipt: Receipt | null): TimeLimit | null =>
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
  const { dueAt, newDates, receipt, revision, stops } = dossier
  const stop = stops.at(-1)
  if (receipt === null || stop === undefined || dueAt === null || !isClockStopped(dossier)) {
    return null
  }
  const goOn = (limit: TimeLimit | null, counted: boolean): Resumed => {
    const due =
      limit === null || (resume === "pause" && !counted)
        ? null
        : computedByTerms(given, receipt.receivedAt, limit, [
            ...stops.slice(0, -1),
            { from: stop.from, to: at, resume }
          ])
    return due === null
      ? { dueAt: moved(given, dueAt, stop.from, at), resume: "pause" }
      : { dueAt: due.due, resume }
  }
  const before = goOn(limitOfReceipt(receipt), newDates === 0)
  if (revision === null || revision.undone || revision.dueAt === null) return before
  const asMoved = goOn(revision.limit, false)
  return revision.mayBeLater || asMoved.dueAt <= before.dueAt ? asMoved : before
}
