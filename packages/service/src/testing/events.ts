/**
 * Reads a dossier's server-sent events, as a browser would.
 *
 * @module
 */
import type { DossierViewJson } from "@motcua/api"

/** One event of the stream. */
export interface DossierEventMessage {
  readonly id: string
  readonly event: string
  readonly view: DossierViewJson
}

/** A line to a service: what came over it, and how it ended. */
export interface EventLine {
  readonly messages: Array<DossierEventMessage>
  /** Comments and directives. */
  readonly others: Array<string>
  /** Resolves once there are so many messages. */
  readonly until: (count: number) => Promise<void>
  readonly ended: Promise<"ended" | "broken">
  readonly hangUp: () => void
}

const field = (block: string, name: string): string =>
  block
    .split("\n")
    .filter((line) => line.startsWith(`${name}: `))
    .map((line) => line.slice(name.length + 2))
    .join("\n")

/** Opens the line. */
export const listen = async (
  url: string,
  code: string,
  key: string,
  lastEventId?: string
): Promise<EventLine> => {
  const abort = new AbortController()
  const response = await fetch(`${url}/api/dossiers/${code}/events`, {
    headers: {
      "x-motcua-key": key,
      ...(lastEventId === undefined ? {} : { "last-event-id": lastEventId })
    },
    signal: abort.signal
  })
  if (response.status !== 200) throw new Error(`events: ${response.status}`)
  const messages: Array<DossierEventMessage> = []
  const others: Array<string> = []
  const waiting = new Set<() => void>()

  const take = (block: string) => {
    const data = field(block, "data")
    if (data === "") others.push(block)
    else
      messages.push({
        id: field(block, "id"),
        event: field(block, "event"),
        view: JSON.parse(data)
      })
    for (const wake of waiting) wake()
  }

  const ended = (async () => {
    const decoder = new TextDecoder()
    let rest = ""
    try {
      for await (const chunk of response.body!) {
        const blocks = (rest + decoder.decode(chunk, { stream: true })).split("\n\n")
        rest = blocks.pop()!
        blocks.forEach(take)
      }
      return "ended" as const
    } catch {
      return "broken" as const
    }
  })()

  return {
    messages,
    others,
    ended,
    hangUp: () => abort.abort(),
    until: (count) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`${messages.length} of ${count} events after 10 s`)),
          10_000
        )
        const wake = () => {
          if (messages.length < count) return
          clearTimeout(late)
          waiting.delete(wake)
          resolve()
        }
        waiting.add(wake)
        wake()
      })
  }
}
