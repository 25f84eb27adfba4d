/**
 * Open dossiers as a migration reads them from a file: their events, and what is known of each case.
 *
 * @module
 */
import type { DossierEvent } from "@motcua/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { historyWords, parseJson } from "../dossier/readHistory.ts"
import { refused } from "../Refused.ts"
import { readText } from "../readText.ts"

/** A dossier of the file. */
export interface OpenDossier {
  readonly events: ReadonlyArray<DossierEvent>
  readonly answers: Readonly<Record<string, string | number | boolean>>
  readonly handedIn: ReadonlyArray<string>
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined

const answersIn = (value: unknown): OpenDossier["answers"] =>
  Object.fromEntries(
    Object.entries(typeof value === "object" && value !== null ? value : {}).filter(
      (entry): entry is [string, string | number | boolean] =>
        ["string", "number", "boolean"].includes(typeof entry[1])
    )
  )

/** The dossiers of `{"dossiers":[{"events":[...],"answers":{},"handedIn":[]}]}`. */
export const readOpenDossiers = (file: string) =>
  Effect.gen(function* () {
    const { decodeEvents } = yield* Effect.promise(() => import("../dossier/json.ts"))
    const value = parseJson(yield* readText(file), file)
    if (Result.isFailure(value)) return yield* refused(value.failure, historyWords(value.failure))
    const list = field(value.success, "dossiers")
    const told: Array<OpenDossier> = []
    for (const one of Array.isArray(list) ? list : [value.success]) {
      const read = decodeEvents(field(one, "events") ?? one)
      if (Result.isFailure(read)) {
        const detail = read.failure.message.slice(0, 300)
        const refusal = { _tag: "InvalidEvents", detail } as const
        return yield* refused(refusal, historyWords(refusal))
      }
      const handedIn = field(one, "handedIn")
      told.push({
        events: read.success,
        answers: answersIn(field(one, "answers")),
        handedIn: Array.isArray(handedIn) ? handedIn.filter((id) => typeof id === "string") : []
      })
    }
    return told
  })
