/**
 * What rows must say alike: codes that exist once, totals that are the law's, lists that name
 * procedures that there are.
 *
 * @module
 */
import type { RuleId } from "@motcua/core"
import { make as problem, type RowProblem } from "@motcua/core/pack/RowProblem"
import type { Files } from "@motcua/core/pack/rows.schema"
import { EXPECTED } from "../listRule.ts"
import type { CalendarFile } from "../rows/calendar.schema.ts"
import type { NonTerritorialListFile } from "../rows/list.schema.ts"
import type { FullRow, ShortRow } from "../rows/procedures.schema.ts"
import type {
  CommunePopulationRow,
  NewUnitPopulationRow,
  NewUnitRow
} from "../rows/units.schema.ts"
import type { Units2024 } from "../units.ts"

interface Content {
  readonly units: Units2024
  readonly newUnits: ReadonlyArray<typeof NewUnitRow.Type>
  readonly populations: ReadonlyArray<typeof CommunePopulationRow.Type>
  readonly newPopulations: ReadonlyArray<typeof NewUnitPopulationRow.Type>
  readonly calendar: typeof CalendarFile.Type
  readonly full: ReadonlyArray<typeof FullRow.Type>
  readonly short: ReadonlyArray<typeof ShortRow.Type>
  readonly list: typeof NonTerritorialListFile.Type
}

// The rows were decoded one by one before: their shapes are known here.
const contentOf = (files: Files): Content => {
  const file = (name: string) => files[name] as Record<string, never>
  return {
    units: file("units-2024.json") as unknown as Units2024,
    newUnits: file("units-2025.json")["units"]!,
    populations: file("population.json")["communes"]!,
    newPopulations: file("population.json")["new_units"]!,
    calendar: file("calendar.json") as unknown as Content["calendar"],
    full: file("procedures-full.json") as unknown as Content["full"],
    short: file("procedures-short.json") as unknown as Content["short"],
    list: file("non-territorial-list.json") as unknown as Content["list"]
  }
}

interface Coded {
  readonly code: string
}

const codes = (rows: ReadonlyArray<Coded>): ReadonlySet<string> =>
  new Set(rows.map(({ code }) => code))

const twice = (file: string, name: string, rows: ReadonlyArray<Coded>): Array<RowProblem> => {
  const seen = new Set<string>()
  return rows.flatMap(({ code }, index) => {
    if (!seen.has(code)) {
      seen.add(code)
      return []
    }
    return [problem(file, `${name}[${index}]`, code, "code", code, "a code that no other row has")]
  })
}

const total = (file: string, name: string, found: number, expected: number, rule: RuleId | null) =>
  found === expected ? [] : [problem(file, name, null, "length", found, `${expected} rows`, rule)]

const unitProblems = (content: Content): ReadonlyArray<RowProblem> => {
  const file = "units-2024.json"
  const { districts, communes, provincial_centre: hall } = content.units
  const districtCodes = codes(districts)
  const communeCodes = codes(communes)
  const newCodes = codes(content.newUnits)
  const commune = (code: string) => communes.find((row) => row.code === code)
  const merged = communes.filter((row) => row.merged_into_branch_phase2)
  return [
    ...twice(file, "districts", districts),
    ...twice(file, "communes", communes),
    ...total(file, "districts", districts.length, 9, "P1"),
    ...total(file, "communes", communes.length, 91, "P1"),
    ...total(file, "communes merged_into_branch_phase2", merged.length, 9, "P4"),
    ...(communeCodes.has(hall.ward_code)
      ? []
      : [
          problem(file, "provincial_centre", null, "ward_code", hall.ward_code, "a commune's code")
        ]),
    ...districts.flatMap((row, index) =>
      commune(row.seat_code)?.district_code === row.code
        ? []
        : [
            problem(
              file,
              `districts[${index}]`,
              row.code,
              "seat_code",
              row.seat_code,
              "a commune of the district"
            )
          ]
    ),
    ...communes.flatMap((row, index) => {
      const where = `communes[${index}]`
      const found: Array<RowProblem> = []
      const add = (field: string, value: unknown, expected: string) =>
        found.push(problem(file, where, row.code, field, value, expected))
      if (!districtCodes.has(row.district_code)) {
        add("district_code", row.district_code, "the code of a district in this file")
      }
      if (row.merged_into_branch_phase2 !== row.district_seat) {
        add("merged_into_branch_phase2", row.merged_into_branch_phase2, "true at a district's seat")
      }
      row.new_units.forEach((code, place) => {
        if (!newCodes.has(code)) add(`new_units.${place}`, code, "a code in units-2025.json")
      })
      return found
    })
  ]
}

const newUnitProblems = (content: Content): ReadonlyArray<RowProblem> => {
  const file = "units-2025.json"
  const communeCodes = codes(content.units.communes)
  return [
    ...twice(file, "units", content.newUnits),
    ...total(file, "units", content.newUnits.length, 36, "P5"),
    ...content.newUnits.flatMap((row, index) =>
      row.components.flatMap((component, place) =>
        communeCodes.has(component.old_code)
          ? []
          : [
              problem(
                file,
                `units[${index}]`,
                row.code,
                `components.${place}.old_code`,
                component.old_code,
                "the code of a commune in units-2024.json"
              )
            ]
      )
    )
  ]
}

const populationProblems = (content: Content): ReadonlyArray<RowProblem> => {
  const file = "population.json"
  const both = [
    ["communes", content.populations, codes(content.units.communes)],
    ["new_units", content.newPopulations, codes(content.newUnits)]
  ] as const
  return both.flatMap(([name, rows, known]) => [
    ...twice(file, name, rows),
    ...total(file, name, rows.length, known.size, null),
    ...rows.flatMap((row, index) =>
      known.has(row.code)
        ? []
        : [problem(file, `${name}[${index}]`, row.code, "code", row.code, "the code of a unit")]
    )
  ])
}

const listProblems = (content: Content): ReadonlyArray<RowProblem> => {
  const file = "non-territorial-list.json"
  const known = new Set([...codes(content.full), ...codes(content.short)])
  const listed = content.list.codes
  return [
    ...twice(
      file,
      "codes",
      listed.map((code) => ({ code }))
    ),
    ...total(file, "codes", listed.length, EXPECTED, "P2"),
    ...listed.flatMap((code, index) =>
      known.has(code)
        ? []
        : [problem(file, `codes[${index}]`, code, "", code, "the code of a procedure of the pack")]
    )
  ]
}

/** Everything that is wrong between rows, in the order of the files. */
export const crossProblems = (files: Files): ReadonlyArray<RowProblem> => {
  const content = contentOf(files)
  return [
    ...unitProblems(content),
    ...newUnitProblems(content),
    ...populationProblems(content),
    ...twice("procedures-full.json", "", content.full),
    ...twice("procedures-short.json", "", content.short),
    ...listProblems(content)
  ]
}
