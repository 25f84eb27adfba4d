import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { replay } from "../decider/Decider.ts"
import type { Dossier } from "../dossier/Dossier.ts"
import * as DossierCode from "../dossier/DossierCode.ts"
import type { DossierCommand } from "../dossier/DossierCommand.ts"
import type { DossierEvent } from "../dossier/DossierEvent.ts"
import { decider } from "../dossier/decider.ts"
import type { Given } from "../dossier/Given.ts"
import type { Revision, TransitionAllows } from "../procedure/definition/Definition.ts"
import * as ProcedureCode from "../procedure/ProcedureCode.ts"
import { calendar2025 } from "../testing/calendar2025.ts"
import { residence } from "../testing/residence.ts"
import * as Instant from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type * as Clause from "./Clause.ts"
import * as Migration from "./Migration.ts"

const given: Given = {
  terms: {
    procedureCode: "1.004222",
    limits: {
      direct: { quantity: 7, unit: "working_day" },
      postal: null,
      online: { quantity: 7, unit: "working_day" }
    },
    cutoff: null,
    supplementResume: "restart",
    supplementPeriod: null,
    paymentStopsClock: true,
    extraWorkingDays: 0
  },
  calendar: calendar2025,
  receivingOffices: ["point"],
  successorOffice: null
}
const officer = { kind: "officer", id: "cb-01" } as const
const system = { kind: "system" } as const
const instant = (text: string) => Instant.unsafe(`2025-02-${text}:00+07:00`)

const submit = (serial: number): DossierCommand => ({
  _tag: "Submit",
  at: instant("10T08:30"),
  actor: officer,
  code: DossierCode.make("H09", LocalDate.unsafe("2025-02-10"), serial),
  procedureCode: "1.004222",
  communeCode: "25741",
  officeId: "point",
  channel: "direct",
  documents: ["Tờ khai"]
})
const accept: DossierCommand = { _tag: "Accept", at: instant("10T09:00"), actor: officer }
const start: DossierCommand = {
  _tag: "Start",
  at: instant("10T10:00"),
  actor: officer,
  agency: "Công an"
}
const pay: DossierCommand = {
  _tag: "RequestPayment",
  at: instant("10T11:00"),
  actor: officer,
  amountVnd: 1000,
  reason: "lệ phí"
}
const decideIt: DossierCommand = {
  _tag: "Decide",
  at: instant("11T09:00"),
  actor: officer,
  outcome: "granted",
  reason: null
}

const history = (commands: ReadonlyArray<DossierCommand>): ReadonlyArray<DossierEvent> => {
  let state = decider.initial
  const events: Array<DossierEvent> = []
  for (const command of commands) {
    const decided = Result.getOrThrow(decider.decide(given, command, state))
    events.push(...decided)
    state = replay(decider, decided, state)
  }
  return events
}
const dossierOf = (...commands: ReadonlyArray<DossierCommand>): Dossier =>
  replay(decider, history(commands))

const old: Revision = { ...residence.revisions[0]!, to: LocalDate.unsafe("2025-02-11") }
const document = (id: string) => ({ ...old.documents![0]!, id, text: `Giấy ${id}`, form: null })
const revised = (change: Partial<Revision>): Revision => ({
  ...old,
  id: "new",
  from: LocalDate.unsafe("2025-02-12"),
  to: null,
  transition: "move",
  legalBasis: [{ instrument: "Nghị định 1/2025/NĐ-CP", provision: "Điều 9" }],
  ...change
})
const terms = (quantity: number, vnd = 20_000): Revision["terms"] => [
  {
    channel: "direct",
    case: null,
    limit: { quantity, unit: "working_day" },
    fee: { _tag: "Known", vnd }
  }
]
const allows = (...harms: ReadonlyArray<Clause.Harm>): TransitionAllows => ({
  laterDate: harms.includes("laterDate"),
  newDocuments: harms.includes("newDocuments"),
  higherFee: harms.includes("higherFee"),
  basis: { instrument: "Nghị định 1/2025/NĐ-CP", provision: "Điều 10" }
})

const at = instant("12T00:00")
const open = (dossier: Dossier, handedIn: ReadonlyArray<string> = ["ct01", "ownership"]) => ({
  dossier,
  answers: { housing: "owned", adult: true, exempt: false },
  handedIn
})
const planOf = (to: Revision, ...dossiers: ReadonlyArray<Dossier>) =>
  Migration.plan({
    from: old,
    to,
    at,
    calendar: calendar2025,
    dossiers: dossiers.map((dossier) => open(dossier))
  })
const accepted = dossierOf(submit(1), accept, start)
const situation = (...dossiers: ReadonlyArray<Dossier>) => ({ at, actor: system, given, dossiers })
const day = (due: Instant.Instant | null | undefined) =>
  due === null || due === undefined ? due : LocalDate.format(LocalDate.fromInstant(due))

describe("a plan", () => {
  it("gives who moves what is better: an earlier date, fewer papers, a lower fee", () => {
    const to = revised({ terms: terms(5, 5000), documents: [document("ct01")] })
    const [line] = planOf(to, accepted).lines
    expect(day(line?.date.before)).toBe("2025-02-19")
    expect(line).toMatchObject({
      action: "move",
      basis: "Nghị định 1/2025/NĐ-CP, Điều 9",
      fee: { before: { vnd: 20_000 }, after: { vnd: 5000 } },
      newDocuments: [],
      droppedDocuments: [{ ids: ["ownership"] }],
      worse: [],
      spared: []
    })
    expect(day(line?.date.after)).toBe("2025-02-17")
    expect(Migration.lineText(line!)).toEqual({
      vi: "H09-250210-0001: chuyển sang quy định mới, theo điều khoản chuyển tiếp (Nghị định 1/2025/NĐ-CP, Điều 9); hẹn trả từ 19/02/2025 thành 17/02/2025; không cần nữa: Giấy tờ chứng minh quyền sở hữu nhà ở; từ 20.000 đồng thành 5.000 đồng",
      en: "H09-250210-0001: moves to the new revision, by the transitional clause (Nghị định 1/2025/NĐ-CP, Điều 9); due 2025-02-17 instead of 2025-02-19; no longer needed: Giấy tờ chứng minh quyền sở hữu nhà ở; 5,000 đồng instead of 20,000 đồng"
    })
  })

  it("spares what the clause does not say, and lists it", () => {
    const documents = [...old.documents!, document("health")]
    const harsh = { terms: terms(10, 50_000), documents }
    const [line] = planOf(revised(harsh), accepted).lines
    expect(line).toMatchObject({
      worse: [],
      spared: ["laterDate", "newDocuments", "higherFee"],
      newDocuments: [],
      fee: { after: { vnd: 20_000 } }
    })
    expect(line?.date.after).toBe(line?.date.before)
    expect(day(line?.dateUnderNew)).toBe("2025-02-24")

    const allowed = revised({
      ...harsh,
      transitionAllows: allows("laterDate", "newDocuments", "higherFee")
    })
    const [worse] = planOf(allowed, accepted).lines
    expect(worse).toMatchObject({
      basis: "Nghị định 1/2025/NĐ-CP, Điều 10",
      worse: ["laterDate", "newDocuments", "higherFee"],
      newDocuments: [{ ids: ["health"], text: "Giấy health" }]
    })
    expect(day(worse?.date.after)).toBe("2025-02-24")
  })

  it("does not call a paper new that was asked for before, or is there", () => {
    const both = { ...document("ct01"), alternative: "any" }
    const to = revised({
      documents: [document("ownership"), both, { ...document("other"), alternative: "any" }],
      transitionAllows: allows("newDocuments")
    })
    const plan = Migration.plan({
      from: old,
      to,
      at,
      calendar: calendar2025,
      dossiers: [open(accepted, [])]
    })
    expect(plan.lines[0]?.newDocuments).toEqual([])
  })

  it("says of papers on which open questions decide that they are not decided", () => {
    const when = { _tag: "Is", question: "exempt", value: true } as const
    const to = revised({ documents: [...old.documents!, { ...document("proof"), when }] })
    const unknown = { dossier: accepted, answers: { housing: "owned", adult: true }, handedIn: [] }
    const { lines } = Migration.plan({
      from: old,
      to,
      at,
      calendar: calendar2025,
      dossiers: [unknown]
    })
    expect(lines[0]?.undecidedDocuments).toMatchObject([{ ids: ["proof"], dependsOn: ["exempt"] }])
    expect(lines[0]?.newDocuments).toEqual([])
  })

  it("names the competent agency where it changes", () => {
    const [line] = planOf(revised({ executingAgencies: ["Công an cấp tỉnh"] }), accepted).lines
    expect(line?.agencies).toEqual({ before: ["Công an cấp xã"], after: ["Công an cấp tỉnh"] })
    expect(Migration.lineText(line!).en).toContain("handled by Công an cấp tỉnh instead")
  })

  it("leaves those alone that it does not touch, and says why", () => {
    const closed = dossierOf(submit(2), accept, start, decideIt)
    const before = revised({ from: LocalDate.unsafe("2025-02-10") })
    expect(planOf(revised({ transition: "keep" }), accepted, closed).lines).toMatchObject([
      { action: "keep", because: "clause" },
      { action: "none", because: "closed" }
    ])
    const { lines } = Migration.plan({
      from: { ...old, to: LocalDate.unsafe("2025-02-09") },
      to: before,
      at,
      calendar: calendar2025,
      dossiers: [open(accepted)]
    })
    expect(lines[0]).toMatchObject({ action: "none", because: "notUnderTheOld" })
  })

  it("leaves alone what is of another procedure, but not of a case or an agency of its own", () => {
    const because = (procedureCode: string) => {
      const dossier = { ...accepted, procedureCode }
      const procedure = ProcedureCode.unsafe("1.004222")
      return Migration.plan({
        from: old,
        to: revised({}),
        procedure,
        at,
        calendar: calendar2025,
        dossiers: [open(dossier)]
      }).lines[0]?.because
    }
    expect(["1.004222", "1.004222.01", "1.004222.H09", "1.001193"].map(because)).toEqual([
      "clause",
      "clause",
      "clause",
      "otherProcedure"
    ])
  })

  it("keeps the date of a dossier whose clock stands, and moves nothing before it is received", () => {
    const to = revised({ terms: terms(3) })
    const [standing, lodged] = planOf(
      to,
      dossierOf(submit(1), accept, start, pay),
      dossierOf(submit(2))
    ).lines
    expect(standing?.date.after).toBe(standing?.date.before)
    expect(standing?.dateUnderNew).toBeNull()
    expect(lodged).toMatchObject({
      action: "none",
      because: "notReceived",
      date: { before: null, after: null }
    })
    expect(Migration.lineText(lodged!).vi).toContain("sẽ theo quy định của ngày tiếp nhận")
  })

  it("promises no date that has passed", () => {
    const [line] = planOf(revised({ terms: terms(1) }), accepted).lines
    expect(day(line?.dateUnderNew)).toBe("2025-02-11")
    expect(line?.date.after).toBe(line?.date.before)
  })
})

describe("carrying a plan out", () => {
  const to = revised({ terms: terms(5) })

  it("gives events, and undoing gives events that restore the promise", () => {
    const plan = planOf(to, accepted)
    const executed = Migration.execute(plan, situation(accepted))
    expect(executed.left).toEqual([])
    expect(executed.events[0]).toMatchObject({
      version: accepted.version,
      events: [{ _tag: "RevisionChanged", from: old.id, to: "new", clause: "move", undoes: false }]
    })
    const moved = replay(decider, executed.events[0]!.events, accepted)
    expect(day(moved.dueAt)).toBe("2025-02-17")
    expect(moved.receipt).toEqual(accepted.receipt)

    const undone = Migration.undo(plan, executed, situation(moved))
    expect(undone.left).toEqual([])
    const back = replay(decider, undone.events[0]!.events, moved)
    expect(back.dueAt).toBe(accepted.dueAt)
    expect(back.version).toBe(accepted.version + 2)

    expect(Migration.execute(plan, situation(back)).left).toMatchObject([
      { why: { _tag: "GoneOn", planned: accepted.version, version: back.version } }
    ])
    expect(Migration.undo(plan, executed, situation(back)).left).toMatchObject([
      { why: { _tag: "AlreadyUndone", revision: old.id } }
    ])
  })

  it("undoes only what it did itself, and says so of the rest", () => {
    const plan = planOf(to, accepted)
    const moved = replay(
      decider,
      Migration.execute(plan, situation(accepted)).events[0]!.events,
      accepted
    )
    const undo = (change: object, ...dossiers: ReadonlyArray<Dossier>) => {
      const { left } = Migration.undo(
        { ...plan, ...change },
        { events: [{ code: moved.code! }] },
        situation(...dossiers)
      )
      return left.map((one) => [one.why._tag, Migration.leftText(one).en])
    }
    expect(undo({}, accepted)).toEqual([
      ["NotMovedByThis", "H09-250210-0001: The dossier was not moved."]
    ])
    expect(undo({ to: "newer" }, moved)).toEqual([
      [
        "NotMovedByThis",
        "H09-250210-0001: This did not move the dossier, which is under revision new."
      ]
    ])
    expect(undo({ procedure: ProcedureCode.unsafe("1.001193") }, moved)).toEqual([
      ["OtherProcedure", "H09-250210-0001: It is of another procedure."]
    ])
    expect(undo({})).toEqual([["NotThere", "H09-250210-0001: There is no such dossier."]])
  })

  it("counts what runs again under the new limit once a dossier has moved", () => {
    const executed = Migration.execute(planOf(to, accepted), situation(accepted))
    const moved = replay(decider, executed.events[0]!.events, accepted)
    const ask: DossierCommand = {
      _tag: "RequestSupplement",
      at: instant("12T09:00"),
      actor: officer,
      items: ["Ảnh"],
      reason: "mờ"
    }
    const provide: DossierCommand = {
      _tag: "ProvideSupplement",
      at: instant("13T09:00"),
      actor: officer,
      documents: ["Ảnh"]
    }
    let state = moved
    for (const command of [ask, provide]) {
      state = replay(decider, Result.getOrThrow(decider.decide(given, command, state)), state)
    }
    // Five working days from the 13th (restart, H3), not the seven of the old revision.
    expect(day(state.dueAt)).toBe("2025-02-20")
    const tomorrow = { ...situation(state), at: instant("14T09:00") }
    expect(Migration.undo(planOf(to, accepted), executed, tomorrow).left).toMatchObject([
      { why: { _tag: "RevisionNotUndoable" } }
    ])
  })

  it("moves, under a clause that asks, those who agreed and nobody else", () => {
    const dossiers = [1, 2, 3].map((serial) => dossierOf(submit(serial), accept, start))
    const plan = planOf({ ...to, transition: "ask" }, ...dossiers)
    expect(plan.lines.map(({ action }) => action)).toEqual(["ask", "ask", "ask"])
    const { events, left } = Migration.execute(plan, situation(...dossiers), {
      "H09-250210-0001": true,
      "H09-250210-0002": false
    })
    expect(events.map(({ code }) => code)).toEqual(["H09-250210-0001"])
    expect(left.map(({ why }) => why._tag)).toEqual(["Declined", "NotAnswered"])
  })

  it("lists those who stay, who have gone on and who are not there", () => {
    const gone = dossierOf(submit(2), accept)
    const plan = planOf(to, accepted, gone, dossierOf(submit(3), accept))
    const later = dossierOf(submit(2), accept, start)
    expect(
      Migration.execute(plan, situation(accepted, later)).left.map(({ why }) => why._tag)
    ).toEqual(["GoneOn", "NotThere"])
    const keep = planOf({ ...to, transition: "keep" }, accepted)
    expect(Migration.execute(keep, situation(accepted)).left).toMatchObject([
      { why: { _tag: "Stays" } }
    ])
  })
})

describe("nobody who is moved", () => {
  const units = fc.constantFrom("working_day" as const, "day" as const, "week" as const)
  const limit = fc.record({ quantity: fc.integer({ min: 1, max: 15 }), unit: units })
  const stopped = fc.record({
    what: fc.constantFrom("supplement" as const, "payment" as const),
    after: fc.integer({ min: 1, max: 40 }),
    lasts: fc.integer({ min: 1, max: 300 })
  })

  it("is due later after the clock has stood either, unless the clause says so", () => {
    let earlier = 0
    fc.assert(
      fc.property(
        limit,
        limit,
        fc.constantFrom("pause" as const, "restart" as const),
        fc.uniqueArray(stopped, { maxLength: 2, selector: ({ what }) => what }),
        fc.boolean(),
        (before, after, supplementResume, stops, byOfficer) => {
          const limits = { direct: byOfficer ? null : before, postal: null, online: null }
          const world: Given = { ...given, terms: { ...given.terms, supplementResume, limits } }
          const run = (
            state: Dossier,
            commands: ReadonlyArray<DossierCommand>
          ): Dossier | undefined => {
            let now = state
            for (const command of commands) {
              const decided = decider.decide(world, command, now)
              if (Result.isFailure(decided)) return undefined
              now = replay(decider, decided.success, now)
            }
            return now
          }
          const promised = byOfficer
            ? { promisedDueAt: Instant.unsafe("2025-02-20T17:00:00+07:00") }
            : {}
          const stays = run(decider.initial, [submit(1), { ...accept, ...promised }, start])!
          const to = revised({ terms: [{ ...terms(1)[0]!, limit: after }] })
          const from = { ...old, terms: [{ ...terms(1)[0]!, limit: before }] }
          const moment = instant("10T12:00")
          const plan = Migration.plan({
            from: { ...from, to: null },
            to,
            at: moment,
            calendar: calendar2025,
            dossiers: [open(stays)]
          })
          const executed = Migration.execute(plan, { ...situation(stays), at: moment })
          const moves = replay(decider, executed.events[0]!.events, stays)
          let at = moment as number
          const commands = stops.flatMap(
            ({ after, lasts, what }): ReadonlyArray<DossierCommand> => {
              const asked = (at + after * 3_600_000) as Instant.Instant
              const came = (asked + lasts * 3_600_000) as Instant.Instant
              at = came
              return what === "payment"
                ? [
                    { ...pay, at: asked } as DossierCommand,
                    { _tag: "ConfirmPayment", at: came, actor: officer }
                  ]
                : [
                    {
                      _tag: "RequestSupplement",
                      at: asked,
                      actor: officer,
                      items: ["Ảnh"],
                      reason: "mờ"
                    },
                    { _tag: "ProvideSupplement", at: came, actor: officer, documents: ["Ảnh"] }
                  ]
            }
          )
          const [one, other] = [run(stays, commands), run(moves, commands)]
          expect(one === undefined).toBe(other === undefined)
          if (one === undefined || other === undefined) return
          expect(other.dueAt).toBeLessThanOrEqual(one.dueAt!)
          if (other.dueAt! < one.dueAt!) earlier++
        }
      ),
      { numRuns: 2000 }
    )
    expect(earlier).toBeGreaterThan(200)
  })

  const harms = fc.uniqueArray(
    fc.constantFrom("laterDate" as const, "newDocuments" as const, "higherFee" as const)
  )
  const papers = fc.uniqueArray(fc.constantFrom("ct01", "ownership", "a", "b", "c"))
  const world = fc.record({
    transition: fc.constantFrom("keep" as const, "move" as const, "ask" as const),
    allowed: harms,
    before: papers,
    after: papers,
    handedIn: papers,
    alternatives: fc.boolean(),
    limit: fc.integer({ min: 1, max: 15 }),
    vnd: fc.constantFrom(0, 20_000, 50_000),
    commands: fc.constantFrom(
      [submit(1)],
      [submit(1), accept],
      [submit(1), accept, start],
      [submit(1), accept, start, pay],
      [submit(1), accept, start, decideIt]
    ),
    agrees: fc.option(fc.boolean())
  })

  it("gets a later date, a new paper or a higher fee but by the clause, and then is listed", () => {
    let worsened = 0
    fc.assert(
      fc.property(world, (w) => {
        const listed = (ids: ReadonlyArray<string>) =>
          ids.map((id, place) => ({
            ...document(id),
            alternative: w.alternatives && place > 1 ? "any" : null
          }))
        const from = { ...old, documents: listed(w.before), terms: terms(7) }
        const to = revised({
          transition: w.transition,
          documents: listed(w.after),
          terms: terms(w.limit, w.vnd),
          transitionAllows: allows(...w.allowed)
        })
        const dossier = dossierOf(...w.commands)
        const plan = Migration.plan({
          from,
          to,
          at,
          calendar: calendar2025,
          dossiers: [{ ...open(dossier), handedIn: w.handedIn }]
        })
        const line = plan.lines[0]!
        const answers = w.agrees === null ? {} : { [dossier.code!]: w.agrees }
        const executed = Migration.execute(plan, situation(dossier), answers)
        expect(executed.events.length + executed.left.length).toBe(1)
        const events = executed.events[0]?.events ?? []
        const after = replay(decider, events, dossier)

        // What was done is what was planned, and nothing was refused.
        for (const { why } of executed.left) {
          expect(["Stays", "NotAnswered", "Declined"]).toContain(why._tag)
        }
        const isLater = after.dueAt !== null && after.dueAt > dossier.dueAt!
        const event = events[0]
        const asked = event?._tag === "RevisionChanged" ? event.documents : []
        const costsMore =
          line.fee.before._tag === "Known" &&
          line.fee.after._tag === "Known" &&
          line.fee.after.vnd > line.fee.before.vnd
        if (isLater) expect(line.worse).toContain("laterDate")
        if (asked.length > 0) expect(line.worse).toContain("newDocuments")
        if (costsMore) expect(line.worse).toContain("higherFee")
        for (const harm of line.worse) expect(w.allowed).toContain(harm)
        if (line.worse.length > 0) worsened++
        // A paper is asked for only if neither on the old list nor handed in.
        for (const { ids } of line.newDocuments) {
          for (const id of ids) expect([...w.before, ...w.handedIn]).not.toContain(id)
        }
        if (events.length === 0) {
          expect(after).toEqual(dossier)
          return
        }
        expect(line.action).not.toBe("keep")
        expect(day(after.dueAt)).toBe(day(line.date.after))
        const undone = Migration.undo(plan, executed, situation(after))
        const back = replay(decider, undone.events[0]!.events, after)
        expect({ ...back, version: 0, lastAt: 0, revision: null }).toEqual({
          ...dossier,
          version: 0,
          lastAt: 0,
          revision: null
        })
      }),
      { numRuns: 1000 }
    )
    expect(worsened).toBeGreaterThan(50)
  })
})
