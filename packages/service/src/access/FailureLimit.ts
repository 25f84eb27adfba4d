/**
 * A limit on failed look-ups, so that keys and tokens cannot be tried out.
 *
 * @module
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** Failures allowed from one address in a window; what succeeds is not counted. */
export const FAILURES = 30
/** The window, in seconds. */
export const WINDOW_SECONDS = 60
const WINDOW_MILLIS = WINDOW_SECONDS * 1000
/** Addresses remembered at most; the oldest are forgotten first. */
const ADDRESSES = 10_000

/** Too many failures: how long until the next try. */
export interface TooManyFailures {
  readonly _tag: "TooManyFailures"
  readonly retryAfterSeconds: number
}

/** Counts failures by address, in memory. */
export class FailureLimit extends Context.Service<
  FailureLimit,
  {
    /** Fails where the address has failed too often of late. */
    readonly check: (address: string) => Effect.Effect<void, TooManyFailures>
    readonly failed: (address: string) => Effect.Effect<void>
  }
>()("@motcua/service/FailureLimit") {
  static readonly layer: Layer.Layer<FailureLimit> = Layer.sync(FailureLimit, () => {
    const windows = new Map<string, { readonly since: number; count: number }>()
    // Monotonic, so that a clock set back opens no window.
    const millis = Effect.map(Clock.monotonicTimeNanos, (nanos) => Number(nanos / 1_000_000n))
    const current = (address: string, at: number) => {
      const window = windows.get(address)
      return window === undefined || at - window.since >= WINDOW_MILLIS ? undefined : window
    }
    return FailureLimit.of({
      check: (address) =>
        Effect.flatMap(millis, (at) => {
          const window = current(address, at)
          return window === undefined || window.count < FAILURES
            ? Effect.void
            : Effect.fail({
                _tag: "TooManyFailures",
                retryAfterSeconds: Math.ceil((window.since + WINDOW_MILLIS - at) / 1000)
              })
        }),
      failed: (address) =>
        Effect.map(millis, (at) => {
          const window = current(address, at)
          if (window !== undefined) {
            window.count++
            return
          }
          windows.delete(address)
          windows.set(address, { since: at, count: 1 })
          if (windows.size > ADDRESSES) windows.delete(windows.keys().next().value!)
        })
    })
  })
}
