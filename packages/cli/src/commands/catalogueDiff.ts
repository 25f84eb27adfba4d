import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { readDefinitions, revisionOf } from "../catalogue/readDefinitions.ts"
import { json } from "../jsonFlag.ts"
import { Language } from "../Language.ts"
import { helpLine, type Words } from "../Words.ts"

const file = (name: string, words: Words) =>
  Argument.String(name).pipe(Argument.withDescription(helpLine(words)))

const revision = (name: string, words: Words) =>
  Flag.String(name).pipe(
    Flag.withDescription(helpLine(words)),
    Flag.withMetavar("ID"),
    Flag.optional
  )

const before = file("BEFORE", { vi: "Tệp danh mục cũ", en: "The older catalogue file" })
const after = file("AFTER", { vi: "Tệp danh mục mới", en: "The newer catalogue file" })
const from = revision("from", {
  vi: "Phiên bản trong tệp cũ; mặc định: cuối cùng",
  en: "The revision in the older file; default: the last"
})
const to = revision("to", {
  vi: "Phiên bản trong tệp mới; mặc định: cuối cùng",
  en: "The revision in the newer file; default: the last"
})
/** `motcua catalogue diff`: what changed, procedure by procedure, in both languages. */
export const diff = Command.make(
  "diff",
  { before, after, from, to, json },
  ({ after, before, from, json, to }) =>
    Effect.gen(function* () {
      const { RevisionDifference } = yield* Effect.promise(() => import("@motcua/core"))
      const older = yield* readDefinitions(before)
      const newer = yield* readDefinitions(after)
      const procedures = []
      for (const definition of newer) {
        const earlier = older.find(({ code }) => code === definition.code)
        if (earlier === undefined) continue
        const was = yield* revisionOf(earlier, Option.getOrUndefined(from))
        const is = yield* revisionOf(definition, Option.getOrUndefined(to))
        const changes = RevisionDifference.difference(was, is)
        const documentsUnknown = RevisionDifference.documentsUnknown(was, is)
        if (changes.length === 0 && !documentsUnknown) continue
        procedures.push({
          code: definition.code,
          name: definition.name,
          from: was.id,
          to: is.id,
          documentsUnknown,
          changes: changes.map((change) => ({
            ...change,
            text: RevisionDifference.changeText(change)
          }))
        })
      }
      const codes = (list: typeof older, other: typeof older) =>
        list.filter(({ code }) => other.every((one) => one.code !== code)).map(({ code }) => code)
      const answer = { procedures, added: codes(newer, older), dropped: codes(older, newer) }
      yield* Console.log(json ? JSON.stringify(answer) : words(answer)[yield* Language])
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Hai phiên bản khác nhau ở đâu: giấy tờ, thời hạn, phí, trường hợp, cơ quan",
      en: "What two revisions differ in: documents, limits, fees, cases, agencies"
    })
  ),
  Command.withExamples([
    { command: "motcua catalogue diff 2024.json 2025.json" },
    { command: "motcua catalogue diff thu-tuc.json thu-tuc.json --from 2024 --to 2025" }
  ])
)

const words = ({
  added,
  dropped,
  procedures
}: {
  readonly procedures: ReadonlyArray<{
    readonly code: string
    readonly name: string
    readonly from: string
    readonly to: string
    readonly documentsUnknown: boolean
    readonly changes: ReadonlyArray<{ readonly text: Words }>
  }>
  readonly added: ReadonlyArray<string>
  readonly dropped: ReadonlyArray<string>
}): Words => {
  const write = (language: keyof Words, of: (vi: string, en: string) => string): string => {
    const lines = [
      ...procedures.flatMap(({ changes, code, documentsUnknown, from, name, to }) => [
        `${code} ${name} (${from} → ${to})`,
        ...changes.map(({ text }) => `  ${text[language]}`),
        ...(documentsUnknown
          ? [
              `  ${of("Giấy tờ: một bên không có trong dữ liệu.", "Documents: one of the two does not list them.")}`
            ]
          : [])
      ]),
      ...(added.length > 0 ? [`${of("Thêm thủ tục", "Added")}: ${added.join(", ")}`] : []),
      ...(dropped.length > 0 ? [`${of("Bỏ thủ tục", "Dropped")}: ${dropped.join(", ")}`] : [])
    ]
    return lines.length === 0 ? of("Không khác gì.", "No difference.") : lines.join("\n")
  }
  return { vi: write("vi", (vi) => vi), en: write("en", (_vi, en) => en) }
}
