/**
 * A form as it comes in a file: JSON, or a module of TypeScript that exports it.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { reading } from "../catalogue/frame.ts"
import { isModule } from "../catalogue/isModule.ts"
import { historyWords, parseJson } from "../dossier/readHistory.ts"
import { refused } from "../Refused.ts"
import { readText } from "../readText.ts"
import type { Words } from "../Words.ts"

/** What a JSON file holds. */
export const jsonOf = (file: string) =>
  Effect.gen(function* () {
    const text = yield* readText(file)
    const { DEEPEST_ELEMENT, makeJsonElements } = yield* Effect.promise(
      () => import("@motcua/core/procedure/catalogue/jsonElements")
    )
    const elements = makeJsonElements()
    if ([...elements.push(text), ...elements.end()].some(({ _tag }) => _tag === "TooDeep")) {
      return yield* refused(
        { _tag: "TooDeep", file, most: DEEPEST_ELEMENT },
        {
          vi: `${file} có quá nhiều ngoặc lồng nhau; cần: không quá ${DEEPEST_ELEMENT} lớp.`,
          en: `${file} has too many brackets within brackets; expected: at most ${DEEPEST_ELEMENT}.`
        }
      )
    }
    const value = parseJson(text, file)
    return Result.isSuccess(value)
      ? value.success
      : yield* refused(value.failure, historyWords(value.failure))
  })

/** The form that a module exports; `undefined` where it exports none. */
const exportedFrom = (file: string) =>
  Effect.gen(function* () {
    const { exportsOf } = yield* Effect.promise(() => import("../catalogue/moduleRows.ts"))
    const exported = yield* reading(file, () => exportsOf(file))
    return exported.find((one) => typeof one === "object" && one !== null && "fields" in one)
  })

/** The form of a file that holds together; else refused, with everything that is wrong in it. */
export const formOf = (file: string) =>
  Effect.gen(function* () {
    const value = yield* isModule(file) ? exportedFrom(file) : jsonOf(file)
    const [{ FormCheck }, { FormSchema }, Schema] = yield* Effect.promise(() =>
      Promise.all([
        import("@motcua/core"),
        import("@motcua/core/form/Form.schema"),
        import("effect/Schema")
      ])
    )
    const read = Schema.decodeUnknownResult(FormSchema, { onExcessProperty: "error" })(value)
    if (Result.isFailure(read)) {
      const detail = read.failure.message.slice(0, 500)
      return yield* refused(
        { _tag: "NotAForm", file, detail },
        { vi: `${file} không phải mẫu đơn: ${detail}`, en: `${file} is not a form: ${detail}` }
      )
    }
    const problems = FormCheck.check(read.success).map((problem) => ({
      ...problem,
      message: FormCheck.text(problem)
    }))
    if (problems.length > 0) {
      const lines = (language: keyof Words) =>
        problems.map(({ message }) => `${file}: ${message[language]}`).join("\n")
      return yield* refused(
        { _tag: "FormUnsound", file, problems },
        { vi: lines("vi"), en: lines("en") }
      )
    }
    return read.success
  })
