/**
 * What the rows of a pack must say alike: codes that exist once, offices that stand where there is
 * ground, a roadmap that holds together, rules that leave nobody out.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Province } from "../office/Province.ts"
import * as RoadmapCheck from "../phase/RoadmapCheck.ts"
import { lineageProblems, type Scenario } from "../phase/Scenario.ts"
import * as RoutingTable from "../routing/RoutingTable.ts"
import * as WorkingCalendar from "../time/WorkingCalendar.ts"
import { make as problem, type RowProblem, text as rowText } from "./RowProblem.ts"

/** One course of events: that of the pack itself, or that of a scenario. */
type Course = Pick<Scenario, "roadmap" | "communes" | "lineage" | "shareTolerance">

const twice = (
  file: string,
  field: string,
  codes: ReadonlyArray<string>
): ReadonlyArray<RowProblem> =>
  codes.flatMap((code, index) =>
    codes.indexOf(code) === index
      ? []
      : [problem(file, `[${index}]`, code, field, code, "a code that no other row has", null)]
  )

/** In which file a problem of a roadmap stands, where it is not in a transition. */
const fileOfTag = (tag: RoadmapCheck.RoadmapProblemTag): string => {
  if (tag.startsWith("Phase")) return "phases.json"
  return ["CommuneTwice", "PopulationNegative", "CommuneUnserved"].includes(tag)
    ? "communes.json"
    : "offices.json"
}

/** The file and the row where a problem of a roadmap is. */
const placeOf = (
  { roadmap, communes }: Course,
  { _tag, row, transition }: RoadmapCheck.RoadmapProblem
): readonly [file: string, row: string] => {
  if (transition !== null) return ["transitions.json", `[${transition}]`]
  const codes = communes.map(({ code }) => code)
  const file =
    _tag === "CoordinatesOutside" && codes.includes(row) ? "communes.json" : fileOfTag(_tag)
  const ids =
    file === "communes.json"
      ? codes
      : file === "phases.json"
        ? roadmap.phases.map(({ id }) => id)
        : roadmap.offices.map(({ id }) => id)
  return [file, `[${_tag.endsWith("Twice") ? ids.lastIndexOf(row) : ids.indexOf(row)}]`]
}

const units = ({
  communes,
  districts,
  roadmap
}: Pick<Province, "communes" | "districts" | "roadmap">): ReadonlyArray<RowProblem> => {
  const districtCodes = new Set(districts.map(({ code }) => code))
  const communeCodes = new Set(communes.map(({ code }) => code))
  return [
    ...twice(
      "districts.json",
      "code",
      districts.map(({ code }) => code)
    ),
    ...communes.flatMap(({ code, districtCode }, index) =>
      districtCode === null || districtCodes.has(districtCode)
        ? []
        : [
            problem(
              "communes.json",
              `[${index}]`,
              code,
              "districtCode",
              districtCode,
              "the code of a district in districts.json",
              null
            )
          ]
    ),
    ...districts.flatMap(({ code, seatCommuneCode }, index) =>
      communeCodes.has(seatCommuneCode)
        ? []
        : [
            problem(
              "districts.json",
              `[${index}]`,
              code,
              "seatCommuneCode",
              seatCommuneCode,
              "the code of a commune in communes.json",
              null
            )
          ]
    ),
    ...(roadmap.phases.length > 0
      ? []
      : [problem("phases.json", "file", null, "", [], "at least one phase", "P1")])
  ]
}

const lists = ({
  roadmap,
  procedures
}: Pick<Province, "roadmap" | "procedures">): ReadonlyArray<RowProblem> => {
  const known = new Set<string>(procedures.map(({ code }) => code))
  return [
    // A pack without procedures cannot say which codes there are.
    ...roadmap.lists.flatMap(({ id, codes }, index) =>
      known.size === 0
        ? []
        : [...codes].flatMap((code, place) =>
            known.has(code)
              ? []
              : [
                  problem(
                    "lists.json",
                    `[${index}]`,
                    id,
                    `codes.${place}`,
                    code,
                    "the code of a procedure in procedures.json",
                    "R9"
                  )
                ]
          )
    )
  ]
}

/** Everything that is wrong between the rows of one course of events. */
const courseProblems = (
  province: Province,
  course: Course,
  fileOf: (file: string) => string
): ReadonlyArray<RowProblem> => {
  const { roadmap, communes } = course
  const own = [
    ...units({ ...course, districts: province.districts }),
    ...lists({ roadmap, procedures: province.procedures })
  ]
  const broken = RoadmapCheck.check(roadmap, communes).map((each) => {
    const [file, row] = placeOf(course, each)
    const { field, value, expected, rule } = each
    return problem(file, row, each.row, field, value, expected, rule)
  })
  const lineage = lineageProblems(course).map(({ unit, change, field, value, expected, rule }) =>
    problem(
      "lineage.json",
      change === null ? "file" : `[${change}]`,
      unit,
      field,
      value,
      expected,
      rule
    )
  )
  const all = [...own, ...broken, ...lineage]
  // Only over a sound roadmap: else the same fault would be told twice.
  const table =
    all.length > 0
      ? []
      : RoutingTable.check(RoutingTable.compile(roadmap), roadmap, communes).map((each) =>
          problem(
            "communes.json",
            `[${communes.findIndex(({ code }) => code === each.commune)}]`,
            each.commune,
            "",
            RoutingTable.problemText(each).en,
            "an office for every level on every day",
            "C3"
          )
        )
  return [...all, ...table].map((each) => ({ ...each, file: fileOf(each.file) }))
}

const scenarioIds = ({ scenarios }: Province): ReadonlyArray<RowProblem> =>
  twice(
    "scenarios.json",
    "id",
    scenarios.map(({ id }) => id)
  )

/**
 * Everything that is wrong between the rows of a pack, in each of its scenarios. `fileOf` says in
 * which file a scenario has its rows: its own or, where it has none, the pack's.
 */
export const check = (
  province: Province,
  fileOf: (scenario: string, file: string) => string = (_, file) => file
): ReadonlyArray<RowProblem> => {
  const { roadmap, communes, lineage, procedures } = province
  // What became of units in the pack's own course is that of its first scenario.
  const shareTolerance = province.scenarios[0]?.shareTolerance ?? 0
  const found = [
    ...twice(
      "procedures.json",
      "code",
      procedures.map(({ code }) => code)
    ),
    ...courseProblems(province, { roadmap, communes, lineage, shareTolerance }, (file) => file),
    ...scenarioIds(province),
    ...province.scenarios.flatMap((scenario) =>
      courseProblems(province, scenario, (file) => fileOf(scenario.id, file))
    )
  ]
  // A scenario that has no file of its own has the faults of the pack's: once is enough.
  const told = new Map(found.map((each) => [rowText(each), each]))
  const calendar = WorkingCalendar.make(province.calendar)
  const dates = Result.isSuccess(calendar)
    ? []
    : [
        problem(
          "calendar.json",
          "file",
          null,
          "",
          calendar.failure,
          "a calendar that holds together",
          "T6"
        )
      ]
  return [...told.values(), ...dates]
}
