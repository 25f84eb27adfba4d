import { describe, expect, it } from "vitest"
import { smallProvince } from "../testing/smallProvince.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as Handover from "./Handover.ts"

const { roadmap } = smallProvince
const on = (office: string, date: string) => Handover.on(roadmap, office, LocalDate.unsafe(date))

describe("Handover.on", () => {
  it("leaves a dossier where it is while the office is open", () => {
    expect(on("point-10001", "2024-05-31")).toMatchObject({
      receivedAt: { id: "point-10001" },
      handledAt: { id: "point-10001" },
      moved: false,
      path: ["point-10001"],
      promise: "unchanged",
      rules: ["H13"]
    })
  })

  it("hands it to whoever takes the office over, with the same promise", () => {
    expect(on("point-10001", "2024-06-01")).toMatchObject({
      receivedAt: { id: "point-10001" },
      handledAt: { id: "branch-101" },
      moved: true,
      path: ["point-10001", "branch-101"],
      promise: "unchanged",
      rules: ["H13", "P4"]
    })
  })

  it("has no answer for an office that is none", () => {
    expect(on("point-0", "2024-06-01")).toBeNull()
  })
})
