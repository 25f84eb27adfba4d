/**
 * A dossier as server-sent events.
 *
 * @module
 */
import { DossierView } from "@motcua/api/wire/DossierView"
import * as Effect from "effect/Effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { Live } from "../live/Live.ts"

/** How often a comment is sent while nothing happens, so that proxies keep the line open. */
export const HEARTBEAT = "15 seconds"

// What a browser waits before it comes back after the line broke.
const hello = "retry: 3000\n\n"
const heartbeat = ": \n\n"

const encode = Schema.encodeSync(Schema.fromJsonString(DossierView))

const event = (view: typeof DossierView.Type): string =>
  `id: ${view.version}\nevent: dossier\ndata: ${encode(view)}\n\n`

/** The version that a reader has already; 0 where it has none, or names none. */
const versionOf = (lastEventId: string | undefined): number =>
  lastEventId !== undefined && /^\d{1,9}$/.test(lastEventId) ? Number(lastEventId) : 0

/**
 * The dossier now, unless the reader has it, and whenever it changes. The reader is entered as a
 * watcher before the dossier is read, so that no change falls between. The stream ends when the
 * service does.
 */
export const dossierStream = (
  live: Live["Service"],
  code: string,
  read: Effect.Effect<typeof DossierView.Type>,
  lastEventId: string | undefined
): HttpServerResponse.HttpServerResponse => {
  const changes = Stream.unwrap(
    Effect.map(live.watch(code), (queue) =>
      Stream.succeed(undefined).pipe(
        Stream.concat(Stream.fromQueue(queue)),
        Stream.mapEffect(() => read),
        Stream.mapAccum(
          () => versionOf(lastEventId),
          (sent, view) => (view.version === sent ? [sent, []] : [view.version, [event(view)]])
        )
      )
    )
  )
  const heartbeats = Stream.map(Stream.fromSchedule(Schedule.spaced(HEARTBEAT)), () => heartbeat)
  const text = Stream.succeed(hello).pipe(
    Stream.concat(Stream.merge(changes, heartbeats)),
    Stream.interruptWhen(live.closed)
  )
  return HttpServerResponse.stream(Stream.encodeText(text), {
    contentType: "text/event-stream",
    // Not to be kept, and not to be compressed: a compressor would hold events back.
    headers: { "cache-control": "no-store, no-transform", "x-accel-buffering": "no" }
  })
}
