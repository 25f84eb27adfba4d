import { describe, expect, test } from "vitest"
import { replay } from "../decider/Decider.ts"
import { calendar2025 } from "../testing/calendar2025.ts"
import { scenario } from "../testing/scenario.ts"
import * as Instant from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as LocalTime from "../time/LocalTime.ts"
import { answerDueAt } from "./clock.ts"
import * as DossierCode from "./DossierCode.ts"
import type { Actor, DossierCommand } from "./DossierCommand.ts"
import type { DossierEvent } from "./DossierEvent.ts"
import { decider } from "./decider.ts"
import type { DossierTerms, Given } from "./Given.ts"

const officer: Actor = { kind: "officer", id: "cb-01" }
const applicant: Actor = { kind: "applicant" }
const at = Instant.unsafe
const limit = { quantity: 7, unit: "working_day" } as const

const terms: DossierTerms = {
  procedureCode: "1.004222",
  limits: { direct: limit, postal: limit, online: limit },
  cutoff: null,
  supplementResume: "restart",
  supplementPeriod: { quantity: 10, unit: "working_day" },
  paymentStopsClock: true,
  extraWorkingDays: 0
}
const given: Given = {
  terms,
  calendar: calendar2025,
  receivingOffices: ["branch-718", "point-25741"],
  successorOffice: null
}

const submitted: DossierEvent = {
  _tag: "DossierSubmitted",
  version: 1,
  at: at("2025-02-10T09:00:00+07:00"),
  actor: applicant,
  code: DossierCode.make("H09", LocalDate.unsafe("2025-02-10"), 1),
  procedureCode: "1.004222",
  communeCode: "25741",
  officeId: "point-25741",
  channel: "direct",
  documents: ["Tờ khai"]
}
const accept: DossierCommand = {
  _tag: "Accept",
  at: at("2025-02-10T10:00:00+07:00"),
  actor: officer
}

const eventsOf = (
  before: ReadonlyArray<DossierEvent>,
  command: DossierCommand,
  world: Given = given
): ReadonlyArray<DossierEvent> => {
  const outcome = scenario(decider, world).given(before).when(command)
  expect(outcome.refusal).toBeNull()
  return [...before, ...outcome.events]
}
const refusalOf = (
  before: ReadonlyArray<DossierEvent>,
  command: DossierCommand,
  world: Given = given
) => scenario(decider, world).given(before).when(command).refusal

const accepted = eventsOf([submitted], accept)
const started = eventsOf(accepted, {
  _tag: "Start",
  at: at("2025-02-10T14:00:00+07:00"),
  actor: officer,
  agency: "Công an phường Hiệp Thành"
})
const dueOf = (events: ReadonlyArray<DossierEvent>): string =>
  Instant.format(replay(decider, events).dueAt!)

const supplement: DossierCommand = {
  _tag: "RequestSupplement",
  at: at("2025-02-12T09:00:00+07:00"),
  actor: officer,
  items: ["Giấy tờ chứng minh chỗ ở hợp pháp"],
  reason: "Hồ sơ thiếu giấy tờ"
}
const provide: DossierCommand = {
  _tag: "ProvideSupplement",
  at: at("2025-02-14T09:00:00+07:00"),
  actor: applicant,
  documents: ["Giấy tờ chứng minh chỗ ở hợp pháp"]
}

describe("reception", () => {
  test("R2: acceptance issues a receipt with the return date", () => {
    const dossier = replay(decider, accepted)
    expect(dossier.status).toBe("accepted")
    expect(dossier.ruleSet).toBe("ND61")
    expect(dueOf(accepted)).toBe("2025-02-19T17:00:00+07:00")
  })

  test("R2: a refusal needs its reason", () => {
    const refuse = { _tag: "Refuse", at: accept.at, actor: officer, reason: "  " } as const
    expect(refusalOf([submitted], refuse)).toMatchObject({
      _tag: "ReasonMissing",
      rule: "R2",
      fields: ["reason"],
      command: "Refuse",
      status: "submitted",
      allowed: [
        "Accept",
        "Refuse",
        "RequestSupplement",
        "RequestWithdrawal",
        "ChangeOffice",
        "ChangeRevision"
      ]
    })
  })

  test("R5, R9: an office that does not receive the procedure is no place to lodge it", () => {
    const submit: DossierCommand = {
      _tag: "Submit",
      at: submitted.at,
      actor: applicant,
      code: DossierCode.make("H09", LocalDate.unsafe("2025-02-10"), 1),
      procedureCode: "1.004222",
      communeCode: "25741",
      officeId: "point-26000",
      channel: "direct",
      documents: []
    }
    expect(refusalOf([], submit)).toMatchObject({ _tag: "OfficeMayNotReceive", rule: "R9" })
    // R5: online, the answer says which office to turn to instead.
    expect(refusalOf([], { ...submit, channel: "online" })).toMatchObject({
      rule: "R5",
      offices: ["branch-718", "point-25741"]
    })
  })

  test("R6: the date in the code is the day of lodging", () => {
    const submit: DossierCommand = {
      ...submitted,
      _tag: "Submit",
      code: DossierCode.make("H09", LocalDate.unsafe("2025-02-09"), 1)
    }
    expect(refusalOf([], submit)).toMatchObject({ _tag: "CodeNotOfTheDay", rule: "R6" })
  })

  test("R4: an online dossier is answered within eight working hours", () => {
    const online = { ...submitted, channel: "online" } as const
    const answerBy = answerDueAt(given, replay(decider, [online]))
    expect(Instant.format(answerBy!)).toBe("2025-02-11T09:00:00+07:00")
    expect(answerDueAt(given, replay(decider, [submitted]))).toBeNull()
    expect(answerDueAt(given, replay(decider, eventsOf([online], accept)))).toBeNull()
  })

  test("R8: in a same-day procedure, 15:00:00 is in time and a second later is not", () => {
    const sameDay = { quantity: 1, unit: "working_day" } as const
    const world = {
      ...given,
      terms: {
        ...terms,
        limits: { direct: sameDay, postal: sameDay, online: sameDay },
        cutoff: LocalTime.unsafe("15:00")
      }
    }
    const take = (when: string) => dueOf(eventsOf([submitted], { ...accept, at: at(when) }, world))
    expect(take("2025-02-10T15:00:00+07:00")).toBe("2025-02-10T17:00:00+07:00")
    expect(take("2025-02-10T15:00:01+07:00")).toBe("2025-02-11T17:00:00+07:00")
  })

  test("H15: ten working days more, where the procedure and the commune have it so", () => {
    const world = { ...given, terms: { ...terms, extraWorkingDays: 10 } }
    expect(dueOf(eventsOf([submitted], accept, world))).toBe("2025-03-05T17:00:00+07:00")
  })

  test("T12: where the limit cannot be computed, the officer names the date", () => {
    const world = {
      ...given,
      terms: { ...terms, limits: { direct: null, postal: null, online: null } }
    }
    expect(refusalOf([submitted], accept, world)).toMatchObject({
      _tag: "LimitNotComputable",
      rule: "T12",
      fields: ["promisedDueAt"]
    })
    const promisedDueAt = at("2025-02-10T16:00:00+07:00")
    expect(dueOf(eventsOf([submitted], { ...accept, promisedDueAt }, world))).toBe(
      "2025-02-10T16:00:00+07:00"
    )
  })

  test("an applicant cannot accept", () => {
    expect(refusalOf([submitted], { ...accept, actor: applicant })?._tag).toBe("ActorForbids")
  })
})

describe("supplements", () => {
  test("R3: asked for once before acceptance, and once after", () => {
    const early = eventsOf([submitted], { ...supplement, at: at("2025-02-10T09:30:00+07:00") })
    expect(replay(decider, early).dueAt).toBeNull()
    const back = eventsOf(early, { ...provide, at: at("2025-02-11T09:00:00+07:00") })
    const again = { ...supplement, at: at("2025-02-11T09:30:00+07:00") }
    expect(refusalOf(back, again)).toMatchObject({ _tag: "SupplementAskedBefore", rule: "R3" })
    const taken = eventsOf(back, { ...accept, at: at("2025-02-11T10:00:00+07:00") })
    expect(eventsOf(taken, supplement)).toHaveLength(5)
  })

  test("H3: after supplements on appraisal the limit runs again from the start", () => {
    const resumed = eventsOf(eventsOf(started, supplement), provide)
    expect(dueOf(resumed)).toBe("2025-02-25T17:00:00+07:00")
  })

  test("H4: under pause the date moves by the working time stopped", () => {
    const world = { ...given, terms: { ...terms, supplementResume: "pause" } } as const
    const resumed = eventsOf(eventsOf(started, supplement, world), provide, world)
    expect(dueOf(resumed)).toBe("2025-02-21T17:00:00+07:00")
  })

  test("H2: not later than three working days after receipt", () => {
    const late = { ...supplement, at: at("2025-02-14T09:00:00+07:00") }
    expect(refusalOf(started, late)).toMatchObject({ _tag: "AppraisalNoticeTooLate", rule: "H2" })
    const inTime = { ...supplement, at: at("2025-02-13T17:00:00+07:00") }
    expect(eventsOf(started, inTime)).toHaveLength(4)
  })

  test("H5: closed once the procedure's period is over, and not before", () => {
    const waiting = eventsOf(started, supplement)
    const close = (when: string): DossierCommand => ({
      _tag: "CloseUnsupplemented",
      at: at(when),
      actor: { kind: "system" }
    })
    expect(refusalOf(waiting, close("2025-02-26T17:00:00+07:00"))?.rule).toBe("H5")
    const closed = eventsOf(waiting, close("2025-02-26T17:00:01+07:00"))
    expect(replay(decider, closed).status).toBe("stopped")
  })
})

describe("handling", () => {
  const decideAt = (when: string): DossierCommand => ({
    _tag: "Decide",
    at: at(when),
    actor: officer,
    outcome: "granted",
    reason: null
  })

  test("H6: time for payment is left out of the limit", () => {
    const asked = eventsOf(started, {
      _tag: "RequestPayment",
      at: at("2025-02-17T13:00:00+07:00"),
      actor: officer,
      amountVnd: 250_000,
      reason: "Lệ phí"
    })
    const paid = eventsOf(asked, {
      _tag: "ConfirmPayment",
      at: at("2025-02-18T13:00:00+07:00"),
      actor: officer
    })
    expect(dueOf(paid)).toBe("2025-02-20T17:00:00+07:00")
  })

  test("H8: a refusal is a result, with reasons", () => {
    const refused = {
      ...decideAt("2025-02-17T09:00:00+07:00"),
      outcome: "refused"
    } as DossierCommand
    expect(refusalOf(started, refused)).toMatchObject({ _tag: "ReasonMissing", rule: "H8" })
  })

  test("H9: a late result is preceded by an apology, H10: which comes once", () => {
    const late = decideAt("2025-02-21T09:00:00+07:00")
    expect(refusalOf(started, late)).toMatchObject({ _tag: "ApologyMissing", rule: "H9" })
    const apologise: DossierCommand = {
      _tag: "Apologise",
      at: at("2025-02-18T09:00:00+07:00"),
      actor: officer,
      reason: "Chờ kết quả xác minh",
      newDueAt: at("2025-02-24T17:00:00+07:00")
    }
    const sorry = eventsOf(started, apologise)
    expect(sorry.at(-1)).toMatchObject({ _tag: "ApologyIssued", late: false })
    expect(
      refusalOf(sorry, { ...apologise, newDueAt: at("2025-02-28T17:00:00+07:00") })
    ).toMatchObject({
      _tag: "NewDateSetBefore",
      rule: "H10"
    })
    expect(replay(decider, eventsOf(sorry, late)).decision).toMatchObject({ late: false })
    expect(
      eventsOf(started, { ...apologise, at: at("2025-02-19T08:00:00+07:00") }).at(-1)
    ).toMatchObject({ late: true })
  })

  test("H11: withdrawal until there is a result, and not after", () => {
    const withdraw = {
      _tag: "RequestWithdrawal",
      at: at("2025-02-18T09:00:00+07:00"),
      actor: applicant,
      reason: "Không còn nhu cầu"
    } as const
    const stopped = eventsOf(eventsOf(started, withdraw), {
      _tag: "Stop",
      at: at("2025-02-18T10:00:00+07:00"),
      actor: officer
    })
    expect(replay(decider, stopped)).toMatchObject({
      status: "stopped",
      stopped: { because: "withdrawn" }
    })
    const decided = eventsOf(started, decideAt("2025-02-17T09:00:00+07:00"))
    expect(refusalOf(decided, withdraw)).toMatchObject({ _tag: "StatusForbids", rule: "H11" })
  })

  test("H13: the result is returned, and nothing follows", () => {
    const returned = eventsOf(eventsOf(started, decideAt("2025-02-17T09:00:00+07:00")), {
      _tag: "Return",
      at: at("2025-02-17T10:00:00+07:00"),
      actor: officer,
      way: "counter"
    })
    expect(replay(decider, returned).status).toBe("returned")
    expect(refusalOf(returned, accept)).toMatchObject({ allowed: [] })
  })

  test("P2: when an office closes, the dossier moves and the promise stays", () => {
    const world = { ...given, successorOffice: "branch-718" }
    const change: DossierCommand = {
      _tag: "ChangeOffice",
      at: at("2025-02-11T00:00:00+07:00"),
      actor: { kind: "system" },
      officeId: "branch-718"
    }
    const moved = eventsOf(started, change, world)
    expect(replay(decider, moved)).toMatchObject({ officeId: "branch-718", status: "inProgress" })
    expect(dueOf(moved)).toBe(dueOf(started))
    expect(refusalOf(started, change)?._tag).toBe("OfficeNotSuccessor")
  })

  test("a command earlier than the last event is refused", () => {
    expect(refusalOf(accepted, { ...accept, at: at("2025-02-10T08:00:00+07:00") })?._tag).toBe(
      "StatusForbids"
    )
    expect(refusalOf([submitted], { ...accept, at: at("2025-02-10T08:59:59+07:00") })?._tag).toBe(
      "TimeWentBack"
    )
  })
})

test("ND61: a dossier received on 2025-06-30 keeps its rules for life", () => {
  const lodged = { ...submitted, at: at("2025-06-30T08:00:00+07:00") }
  const taken = eventsOf([lodged], { ...accept, at: at("2025-06-30T09:00:00+07:00") })
  const later = eventsOf(taken, {
    _tag: "Start",
    at: at("2025-07-02T08:00:00+07:00"),
    actor: officer,
    agency: "UBND phường"
  })
  expect(replay(decider, later).ruleSet).toBe("ND61")
  const next = eventsOf([{ ...submitted, at: at("2025-06-30T08:00:00+07:00") }], {
    ...accept,
    at: at("2025-07-01T08:00:00+07:00")
  })
  expect(replay(decider, next).ruleSet).toBe("ND118")
})
