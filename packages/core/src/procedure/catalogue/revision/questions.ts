/**
 * The questions of a revision in a cell, each with its choices on the lines behind it:
 *
 * ```
 * [place] Sinh ở đâu? | en: Born where? | kiểu: lựa chọn
 * - [home] Ở nhà | en: At home
 * ```
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Question } from "../../definition/Condition.ts"
import * as folding from "../../search/folding.ts"
import { linesOf } from "../cellLists.ts"
import type { ValueProblem } from "../values.ts"
import { badLine, lineText, notLike, readLine, readParts } from "./notation.ts"

type Read<A> = Result.Result<A, ValueProblem>

const EXAMPLES = {
  question: "[age] Trẻ mấy tuổi? | en: How old is the child? | kiểu: số nguyên",
  choice: "- [town] Ở phường | en: In a ward"
}

const KINDS = {
  yesNo: "có hoặc không",
  choice: "lựa chọn",
  number: "số",
  whole: "số nguyên"
}

/** Questions, a line each; the choices of one follow it, each after `-`. */
export const questionsText = (questions: ReadonlyArray<Question>): string =>
  questions
    .flatMap(({ choices = [], id, kind, text, whole }) => [
      lineText(id, text.vi, [
        ["en", text.en === text.vi ? null : text.en],
        ["kiểu", KINDS[whole === true ? "whole" : kind]]
      ]),
      ...choices.map(
        (choice) =>
          `- ${lineText(choice.value, choice.text.vi, [
            ["en", choice.text.en === choice.text.vi ? null : choice.text.en]
          ])}`
      )
    ])
    .join("\n")

const kindOf = (text: string | undefined, hasChoices: boolean): keyof typeof KINDS | undefined => {
  if (text === undefined) return hasChoices ? "choice" : undefined
  const folded = folding.fold(text)
  const kinds = Object.keys(KINDS) as ReadonlyArray<keyof typeof KINDS>
  const named = kinds.find((kind) =>
    [KINDS[kind], kind].some((word) => folding.fold(word) === folded)
  )
  return named ?? (folded === "co khong" ? "yesNo" : undefined)
}

/** Reads questions. Without `en` the Vietnamese text stands for both. */
export const readQuestions = (cell: string): Read<ReadonlyArray<Question>> => {
  const lines = linesOf(cell)
  const questions: Array<Question> = []
  for (const [place, line] of lines.entries()) {
    const isChoice = line.startsWith("-")
    const parsed = readLine(isChoice ? line.slice(1).trim() : line)
    const none: ReadonlyArray<string> = []
    const parts = readParts(line, parsed, { en: ["en"], kind: isChoice ? none : ["kiểu"] })
    if (Result.isFailure(parts)) return Result.fail(parts.failure)
    const { en, kind: given } = parts.success
    const text = { vi: parsed.text, en: en ?? parsed.text }
    const last = questions.at(-1)
    if (parsed.id === null || text.vi === "" || (isChoice && last === undefined)) {
      return notLike(line, EXAMPLES[isChoice ? "choice" : "question"])
    }
    if (isChoice && last !== undefined) {
      const choices = [...(last.choices ?? []), { value: parsed.id, text }]
      questions[questions.length - 1] = { ...last, choices }
      continue
    }
    const kind = kindOf(given, lines[place + 1]?.startsWith("-") === true)
    if (kind === undefined) {
      const kinds = Object.values(KINDS).join(", ")
      return Result.fail(badLine(line, `kiểu: one of ${kinds}`, `kiểu: một trong ${kinds}`))
    }
    questions.push({
      id: parsed.id,
      text,
      ...(kind === "whole" ? { kind: "number", whole: true } : { kind })
    })
  }
  return Result.succeed(questions)
}
