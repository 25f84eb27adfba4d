/**
 * Whether the units of a roadmap can be: each code once at a time, on ground of the country, with
 * people of 0 or more.
 *
 * @module
 */
import type { Commune } from "../office/Commune.ts"
import { inCountry, type Point } from "../office/Location.ts"
import type { Office } from "../office/Office.ts"
import type { RoadmapProblem } from "./RoadmapProblem.ts"

const outside = (row: string, { lat, lon }: Point): ReadonlyArray<RoadmapProblem> =>
  inCountry({ lat, lon })
    ? []
    : [
        {
          _tag: "CoordinatesOutside",
          rule: "P6",
          row,
          transition: null,
          field: "location",
          value: `${lat}, ${lon}`,
          expected: "a latitude and a longitude within Việt Nam, its islands included"
        }
      ]

const overlap = (a: Commune, b: Commune): boolean =>
  a.code === b.code &&
  (a.validTo === null || b.validFrom === null || b.validFrom <= a.validTo) &&
  (b.validTo === null || a.validFrom === null || a.validFrom <= b.validTo)

const twice = (communes: ReadonlyArray<Commune>): ReadonlyArray<RoadmapProblem> => {
  const byCode = new Map<string, Array<Commune>>()
  return communes.flatMap((commune): ReadonlyArray<RoadmapProblem> => {
    const before = byCode.get(commune.code) ?? []
    byCode.set(commune.code, [...before, commune])
    const { code, name } = commune
    return before.some((other) => overlap(other, commune))
      ? [
          {
            _tag: "CommuneTwice",
            rule: "P5",
            row: code,
            transition: null,
            field: "code",
            value: `${code} ${name}`,
            expected: "a code that no other unit has on the same day"
          }
        ]
      : []
  })
}

const people = ({ code, population }: Commune): ReadonlyArray<RoadmapProblem> =>
  population === null || (Number.isSafeInteger(population.people) && population.people >= 0)
    ? []
    : [
        {
          _tag: "PopulationNegative",
          rule: "P3",
          row: code,
          transition: null,
          field: "population.people",
          value: `${population.people}`,
          expected: "a whole number of 0 or more"
        }
      ]

/** What is wrong with units, and with where offices stand. */
export const unitProblems = (
  communes: ReadonlyArray<Commune>,
  offices: ReadonlyArray<Office>
): ReadonlyArray<RoadmapProblem> => [
  ...twice(communes),
  ...communes.flatMap((commune) => [
    ...outside(commune.code, commune.location),
    ...people(commune)
  ]),
  ...offices.flatMap(({ id, location }) => outside(id, location))
]
