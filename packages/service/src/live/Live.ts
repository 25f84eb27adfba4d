/**
 * Who is watching which dossier, in this process.
 *
 * @module
 */
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"

/**
 * Tells watchers that a dossier has changed. What it is now they read themselves, so a watcher who
 * is slow misses nothing that still holds, and holds nobody up.
 */
export class Live extends Context.Service<
  Live,
  {
    readonly changed: (code: string) => Effect.Effect<void>
    /** A queue that holds a token once the dossier has changed, until the scope ends. */
    readonly watch: (code: string) => Effect.Effect<Queue.Dequeue<void>, never, Scope.Scope>
    /** Done when the service shuts down: whoever streams, ends. */
    readonly closed: Effect.Effect<void>
    readonly close: Effect.Effect<void>
    readonly watchers: Effect.Effect<number>
  }
>()("@motcua/service/Live") {
  static readonly layer: Layer.Layer<Live> = Layer.effect(
    Live,
    Effect.gen(function* () {
      const closing = yield* Deferred.make<void>()
      const watched = new Map<string, Set<Queue.Queue<void>>>()
      return Live.of({
        changed: (code) =>
          Effect.sync(() => {
            for (const queue of watched.get(code) ?? []) Queue.offerUnsafe(queue, undefined)
          }),
        watch: (code) =>
          Effect.acquireRelease(
            Effect.map(Queue.sliding<void>(1), (queue) => {
              const queues = watched.get(code) ?? new Set()
              watched.set(code, queues.add(queue))
              return queue
            }),
            (queue) =>
              Effect.sync(() => {
                const queues = watched.get(code)
                queues?.delete(queue)
                if (queues?.size === 0) watched.delete(code)
              })
          ),
        closed: Deferred.await(closing),
        close: Effect.asVoid(Deferred.succeed(closing, undefined)),
        watchers: Effect.sync(() => {
          let count = 0
          for (const queues of watched.values()) count += queues.size
          return count
        })
      })
    })
  )
}
