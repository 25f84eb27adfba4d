/**
 * The steps of a procedure inside an agency, each with its share of the limit.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as WorkClock from "../interlinked/workClock.ts"
import type { RuleId } from "../law/RuleId.ts"
import type * as Deadline from "../time/Deadline.ts"
import type { Instant } from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as TimeLimit from "../time/TimeLimit.ts"
import type { WorkingCalendar } from "../time/WorkingCalendar.ts"

/** One step (bước xử lý): who does what, in how many half working days (H12). 0 is "at once". */
export interface WorkflowStep {
  readonly id: string
  readonly unit: string
  readonly content: string
  readonly halfDays: number
}

/** The steps of a procedure (quy trình nội bộ); `make` checks that they use up its limit. */
export interface Workflow {
  readonly procedureCode: string
  readonly limit: TimeLimit.TimeLimit
  readonly steps: ReadonlyArray<WorkflowStep>
}

/** What makes a workflow unusable. */
export interface WorkflowFault {
  readonly _tag:
    | "NoStep"
    | "DuplicateStep"
    | "InvalidShare"
    | "LimitNotInHalfDays"
    | "SharesDoNotAddUp"
  readonly rule: RuleId
  readonly field: string
  readonly input: string
  readonly expected: string
}

const MINUTES_A_HALF_DAY = WorkClock.MINUTES_A_WORKING_DAY / 2

/**
 * Takes a workflow, or names everything that is wrong with it. The steps share out the limit
 * exactly, in half working days (H12).
 *
 * @example
 * ```ts
 * import { TimeLimit, Workflow } from "@motcua/core"
 * import { Result } from "effect"
 *
 * const made = Workflow.make({
 *   procedureCode: "1.013472",
 *   limit: TimeLimit.unsafe("2wd"),
 *   steps: [
 *     { id: "receive", unit: "Trung tâm", content: "Tiếp nhận", halfDays: 1 },
 *     { id: "appraise", unit: "Phòng chuyên môn", content: "Thẩm định", halfDays: 2 }
 *   ]
 * })
 * Result.isFailure(made) && made.failure.map(({ _tag, input, expected }) => [_tag, input, expected]) // [["SharesDoNotAddUp", "3 half days", "4 half days, 2wd"]]
 * ```
 */
export const make = (workflow: Workflow): Result.Result<Workflow, ReadonlyArray<WorkflowFault>> => {
  const faults = faultsOf(workflow)
  return faults.length === 0 ? Result.succeed(workflow) : Result.fail(faults)
}

const faultsOf = ({ limit, steps }: Workflow): ReadonlyArray<WorkflowFault> => {
  const faults: Array<WorkflowFault> = []
  const add = (
    _tag: WorkflowFault["_tag"],
    rule: RuleId,
    field: string,
    input: string,
    expected: string
  ): number => faults.push({ _tag, rule, field, input, expected })

  if (steps.length === 0) add("NoStep", "H12", "steps", "", "at least one step")
  steps.forEach(({ halfDays, id }, index) => {
    if (steps.findIndex((step) => step.id === id) < index) {
      add("DuplicateStep", "H12", `steps.${index}.id`, id, "an id that no other step has")
    }
    if (!(Number.isSafeInteger(halfDays) && halfDays >= 0)) {
      const field = `steps.${index}.halfDays`
      add("InvalidShare", "H12", field, `${halfDays}`, "whole half working days, 0 or more")
    }
  })
  const halfDays = (WorkClock.minutesOf(limit) ?? Number.NaN) / MINUTES_A_HALF_DAY
  if (!(Number.isSafeInteger(halfDays) && halfDays > 0)) {
    const rule = limit.unit === "other" ? "T12" : "H12"
    const expected = "working days in halves, such as 2.5wd, or 4 working hours"
    add("LimitNotInHalfDays", rule, "limit", TimeLimit.format(limit), expected)
  } else if (faults.length === 0) {
    const shared = steps.reduce((sum, step) => sum + step.halfDays, 0)
    if (shared !== halfDays) {
      const expected = `${halfDays} half days, ${TimeLimit.format(limit)}`
      add("SharesDoNotAddUp", "H12", "steps", `${shared} half days`, expected)
    }
  }
  return faults
}

/** A step with its dates, in Việt Nam's time (T11). */
export interface DueStep extends WorkflowStep {
  readonly beginsAt: Instant
  readonly dueAt: Instant
  readonly dueDate: LocalDate.LocalDate
}

/**
 * The dates of every step of a dossier received at an instant. A step is due where a limit of the
 * shares up to it would be, so the last is due with the whole.
 */
export const dueSteps = (
  { steps }: Workflow,
  receivedAt: Instant,
  calendar: WorkingCalendar
): Result.Result<ReadonlyArray<DueStep>, Deadline.DeadlineRefusal> =>
  Result.gen(function* () {
    const clock = yield* WorkClock.make(receivedAt, calendar)
    const due: Array<DueStep> = []
    let minutes = 0
    let beginsAt = clock.countedFrom
    for (const step of steps) {
      minutes += step.halfDays * MINUTES_A_HALF_DAY
      const dueAt = yield* WorkClock.instantAt(clock, minutes)
      due.push({ ...step, beginsAt, dueAt, dueDate: LocalDate.fromInstant(dueAt) })
      beginsAt = dueAt
    }
    return due
  })

/** A step that is done. */
export interface DoneStep {
  readonly id: string
  readonly at: Instant
}

/** A line of the control form (phiếu kiểm soát quá trình giải quyết hồ sơ). */
export interface ControlLine {
  /** When the unit had the dossier: when the step before was done, else when it should be. */
  readonly at: Instant
  readonly unit: string
  readonly content: string
  readonly dueAt: Instant
  readonly doneAt: Instant | null
  /** Done after it was due. Of a step that is not done it is not said. */
  readonly late: boolean
}

/** The lines of the control form (H1, H12): every step, with what is known of its being done. */
export const controlLines = (
  steps: ReadonlyArray<DueStep>,
  done: ReadonlyArray<DoneStep>
): ReadonlyArray<ControlLine> => {
  const doneAt = (step: DueStep | undefined): Instant | null =>
    done.find(({ id }) => id === step?.id)?.at ?? null
  return steps.map((step, index) => {
    const finished = doneAt(step)
    return {
      at: doneAt(steps[index - 1]) ?? step.beginsAt,
      unit: step.unit,
      content: step.content,
      dueAt: step.dueAt,
      doneAt: finished,
      late: finished !== null && finished > step.dueAt
    }
  })
}
