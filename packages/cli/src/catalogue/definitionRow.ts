/**
 * A definition with its revisions, from JSON or from a module, as a row of a catalogue.
 *
 * @module
 */
import type { Definition } from "@motcua/core"
import { shown } from "@motcua/core/procedure/catalogue/RowProblem"
import * as DefinitionCheck from "@motcua/core/procedure/definition/DefinitionCheck"
import * as Result from "effect/Result"
import { type Problem, type Row, refusedRow } from "./Row.ts"

/** What a message of a schema asks for, in both languages. */
const wanted = (message: string): { readonly expected: string; readonly expectedVi: string } => {
  if (message === "Missing key") return { expected: "this key", expectedVi: "có mục này" }
  if (/excess property/.test(message)) {
    return {
      expected: "no such key, or its right name",
      expectedVi: "không có mục này, hoặc tên đúng của mục"
    }
  }
  const expected = shown(message.replace(/^Expected /, "").replace(/, got .*$/s, ""))
  const expectedVi = expected
    .replace(
      /^YYYY-MM-DD, a date that exists, of the years (\d+) to (\d+)$/,
      "ngày có thật dạng YYYY-MM-DD, từ năm $1 đến $2"
    )
    .replace(/^a value greater than or equal to /, "giá trị không nhỏ hơn ")
    .replace(/\bstring\b/g, "chuỗi ký tự")
    .replace(/\bnumber\b/g, "số")
    .replace(/\bboolean\b/g, "true hoặc false")
    .replace(/\barray\b/g, "danh sách")
    .replace(/\bobject\b/g, "đối tượng")
  return { expected, expectedVi }
}

const schemas = () =>
  Promise.all([
    import("@motcua/core/procedure/definition/Definition.schema"),
    import("effect/Schema")
  ])

/**
 * Reads a definition and judges it. In `json` days are text, as they are written; in `module` they
 * are a `LocalDate`, as in TypeScript. A key that no definition has is a problem: it would say
 * nothing, and whoever misspelled it would not know.
 */
export const readDefinition = async (
  value: unknown,
  row: number,
  from: "json" | "module" = "json"
): Promise<Row> => {
  const [{ DefinitionSchema }, Schema] = await schemas()
  const codec =
    from === "json" ? Schema.toCodecJson(DefinitionSchema) : Schema.toType(DefinitionSchema)
  const decoded = Schema.decodeUnknownResult(codec, { errors: "all", onExcessProperty: "error" })(
    JSON.parse(JSON.stringify(value).normalize("NFC"))
  )
  if (Result.isFailure(decoded)) {
    const { makeFormatterStandardSchemaV1 } = await import("effect/SchemaIssue")
    const { issues } = makeFormatterStandardSchemaV1()(decoded.failure.issue)
    return refusedRow(
      row,
      ...issues.map(({ message, path = [] }): Problem => {
        const keys = path.map((part) => (typeof part === "object" ? part.key : part))
        const field = keys.reduce<string>(
          (at, key) =>
            typeof key === "number" ? `${at}[${key}]` : `${at}${at && "."}${String(key)}`,
          ""
        )
        const given = keys.reduce<unknown>(
          (inner, key) => (inner as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
          value
        )
        return {
          _tag: "InvalidDefinition",
          row,
          field,
          value: shown(given ?? ""),
          ...wanted(message)
        }
      })
    )
  }
  const definition: Definition.Definition = decoded.success
  const problems = DefinitionCheck.check(definition).map((problem) => ({ ...problem, row }))
  return { row, count: 1, procedure: null, definition, problems }
}

/** A definition as the JSON that it is read from. */
export const definitionJson = async (definition: Definition.Definition): Promise<unknown> => {
  const [{ DefinitionSchema }, Schema] = await schemas()
  return Schema.encodeSync(Schema.toCodecJson(DefinitionSchema))(definition)
}
