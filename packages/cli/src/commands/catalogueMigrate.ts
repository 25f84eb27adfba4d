import type { DossierEvent, Migration } from "@motcua/core"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { definitionOf, readDefinitions, revisionOf } from "../catalogue/readDefinitions.ts"
import { historyWords, parseJson } from "../dossier/readHistory.ts"
import { Language } from "../Language.ts"
import { refused } from "../Refused.ts"
import { readText } from "../readText.ts"
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
const json = Flag.Boolean("json").pipe(
  Flag.withDescription(
    helpLine({ vi: "In câu trả lời dạng JSON", en: "Print the answer as JSON" })
  ),
  Flag.withDefault(false)
)

interface Told {
  readonly events: ReadonlyArray<DossierEvent>
  readonly answers: Readonly<Record<string, string | number | boolean>>
  readonly handedIn: ReadonlyArray<string>
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined

const answersIn = (value: unknown): Told["answers"] =>
  Object.fromEntries(
    Object.entries(typeof value === "object" && value !== null ? value : {}).filter(
      (entry): entry is [string, string | number | boolean] =>
        ["string", "number", "boolean"].includes(typeof entry[1])
    )
  )

const readTold = (file: string) =>
  Effect.gen(function* () {
    const { decodeEvents } = yield* Effect.promise(() => import("../dossier/json.ts"))
    const value = parseJson(yield* readText(file), file)
    if (Result.isFailure(value)) return yield* refused(value.failure, historyWords(value.failure))
    const list = field(value.success, "dossiers")
    const told: Array<Told> = []
    for (const one of Array.isArray(list) ? list : [value.success]) {
      const read = decodeEvents(field(one, "events") ?? one)
      if (Result.isFailure(read)) {
        const detail = read.failure.message.slice(0, 300)
        const refusal = { _tag: "InvalidEvents", detail } as const
        return yield* refused(refusal, historyWords(refusal))
      }
      const handedIn = field(one, "handedIn")
      told.push({
        events: read.success,
        answers: answersIn(field(one, "answers")),
        handedIn: Array.isArray(handedIn) ? handedIn.filter((id) => typeof id === "string") : []
      })
    }
    return told
  })

const lineJson = (line: Migration.PlanLine, format: (at: never) => string, text: Words) => {
  const written = (at: unknown) => (at === null ? null : format(at as never))
  return {
    ...line,
    date: { before: written(line.date.before), after: written(line.date.after) },
    dateUnderNew: written(line.dateUnderNew),
    text
  }
}

/** `motcua catalogue migrate`: what a new revision does to open dossiers, before it is done. */
export const migrate = Command.make(
  "migrate",
  { file, procedure, from, to, dossiers, at, agreed, events, json },
  ({ agreed, at, dossiers, events, file, from, json, procedure, to }) =>
    Effect.gen(function* () {
      const definitions = yield* readDefinitions(file)
      const told = yield* readTold(dossiers)
      const [core, { binhDuong }, { encodeEvents }] = yield* Effect.promise(() =>
        Promise.all([
          import("@motcua/core"),
          import("@motcua/binh-duong"),
          import("../dossier/json.ts")
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
        const language = yield* Language
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
        {
          at: plan.at,
          actor: { kind: "system" },
          given: {
            // A change of revision looks at none of these but the change itself.
            terms: Dossier.unknownTerms(definition.code),
            calendar,
            receivingOffices: [],
            successorOffice: null
          },
          dossiers: open.map(({ dossier }) => dossier)
        },
        Object.fromEntries(agreed.map((code) => [code, true]))
      )
      yield* Console.log(
        JSON.stringify({
          ...answer,
          executed: executed.events.map((one) => ({ ...one, events: encodeEvents(one.events) })),
          left: executed.left
        })
      )
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Quy định mới làm gì với hồ sơ đang giải quyết: kế hoạch, và sự kiện nếu thực hiện",
      en: "What a new revision does to open dossiers: the plan, and the events of carrying it out"
    })
  ),
  Command.withExamples([
    {
      command:
        "motcua catalogue migrate thu-tuc.json --dossiers ho-so.json --at 2025-02-12T00:00:00+07:00"
    }
  ])
)
