import {
  Dossier,
  DossierCode,
  type DossierCommand,
  type DossierEvent,
  DossierStatus,
  Instant,
  LocalDate,
  Office,
  Roadmap,
  WorkingCalendar
} from "@motcua/core"
import { scenario } from "@motcua/core/testing"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { binhDuong } from "./index.ts"

const calendar = Result.getOrThrow(WorkingCalendar.make(binhDuong.calendar))
const officer = { kind: "officer", id: "cb-01" } as const
const applicant = { kind: "applicant" } as const
const reason = "Thiếu giấy tờ"
const limit = { quantity: 7, unit: "working_day" } as const
const terms: Dossier.DossierTerms = {
  procedureCode: "1.004222",
  limits: { direct: limit, postal: limit, online: limit },
  cutoff: null,
  supplementResume: "pause",
  supplementPeriod: { quantity: 10, unit: "working_day" },
  paymentStopsClock: true,
  extraWorkingDays: 0
}

type Ask = (at: Instant.Instant) => DossierCommand

const ask = {
  accept: (at) => ({ _tag: "Accept", at, actor: officer }),
  refuse: (at) => ({ _tag: "Refuse", at, actor: officer, reason }),
  start: (at) => ({ _tag: "Start", at, actor: officer, agency: "Sở Tư pháp" }),
  askMore: (at) => ({ _tag: "RequestSupplement", at, actor: officer, items: ["Ảnh"], reason }),
  bring: (at) => ({ _tag: "ProvideSupplement", at, actor: applicant, documents: ["Ảnh"] }),
  askPayment: (at) => ({ _tag: "RequestPayment", at, actor: officer, amountVnd: 50_000, reason }),
  pay: (at) => ({ _tag: "ConfirmPayment", at, actor: officer }),
  withdraw: (at) => ({ _tag: "RequestWithdrawal", at, actor: applicant, reason }),
  stop: (at) => ({ _tag: "Stop", at, actor: officer }),
  decide: (at) => ({ _tag: "Decide", at, actor: officer, outcome: "granted", reason: null }),
  giveBack: (at) => ({ _tag: "Return", at, actor: officer, way: "counter" })
} satisfies Record<string, Ask>

const toTheEnd = [ask.decide, ask.giveBack]
const fromStart = [ask.start, ...toTheEnd]

/** Every state, by the way to it before the turn and the way on from it afterwards. */
const lives: ReadonlyArray<
  readonly [name: string, before: ReadonlyArray<Ask>, after: ReadonlyArray<Ask>]
> = [
  ["submitted", [], [ask.accept, ...fromStart]],
  ["awaitingSupplement", [ask.askMore], [ask.bring, ask.accept, ...fromStart]],
  ["accepted", [ask.accept], fromStart],
  ["awaitingSupplement", [ask.accept, ask.askMore], [ask.bring, ...fromStart]],
  ["inProgress", [ask.accept, ask.start], toTheEnd],
  ["awaitingPayment", [ask.accept, ask.start, ask.askPayment], [ask.pay, ...toTheEnd]],
  ["withdrawalRequested", [ask.accept, ask.withdraw], [ask.stop]],
  ["decided", [ask.accept, ask.start, ask.decide], [ask.giveBack]],
  ["refused", [ask.refuse], []],
  ["stopped", [ask.accept, ask.withdraw, ask.stop], []],
  ["returned", [ask.accept, ...fromStart], []]
]

const HOUR = 3_600_000

/** What the rules make of some commands at an office, an hour apart. */
const play = (
  given: Dossier.Given,
  past: ReadonlyArray<DossierEvent>,
  from: Instant.Instant,
  asks: ReadonlyArray<Ask>
): ReadonlyArray<DossierEvent> => {
  const events = [...past]
  for (const [index, each] of asks.entries()) {
    const at = (from + index * HOUR) as Instant.Instant
    const outcome = scenario(Dossier.decider, given).given(events).when(each(at))
    expect(outcome.refusal).toBeNull()
    events.push(...outcome.events)
  }
  return events
}

const lodging =
  (officeId: string, communeCode: string): Ask =>
  (at) => ({
    _tag: "Submit",
    at,
    actor: applicant,
    code: DossierCode.make("H09", LocalDate.fromInstant(at), 1),
    procedureCode: terms.procedureCode,
    communeCode,
    officeId,
    channel: "direct",
    documents: ["Tờ khai"]
  })

const state = (events: ReadonlyArray<DossierEvent>): Dossier.Dossier =>
  events.reduce(Dossier.evolve, Dossier.initial)

/** All that a change of office must leave as it was. */
const untouched = ({ officeId, version, lastAt, ...rest }: Dossier.Dossier) => rest

const turns = [
  { id: "plan", on: "2025-01-01", lodged: "2024-12-30T08:00:00+07:00", closing: 9 },
  { id: "reform", on: "2025-01-01", lodged: "2024-12-30T08:00:00+07:00", closing: 9 },
  { id: "plan", on: "2025-07-01", lodged: "2025-06-30T07:30:00+07:00", closing: 0 },
  { id: "reform", on: "2025-07-01", lodged: "2025-06-30T07:30:00+07:00", closing: 82 }
] as const

const cases = turns.flatMap((turn) => lives.map((life) => ({ turn, life, name: life[0] })))

describe("a dossier in flight", () => {
  it("is there in every state but that of a draft", () => {
    const names = new Set(lives.map(([name]) => name))
    expect([...names].sort()).toEqual(DossierStatus.all.filter((one) => one !== "draft").sort())
  })

  it.each(cases)(
    "$turn.id, $turn.on, $name: goes over at midnight, and nothing else changes",
    ({ turn, life: [status, before, after] }) => {
      const { roadmap } = binhDuong.scenarios.find(({ id }) => id === turn.id)!
      const day = LocalDate.unsafe(turn.on)
      const eve = LocalDate.addDays(day, -1)
      const midnight = Instant.unsafe(`${turn.on}T00:00:00+07:00`)
      const lastMillisecond = (midnight - 1) as Instant.Instant
      const morning = Instant.unsafe(`${turn.on}T08:00:00+07:00`)
      const open = roadmap.offices.filter((office) => Office.isOpen(office, eve))
      const closing = open.filter((office) => !Office.isOpen(office, day))
      expect(closing).toHaveLength(turn.closing)

      for (const office of closing.length > 0 ? closing : open) {
        const givenOn = (officeId: string, date: LocalDate.LocalDate): Dossier.Given => {
          const where = roadmap.offices.find(({ id }) => id === officeId)!
          const heir = Office.isOpen(where, date) ? null : Roadmap.heir(roadmap, where, date)
          return {
            terms,
            calendar,
            receivingOffices: [office.id],
            successorOffice: heir?.id ?? null
          }
        }
        const change = (officeId: string): Ask => {
          return (at) => ({ _tag: "ChangeOffice", at, actor: { kind: "system" }, officeId })
        }
        const past = play(givenOn(office.id, eve), [], Instant.unsafe(turn.lodged), [
          lodging(office.id, office.communeCode),
          ...before
        ])
        expect(state(past).status).toBe(status)

        const successor = office.successor ?? "branch-718"
        const early = scenario(Dossier.decider, givenOn(office.id, eve))
          .given(past)
          .when(change(successor)(lastMillisecond))
        expect(early.refusal).not.toBeNull()

        const now = scenario(Dossier.decider, givenOn(office.id, day)).given(past)
        const moved = now.when(change(successor)(midnight))
        const over = DossierStatus.isTerminal(state(past).status)
        if (over || closing.length === 0) {
          expect(moved.refusal?._tag).toBe(over ? "StatusForbids" : "OfficeNotSuccessor")
          continue
        }
        expect(moved.refusal).toBeNull()
        expect(moved.events).toMatchObject([
          { _tag: "OfficeChanged", from: office.id, to: office.successor, at: midnight }
        ])
        expect(moved.state.officeId).toBe(office.successor)
        // The promise, the stops of the clock, what was asked: all as before.
        expect(untouched(moved.state)).toEqual(untouched(state(past)))
        // Nowhere else, and not twice.
        expect(now.when(change("centre")(midnight)).refusal?._tag).toBe("OfficeNotSuccessor")
        const there = givenOn(moved.state.officeId!, day)
        const again = scenario(Dossier.decider, there).given([...past, ...moved.events])
        expect(again.when(change(successor)(midnight)).refusal?._tag).toBe("OfficeNotSuccessor")

        // Its life goes on as it would have gone at the old office.
        const stayed = play(givenOn(office.id, eve), past, morning, after)
        const went = play(there, [...past, ...moved.events], morning, after)
        expect(untouched(state(went))).toEqual(untouched(state(stayed)))
        expect(DossierStatus.isTerminal(state(went).status)).toBe(true)
      }
    }
  )
})
