/**
 * The files of a data pack: which rows each has, and what a right row looks like.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { ProcedureSchema } from "../procedure/Procedure.schema.ts"
import * as ProcedureCode from "../procedure/ProcedureCode.ts"
import { LocalDateFromString } from "../time/LocalDate.schema.ts"
import { type RowSet, same } from "./rows.schema.ts"

const Text = Schema.String.check(Schema.isNonEmpty({ expected: "a text that is not empty" }))
const Bilingual = Schema.Struct({ vi: Text, en: Text })
const CommuneCode = Schema.String.check(
  Schema.isPattern(/^\d{5}$/, { expected: "a commune code of five digits" })
)
const DistrictCode = Schema.String.check(
  Schema.isPattern(/^\d{3}$/, { expected: "a district code of three digits" })
)
const Positive = Schema.Finite.check(Schema.isGreaterThan(0, { expected: "a number above 0" }))
const RuleIdSchema = Schema.Literals([
  ...["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9"],
  ...["H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "H10"],
  ...["H11", "H12", "H13", "H14", "H15"],
  ...["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12"],
  ...["C1", "C2", "C3", "P1", "P2", "P3", "P4", "P5", "P6"]
] as const)

const Location = Schema.Struct({
  // Việt Nam's mainland and its coast; a point outside was mistyped or swapped.
  lat: Schema.Finite.check(
    Schema.isBetween(
      { minimum: 8, maximum: 23.5 },
      { expected: "a latitude within Việt Nam, 8 to 23.5" }
    )
  ),
  lon: Schema.Finite.check(
    Schema.isBetween(
      { minimum: 102, maximum: 110 },
      { expected: "a longitude within Việt Nam, 102 to 110" }
    )
  ),
  precision: Text
})

export const ProvinceHead = Schema.Struct({
  code: Schema.String.check(
    Schema.isPattern(/^\d{2}$/, { expected: "a province code of two digits" })
  ),
  name: Bilingual,
  agencyCode: Schema.String.check(
    Schema.isPattern(/^[A-Z]\d{2}$/, { expected: "an agency letter such as H09" })
  ),
  peoplesCommittee: Text,
  sources: Schema.NonEmptyArray(Schema.Struct({ name: Text, licence: Text, used: Text })),
  dataNotes: Schema.Array(Bilingual)
})

export const CommuneRow = Schema.Struct({
  code: CommuneCode,
  name: Text,
  type: Schema.Literals(["ward", "township", "commune"]),
  districtCode: Schema.NullOr(DistrictCode),
  districtName: Schema.NullOr(Text),
  location: Location,
  population: Schema.NullOr(
    Schema.Struct({
      people: Schema.Finite.check(
        Schema.isInt({ expected: "a whole number" }),
        Schema.isGreaterThanOrEqualTo(0, { expected: "a number of 0 or more" })
      ),
      estimated: Schema.Boolean
    })
  ),
  validFrom: Schema.NullOr(LocalDateFromString),
  validTo: Schema.NullOr(LocalDateFromString),
  source: Text
})

export const DistrictRow = Schema.Struct({
  code: DistrictCode,
  name: Text,
  seatCommuneCode: CommuneCode,
  location: Location,
  source: Text
})

export const OfficeRow = Schema.Struct({
  _tag: Schema.Literals(["Centre", "Branch", "ReceptionPoint"]),
  id: Text,
  name: Text,
  address: Schema.NullOr(Text),
  location: Location,
  communeCode: CommuneCode,
  districtCode: Schema.NullOr(DistrictCode),
  openFrom: LocalDateFromString,
  openTo: Schema.NullOr(LocalDateFromString),
  successor: Schema.NullOr(Text),
  source: Text
})

export const PhaseRow = Schema.Struct({
  id: Text,
  name: Bilingual,
  from: LocalDateFromString,
  to: LocalDateFromString,
  rules: Schema.Array(RuleIdSchema),
  source: Text
})

const change = { on: LocalDateFromString, rule: RuleIdSchema, source: Text }

const OpenRow = Schema.Struct({ _tag: Schema.Literals(["Open"]), office: Text, ...change })
const MergeRow = Schema.Struct({
  _tag: Schema.Literals(["Merge"]),
  office: Text,
  into: Text,
  ...change
})
const ChangeListRow = Schema.Struct({
  _tag: Schema.Literals(["ChangeList"]),
  list: Text,
  ...change
})

export const TransitionRow = Schema.Union([OpenRow, MergeRow, ChangeListRow])

const AnyTransition = Schema.Struct({ _tag: Schema.Literals(["Open", "Merge", "ChangeList"]) })

// By the tag, so that a bad row is told what is wrong with it and not with what it is not.
const transitionOf = (row: unknown) => {
  const tag = typeof row === "object" && row !== null && "_tag" in row ? row._tag : null
  if (tag === "Open") return OpenRow
  if (tag === "Merge") return MergeRow
  return tag === "ChangeList" ? ChangeListRow : AnyTransition
}

export const ListRow = Schema.Struct({
  id: Text,
  name: Bilingual,
  from: LocalDateFromString,
  to: Schema.NullOr(LocalDateFromString),
  codes: Schema.Array(
    Schema.String.check(
      Schema.isPattern(ProcedureCode.pattern, { expected: "a procedure code such as 1.004222" })
    )
  ),
  published: Schema.Boolean,
  rules: Schema.Array(RuleIdSchema),
  source: Text
})

// Dates stay texts here: they are judged by `WorkingCalendar.make`, which says what is wrong.
const CalendarYearRow = Schema.Struct({
  announced: Schema.Boolean,
  off: Schema.Array(Schema.String),
  madeUp: Schema.Array(Schema.Struct({ works: Schema.String, for: Schema.String })),
  basis: Schema.Array(Text),
  unconfirmed: Schema.optionalKey(
    Schema.Array(Schema.Struct({ off: Schema.String, works: Schema.String, why: Text }))
  )
})

export const CalendarFile = Schema.Struct({
  zone: Schema.Literals(["Asia/Ho_Chi_Minh"]),
  years: Schema.Record(Schema.String, CalendarYearRow),
  hours: Schema.optionalKey(Schema.String)
})

const TravelParameters = Schema.Struct({
  detour: Schema.Finite.check(
    Schema.isGreaterThanOrEqualTo(1, { expected: "a detour of 1 or more: no road is straighter" })
  ),
  speedKmh: Positive,
  overheadMinutes: Schema.Finite.check(
    Schema.isGreaterThanOrEqualTo(0, { expected: "minutes, 0 or more" })
  )
})

export const TravelFile = Schema.Struct({
  urban: TravelParameters,
  rural: TravelParameters,
  source: Text
})

/** The rows of a pack. Lists of procedures and procedures themselves may be left out. */
export const rowSets: ReadonlyArray<RowSet> = [
  { file: "province.json", key: null, shape: "one", schemaOf: same(ProvinceHead) },
  { file: "communes.json", key: null, shape: "list", schemaOf: same(CommuneRow) },
  { file: "districts.json", key: null, shape: "list", schemaOf: same(DistrictRow) },
  { file: "offices.json", key: null, shape: "list", schemaOf: same(OfficeRow) },
  { file: "phases.json", key: null, shape: "list", schemaOf: same(PhaseRow) },
  { file: "transitions.json", key: null, shape: "list", schemaOf: transitionOf },
  { file: "calendar.json", key: null, shape: "one", schemaOf: same(CalendarFile) },
  { file: "travel.json", key: null, shape: "one", schemaOf: same(TravelFile) },
  { file: "lists.json", key: null, shape: "list", schemaOf: same(ListRow), optional: true },
  {
    file: "procedures.json",
    key: null,
    shape: "list",
    schemaOf: same(ProcedureSchema),
    optional: true
  }
]
