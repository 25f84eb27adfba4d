import * as Data from "effect/Data"
import type { Tagged } from "./CaseRefusal.ts"
import type { Words } from "./Words.ts"

/**
 * A command says no: `refusal` goes to standard error as JSON with `message` beside it, and the
 * process ends with code 1.
 */
export class Refused extends Data.TaggedError("Refused")<{
  readonly refusal: Tagged
  readonly words: Words
}> {}

/** The error that ends a command with a refusal of any shape. */
export const refused = <R extends Tagged>(refusal: R, words: Words): Refused =>
  new Refused({ refusal, words })

/** The refusal as one JSON object; `line` is there in a batch. */
export const toJson = (refusal: Tagged, words: Words, line?: number): object => {
  const { _tag, ...details } = refusal
  return {
    _tag,
    ...(line === undefined ? {} : { line }),
    ...Object.fromEntries(Object.entries(details).map(([key, value]) => [key, shortened(value)])),
    message: words
  }
}

/** What came in is repeated to whoever sent it, but not by the megabyte. */
const shortened = (value: unknown): unknown =>
  typeof value === "string" && value.length > 500 ? `${value.slice(0, 500)}…` : value
