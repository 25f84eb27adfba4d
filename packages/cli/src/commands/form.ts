import type { FormAnswers } from "@motcua/core/form/Form"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { formOf, jsonOf } from "../form/formFile.ts"
import { json } from "../jsonFlag.ts"
import { Language } from "../Language.ts"
import { refused } from "../Refused.ts"
import { helpLine } from "../Words.ts"

const file = Argument.String("FILE").pipe(
  Argument.withDescription(
    helpLine({
      vi: "Tệp JSON của mẫu đơn, hoặc mô-đun .ts; - là đầu vào chuẩn",
      en: "The form's JSON file, or a .ts module; - is standard input"
    })
  )
)

const check = Command.make("check", { file, json }, ({ file, json }) =>
  Effect.gen(function* () {
    const form = yield* formOf(file)
    const fields = Object.keys(form.fields).length
    const answer = {
      vi: `${file}: ${fields} trường, không có lỗi.`,
      en: `${file}: ${fields} fields, nothing wrong.`
    }
    yield* Console.log(
      json ? JSON.stringify({ file, fields, problems: [] }) : answer[yield* Language]
    )
  })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Kiểm tra mẫu đơn: trường không có, sai kiểu, phụ thuộc vòng quanh",
      en: "Check a form: fields that are not there, wrong kinds, circles"
    })
  ),
  Command.withExamples([{ command: "motcua form check ct01.json" }])
)

const schema = Command.make("schema", { file, json }, ({ file }) =>
  Effect.gen(function* () {
    const form = yield* formOf(file)
    const { FormJsonSchema } = yield* Effect.promise(() => import("@motcua/core"))
    yield* Console.log(JSON.stringify(FormJsonSchema.make(form)))
  })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "JSON Schema (2020-12) của mẫu đơn",
      en: "The form's JSON Schema (2020-12)"
    })
  ),
  Command.withExamples([{ command: "motcua form schema ct01.json" }])
)

const answers = Flag.String("answers").pipe(
  Flag.withDescription(
    helpLine({
      vi: "Tệp JSON: một đối tượng, khóa là tên trường",
      en: "A JSON file: an object, its keys the fields' names"
    })
  ),
  Flag.withMetavar("FILE")
)

const at = Flag.String("at").pipe(
  Flag.withDescription(
    helpLine({ vi: "Ngày điền; mặc định: hôm nay", en: "The day it is filled in; default: today" })
  ),
  Flag.withMetavar("DATE"),
  Flag.optional
)

const draft = Flag.Boolean("draft").pipe(
  Flag.withDescription(
    helpLine({
      vi: "Còn đang điền: câu chưa trả lời là chưa biết",
      en: "Still being filled in: what is not answered is not known"
    })
  ),
  Flag.withDefault(false)
)

const evaluate = Command.make(
  "evaluate",
  { file, answers, at, draft, json },
  ({ answers, at, draft, file }) =>
    Effect.gen(function* () {
      const form = yield* formOf(file)
      const given = yield* jsonOf(answers)
      const { Form, Instant, LocalDate } = yield* Effect.promise(() => import("@motcua/core"))
      if (typeof given !== "object" || given === null || Array.isArray(given)) {
        return yield* refused(
          { _tag: "InvalidAnswers", file: answers, expected: "a JSON object" },
          { vi: `${answers} không phải một đối tượng JSON.`, en: `${answers} is no JSON object.` }
        )
      }
      const day = Option.match(at, {
        onNone: () =>
          Result.succeed(LocalDate.fromInstant(Instant.unsafe(new Date().toISOString()))),
        onSome: LocalDate.parse
      })
      if (Result.isFailure(day)) {
        return yield* refused(day.failure, {
          vi: "Ngày không đọc được: cần YYYY-MM-DD.",
          en: "The date cannot be read: YYYY-MM-DD is wanted."
        })
      }
      const evaluation = Form.evaluate(form, given as FormAnswers, {
        today: day.success,
        finished: !draft
      })
      yield* Console.log(JSON.stringify(evaluation))
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Xét một tờ khai đã điền: trường hiện, bắt buộc, tự tính, lỗi",
      en: "Judge a form that is filled in: what shows, is required, worked out, wrong"
    })
  ),
  Command.withExamples([
    { command: "motcua form evaluate ct01.json --answers to-khai.json --at 2025-02-10" }
  ])
)

/** `motcua form`: forms whose logic is data. */
export const command = Command.make("form").pipe(
  Command.withDescription(
    helpLine({
      vi: "Mẫu đơn: kiểm tra, JSON Schema, xét tờ khai đã điền",
      en: "Forms: check, JSON Schema, judge what is filled in"
    })
  ),
  Command.withSubcommands([check, schema, evaluate])
)
