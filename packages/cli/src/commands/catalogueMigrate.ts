import type { Migration } from "@motcua/core"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { readOpenDossiers } from "../catalogue/openDossiers.ts"
import { definitionOf, readDefinitions, revisionOf } from "../catalogue/readDefinitions.ts"
import { json } from "../jsonFlag.ts"
import { Language } from "../Language.ts"
import { refused } from "../Refused.ts"
import { helpLine, type Words } from "../Words.ts"

const file = Argument.String("FILE").pipe(
  Argument.withDescription(
    helpLine({
      vi: "Tệp JSON có định nghĩa thủ tục",
      en: "A JSON file with the procedure's definition"
    })
  )
)

const text = (name: string, metavar: string, words: Words) =>
  Flag.String(name).pipe(Flag.withDescription(helpLine(words)), Flag.withMetavar(metavar))

const procedure = text("procedure", "CODE", {
  vi: "Mã thủ tục, nếu tệp có nhiều thủ tục",
  en: "The procedure's code, where the file has several"
}).pipe(Flag.optional)
const from = text("from", "ID", {
  vi: "Phiên bản cũ; mặc định: áp chót",
  en: "The old revision; default: the last but one"
}).pipe(Flag.optional)
const to = text("to", "ID", {
  vi: "Phiên bản mới; mặc định: cuối cùng",
  en: "The new revision; default: the last"
}).pipe(Flag.optional)
const dossiers = text("dossiers", "FILE", {
  vi: 'Tệp JSON: {"dossiers":[{"events":[...],"answers":{},"handedIn":[]}]}',
  en: 'A JSON file: {"dossiers":[{"events":[...],"answers":{},"handedIn":[]}]}'
})
const at = text("at", "INSTANT", {
  vi: "Thời điểm chuyển, có múi giờ",
  en: "When they move, with its offset from UTC"
})
const agreed = text("agreed", "CODE", {
  vi: "Hồ sơ mà người nộp đã đồng ý, lặp lại được",
  en: "A dossier whose applicant agreed, may be repeated"
}).pipe(Flag.atLeast(0))
const events = Flag.Boolean("events").pipe(
  Flag.withDescription(
    helpLine({
      vi: "In cả sự kiện khi thực hiện kế hoạch (JSON)",
      en: "Print the events of carrying it out as well (JSON)"
    })
  ),
  Flag.withDefault(false)
)
const undo = Flag.Boolean("undo").pipe(
  Flag.withDescription(
    helpLine({
      vi: "Hoàn lại: hồ sơ đã chuyển trở về phiên bản cũ và ngày hẹn cũ; in sự kiện với --json",
      en: "Undo: dossiers that moved come back to the old revision and date; --json prints the events"
    })
  ),
  Flag.withDefault(false)
)
const agreedToUndo = refused(
  { _tag: "AgreedToUndo", conflicting: ["undo", "agreed"] },
  {
    vi: "--agreed chỉ dùng khi chuyển; hoàn lại (--undo) không cần người nộp đồng ý.",
    en: "--agreed goes with moving; to undo (--undo) nobody has to agree."
  }
)

const lineJson = (line: Migration.PlanLine, format: (at: never) => string, text: Words) => {
  const written = (at: unknown) => (at === null ? null : format(at as never))
  return {
    ...line,
    date: { before: written(line.date.before), after: written(line.date.after) },
    dateUnderNew: written(line.dateUnderNew),
    text
  }
}

const whatItDoes = helpLine({
  vi: "Quy định mới làm gì với hồ sơ đang giải quyết: kế hoạch, và sự kiện nếu thực hiện hay hoàn lại",
  en: "What a new revision does to open dossiers: the plan, and the events of doing or undoing it"
})

/** `motcua catalogue migrate`: what a new revision does to open dossiers, before it is done. */
export const migrate = Command.make(
  "migrate",
  { file, procedure, from, to, dossiers, at, agreed, events, undo, json },
  ({ agreed, at, dossiers, events, file, from, json, procedure, to, undo }) =>
    Effect.gen(function* () {
      if (undo && agreed.length > 0) return yield* agreedToUndo
      const definitions = yield* readDefinitions(file)
      const told = yield* readOpenDossiers(dossiers)
      const [core, { binhDuong }, { executedJson, undoneLines }] = yield* Effect.promise(() =>
        Promise.all([
          import("@motcua/core"),
          import("@motcua/binh-duong"),
          import("../catalogue/migrationAnswers.ts")
        ])
      )
      const { Decider, Dossier, Instant, Migration, WorkingCalendar } = core
      const definition = yield* definitionOf(definitions, Option.getOrUndefined(procedure))
      const moment = Instant.parse(at)
      if (Result.isFailure(moment)) {
        return yield* refused(moment.failure, {
          vi: "Thời điểm không đọc được: cần múi giờ, như 2025-02-12T00:00:00+07:00.",
          en: "The instant cannot be read: an offset is wanted, as 2025-02-12T00:00:00+07:00."
        })
      }
      const old = yield* revisionOf(
        definition,
        Option.getOrElse(from, () => definition.revisions.at(-2)?.id)
      )
      const next = yield* revisionOf(definition, Option.getOrUndefined(to))
      if (old.id === next.id) {
        return yield* refused(
          { _tag: "SameRevision", code: definition.code, revision: next.id },
          {
            vi: `Hai phiên bản là một (${next.id}): cần hai phiên bản của thủ tục ${definition.code}.`,
            en: `The two revisions are one (${next.id}): two of procedure ${definition.code} are wanted.`
          }
        )
      }
      const open = told.map(({ answers, events, handedIn }) => ({
        dossier: Decider.replay(Dossier.decider, events),
        answers,
        handedIn
      }))
      const calendar = Result.getOrThrow(WorkingCalendar.make(binhDuong.calendar))
      const situation = {
        at: moment.success,
        actor: { kind: "system" },
        given: {
          // A change of revision looks at none of these but the change itself.
          terms: Dossier.unknownTerms(definition.code),
          calendar,
          receivingOffices: [],
          successorOffice: null
        },
        dossiers: open.map(({ dossier }) => dossier)
      } as const
      const language = yield* Language
      if (undo) {
        const undone = Migration.undo(
          { from: old.id, to: next.id, procedure: definition.code },
          { events: open.flatMap(({ dossier: { code } }) => (code === null ? [] : [{ code }])) },
          situation
        )
        const lines = undoneLines(undone, old.id)
        const change = { undo, from: next.id, to: old.id, at: Instant.format(moment.success) }
        if (undone.events.length === 0) {
          const { left } = executedJson(undone)
          return yield* refused(
            { _tag: "NothingUndone", ...change, left },
            {
              vi: ["Không hoàn lại được hồ sơ nào.", ...lines.map(({ vi }) => vi)].join("\n"),
              en: ["No dossier could be moved back.", ...lines.map(({ en }) => en)].join("\n")
            }
          )
        }
        return yield* Console.log(
          json || events
            ? JSON.stringify({ ...change, ...executedJson(undone) })
            : lines.map((words) => words[language]).join("\n")
        )
      }
      const plan = Migration.plan({
        from: old,
        to: next,
        procedure: definition.code,
        at: moment.success,
        calendar,
        dossiers: open
      })
      const lines = plan.lines.map((line) =>
        lineJson(line, Instant.format, Migration.lineText(line))
      )
      if (!json && !events) {
        return yield* Console.log(lines.map(({ text }) => text[language]).join("\n"))
      }
      const { clause } = plan
      const answer = {
        from: plan.from,
        to: plan.to,
        at: Instant.format(plan.at),
        clause: { ...clause, allows: [...clause.allows] },
        lines
      }
      if (!events) return yield* Console.log(JSON.stringify(answer))
      const executed = Migration.execute(
        plan,
        situation,
        Object.fromEntries(agreed.map((code) => [code, true]))
      )
      yield* Console.log(
        JSON.stringify({
          ...answer,
          ...executedJson(executed)
        })
      )
    })
).pipe(
  Command.withDescription(
    `${whatItDoes}\n\n${helpLine({
      vi: "--undo đọc hồ sơ với các sự kiện đã chuyển và đưa từng hồ sơ về phiên bản cũ, ngày hẹn cũ. Không hoàn lại, nêu rõ từng hồ sơ và lý do: hồ sơ không do lần này chuyển, đã hoàn lại, đã có ngày hẹn khác sau khi chuyển (xin lỗi, bổ sung, nộp tiền), đã có kết quả, đã dừng. Các hồ sơ còn lại vẫn hoàn lại; không hồ sơ nào hoàn lại được thì lệnh từ chối (mã 1). Không lưu gì",
      en: "--undo reads dossiers with the events that moved them, and brings each back to the old revision and date. Not undone, each named with the reason: one that this did not move, was moved back, has another date since (apology, supplements, payment), is decided or stopped. The rest comes back; where none does, the command refuses (code 1). Nothing is kept"
    })}`
  ),
  Command.withShortDescription(whatItDoes),
  Command.withExamples([
    {
      command:
        "motcua catalogue migrate thu-tuc.json --dossiers ho-so.json --at 2025-02-12T00:00:00+07:00"
    },
    {
      command:
        "motcua catalogue migrate thu-tuc.json --dossiers ho-so.json --at 2025-02-13T09:00:00+07:00 --undo"
    }
  ])
)
