/**
 * The time by which the service lives: the real one, or a demonstration clock that began at an
 * instant and runs on.
 *
 * @module
 */
import type { Instant } from "@motcua/core"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"

/** What is to be said about the clock; null where it shows the real time. */
export class ClockNote extends Context.Service<
  ClockNote,
  { readonly vi: string; readonly en: string } | null
>()("@motcua/service/ClockNote") {}

/** A clock that shows `from` now and runs as fast as the real one. Waiting takes real time. */
export const startingAt = (from: Instant.Instant): Effect.Effect<Clock.Clock> =>
  Effect.map(Clock.Clock, (real) => {
    const ahead = from - real.currentTimeMillisUnsafe()
    const aheadNanos = BigInt(ahead) * 1_000_000n
    const millis = () => real.currentTimeMillisUnsafe() + ahead
    const nanos = () => real.currentTimeNanosUnsafe() + aheadNanos
    return {
      currentTimeMillisUnsafe: millis,
      currentTimeMillis: Effect.sync(millis),
      currentTimeNanosUnsafe: nanos,
      currentTimeNanos: Effect.sync(nanos),
      monotonicTimeNanosUnsafe: () => real.monotonicTimeNanosUnsafe(),
      monotonicTimeNanos: real.monotonicTimeNanos,
      sleep: (duration: Duration.Duration) => real.sleep(duration)
    }
  })

/** The note that goes with a demonstration clock. */
export const demonstrationNote = {
  vi: "Đồng hồ trình diễn: ngày giờ trên trang này không phải ngày giờ thật.",
  en: "Demonstration clock: the dates and times on this page are not the real ones."
}

/** The instant it is now. */
export const now: Effect.Effect<Instant.Instant> = Effect.map(
  Clock.currentTimeMillis,
  (millis) => millis as Instant.Instant
)
