import type { Completeness } from "@motcua/core"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import type { Examined } from "../catalogue/examine.ts"
import { encoding, out, reading, tell, write } from "../catalogue/frame.ts"
import { json } from "../jsonFlag.ts"
import { Language } from "../Language.ts"
import { refused } from "../Refused.ts"
import { helpLine, type Words } from "../Words.ts"
import { diff } from "./catalogueDiff.ts"
import { exportRows } from "./catalogueExport.ts"
import { migrate } from "./catalogueMigrate.ts"

const file = Argument.String("FILE").pipe(
  Argument.withDescription(
    helpLine({
      vi: "Tệp JSON, JSON Lines hoặc CSV (có cột Áp dụng từ ngày: mỗi phiên bản một dòng), hoặc mô-đun .ts; - là đầu vào chuẩn",
      en: "A JSON, JSON Lines or CSV file (with a column Áp dụng từ ngày: a row for each revision), or a .ts module; - is standard input"
    })
  )
)

const MOST_SCORED = 20

const summary = (examined: Examined, parts: Readonly<Record<Completeness.Part, Words>>): Words => {
  const { completeness, file, ignored, problemCount, problems, rows, sound } = examined
  const score = completeness.mean === null ? "-" : `${Math.round(completeness.mean * 100)} %`
  const lacking = (language: keyof Words): string => {
    const counts = Object.entries(completeness.missing).map(
      ([part, count]) => `${parts[part as Completeness.Part][language]} ${count}`
    )
    return counts.length === 0
      ? ""
      : `; ${{ vi: "thiếu", en: "missing" }[language]}: ${counts.join("; ")}`
  }
  // Of a whole catalogue, the answer as JSON has them.
  const few = completeness.rows.length <= MOST_SCORED ? completeness.rows : []
  const each = (language: keyof Words): string =>
    few
      .filter(({ missing }) => missing.length > 0)
      .map(({ code, missing, score: own }) => {
        const names = missing.map((part) => parts[part][language]).join("; ")
        const words = { vi: "thiếu", en: "missing" }[language]
        return `\n  ${code}: ${Math.round(own * 100)} %; ${words}: ${names}`
      })
      .join("")
  const lines = (language: keyof Words) =>
    problems.map(({ message }) => `${file}: ${message[language]}\n`).join("")
  const left = (words: string) => (ignored.length === 0 ? "" : ` ${words}: ${ignored.join(", ")}.`)
  return {
    vi: `${lines("vi")}${file}: ${rows} dòng, ${sound} dòng đúng, ${problemCount} lỗi. Đủ bộ phận cấu thành (Nghị định 63/2010, Điều 8): ${score}${lacking("vi")}.${left("Cột, khóa không đọc")}${each("vi")}`,
    en: `${lines("en")}${file}: ${rows} rows, ${sound} sound, ${problemCount} problems. Complete by Decree 63/2010 art. 8: ${score}${lacking("en")}.${left("Columns or keys left unread")}${each("en")}`
  }
}

const check = Command.make("check", { file, encoding, json }, ({ encoding, file, json }) =>
  Effect.gen(function* () {
    const [{ examine }, { parts }] = yield* Effect.promise(() =>
      Promise.all([
        import("../catalogue/examine.ts"),
        import("@motcua/core/procedure/definition/Completeness")
      ])
    )
    const examined = yield* reading(file, () => examine(file, encoding))
    const words = summary(examined, parts)
    if (examined.problemCount > 0 || examined.rows === 0) {
      return yield* refused({ _tag: "CatalogueUnsound", ...examined }, words)
    }
    yield* Console.log(json ? JSON.stringify(examined) : words[yield* Language])
  })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Kiểm tra danh mục: tên tệp, dòng và trường của từng lỗi (giá trị, tham chiếu, khoảng thời gian, tổng các bước, điều kiện và trường hợp mâu thuẫn); chấm điểm đủ bộ phận cấu thành",
      en: "Check a catalogue: file, row and field of every problem (values, references, intervals, sums of steps, conditions and cases that contradict each other), and a score of completeness"
    })
  ),
  Command.withExamples([{ command: "motcua catalogue check thu-tuc.csv" }])
)

const PROGRESS_EVERY = 1000

const importRows = Command.make(
  "import",
  { file, encoding, json, out },
  ({ encoding, file, out }) =>
    Effect.gen(function* () {
      const [{ definitionJson }, { rowsOf }, { problemWords }] = yield* Effect.promise(() =>
        Promise.all([
          import("../catalogue/definitionRow.ts"),
          import("../catalogue/rows.ts"),
          import("../catalogue/problemWords.ts")
        ])
      )
      let rows = 0
      let kept = 0
      const pieces = async function* (): AsyncGenerator<string> {
        yield "["
        for await (const one of rowsOf(file, encoding)) {
          const { count, definition, procedure, problems } = one
          rows += count
          tell(file, one, problemWords)
          if (procedure !== null && problems.length === 0) {
            yield `${kept === 0 ? "\n" : ",\n"}${JSON.stringify(procedure)}`
            kept += count
          } else if (definition !== null && problems.length === 0) {
            yield `${kept === 0 ? "\n" : ",\n"}${JSON.stringify(await definitionJson(definition))}`
            kept += count
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
