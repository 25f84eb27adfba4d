/**
 * Follows a dossier live: server-sent events over fetch, so that the look-up key travels in a
 * header and never in an address.
 *
 * @module
 */

import { anySignal } from "../page/anySignal.ts"
import type { DossierClient } from "./DossierClient.ts"
import { eventReader } from "./eventStream.ts"
import { ServiceFailure } from "./ServiceFailure.ts"
import type { DossierView } from "./wire.ts"

/** How the line stands: not yet open, open, or broken and about to be opened again. */
export type LineState = "connecting" | "live" | "reconnecting"

/** What the follower of a dossier is told. */
export interface DossierListener {
  view(view: DossierView): void
  line(state: LineState): void
  /** The service will not show this dossier. Nothing further comes. */
  refused(failure: ServiceFailure): void
}

/** Times in milliseconds. The service sends a sign of life well within `silence`. */
export interface Patience {
  readonly firstWait: number
  readonly longestWait: number
  readonly silence: number
}

const usual: Patience = { firstWait: 1_000, longestWait: 30_000, silence: 60_000 }

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }))

/** Waits, but no longer than until the browser says that the network is back. */
const wait = (milliseconds: number, signal: AbortSignal): Promise<void> => {
  if (signal.aborted) return Promise.resolve()
  const done = new AbortController()
  const either = anySignal(signal, done.signal)
  const timer = setTimeout(() => done.abort(), milliseconds)
  globalThis.addEventListener("online", () => done.abort(), { signal: either })
  return aborted(either).finally(() => clearTimeout(timer))
}

/**
 * Opens the stream and keeps it open until `signal` aborts: a broken line is opened again from the
 * last event that came, after waits that double (with some chance in them, so that not everybody
 * comes back at once).
 */
export const follow = async (
  client: DossierClient,
  listener: DossierListener,
  signal: AbortSignal,
  patience: Patience = usual
): Promise<void> => {
  let lastEventId: string | null = null
  let failures = 0
  while (!signal.aborted) {
    const line = new AbortController()
    const either = anySignal(signal, line.signal)
    let watch = setTimeout(() => line.abort(), patience.silence)
    try {
      listener.line(failures === 0 ? "connecting" : "reconnecting")
      const body = await client.events(lastEventId, either)
      const take = eventReader(({ id, event, data }) => {
        if (event !== "dossier") return
        listener.view(JSON.parse(data) as DossierView)
        lastEventId = id ?? lastEventId
      })
      const reader = body.pipeThrough(new TextDecoderStream()).getReader()
      for (;;) {
        const chunk = await reader.read()
        if (chunk.done) break
        listener.line("live")
        failures = 0
        clearTimeout(watch)
        watch = setTimeout(() => line.abort(), patience.silence)
        take(chunk.value)
      }
    } catch (failure) {
      if (signal.aborted) return
      if (failure instanceof ServiceFailure && !failure.passing) {
        listener.refused(failure)
        return
      }
    } finally {
      clearTimeout(watch)
      line.abort()
    }
    if (signal.aborted) return
    listener.line("reconnecting")
    const longest = Math.min(patience.longestWait, patience.firstWait * 2 ** failures)
    failures += 1
    await wait(longest * (0.5 + Math.random() / 2), signal)
  }
}
