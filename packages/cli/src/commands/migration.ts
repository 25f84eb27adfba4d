import type { MigrationDoneJson, MigrationPlanJson } from "@motcua/api"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { json } from "../jsonFlag.ts"
import { Language } from "../Language.ts"
import { carryOutAt, counterFlags, counterOf, planAt } from "../migration/counter.ts"
import { readMigrationFile } from "../migration/migrationFile.ts"
import { refused } from "../Refused.ts"
import { helpLine, type Words } from "../Words.ts"

const text = (name: string, metavar: string, words: Words) =>
  Flag.String(name).pipe(Flag.withDescription(helpLine(words)), Flag.withMetavar(metavar))

const fileOf = (words: Words) =>
  Argument.String("FILE").pipe(Argument.withDescription(helpLine(words)))

const planWords = ({ clause, from, inForce, lines, to }: MigrationPlanJson): Words => {
  const notYet = inForce
    ? { vi: "", en: "" }
    : { vi: " Chưa có hiệu lực.", en: " Not in force yet." }
  return {
    vi: `${from} → ${to} (${clause.basis}): ${lines.length} hồ sơ.${notYet.vi}`,
    en: `${from} → ${to} (${clause.basis}): ${lines.length} dossiers.${notYet.en}`
  }
}

const plan = Command.make(
  "plan",
  {
    ...counterFlags,
    procedure: text("procedure", "CODE", { vi: "Mã thủ tục", en: "The procedure's code" }),
    to: text("to", "ID", {
      vi: "Phiên bản mới; hồ sơ chuyển từ phiên bản ngay trước",
      en: "The new revision; dossiers move from the one before it"
    }),
    json
  },
  ({ json, procedure, to, ...given }) =>
    Effect.gen(function* () {
      const planned = yield* planAt(yield* counterOf(given), { procedure, to, undo: false })
      if (json) return yield* Console.log(JSON.stringify(planned))
      const language = yield* Language
      const lines = [planWords(planned), ...planned.lines.map((line) => line.text)]
      yield* Console.log(lines.map((words) => words[language]).join("\n"))
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Quy định mới làm gì với từng hồ sơ đã tiếp nhận; chưa làm gì cả",
      en: "What new rules do to each dossier received; nothing is done"
    })
  ),
  Command.withExamples([
    { command: "motcua migration plan --procedure 1.004222 --to 2025-02 --json > plan.json" }
  ])
)

/** Prints what came of it; where nobody moved though somebody should have, it is a refusal. */
const told = (answer: MigrationDoneJson, json: boolean) =>
  Effect.gen(function* () {
    const { done, left, undo } = answer
    const reasons = (language: keyof Words) => left.map(({ text }) => text[language])
    if (done.length === 0 && left.length > 0) {
      const said = undo
        ? { vi: "Không hoàn lại được hồ sơ nào.", en: "No dossier could be moved back." }
        : { vi: "Không chuyển được hồ sơ nào.", en: "No dossier could be moved." }
      return yield* refused(
        { _tag: undo ? "NothingUndone" : "NothingMoved", ...answer },
        {
          vi: [said.vi, ...reasons("vi")].join("\n"),
          en: [said.en, ...reasons("en")].join("\n")
        }
      )
    }
    if (json) return yield* Console.log(JSON.stringify(answer))
    const language = yield* Language
    const [moved, stayed] = [done.length, left.length]
    const head = {
      vi: `${undo ? "Đã hoàn lại" : "Đã chuyển"} ${moved} hồ sơ; ${stayed} hồ sơ giữ nguyên.`,
      en: `${moved} dossiers ${undo ? "moved back" : "moved"}; ${stayed} left as they were.`
    }
    yield* Console.log([head[language], ...reasons(language)].join("\n"))
  })

const execute = Command.make(
  "execute",
  {
    file: fileOf({
      vi: "Kế hoạch, như motcua migration plan --json in ra; - là đầu vào chuẩn",
      en: "A plan, as motcua migration plan --json prints it; - is standard input"
    }),
    ...counterFlags,
    agreed: text("agreed", "CODE", {
      vi: "Hồ sơ mà người nộp đã đồng ý tại quầy, lặp lại được",
      en: "A dossier whose applicant agreed at the counter, may be repeated"
    }).pipe(Flag.atLeast(0)),
    json
  },
  ({ agreed, file, json, ...given }) =>
    Effect.gen(function* () {
      const counter = yield* counterOf(given)
      const { dossiers, procedureCode, to } = yield* readMigrationFile(file, "lines")
      const request = { procedureCode, to, undo: false, dossiers, agreed }
      yield* told(yield* carryOutAt(counter, request), json)
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Chuyển các hồ sơ trong kế hoạch; hồ sơ có diễn biến mới từ khi lập kế hoạch, người nộp chưa trả lời hoặc quy tắc không cho thì giữ nguyên và được nêu tên. Chạy lại không ghi hai lần",
      en: "Move the dossiers of a plan; one that has gone on since, whose applicant was not heard or which the rules hold back stays and is named. Run again it records nothing twice"
    })
  ),
  Command.withExamples([{ command: "motcua migration execute plan.json --json > done.json" }])
)

const undo = Command.make(
  "undo",
  {
    file: fileOf({
      vi: "Kết quả của motcua migration execute --json; - là đầu vào chuẩn",
      en: "What motcua migration execute --json printed; - is standard input"
    }),
    ...counterFlags,
    json
  },
  ({ file, json, ...given }) =>
    Effect.gen(function* () {
      const counter = yield* counterOf(given)
      const read = yield* readMigrationFile(file, "done")
      const { procedureCode, to } = read
      // A dossier may have gone on since it moved, and still come back: as it stands now.
      const { lines } = yield* planAt(counter, { procedure: procedureCode, to, undo: true })
      const versions = new Map(lines.map(({ code, version }) => [code, version]))
      const dossiers = read.dossiers.map(({ code, version }) => ({
        code,
        version: versions.get(code) ?? version
      }))
      yield* told(yield* carryOutAt(counter, { procedureCode, to, undo: true, dossiers }), json)
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Đưa hồ sơ đã chuyển về quy định cũ và ngày hẹn cũ. Không hoàn lại, nêu tên và lý do: hồ sơ đã hoàn lại, đã có ngày hẹn khác sau khi chuyển (xin lỗi, bổ sung, nộp tiền), đã có kết quả, đã dừng; các hồ sơ còn lại vẫn hoàn lại",
      en: "Bring dossiers that moved back to their old rules and date. Not undone, each named with the reason: one moved back before, with another date since (apology, supplements, payment), decided or stopped; the rest comes back"
    })
  ),
  Command.withExamples([{ command: "motcua migration undo done.json" }])
)

export const command = Command.make("migration").pipe(
  Command.withDescription(
    helpLine({
      vi: "Chuyển hồ sơ của dịch vụ đang chạy sang quy định mới, và hoàn lại",
      en: "Move the dossiers of a running service to new rules, and back"
    })
  ),
  Command.withSubcommands([plan, execute, undo])
)
