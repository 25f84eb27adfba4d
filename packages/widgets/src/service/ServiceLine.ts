/**
 * The one way from a widget to a motcua service.
 *
 * @module
 */
import { anySignal } from "../page/anySignal.ts"
import { readProblem, ServiceFailure } from "./ServiceFailure.ts"

const PATIENCE_MS = 30_000

type Query = Readonly<Record<string, string | number | null | undefined>>

/** What is asked of the service. */
export interface ServiceRequest {
  readonly method?: "GET" | "POST"
  readonly query?: Query
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
}

const search = (query: Query): string => {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return text === "" ? "" : `?${text}`
}

/**
 * Asks a motcua service by fetch and gives the answer or rejects with a {@link ServiceFailure}; a
 * request aborted by its own signal rejects with the abort's reason. Keys and tokens travel in
 * headers only.
 */
export class ServiceLine {
  readonly #base: string

  /** @param service Address of the service, `""` for the page's own. */
  constructor(service: string) {
    this.#base = service.replace(/\/+$/, "")
  }

  /** Sends a request and reads its answer as JSON. */
  protected async json<Answer>(path: string, request: ServiceRequest): Promise<Answer> {
    const slow = AbortSignal.timeout(PATIENCE_MS)
    const signal = request.signal ? anySignal(request.signal, slow) : slow
    const response = await this.send(path, { ...request, signal })
    try {
      return (await response.json()) as Answer
    } catch (error) {
      throw this.#failure(error, signal, response.status)
    }
  }

  /** Sends a request and gives an answer of status 2xx; anything else rejects. */
  protected async send(path: string, request: ServiceRequest): Promise<Response> {
    let response: Response
    try {
      response = await fetch(`${this.#base}${path}${search(request.query ?? {})}`, {
        method: request.method ?? "GET",
        headers: {
          accept: "application/json",
          ...(request.body === undefined ? {} : { "content-type": "application/json" }),
          ...request.headers
        },
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        // What a citizen is told about a dossier must not stay on a shared computer.
        cache: request.headers === undefined ? "default" : "no-store",
        credentials: "omit",
        signal: request.signal ?? null
      })
    } catch (error) {
      throw this.#failure(error, request.signal, 0)
    }
    if (response.ok) return response
    const body: unknown = await response.json().catch(() => null)
    const problem = readProblem(body, response.status)
    throw new ServiceFailure(problem === null ? "broken" : "refused", response.status, problem)
  }

  #failure(error: unknown, signal: AbortSignal | undefined, status: number): unknown {
    if (signal?.aborted) {
      const reason: unknown = signal.reason
      const isTimeout = reason instanceof DOMException && reason.name === "TimeoutError"
      return isTimeout ? new ServiceFailure("slow", status, null) : reason
    }
    return new ServiceFailure(error instanceof SyntaxError ? "broken" : "unreachable", status, null)
  }
}
