/**
 * Key files, and moments that are now unless they are given.
 *
 * @module
 */
import * as Instant from "@motcua/core/time/Instant"
import type { ReceiptKeys } from "@motcua/papers"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import type { Tagged } from "../CaseRefusal.ts"
import { type Refused, refused } from "../Refused.ts"
import { readText } from "../readText.ts"
import { helpLine, type Words } from "../Words.ts"

const readInstant = (text: string): Option.Option<Instant.Instant> => {
  const instant = Instant.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00+07:00` : text)
  return Result.isSuccess(instant) ? Option.some(instant.success) : Option.none()
}

const expected = {
  vi: "một ngày YYYY-MM-DD hoặc thời điểm như 2025-02-11T09:00:00+07:00",
  en: "a date YYYY-MM-DD or an instant such as 2025-02-11T09:00:00+07:00"
}

/** A moment: an instant, or a date for its first moment in Việt Nam. */
export const requiredInstantFlag = (name: string, words: Words): Flag.Flag<Instant.Instant> =>
  Flag.String(name).pipe(
    Flag.filterMap(readInstant, () => helpLine(expected)),
    Flag.withMetavar("INSTANT"),
    Flag.withDescription(helpLine(words))
  )

/** A moment that is now where it is not given. */
export const instantFlag = (name: string, words: Words): Flag.Flag<Instant.Instant> =>
  requiredInstantFlag(name, words).pipe(
    Flag.optional,
    Flag.map(Option.getOrElse(() => Date.now() as Instant.Instant))
  )

/** A file of JSON. */
export const readJsonFile = (file: string): Effect.Effect<unknown, Refused> =>
  Effect.flatMap(readText(file), (text) =>
    Effect.try({
      try: () => JSON.parse(text) as unknown,
      catch: () =>
        refused(
          { _tag: "NotJson", file },
          { vi: `${file} không phải JSON.`, en: `${file} is not JSON.` }
        )
    })
  )

const invalid = (file: string, detail: string) =>
  refused(
    { _tag: "InvalidKeys", file, detail },
    {
      vi: `${file} không phải tệp khóa hợp lệ (bộ khóa công khai không được chứa khóa bí mật).`,
      en: `${file} is no valid key file (a public set must not hold a private key).`
    }
  )

/** A file of public keys. */
export const readKeySetFile = (file: string): Effect.Effect<ReceiptKeys.KeySet, Refused> =>
  Effect.gen(function* () {
    const value = yield* readJsonFile(file)
    const schema = yield* Effect.promise(() => import("@motcua/papers/receipt/ReceiptKeys.schema"))
    const set = schema.readKeySet(value)
    return Result.isSuccess(set) ? set.success : yield* invalid(file, set.failure.detail)
  })

/** A file with a signing key. */
export const readSigningKeyFile = (file: string): Effect.Effect<ReceiptKeys.SigningKey, Refused> =>
  Effect.gen(function* () {
    const value = yield* readJsonFile(file)
    const schema = yield* Effect.promise(() => import("@motcua/papers/receipt/ReceiptKeys.schema"))
    const key = schema.readSigningKey(value)
    return Result.isSuccess(key) ? key.success : yield* invalid(file, key.failure.detail)
  })

const instants: ReadonlySet<string> = new Set(["at", "issuedAt", "revokedAt", "from", "to"])

/** A refusal with its instants as ISO text. */
export const shown = <R extends Tagged>(refusal: R): Tagged => ({
  ...refusal,
  ...Object.fromEntries(
    Object.entries(refusal)
      .filter(([key, value]) => instants.has(key) && typeof value === "number")
      .map(([key, instant]) => [key, Instant.format(instant)])
  )
})
