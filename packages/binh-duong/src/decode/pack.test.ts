import { readFileSync } from "node:fs"
import * as RowProblem from "@motcua/core/pack/RowProblem"
import type { Files } from "@motcua/core/pack/rows.schema"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { load, problems } from "./pack.ts"

const read = (file: string) => readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8")
const files: Files = Result.getOrThrow(load(read))

type Path = ReadonlyArray<string | number>

/** The pack with one value replaced (or taken away, by `undefined`). */
const corrupted = (file: string, path: Path, value: unknown): Files => {
  const content = structuredClone(files[file])
  const inner = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], content)
  const last = path.at(-1)!
  if (value === undefined) delete (inner as Record<string | number, unknown>)[last]
  else (inner as Record<string | number, unknown>)[last] = value
  return { ...files, [file]: content }
}

const only = (found: Files) => {
  const all = problems(found)
  expect(all).toHaveLength(1)
  return all[0]!
}

describe("the pack as it is", () => {
  it("has no problem", () => {
    expect(problems(files).map(RowProblem.text)).toEqual([])
  })
})

const bad: ReadonlyArray<
  readonly [
    what: string,
    file: string,
    path: Path,
    value: unknown,
    expected: Partial<RowProblem.RowProblem>
  ]
> = [
  [
    "a latitude outside the country",
    "units-2024.json",
    ["communes", 3, "lat"],
    106.6,
    {
      row: "communes[3]",
      code: "25750",
      field: "lat",
      value: 106.6,
      expected: "a latitude within Việt Nam, 8 to 23.5"
    }
  ],
  [
    "a longitude that is a text",
    "units-2024.json",
    ["districts", 0, "lon"],
    "106.6",
    { row: "districts[0]", code: "718", field: "lon", value: "106.6" }
  ],
  [
    "a commune code of four digits",
    "units-2024.json",
    ["communes", 0, "code"],
    "2574",
    { row: "communes[0]", field: "code", expected: "a commune code of five digits" }
  ],
  [
    "a name that is missing",
    "units-2024.json",
    ["communes", 5, "name"],
    undefined,
    { row: "communes[5]", code: "25756", field: "name", value: undefined, expected: "a value" }
  ],
  [
    "a type that is none",
    "units-2024.json",
    ["communes", 0, "type"],
    "Quận",
    { field: "type", value: "Quận" }
  ],
  [
    "a source that is empty",
    "units-2024.json",
    ["provincial_centre", "source"],
    "",
    { row: "provincial_centre", code: null, field: "source", expected: "a text that is not empty" }
  ],
  [
    "a district that is not there",
    "units-2024.json",
    ["communes", 0, "district_code"],
    "999",
    { row: "communes[0]", field: "district_code", expected: "the code of a district in this file" }
  ],
  [
    "a new unit that is not there",
    "units-2024.json",
    ["communes", 0, "new_units", 1],
    "99999",
    { row: "communes[0]", field: "new_units.1", expected: "a code in units-2025.json" }
  ],
  [
    "a component that is no old commune",
    "units-2025.json",
    ["units", 0, "components", 2, "old_code"],
    "99999",
    { row: "units[0]", code: "25747", field: "components.2.old_code" }
  ],
  [
    "a share above one",
    "units-2025.json",
    ["units", 0, "components", 0, "area_share_of_old"],
    1.5,
    { field: "components.0.area_share_of_old", expected: "a share, 0 to 1" }
  ],
  [
    "a negative population",
    "population.json",
    ["communes", 7, "pop_2025_est"],
    -1,
    { row: "communes[7]", field: "pop_2025_est", value: -1, expected: "a number of 0 or more" }
  ],
  [
    "half a person",
    "population.json",
    ["new_units", 0, "population"],
    0.5,
    { row: "new_units[0]", field: "population", expected: "a whole number" }
  ],
  [
    "a date written otherwise",
    "calendar.json",
    ["years", "2025", "off", 0],
    "01/01/2025",
    { row: "years.2025", field: "off.0", expected: "a date YYYY-MM-DD, one that exists" }
  ],
  [
    "a date that does not exist",
    "calendar.json",
    ["years", "2025", "madeUp", 0, "works"],
    "2025-02-29",
    { row: "years.2025", field: "madeUp.0.works" }
  ],
  [
    "a road straighter than straight",
    "travel.json",
    ["defaults", "rural", "detour"],
    0.9,
    { field: "defaults.rural.detour" }
  ],
  [
    "a speed of nothing",
    "travel.json",
    ["defaults", "urban", "speed_kmh"],
    0,
    { field: "defaults.urban.speed_kmh", expected: "a number above 0" }
  ],
  [
    "a procedure code that is none",
    "procedures-full.json",
    ["0", "code"],
    "1.00119",
    { row: "[0]", field: "code", expected: "a procedure code such as 1.004222" }
  ],
  [
    "a level that is none",
    "procedures-full.json",
    ["0", "level"],
    "thôn",
    { row: "[0]", code: "1.001193", field: "level" }
  ],
  [
    "a unit that is none",
    "procedures-full.json",
    ["0", "channels", 1, "unit"],
    "fortnight",
    { field: "channels.1.unit", value: "fortnight" }
  ],
  [
    "a negative fee",
    "procedures-short.json",
    ["3", "channels", 0, "fee_vnd"],
    -1,
    { row: "[3]", field: "channels.0.fee_vnd", expected: "a number of 0 or more" }
  ],
  [
    "working days with no number",
    "procedures-short.json",
    ["2", "channels", 0, "qty"],
    null,
    { row: "[2]", code: "1.000028", expected: "a quantity, since the unit is working_day" }
  ],
  [
    "levels that are none at all",
    "procedures-short.json",
    ["0", "levels"],
    [],
    { row: "[0]", code: "1.000016" }
  ],
  [
    "a listed procedure that is not there",
    "non-territorial-list.json",
    ["codes", 0],
    "9.999999",
    { row: "codes[0]", expected: "the code of a procedure of the pack" }
  ]
]

describe("a bad row is refused by file, row and field", () => {
  it.each(bad)("%s", (_what, file, path, value, expected) => {
    const problem = only(corrupted(file, path, value))
    expect(problem).toMatchObject({ _tag: "RowProblem", file, ...expected })
    expect(RowProblem.text(problem)).toContain(`${file} ${problem.row}`)
  })

  it("says every problem of a row at once", () => {
    const row = { ...(files["procedures-full.json"] as Array<object>)[0], name: "", level: "x" }
    const found = problems(corrupted("procedures-full.json", ["0"], row))
    expect(found.map(({ field }) => field).sort()).toEqual(["level", "name"])
  })

  it("counts: a code twice, a row lost, a tenth merged point", () => {
    const units = files["units-2024.json"] as { communes: Array<object> }
    const tooMany = corrupted("units-2024.json", ["communes", 1], units.communes[0])
    expect(problems(tooMany).map(({ row, field }) => [row, field])).toContainEqual([
      "communes[1]",
      "code"
    ])
    const tooFew = corrupted("units-2024.json", ["communes"], units.communes.slice(1))
    expect(problems(tooFew).map(RowProblem.text)).toContainEqual(
      "units-2024.json communes: length is 90, expected 91 rows (P1)"
    )
    const tenth = corrupted("units-2024.json", ["communes", 0, "merged_into_branch_phase2"], true)
    expect(problems(tenth).map(RowProblem.text)).toEqual([
      "units-2024.json communes merged_into_branch_phase2: length is 10, expected 9 rows (P4)",
      "units-2024.json communes[0] (25741): merged_into_branch_phase2 is true, expected true at a district's seat"
    ])
    const short = corrupted(
      "non-territorial-list.json",
      ["codes"],
      (files["non-territorial-list.json"] as { codes: Array<string> }).codes.slice(1)
    )
    expect(only(short)).toMatchObject({
      row: "codes",
      value: 569,
      expected: "570 rows",
      rule: "P2"
    })
  })

  it("refuses a file that is a list where rows belong, is missing, or is no JSON", () => {
    expect(only({ ...files, "procedures-full.json": {} })).toMatchObject({
      file: "procedures-full.json",
      expected: "a list of rows"
    })
    const unreadable = load((file) => (file === "travel.json" ? "{" : read(file)))
    expect(unreadable).toMatchObject({ failure: [{ file: "travel.json", row: "file" }] })
    const missing = load((file) => read(file === "calendar.json" ? "calender.json" : file))
    expect(missing).toMatchObject({
      failure: [{ file: "calendar.json", expected: "a file that can be read as JSON" }]
    })
  })
})
