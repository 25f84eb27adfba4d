/**
 * A year of a province: citizens, dossiers and officers through the phases, on the rules of core.
 *
 * @module
 */
import {
  Dossier,
  DossierCode,
  type Instant,
  LocalDate,
  type LocalTime,
  type Province,
  type Scenario,
  WorkingCalendar
} from "@motcua/core"
import * as Instants from "@motcua/core/time/Instant"
import * as Result from "effect/Result"
import { invalid } from "../counters/CounterRefusal.ts"
import * as DayProfile from "../counters/DayProfile.ts"
import type * as Catchment from "../demand/Catchment.ts"
import type { MixEntry } from "../demand/ProcedureMix.ts"
import * as EventQueue from "../queue/EventQueue.ts"
import * as Draws from "../random/Draws.ts"
import * as Epoch from "./Epoch.ts"
import type { Job } from "./Job.ts"
import * as Life from "./Life.ts"
import * as Lodgings from "./Lodgings.ts"
import { rehome } from "./rehome.ts"
import type { SimulationParameters } from "./SimulationParameters.ts"
import { ofPeriod, type SimulationRefusal } from "./SimulationRefusal.ts"
import * as Staff from "./Staff.ts"
import { staffAtStart, staffFor } from "./staffing.ts"
import * as Tally from "./Tally.ts"

/** The question. */
export interface SimulationRequest {
  readonly province: Province.Province
  readonly scenario: Scenario.Scenario
  /** First and last day, both included. */
  readonly from: LocalDate.LocalDate
  readonly to: LocalDate.LocalDate
  /** Dossiers lodged in all. */
  readonly dossiers: number
  /** A whole number; its lowest 32 bits count. */
  readonly seed: number
  readonly parameters: SimulationParameters
}

/** What a simulation tells as it goes: each day, and each phase as it ends. */
export type Told =
  | {
      readonly _tag: "Day"
      readonly date: LocalDate.LocalDate
      readonly lodged: number
      /** Dossiers that are open: all that is held in memory. */
      readonly open: number
    }
  | { readonly _tag: "Phase"; readonly tally: Tally.Tally; readonly to: LocalDate.LocalDate }

/** The sums of a phase. */
export type PhaseTally = Tally.Tally

/** A simulation that is under way. The tallies are complete once it has ended. */
export type Running = Generator<Told, ReadonlyArray<Tally.Tally>>

const MINUTE = 60_000
const MIDNIGHT = 0 as LocalTime.LocalTime
const MOST = 100_000_000

const midnight = (date: LocalDate.LocalDate): Instant.Instant => Instants.fromLocal(date, MIDNIGHT)

const check = (
  request: SimulationRequest,
  calendar: WorkingCalendar.WorkingCalendar
): Result.Result<
  { readonly days: ReadonlyArray<Lodgings.LodgingDay>; readonly first: Epoch.Epoch },
  SimulationRefusal
> => {
  const { from, to, dossiers, parameters } = request
  if (!(Number.isSafeInteger(dossiers) && dossiers >= 0 && dossiers <= MOST)) {
    return Result.fail(invalid("dossiers", dossiers, `a whole number from 0 to ${MOST}`))
  }
  if (!Number.isSafeInteger(request.seed)) {
    return Result.fail(invalid("seed", request.seed, "a whole number"))
  }
  if (to < from) return Result.fail({ ...ofPeriod("PeriodReversed", from, to), rule: null })
  const days = Lodgings.days(calendar, from, to, dossiers, parameters.weekdays)
  if (days.length === 0 && dossiers > 0) {
    return Result.fail({ ...ofPeriod("NoWorkingDay", from, to), rule: "T4" })
  }
  return Result.map(
    Epoch.at(request.province, request.scenario, from, parameters.demand),
    (first) => ({ days, first })
  )
}

/** What a procedure's dossiers have in common. */
interface ProcedureFacts {
  readonly given: Dossier.Given
  readonly channels: ReturnType<typeof Lodgings.channelsOf>
}

/**
 * Begins a simulation, or says why there is none. Nothing is kept of a dossier that has been
 * finished, so that memory grows with those that are open at a time and not with all of them. The
 * same request gives the same tallies.
 */
export const begin = (request: SimulationRequest): Result.Result<Running, SimulationRefusal> => {
  // The calendar was checked with the pack.
  const calendar = Result.getOrThrow(WorkingCalendar.make(request.province.calendar))
  return Result.flatMap(check(request, calendar), ({ days, first }) =>
    Result.map(staffAtStart(request, first, days.length), (counters) => {
      const staff = Staff.make()
      for (const [office, count] of counters) staff.open(office, count)
      return run(request, calendar, days, first, staff)
    })
  )
}

function* run(
  request: SimulationRequest,
  calendar: WorkingCalendar.WorkingCalendar,
  days: ReadonlyArray<Lodgings.LodgingDay>,
  first: Epoch.Epoch,
  staff: Staff.Staff
): Running {
  const { province, scenario, from, to, parameters } = request
  const [hours, choices, officers, citizens, services] = Draws.streams(request.seed, 5) as [
    Draws.Draws,
    Draws.Draws,
    Draws.Draws,
    Draws.Draws,
    Draws.Draws
  ]
  const queue = EventQueue.make<Job>()
  const facts = new Map<string, ProcedureFacts>()
  const tallies: Array<Tally.Tally> = [Tally.start(first.phase, from)]
  const scene: Life.Scene = {
    epoch: first,
    tally: tallies[0]!,
    calendar,
    parameters,
    staff,
    officers,
    citizens,
    services,
    plan: queue.add
  }

  const factsOf = ({ procedure }: MixEntry): ProcedureFacts => {
    let known = facts.get(procedure.code)
    if (known === undefined) {
      const { supplementPeriod } = parameters
      known = {
        given: {
          terms: Dossier.termsOf(procedure, { supplementPeriod }),
          calendar,
          receivingOffices: [],
          successorOffice: null
        },
        channels: Lodgings.channelsOf(procedure, parameters.demand.channels)
      }
      facts.set(procedure.code, known)
    }
    return known
  }

  const jobOf = (at: Instant.Instant, code: DossierCode.DossierCode): Job => {
    const commune = scene.epoch.people.pick(choices.uniform())
    const entry = scene.epoch.procedures.pick(choices.uniform())
    const { given, channels } = factsOf(entry)
    const channel = channels.pick(choices.uniform())
    // The mix has only procedures that the province receives.
    const way: Catchment.Way = scene.epoch.catchment.way(commune, entry.routing)!
    const { procedure } = entry
    const job: Job = {
      dossier: Dossier.initial,
      procedure,
      given,
      commune,
      channel,
      way,
      step: "reception",
      received: null,
      decideAt: 0
    }
    const submit = {
      _tag: "Submit",
      at,
      actor: { kind: "applicant" },
      code,
      procedureCode: procedure.code,
      communeCode: commune.code,
      officeId: way.office.id,
      channel,
      documents: NO_PAPERS
    } as const
    Life.apply(job, submit, { ...given, receivingOffices: way.receivers })
    return job
  }

  /** Everything that is due before an instant. */
  const workUntil = (at: number): void => {
    while (queue.nextAt() < at) {
      const now = queue.nextAt()
      Life.advance(scene, queue.take()!, now)
    }
  }

  const changeOn = (date: LocalDate.LocalDate): Tally.Tally | null => {
    workUntil(midnight(date))
    const epoch = Result.getOrThrow(Epoch.at(province, scenario, date, parameters.demand))
    const ended = epoch.phase.id === scene.tally.phase.id ? null : scene.tally
    if (ended !== null) {
      Tally.close(ended, dossiersOf(queue), midnight(date))
      scene.tally = Tally.start(epoch.phase, date)
      tallies.push(scene.tally)
    }
    scene.epoch = epoch
    rehome(scene, scenario.roadmap, date, queue.items())
    staffFor(request, epoch, days.length, staff)
    return ended
  }

  const describe = (tally: Tally.Tally): void => {
    tally.offices = scene.epoch.offices.length
    tally.counters = staff.counters()
  }

  describe(scene.tally)
  const changes = [...Epoch.changes(scenario, from, to)]
  for (const day of days) {
    while (changes[0] !== undefined && changes[0] <= day.date) {
      const date = changes.shift()!
      const ended = changeOn(date)
      describe(scene.tally)
      if (ended !== null) {
        yield { _tag: "Phase", tally: ended, to: LocalDate.addDays(date, -1) }
      }
    }
    const start = midnight(day.date)
    const profile = DayProfile.over(parameters.profile, day.openings)
    let serial = 0
    for (const minute of DayProfile.exactly(profile, day.dossiers, hours)) {
      const at = Math.ceil(start + minute * MINUTE) as Instant.Instant
      workUntil(at)
      const code = DossierCode.make(province.agencyCode, day.date, ++serial)
      Life.lodge(scene, jobOf(at, code), at)
    }
    yield { _tag: "Day", date: day.date, lodged: day.dossiers, open: queue.size() }
  }
  // Changes after the last working day, and what is still due on the last day.
  for (const date of changes) {
    const ended = changeOn(date)
    describe(scene.tally)
    if (ended !== null) yield { _tag: "Phase", tally: ended, to: LocalDate.addDays(date, -1) }
  }
  const end = midnight(LocalDate.addDays(to, 1))
  workUntil(end)
  Tally.close(scene.tally, dossiersOf(queue), end)
  yield { _tag: "Phase", tally: scene.tally, to }
  return tallies
}

const NO_PAPERS: ReadonlyArray<string> = ["giấy tờ mô phỏng"]

const dossiersOf = (queue: EventQueue.EventQueue<Job>): Iterable<Dossier.Dossier> =>
  queue.items().map(({ dossier }) => dossier)
