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
  TransitionRow,
  TravelFile
} from "./packRows.schema.ts"
import type { RowProblem } from "./RowProblem.ts"
import * as Rows from "./rows.schema.ts"

/** The names of the files of a pack; `lists.json` and `procedures.json` may be missing. */
export const fileNames: ReadonlyArray<string> = rowSets.map(({ file }) => file)

/** Reads the files of a pack with a reader that gives `undefined` for one that is not there. */
export const load = (read: (file: string) => string | undefined) => Rows.load(rowSets, read)

const provinceOf = (files: Rows.Files): Province => {
  const one = <S extends Schema.Codec<unknown, unknown>>(schema: S, file: string) =>
    Schema.decodeUnknownSync(schema)(files[file])
  const list = <S extends Schema.Codec<unknown, unknown>>(schema: S, file: string) =>
    Schema.decodeUnknownSync(Schema.Array(schema))(files[file] ?? [])
  const head = one(ProvinceHead, "province.json")
  return {
    code: head.code,
    name: head.name,
    agencyCode: head.agencyCode,
    peoplesCommittee: head.peoplesCommittee,
    sources: head.sources,
    dataNotes: head.dataNotes,
    communes: list(CommuneRow, "communes.json") as ReadonlyArray<Commune>,
    districts: list(DistrictRow, "districts.json") as ReadonlyArray<District>,
    roadmap: {
      phases: list(PhaseRow, "phases.json") as ReadonlyArray<Phase>,
      offices: list(OfficeRow, "offices.json") as ReadonlyArray<Office>,
      transitions: list(TransitionRow, "transitions.json") as ReadonlyArray<Transition>,
      lists: list(ListRow, "lists.json").map((row) => ({
        ...row,
        codes: new Set(row.codes)
      })) as unknown as Province["roadmap"]["lists"]
    },
    lineage: [],
    scenarios: [],
    calendar: one(CalendarFile, "calendar.json") as CalendarData,
    procedures: list(ProcedureSchema, "procedures.json") as ReadonlyArray<Procedure>,
    travel: one(TravelFile, "travel.json")
  }
}

/**
 * The province that the files hold, or everything that is wrong with them: each row by itself
 * first; once those are right, what they say of each other.
 */
export const decode = (files: Rows.Files): Result.Result<Province, ReadonlyArray<RowProblem>> => {
  const own = Rows.problems(rowSets, files)
  if (own.length > 0) return Result.fail(own)
  const province = provinceOf(files)
  const between = check(province)
  return between.length > 0 ? Result.fail(between) : Result.succeed(province)
}

/** The files of a province, as plain JSON. Scenarios and lineage are not written. */
export const encode = (province: Province): Rows.Files => {
  const list = <S extends Schema.Codec<unknown, unknown>>(
    schema: S,
    rows: ReadonlyArray<unknown>
  ) => Schema.encodeUnknownSync(Schema.Array(schema))(rows)
  const { roadmap } = province
  return {
    "province.json": {
      code: province.code,
      name: province.name,
      agencyCode: province.agencyCode,
      peoplesCommittee: province.peoplesCommittee,
      sources: province.sources,
      dataNotes: province.dataNotes
    },
    "communes.json": list(CommuneRow, province.communes),
    "districts.json": list(DistrictRow, province.districts),
    "offices.json": list(OfficeRow, roadmap.offices),
    "phases.json": list(PhaseRow, roadmap.phases),
    "transitions.json": list(TransitionRow, roadmap.transitions),
    "calendar.json": province.calendar,
    "travel.json": province.travel,
    "lists.json": list(
      ListRow,
      roadmap.lists.map((each) => ({ ...each, codes: [...each.codes] }))
    ),
    "procedures.json": list(ProcedureSchema, province.procedures)
  }
}
