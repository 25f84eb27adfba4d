import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { refused } from "../Refused.ts"
import { readText } from "../readText.ts"
import { helpLine, type Words } from "../Words.ts"

const file = Argument.String("FILE").pipe(
  Argument.withDescription(
    helpLine({ vi: "Tệp JSON; - là đầu vào chuẩn", en: "A JSON file; - is standard input" })
  )
)

// The answer is JSON in any case; the flag is taken so that every command takes it.
const json = Flag.Boolean("json").pipe(
  Flag.withDescription(helpLine({ vi: "Luôn in JSON", en: "JSON is printed in any case" })),
  Flag.withDefault(false)
)

const run = Command.make("run", { file, json }, ({ file }) =>
  Effect.gen(function* () {
    const text = yield* readText(file)
    const [DossierFile, { rehearse }, { encodeEvents, stateJson }, { binhDuong }] =
      yield* Effect.promise(() =>
        Promise.all([
          import("../dossier/DossierFile.ts"),
          import("../dossier/rehearse.ts"),
          import("../dossier/json.ts"),
          import("@motcua/binh-duong")
        ])
      )
    const result = Result.flatMap(Result.flatMap(parse(text, file), DossierFile.read), (read) =>
      rehearse(binhDuong, read)
    )
    if (Result.isFailure(result)) return yield* refused(result.failure, words(result.failure))
    const { events, state, refusals } = result.success
    yield* Console.log(
      JSON.stringify({ events: encodeEvents(events), state: stateJson(state), refusals })
    )
  })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Thử các lệnh trên một hồ sơ theo quy tắc, không lưu gì",
      en: "Try commands on one dossier under the rules; nothing is kept"
    })
  ),
  Command.withExamples([{ command: "motcua dossier run commands.json" }])
)

const replay = Command.make("replay", { file, json }, ({ file }) =>
  Effect.gen(function* () {
    const text = yield* readText(file)
    const [{ decodeEvents, stateJson }, { Decider, Dossier }] = yield* Effect.promise(() =>
      Promise.all([import("../dossier/json.ts"), import("@motcua/core")])
    )
    const result = Result.flatMap(parse(text, file), (value) =>
      Result.mapError(decodeEvents(eventsIn(value)), (error) => ({
        _tag: "InvalidEvents" as const,
        detail: shortened(error.message)
      }))
    )
    if (Result.isFailure(result)) return yield* refused(result.failure, words(result.failure))
    yield* Console.log(JSON.stringify(stateJson(Decider.replay(Dossier.decider, result.success))))
  })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Dựng lại trạng thái hồ sơ từ các sự kiện",
      en: "Fold a dossier's events to its state"
    })
  ),
  Command.withExamples([{ command: "motcua dossier replay events.json" }])
)

const shortened = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text)

/** Events are a JSON array, the output of `run`, or JSON Lines. */
const eventsIn = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "events" in value ? value.events : value

const parse = (
  text: string,
  file: string
): Result.Result<unknown, { _tag: "NotJson"; file: string }> => {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text
  try {
    return Result.succeed(JSON.parse(source))
  } catch {
    return parseLines(source, file)
  }
}

const parseLines = (text: string, file: string) => {
  try {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "")
    return lines.length > 1
      ? Result.succeed(lines.map((line) => JSON.parse(line)))
      : Result.fail({ _tag: "NotJson" as const, file })
  } catch {
    return Result.fail({ _tag: "NotJson" as const, file })
  }
}

type FileRefusal =
  | import("../dossier/DossierFile.ts").DossierFileRefusal
  | import("../dossier/rehearse.ts").UnknownProcedure
  | { readonly _tag: "InvalidEvents"; readonly detail: string }

const words = (refusal: FileRefusal): Words => {
  switch (refusal._tag) {
    case "NotJson":
      return { vi: `${refusal.file} không phải JSON.`, en: `${refusal.file} is not JSON.` }
    case "InvalidDossierFile":
      return {
        vi: 'Tệp phải có dạng {"procedure":MÃ,"rules":"auto","commands":[...]}.',
        en: 'The file must be {"procedure":CODE,"rules":"auto","commands":[...]}.'
      }
    case "UnknownCommand":
      return {
        vi: `Lệnh thứ ${refusal.index} có _tag "${refusal.tag}"; các lệnh: ${refusal.allowed.join(", ")}.`,
        en: `Command ${refusal.index} has the _tag "${refusal.tag}"; the commands are: ${refusal.allowed.join(", ")}.`
      }
    case "InvalidCommand":
      return {
        vi: `Lệnh thứ ${refusal.index} (${refusal.tag}) không đọc được: ${refusal.detail}`,
        en: `Command ${refusal.index} (${refusal.tag}) cannot be read: ${refusal.detail}`
      }
    case "UnknownProcedure":
      return {
        vi: `Không có thủ tục nào mang mã "${refusal.procedureCode}".`,
        en: `No procedure has the code "${refusal.procedureCode}".`
      }
    case "InvalidEvents":
      return {
        vi: `Sự kiện không đọc được: ${refusal.detail}`,
        en: `The events cannot be read: ${refusal.detail}`
      }
  }
}

export const command = Command.make("dossier").pipe(
  Command.withDescription(helpLine({ vi: "Hồ sơ", en: "Dossiers" })),
  Command.withSubcommands([run, replay])
)
