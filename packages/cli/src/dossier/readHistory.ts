/**
 * Histories of dossiers as they lie in files: what `motcua dossier run` and `motcua interop import`
 * print, a JSON array of events, or JSON Lines.
 *
 * @module
 */
import type { DossierEvent } from "@motcua/core"
import * as Argument from "effect/cli/Argument"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { type Refused, refused } from "../Refused.ts"
import { readText } from "../readText.ts"
import { helpLine, type Words } from "../Words.ts"

/** The file of a history, as an argument. */
export const historyFile = Argument.String("FILE").pipe(
  Argument.withDescription(
    helpLine({
      vi: "Sự kiện của hồ sơ, như motcua dossier run in ra; - là đầu vào chuẩn",
      en: "A dossier's events, as motcua dossier run prints them; - is standard input"
    })
  )
)

/** A file that is no history. */
export type HistoryRefusal =
  | { readonly _tag: "NotJson"; readonly file: string }
  | { readonly _tag: "InvalidEvents"; readonly detail: string }

/** What is wrong with a file, in words. */
export const historyWords = (refusal: HistoryRefusal): Words =>
  refusal._tag === "NotJson"
    ? { vi: `${refusal.file} không phải JSON.`, en: `${refusal.file} is not JSON.` }
    : {
        vi: `Sự kiện không đọc được: ${refusal.detail}`,
        en: `The events cannot be read: ${refusal.detail}`
      }

/** One dossier of a file: its events, and the applicant where the file names one. */
export interface History {
  readonly events: ReadonlyArray<DossierEvent>
  readonly applicant: unknown
}

/** Every history in a file; `-` is standard input. */
export const readHistories = (file: string): Effect.Effect<ReadonlyArray<History>, Refused> =>
  Effect.gen(function* () {
    const text = yield* readText(file)
    const { decodeEvents } = yield* Effect.promise(() => import("./json.ts"))
    const histories = Result.flatMap(parseJson(text, file), (value) =>
      Result.all(
        dossiersIn(value).map((dossier) =>
          Result.mapBoth(decodeEvents(eventsIn(dossier)), {
            onSuccess: (events) => ({ events, applicant: applicantIn(dossier) }),
            onFailure: ({ message }): HistoryRefusal => ({
              _tag: "InvalidEvents",
              detail: message.length > 300 ? `${message.slice(0, 300)}…` : message
            })
          })
        )
      )
    )
    return Result.isSuccess(histories)
      ? histories.success
      : yield* refused(histories.failure, historyWords(histories.failure))
  })

/** Reads JSON, or JSON Lines as an array. */
export const parseJson = (text: string, file: string): Result.Result<unknown, HistoryRefusal> => {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text
  try {
    return Result.succeed(JSON.parse(source))
  } catch {
    return parseLines(source, file)
  }
}

const parseLines = (text: string, file: string): Result.Result<unknown, HistoryRefusal> => {
  try {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "")
    return lines.length > 1
      ? Result.succeed(lines.map((line) => JSON.parse(line)))
      : Result.fail({ _tag: "NotJson", file })
  } catch {
    return Result.fail({ _tag: "NotJson", file })
  }
}

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, field)
    ? (value as Readonly<Record<string, unknown>>)[field]
    : undefined

const dossiersIn = (value: unknown): ReadonlyArray<unknown> => {
  const dossiers = fieldOf(value, "dossiers")
  return Array.isArray(dossiers) ? dossiers : [value]
}

const eventsIn = (value: unknown): unknown => fieldOf(value, "events") ?? value

const applicantIn = (value: unknown): unknown => fieldOf(value, "applicant") ?? null
