import type { Definition, Procedure } from "@motcua/core"
import type { Column } from "@motcua/core/procedure/catalogue/columns"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { encoding, out, reading, tell, write } from "../catalogue/frame.ts"
import type { Encoding } from "../catalogue/text.ts"
import { json } from "../jsonFlag.ts"
import { helpLine } from "../Words.ts"

type One = Procedure.Procedure | Definition.Definition

const isDefinition = (one: One): one is Definition.Definition => "revisions" in one

/** The sound procedures of a file; what is not written is listed on standard error. */
const proceduresOf = async function* (file: string, encoding: Encoding): AsyncGenerator<One> {
  const [{ rowsOf }, { problemWords }] = await Promise.all([
    import("../catalogue/rows.ts"),
    import("../catalogue/problemWords.ts")
  ])
  for await (const one of rowsOf(file, encoding)) {
    const { definition, procedure, problems } = one
    tell(file, one, problemWords)
    if (problems.length > 0) continue
    if (procedure !== null) yield procedure
    else if (definition !== null) yield definition
  }
}

/** Which columns a CSV file has to have: those of procedures, those of revisions, or all. */
const columnsFor = async (file: string, encoding: Encoding): Promise<ReadonlyArray<Column>> => {
  const [{ columns, datedColumns, procedureColumns }, { rowsOf }] = await Promise.all([
    import("@motcua/core/procedure/catalogue/columns"),
    import("../catalogue/rows.ts")
  ])
  // What is read once cannot be looked through first.
  if (file === "-") return columns
  const found = new Set<"dated" | "undated">()
  for await (const { definition, procedure, problems } of rowsOf(file, encoding)) {
    if (problems.length > 0) continue
    if (definition !== null) found.add("dated")
    if (procedure !== null) found.add("undated")
    if (found.size === 2) return columns
  }
  return found.has("dated") ? datedColumns : procedureColumns
}

const format = Flag.Literals("format", ["json", "csv", "jsonld"]).pipe(
  Flag.withDescription(
    helpLine({
      vi: "json, csv (mở được bằng bảng tính) hoặc jsonld (CPSV-AP, schema.org)",
      en: "json, csv (for spreadsheets) or jsonld (CPSV-AP, schema.org)"
    })
  ),
  Flag.withDefault("json" as const)
)

const exported = Argument.String("FILE").pipe(
  Argument.withDescription(
    helpLine({
      vi: "Danh mục đọc từ tệp này, như import; không có thì của Bình Dương",
      en: "The catalogue of this file, read as by import; without it Bình Dương's"
    })
  ),
  Argument.optional
)

/** `motcua catalogue export`: a catalogue as JSON, CSV or linked data. */
export const exportRows = Command.make(
  "export",
  { file: exported, encoding, format, json, out },
  ({ encoding, file, format, out }) =>
    Effect.gen(function* () {
      const [
        { procedures },
        { csvHeader, csvRow },
        { csvRevisionRows },
        linked,
        { definitionJson }
      ] = yield* Effect.promise(() =>
        Promise.all([
          import("@motcua/binh-duong/procedures"),
          import("@motcua/core/procedure/catalogue/writeRow"),
          import("@motcua/core/procedure/catalogue/revision/writeRevision"),
          import("@motcua/core/procedure/catalogue/linkedData"),
          import("../catalogue/definitionRow.ts")
        ])
      )
      const written = async (one: One): Promise<unknown> => {
        if (format === "json") return isDefinition(one) ? definitionJson(one) : one
        return isDefinition(one) ? linked.linkedDefinition(one) : linked.linkedData(one)
      }
      const pieces = async function* (): AsyncGenerator<string> {
        const all = Option.isSome(file) ? proceduresOf(file.value, encoding) : procedures()
        if (format === "csv") {
          const columns = Option.isSome(file) ? await columnsFor(file.value, encoding) : undefined
          // The mark is what makes spreadsheets read UTF-8.
          yield `\uFEFF${csvHeader(columns)}`
          for await (const one of all) {
            yield isDefinition(one) ? csvRevisionRows(one, columns) : csvRow(one, columns)
          }
          return
        }
        const graph = format === "jsonld"
        yield graph ? `{"@context":${JSON.stringify(linked.linkedDataContext)},"@graph":[` : "["
        let parting = "\n"
        for await (const one of all) {
          const value = await written(one)
          yield `${parting}${JSON.stringify(value)}`
          parting = ",\n"
        }
        yield graph ? "\n]}\n" : "\n]\n"
      }
      const name = Option.getOrElse(file, () => "")
      yield* reading(name, () => write(pieces(), out))
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Ghi danh mục thủ tục ra; CSV giữ đủ mọi thứ như JSON, mỗi phiên bản một dòng; JSON-LD có phiên bản cuối cùng",
      en: "Write the catalogue of procedures out; CSV keeps all that JSON does, a row for each revision; linked data has the last revision"
    })
  ),
  Command.withExamples([
    { command: "motcua catalogue export --format csv --out thu-tuc.csv" },
    { command: "motcua catalogue export thu-tuc.json --format jsonld --out thu-tuc.jsonld" }
  ])
)
