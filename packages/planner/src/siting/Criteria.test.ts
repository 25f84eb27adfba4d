import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Criteria from "./Criteria.ts"

const source = "made up"
const computed = { code: "1", km: 8, minutes: 15, peopleNewlyReached: 500 }
const scale = (data: Criteria.CriteriaData | null): Criteria.Scale => ({
  underMinutes: 30,
  mostPeople: 1000,
  data
})

const by = (assessment: Criteria.Assessment, criterion: Criteria.Criterion) =>
  assessment.criteria.find((each) => each.criterion === criterion)!

describe("Criteria.assess", () => {
  it("names what is not known, and scores what is computed", () => {
    const assessed = Criteria.assess(computed, scale(null))
    expect(assessed.notKnown).toEqual(["premises", "dossiers", "staff", "phaseTwoResults"])
    expect(by(assessed, "distance")).toMatchObject({ score: 0.5, against: 30, meets: null })
    expect(by(assessed, "reach")).toMatchObject({ score: 0.5, value: 500, against: 1000 })
    expect(by(assessed, "staff").verdict.en).toBe("Staff: not known.")
    expect([assessed.score, assessed.weightKnown]).toEqual([0.5, 2 / 6])
  })

  it("holds a figure against the least that is asked for, else against the largest", () => {
    const candidates = [
      { commune: "1", dossiersPerYear: 2000, staff: 2, onTimeShare: 0.9, source },
      { commune: "2", dossiersPerYear: 8000, source }
    ]
    const least = { staff: 4, onTimeShare: 0.8 }
    const assessed = Criteria.assess(computed, scale({ source, candidates, least }))
    expect(by(assessed, "dossiers")).toMatchObject({ score: 0.25, against: 8000, meets: null })
    expect(by(assessed, "staff")).toMatchObject({ score: 0.5, against: 4, meets: false })
    expect(by(assessed, "phaseTwoResults")).toMatchObject({ score: 1, meets: true })
    expect(by(assessed, "staff").verdict.en).toBe("Staff: 2 posts, too little, 4 are asked for.")
    expect(assessed.notKnown).toEqual(["premises"])
  })

  it("knows premises that there are, whose size is not known, and that there are none", () => {
    const of = (premises: Criteria.Facts["premises"]) =>
      by(
        Criteria.assess(
          computed,
          scale({ source, candidates: [{ commune: "1", ...(premises && { premises }), source }] })
        ),
        "premises"
      )
    expect(of({ available: true })).toMatchObject({ score: 1, meets: true, value: true })
    expect(of({ available: false })).toMatchObject({ score: 0, meets: false })
    expect(of({ available: true, squareMetres: 50 })).toMatchObject({ score: 1, against: 50 })
    expect(of(undefined)).toMatchObject({ score: null, meets: null })
  })

  it("keeps scores in 0 to 1, and weighs what is known alone", () => {
    const amount = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined })
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined })
    const given = <T extends object>(value: T) =>
      Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T
    const facts = fc.record({ dossiersPerYear: amount, staff: amount, onTimeShare: share })
    fc.assert(
      fc.property(facts, facts, facts, amount, (own, other, least, weight) => {
        const data = {
          source,
          candidates: [
            { ...given(own), commune: "1", source },
            { ...given(other), commune: "2", source }
          ],
          least: given(least),
          weights: weight === undefined ? {} : { staff: weight }
        } as Criteria.CriteriaData
        const { criteria, score, weightKnown, notKnown } = Criteria.assess(computed, scale(data))
        for (const each of criteria) {
          expect(each.score === null).toBe(notKnown.includes(each.criterion))
          if (each.score !== null) {
            expect(each.score).toBeGreaterThanOrEqual(0)
            expect(each.score).toBeLessThanOrEqual(1)
          }
        }
        const known = criteria.flatMap((each) => each.score ?? [])
        expect(score).toBeGreaterThanOrEqual(Math.min(...known) - 1e-12)
        expect(score).toBeLessThanOrEqual(Math.max(...known) + 1e-12)
        expect(weightKnown).toBeGreaterThan(0)
        expect(weightKnown).toBeLessThanOrEqual(1)
      })
    )
  })
})

describe("Criteria.shortfalls", () => {
  it("rules out what is known to fall short of what is required, never what is not known", () => {
    const data: Criteria.CriteriaData = {
      source,
      candidates: [
        { commune: "1", premises: { available: false }, staff: 1, source },
        { commune: "2", staff: 3, source }
      ],
      least: { staff: 4 },
      required: ["premises"]
    }
    const of = (code: string) =>
      Criteria.shortfalls(code, data, { underMinutes: 30, mostPeople: 0 }).map(
        ({ criterion }) => criterion
      )
    expect([of("1"), of("2"), of("3")]).toEqual([["premises"], [], []])
  })
})
