import { describe, expect, test } from "vitest"
import { run } from "../decider/Decider.ts"
import { calendar2025 } from "../testing/calendar2025.ts"
import * as Instant from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import { variants } from "../verify/dossierModel.ts"
import * as DossierCode from "./DossierCode.ts"
import type { Actor, Channel, DossierCommand } from "./DossierCommand.ts"
import { decider } from "./decider.ts"
import type { Given } from "./Given.ts"

const sameDay = variants.find(({ name }) => name === "same-day")!
const given: Given = {
  terms: sameDay.terms,
  calendar: calendar2025,
  receivingOffices: ["branch-718"],
  successorOffice: null
}
const officer: Actor = { kind: "officer", id: "cb-01" }
const at = Instant.unsafe("2025-02-10T09:00:00+07:00")
const submit = (channel: Channel, actor: Actor): DossierCommand => ({
  _tag: "Submit",
  at,
  actor,
  code: DossierCode.make("H09", LocalDate.unsafe("2025-02-10"), 1),
  procedureCode: given.terms.procedureCode,
  communeCode: "25747",
  officeId: "branch-718",
  channel,
  documents: ["Tờ khai"]
})

describe("lodging", () => {
  test.each(["direct", "postal", "online"] as const)(
    "R1: %s, by the applicant or by an officer for them, never by the system",
    (channel) => {
      for (const actor of [officer, { kind: "applicant" } as const]) {
        expect(run(decider, given, [submit(channel, actor)]).state).toMatchObject({
          status: "submitted",
          channel
        })
      }
      expect(run(decider, given, [submit(channel, { kind: "system" })]).refusals).toMatchObject([
        { refusal: { _tag: "ActorForbids", rule: "R1" } }
      ])
    }
  )

  test("R7: no receipt is needed where the result comes at once, and one is everywhere else", () => {
    const accept: DossierCommand = { _tag: "Accept", at, actor: officer, withoutReceipt: true }
    const atOnce = run(decider, given, [submit("direct", officer), accept])
    expect(atOnce.state).toMatchObject({ status: "accepted", receipt: { issued: false } })
    expect(atOnce.state.dueAt).not.toBeNull()

    const onRequest = run(decider, given, [
      submit("direct", officer),
      { ...accept, withoutReceipt: false }
    ])
    expect(onRequest.state.receipt?.issued).toBe(true)
    expect(onRequest.events.at(-1)).not.toHaveProperty("withoutReceipt")

    const slow = { ...given, terms: { ...given.terms, cutoff: null } }
    expect(run(decider, slow, [submit("direct", officer), accept]).refusals).toMatchObject([
      { refusal: { _tag: "ReceiptMissing", rule: "R7", fields: ["withoutReceipt"] } }
    ])
  })

  test("R7: a result that is returned at once is in the books all the same", () => {
    const { events, refusals, state } = run(decider, given, [
      submit("direct", officer),
      { _tag: "Accept", at, actor: officer },
      { _tag: "Start", at, actor: officer, agency: "UBND phường Phú Cường" },
      { _tag: "Decide", at, actor: officer, outcome: "granted", reason: null },
      { _tag: "Return", at, actor: officer, way: "counter" }
    ])
    expect(refusals).toEqual([])
    expect(events.map(({ _tag }) => _tag)).toEqual([
      "DossierSubmitted",
      "DossierAccepted",
      "ProcessingStarted",
      "DossierDecided",
      "ResultReturned"
    ])
    expect(state).toMatchObject({ status: "returned", returned: { at } })
  })
})
