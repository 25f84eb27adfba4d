import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { distanceKm, EARTH_RADIUS_KM, journey, minutesFor, type TravelModel } from "./Travel.ts"

const point = fc.record({
  lat: fc.double({ min: 8, max: 23.5, noNaN: true }),
  lon: fc.double({ min: 102, max: 110, noNaN: true })
})

const model: TravelModel = {
  urban: { detour: 1.3, speedKmh: 25, overheadMinutes: 0 },
  rural: { detour: 1.4, speedKmh: 35, overheadMinutes: 2 },
  source: "test"
}

describe("distanceKm", () => {
  it("is a degree of latitude on the mean sphere", () => {
    expect(distanceKm({ lat: 10, lon: 106 }, { lat: 11, lon: 106 })).toBeCloseTo(
      (EARTH_RADIUS_KM * Math.PI) / 180,
      9
    )
  })

  it("agrees with the angle between the two vectors from the middle of the earth", () => {
    const vector = ({ lat, lon }: { lat: number; lon: number }) => {
      const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
      return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
    }
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [u, v] = [vector(a), vector(b)]
        const chord = Math.hypot(...u.map((value, index) => value - v[index]!))
        expect(distanceKm(a, b)).toBeCloseTo(2 * EARTH_RADIUS_KM * Math.asin(chord / 2), 6)
      })
    )
  })

  it("is symmetric, zero only to itself, and never longer by a detour", () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, b)).toBe(distanceKm(b, a))
        expect(distanceKm(a, a)).toBe(0)
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-9)
      })
    )
  })

  it("is half the circumference to the other side of the earth, not a number beyond it", () => {
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(
      EARTH_RADIUS_KM * Math.PI,
      6
    )
  })
})

describe("minutes", () => {
  it("follows the formula, with what every journey takes besides", () => {
    expect(minutesFor(model.urban, 10)).toBeCloseTo(31.2, 9)
    expect(minutesFor(model.rural, 10)).toBeCloseTo(26, 9)
  })

  it("takes the parameters of where the citizen sets out", () => {
    const [a, b] = [
      { lat: 11, lon: 106.6 },
      { lat: 11.05, lon: 106.6 }
    ]
    const km = distanceKm(a, b)
    expect(journey(model, true, a, b)).toEqual({ km, minutes: minutesFor(model.urban, km) })
    expect(journey(model, false, a, b)).toEqual({ km, minutes: minutesFor(model.rural, km) })
  })
})
