/**
 * A command that answers one case. It is defined once, and from the definition come its flags, its
 * help, `--json`, and `--batch` with the same keys as JSON Lines.
 *
 * A new command is one file in `src/commands`, put into the list of `src/program.ts`. Complete, for
 * a `motcua day 2025-02-10` that says whether the date is a working day:
 *
 * ```ts
 * import * as CaseCommand from "../CaseCommand.ts"
 * import * as Key from "../Key.ts"
 *
 * export const command = CaseCommand.make({
 *   name: "day",
 *   words: { vi: "Một ngày có phải ngày làm việc không", en: "Whether a date is a working day" },
 *   keys: {
 *     date: Key.text({ required: true, positional: true, metavar: "DATE", vi: "Ngày", en: "Date" }),
 *     madeUpSaturdays: Key.choice(["count", "skip"], { vi: "Thứ bảy làm bù", en: "Made-up Saturdays" })
 *   },
 *   examples: ["motcua day 2025-02-10 --made-up-saturdays skip"],
 *   // Runs once, also for a batch of a million lines. Import here what is heavy, not above: the
 *   // other commands must not pay for it.
 *   prepare: async () => {
 *     const { LocalDate } = await import("@motcua/core")
 *     return ({ date, madeUpSaturdays = "count" }) =>
 *       Result.map(LocalDate.parse(date), (day) => ({ date, working: LocalDate.dayOfWeek(day) < 6 }))
 *   },
 *   text: (answer) => ({ vi: answer.working ? "Ngày làm việc" : "Ngày nghỉ", en: ... }),
 *   refusal: (refusal) => ({ vi: "Ngày không đọc được.", en: "The date cannot be read." })
 * })
 * ```
 *
 * The answer and the refusal are plain JSON-able values; instants and dates go out as ISO text.
 *
 * @module
 */

import * as Console from "effect/Console"
import * as CliError from "effect/cli/CliError"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Batch from "./Batch.ts"
import type { Tagged } from "./CaseRefusal.ts"
import { json } from "./jsonFlag.ts"
import * as Key from "./Key.ts"
import { Language } from "./Language.ts"
import { refused } from "./Refused.ts"
import { helpLine, type Words } from "./Words.ts"

export interface Definition<Name extends string, K extends Key.Keys, A, E extends Tagged> {
  readonly name: Name
  /** The command that this one stands under, as `calendar` for `motcua calendar day`. */
  readonly group?: string
  readonly words: Words
  readonly keys: K
  readonly examples: ReadonlyArray<string>
  /** Loads what the answers need and gives the function that answers; called once. */
  readonly prepare: () => Promise<(input: Key.Input<K>) => Result.Result<A, E>>
  /** The answer for people, where `--json` is not given; without it the answer is JSON in any case. */
  readonly text?: (answer: A, input: Key.Input<K>) => Words
  /** A refusal for people; it goes out as `message` beside the tag. */
  readonly refusal: (refusal: E) => Words
}

/** The `effect/cli` command made from a definition. */
export const make = <const Name extends string, K extends Key.Keys, A, E extends Tagged>(
  definition: Definition<Name, K, A, E>
) => {
  const { keys, name } = definition
  const parameters = Object.fromEntries(
    Object.entries(keys).map(([key, description]) => [key, Key.parameter(key, description)])
  )
  return Command.make(name, { case: parameters, ...frameFlags }, (given) =>
    Effect.gen(function* () {
      const input = present(given.case)
      if (Option.isSome(given.batch)) {
        return yield* Batch.run(definition, input, given.batch.value)
      }
      const missing = missingErrors(keys, input)
      if (missing.length > 0) {
        const group = definition.group === undefined ? [] : [definition.group]
        return yield* new CliError.ShowHelp({
          commandPath: ["motcua", ...group, name],
          errors: missing
        })
      }
      const answer = yield* Effect.promise(definition.prepare)
      // Every required key is there and every value was read by its key's own flag.
      const complete = input as Key.Input<K>
      const result = answer(complete)
      if (Result.isFailure(result)) {
        return yield* refused(result.failure, definition.refusal(result.failure))
      }
      yield* Console.log(
        given.json || definition.text === undefined
          ? JSON.stringify(result.success)
          : definition.text(result.success, complete)[yield* Language]
      )
    })
  ).pipe(
    Command.withDescription(helpLine(definition.words)),
    Command.withExamples(definition.examples.map((command) => ({ command })))
  )
}

const frameFlags = {
  json,
  batch: Flag.String("batch").pipe(
    Flag.withDescription(
      helpLine({
        vi: "Trả lời từng dòng của tệp JSON Lines; - là đầu vào chuẩn",
        en: "Answer each line of a JSON Lines file; - is standard input"
      })
    ),
    Flag.withMetavar("FILE"),
    Flag.optional
  )
}

const present = (given: Readonly<Record<string, Option.Option<unknown>>>) => {
  const input: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    if (Option.isSome(value)) input[key] = value.value
  }
  return input
}

const missingErrors = (keys: Key.Keys, input: Readonly<Record<string, unknown>>) =>
  Object.entries(keys)
    .filter(([key, description]) => description.required && !Object.hasOwn(input, key))
    .map(([key, description]) =>
      description.positional
        ? new CliError.MissingArgument({ argument: key })
        : new CliError.MissingOption({ option: Key.flagName(key, description) })
    )
