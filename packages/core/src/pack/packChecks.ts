/**
 * What the rows of a pack must say alike: codes that exist once, offices that stand where there is
 * ground, a roadmap that holds together, rules that leave nobody out.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { RuleId } from "../law/RuleId.ts"
import type { Province } from "../office/Province.ts"
import * as RoadmapCheck from "../phase/RoadmapCheck.ts"
import * as RoutingTable from "../routing/RoutingTable.ts"
import * as WorkingCalendar from "../time/WorkingCalendar.ts"
import type { RowProblem } from "./RowProblem.ts"

const problem = (
  file: string,
  row: string,
  code: string | null,
  field: string,
  value: unknown,
  expected: string,
  rule: RuleId | null
): RowProblem => ({ _tag: "RowProblem", file, row, code, field, value, expected, rule })

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

const FILES: Readonly<Record<RoadmapCheck.RoadmapProblem["_tag"], string>> = {
  PhaseBackwards: "phases.json",
  PhaseGap: "phases.json",
  PhaseOverlap: "phases.json",
  OfficeTwice: "offices.json",
  OfficeOutsidePhases: "offices.json",
  OfficeInNoCommune: "offices.json",
  SuccessorUnknown: "offices.json",
  SuccessorClosed: "offices.json",
  SuccessorMissing: "offices.json",
  SuccessorOfOpen: "offices.json",
  TransitionUnknownOffice: "transitions.json",
  TransitionDiffers: "offices.json",
  CommuneUnserved: "communes.json"
}

const placeOf = (province: Province, file: string, id: string): string => {
  const { phases, offices, transitions } = province.roadmap
  const rows: Readonly<Record<string, ReadonlyArray<string>>> = {
    "phases.json": phases.map((phase) => phase.id),
    "offices.json": offices.map((office) => office.id),
    "transitions.json": transitions.map((each) => ("office" in each ? each.office : each.list)),
    "communes.json": province.communes.map(({ code }) => code)
  }
  return `[${rows[file]?.indexOf(id) ?? -1}]`
}

const units = ({ communes, districts, roadmap }: Province): ReadonlyArray<RowProblem> => {
  const districtCodes = new Set(districts.map(({ code }) => code))
  const communeCodes = new Set(communes.map(({ code }) => code))
  return [
    ...twice(
      "districts.json",
      "code",
      districts.map(({ code }) => code)
    ),
    ...twice(
      "communes.json",
      "code",
      communes.map(({ code, validFrom }) => `${code}${validFrom === null ? "" : `@${validFrom}`}`)
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

const lists = ({ roadmap, procedures }: Province): ReadonlyArray<RowProblem> => {
  const known = new Set<string>(procedures.map(({ code }) => code))
  return [
    ...twice(
      "procedures.json",
      "code",
      procedures.map(({ code }) => code)
    ),
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

/** Everything that is wrong between the rows of a pack. */
export const check = (province: Province): ReadonlyArray<RowProblem> => {
  const { roadmap, communes } = province
  const own = [...units(province), ...lists(province)]
  const broken = RoadmapCheck.check(roadmap, communes).map((each) => {
    const file = FILES[each._tag]
    const { row, field, value, expected, rule } = each
    return problem(file, placeOf(province, file, row), row, field, value, expected, rule)
  })
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
  if (own.length > 0 || broken.length > 0) return [...own, ...broken, ...dates]
  // Only over a sound roadmap: else the same fault would be told twice.
  const table = RoutingTable.check(RoutingTable.compile(roadmap), roadmap, communes).map((each) =>
    problem(
      "communes.json",
      each.commune === null ? "file" : placeOf(province, "communes.json", each.commune),
      each.commune,
      "",
      RoutingTable.problemText(each).en,
      "an office for every level on every day",
      "C3"
    )
  )
  return [...dates, ...table]
}
