import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { historyFile, historyWords, parseJson, readHistories } from "../dossier/readHistory.ts"
import { refused } from "../Refused.ts"
import { readText } from "../readText.ts"
import { helpLine } from "../Words.ts"

// The answer is JSON in any case; the flag is taken so that every command takes it.
const json = Flag.Boolean("json").pipe(
  Flag.withDescription(helpLine({ vi: "Luôn in JSON", en: "JSON is printed in any case" })),
  Flag.withDefault(false)
)

const exportRecords = Command.make(
  "export",
  {
    json,
    file: historyFile,
    applicant: Flag.String("applicant").pipe(
      Flag.withMetavar("FILE"),
      Flag.optional,
      Flag.withDescription(
        helpLine({
          vi: "Tệp JSON về người nộp; sự kiện không chứa dữ liệu cá nhân",
          en: "A JSON file on the applicant; events hold no personal data"
        })
      )
    )
  },
  ({ applicant, file }) =>
    Effect.gen(function* () {
      const histories = yield* readHistories(file)
      const given = Option.isSome(applicant) ? yield* readJson(applicant.value) : undefined
      const { recordsOf } = yield* Effect.promise(() => import("../interop/recordsOf.ts"))
      const { answer, refusals } = recordsOf(histories, given)
      yield* endWith(answer, refusals)
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Lập bản ghi DongBoHoSoMC và CapNhatTienDoHoSoMC cho Cổng Dịch vụ công quốc gia",
      en: "Make the national portal's records DongBoHoSoMC and CapNhatTienDoHoSoMC"
    })
  ),
  Command.withExamples([
    { command: "motcua interop export events.json --applicant applicant.json" }
  ])
)

const importRecords = Command.make(
  "import",
  {
    json,
    file: Argument.String("FILE").pipe(
      Argument.withDescription(
        helpLine({
          vi: "Bản ghi của cổng quốc gia; - là đầu vào chuẩn",
          en: "Records of the national portal; - is standard input"
        })
      )
    ),
    commune: Flag.String("commune").pipe(
      Flag.withMetavar("CODE"),
      Flag.withDefault(""),
      Flag.withDescription(
        helpLine({
          vi: "Mã xã, phường của người nộp; cổng quốc gia không có",
          en: "Code of the applicant's commune, which the portal does not have"
        })
      )
    )
  },
  ({ commune, file }) =>
    Effect.gen(function* () {
      const value = yield* readJson(file)
      const { dossiersOf } = yield* Effect.promise(() => import("../interop/dossiersOf.ts"))
      const { answer, refusals } = dossiersOf(value, commune)
      yield* endWith(answer, refusals)
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Đọc bản ghi của Cổng Dịch vụ công quốc gia thành hồ sơ",
      en: "Read records of the national portal as dossiers"
    })
  ),
  Command.withExamples([{ command: "motcua interop import records.json" }])
)

const readJson = (file: string) =>
  Effect.flatMap(readText(file), (text) => {
    const value = parseJson(text, file)
    return Result.isSuccess(value)
      ? Effect.succeed(value.success)
      : Effect.fail(refused(value.failure, historyWords(value.failure)))
  })

/** Prints what could be answered; with anything refused the command still ends with code 1. */
const endWith = (answer: object, refusals: ReadonlyArray<object>) =>
  Effect.gen(function* () {
    yield* Console.log(JSON.stringify(answer))
    if (refusals.length > 0) {
      return yield* refused(
        { _tag: "RecordsRefused", refusals },
        {
          vi: `Có ${refusals.length} chỗ không đúng quy định của cổng quốc gia.`,
          en: `${refusals.length} things do not hold to the national portal's rules.`
        }
      )
    }
  })

export const command = Command.make("interop").pipe(
  Command.withDescription(
    helpLine({
      vi: "Trao đổi với Cổng Dịch vụ công quốc gia",
      en: "Exchange with the national portal"
    })
  ),
  Command.withSubcommands([exportRecords, importRecords])
)
