/**
 * A province as a folder of JSON files: read into a `Province`, and written from one (rule P6).
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Commune, District } from "../office/Commune.ts"
import type { Office } from "../office/Office.ts"
import type { Province } from "../office/Province.ts"
import type { Phase } from "../phase/Phase.ts"
import type { Roadmap } from "../phase/Roadmap.ts"
import type { Scenario, UnitChange } from "../phase/Scenario.ts"
import type { Transition } from "../phase/Transition.ts"
import { ProcedureSchema } from "../procedure/Procedure.schema.ts"
import type { Procedure } from "../procedure/Procedure.ts"
import type { CalendarData } from "../time/CalendarData.ts"
import { check } from "./packChecks.ts"
import {
  CalendarFile,
  CommuneRow,
  DistrictRow,
  ListRow,
  OfficeRow,
  PhaseRow,
  ProvinceHead,
  rowSets,
  ScenarioRow,
  scenarioFile,
  scenarioSets,
  TransitionRow,
  TravelFile,
  UnitChangeRow
} from "./packRows.schema.ts"
import type { RowProblem } from "./RowProblem.ts"
import * as Rows from "./rows.schema.ts"

/** The names of the files of a pack besides those of its scenarios. */
export const fileNames: ReadonlyArray<string> = rowSets.map(({ file }) => file)

/** The scenarios that a file names, as far as it can be read. */
const scenarioIds = (content: unknown): ReadonlyArray<string> =>
  Array.isArray(content)
    ? content.flatMap((row) => {
        const decoded = Schema.decodeUnknownResult(ScenarioRow)(row)
        return Result.isSuccess(decoded) ? [decoded.success.id] : []
      })
    : []

const setsOf = (files: Rows.Files): ReadonlyArray<Rows.RowSet> => [
  ...rowSets,
  ...[...new Set(scenarioIds(files["scenarios.json"]))].flatMap(scenarioSets)
]

/** Reads the files of a pack with a reader that gives `undefined` for one that is not there. */
export const load = (
  read: (file: string) => string | undefined
): Result.Result<Rows.Files, ReadonlyArray<RowProblem>> =>
  Result.flatMap(Rows.load(rowSets, read), (files) =>
    Result.map(Rows.load(setsOf(files).slice(rowSets.length), read), (own) => ({
      ...files,
      ...own
    }))
  )

const list = <S extends Schema.Codec<unknown, unknown>>(schema: S, rows: unknown) =>
  Schema.decodeUnknownSync(Schema.Array(schema))(rows ?? [])

/** What the files of a folder say of a course of events; `file` gives the one that stands for it. */
const courseOf = (content: (file: string) => unknown) => ({
  communes: list(CommuneRow, content("communes.json")) as ReadonlyArray<Commune>,
  lineage: list(UnitChangeRow, content("lineage.json")) as ReadonlyArray<UnitChange>,
  roadmap: {
    phases: list(PhaseRow, content("phases.json")) as ReadonlyArray<Phase>,
    offices: list(OfficeRow, content("offices.json")) as ReadonlyArray<Office>,
    transitions: list(TransitionRow, content("transitions.json")) as ReadonlyArray<Transition>,
    lists: list(ListRow, content("lists.json")).map((row) => ({
      ...row,
      codes: new Set(row.codes)
    })) as unknown as Roadmap["lists"]
  }
})

const provinceOf = (files: Rows.Files): Province => {
  const one = <S extends Schema.Codec<unknown, unknown>>(schema: S, file: string) =>
    Schema.decodeUnknownSync(schema)(files[file])
  const head = one(ProvinceHead, "province.json")
  return {
    code: head.code,
    name: head.name,
    agencyCode: head.agencyCode,
    peoplesCommittee: head.peoplesCommittee,
    sources: head.sources,
    dataNotes: head.dataNotes,
    ...courseOf((file) => files[file]),
    districts: list(DistrictRow, files["districts.json"]) as ReadonlyArray<District>,
    scenarios: list(ScenarioRow, files["scenarios.json"]).map((row) => ({
      ...row,
      ...courseOf((file) => files[fileOf(files, row.id, file)])
    })) as ReadonlyArray<Scenario>,
    calendar: one(CalendarFile, "calendar.json") as CalendarData,
    procedures: list(ProcedureSchema, files["procedures.json"]) as ReadonlyArray<Procedure>,
    travel: one(TravelFile, "travel.json")
  }
}

/** The file that says something of a scenario: its own, or the pack's where it has none. */
const fileOf = (files: Rows.Files, id: string, file: string): string => {
  const own = scenarioFile(id, file)
  return files[own] === undefined ? file : own
}

/**
 * The province that the files hold, or everything that is wrong with them: each row by itself
 * first; once those are right, what they say of each other, in each scenario.
 */
export const decode = (files: Rows.Files): Result.Result<Province, ReadonlyArray<RowProblem>> => {
  const own = Rows.problems(setsOf(files), files)
  if (own.length > 0) return Result.fail(own)
  const province = provinceOf(files)
  const between = check(province, (id, file) => fileOf(files, id, file))
  return between.length > 0 ? Result.fail(between) : Result.succeed(province)
}

const rowsOf = <S extends Schema.Codec<unknown, unknown>>(
  schema: S,
  rows: ReadonlyArray<unknown>
) => Schema.encodeUnknownSync(Schema.Array(schema))(rows)

const courseFiles = (
  { phases, offices, transitions, lists }: Roadmap,
  communes: ReadonlyArray<Commune>,
  lineage: ReadonlyArray<UnitChange>
): Rows.Files => ({
  "communes.json": rowsOf(CommuneRow, communes),
  "offices.json": rowsOf(OfficeRow, offices),
  "phases.json": rowsOf(PhaseRow, phases),
  "transitions.json": rowsOf(TransitionRow, transitions),
  "lists.json": rowsOf(
    ListRow,
    lists.map((each) => ({ ...each, codes: [...each.codes] }))
  ),
  "lineage.json": rowsOf(UnitChangeRow, lineage)
})

/** The files of a province, as plain JSON. A scenario's own are those that differ. */
export const encode = (province: Province): Rows.Files => {
  const shared = courseFiles(province.roadmap, province.communes, province.lineage)
  const own = province.scenarios.flatMap(({ id, roadmap, communes, lineage }) =>
    Object.entries(courseFiles(roadmap, communes, lineage))
      .filter(([file, rows]) => JSON.stringify(rows) !== JSON.stringify(shared[file]))
      .map(([file, rows]) => [scenarioFile(id, file), rows] as const)
  )
  return {
    "province.json": {
      code: province.code,
      name: province.name,
      agencyCode: province.agencyCode,
      peoplesCommittee: province.peoplesCommittee,
      sources: province.sources,
      dataNotes: province.dataNotes
    },
    "districts.json": rowsOf(DistrictRow, province.districts),
    ...shared,
    "calendar.json": Schema.encodeUnknownSync(CalendarFile)(province.calendar),
    "travel.json": province.travel,
    ...(province.scenarios.length === 0
      ? {}
      : { "scenarios.json": rowsOf(ScenarioRow, province.scenarios) }),
    ...Object.fromEntries(own),
    "procedures.json": rowsOf(ProcedureSchema, province.procedures)
  }
}
