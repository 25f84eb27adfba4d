import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Province } from "../office/Province.ts"
import { smallProvince } from "../testing/smallProvince.ts"
import * as Pack from "./Pack.schema.ts"
import * as RowProblem from "./RowProblem.ts"
import type { Files } from "./rows.schema.ts"

const source = { name: "made up", licence: "MIT", used: "tests" }
const sound: Province = {
  ...smallProvince,
  sources: [source],
  calendar: {
    zone: "Asia/Ho_Chi_Minh",
    years: { "2024": { announced: true, off: ["2024-01-01"], madeUp: [], basis: ["made up"] } }
  }
}

const files = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(Pack.encode(sound))) as Record<string, unknown>

const told = (found: Files): ReadonlyArray<string> => {
  const decoded = Pack.decode(found)
  return Result.isSuccess(decoded) ? [] : decoded.failure.map(RowProblem.text)
}

/** The pack with one field of one row replaced. */
const changed = (file: string, index: number, fields: object): Files => {
  const all = files()
  const rows = all[file] as Array<object>
  rows[index] = { ...rows[index], ...fields }
  return all
}

describe("a pack", () => {
  it("comes back as the province that was written", () => {
    const {
      scenarios: _scenarios,
      lineage: _lineage,
      ...back
    } = Result.getOrThrow(Pack.decode(files()))
    const { scenarios, lineage, ...given } = sound
    expect(back).toEqual(given)
    expect([scenarios, lineage]).toEqual([[], []])
  })

  it("may leave out its lists and its procedures, but nothing else", () => {
    const all = files()
    const { "lists.json": _lists, "procedures.json": _procedures, ...rest } = all
    expect(told(rest)).toEqual([])
    const { "offices.json": _offices, ...without } = all
    expect(told(without)).toEqual(["offices.json file: row is missing, expected a list of rows"])
  })
})

describe("a bad row is named by file, row, field and rule", () => {
  it.each<[string, string, number, object, string]>([
    [
      "coordinates outside the country",
      "communes.json",
      1,
      { location: { lat: 106, lon: 106, precision: "x" } },
      "communes.json [1] (10002): location.lat is 106, expected a latitude within Việt Nam, 8 to 23.5"
    ],
    [
      "a negative population",
      "communes.json",
      0,
      { population: { people: -1, estimated: false } },
      "communes.json [0] (10001): population.people is -1, expected a number of 0 or more"
    ],
    [
      "an unknown commune",
      "offices.json",
      0,
      { communeCode: "99999" },
      `offices.json [0] (centre): communeCode is "99999", expected a commune's code (P4)`
    ],
    [
      "an unknown district",
      "communes.json",
      0,
      { districtCode: "999" },
      `communes.json [0] (10001): districtCode is "999", expected the code of a district in districts.json`
    ],
    [
      "overlapping phases",
      "phases.json",
      1,
      { from: "2024-05-31" },
      `phases.json [1] (B): from is "2024-05-31", expected 2024-06-01, the day after phase A (P1)`
    ],
    [
      "a roadmap with a gap",
      "phases.json",
      1,
      { from: "2024-06-02" },
      `phases.json [1] (B): from is "2024-06-02", expected 2024-06-01, the day after phase A (P1)`
    ],
    [
      "a date that does not exist",
      "phases.json",
      1,
      { to: "2024-02-30" },
      `phases.json [1] (B): to is "2024-02-30", expected YYYY-MM-DD, a date that exists, of the years 1900 to 2999`
    ],
    [
      "a transition of no kind",
      "transitions.json",
      0,
      { _tag: "Explode" },
      `transitions.json [0] (centre): _tag is "Explode", expected "Open" | "Merge" | "ChangeList"`
    ],
    [
      "a rule that is none",
      "transitions.json",
      0,
      { rule: "X1" },
      `transitions.json [0] (centre): rule is "X1", expected "R1"`
    ],
    [
      "a listed procedure that there is not",
      "lists.json",
      0,
      { codes: ["9.999999"] },
      `lists.json [0] (list-b): codes.0 is "9.999999", expected the code of a procedure in procedures.json (R9)`
    ],
    [
      "a procedure with a unit that is none",
      "procedures.json",
      0,
      {
        channels: [{ channel: "direct", limit: { quantity: 1, unit: "fortnight" }, feeVnd: null }]
      },
      `procedures.json [0] (1.000001): channels.0.limit.unit is "fortnight"`
    ]
  ])("%s", (_what, file, index, fields, expected) => {
    const [first] = told(changed(file, index, fields))
    expect(first?.startsWith(expected), first).toBe(true)
  })

  it("a merge into a closed office", () => {
    const all = files()
    const offices = all["offices.json"] as Array<Record<string, unknown>>
    const branch = offices.findIndex(({ id }) => id === "branch-101")
    offices[branch] = { ...offices[branch], openTo: "2024-04-30", successor: "centre" }
    expect(told(all)[0]).toContain(
      `(point-10001): successor is "branch-101", expected an office open on 2024-06-01 (P4)`
    )
  })

  it("a calendar that does not hold together", () => {
    const all = files()
    all["calendar.json"] = {
      ...sound.calendar,
      years: { "2024": { announced: true, off: ["2024-13-01"], madeUp: [], basis: [] } }
    }
    expect(told(all)[0]).toMatch(/^calendar\.json file: row is .*\(T6\)$/)
  })

  it("a pack with no phase at all", () => {
    expect(told({ ...files(), "phases.json": [] })).toContain(
      "phases.json file: row is [], expected at least one phase (P1)"
    )
  })

  it("a file that is no JSON", () => {
    const text = files()
    const loaded = Pack.load((file) => (file === "travel.json" ? "{" : JSON.stringify(text[file])))
    expect(loaded).toMatchObject({ failure: [{ file: "travel.json", row: "file" }] })
  })
})
