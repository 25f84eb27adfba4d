import { describe, expect, it } from "vitest"
import * as Dossier from "../dossier/Dossier.ts"
import * as Instant from "../time/Instant.ts"
import * as OnTime from "./OnTime.ts"

const due = Instant.unsafe("2025-02-10T17:00:00+07:00")
const later = Instant.unsafe("2025-02-10T17:00:01+07:00")

const dossier = (more: Partial<Dossier.Dossier>): Dossier.Dossier => ({
  ...Dossier.initial,
  dueAt: due,
  ...more
})
const decidedAt = (at: Instant.Instant, more: Partial<Dossier.Dossier> = {}) =>
  dossier({
    status: "decided",
    decision: { at, outcome: "granted", reason: null, late: at > due },
    ...more
  })

describe("OnTime.finished", () => {
  it("is on time by both at the very moment, and by neither a second later", () => {
    expect(OnTime.finished(decidedAt(due))).toEqual({ decision766: true, decree61: true })
    expect(OnTime.finished(decidedAt(later))).toEqual({ decision766: false, decree61: false })
  })

  it("is overdue by Decision 766 alone where supplements were asked for more than once", () => {
    const asked = (reception: number, appraisal: number) =>
      OnTime.finished(decidedAt(due, { supplementsAsked: { reception, appraisal } }))
    expect(asked(1, 0)).toEqual({ decision766: true, decree61: true })
    expect(asked(1, 1)).toEqual({ decision766: false, decree61: true })
  })

  it("is held against the first promise where an apology set another", () => {
    const apology = { at: due, reason: "quá tải", previousDueAt: due }
    const newDate = Instant.unsafe("2025-02-12T17:00:00+07:00")
    expect(OnTime.finished(decidedAt(later, { apology, dueAt: newDate }))).toEqual({
      decision766: false,
      decree61: false
    })
  })

  it("counts a refusal to take in as finished, not as a result", () => {
    const refused = dossier({ dueAt: null, refusal: { at: later, reason: "sai thẩm quyền" } })
    expect(OnTime.finished(refused)).toEqual({ decision766: true, decree61: false })
  })

  it("does not hold the time of waiting against a dossier that was closed for want of it", () => {
    const stopped = dossier({
      stopped: { at: later, because: "unsupplemented" },
      stops: [{ from: due, to: later, resume: "pause", responsible: "applicant" }]
    })
    expect(OnTime.finished(stopped)?.decision766).toBe(true)
    expect(OnTime.finished({ ...stopped, stops: [] })?.decision766).toBe(false)
  })

  it("has no answer for one that is open", () => {
    expect(OnTime.finished(dossier({ status: "inProgress" }))).toBeNull()
  })
})

describe("OnTime.isWithinLimit", () => {
  it("holds until the promise, without one, and while the clock stands", () => {
    expect(OnTime.isWithinLimit(dossier({}), due)).toBe(true)
    expect(OnTime.isWithinLimit(dossier({}), later)).toBe(false)
    expect(OnTime.isWithinLimit(dossier({ dueAt: null }), later)).toBe(true)
    const stops = [{ from: due, to: null, resume: "pause", responsible: "applicant" }] as const
    expect(OnTime.isWithinLimit(dossier({ stops }), later)).toBe(true)
  })
})
