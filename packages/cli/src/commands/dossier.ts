import type { DossierCommandTag } from "@motcua/core/dossier/DossierCommand"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { commandsHelp, fieldsLine } from "../dossier/commandForms.ts"
import {
  type HistoryRefusal,
  historyWords,
  parseJson,
  readHistories
} from "../dossier/readHistory.ts"
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

const whatRunDoes = helpLine({
  vi: "Thử các lệnh trên một hồ sơ theo quy tắc, không lưu gì",
  en: "Try commands on one dossier under the rules; nothing is kept"
})

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
    const result = Result.flatMap(Result.flatMap(parseJson(text, file), DossierFile.read), (read) =>
      rehearse(binhDuong, read)
    )
    if (Result.isFailure(result)) return yield* refused(result.failure, words(result.failure))
    const { events, state, refusals } = result.success
    yield* Console.log(
      JSON.stringify({ events: encodeEvents(events), state: stateJson(state), refusals })
    )
  })
).pipe(
  Command.withDescription(`${whatRunDoes}\n\n${commandsHelp()}`),
  Command.withShortDescription(whatRunDoes),
  Command.withExamples([{ command: "motcua dossier run commands.json" }])
)

const replay = Command.make("replay", { file, json }, ({ file }) =>
  Effect.gen(function* () {
    const histories = yield* readHistories(file)
    const [{ stateJson }, { Decider, Dossier }] = yield* Effect.promise(() =>
      Promise.all([import("../dossier/json.ts"), import("@motcua/core")])
    )
    const states = histories.map(({ events }) => stateJson(Decider.replay(Dossier.decider, events)))
    yield* Console.log(JSON.stringify(states.length === 1 ? states[0] : states))
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

type FileRefusal =
  | import("../dossier/DossierFile.ts").DossierFileRefusal
  | import("../dossier/rehearse.ts").UnknownProcedure
  | HistoryRefusal

const oneLine = (detail: string): string => detail.replace(/\s*\n\s*/g, " ")

const words = (refusal: FileRefusal): Words => {
  switch (refusal._tag) {
    case "NotJson":
    case "InvalidEvents":
      return historyWords(refusal)
    case "InvalidDossierFile":
      return {
        vi: `Tệp phải có dạng {"procedure":MÃ,"rules":"auto","commands":[...]}: ${oneLine(refusal.detail)}.`,
        en: `The file must be {"procedure":CODE,"rules":"auto","commands":[...]}: ${oneLine(refusal.detail)}.`
      }
    case "UnknownCommand":
      return {
        vi: `commands[${refusal.index}] có _tag "${refusal.tag}"; các lệnh: ${refusal.allowed.join(", ")}.`,
        en: `commands[${refusal.index}] has the _tag "${refusal.tag}"; the commands are: ${refusal.allowed.join(", ")}.`
      }
    case "InvalidCommand": {
      const { index, tag } = refusal
      const takes = fieldsLine(tag as DossierCommandTag)
      const detail = oneLine(refusal.detail)
      return {
        vi: `commands[${index}] (${tag}) không đọc được: ${detail}. Các trường: ${takes} (? là bỏ trống được).`,
        en: `commands[${index}] (${tag}) cannot be read: ${detail}. It takes: ${takes} (? may be left out).`
      }
    }
    case "UnknownProcedure":
      return {
        vi: `Không có thủ tục nào mang mã "${refusal.procedureCode}".`,
        en: `No procedure has the code "${refusal.procedureCode}".`
      }
  }
}

export const command = Command.make("dossier").pipe(
  Command.withDescription(helpLine({ vi: "Hồ sơ", en: "Dossiers" })),
  Command.withSubcommands([run, replay])
)
