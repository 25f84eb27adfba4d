import type { Condition } from "@motcua/core"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { definitionOf, readDefinitions, revisionOf } from "../catalogue/readDefinitions.ts"
import { json } from "../jsonFlag.ts"
import { Language } from "../Language.ts"
import { refused } from "../Refused.ts"
import { helpLine, type Words } from "../Words.ts"

const file = Argument.String("FILE").pipe(
  Argument.withDescription(
    helpLine({
      vi: "Tệp có định nghĩa thủ tục: JSON, CSV hoặc mô-đun .ts",
      en: "A file with the procedure's definition: JSON, CSV or a .ts module"
    })
  )
)

const code = Flag.String("procedure").pipe(
  Flag.withDescription(
    helpLine({
      vi: "Mã thủ tục, nếu tệp có nhiều thủ tục",
      en: "The procedure's code, where the file has several"
    })
  ),
  Flag.withMetavar("CODE"),
  Flag.optional
)

const revision = Flag.String("revision").pipe(
  Flag.withDescription(
    helpLine({ vi: "Phiên bản; mặc định: cuối cùng", en: "The revision; default: the last" })
  ),
  Flag.withMetavar("ID"),
  Flag.optional
)

const answer = Flag.String("answer").pipe(
  Flag.withDescription(
    helpLine({
      vi: "Một câu trả lời, lặp lại được: câu-hỏi=giá-trị (có, không, số, mục chọn)",
      en: "An answer, may be repeated: question=value (yes, no, a number, a choice)"
    })
  ),
  Flag.withMetavar("QUESTION=VALUE"),
  Flag.atLeast(0)
)

/** `motcua checklist`: what an applicant needs in their own case, and why. */
export const command = Command.make(
  "checklist",
  { file, code, revision, answer, json },
  ({ answer, code, file, json, revision }) =>
    Effect.gen(function* () {
      const { Checklist } = yield* Effect.promise(() => import("@motcua/core"))
      const definitions = yield* readDefinitions(file)
      const chosen = yield* definitionOf(definitions, Option.getOrUndefined(code))
      const of = yield* revisionOf(chosen, Option.getOrUndefined(revision))
      const answers: Record<string, string | number | boolean> = {}
      for (const given of answer) {
        const [id = "", ...rest] = given.split("=")
        const value = rest.join("=")
        const question = of.questions.find((one) => one.id === id)
        if (question === undefined) {
          const known = of.questions.map((one) => one.id)
          return yield* refused(
            { _tag: "UnknownQuestion", question: id, expected: known },
            {
              vi: `Thủ tục không hỏi "${id}"; các câu hỏi: ${known.join(", ") || "không có"}.`,
              en: `The procedure does not ask "${id}"; its questions: ${known.join(", ") || "none"}.`
            }
          )
        }
        answers[id] = readAnswer(question.kind, value)
      }
      const list = Checklist.make(of, answers)
      const wrong = of.questions.filter(({ id }) => list.unreadable.includes(id))
      if (wrong.length > 0) {
        const expected = Object.fromEntries(wrong.map((one) => [one.id, rightAnswers(one)]))
        const each = (language: "vi" | "en") =>
          wrong.map(({ id }) => `${id} (${expected[id]![language]})`).join(", ")
        return yield* refused(
          { _tag: "InvalidAnswer", questions: list.unreadable, expected },
          {
            vi: `Câu trả lời không hợp với câu hỏi: ${each("vi")}.`,
            en: `No answers to the questions: ${each("en")}.`
          }
        )
      }
      if (json) return yield* Console.log(JSON.stringify(list))
      const language = yield* Language
      yield* Console.log(
        Checklist.lines(list)
          .map((line) => line[language])
          .join("\n")
      )
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Hồ sơ của một trường hợp: giấy tờ, thời hạn, phí, và vì sao",
      en: "What a case needs: documents, limit, fee, and why"
    })
  ),
  Command.withExamples([
    { command: "motcua checklist thu-tuc.json --answer housing=rented --answer adult=yes" }
  ])
)

const YES = new Set(["yes", "true", "có", "co"])
const NO = new Set(["no", "false", "không", "khong"])

/** What a question can be answered with, in words. */
const rightAnswers = ({ choices = [], kind, whole }: Condition.Question): Words => {
  switch (kind) {
    case "yesNo":
      return { vi: "có hoặc không", en: "yes or no" }
    case "number":
      return whole === true
        ? { vi: "một số nguyên", en: "a whole number" }
        : { vi: "một số", en: "a number" }
    case "choice": {
      const values = choices.map(({ value }) => value).join(", ")
      return { vi: `một trong: ${values}`, en: `one of: ${values}` }
    }
  }
}

// What is no answer of the kind goes on as text, and the checklist names it.
const readAnswer = (kind: Condition.Question["kind"], value: string) => {
  if (kind === "yesNo") {
    const word = value.trim().normalize("NFC").toLowerCase()
    return YES.has(word) ? true : NO.has(word) ? false : value
  }
  const number = Number(value)
  return kind === "number" && value.trim() !== "" && Number.isFinite(number) ? number : value
}
