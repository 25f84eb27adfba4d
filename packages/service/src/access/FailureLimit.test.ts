import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { expect } from "vitest"
import { FAILURES, FailureLimit, WINDOW_SECONDS } from "./FailureLimit.ts"

const failing = (limit: FailureLimit["Service"], address: string, times: number) =>
  Effect.forEach(Array.from({ length: times }), () => limit.failed(address))

it.effect("stops an address after so many failures, and lets it go on after the window", () =>
  Effect.gen(function* () {
    const limit = yield* FailureLimit
    yield* failing(limit, "a", FAILURES - 1)
    yield* limit.check("a")
    yield* failing(limit, "a", 1)
    const refused = yield* Effect.flip(limit.check("a"))
    expect(refused).toEqual({ _tag: "TooManyFailures", retryAfterSeconds: WINDOW_SECONDS })
    yield* limit.check("b")
    yield* TestClock.adjust("20 seconds")
    expect((yield* Effect.flip(limit.check("a"))).retryAfterSeconds).toBe(WINDOW_SECONDS - 20)
    yield* TestClock.adjust(`${WINDOW_SECONDS - 20} seconds`)
    yield* limit.check("a")
  }).pipe(Effect.provide(FailureLimit.layer))
)

it.effect("remembers a bounded number of addresses", () =>
  Effect.gen(function* () {
    const limit = yield* FailureLimit
    yield* failing(limit, "first", FAILURES)
    for (let i = 0; i < 10_000; i++) yield* limit.failed(`address ${i}`)
    yield* limit.check("first")
  }).pipe(Effect.provide(FailureLimit.layer))
)
