/**
 * Random histories of the dossier machine, played from numbers so that they can be shrunk, and what
 * has to hold along each.
 *
 * @module
 */
import * as Result from "effect/Result"
import { replay } from "../../decider/Decider.ts"
import { calendar2025 } from "../../testing/calendar2025.ts"
import * as Instant from "../../time/Instant.ts"
import * as LocalDate from "../../time/LocalDate.ts"
import { variants } from "../../verify/dossierModel.ts"
import { type Dossier, isClockStopped } from "../Dossier.ts"
import * as DossierCode from "../DossierCode.ts"
import type { Actor, Channel, DossierCommand } from "../DossierCommand.ts"
import type { DossierEvent } from "../DossierEvent.ts"
import * as DossierStatus from "../DossierStatus.ts"
import { commandsFrom } from "../decide.ts"
import { type DossierDecider, decider } from "../decider.ts"
import type { Given } from "../Given.ts"
import { commands, lines, transitions } from "../machine.ts"

const base = variants[0]!.terms

/** The procedures and places that random histories play under. */
export const worlds: ReadonlyArray<Given> = [
  ...variants.map(({ terms }) => terms),
  {
    ...base,
    limits: {
      direct: { quantity: 4, unit: "working_hour" } as const,
      postal: { quantity: 1, unit: "month" } as const,
      online: null
    },
    supplementPeriod: { quantity: 15, unit: "day" } as const,
    paymentStopsClock: true,
    extraWorkingDays: 10
  },
  { ...base, limits: { ...base.limits, direct: { quantity: 1, unit: "other" } as const } }
].map((terms) => ({
  terms,
  calendar: calendar2025,
  receivingOffices: ["point", "branch"],
  successorOffice: "branch",
  revisionChange: {
    from: "old",
    to: "new",
    clause: "ask",
    mayBeLater: true,
    mayAskDocuments: true,
    basis: "Điều 9",
    limit: { quantity: 3, unit: "working_day" }
  }
}))

const MINUTE = 60_000
const BEGINNING = Instant.unsafe("2025-01-02T00:00:00+07:00")

const actors: ReadonlyArray<Actor> = [
  { kind: "officer", id: "cb-01" },
  { kind: "applicant" },
  { kind: "system" }
]
const channels: ReadonlyArray<Channel> = ["direct", "postal", "online"]
const texts = ["Thiếu giấy tờ", "", "  ", "x"]
const lists = [["Tờ khai"], [], [" "], ["Tờ khai", "Ảnh"]]
const steps = [0, 1, 30, 240, 480, 1440, 3 * 1440, 8 * 1440, 40 * 1440]

/** Reads small numbers off a large one. */
const chooser = (word: number) => {
  let rest = word >>> 0
  return (below: number): number => {
    const chosen = rest % below
    rest = Math.floor(rest / below)
    return chosen
  }
}

/** The command that two numbers make of a dossier: three of four times one that its status allows. */
export const commandOf = (dossier: Dossier, what: number, when: number): DossierCommand => {
  const choose = chooser(what)
  const time = chooser(when)
  const fitting = commandsFrom(dossier.status, lines)
  const wild = choose(4) === 0 || fitting.length === 0
  const tags = wild ? commands : fitting
  const tag = tags[choose(tags.length)]!
  const { by } = transitions[tag]
  const kind = by[choose(by.length)]
  const actor = wild ? actors[choose(3)]! : actors.find((one) => one.kind === kind)!
  // Most fields are well filled, and every fourth of them is not.
  const text = (): string => texts[choose(4) === 0 ? choose(4) : 0]!
  const list = (): ReadonlyArray<string> => lists[choose(4) === 0 ? choose(4) : 0]!
  const step = steps[time(steps.length)]! * MINUTE + time(61) * 1000
  const backwards = time(32) === 0
  const at = ((dossier.lastAt ?? BEGINNING) + (backwards ? -step : step)) as Instant.Instant
  const later = (from: number): Instant.Instant =>
    (from + steps[time(steps.length)]! * MINUTE * (time(8) === 0 ? -1 : 1)) as Instant.Instant
  const issued = { at, actor }
  switch (tag) {
    case "Submit":
      return {
        _tag: tag,
        ...issued,
        code: DossierCode.make("H09", LocalDate.fromInstant(at), 1 + choose(9)),
        procedureCode: base.procedureCode,
        communeCode: "25747",
        officeId: ["point", "branch", "elsewhere"][choose(8) === 0 ? 2 : choose(2)]!,
        channel: channels[choose(3)]!,
        documents: list()
      }
    case "Accept":
      return {
        _tag: tag,
        ...issued,
        ...(choose(3) === 0 && { promisedDueAt: later(at) }),
        ...(choose(4) === 0 && { withoutReceipt: true })
      }
    case "Refuse":
    case "RequestWithdrawal":
      return { _tag: tag, ...issued, reason: text() }
    case "RequestSupplement":
      return { _tag: tag, ...issued, items: list(), reason: text() }
    case "ProvideSupplement":
      return { _tag: tag, ...issued, documents: list() }
    case "Start":
      return { _tag: tag, ...issued, agency: "UBND phường" }
    case "RequestPayment":
      return {
        _tag: tag,
        ...issued,
        amountVnd: [1, 250_000, 0, -1, 0.5, Number.NaN][choose(4) === 0 ? choose(6) : 1]!,
        reason: text()
      }
    case "Apologise":
      return { _tag: tag, ...issued, reason: text(), newDueAt: later(dossier.dueAt ?? at) }
    case "Decide":
      return choose(2) === 0
        ? { _tag: tag, ...issued, outcome: "granted", reason: null }
        : { _tag: tag, ...issued, outcome: "refused", reason: choose(4) === 0 ? null : text() }
    case "Return":
      return { _tag: tag, ...issued, way: (["counter", "post", "online"] as const)[choose(3)]! }
    case "ChangeOffice":
      return { _tag: tag, ...issued, officeId: choose(4) === 0 ? "elsewhere" : "branch" }
    case "ChangeRevision":
      return {
        _tag: tag,
        ...issued,
        to: ["new", "old", "another"][choose(8) === 0 ? 2 : choose(2)]!,
        dueAt: choose(2) === 0 || dossier.dueAt === null ? dossier.dueAt : later(dossier.dueAt),
        documents: choose(3) === 0 ? list() : [],
        agreed: choose(4) !== 0,
        undo: choose(3) === 0
      }
    case "CloseUnsupplemented":
    case "ConfirmPayment":
    case "Stop":
      return { _tag: tag, ...issued }
  }
}

/** A history that was played. */
export interface Played {
  readonly state: Dossier
  readonly events: ReadonlyArray<DossierEvent>
  readonly commands: number
  readonly refusals: number
}

const freeze = <A>(value: A): A => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) freeze(inner)
  }
  return value
}

const demand = (holds: boolean, what: string, detail: unknown): void => {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(detail)}`)
}

// What has ended is knocked at so often, then the next dossier begins.
const AFTER_THE_END = 2

/** Plays the histories that numbers tell, one dossier after another, each as `playOne` does. */
export const play = (
  given: Given,
  numbers: Uint32Array,
  machine: DossierDecider = decider
): ReadonlyArray<Played> => {
  const histories: Array<Played> = []
  for (let from = 0; from + 1 < numbers.length; ) {
    const played = playOne(given, numbers.subarray(from), machine)
    histories.push(played)
    from += 2 * played.commands
  }
  return histories
}

/**
 * Plays the history that numbers tell, two for each command, and throws where something does not
 * hold: nothing throws, a refusal changes nothing and says what would be allowed, versions count
 * events, time does not go back, a promise is there exactly from acceptance on, the clock stands
 * exactly where it may, what has ended stays so, and the events replay to the state.
 */
const playOne = (given: Given, numbers: Uint32Array, machine: DossierDecider): Played => {
  let state = freeze(machine.initial)
  const events: Array<DossierEvent> = []
  let refusals = 0
  let index = 0
  let afterTheEnd = 0
  for (; 2 * index + 1 < numbers.length && afterTheEnd < AFTER_THE_END; index++) {
    if (DossierStatus.isTerminal(state.status)) afterTheEnd++
    const command = commandOf(state, numbers[2 * index]!, numbers[2 * index + 1]!)
    // The state and the command are frozen: a decision that changed them would throw.
    const decision = machine.decide(given, freeze(command), state)
    if (Result.isFailure(decision)) {
      refusals++
      const { allowed, command: tag, status } = decision.failure
      demand(tag === command._tag && status === state.status, "refuses another", decision.failure)
      demand(
        allowed.every((one) => transitions[one].from.includes(status)),
        "allows",
        allowed
      )
      continue
    }
    demand(decision.success.length > 0, "decides nothing", command)
    demand(!DossierStatus.isTerminal(state.status), "goes on past its end", [state.status, command])
    const before = state
    for (const event of decision.success) {
      events.push(freeze(event))
      state = freeze(machine.evolve(state, event))
    }
    check(before, state, events.length)
  }
  const replayed = replay(machine, events)
  demand(JSON.stringify(replayed) === JSON.stringify(state), "replays to another", events)
  return { state, events, commands: index, refusals }
}

const check = (before: Dossier, after: Dossier, version: number): void => {
  demand(after.version === version, "miscounts its events", [after.version, version])
  demand((before.lastAt ?? after.lastAt!) <= after.lastAt!, "goes back in time", after)
  demand((after.receipt === null) === (after.dueAt === null), "promises without receipt", after)
  const waits = after.status === "awaitingSupplement" || after.status === "awaitingPayment"
  demand(isClockStopped(after) === (waits && after.receipt !== null), "stops its clock", after)
  demand(after.newDates <= 1, "sets a new date twice", after)
}
