/**
 * Many cases, one a line: JSON Lines in, JSON Lines out, in the same order.
 *
 * @module
 */
import { createReadStream } from "node:fs"
import * as NodeStream from "@effect/platform-node/NodeStream"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import type { Definition } from "./CaseCommand.ts"
import type { CaseRefusal, Tagged } from "./CaseRefusal.ts"
import * as CaseRefusal_ from "./CaseRefusal.ts"
import type * as Key from "./Key.ts"
import * as Lines from "./lines.ts"
import { toJson } from "./Refused.ts"
import { unreadable } from "./readText.ts"

/**
 * Answers each line of `file` (`-` is standard input). What was given by flags stands for every
 * line that does not say otherwise. A line that cannot be answered gives an error line, and the
 * rest go on.
 */
export const run = <Name extends string, K extends Key.Keys, A, E extends Tagged>(
  definition: Definition<Name, K, A, E>,
  defaults: Readonly<Record<string, unknown>>,
  file: string
) =>
  Effect.gen(function* () {
    const stdio = yield* Stdio.Stdio
    const answer = yield* Effect.promise(definition.prepare)
    const respond = responder(definition, defaults, answer)
    const bytes =
      file === "-"
        ? Stream.mapError(stdio.stdin, (error) => unreadable(file, error))
        : NodeStream.fromReadable({
            // Not FileSystem.stream: that reads at positions, which a pipe (`<(...)`) has not.
            evaluate: () => createReadStream(file),
            onError: (error) => unreadable(file, error)
          })
    yield* Lines.fromBytes(bytes).pipe(
      // Few answers are held at a time, however long each of them is.
      Stream.rechunk(32),
      Stream.mapArray((lines) => [lines.map(respond).join("")]),
      Stream.run(stdio.stdout())
    )
  })

const responder = <Name extends string, K extends Key.Keys, A, E extends Tagged>(
  definition: Definition<Name, K, A, E>,
  defaults: Readonly<Record<string, unknown>>,
  answer: (input: Key.Input<K>) => Result.Result<A, E>
) => {
  const refused = (line: Lines.Line, refusal: CaseRefusal) =>
    errorLine(line, refusal, CaseRefusal_.words(refusal))
  return (line: Lines.Line): string => {
    if (line._tag === "NotUtf8") return refused(line, { _tag: "NotUtf8" })
    if (line._tag === "TooLong") {
      return refused(line, { _tag: "LineTooLong", bytesAllowed: Lines.maximumBytes })
    }
    const input = read(definition.keys, defaults, line.text)
    if (Result.isFailure(input)) return refused(line, input.failure)
    try {
      const result = answer(input.success)
      return Result.isSuccess(result)
        ? `${JSON.stringify(result.success)}\n`
        : errorLine(line, result.failure, definition.refusal(result.failure))
    } catch (defect) {
      // A fault of ours in one case must not cost the officer the other cases.
      return refused(line, { _tag: "Defect", detail: String(defect) })
    }
  }
}

const errorLine = (line: Lines.Line, refusal: Tagged, words: { vi: string; en: string }) =>
  `${JSON.stringify({ error: toJson(refusal, words, line.number) })}\n`

/** Reads one line by the command's keys. `null` is the same as leaving the key out. */
const read = <K extends Key.Keys>(
  keys: K,
  defaults: Readonly<Record<string, unknown>>,
  text: string
): Result.Result<Key.Input<K>, CaseRefusal> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return Result.fail({ _tag: "NotJson" })
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return Result.fail({ _tag: "NotAnObject" })
  }
  const input: Record<string, unknown> = { ...defaults }
  for (const [key, given] of Object.entries(value)) {
    const description = Object.hasOwn(keys, key) ? keys[key] : undefined
    if (description === undefined) {
      const shown = key.length > 100 ? `${key.slice(0, 100)}…` : key
      return Result.fail({ _tag: "UnknownKey", key: shown, allowed: Object.keys(keys) })
    }
    if (given === null) continue
    const checked = description.check(given)
    if (Option.isNone(checked)) {
      return Result.fail({ _tag: "WrongType", key, expected: description.expected })
    }
    input[key] = checked.value
  }
  for (const [key, description] of Object.entries(keys)) {
    if (description.required && !Object.hasOwn(input, key)) {
      return Result.fail({ _tag: "MissingKey", key })
    }
  }
  return Result.succeed(input as Key.Input<K>)
}
