import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { replay, run } from "../decider/Decider.ts"
import type { DossierCommand } from "../dossier/DossierCommand.ts"
import type { DossierEvent } from "../dossier/DossierEvent.ts"
import * as DossierStatus from "../dossier/DossierStatus.ts"
import { decider } from "../dossier/decider.ts"
import type * as Instant from "../time/Instant.ts"
import * as PortalDossier from "./PortalDossier.ts"
import { readDossierRecord } from "./PortalRecord.schema.ts"
import {
  applicant,
  context,
  given,
  importContext,
  officer,
  submit
} from "./testing/portalContext.ts"

const portalOf = (events: ReadonlyArray<DossierEvent>) => PortalDossier.ofHistory(events, context)!

/** Commands of any kind at rising times; those that the rules refuse fall out. */
const histories = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 4000 }),
      // The straight way is taken more often, so that its end is reached.
      kind: fc.oneof(fc.constantFrom(0, 1, 4, 5), fc.nat(11)),
      text: fc.stringMatching(/^[a-zà-ỹ]{1,6}( [a-zà-ỹ;:0-9]{1,6}){0,3}$/)
    }),
    { maxLength: 14 }
  )
  .map((steps) => {
    let now: number = submit.at
    const commands = steps.map(({ minutes, kind, text }): DossierCommand => {
      now += minutes * 60_000
      const time = now as Instant.Instant
      const by = { at: time, actor: officer }
      const all: ReadonlyArray<DossierCommand> = [
        { _tag: "Accept", ...by },
        { _tag: "Start", ...by, agency: text },
        { _tag: "RequestSupplement", ...by, items: [text, `${text} b`], reason: text },
        { _tag: "ProvideSupplement", at: time, actor: applicant, documents: [text] },
        { _tag: "Decide", ...by, outcome: "granted", reason: null },
        { _tag: "Return", ...by, way: kind % 2 === 0 ? "post" : "counter" },
        { _tag: "Refuse", ...by, reason: text },
        { _tag: "RequestWithdrawal", at: time, actor: applicant, reason: text },
        { _tag: "Stop", ...by },
        { _tag: "RequestPayment", ...by, amountVnd: minutes, reason: text },
        { _tag: "ConfirmPayment", ...by },
        { _tag: "Apologise", ...by, reason: text, newDueAt: (now + 864e5 * 9) as Instant.Instant }
      ]
      return all[kind]!
    })
    return run(decider, given, [submit, ...commands]).events
  })

describe("round trips of any history", () => {
  test("through JSON nothing of the record is lost", () => {
    fc.assert(
      fc.property(histories, (events) => {
        const portal = portalOf(events)
        const sent = Result.getOrThrow(PortalDossier.encode(portal))
        const read = Result.getOrThrow(readDossierRecord(JSON.parse(JSON.stringify(sent))))
        expect(read).toEqual({ record: sent, ignored: [] })
        expect(PortalDossier.decode(read.record)).toEqual(Result.succeed(portal))
      }),
      { numRuns: 300 }
    )
  })

  test("through events the dossier stands where it stood", () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(histories, (events) => {
        const portal = portalOf(events)
        const back = PortalDossier.historyOf(portal, importContext)
        const again = portalOf(back)
        // What a record does not carry: paid fees, and how a date moved without a supplement.
        const moved = new Set(["ApologyIssued", "PaymentConfirmed", "WithdrawalRequested"])
        const comparable = (dossier: PortalDossier.PortalDossier) => ({
          ...dossier,
          fees: [],
          agency: "",
          supplements: dossier.supplements.map((supplement) =>
            events.some(({ _tag }) => moved.has(_tag))
              ? { ...supplement, previousDueAt: null, newDueAt: null }
              : supplement
          )
        })
        expect(comparable(again)).toEqual(comparable(portal))
        expect(back.map(({ at }) => at)).toEqual(back.map(({ at }) => at).toSorted((a, b) => a - b))
        const before = replay(decider, events)
        const after = replay(decider, back)
        expect(after.stops.some(({ to }) => to === null)).toBe(
          before.stops.some(({ to }) => to === null)
        )
        seen.add(after.status)
      }),
      { numRuns: 1500 }
    )
    expect([...seen].toSorted()).toEqual(
      DossierStatus.all.filter((status) => status !== "draft").toSorted()
    )
  })
})
