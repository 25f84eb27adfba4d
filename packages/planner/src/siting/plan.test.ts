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
      notKnown: ["premises", "dossiers", "staff", "phaseTwoResults"]
    })
    expect(candidates[0]!.verdict.en).toMatch(/^Chosen: .* km from the nearest branch/)
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
