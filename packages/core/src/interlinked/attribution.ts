/**
 * Who used the time by which an interlinked procedure came late.
 *
 * @module
 */
import * as Result from "effect/Result"
import type * as Deadline from "../time/Deadline.ts"
import type { Instant } from "../time/Instant.ts"
import type { WorkingCalendar } from "../time/WorkingCalendar.ts"
import type { Interlinked } from "./define.ts"
import type { Schedule, ScheduledMember } from "./schedule.ts"
import * as WorkClock from "./workClock.ts"

/** When a member was really begun and done. */
export interface MemberRun {
  readonly id: string
  readonly begunAt: Instant
  readonly doneAt: Instant
}

/** An agency's part of the time, in minutes of working time (T8). */
export interface AgencyShare {
  readonly agency: string
  /** Its own work, or the time between one member's end and the next one's beginning. */
  readonly kind: "work" | "handover"
  readonly allottedMinutes: number
  readonly usedMinutes: number
  /** Its part of the overrun; all parts add up to the whole. */
  readonly overrunMinutes: number
}

/** The time of an interlinked procedure, agency by agency, along the members that it hung on. */
export interface Attribution {
  readonly late: boolean
  readonly usedMinutes: number
  readonly overrunMinutes: number
  /** The members, first to last, that the end waited for. */
  readonly path: ReadonlyArray<string>
  readonly shares: ReadonlyArray<AgencyShare>
}

/** A run that does not tell the whole course. */
export interface RunNotTold {
  readonly _tag:
    | "MemberNotDone"
    | "DoneBeforeBegun"
    | "BegunBeforeReceipt"
    /** Done before a member that it waits for. */
    | "DoneOutOfTurn"
  readonly rule: "H7"
  readonly fields: ReadonlyArray<string>
}

interface Stretch {
  readonly agency: string
  readonly kind: AgencyShare["kind"]
  readonly allotted: number
  readonly used: number
}

/** Parts a whole in proportion to weights, in whole minutes, so that the parts add up to it. */
const partsOf = (whole: number, weights: ReadonlyArray<number>): ReadonlyArray<number> => {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (whole * weight) / sum)
  const parts = exact.map(Math.floor)
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  const left = whole - parts.reduce((total, part) => total + part, 0)
  for (const { index } of order.slice(0, left)) parts[index]!++
  return parts
}

/**
 * Attributes the working time of a finished run to the agencies (H7).
 *
 * It goes back from the member that was done last, each time to the one that it waited for longest,
 * and so divides the time from receipt to end among them without a gap. The time between one's end
 * and the next one's beginning counts as handover, on the lead agency (**assumed**: it coordinates).
 * The overrun is parted in proportion to what each used beyond its limit; whoever kept its limit
 * has no part. Times in which the dossier's clock stood are not known here.
 *
 * @example
 * ```ts
 * import { Instant, Interlinked, TimeLimit, WorkingCalendar } from "@motcua/core"
 * import { Result } from "effect"
 *
 * const limit = TimeLimit.unsafe("1wd")
 * const two = Result.getOrThrow(Interlinked.define({
 *   code: "2.000986",
 *   lead: "commune",
 *   agencies: [{ id: "commune", name: "UBND xã" }, { id: "police", name: "Công an xã" }],
 *   plan: Interlinked.series(
 *     Interlinked.member({ id: "birth", agency: "commune", limit }),
 *     Interlinked.member({ id: "residence", agency: "police", limit })
 *   ),
 *   source: "made up"
 * }))
 * const calendar = Result.getOrThrow(WorkingCalendar.make({ zone: "Asia/Ho_Chi_Minh", years: {} }))
 * const at = (day: number) => Instant.unsafe(`2025-02-${day}T17:00:00+07:00`)
 * const receivedAt = Instant.unsafe("2025-02-10T09:00:00+07:00")
 * const schedule = Result.getOrThrow(Interlinked.schedule(two, { receivedAt, calendar }))
 * const attribution = Result.getOrThrow(Interlinked.attribute(two, schedule, calendar, [
 *   { id: "birth", begunAt: receivedAt, doneAt: at(11) },
 *   { id: "residence", begunAt: at(11), doneAt: at(14) }
 * ]))
 *
 * attribution.overrunMinutes // 960
 * attribution.shares.map(({ agency, overrunMinutes }) => [agency, overrunMinutes]) // [["commune", 0], ["police", 960]]
 * ```
 */
export const attribute = (
  interlinked: Interlinked,
  schedule: Schedule,
  calendar: WorkingCalendar,
  run: ReadonlyArray<MemberRun>
): Result.Result<Attribution, RunNotTold | Deadline.DeadlineRefusal> =>
  Result.gen(function* () {
    const untold = untoldOf(schedule, run)
    if (untold !== null) return yield* Result.fail(untold)
    const clock = yield* WorkClock.make(schedule.receivedAt, calendar)
    const begun = new Map<string, number>()
    const done = new Map<string, number>()
    const doneAt = new Map(run.map((one) => [one.id, one.doneAt]))
    for (const one of run) {
      begun.set(one.id, yield* WorkClock.minutesAt(clock, one.begunAt))
      done.set(one.id, yield* WorkClock.minutesAt(clock, one.doneAt))
    }
    const latest = (ids: ReadonlyArray<string>): string =>
      ids.reduce((last, id) => (doneAt.get(id)! > doneAt.get(last)! ? id : last))

    const path: Array<ScheduledMember> = []
    const stretches: Array<Stretch> = []
    let id: string | null = latest(schedule.members.map((member) => member.id))
    const end = id
    while (id !== null) {
      const member: ScheduledMember = schedule.members.find((one) => one.id === id)!
      const before: string | null = member.after.length === 0 ? null : latest(member.after)
      const free = before === null ? 0 : done.get(before)!
      const from = Math.max(free, begun.get(id)!)
      stretches.unshift(
        { agency: interlinked.lead, kind: "handover", allotted: 0, used: from - free },
        {
          agency: member.agency,
          kind: "work",
          allotted: member.toMinutes - member.fromMinutes,
          used: Math.max(from, done.get(id)!) - from
        }
      )
      path.unshift(member)
      id = before
    }
    const usedMinutes = done.get(end)!
    const late = doneAt.get(end)! > schedule.dueAt
    const overrunMinutes = late ? Math.max(0, usedMinutes - schedule.totalMinutes) : 0
    return {
      late,
      usedMinutes,
      overrunMinutes,
      path: path.map((member) => member.id),
      shares: sharesOf(stretches, overrunMinutes)
    }
  })

const untoldOf = (schedule: Schedule, run: ReadonlyArray<MemberRun>): RunNotTold | null => {
  const untold = (_tag: RunNotTold["_tag"], ids: ReadonlyArray<string>): RunNotTold | null =>
    ids.length === 0 ? null : { _tag, rule: "H7", fields: ids }
  const missing = schedule.members.filter(({ id }) => !run.some((one) => one.id === id))
  const reversed = run.filter(({ begunAt, doneAt }) => doneAt < begunAt)
  const early = run.filter(({ begunAt }) => begunAt < schedule.receivedAt)
  const doneAt = new Map(run.map((one) => [one.id, one.doneAt]))
  const outOfTurn = schedule.members.filter(({ after, id }) =>
    after.some((before) => doneAt.get(before)! > doneAt.get(id)!)
  )
  const ids = (of: ReadonlyArray<{ readonly id: string }>) => of.map(({ id }) => id)
  return (
    untold("MemberNotDone", ids(missing)) ??
    untold("DoneBeforeBegun", ids(reversed)) ??
    untold("BegunBeforeReceipt", ids(early)) ??
    untold("DoneOutOfTurn", ids(outOfTurn))
  )
}

const sharesOf = (
  stretches: ReadonlyArray<Stretch>,
  overrunMinutes: number
): ReadonlyArray<AgencyShare> => {
  const overruns = partsOf(
    overrunMinutes,
    stretches.map(({ allotted, used }) => Math.max(0, used - allotted))
  )
  const shares = new Map<string, AgencyShare>()
  stretches.forEach(({ agency, allotted, kind, used }, index) => {
    if (kind === "handover" && used === 0) return
    const before = shares.get(`${kind} ${agency}`)
    shares.set(`${kind} ${agency}`, {
      agency,
      kind,
      allottedMinutes: (before?.allottedMinutes ?? 0) + allotted,
      usedMinutes: (before?.usedMinutes ?? 0) + used,
      overrunMinutes: (before?.overrunMinutes ?? 0) + overruns[index]!
    })
  })
  return [...shares.values()]
}
