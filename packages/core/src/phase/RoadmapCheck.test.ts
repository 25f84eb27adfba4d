import { describe, expect, it } from "vitest"
import type { Commune } from "../office/Commune.ts"
import { type Office, standing } from "../office/Office.ts"
import { smallProvince } from "../testing/smallProvince.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { Roadmap } from "./Roadmap.ts"
import { check, problemText, turningDays } from "./RoadmapCheck.ts"
import { subject } from "./Transition.ts"

const { roadmap, communes } = smallProvince
const day = LocalDate.unsafe

const tags = (changed: Partial<Roadmap>) =>
  check({ ...roadmap, ...changed }, communes).map(({ _tag, row, field }) => [_tag, row, field])

const withOffice = (id: string, change: Partial<Office>) => ({
  offices: roadmap.offices.map((office) =>
    office.id === id ? ({ ...office, ...change } as Office) : office
  )
})

const withPhase = (id: string, change: Partial<Roadmap["phases"][number]>) => ({
  phases: roadmap.phases.map((phase) => (phase.id === id ? { ...phase, ...change } : phase))
})

describe("RoadmapCheck.check", () => {
  it("finds nothing in a sound roadmap", () => {
    expect(check(roadmap, communes)).toEqual([])
  })

  it("names overlapping phases, a gap, and a phase that runs backwards", () => {
    expect(tags(withPhase("B", { from: day("2024-05-31") }))).toEqual([
      ["PhaseOverlap", "B", "from"]
    ])
    expect(tags(withPhase("B", { from: day("2024-06-02") }))).toEqual([["PhaseGap", "B", "from"]])
    expect(tags(withPhase("B", { to: day("2024-05-31") }))).toEqual([["PhaseBackwards", "B", "to"]])
  })

  it("names a merge into a closed, an unknown, or no office, and whom it leaves unserved", () => {
    const closed = check(
      {
        ...roadmap,
        ...withOffice("branch-101", { openTo: day("2024-04-30"), successor: "centre" })
      },
      communes
    )
    expect(closed.map(({ _tag, row }) => [_tag, row])).toEqual([
      ["SuccessorClosed", "point-10001"],
      ["TransitionDiffers", "branch-101"]
    ])
    expect(tags(withOffice("point-10001", { successor: "branch-999" }))).toEqual([
      ["SuccessorUnknown", "point-10001", "successor"],
      ["TransitionDiffers", "point-10001", "successor"],
      ["CommuneUnserved", "10001", "receptionPoint"]
    ])
    expect(tags(withOffice("point-10001", { successor: null }))).toEqual([
      ["SuccessorMissing", "point-10001", "successor"],
      ["TransitionDiffers", "point-10001", "successor"],
      ["CommuneUnserved", "10001", "receptionPoint"]
    ])
  })

  it("names a Centre with too few posts (C1) and a branch without a seal of its own (C2)", () => {
    const small = { directors: 1, deputies: 2, units: 4, posts: 27 }
    const told = (id: string, change: object) =>
      check({ ...roadmap, ...withOffice(id, change) }, communes).map(
        ({ _tag, rule, row, field }) => [_tag, rule, row, field]
      )
    expect(told("centre", { establishment: small })).toEqual([
      ["OfficeIncomplete", "C1", "centre", "establishment.deputies"],
      ["OfficeIncomplete", "C1", "centre", "establishment.posts"]
    ])
    expect(told("branch-101", { standing: { ...standing, ownSeal: false } })).toEqual([
      ["OfficeIncomplete", "C2", "branch-101", "standing.ownSeal"]
    ])
  })

  it("names coordinates outside the country, islands apart, and a population below 0", () => {
    const unit = (change: Partial<Commune>) =>
      check(roadmap, [{ ...communes[0]!, ...change }, ...communes.slice(1)]).map(
        ({ _tag, row, field }) => [_tag, row, field]
      )
    const at = (lat: number, lon: number) => unit({ location: { lat, lon, precision: "x" } })
    expect(at(106, 21)).toEqual([["CoordinatesOutside", "10001", "location"]])
    expect(at(13.7, 115)).toEqual([["CoordinatesOutside", "10001", "location"]])
    // Trường Sa and Hoàng Sa.
    expect([at(8.645, 111.92), at(16.83, 112.33)]).toEqual([[], []])
    for (const people of [-1, 1.5, Number.NaN]) {
      expect(unit({ population: { people, estimated: false } })).toEqual([
        ["PopulationNegative", "10001", "population.people"]
      ])
    }
    expect(unit({ code: "10002" })).toContainEqual(["CommuneTwice", "10002", "code"])
  })

  it("does not run forever where successors go round in a circle", () => {
    const circle = withOffice("branch-101", { openTo: day("2024-05-31"), successor: "point-10001" })
    expect(tags(circle)).toContainEqual(["CommuneUnserved", "10001", "receptionPoint"])
  })

  it("names an open office with a successor, a twin, one in no commune, one too early", () => {
    expect(tags(withOffice("point-10002", { successor: "centre" }))).toEqual([
      ["SuccessorOfOpen", "point-10002", "successor"]
    ])
    expect(tags({ offices: [...roadmap.offices, roadmap.offices[0]!] })).toEqual([
      ["OfficeTwice", "centre", "id"]
    ])
    expect(tags(withOffice("centre", { communeCode: "00000" }))).toEqual([
      ["OfficeInNoCommune", "centre", "communeCode"]
    ])
    expect(tags(withOffice("centre", { openFrom: day("2024-02-29") }))).toEqual([
      ["OfficeOutsidePhases", "centre", "openFrom"],
      ["TransitionDiffers", "centre", "openFrom"]
    ])
  })

  it("names a transition of no office, and an end that no transition tells", () => {
    const merge = roadmap.transitions.find(({ _tag }) => _tag === "Merge")!
    expect(
      tags({
        transitions: [...roadmap.transitions, { ...merge, office: "point-0" } as typeof merge]
      })
    ).toEqual([["TransitionUnknownOffice", "point-0", "office"]])
    expect(tags({ transitions: roadmap.transitions.filter((each) => each !== merge) })).toEqual([
      ["TransitionDiffers", "point-10001", "openTo"]
    ])
  })

  it("names a commune that has no point at all", () => {
    const offices = roadmap.offices.filter(({ id }) => id !== "point-10004")
    const transitions = roadmap.transitions.filter((each) => subject(each) !== "point-10004")
    expect(tags({ offices, transitions }).every(([tag]) => tag === "CommuneUnserved")).toBe(true)
  })

  it("says each problem in both languages, with the row and what would be right", () => {
    const [problem] = check(
      { ...roadmap, ...withPhase("B", { from: day("2024-06-02") }) },
      communes
    )
    expect(problemText(problem!)).toEqual({
      vi: "Có ngày không thuộc giai đoạn nào: B, from = 2024-06-02; cần: 2024-06-01, ngày liền sau giai đoạn A (P1).",
      en: "There are days in no phase: B, from = 2024-06-02; expected: 2024-06-01, the day after phase A (P1)."
    })
  })
})

describe("turningDays", () => {
  it("has every first day of something new, in order, each once", () => {
    expect(turningDays(roadmap).map(LocalDate.format)).toEqual([
      "2024-03-01",
      "2024-06-01",
      "2025-01-01"
    ])
  })
})
