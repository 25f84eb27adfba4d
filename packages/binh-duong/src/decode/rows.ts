/**
 * Decodes the rows of every file by their schemas.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { AnnouncedYear, UnannouncedYear } from "../rows/calendar.schema.ts"
import { NonTerritorialListFile } from "../rows/list.schema.ts"
import { FullRow, ShortRow } from "../rows/procedures.schema.ts"
import { TravelFile } from "../rows/travel.schema.ts"
import {
  CommunePopulationRow,
  CommuneRow,
  DistrictRow,
  NewUnitPopulationRow,
  NewUnitRow,
  ProvincialCentreRow
} from "../rows/units.schema.ts"
import type { RowProblem } from "./RowProblem.ts"

/** The files of a pack by name, each as parsed JSON. */
export type Files = Readonly<Record<string, unknown>>

type RowSchema = Schema.Codec<unknown, unknown>

interface RowSet {
  readonly file: string
  /** The key under which the rows stand; `null` where the whole file is the list, or the row. */
  readonly key: string | null
  readonly shape: "list" | "record" | "one"
  readonly schemaOf: (row: unknown) => RowSchema
}

const of =
  (schema: RowSchema) =>
  (_row: unknown): RowSchema =>
    schema

const yearSchema = (row: unknown): RowSchema =>
  typeof row === "object" && row !== null && "announced" in row ? UnannouncedYear : AnnouncedYear

const rowSets: ReadonlyArray<RowSet> = [
  {
    file: "units-2024.json",
    key: "provincial_centre",
    shape: "one",
    schemaOf: of(ProvincialCentreRow)
  },
  { file: "units-2024.json", key: "districts", shape: "list", schemaOf: of(DistrictRow) },
  { file: "units-2024.json", key: "communes", shape: "list", schemaOf: of(CommuneRow) },
  { file: "units-2025.json", key: "units", shape: "list", schemaOf: of(NewUnitRow) },
  { file: "population.json", key: "communes", shape: "list", schemaOf: of(CommunePopulationRow) },
  { file: "population.json", key: "new_units", shape: "list", schemaOf: of(NewUnitPopulationRow) },
  { file: "calendar.json", key: "years", shape: "record", schemaOf: yearSchema },
  { file: "travel.json", key: null, shape: "one", schemaOf: of(TravelFile) },
  { file: "procedures-full.json", key: null, shape: "list", schemaOf: of(FullRow) },
  { file: "procedures-short.json", key: null, shape: "list", schemaOf: of(ShortRow) },
  {
    file: "non-territorial-list.json",
    key: null,
    shape: "one",
    schemaOf: of(NonTerritorialListFile)
  }
]

/** The names of the files that a pack must have. */
export const fileNames: ReadonlyArray<string> = [...new Set(rowSets.map(({ file }) => file))]

const format = SchemaIssue.makeFormatterStandardSchemaV1()

type Path = ReadonlyArray<PropertyKey>

const pathOf = (issue: ReturnType<typeof format>["issues"][number]): Path =>
  (issue.path ?? []).map((part) => (typeof part === "object" ? part.key : part))

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value
  )

const codeOf = (row: unknown): string | null => {
  const code = at(row, ["code"])
  return typeof code === "string" ? code : null
}

const rowProblems = (
  set: RowSet,
  decode: (row: unknown) => Result.Result<unknown, Schema.SchemaError>,
  where: string,
  row: unknown
): ReadonlyArray<RowProblem> => {
  const decoded = decode(row)
  if (Result.isSuccess(decoded)) return []
  const seen = new Set<string>()
  return format(decoded.failure.issue).issues.flatMap((issue) => {
    const path = pathOf(issue)
    const field = path.map(String).join(".")
    // A field that fails its first check may fail the next for the same reason: once is enough.
    if (seen.has(field)) return []
    seen.add(field)
    return [
      {
        _tag: "RowProblem" as const,
        file: set.file,
        row: where,
        code: codeOf(row),
        field,
        value: at(row, path),
        expected:
          issue.message === "Missing key" ? "a value" : issue.message.replace(/^Expected /, "")
      }
    ]
  })
}

const entries = (
  set: RowSet,
  content: unknown
): ReadonlyArray<readonly [string, unknown]> | null => {
  const rows = set.key === null ? content : at(content, [set.key])
  const name = set.key ?? ""
  if (set.shape === "one") return rows === undefined ? null : [[name || "file", rows]]
  if (set.shape === "list") {
    return Array.isArray(rows)
      ? rows.map((row, index) => [`${name}[${index}]`, row] as const)
      : null
  }
  return typeof rows === "object" && rows !== null
    ? Object.entries(rows).map(([key, row]) => [`${name}.${key}`, row] as const)
    : null
}

/** Everything that is wrong with any row by itself, in the order of the files. */
export const problems = (files: Files): ReadonlyArray<RowProblem> =>
  rowSets.flatMap((set) => {
    const content = files[set.file]
    const found = entries(set, content)
    if (found === null) {
      return [
        {
          _tag: "RowProblem" as const,
          file: set.file,
          row: set.key ?? "file",
          code: null,
          field: "",
          value: content === undefined ? undefined : typeof content,
          expected: set.shape === "list" ? "a list of rows" : "an object"
        }
      ]
    }
    const decoders = new Map<
      RowSchema,
      (row: unknown) => Result.Result<unknown, Schema.SchemaError>
    >()
    return found.flatMap(([where, row]) => {
      const schema = set.schemaOf(row)
      const decode = decoders.get(schema) ?? Schema.decodeUnknownResult(schema, { errors: "all" })
      decoders.set(schema, decode)
      return rowProblems(set, decode, where, row)
    })
  })
