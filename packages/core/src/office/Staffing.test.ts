import { describe, expect, it } from "vitest"
import { smallProvince } from "../testing/smallProvince.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as Staffing from "./Staffing.ts"

const day = LocalDate.unsafe
const centre = smallProvince.roadmap.offices.filter(({ _tag }) => _tag === "Centre")
const branch = smallProvince.roadmap.offices.filter(({ id }) => id === "branch-101")

const post = (fields: Partial<Staffing.Post>): Staffing.Post => ({
  office: "centre",
  role: "officer",
  unit: null,
  source: "dedicated",
  from: day("2024-03-01"),
  to: null,
  ...fields
})

const full: ReadonlyArray<Staffing.Post> = [
  post({ role: "director" }),
  ...Array.from({ length: 3 }, () => post({ role: "deputy" })),
  ...Array.from({ length: 24 }, (_, index) => post({ unit: `unit ${index % 4}` }))
]

const tags = (posts: ReadonlyArray<Staffing.Post>, date = "2024-06-01") =>
  Staffing.check(centre, posts, day(date)).map(({ _tag, found, rule }) => [_tag, found, rule])

describe("Staffing.check", () => {
  it("is content with a director, three deputies, four units and 28 posts (C1)", () => {
    expect(full).toHaveLength(28)
    expect(tags(full)).toEqual([])
  })

  it("names whatever is missing of them, with the number found", () => {
    expect(tags(full.slice(1))).toEqual([
      ["TooFewDirectors", "0", "C1"],
      ["TooFewPosts", "27", "C1"]
    ])
    expect(tags(full.filter(({ unit }) => unit !== "unit 3"))).toEqual([
      ["TooFewUnits", "3", "C1"],
      ["TooFewPosts", "22", "C1"]
    ])
    expect(tags(full.filter(({ role }) => role !== "deputy"))[0]).toEqual([
      "TooFewDeputies",
      "0",
      "C1"
    ])
  })

  it("counts only the posts that are filled on the day", () => {
    const leaving = full.map((each, index) =>
      index === 27 ? { ...each, to: day("2024-05-31") } : each
    )
    expect(tags(leaving, "2024-05-31")).toEqual([])
    expect(tags(leaving, "2024-06-01")).toEqual([["TooFewPosts", "27", "C1"]])
  })

  it.each([
    ["2024-08-30", false],
    ["2024-08-31", true],
    ["2026-02-28", true],
    ["2026-03-01", false],
    [null, false]
  ])("judges a secondment from 2024-03-01 to %s: 6 to 24 months", (to, right) => {
    const seconded = post({
      office: "branch-101",
      source: "department",
      to: to === null ? null : day(to)
    })
    const problems = Staffing.check(branch, [seconded], day("2024-03-01"))
    expect(problems.map(({ _tag }) => _tag)).toEqual(right ? [] : ["BadTerm"])
  })

  it("lets the numbers be changed", () => {
    const rules: Staffing.StaffingRules = {
      ...Staffing.defaultRules,
      strengths: {
        ...Staffing.defaultRules.strengths,
        Branch: { directors: 1, deputies: 0, units: 0, posts: 5, rule: "C2" }
      }
    }
    const found = Staffing.check(branch, [], day("2024-03-01"), rules)
    expect(found.map(({ _tag, rule }) => [_tag, rule])).toEqual([
      ["TooFewDirectors", "C2"],
      ["TooFewPosts", "C2"]
    ])
  })
})

describe("Staffing.bySource", () => {
  it("counts who comes from where on a day", () => {
    const posts = [
      post({}),
      post({ source: "postOffice" }),
      post({ source: "department", to: day("2024-12-31") })
    ]
    expect(Staffing.bySource(posts, day("2024-12-31"))).toEqual({
      department: 1,
      postOffice: 1,
      dedicated: 1
    })
    expect(Staffing.bySource(posts, day("2025-01-01")).department).toBe(0)
  })
})

describe("Staffing.sourcesOn and sourceProblems (P2)", () => {
  const change = (
    on: string,
    office: string | null,
    sources: ReadonlyArray<Staffing.PostSource>
  ) => ({
    _tag: "ChangeStaffSource" as const,
    on: day(on),
    office,
    sources,
    rule: "P2" as const,
    source: "made up"
  })
  const roadmap = {
    ...smallProvince.roadmap,
    transitions: [
      ...smallProvince.roadmap.transitions,
      change("2024-06-01", null, ["department"]),
      change("2024-07-01", "centre", ["postOffice", "dedicated"])
    ]
  }

  it("holds from the day on, for every office or for one", () => {
    const at = (office: string, date: string) => Staffing.sourcesOn(roadmap, office, day(date))
    expect(at("centre", "2024-05-31")).toBeNull()
    expect(at("centre", "2024-06-01")).toEqual(["department"])
    expect(at("centre", "2024-07-01")).toEqual(["postOffice", "dedicated"])
    expect(at("branch-101", "2024-07-01")).toEqual(["department"])
  })

  it("names the posts that are filled from another source, under its rule", () => {
    const posts = [post({}), post({ office: "branch-101" })]
    const on = (date: string) => Staffing.sourceProblems(roadmap, posts, day(date))
    expect(on("2024-05-31")).toEqual([])
    expect(on("2024-06-01").map(({ office }) => office)).toEqual(["centre", "branch-101"])
    expect(on("2024-07-01")).toEqual([
      {
        _tag: "SourceNotAllowed",
        office: "branch-101",
        rule: "P2",
        found: "dedicated",
        expected: "department"
      }
    ])
  })
})
