import * as Dossier from "@motcua/core/dossier/Dossier"
import * as DossierStatus from "@motcua/core/dossier/DossierStatus"
import { isOpen } from "@motcua/core/office/Office"
import * as Handover from "@motcua/core/phase/Handover"
import * as Instant from "@motcua/core/time/Instant"
import * as LocalDate from "@motcua/core/time/LocalDate"
import { describe, expect, it } from "vitest"
import { binhDuong } from "./index.ts"

const day = LocalDate.unsafe
const dueAt = Instant.unsafe("2025-07-08T17:00:00+07:00")

const turns = [
  ["plan", "2024-12-31", "2025-01-01", 9],
  ["plan", "2025-06-30", "2025-07-01", 0],
  ["reform", "2024-12-31", "2025-01-01", 9],
  ["reform", "2025-06-30", "2025-07-01", 82]
] as const

describe("dossiers in flight over a turn of the network", () => {
  it.each(turns)("%s, %s to %s: %i offices close", (id, before, after, closing) => {
    const { roadmap } = binhDuong.scenarios.find((scenario) => scenario.id === id)!
    const open = roadmap.offices.filter((office) => isOpen(office, day(before)))
    let closed = 0
    for (const office of open) {
      const stays = isOpen(office, day(after))
      if (!stays) closed += 1
      for (const status of DossierStatus.all) {
        const dossier = { ...Dossier.initial, status, officeId: office.id, dueAt }
        const first = Handover.ofDossier(roadmap, dossier, day(before))!
        const then = Handover.ofDossier(roadmap, dossier, day(after))!
        // Received there, and promised so: neither ever changes.
        expect([then.receivedAt, then.dueAt]).toEqual([office.id, dueAt])
        expect(first.handledAt ?? office.id).toBe(office.id)
        const heir = stays ? office.id : office.successor
        const over = DossierStatus.isTerminal(status)
        expect(then.handledAt).toBe(over || status === "decided" ? null : heir)
        expect(then.returnedAt).toBe(over ? null : heir)
        for (const at of [then.handledAt, then.returnedAt]) {
          const there = roadmap.offices.find((each) => each.id === at)
          if (at !== null) expect(isOpen(there!, day(after))).toBe(true)
        }
      }
    }
    expect(closed).toBe(closing)
  })

  it("goes on through two turns: received in phase I, merged, and then the reform", () => {
    const { roadmap } = binhDuong.scenarios.find((scenario) => scenario.id === "reform")!
    const at = (office: string) => Handover.on(roadmap, office, day("2025-07-01"))!
    expect(at("point-25747").path).toEqual(["point-25747", "branch-718"])
    expect(at("point-25741")).toMatchObject({ moved: true, rules: ["H13", "P5"] })
  })

  it("has no place for a draft, nor for an office that there is not", () => {
    const { roadmap } = binhDuong
    expect(Handover.ofDossier(roadmap, Dossier.initial, day("2025-01-01"))).toBeNull()
    const lost = { ...Dossier.initial, status: "accepted", officeId: "point-0" } as const
    expect(Handover.ofDossier(roadmap, lost, day("2025-01-01"))).toBeNull()
  })
})
