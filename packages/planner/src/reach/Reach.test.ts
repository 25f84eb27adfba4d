import { binhDuong } from "@motcua/binh-duong"
import type { Commune, Office } from "@motcua/core"
import * as Coverage from "@motcua/core/coverage/Coverage"
import * as Travel from "@motcua/core/coverage/Travel"
import * as Network from "@motcua/core/office/Network"
import * as Province from "@motcua/core/office/Province"
import { turningDays } from "@motcua/core/phase/RoadmapCheck"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as NearestOffices from "./NearestOffices.ts"
import * as Reach from "./Reach.ts"

const point = fc.record({
  lat: fc.double({ min: 6.3, max: 23.5, noNaN: true }),
  lon: fc.double({ min: 102, max: 117.5, noNaN: true })
})

/** The two radii differ by 1.4 parts in a million; rounding adds less than a tenth of that. */
const BOUND = 2e-6
/** Below this many kilometres (a tenth of a millimetre) both are rounding. */
const ROUNDING = 1e-7

const [anyOffice] = binhDuong.roadmap.offices
const [anyCommune] = binhDuong.communes
type Place = { readonly lat: number; readonly lon: number }
const officesAt = (places: ReadonlyArray<Place>): ReadonlyArray<Office.Office> =>
  places.map((place, index) => ({
    ...anyOffice!,
    id: `office-${index}`,
    location: { ...place, precision: "made up" }
  }))
const communesAt = (places: ReadonlyArray<Place>): ReadonlyArray<Commune.Commune> =>
  places.map((place, index) => ({
    ...anyCommune!,
    code: `${10_000 + index}`,
    location: { ...place, precision: "made up" }
  }))

describe("the core's distance and the library's", () => {
  it("agree to two parts in a million anywhere in the country", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [core, library] = [Travel.distanceKm(a, b), NearestOffices.distanceKm(a, b)]
        expect(Math.abs(core - library)).toBeLessThanOrEqual(BOUND * library + ROUNDING)
      }),
      { numRuns: 2000 }
    )
  })

  it("agree on every way between a commune and an office of Bình Dương", () => {
    for (const { communes, roadmap } of binhDuong.scenarios) {
      for (const { location } of communes) {
        for (const office of roadmap.offices) {
          const core = Travel.distanceKm(location, office.location)
          const library = NearestOffices.distanceKm(location, office.location)
          expect(Math.abs(core - library)).toBeLessThanOrEqual(BOUND * library + ROUNDING)
        }
      }
    }
  })
})

describe("NearestOffices", () => {
  it("finds what looking at every office finds", () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 200 }),
        point,
        fc.double({ min: 0, max: 500, noNaN: true }),
        (places, from, km) => {
          const offices = officesAt(places)
          const index = NearestOffices.make(offices)
          const far = offices
            .map(({ location }) => NearestOffices.distanceKm(from, location))
            .sort((a, b) => a - b)
          const found = index.nearest(from)!
          expect(NearestOffices.distanceKm(from, found.location)).toBeCloseTo(far[0]!, 9)
          const near = index.within(from, km)
          const sure = (margin: number) => far.filter((each) => each <= km + margin).length
          expect(near.length).toBeGreaterThanOrEqual(sure(-1e-6))
          expect(near.length).toBeLessThanOrEqual(sure(1e-6))
        }
      )
    )
  })

  it("has nobody near where there are no offices", () => {
    const index = NearestOffices.make([])
    expect([index.nearest({ lat: 11, lon: 106 }), index.within({ lat: 11, lon: 106 }, 1)]).toEqual([
      undefined,
      []
    ])
  })
})

describe("Reach.of", () => {
  it("is the coverage that looking at every office gives", () => {
    const places = fc.array(point, { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(places, places, (homes, seats) => {
        const request = {
          travel: binhDuong.travel,
          communes: communesAt(homes),
          offices: officesAt(seats)
        }
        const [reach, scanned] = [Reach.of(request), Coverage.of(request)].map(Result.getOrThrow)
        expect([reach!.total, reach!.byMinutes, reach!.byKm, reach!.either]).toEqual([
          scanned!.total,
          scanned!.byMinutes,
          scanned!.byKm,
          scanned!.either
        ])
      })
    )
  })

  it("is that for both scenarios of Bình Dương on every day on which anything changes", () => {
    for (const scenario of binhDuong.scenarios) {
      for (const date of turningDays(scenario.roadmap)) {
        const province = Province.inScenario(binhDuong, scenario, date)
        const { offices } = Result.getOrThrow(Network.at(scenario.roadmap, date))
        const request = { travel: province.travel, communes: province.communes, offices }
        expect(Reach.of(request)).toEqual(Coverage.of(request))
      }
    }
  })

  it("says that there is nothing to reach", () => {
    const request = { travel: binhDuong.travel, communes: binhDuong.communes, offices: [] }
    expect(Reach.of(request)).toMatchObject({ failure: { _tag: "NothingToReach" } })
  })
})
