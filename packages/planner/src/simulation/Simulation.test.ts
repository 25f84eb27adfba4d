import { binhDuong } from "@motcua/binh-duong"
import { LocalDate } from "@motcua/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Simulation from "./Simulation.ts"
import { assumed } from "./SimulationParameters.ts"
import { ofPhase } from "./SimulationReport.ts"

const request = (
  more: Partial<Simulation.SimulationRequest> = {}
): Simulation.SimulationRequest => ({
  province: binhDuong,
  scenario: binhDuong.scenarios[0]!,
  from: LocalDate.unsafe("2024-12-02"),
  to: LocalDate.unsafe("2025-12-31"),
  dossiers: 6000,
  seed: 1,
  parameters: assumed,
  ...more
})

/** Runs a simulation to its end. */
const run = (more: Partial<Simulation.SimulationRequest> = {}) => {
  const running = Result.getOrThrow(Simulation.begin(request(more)))
  const told: Array<Simulation.Told> = []
  for (let step = running.next(); ; step = running.next()) {
    if (step.done) return { told, tallies: step.value }
    told.push(step.value)
  }
}
const reports = (more: Partial<Simulation.SimulationRequest> = {}) =>
  run(more).told.flatMap((each) =>
    each._tag === "Phase" ? [ofPhase(each.tally, each.to, 15)] : []
  )

describe("a simulated year", () => {
  const year = run()

  it("tells of the three phases, each with its network", () => {
    const phases = year.told.flatMap((each) => (each._tag === "Phase" ? [each] : []))
    expect(
      phases.map(({ tally, to }) => [tally.phase.id, tally.offices, LocalDate.format(to)])
    ).toEqual([
      ["I", 101, "2024-12-31"],
      ["II", 92, "2025-06-30"],
      ["III", 92, "2025-12-31"]
    ])
  })

  it("lodges every dossier and loses none: each ends or is open", () => {
    const sum = (of: (tally: (typeof year.tallies)[number]) => number) =>
      year.tallies.reduce((total, tally) => total + of(tally), 0)
    expect(sum(({ lodged }) => lodged)).toBe(6000)
    const last = year.tallies.at(-1)!
    expect(
      sum(
        ({ decided, refused, withdrawn, unsupplemented }) =>
          decided + refused + withdrawn + unsupplemented
      ) + last.open
    ).toBe(6000)
    expect(sum(({ finished }) => finished) + last.open).toBe(6000)
  })

  it("keeps the counters of the first day: those of a merged point go to the branch", () => {
    const [first, second, third] = year.tallies
    expect([second!.counters, third!.counters]).toEqual([first!.counters, first!.counters])
  })

  it("hands dossiers over at the turn of 2025, and moves no promise", () => {
    const [first, second, third] = year.tallies
    expect(first!.rehomed).toEqual({})
    expect(Object.values(second!.rehomed).reduce((a, b) => a + b, 0)).toBeGreaterThan(5)
    expect(third!.rehomed).toEqual({})
    expect(year.tallies.map(({ promisesMoved }) => promisesMoved)).toEqual([0, 0, 0])
  })

  it("has both rates between 0 and 1, that of Decree 61 not above what was received", () => {
    for (const { onTime } of reports()) {
      expect(onTime.decision766.rate).toBeGreaterThan(0.8)
      expect(onTime.decision766.rate).toBeLessThanOrEqual(1)
      expect(onTime.decree61.onTime).toBeLessThanOrEqual(onTime.decree61.of)
    }
  })

  it("gives the same for the same seed, and something else for another", () => {
    expect(reports({ dossiers: 1500 })).toEqual(reports({ dossiers: 1500 }))
    expect(reports({ dossiers: 1500 })).not.toEqual(reports({ dossiers: 1500, seed: 2 }))
  })
})

describe("any simulation", () => {
  const first = LocalDate.unsafe("2024-12-02")
  const requests = fc.record({
    from: fc.nat(380),
    days: fc.integer({ min: 5, max: 60 }),
    dossiers: fc.nat(300),
    seed: fc.integer(),
    scenario: fc.constantFrom(...binhDuong.scenarios)
  })

  it("loses no dossier and moves no promise, whenever, however many, by whatever seed", () => {
    fc.assert(
      fc.property(requests, ({ from: start, days, dossiers, seed, scenario }) => {
        const from = LocalDate.addDays(first, start)
        const to = LocalDate.addDays(from, days)
        const { tallies } = run({ from, to, dossiers, seed, scenario })
        const sum = (of: (tally: Simulation.PhaseTally) => number) =>
          tallies.reduce((total, tally) => total + of(tally), 0)
        expect(sum(({ lodged }) => lodged)).toBe(dossiers)
        expect(sum(({ finished }) => finished) + tallies.at(-1)!.open).toBe(dossiers)
        expect(sum(({ promisesMoved }) => promisesMoved)).toBe(0)
        for (const tally of tallies) {
          expect(tally.finishedOnTime).toBeLessThanOrEqual(tally.finished)
          expect(tally.openWithinLimit).toBeLessThanOrEqual(tally.open)
          expect(tally.receivedOnTime).toBeLessThanOrEqual(tally.receivedFinished)
          expect(tally.receivedFinished).toBeLessThanOrEqual(tally.received)
          expect(tally.waitedWithin).toBeLessThanOrEqual(tally.visits)
        }
      }),
      { numRuns: 25 }
    )
  })
})

describe("the reform of 2025-07-01", () => {
  it("hands the dossiers of 82 points over to 36, and moves no promise", () => {
    const [second, third] = reports({
      scenario: binhDuong.scenarios[1]!,
      from: LocalDate.unsafe("2025-06-02"),
      to: LocalDate.unsafe("2025-07-31"),
      dossiers: 4000
    })
    expect([second!.network.offices, third!.network.offices]).toEqual([92, 46])
    expect(third!.rehomed.total).toBeGreaterThan(50)
    expect(third!.rehomed.promisesMoved).toBe(0)
    expect(Object.keys(third!.rehomed.byStatus)).toEqual(
      expect.arrayContaining(["inProgress", "decided"])
    )
  })
})

describe("a simulation", () => {
  it("has an honest answer where nobody comes", () => {
    const [report] = reports({ dossiers: 0, to: LocalDate.unsafe("2024-12-10") })
    expect(report).toMatchObject({
      dossiers: { lodged: 0 },
      waiting: { visits: 0, meanMinutes: null },
      onTime: { decision766: { of: 0, rate: null } }
    })
  })

  it.each([
    ["NoPhase", { from: LocalDate.unsafe("2024-11-01") }],
    ["PeriodReversed", { to: LocalDate.unsafe("2024-12-01") }],
    ["NoWorkingDay", { from: LocalDate.unsafe("2025-02-08"), to: LocalDate.unsafe("2025-02-09") }],
    ["InvalidNumber", { dossiers: -1 }],
    ["InvalidNumber", { dossiers: Number.NaN }],
    ["InvalidNumber", { seed: 0.5 }]
  ])("is refused with %s", (_tag, more) => {
    expect(Simulation.begin(request(more))).toMatchObject({ failure: { _tag } })
  })

  it("stops at the midnight after its last day", () => {
    const { told } = run({ to: LocalDate.unsafe("2024-12-06"), dossiers: 300 })
    const days = told.flatMap((each) => (each._tag === "Day" ? [LocalDate.format(each.date)] : []))
    expect(days).toEqual(["2024-12-02", "2024-12-03", "2024-12-04", "2024-12-05", "2024-12-06"])
  })
})
