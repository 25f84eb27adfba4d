import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Office } from "../office/Office.ts"
import { smallProvince } from "../testing/smallProvince.ts"
import * as Coverage from "./Coverage.ts"
import * as Travel from "./Travel.ts"

const { communes, travel } = smallProvince
const branches = smallProvince.roadmap.offices.filter(({ _tag }) => _tag === "Branch")

const reached = (km: number, minutes: number) => {
  const { byKm, byMinutes, either } = Coverage.reach(Coverage.phaseThree, { km, minutes })
  return [byMinutes, byKm, either]
}

describe("Coverage.reach (P3: under 30 minutes, or at most 5 km)", () => {
  it.each([
    [5, 30, [false, true, true]],
    [5.000001, 30, [false, false, false]],
    [5.000001, 29.999999, [true, false, true]],
    [4.999999, 29.999999, [true, true, true]],
    [0, 0, [true, true, true]],
    [0, 45, [false, true, true]]
  ])("%f km and %f minutes", (km, minutes, expected) => {
    expect(reached(km, minutes)).toEqual(expected)
  })

  it("takes 30 minutes for 30 minutes, however the product of decimals is rounded", () => {
    const speeds = fc.integer({ min: 1, max: 1200 })
    fc.assert(
      fc.property(speeds, fc.integer({ min: 100, max: 300 }), (tenths, hundredths) => {
        const parameters = { detour: hundredths / 100, speedKmh: tenths / 10, overheadMinutes: 0 }
        const km = (parameters.speedKmh / 2 / parameters.detour) as number
        expect(reached(km, Travel.minutesFor(parameters, km))[0]).toBe(false)
        expect(reached(km, Travel.minutesFor(parameters, km * 0.999))[0]).toBe(true)
      })
    )
  })
})

describe("Coverage.of", () => {
  it("finds the nearest office and adds communes and people up", () => {
    const coverage = Result.getOrThrow(Coverage.of({ travel, communes, offices: branches }))
    expect(
      coverage.communes.map(({ office, byMinutes, byKm }) => [office.id, byMinutes, byKm])
    ).toEqual([
      ["branch-101", true, true],
      ["branch-101", true, false],
      ["branch-102", true, true],
      ["branch-102", true, false]
    ])
    expect(coverage.byKm).toEqual({
      communes: 2,
      communeShare: 0.5,
      people: 2000,
      peopleShare: 0.5
    })
    expect(coverage.total).toEqual({
      communes: 4,
      communeShare: 1,
      people: 4000,
      peopleShare: 1
    })
    expect(coverage.populationEstimated).toBe(false)
  })

  it("counts each commune at one office, and reaches more with more offices, never less", () => {
    const offices = fc.subarray([...smallProvince.roadmap.offices], { minLength: 1 })
    fc.assert(
      fc.property(offices, offices, (some, more) => {
        const few = Result.getOrThrow(Coverage.of({ travel, communes, offices: some }))
        const many = Result.getOrThrow(
          Coverage.of({ travel, communes, offices: [...new Set([...some, ...more])] })
        )
        expect(many.either.people).toBeGreaterThanOrEqual(few.either.people)
        for (const by of ["total", "byMinutes", "byKm", "either"] as const) {
          const at = (count: "communes" | "people") =>
            few.offices.reduce((sum, office) => sum + office[by][count], 0)
          expect([at("communes"), at("people")]).toEqual([few[by].communes, few[by].people])
        }
        expect(few.either.communes).toBeGreaterThanOrEqual(
          Math.max(few.byKm.communes, few.byMinutes.communes)
        )
      })
    )
  })

  it("puts a commune at exactly 5 km within, and one at exactly 30 minutes outside", () => {
    const [commune] = communes
    const [office] = branches
    const from = { lat: 10, lon: 106, precision: "made up" }
    const degree = (Travel.EARTH_RADIUS_KM * Math.PI) / 180
    const at = (km: number, parameters: Partial<Travel.TravelParameters> = {}) => {
      const parted = { detour: 1, speedKmh: 10, overheadMinutes: 0, ...parameters }
      const found = Result.getOrThrow(
        Coverage.of({
          travel: { urban: parted, rural: parted, source: "test" },
          communes: [{ ...commune!, location: from }],
          offices: [{ ...office!, location: { ...from, lat: 10 + km / degree } }]
        })
      )
      return [found.byMinutes.communes, found.byKm.communes, found.either.communes]
    }
    // 5 km at 10 km/h are 30 minutes exactly: too long by time, near enough by distance.
    expect(at(5)).toEqual([0, 1, 1])
    // A metre farther is neither, and a metre nearer both.
    expect(at(5.001)).toEqual([0, 0, 0])
    expect(at(4.999)).toEqual([1, 1, 1])
    // The same bound by detour, and by what every journey takes besides.
    expect(at(10, { detour: 1.3, speedKmh: 26 })).toEqual([0, 0, 0])
    expect(at(10, { speedKmh: 24, overheadMinutes: 5 })).toEqual([0, 0, 0])
    expect(at(9.999, { speedKmh: 24, overheadMinutes: 5 })).toEqual([1, 0, 1])
  })

  it("says that there is nothing to reach instead of dividing by nothing", () => {
    const none: ReadonlyArray<Office> = []
    expect(Coverage.of({ travel, communes, offices: none })).toEqual(
      Result.fail({ _tag: "NothingToReach", rule: "P3", communes: 4, offices: 0 })
    )
    expect(Coverage.of({ travel, communes: [], offices: branches })).toMatchObject({
      failure: { _tag: "NothingToReach", communes: 0 }
    })
  })
})
