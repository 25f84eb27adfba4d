import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Province } from "../office/Province.ts"
import { expectedText } from "../phase/expectedText.ts"
import type { Scenario } from "../phase/Scenario.ts"
import { smallProvince } from "../testing/smallProvince.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as OpeningHours from "../time/OpeningHours.ts"
import * as Pack from "./Pack.schema.ts"
import * as RowProblem from "./RowProblem.ts"
import type { Files } from "./rows.schema.ts"

const source = { name: "made up", licence: "MIT", used: "tests" }
const saturdays = Result.getOrThrow(
  OpeningHours.parse("Mo-Fr 07:30-11:30,13:00-17:00; Sa 07:30-11:30")
)
const sound: Province = {
  ...smallProvince,
  sources: [source],
  calendar: {
    zone: "Asia/Ho_Chi_Minh",
    years: { "2024": { announced: true, off: ["2024-01-01"], madeUp: [], basis: ["made up"] } },
    hours: saturdays
  },
  roadmap: {
    ...smallProvince.roadmap,
    offices: smallProvince.roadmap.offices.map((office) =>
      office.id === "branch-102" ? { ...office, hours: saturdays } : office
    )
  }
}

const files = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(Pack.encode(sound))) as Record<string, unknown>

const told = (found: Files): ReadonlyArray<string> => {
  const decoded = Pack.decode(found)
  if (Result.isSuccess(decoded)) return []
  // Whatever is told can be told in Vietnamese too.
  for (const { expected } of decoded.failure) expect(expectedText(expected)).not.toBeNull()
  return decoded.failure.map(RowProblem.text)
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
    expect(Result.getOrThrow(Pack.decode(files()))).toEqual(sound)
  })

  it("may leave out its lists and its procedures, but nothing else", () => {
    const all = files()
    const { "lists.json": _lists, "procedures.json": _procedures, ...rest } = all
    expect(told(rest)).toEqual([])
    const { "offices.json": _offices, ...without } = all
    expect(told(without)).toEqual(["offices.json file: row is missing, expected a list of rows"])
  })

  it("says which files are not there", () => {
    const { "phases.json": _phases, ...rest } = files()
    const loaded = Pack.load((file) =>
      rest[file] === undefined ? undefined : JSON.stringify(rest[file])
    )
    expect(Result.getFailure(loaded).pipe(Option.getOrThrow).map(RowProblem.text)).toEqual([
      "phases.json file: row is missing, expected a file that is there"
    ])
  })
})

/** A made-up reform: 10001 is parted between 10002 and 10003, and its point with it. */
const day = LocalDate.unsafe
const reformDay = day("2024-09-01")
const ended = sound.communes.map((unit) =>
  unit.code === "10001" ? { ...unit, validTo: day("2024-08-31") } : unit
)
const reform: Scenario = {
  id: "reform",
  name: { vi: "Sắp xếp", en: "Reform" },
  basis: "enacted",
  decidedOn: day("2024-08-01"),
  roadmap: {
    ...sound.roadmap,
    offices: sound.roadmap.offices.map((office) =>
      office.id === "branch-101"
        ? { ...office, openTo: day("2024-08-31"), successor: "branch-102" }
        : office
    ),
    transitions: [
      ...sound.roadmap.transitions,
      {
        _tag: "Split",
        on: reformDay,
        office: "branch-101",
        parts: [
          { into: "branch-102", share: 0.75, communes: ["10002"] },
          { into: "centre", share: 0.25, communes: [] }
        ],
        rule: "P5",
        source: "made up"
      },
      {
        _tag: "Rehome",
        on: day("2024-10-01"),
        communes: ["10004"],
        from: "branch-102",
        to: "centre",
        rule: "P5",
        source: "made up"
      },
      {
        _tag: "ChangeStaffSource",
        on: reformDay,
        office: null,
        sources: ["dedicated"],
        rule: "P2",
        source: "made up"
      }
    ]
  },
  communes: ended,
  lineage: [
    { on: reformDay, from: "10001", into: "10002", whole: false, share: 0.7, source: "made up" },
    { on: reformDay, from: "10001", into: "10003", whole: false, share: 0.3, source: "made up" }
  ],
  shareTolerance: 0,
  peoplesCommittees: [{ from: day("2024-03-01"), name: "Ủy ban nhân dân tỉnh Thử" }],
  source: "made up"
}
const plan: Scenario = {
  ...reform,
  id: "plan",
  basis: "planned",
  decidedOn: day("2024-03-01"),
  roadmap: sound.roadmap,
  communes: sound.communes,
  lineage: []
}

describe("a pack with scenarios", () => {
  const both: Province = { ...sound, scenarios: [plan, reform] }
  const written = () => JSON.parse(JSON.stringify(Pack.encode(both))) as Record<string, unknown>

  it("comes back with them, each with what it has of its own and no more", () => {
    expect(Result.getOrThrow(Pack.decode(written()))).toEqual(both)
    expect(Object.keys(written()).filter((file) => file.startsWith("scenarios"))).toEqual([
      "scenarios.json",
      "scenarios/reform/communes.json",
      "scenarios/reform/offices.json",
      "scenarios/reform/transitions.json",
      "scenarios/reform/lineage.json"
    ])
  })

  it("is read from a folder with the files of its scenarios", () => {
    const all = written()
    const read = (file: string) => (file in all ? JSON.stringify(all[file]) : undefined)
    expect(Result.getOrThrow(Result.flatMap(Pack.load(read), Pack.decode))).toEqual(both)
  })

  const spoilt = (file: string, index: number, fields: object): Files => {
    const all = written()
    const rows = all[file] as Array<object>
    rows[index] = { ...rows[index], ...fields }
    return all
  }

  it.each<[string, string, number, object, string]>([
    [
      "a share that is none",
      "scenarios/reform/lineage.json",
      0,
      { share: 1.5 },
      "scenarios/reform/lineage.json [0]: share is 1.5, expected a share, 0 to 1"
    ],
    [
      "shares that do not add up",
      "scenarios/reform/lineage.json",
      0,
      { share: 0.6 },
      `scenarios/reform/lineage.json [0] (10001): share is "0.8999999999999999", expected shares of 10001 that add up to 1, within 0 (P5)`
    ],
    [
      "a predecessor that there was not",
      "scenarios/reform/lineage.json",
      1,
      { from: "99999" },
      `scenarios/reform/lineage.json [0] (10001): share is "0.7"`
    ],
    [
      "a split whose shares do not add up",
      "scenarios/reform/transitions.json",
      9,
      { parts: [{ into: "branch-102", share: 0.75, communes: ["10002"] }] },
      `scenarios/reform/transitions.json [9] (branch-101): parts is "branch-102", expected two or more other offices, each once (P5)`
    ],
    [
      "a commune in no part",
      "scenarios/reform/transitions.json",
      9,
      {
        parts: [
          { into: "branch-102", share: 0.75, communes: [] },
          { into: "centre", share: 0.25, communes: [] }
        ]
      },
      `scenarios/reform/transitions.json [9] (10002): parts.communes is "none", expected a part that has it, of branch-101 (P5)`
    ],
    [
      "a rehoming to an office that there is not",
      "scenarios/reform/transitions.json",
      10,
      { to: "branch-103" },
      `scenarios/reform/transitions.json [10] (branch-102): to is "branch-103", expected the id of an office (P5)`
    ],
    [
      "a merge into a closed office, of one scenario alone",
      "scenarios/reform/offices.json",
      1,
      { openTo: "2024-04-30" },
      `scenarios/reform/offices.json [3] (point-10001): successor is "branch-101", expected an office open on 2024-06-01 (P4)`
    ],
    [
      "an id that would leave the folder",
      "scenarios.json",
      1,
      { id: "../reform" },
      `scenarios.json [1] (../reform): id is "../reform", expected an id of small letters, digits and hyphens: it names a folder`
    ],
    [
      "an id twice",
      "scenarios.json",
      0,
      { id: "reform" },
      `scenarios.json [1] (reform): id is "reform", expected a code that no other row has`
    ]
  ])("%s", (_what, file, index, fields, expected) => {
    expect(
      told(spoilt(file, index, fields)).find((line) => line.startsWith(expected))
    ).toBeDefined()
  })

  it("tells a fault once that scenarios share with the pack", () => {
    const lines = told(spoilt("phases.json", 1, { from: "2024-06-02" }))
    expect(lines.filter((line) => line.startsWith("phases.json [1]"))).toHaveLength(1)
  })
})

describe("a bad row is named by file, row, field and rule", () => {
  it.each<[string, string, number, object, string]>([
    [
      "coordinates outside the country",
      "communes.json",
      1,
      { location: { lat: 106, lon: 106, precision: "x" } },
      "communes.json [1] (10002): location.lat is 106, expected a latitude within Việt Nam, 6.3 to 23.5"
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
      "a field that is not in the form: one that may be left out, mistyped",
      "communes.json",
      0,
      { popullation: { people: 1, estimated: true } },
      'communes.json [0] (10001): popullation is {"people":1,"estimated":true}, expected no excess property'
    ],
    [
      "an office that is of no kind",
      "offices.json",
      0,
      { _tag: "Kiosk" },
      `offices.json [0] (centre): _tag is "Kiosk", expected "Centre" | "Branch" | "ReceptionPoint"`
    ],
    [
      "a branch that does not say what it has",
      "offices.json",
      1,
      { standing: { level: "division", ownSeal: true, ownAccount: true } },
      "offices.json [1] (branch-101): standing.ownPremises is missing, expected a value"
    ],
    [
      "a Centre with too few posts",
      "offices.json",
      0,
      { establishment: { directors: 1, deputies: 3, units: 4, posts: 12 } },
      `offices.json [0] (centre): establishment.posts is "12", expected at least 28 (C1)`
    ],
    [
      "opening hours that are none",
      "offices.json",
      1,
      { hours: "Mo 25:00" },
      `offices.json [1] (branch-101): hours is "Mo 25:00"`
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
      `transitions.json [0] (centre): _tag is "Explode", expected "Open" | "Close" | "Merge" | "Split" | "Rehome" | "ChangeList" | "ChangeStaffSource"`
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

  it("is told in Vietnamese as well", () => {
    const decoded = Pack.decode(changed("communes.json", 0, { districtCode: "999" }))
    if (Result.isSuccess(decoded)) throw new Error("sound")
    expect(RowProblem.words(decoded.failure[0]!).vi).toBe(
      `communes.json [0] (10001): districtCode là "999", cần mã của một huyện có trong districts.json`
    )
  })

  it("a calendar that does not hold together", () => {
    const all = files()
    all["calendar.json"] = {
      ...(all["calendar.json"] as object),
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
