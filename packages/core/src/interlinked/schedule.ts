/**
 * When each agency of an interlinked procedure is due, and which of them the whole hangs on.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { RuleId } from "../law/RuleId.ts"
import { ruleIds } from "../law/RuleId.ts"
import type * as Condition from "../procedure/definition/Condition.ts"
import type * as Deadline from "../time/Deadline.ts"
import type { Instant } from "../time/Instant.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import type { TimeLimit } from "../time/TimeLimit.ts"
import type { WorkingCalendar } from "../time/WorkingCalendar.ts"
import { type CourseStep, courseOf, type Reading } from "./course.ts"
import type { Interlinked } from "./define.ts"
import { type AnswersMissing, settle } from "./Plan.ts"
import * as WorkClock from "./workClock.ts"

/** What a schedule is asked for. */
export interface ScheduleRequest {
  readonly receivedAt: Instant
  readonly calendar: WorkingCalendar
  readonly answers?: Condition.Answers
  /** Default: as defined. */
  readonly reading?: Reading
}

/** A member with its dates. Minutes are of working time since the receipt (T8). */
export interface ScheduledMember {
  readonly id: string
  readonly agency: string
  readonly procedureCode: string | null
  /** The members that it waits for. */
  readonly after: ReadonlyArray<string>
  readonly fromMinutes: number
  readonly toMinutes: number
  readonly beginsAt: Instant
  readonly dueAt: Instant
  readonly dueDate: LocalDate
  /** The most by which it may be late without making the whole late, in minutes of working time. */
  readonly slackMinutes: number
}

/** The dates of a whole interlinked procedure. All instants are in Việt Nam's time (T11). */
export interface Schedule {
  readonly reading: Reading
  readonly receivedAt: Instant
  /** The total as a limit in working days. It hangs on the receipt where a limit is in days. */
  readonly limit: TimeLimit
  readonly totalMinutes: number
  readonly dueAt: Instant
  readonly dueDate: LocalDate
  readonly provisional: boolean
  readonly members: ReadonlyArray<ScheduledMember>
  /** The members, first to last, whose times add up to the total. */
  readonly criticalPath: ReadonlyArray<string>
  readonly rules: ReadonlyArray<RuleId>
}

/** No part of the plan applies to the case. */
export interface NothingApplies {
  readonly _tag: "NothingApplies"
  readonly rule: "H7"
  readonly fields: ReadonlyArray<string>
}

/** Why there is no schedule. */
export type ScheduleRefusal = AnswersMissing | NothingApplies | Deadline.DeadlineRefusal

interface Span {
  readonly from: number
  readonly to: number
}

/** When each member begins and is due, one of them later by a delay. */
const spansOf = (
  clock: WorkClock.WorkClock,
  course: ReadonlyArray<CourseStep>,
  delay?: { readonly id: string; readonly minutes: number }
): Result.Result<ReadonlyMap<string, Span>, Deadline.DeadlineRefusal> =>
  Result.gen(function* () {
    const spans = new Map<string, Span>()
    for (const { member, after } of course) {
      const from = Math.max(0, ...after.map((id) => spans.get(id)!.to))
      const to = yield* WorkClock.minutesAfter(clock, from, member.limit)
      spans.set(member.id, { from, to: delay?.id === member.id ? to + delay.minutes : to })
    }
    return spans
  })

const endOf = (spans: ReadonlyMap<string, Span>): number => {
  let end = 0
  for (const { to } of spans.values()) end = Math.max(end, to)
  return end
}

/** The longest delay of a member that leaves the end where it is. */
const slackOf = (
  clock: WorkClock.WorkClock,
  course: ReadonlyArray<CourseStep>,
  id: string,
  spans: ReadonlyMap<string, Span>
): Result.Result<number, Deadline.DeadlineRefusal> =>
  Result.gen(function* () {
    const total = endOf(spans)
    let harmless = 0
    let harmful = total - spans.get(id)!.to + 1
    while (harmful - harmless > 1) {
      const minutes = Math.floor((harmless + harmful) / 2)
      const end = endOf(yield* spansOf(clock, course, { id, minutes }))
      if (end <= total) harmless = minutes
      else harmful = minutes
    }
    return harmless
  })

const criticalPathOf = (
  course: ReadonlyArray<CourseStep>,
  spans: ReadonlyMap<string, Span>
): ReadonlyArray<string> => {
  const path: Array<string> = []
  let end = endOf(spans)
  let candidates = course
  while (candidates.length > 0) {
    const step = candidates.find(({ member }) => spans.get(member.id)!.to === end)!
    path.unshift(step.member.id)
    end = spans.get(step.member.id)!.from
    candidates = course.filter(({ member }) => step.after.includes(member.id))
  }
  return path
}

/**
 * The dates of an interlinked procedure (thủ tục hành chính liên thông): one dossier, several
 * agencies, each with its own limit (H7).
 *
 * Limits in working time add up along the plan, and every date is that of a limit of so much
 * working time from the receipt: the day of receipt is not counted (T1), and an agency that takes
 * over on a closing begins with it, losing no day. A limit in days, weeks, months or years runs
 * from the day of the handover, ends by T3, and the next goes on from there.
 *
 * Refuses answers that are missing, a case to which nothing applies, dates outside the calendar.
 *
 * The limits of the members in this example are **assumed**: of 2.000986 the national database
 * gives 20 days as a whole and none of its members.
 *
 * @example
 * ```ts
 * import { Instant, Interlinked, TimeLimit, WorkingCalendar } from "@motcua/core"
 * import { Result } from "effect"
 *
 * const certificate = { id: "certificate", text: "Giấy khai sinh", originals: 0, copies: 1 }
 * const proof = { id: "proof", text: "Giấy chứng sinh", originals: 1, copies: 0 }
 * const child = Result.getOrThrow(
 *   Interlinked.define({
 *     code: "2.000986",
 *     lead: "commune",
 *     agencies: [
 *       { id: "commune", name: "Ủy ban nhân dân cấp xã" },
 *       { id: "police", name: "Công an cấp xã" },
 *       { id: "insurance", name: "Bảo hiểm xã hội" }
 *     ],
 *     plan: Interlinked.series(
 *       Interlinked.member({
 *         id: "birth", agency: "commune", limit: TimeLimit.unsafe("1wd"),
 *         asks: [proof], gives: ["certificate"], feeVnd: 0
 *       }),
 *       Interlinked.parallel(
 *         Interlinked.member({
 *           id: "residence", agency: "police", limit: TimeLimit.unsafe("7wd"),
 *           asks: [certificate], feeVnd: 0
 *         }),
 *         Interlinked.member({
 *           id: "card", agency: "insurance", limit: TimeLimit.unsafe("5wd"),
 *           asks: [certificate, proof], feeVnd: 0
 *         })
 *       )
 *     ),
 *     source: "members assumed"
 *   })
 * )
 * const calendar = Result.getOrThrow(WorkingCalendar.make({
 *   zone: "Asia/Ho_Chi_Minh",
 *   years: { 2025: { announced: true, off: [], madeUp: [], basis: [] } }
 * }))
 * const receivedAt = Instant.unsafe("2025-02-10T09:00:00+07:00")
 * const schedule = Result.getOrThrow(Interlinked.schedule(child, { receivedAt, calendar }))
 *
 * schedule.limit // { quantity: 8, unit: "working_day" }
 * schedule.criticalPath // ["birth", "residence"]
 * schedule.members.map(({ id, dueAt }) => [id, Instant.format(dueAt)]) // [["birth", "2025-02-11T17:00:00+07:00"], ["residence", "2025-02-20T17:00:00+07:00"], ["card", "2025-02-18T17:00:00+07:00"]]
 * schedule.members.map(({ slackMinutes }) => slackMinutes) // [0, 0, 960]
 * Result.map(Interlinked.schedule(child, { receivedAt, calendar, reading: "paper" }), ({ limit }) => limit.quantity) // Result.succeed(13)
 * Result.map(Interlinked.documents(child, {}), (documents) => documents.map(({ id, askedBy }) => [id, askedBy])) // Result.succeed([["proof", ["birth", "card"]]])
 * Result.map(Interlinked.fee(child, {}), ({ totalVnd }) => totalVnd) // Result.succeed(0)
 * ```
 */
export const schedule = (
  interlinked: Interlinked,
  { answers = {}, calendar, reading = "asDefined", receivedAt }: ScheduleRequest
): Result.Result<Schedule, ScheduleRefusal> =>
  Result.gen(function* () {
    const course = courseOf(yield* settle(interlinked.plan, answers), reading)
    if (course.length === 0) {
      return yield* Result.fail<NothingApplies>({
        _tag: "NothingApplies",
        rule: "H7",
        fields: Object.keys(answers)
      })
    }
    const clock = yield* WorkClock.make(receivedAt, calendar)
    const spans = yield* spansOf(clock, course)
    const members: Array<ScheduledMember> = []
    for (const { after, member } of course) {
      const { from, to } = spans.get(member.id)!
      const { due, dueDate } = yield* WorkClock.deadlineAt(clock, to)
      members.push({
        id: member.id,
        agency: member.agency,
        procedureCode: member.procedureCode,
        after,
        fromMinutes: from,
        toMinutes: to,
        beginsAt: yield* WorkClock.instantAt(clock, from),
        dueAt: due,
        dueDate,
        slackMinutes: yield* slackOf(clock, course, member.id, spans)
      })
    }
    const totalMinutes = endOf(spans)
    const total = yield* WorkClock.deadlineAt(clock, totalMinutes)
    return {
      reading,
      receivedAt,
      limit: {
        quantity: totalMinutes / WorkClock.MINUTES_A_WORKING_DAY,
        unit: "working_day"
      },
      totalMinutes,
      dueAt: total.due,
      dueDate: total.dueDate,
      provisional: total.provisional,
      members,
      criticalPath: criticalPathOf(course, spans),
      rules: ruleIds.filter((id) => id === "H7" || total.rules.includes(id))
    }
  })
