/**
 * The files of a data pack: which rows each has, and what a right row looks like.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { ProcedureSchema } from "../procedure/Procedure.schema.ts"
import * as ProcedureCode from "../procedure/ProcedureCode.ts"
import { LocalDateFromString } from "../time/LocalDate.schema.ts"
import { OpeningHoursFromString } from "../time/OpeningHours.schema.ts"
import { type RowSchema, type RowSet, same } from "./rows.schema.ts"

/** By the tag, so that a bad row is told what is wrong with it and not with what it is not. */
const byTag = (
  schemas: Readonly<Record<string, RowSchema>>,
  row: unknown
): RowSchema | undefined => {
  const tag = typeof row === "object" && row !== null && "_tag" in row ? row._tag : null
  return typeof tag === "string" && Object.hasOwn(schemas, tag) ? schemas[tag] : undefined
}

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
  // The mainland and all islands; a point outside was mistyped or swapped. The sea between them is
  // left to `RoadmapCheck`, which looks at both together.
  lat: Schema.Finite.check(
    Schema.isBetween(
      { minimum: 6.3, maximum: 23.5 },
      { expected: "a latitude within Việt Nam, 6.3 to 23.5" }
    )
  ),
  lon: Schema.Finite.check(
    Schema.isBetween(
      { minimum: 102, maximum: 117.5 },
      { expected: "a longitude within Việt Nam, 102 to 117.5" }
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

const place = {
  id: Text,
  name: Text,
  address: Schema.NullOr(Text),
  location: Location,
  communeCode: CommuneCode,
  districtCode: Schema.NullOr(DistrictCode),
  openFrom: LocalDateFromString,
  openTo: Schema.NullOr(LocalDateFromString),
  successor: Schema.NullOr(Text),
  hours: Schema.optionalKey(OpeningHoursFromString),
  source: Text
}

const Count = Schema.Finite.check(
  Schema.isInt({ expected: "a whole number" }),
  Schema.isGreaterThanOrEqualTo(0, { expected: "a number of 0 or more" })
)

const OFFICES = {
  Centre: Schema.Struct({
    _tag: Schema.Literals(["Centre"]),
    establishment: Schema.Struct({ directors: Count, deputies: Count, units: Count, posts: Count }),
    ...place
  }),
  Branch: Schema.Struct({
    _tag: Schema.Literals(["Branch"]),
    standing: Schema.Struct({
      level: Schema.Literals(["division"]),
      ownSeal: Schema.Boolean,
      ownAccount: Schema.Boolean,
      ownPremises: Schema.Boolean
    }),
    ...place
  }),
  ReceptionPoint: Schema.Struct({ _tag: Schema.Literals(["ReceptionPoint"]), ...place })
}

export const OfficeRow = Schema.Union(Object.values(OFFICES))

const AnyOffice = Schema.Struct({ _tag: Schema.Literals(["Centre", "Branch", "ReceptionPoint"]) })

const officeOf = (row: unknown): RowSchema => byTag(OFFICES, row) ?? AnyOffice

export const PhaseRow = Schema.Struct({
  id: Text,
  name: Bilingual,
  from: LocalDateFromString,
  to: LocalDateFromString,
  rules: Schema.Array(RuleIdSchema),
  source: Text
})

const change = { on: LocalDateFromString, rule: RuleIdSchema, source: Text }

const Share = Schema.Finite.check(
  Schema.isBetween({ minimum: 0, maximum: 1 }, { expected: "a share, 0 to 1" })
)

const OneOffice = { office: Text, ...change }
const EndInto = { office: Text, into: Text, ...change }

const TRANSITIONS = {
  Open: Schema.Struct({ _tag: Schema.Literals(["Open"]), ...OneOffice }),
  Close: Schema.Struct({ _tag: Schema.Literals(["Close"]), ...EndInto }),
  Merge: Schema.Struct({ _tag: Schema.Literals(["Merge"]), ...EndInto }),
  Split: Schema.Struct({
    _tag: Schema.Literals(["Split"]),
    office: Text,
    parts: Schema.Array(
      Schema.Struct({ into: Text, share: Share, communes: Schema.Array(CommuneCode) })
    ),
    ...change
  }),
  Rehome: Schema.Struct({
    _tag: Schema.Literals(["Rehome"]),
    communes: Schema.Array(CommuneCode),
    from: Text,
    to: Text,
    ...change
  }),
  ChangeList: Schema.Struct({ _tag: Schema.Literals(["ChangeList"]), list: Text, ...change }),
  ChangeStaffSource: Schema.Struct({
    _tag: Schema.Literals(["ChangeStaffSource"]),
    office: Schema.NullOr(Text),
    sources: Schema.Array(Schema.Literals(["department", "postOffice", "dedicated"])),
    ...change
  })
}

export const TransitionRow = Schema.Union(Object.values(TRANSITIONS))

const AnyTransition = Schema.Struct({
  _tag: Schema.Literals([
    "Open",
    "Close",
    "Merge",
    "Split",
    "Rehome",
    "ChangeList",
    "ChangeStaffSource"
  ])
})

const transitionOf = (row: unknown): RowSchema => byTag(TRANSITIONS, row) ?? AnyTransition

/** A unit that went into another, whole or in part. */
export const UnitChangeRow = Schema.Struct({
  on: LocalDateFromString,
  from: CommuneCode,
  into: CommuneCode,
  whole: Schema.Boolean,
  share: Schema.NullOr(Share),
  source: Text
})

/** A course of events. What it has of its own stands in the folder `scenarios/<id>`. */
export const ScenarioRow = Schema.Struct({
  id: Schema.String.check(
    Schema.isPattern(/^[a-z][a-z0-9-]{0,39}$/, {
      expected: "an id of small letters, digits and hyphens: it names a folder"
    })
  ),
  name: Bilingual,
  basis: Schema.Literals(["planned", "enacted"]),
  decidedOn: LocalDateFromString,
  shareTolerance: Schema.Finite.check(
    Schema.isBetween({ minimum: 0, maximum: 0.1 }, { expected: "a tolerance, 0 to 0.1" })
  ),
  peoplesCommittees: Schema.NonEmptyArray(Schema.Struct({ from: LocalDateFromString, name: Text })),
  source: Text
})

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
  hours: Schema.optionalKey(OpeningHoursFromString)
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

const list = (file: string, schemaOf: RowSet["schemaOf"], optional = false): RowSet => ({
  file,
  key: null,
  shape: "list",
  schemaOf,
  strict: true,
  ...(optional ? { optional } : {})
})

const one = (file: string, schemaOf: RowSet["schemaOf"]): RowSet => ({
  file,
  key: null,
  shape: "one",
  schemaOf,
  strict: true
})

/** What a scenario may have otherwise than the pack itself. */
const ofScenario: ReadonlyArray<RowSet> = [
  list("communes.json", same(CommuneRow)),
  list("offices.json", officeOf),
  list("phases.json", same(PhaseRow)),
  list("transitions.json", transitionOf),
  list("lists.json", same(ListRow), true),
  list("lineage.json", same(UnitChangeRow), true)
]

/** The file of a scenario's own. */
export const scenarioFile = (id: string, file: string): string => `scenarios/${id}/${file}`

/** The files of a scenario, each of which may be left out: then the pack's own stands for it. */
export const scenarioSets = (id: string): ReadonlyArray<RowSet> =>
  ofScenario.map((set) => ({ ...set, file: scenarioFile(id, set.file), optional: true }))

/** The rows of a pack. Lists, lineage, scenarios and procedures may be left out. */
export const rowSets: ReadonlyArray<RowSet> = [
  one("province.json", same(ProvinceHead)),
  list("districts.json", same(DistrictRow)),
  ...ofScenario,
  one("calendar.json", same(CalendarFile)),
  one("travel.json", same(TravelFile)),
  list("scenarios.json", same(ScenarioRow), true),
  list("procedures.json", same(ProcedureSchema), true)
]
