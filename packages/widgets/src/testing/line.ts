/**
 * The line to the service as a test wants it: slow, broken, refusing, or with a given answer. The
 * whole job is tested against the real service; this is for what cannot be had from it at will.
 *
 * @module
 */
import { afterEach, beforeEach } from "vitest"
import type { DossierView } from "../service/wire.ts"

/** What came in. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly body: unknown
  readonly signal: AbortSignal | null
}

type Answer = (asked: Asked) => Response | Promise<Response>

/** An answer of status 200 or another. */
export const json = (body: unknown, status = 200): Response => Response.json(body, { status })

/** A problem answer with words in both languages. */
export const problem = (status: number, members: object = {}): Response =>
  new Response(
    JSON.stringify({
      type: "https://motcua.vn/problems/refused",
      status,
      title: "Không được",
      titleEn: "Not allowed",
      detail: "Yêu cầu này không được phép.",
      detailEn: "This is not allowed.",
      rule: null,
      fields: [],
      ...members
    }),
    { status, headers: { "content-type": "application/problem+json" } }
  )

/** No answer until the asker gives up. */
export const silence = ({ signal }: Asked): Promise<Response> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason))
  })

/** The network says no. */
export const broken = (): never => {
  throw new TypeError("Failed to fetch")
}

/** A stream of events that the test writes to and breaks. */
export class Events {
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null

  answer(): Response {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller
        this.#controller.enqueue(new TextEncoder().encode(": open\n\n"))
      }
    })
    return new Response(body, { headers: { "content-type": "text/event-stream" } })
  }

  send(view: DossierView): void {
    const text = `id: ${view.version}\nevent: dossier\ndata: ${JSON.stringify(view)}\n\n`
    this.#controller?.enqueue(new TextEncoder().encode(text))
  }

  break(): void {
    this.#controller?.error(new TypeError("network error"))
  }
}

/** Answers by the beginning of the path, the longest first; everything asked is written down. */
export class Line {
  readonly asked: Array<Asked> = []
  readonly #answers = new Map<string, Answer>()

  on(path: string, answer: Answer): this {
    this.#answers.set(path, answer)
    return this
  }

  times(path: string): number {
    return this.asked.filter((asked) => asked.path.startsWith(path)).length
  }

  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(input), location.href)
    const asked: Asked = {
      method: init.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      headers: new Headers(init.headers),
      body: typeof init.body === "string" ? JSON.parse(init.body) : null,
      signal: init.signal ?? null
    }
    this.asked.push(asked)
    init.signal?.throwIfAborted()
    const path = [...this.#answers.keys()]
      .filter((known) => url.pathname.startsWith(known))
      .sort((a, b) => b.length - a.length)[0]
    if (path === undefined) return problem(404)
    return this.#answers.get(path)!(asked)
  }
}

/** Puts a line in the place of the network for every test of a file. */
export const useLine = (): { readonly current: Line } => {
  const holder = { current: new Line() }
  const network = globalThis.fetch
  beforeEach(() => {
    holder.current = new Line()
    globalThis.fetch = (input, init) => holder.current.fetch(input, init)
  })
  afterEach(() => {
    globalThis.fetch = network
    document.body.replaceChildren()
    document.documentElement.lang = "vi"
    sessionStorage.clear()
  })
  return holder
}
