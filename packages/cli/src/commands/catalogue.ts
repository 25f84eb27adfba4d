import { createWriteStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { Procedure } from "@motcua/core"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Examined } from "../catalogue/examine.ts"
import type { Problem, Row } from "../catalogue/rows.ts"
import { type Encoding, encodings, UnreadableText } from "../catalogue/text.ts"
import { Language } from "../Language.ts"
import { type Refused, refused } from "../Refused.ts"
import { helpLine, type Words } from "../Words.ts"
import { diff } from "./catalogueDiff.ts"
import { migrate } from "./catalogueMigrate.ts"

const file = Argument.String("FILE").pipe(
  Argument.withDescription(
    helpLine({
      vi: "Tệp JSON, JSON Lines hoặc CSV; - là đầu vào chuẩn",
      en: "A JSON, JSON Lines or CSV file; - is standard input"
    })
  )
)

const encoding = Flag.Literals("encoding", encodings).pipe(
  Flag.withDescription(
    helpLine({
      vi: "Bảng mã khi tệp không có BOM; mặc định utf-8",
      en: "The encoding of a file without a byte order mark; default utf-8"
    })
  ),
  Flag.withDefault("utf-8" as const)
)

const json = Flag.Boolean("json").pipe(
  Flag.withDescription(
    helpLine({ vi: "In câu trả lời dạng JSON", en: "Print the answer as JSON" })
  ),
  Flag.withDefault(false)
)

const out = Flag.String("out").pipe(
  Flag.withDescription(
    helpLine({
      vi: "Ghi vào tệp này; mặc định: đầu ra chuẩn",
      en: "Write here; default: standard output"
    })
  ),
  Flag.withMetavar("FILE"),
  Flag.optional
)

const reading = <A>(file: string, run: () => Promise<A>): Effect.Effect<A, Refused> =>
  Effect.tryPromise({
    try: run,
    catch: (error) => {
      if (!(error instanceof UnreadableText)) throw error
      const { refusal } = error
      return refused(
        refusal,
        refusal._tag === "FileUnreadable"
          ? { vi: `Không đọc được tệp ${file}.`, en: `The file ${file} cannot be read.` }
          : {
              vi: `Tệp ${file} không phải ${refusal.encoding} (sai trước byte ${refusal.beforeByte}). Nếu là bảng mã cũ, hãy thử --encoding windows-1258.`,
              en: `The file ${file} is not ${refusal.encoding} (wrong before byte ${refusal.beforeByte}). If it is in an old code page, try --encoding windows-1258.`
            }
      )
    }
  })

const summary = (examined: Examined): Words => {
  const { completeness, file, ignored, problemCount, problems, rows, sound } = examined
  const score = completeness.mean === null ? "-" : `${Math.round(completeness.mean * 100)} %`
  const lacking = Object.entries(completeness.missing)
    .map(([part, count]) => `${part} ${count}`)
    .join(", ")
  const lines = (language: keyof Words) =>
    problems.map(({ message }) => `${file}: ${message[language]}\n`).join("")
  const left = (words: string) => (ignored.length === 0 ? "" : ` ${words}: ${ignored.join(", ")}.`)
  return {
    vi: `${lines("vi")}${file}: ${rows} dòng, ${sound} dòng đúng, ${problemCount} lỗi. Đủ bộ phận cấu thành (Nghị định 63/2010, Điều 8): ${score}${lacking === "" ? "" : `; thiếu: ${lacking}`}.${left("Cột không đọc")}`,
    en: `${lines("en")}${file}: ${rows} rows, ${sound} sound, ${problemCount} problems. Complete by Decree 63/2010 art. 8: ${score}${lacking === "" ? "" : `; missing: ${lacking}`}.${left("Columns left unread")}`
  }
}

const check = Command.make("check", { file, encoding, json }, ({ encoding, file, json }) =>
  Effect.gen(function* () {
    const { examine } = yield* Effect.promise(() => import("../catalogue/examine.ts"))
    const examined = yield* reading(file, () => examine(file, encoding))
    const words = summary(examined)
    if (examined.problemCount > 0 || examined.rows === 0) {
      return yield* refused({ _tag: "CatalogueUnsound", ...examined }, words)
    }
    yield* Console.log(json ? JSON.stringify(examined) : words[yield* Language])
  })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Kiểm tra danh mục: tên tệp, dòng và trường của từng lỗi; chấm điểm đủ bộ phận cấu thành",
      en: "Check a catalogue: file, row and field of every problem, and a score of completeness"
    })
  ),
  Command.withExamples([{ command: "motcua catalogue check thu-tuc.csv" }])
)

const PROGRESS_EVERY = 1000

/** Writes pieces to a file or standard output, at the pace of whoever reads. */
const write = (pieces: AsyncIterable<string>, target: Option.Option<string>): Promise<void> =>
  Option.isSome(target)
    ? pipeline(Readable.from(pieces), createWriteStream(target.value))
    : pipeline(Readable.from(pieces), process.stdout, { end: false })

/** Lists on standard error what is wrong with a row, and the columns that are left unread. */
const tell = (
  file: string,
  { ignored, problems }: Row,
  problemWords: (problem: Problem) => Words
): void => {
  const told: ReadonlyArray<object> = [
    ...(ignored === undefined ? [] : [{ _tag: "ColumnsIgnored", file, columns: ignored }]),
    ...problems.map((problem) => ({ file, ...problem, message: problemWords(problem) }))
  ]
  for (const line of told) process.stderr.write(`${JSON.stringify(line)}\n`)
}

const importRows = Command.make(
  "import",
  { file, encoding, json, out },
  ({ encoding, file, out }) =>
    Effect.gen(function* () {
      const [{ definitionJson, rowsOf }, { problemWords }] = yield* Effect.promise(() =>
        Promise.all([import("../catalogue/rows.ts"), import("../catalogue/problemWords.ts")])
      )
      let rows = 0
      let kept = 0
      const pieces = async function* (): AsyncGenerator<string> {
        yield "["
        for await (const one of rowsOf(file, encoding)) {
          const { definition, procedure, problems, row } = one
          if (row > 0) rows += 1
          tell(file, one, problemWords)
          if (procedure !== null && problems.length === 0) {
            yield `${kept === 0 ? "\n" : ",\n"}${JSON.stringify(procedure)}`
            kept += 1
          } else if (definition !== null && problems.length === 0) {
            yield `${kept === 0 ? "\n" : ",\n"}${JSON.stringify(await definitionJson(definition))}`
            kept += 1
          }
          if (process.stderr.isTTY && rows % PROGRESS_EVERY === 0) {
            process.stderr.write(`\r${rows} ...`)
          }
        }
        yield "\n]\n"
      }
      yield* reading(file, () => write(pieces(), out))
      process.stderr.write(
        `${JSON.stringify({ _tag: "Imported", file, rows, kept, refused: rows - kept })}\n`
      )
      if (kept === 0) {
        return yield* refused(
          { _tag: "NothingImported", file, rows },
          { vi: `Không có dòng nào của ${file} dùng được.`, en: `No row of ${file} can be used.` }
        )
      }
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Đọc danh mục và ghi ra JSON; dòng lỗi được liệt kê ở đầu ra lỗi, dòng đúng được giữ",
      en: "Read a catalogue and write it as JSON; bad rows are listed on standard error, the rest kept"
    })
  ),
  Command.withExamples([{ command: "motcua catalogue import thu-tuc.csv --out thu-tuc.json" }])
)

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

const exportRows = Command.make(
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

const index = Command.make("index", { json, out }, ({ out }) =>
  Effect.gen(function* () {
    const [{ procedures }, SearchIndex] = yield* Effect.promise(() =>
      Promise.all([
        import("@motcua/binh-duong/procedures"),
        import("@motcua/core/procedure/SearchIndex")
      ])
    )
    const pieces = async function* (): AsyncGenerator<string> {
      yield `${JSON.stringify(SearchIndex.build(procedures()))}\n`
    }
    yield* Effect.promise(() => write(pieces(), out))
  })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Ghi chỉ mục tìm kiếm, để một trang web tải khi cần",
      en: "Write the search index, for a page to load when it is needed"
    })
  ),
  Command.withExamples([{ command: "motcua catalogue index --out search-index.json" }])
)

export const command = Command.make("catalogue").pipe(
  Command.withDescription(
    helpLine({
      vi: "Danh mục thủ tục: kiểm tra, nhập, xuất",
      en: "Catalogues: check, import, export"
    })
  ),
  Command.withSubcommands([check, importRows, exportRows, index, diff, migrate])
)
