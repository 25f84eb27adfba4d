import { binhDuong } from "@motcua/binh-duong"
import { LocalDate, Network, Routing } from "@motcua/core"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Catchment from "./Catchment.ts"
import * as Demand from "./Demand.ts"
import { assumed } from "./DemandParameters.ts"
import * as ProcedureMix from "./ProcedureMix.ts"

const days = ["2024-12-10", "2025-02-10", "2025-07-10"].map(LocalDate.unsafe)

describe("Demand.at", () => {
  it.each(days)("brings every dossier to one open office, on day %d", (date) => {
    const demand = Demand.at(binhDuong, date, assumed)
    const people = binhDuong.communes.reduce((sum, { population }) => sum + population!.people, 0)
    const dossiers = demand.offices.reduce((sum, each) => sum + each.dossiersPerYear, 0)
    expect(dossiers + demand.notReceived).toBeCloseTo(people * 0.5, 3)
    expect(demand.notReceived).toBe(0)
    const open = new Set(
      Result.getOrThrow(Network.at(binhDuong.roadmap, date)).offices.map(({ id }) => id)
    )
    expect(demand.offices.filter(({ office }) => !open.has(office.id))).toEqual([])
  })

  it("says that it is synthetic", () => {
    const { synthetic, syntheticNote } = Demand.at(binhDuong, days[0]!, assumed)
    expect(synthetic).toBe(true)
    expect(syntheticNote.vi).toMatch(/tổng hợp/)
  })
})

describe("routing classes", () => {
  it("are routed alike: every procedure as the one that stands for it", () => {
    for (const date of days) {
      const catchment = Catchment.at(binhDuong, date)
      const mix = ProcedureMix.of(binhDuong, date, assumed)
      expect(mix.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
      // Every seventh, so that all classes come up in a second.
      for (let i = 0; i < mix.length; i += 7) {
        const { procedure, routing } = mix[i]!
        const commune = binhDuong.communes[i % binhDuong.communes.length]!
        const route = Routing.route({
          province: binhDuong,
          procedure,
          communeCode: commune.code,
          date
        })
        const receivers = Result.getOrThrow(route).receivedBy.map(({ office }) => office.id)
        expect(catchment.way(commune, routing)?.receivers).toEqual(receivers)
      }
    }
  })
})
