import { binhDuong } from "@motcua/binh-duong"
import type { Commune, Office } from "@motcua/core"
import * as Coverage from "@motcua/core/coverage/Coverage"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import * as Instance from "./Instance.ts"
import { plan } from "./plan.ts"
import { refusalText, type SitingRequest } from "./Siting.ts"
import { load, type Solver } from "./solver.ts"
import { type Given, leastCostFlow } from "./testing/flow.ts"

let solver: Solver
beforeAll(async () => {
  solver = await load()
})

const branches = binhDuong.roadmap.offices.filter(({ _tag }) => _tag === "Branch")

const request = (changes: Partial<SitingRequest>): SitingRequest => ({
  travel: binhDuong.travel,
  criteria: Coverage.phaseThree,
  communes: binhDuong.communes,
  existing: branches,
  objective: "cover",
  count: null,
  excluded: new Set(),
  capacity: null,
  seconds: 60,
  ...changes
})

/** Every choice of at most (or exactly) so many candidates, judged one by one. */
const bruteForce = (asked: SitingRequest): number | null => {
  const instance = Instance.of(asked)
  const { candidates, communes, covered, reaches, people, now, ways } = instance
  const values: Array<number> = []
  for (let bits = 0; bits < 2 ** candidates.length; bits++) {
    const open = candidates.flatMap((_, j) => ((bits >> j) & 1 ? [j] : []))
    if (asked.objective !== "cover" && open.length !== asked.count) continue
    if (asked.objective === "cover" && asked.count !== null && open.length > asked.count) continue
    const reached = communes.map((_, i) => covered[i] || open.some((j) => reaches[i]![j]))
    if (asked.objective === "cover") {
      if (reached.every(Boolean)) values.push(open.length)
    } else if (asked.objective === "people") {
      values.push(
        communes.reduce((sum, _, i) => sum + (reached[i] && !covered[i] ? people[i]! : 0), 0)
      )
    } else {
      values.push(
        communes.reduce((sum, _, i) => {
          const minutes = open.map((j) => ways[i]![j]!.minutes)
          return (
            sum + people[i]! * Math.min(now[i]?.minutes ?? Number.POSITIVE_INFINITY, ...minutes)
          )
        }, 0)
      )
    }
  }
  if (values.length === 0) return null
  return asked.objective === "people" ? Math.max(...values) : Math.min(...values)
}

/**
 * The same with a capacity: for every choice of branches, whom they can serve by a flow from the
 * communes to the branches, found without a solver.
 */
const bruteForceWithCapacity = (asked: SitingRequest, capacity: number): number | null => {
  const instance = Instance.of(asked)
  const { candidates, communes, covered, reaches, people, now, ways } = instance
  const values: Array<number> = []
  for (let bits = 0; bits < 2 ** candidates.length; bits++) {
    const open = candidates.flatMap((_, j) => ((bits >> j) & 1 ? [j] : []))
    if (asked.objective !== "cover" && open.length !== asked.count) continue
    if (asked.objective === "cover" && asked.count !== null && open.length > asked.count) continue
    const home = (i: number) => 2 + i
    const seat = (j: number) => 2 + communes.length + j
    const stay = 2 + communes.length + candidates.length
    const travel = asked.objective === "travel"
    const arcs: Array<Given> = open.map((j) => [seat(j), 1, capacity, 0])
    if (travel) arcs.push([stay, 1, Number.MAX_SAFE_INTEGER, 0])
    for (const [i] of communes.entries()) {
      if (!travel && covered[i]) continue
      arcs.push([0, home(i), people[i]!, 0])
      for (const j of open) {
        const minutes = ways[i]![j]!.minutes
        if (travel ? minutes < now[i]!.minutes : reaches[i]![j]) {
          arcs.push([home(i), seat(j), people[i]!, travel ? minutes : 0])
        }
      }
      if (travel) arcs.push([home(i), stay, people[i]!, now[i]!.minutes])
    }
    const { flow, cost } = leastCostFlow(stay + 1, arcs)
    if (asked.objective === "people") values.push(flow)
    else if (travel) values.push(cost)
    else {
      const all = communes.reduce((sum, _, i) => sum + (covered[i] ? 0 : people[i]!), 0)
      // Where nobody lives, somebody might all the same: a branch must be near.
      const near = communes.every((_, i) => covered[i] || open.some((j) => reaches[i]![j]))
      if (near && flow > all - 1e-3) values.push(open.length)
    }
  }
  if (values.length === 0) return null
  return asked.objective === "people" ? Math.max(...values) : Math.min(...values)
}

const place = fc.record({
  lat: fc.double({ min: 11, max: 11.5, noNaN: true }),
  lon: fc.double({ min: 106.4, max: 106.9, noNaN: true }),
  people: fc.integer({ min: 0, max: 50_000 }),
  urban: fc.boolean()
})

const communesOf = (
  places: ReadonlyArray<{ lat: number; lon: number; people: number; urban: boolean }>
): ReadonlyArray<Commune.Commune> =>
  places.map(({ lat, lon, people, urban }, index) => ({
    ...binhDuong.communes[0]!,
    code: `${90_000 + index}`,
    name: `Xã ${index}`,
    type: urban ? "ward" : "commune",
    location: { lat, lon, precision: "made up" },
    population: { people, estimated: false }
  }))

const branchAt = (commune: Commune.Commune): Office.Office => ({
  ...branches[0]!,
  location: commune.location,
  communeCode: commune.code
})

describe("plan, against every choice tried one by one", () => {
  it.each(["cover", "people", "travel"] as const)("%s", (objective) => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 0, max: 3 }),
        (places, count) => {
          const communes = communesOf(places)
          const asked = request({
            objective,
            communes,
            existing: [branchAt(communes[0]!)],
            count: objective === "cover" ? null : Math.min(count, communes.length - 1)
          })
          const best = bruteForce(asked)
          const found = plan(asked, solver)
          if (best === null) {
            expect(found).toMatchObject({ failure: { _tag: "NoPlan" } })
            return
          }
          const siting = Result.getOrThrow(found)
          expect([siting.proof, siting.gap]).toEqual(["optimal", 0])
          expect(Math.abs(siting.value - best)).toBeLessThan(1e-6 * Math.max(1, best))
        }
      ),
      { numRuns: 40 }
    )
  })

  it.each(["cover", "people", "travel"] as const)("%s, with a capacity", (objective) => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 3, maxLength: 7 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 90_000 }),
        fc.boolean(),
        (places, count, capacity, limited) => {
          const communes = communesOf(places)
          const most = Math.min(count, communes.length - 1)
          const asked = request({
            objective,
            communes,
            existing: [branchAt(communes[0]!)],
            capacity,
            count: objective === "cover" && !limited ? null : most
          })
          const best = bruteForceWithCapacity(asked, capacity)
          const found = plan(asked, solver)
          if (best === null) {
            expect(found).toMatchObject({ failure: { _tag: "NoPlan" } })
            if (Result.isSuccess(found) || found.failure._tag !== "NoPlan") return
            if (found.failure.why === "noCandidateNear") return
            // The capacity is to blame exactly where there is a plan without it.
            const unbounded = bruteForce({ ...asked, capacity: null })
            expect(found.failure.why).toBe(
              unbounded === null ? "tooFewBranches" : "tooLittleCapacity"
            )
            expect(found.failure.unreached.length).toBeGreaterThan(0)
            return
          }
          const siting = Result.getOrThrow(found)
          expect([siting.proof, siting.gap]).toEqual(["optimal", 0])
          expect(Math.abs(siting.value - best)).toBeLessThan(1e-5 * Math.max(1, best))
          for (const { people } of siting.branches) {
            expect(people).toBeLessThanOrEqual(capacity + 1)
          }
        }
      ),
      { numRuns: 40 }
    )
  })

  it("with too few branches names exactly who would be left by the best such plan", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 4, maxLength: 8 }), (places) => {
        const communes = communesOf(places)
        const existing = [branchAt(communes[0]!)]
        const asked = request({ communes, existing, count: 1 })
        const found = plan(asked, solver)
        if (Result.isSuccess(found)) {
          expect(found.success.branches.length).toBeLessThanOrEqual(1)
          return
        }
        if (found.failure._tag !== "NoPlan") throw new Error(found.failure._tag)
        const most = bruteForce({ ...asked, objective: "people", count: 1 })!
        const instance = Instance.of(asked)
        const uncovered = communes.reduce(
          (sum, _, i) => sum + (instance.covered[i] ? 0 : instance.people[i]!),
          0
        )
        const left = found.failure.unreached.reduce(
          (sum, { code }) =>
            sum + communes.find((commune) => commune.code === code)!.population!.people,
          0
        )
        expect(left).toBe(uncovered - most)
      }),
      { numRuns: 40 }
    )
  })
})

describe("plan for Bình Dương", () => {
  it("finds the fewest branches that bring everybody within reach, proved", () => {
    const siting = Result.getOrThrow(plan(request({}), solver))
    expect(siting.proof).toBe("optimal")
    const after = Result.getOrThrow(
      Coverage.of({
        travel: binhDuong.travel,
        communes: binhDuong.communes,
        offices: [...branches, ...siting.branches.map(({ commune }) => branchAt(commune))]
      })
    )
    expect(after.either.communes).toBe(91)
    const fewer = plan(request({ count: siting.branches.length - 1 }), solver)
    expect(fewer).toMatchObject({ failure: { _tag: "NoPlan", why: "tooFewBranches" } })
  })

  it("reaches most people with two, and travels least with three", () => {
    const most = Result.getOrThrow(plan(request({ objective: "people", count: 2 }), solver))
    const one = Result.getOrThrow(plan(request({ objective: "people", count: 1 }), solver))
    expect(most.branches).toHaveLength(2)
    expect(most.value).toBeGreaterThan(one.value)
    const least = Result.getOrThrow(plan(request({ objective: "travel", count: 3 }), solver))
    expect([least.proof, least.branches.length]).toEqual(["optimal", 3])
    const none = Result.getOrThrow(plan(request({ objective: "travel", count: 0 }), solver))
    expect(least.value).toBeLessThan(none.value)
  })

  it("leaves out what is excluded, and says who cannot be reached then", () => {
    const siting = Result.getOrThrow(plan(request({}), solver))
    const excluded = new Set([siting.branches[0]!.commune.code])
    const other = Result.getOrThrow(plan(request({ excluded }), solver))
    expect(other.branches.map(({ commune }) => commune.code)).not.toContain([...excluded][0])
    const everywhere = new Set(binhDuong.communes.map(({ code }) => code))
    const nowhere = plan(request({ excluded: everywhere }), solver)
    if (Result.isSuccess(nowhere) || nowhere.failure._tag !== "NoPlan") throw new Error("a plan")
    expect(nowhere.failure.why).toBe("noCandidateNear")
    expect(nowhere.failure.unreached.map(({ name }) => name)).toContain("Xã Minh Hoà")
    expect(refusalText(nowhere.failure).vi).toContain("Xã Minh Hoà")
  })

  it("keeps to a capacity, or says who is left over", () => {
    const capacity = 30_000
    const siting = Result.getOrThrow(plan(request({ capacity }), solver))
    for (const { people } of siting.branches) expect(people).toBeLessThanOrEqual(capacity)
    const unbounded = Result.getOrThrow(plan(request({}), solver))
    expect(siting.branches.length).toBeGreaterThanOrEqual(unbounded.branches.length)
    expect(plan(request({ capacity: 100 }), solver)).toMatchObject({
      failure: { _tag: "NoPlan", why: "tooLittleCapacity" }
    })
  })

  it("explains every candidate, and says which criteria of P3 have no data", () => {
    const { candidates } = Result.getOrThrow(plan(request({}), solver))
    expect(candidates).toHaveLength(82)
    expect(candidates.filter(({ chosen }) => chosen).length).toBeGreaterThan(0)
    expect(candidates[0]).toMatchObject({
      chosen: true,
      notKnown: ["premises", "dossiers", "staff", "phaseTwoResults"],
      weightKnown: 2 / 6
    })
    expect(candidates[0]!.verdict.en).toMatch(/^Chosen: .* km from the nearest branch/)
  })

  it("says how far from the optimum it may be when its time runs out, and is no farther", () => {
    const asked = request({ objective: "travel", count: 12, capacity: 60_000 })
    const best = Result.getOrThrow(plan(asked, solver))
    expect(best.proof).toBe("optimal")
    for (const seconds of [0.02, 0.05, 0.1, 0.2, 0.4]) {
      const found = plan({ ...asked, seconds }, solver)
      if (Result.isFailure(found)) {
        expect(found.failure).toEqual({ _tag: "OutOfTime", rule: null, seconds })
        continue
      }
      const { proof, gap, value } = found.success
      if (proof === "optimal") {
        expect(value).toBeCloseTo(best.value, 0)
        continue
      }
      expect(value).toBeGreaterThanOrEqual(best.value * (1 - 1e-9))
      if (gap !== null) {
        expect(gap).toBeGreaterThan(0)
        expect((value - best.value) / value).toBeLessThanOrEqual(gap + 1e-9)
      }
    }
  })

  it("scores candidates by data that is handed in, and rules out what falls short", () => {
    const unaided = Result.getOrThrow(plan(request({}), solver))
    const code = unaided.branches[0]!.commune.code
    const data = {
      source: "made up",
      candidates: [
        { commune: code, premises: { available: false }, source: "made up" },
        { commune: unaided.branches[1]!.commune.code, staff: 5, source: "made up" }
      ],
      required: ["premises"] as const
    }
    const siting = Result.getOrThrow(plan(request({ data }), solver))
    expect(siting.branches.map(({ commune }) => commune.code)).not.toContain(code)
    expect(siting.ruledOut).toMatchObject([
      { commune: { code }, because: [{ criterion: "premises", meets: false }] }
    ])
    const scored = siting.candidates.find(
      ({ commune }) => commune.code === unaided.branches[1]!.commune.code
    )!
    expect(scored.notKnown).toEqual(["premises", "dossiers", "phaseTwoResults"])
    // What is only scored and not required changes no plan.
    const { required: _required, ...scoredOnly } = data
    const same = Result.getOrThrow(plan(request({ data: scoredOnly }), solver))
    expect(same.branches).toEqual(unaided.branches)
  })

  it("refuses a missing or too large number, and an exclusion that is no commune", () => {
    expect(plan(request({ objective: "people" }), solver)).toMatchObject({
      failure: { _tag: "CountMissing" }
    })
    expect(plan(request({ count: 83 }), solver)).toMatchObject({
      failure: { _tag: "TooManyBranches", candidates: 82 }
    })
    expect(plan(request({ excluded: new Set(["00000"]) }), solver)).toMatchObject({
      failure: { _tag: "UnknownExclusion", code: "00000" }
    })
  })
})
