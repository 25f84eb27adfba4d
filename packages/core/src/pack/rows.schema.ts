/**
 * Decodes the rows of files by their schemas and says of each bad one what is wrong with it.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import type { RowProblem } from "./RowProblem.ts"

/** Files by name, each as parsed JSON. */
export type Files = Readonly<Record<string, unknown>>

/** A schema of any row. */
export type RowSchema = Schema.Codec<unknown, unknown>

/** Rows that are decoded alike. */
export interface RowSet {
  readonly file: string
  /** The key under which the rows stand; `null` where the whole file is the list, or the row. */
  readonly key: string | null
  readonly shape: "list" | "record" | "one"
  readonly schemaOf: (row: unknown) => RowSchema
  /** A file that a pack may leave out. */
  readonly optional?: boolean
  /** A field that is not in the schema is a problem: where fields may be left out, it is a typing error. */
  readonly strict?: boolean
}

/** The same schema for each row. */
export const same =
  (schema: RowSchema) =>
  (_row: unknown): RowSchema =>
    schema

const format = SchemaIssue.makeFormatterStandardSchemaV1()

/** What the schema says of a field that it does not have. */
const EXCESS = "no excess property"

type Path = ReadonlyArray<PropertyKey>

type Decode = (row: unknown) => Result.Result<unknown, Schema.SchemaError>

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
  const code = at(row, ["code"]) ?? at(row, ["id"]) ?? at(row, ["office"])
  return typeof code === "string" ? code : null
}

const rowProblems = (
  file: string,
  decode: Decode,
  where: string,
  row: unknown
): ReadonlyArray<RowProblem> => {
  const decoded = decode(row)
  if (Result.isSuccess(decoded)) return []
  const seen = new Set<string>()
  const found = format(decoded.failure.issue).issues.flatMap((issue) => {
    const path = pathOf(issue)
    const field = path.map(String).join(".")
    // A field that fails its first check may fail the next for the same reason: once is enough.
    if (seen.has(field)) return []
    seen.add(field)
    return [
      {
        _tag: "RowProblem" as const,
        file,
        row: where,
        code: codeOf(row),
        field,
        value: at(row, path),
        expected:
          issue.message === "Missing key" ? "a value" : issue.message.replace(/^Expected /, ""),
        rule: null
      }
    ]
  })
  // Of a row of no known kind nobody can say which fields it should have.
  return found.some(({ field }) => field === "_tag")
    ? found.filter(({ expected }) => expected !== EXCESS)
    : found
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

/** Everything that is wrong with any row by itself, in the order of the sets. */
export const problems = (sets: ReadonlyArray<RowSet>, files: Files): ReadonlyArray<RowProblem> =>
  sets.flatMap((set) => {
    const content = files[set.file]
    if (content === undefined && set.optional === true) return []
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
          expected: set.shape === "list" ? "a list of rows" : "an object",
          rule: null
        }
      ]
    }
    const decoders = new Map<RowSchema, Decode>()
    return found.flatMap(([where, row]) => {
      const schema = set.schemaOf(row)
      const decode =
        decoders.get(schema) ??
        Schema.decodeUnknownResult(schema, {
          errors: "all",
          onExcessProperty: set.strict === true ? "error" : "ignore"
        })
      decoders.set(schema, decode)
      return rowProblems(set.file, decode, where, row)
    })
  })

const missing = (file: string): RowProblem => ({
  _tag: "RowProblem",
  file,
  row: "file",
  code: null,
  field: "",
  value: undefined,
  expected: "a file that is there",
  rule: null
})

/** Reads files with a reader; one that is no JSON is a problem, one that may be missing is not. */
export const load = (
  sets: ReadonlyArray<RowSet>,
  read: (file: string) => string | undefined
): Result.Result<Files, ReadonlyArray<RowProblem>> => {
  const files: Record<string, unknown> = {}
  const unreadable: Array<RowProblem> = []
  for (const { file, optional } of sets) {
    if (Object.hasOwn(files, file)) continue
    try {
      const text = read(file)
      if (text === undefined && optional === true) continue
      if (text === undefined) {
        files[file] = null
        unreadable.push(missing(file))
        continue
      }
      files[file] = JSON.parse(text)
    } catch (error) {
      files[file] = null
      unreadable.push({
        _tag: "RowProblem",
        file,
        row: "file",
        code: null,
        field: "",
        value: error instanceof Error ? error.message : String(error),
        expected: "a file that can be read as JSON",
        rule: null
      })
    }
  }
  return unreadable.length > 0 ? Result.fail(unreadable) : Result.succeed(files)
}
