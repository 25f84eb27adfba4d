import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { historyFile, readHistories } from "../dossier/readHistory.ts"
import { Language } from "../Language.ts"
import { refused } from "../Refused.ts"
import { readText } from "../readText.ts"
import { helpLine } from "../Words.ts"
import { instantFlag, readKeySetFile, readSigningKeyFile, shown } from "./receiptFiles.ts"
import * as receiptKeys from "./receiptKeys.ts"

const json = Flag.Boolean("json").pipe(
  Flag.withDescription(helpLine({ vi: "In dạng JSON", en: "Print JSON" })),
  Flag.withDefault(false)
)

const verify = Command.make(
  "verify",
  {
    json,
    token: Argument.String("TOKEN").pipe(
      Argument.withDescription(
        helpLine({
          vi: "Mã của giấy tiếp nhận, hoặc liên kết quét được; - là đầu vào chuẩn",
          en: "The receipt's token, or the link that was scanned; - is standard input"
        })
      )
    ),
    keys: receiptKeys.keysFlag,
    at: instantFlag("at", {
      vi: "Thời điểm kiểm tra; mặc định là bây giờ",
      en: "When it is verified; now unless given"
    })
  },
  ({ at, json, keys, token }) =>
    Effect.gen(function* () {
      const [{ ReceiptToken, TokenRefusal }, { Instant, LocalDate }] = yield* Effect.promise(() =>
        Promise.all([import("@motcua/papers"), import("@motcua/core")])
      )
      const keySet = yield* readKeySetFile(keys)
      const scanned = token === "-" ? yield* readText("-") : token
      const answer = yield* Effect.promise(() =>
        ReceiptToken.verify(ReceiptToken.fromScan(scanned), keySet, at)
      )
      if (Result.isFailure(answer)) {
        return yield* refused(shown(answer.failure), TokenRefusal.text(answer.failure))
      }
      const { receivedAt, dueAt, issuedAt, ...rest } = answer.success
      if (json) {
        return yield* Console.log(
          JSON.stringify({
            valid: true,
            ...rest,
            receivedAt: Instant.format(receivedAt),
            dueAt: Instant.format(dueAt),
            issuedAt: Instant.format(issuedAt)
          })
        )
      }
      const day = (instant: typeof dueAt) =>
        `${Instant.format(instant).slice(11, 16)} ${LocalDate.formatVietnamese(LocalDate.fromInstant(instant))}`
      const texts = {
        vi: `Giấy tiếp nhận thật. Hồ sơ ${rest.dossierCode}, thủ tục ${rest.procedureCode}, nơi tiếp nhận ${rest.officeId}.\nTiếp nhận ${day(receivedAt)}; hẹn trả ${day(dueAt)}. Khóa ${rest.key.id}${rest.key.state === "rotated" ? " (đã thay, còn giá trị với giấy này)" : ""}.`,
        en: `The receipt is genuine. Dossier ${rest.dossierCode}, procedure ${rest.procedureCode}, office ${rest.officeId}.\nReceived ${day(receivedAt)}; due ${day(dueAt)}. Key ${rest.key.id}${rest.key.state === "rotated" ? " (rotated since; it still proves this receipt)" : ""}.`
      }
      yield* Console.log(texts[yield* Language])
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Kiểm tra giấy tiếp nhận thật hay giả, không cần mạng",
      en: "Verify a receipt, offline"
    })
  ),
  Command.withExamples([{ command: "motcua receipt verify TOKEN --keys public-keys.json" }])
)

const issue = Command.make(
  "issue",
  {
    json,
    file: historyFile,
    key: Flag.String("key").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription(helpLine({ vi: "Khóa ký (bí mật)", en: "The signing key (secret)" }))
    ),
    at: instantFlag("at", {
      vi: "Thời điểm cấp giấy; mặc định là bây giờ",
      en: "When it is issued; now unless given"
    })
  },
  ({ at, file, json, key }) =>
    Effect.gen(function* () {
      const histories = yield* readHistories(file)
      const signingKey = yield* readSigningKeyFile(key)
      const [{ ReceiptToken, TokenRefusal }, { Decider, Dossier }] = yield* Effect.promise(() =>
        Promise.all([import("@motcua/papers"), import("@motcua/core")])
      )
      for (const { events } of histories) {
        const dossier = Decider.replay(Dossier.decider, events)
        const receipt = ReceiptToken.ofDossier(dossier)
        if (receipt === null) {
          return yield* refused(
            { _tag: "NotAccepted", rule: "R2", code: dossier.code, status: dossier.status },
            {
              vi: "Hồ sơ chưa được tiếp nhận nên chưa có giấy hẹn.",
              en: "The dossier has not been accepted, so there is no receipt."
            }
          )
        }
        const token = yield* Effect.promise(() => ReceiptToken.issue(receipt, signingKey, at))
        if (Result.isFailure(token)) {
          return yield* refused(shown(token.failure), TokenRefusal.text(token.failure))
        }
        yield* Console.log(
          json ? JSON.stringify({ code: receipt.dossierCode, token: token.success }) : token.success
        )
      }
    })
).pipe(
  Command.withDescription(
    helpLine({ vi: "Ký giấy tiếp nhận của một hồ sơ", en: "Sign the receipt of a dossier" })
  ),
  Command.withExamples([{ command: "motcua receipt issue events.json --key signing-key.json" }])
)

export const command = Command.make("receipt").pipe(
  Command.withDescription(
    helpLine({ vi: "Giấy tiếp nhận tự chứng minh", en: "Receipts that prove themselves" })
  ),
  Command.withSubcommands([verify, issue, receiptKeys.command])
)
