import type { Procedure } from "@motcua/core"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { encoding, json, out, reading, tell, write } from "../catalogue/frame.ts"
import type { Encoding } from "../catalogue/text.ts"
import { helpLine } from "../Words.ts"

/** The sound procedures of a file; what is not written is listed on standard error. */
const proceduresOf = async function* (
  file: string,
  encoding: Encoding
): AsyncGenerator<Procedure.Procedure> {
  const [{ rowsOf }, { problemWords }] = await Promise.all([
    import("../catalogue/rows.ts"),
    import("../catalogue/problemWords.ts")
  ])
  for await (const one of rowsOf(file, encoding)) {
    const { definition, procedure, problems, row } = one
    tell(file, one, problemWords)
    if (problems.length > 0) continue
    if (procedure !== null) yield procedure
    else if (definition !== null) {
      // A definition has revisions, questions and steps, for which none of the formats has room.
      const told = { _tag: "DefinitionNotExported", file, row, code: definition.code }
      process.stderr.write(`${JSON.stringify(told)}\n`)
    }
  }
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
      const [{ procedures }, { csvHeader, csvRow }, { linkedData, linkedDataContext }] =
        yield* Effect.promise(() =>
          Promise.all([
            import("@motcua/binh-duong/procedures"),
            import("@motcua/core/procedure/catalogue/writeRow"),
            import("@motcua/core/procedure/catalogue/linkedData")
          ])
        )
      const pieces = async function* (): AsyncGenerator<string> {
        const all = Option.isSome(file) ? proceduresOf(file.value, encoding) : procedures()
        if (format === "csv") {
          // The mark is what makes spreadsheets read UTF-8.
          yield `\uFEFF${csvHeader()}`
          for await (const procedure of all) yield csvRow(procedure)
          return
        }
        const graph = format === "jsonld"
        yield graph ? `{"@context":${JSON.stringify(linkedDataContext)},"@graph":[` : "["
        let parting = "\n"
        for await (const procedure of all) {
          yield `${parting}${JSON.stringify(graph ? linkedData(procedure) : procedure)}`
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
      vi: "Ghi danh mục thủ tục ra; CSV cũng giữ đủ giấy tờ, trường hợp và ghi chú",
      en: "Write the catalogue of procedures out; the CSV keeps documents, cases and notes as well"
    })
  ),
  Command.withExamples([
    { command: "motcua catalogue export --format csv --out thu-tuc.csv" },
    { command: "motcua catalogue export thu-tuc.json --format jsonld --out thu-tuc.jsonld" }
  ])
)
