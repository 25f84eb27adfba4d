/**
 * What citizens and officers do with a dossier, one step after the other, on the rules of core.
 *
 * @module
 */
import {
  Authority,
  Dossier,
  type DossierCommand,
  type Instant,
  LocalDate,
  LocalTime,
  WorkingCalendar
} from "@motcua/core"
import * as Instants from "@motcua/core/time/Instant"
import * as Result from "effect/Result"
import * as ServiceTime from "../counters/ServiceTime.ts"
import type { Draws } from "../random/Draws.ts"
import type { Epoch } from "./Epoch.ts"
import type { Job, Step } from "./Job.ts"
import type { SimulationParameters } from "./SimulationParameters.ts"
import type { Staff } from "./Staff.ts"
import * as Tally from "./Tally.ts"

/** Where a dossier's life takes place. `epoch` and `tally` change with the days. */
export interface Scene {
  epoch: Epoch
  tally: Tally.Tally
  readonly calendar: WorkingCalendar.WorkingCalendar
  readonly parameters: SimulationParameters
  readonly staff: Staff
  readonly officers: Draws
  readonly citizens: Draws
  readonly services: Draws
  /** Has a dossier's next step happen at a time. */
  readonly plan: (at: number, job: Job) => void
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const OFFICER = { kind: "officer", id: "simulation" } as const
const APPLICANT = { kind: "applicant" } as const
const SYSTEM = { kind: "system" } as const
const PAPERS = ["giấy tờ mô phỏng"]
const REASON = "mô phỏng"
const FOUR_O_CLOCK = LocalTime.unsafe("16:00")

/** Asks the rules. That they refuse what happens here is a fault of the simulation. */
export const apply = (job: Job, command: DossierCommand, given = job.given): void => {
  const decision = Dossier.decider.decide(given, command, job.dossier)
  if (Result.isFailure(decision)) {
    throw new Error(`the simulation broke a rule: ${JSON.stringify(decision.failure)}`)
  }
  for (const event of decision.success) job.dossier = Dossier.evolve(job.dossier, event)
}

/** The instant so many working minutes on. */
const after = (scene: Scene, at: number, minutes: number): number =>
  Result.getOrThrow(
    WorkingCalendar.instantAfterWorkingMinutes(scene.calendar, at as Instant.Instant, minutes)
  )

const next = (scene: Scene, job: Job, step: Step, at: number): void => {
  job.step = step
  scene.plan(at, job)
}

/** A visit to the counter of the dossier's office; gives when it ends. */
export const visit = (
  scene: Scene,
  job: Job,
  at: number,
  time: ServiceTime.ServiceTime
): number => {
  const duration = ServiceTime.draw(time, scene.services) * MINUTE
  const begins = scene.staff.serve(job.dossier.officeId!, at, duration)
  const { withinMinutes } = scene.parameters.staffing
  Tally.visit(scene.tally, (begins - at) / MINUTE, job.way, withinMinutes)
  // Instants are whole milliseconds.
  return Math.ceil(begins + duration)
}

/** Lodged: at the counter it is received when the visit ends, else when it is answered (R4). */
export const lodge = (scene: Scene, job: Job, at: number): void => {
  const { service, answerMinutes } = scene.parameters
  scene.tally.lodged++
  next(
    scene,
    job,
    "reception",
    job.channel === "direct"
      ? visit(scene, job, at, service)
      : after(scene, at, Math.min(480, scene.officers.exponential(answerMinutes)))
  )
}

const askForSupplement = (scene: Scene, job: Job, at: Instant.Instant): void => {
  apply(job, { _tag: "RequestSupplement", at, actor: OFFICER, items: PAPERS, reason: REASON })
  scene.tally.supplementsAsked++
  const { shares, supplementMinutes } = scene.parameters
  const until = job.dossier.supplement?.until ?? null
  const comes = after(scene, at, scene.citizens.exponential(supplementMinutes))
  const never = scene.citizens.uniform() < shares.supplementNever
  if (until !== null && (never || comes > until)) {
    next(scene, job, "closeUnsupplemented", until + 1)
  } else next(scene, job, "bringSupplement", comes)
}

const receive = (scene: Scene, job: Job, at: Instant.Instant): void => {
  const { shares, promiseWorkingDays, startMinutes } = scene.parameters
  const share = scene.officers.uniform()
  if (share < shares.refused) {
    apply(job, { _tag: "Refuse", at, actor: OFFICER, reason: REASON })
    scene.tally.refused++
    Tally.finish(scene.tally, null, job.dossier)
    return
  }
  const askable = job.dossier.supplementsAsked.reception === 0
  if (askable && share < shares.refused + shares.supplementAtReception) {
    askForSupplement(scene, job, at)
    return
  }
  const accept = { _tag: "Accept", at, actor: OFFICER } as const
  const limit = job.given.terms.limits[job.channel]
  if (limit === null || limit.unit === "other") {
    const promisedDueAt = after(scene, at, promiseWorkingDays * 480) as Instant.Instant
    apply(job, { ...accept, promisedDueAt })
  } else apply(job, accept)
  job.received = scene.tally
  scene.tally.received++
  // Paper goes over the same day or the next morning (H1).
  const begins = after(scene, at, Math.min(480, scene.officers.exponential(startMinutes)))
  next(scene, job, "start", begins)
}

/** Settles when the result will be ready, and what comes before it. */
const foresee = (scene: Scene, job: Job, at: Instant.Instant): void => {
  const due = job.dossier.dueAt!
  const { handling, shares } = scene.parameters
  const minutes =
    due > at
      ? Result.getOrThrow(WorkingCalendar.workingMinutesBetween(scene.calendar, at, due))
      : 480
  const factor = scene.officers.lognormal(
    handling.median * Math.exp((handling.deviation * handling.deviation) / 2),
    Math.sqrt(Math.exp(handling.deviation * handling.deviation) - 1)
  )
  job.decideAt = Math.max(at, Math.ceil(after(scene, at, minutes * factor)))
  const share = scene.citizens.uniform()
  if (share < shares.withdrawn) {
    next(scene, job, "withdraw", at + Math.floor((job.decideAt - at) * scene.citizens.uniform()))
  } else if (job.decideAt > due) {
    const inTime = scene.officers.uniform() < shares.apologyInTime
    const dayBefore = Instants.fromLocal(
      LocalDate.addDays(LocalDate.fromInstant(due), -1),
      FOUR_O_CLOCK
    )
    next(scene, job, "apologise", inTime && dayBefore > at ? dayBefore : job.decideAt)
  } else next(scene, job, "decide", job.decideAt)
}

const begin = (scene: Scene, job: Job, at: Instant.Instant): void => {
  const { commune, procedure, dossier } = job
  const level = Authority.lowest(procedure.levels.filter(Authority.isOfProvince)) ?? "province"
  const { agency } = Authority.of(scene.epoch.province, procedure, commune, level)
  apply(job, { _tag: "Start", at, actor: OFFICER, agency })
  const { shares, appraisalMinutes } = scene.parameters
  // The notice on appraisal comes within three working days (H2), and before the result is due.
  const appraisal = after(scene, at, Math.min(960, scene.officers.exponential(appraisalMinutes)))
  const asks = scene.officers.uniform() < shares.supplementOnAppraisal
  if (asks && appraisal < dossier.dueAt!) next(scene, job, "appraise", appraisal)
  else foresee(scene, job, at)
}

const decided = (scene: Scene, job: Job, at: Instant.Instant): void => {
  const refused = scene.officers.uniform() < scene.parameters.shares.resultRefused
  apply(job, {
    _tag: "Decide",
    at,
    actor: OFFICER,
    outcome: refused ? "refused" : "granted",
    reason: refused ? REASON : null
  })
  scene.tally.decided++
  Tally.finish(scene.tally, job.received, job.dossier)
  if (job.channel === "direct") {
    const comes = after(scene, at, scene.citizens.exponential(scene.parameters.fetchMinutes))
    next(scene, job, "fetch", comes)
  } else next(scene, job, "return", at)
}

const supplied = (scene: Scene, job: Job, at: Instant.Instant): void => {
  const onAppraisal = job.dossier.receipt !== null
  apply(job, { _tag: "ProvideSupplement", at, actor: APPLICANT, documents: PAPERS })
  const ends = job.channel === "direct" ? visit(scene, job, at, scene.parameters.service) : at
  if (onAppraisal) foresee(scene, job, at)
  else next(scene, job, "reception", ends)
}

const unsupplemented = (scene: Scene, job: Job, at: Instant.Instant): void => {
  apply(job, { _tag: "CloseUnsupplemented", at, actor: SYSTEM })
  scene.tally.unsupplemented++
  Tally.finish(scene.tally, job.received, job.dossier)
}

const withdraw = (scene: Scene, job: Job, at: Instant.Instant): void => {
  apply(job, { _tag: "RequestWithdrawal", at, actor: APPLICANT, reason: REASON })
  apply(job, { _tag: "Stop", at, actor: OFFICER })
  scene.tally.withdrawn++
  Tally.finish(scene.tally, job.received, job.dossier)
}

const apologise = (scene: Scene, job: Job, at: Instant.Instant): void => {
  const newDueAt = (Math.max(job.decideAt, job.dossier.dueAt!, at) + HOUR) as Instant.Instant
  apply(job, { _tag: "Apologise", at, actor: OFFICER, reason: REASON, newDueAt })
  scene.tally.apologies++
  next(scene, job, "decide", job.decideAt)
}

const fetch = (scene: Scene, job: Job, at: Instant.Instant): void =>
  next(scene, job, "return", visit(scene, job, at, scene.parameters.fetching))

const WAYS = { direct: "counter", postal: "post", online: "online" } as const

const giveBack = (scene: Scene, job: Job, at: Instant.Instant): void => {
  apply(job, { _tag: "Return", at, actor: OFFICER, way: WAYS[job.channel] })
  scene.tally.returned++
}

const STEPS: Readonly<Record<Step, (scene: Scene, job: Job, at: Instant.Instant) => void>> = {
  reception: receive,
  bringSupplement: supplied,
  closeUnsupplemented: unsupplemented,
  start: begin,
  appraise: askForSupplement,
  withdraw,
  apologise,
  decide: decided,
  fetch,
  return: giveBack
}

/** Takes the step that is due now. */
export const advance = (scene: Scene, job: Job, now: number): void =>
  STEPS[job.step](scene, job, now as Instant.Instant)
