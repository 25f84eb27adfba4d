/**
 * Sends a dossier so that it is never lodged twice: one request id until the service has answered,
 * however often the button is pressed and whatever is changed meanwhile.
 *
 * @module
 */
import { newRequestId } from "../page/requestId.ts"
import type { ServiceClient } from "../service/ServiceClient.ts"
import { ServiceFailure } from "../service/ServiceFailure.ts"
import type { Lodged, LodgeRequest } from "../service/wire.ts"

/** The answer, and whether it is the answer to what was sent earlier and thought lost. */
export interface Outcome {
  readonly lodged: Lodged
  readonly fromEarlier: boolean
}

const wasUsed = (error: unknown): boolean =>
  error instanceof ServiceFailure &&
  error.status === 409 &&
  error.problem?.type.endsWith("/request-id-reused") === true

/** One dossier on its way. */
export class Submission {
  readonly requestId = newRequestId()
  /** Sent without an answer: one of them may have arrived. */
  readonly #unanswered: Array<LodgeRequest> = []

  /**
   * Sends what is typed now. Should an earlier sending have arrived after all, the service knows
   * the request id with other content; then the answer to that one is fetched.
   */
  async send(client: ServiceClient, request: LodgeRequest, signal: AbortSignal): Promise<Outcome> {
    try {
      return { lodged: await this.#try(client, request, signal), fromEarlier: false }
    } catch (error) {
      if (!wasUsed(error)) throw error
      for (const earlier of this.#unanswered) {
        try {
          return { lodged: await this.#try(client, earlier, signal), fromEarlier: true }
        } catch (again) {
          if (!wasUsed(again)) throw again
        }
      }
      throw error
    }
  }

  async #try(client: ServiceClient, request: LodgeRequest, signal: AbortSignal): Promise<Lodged> {
    try {
      return await client.lodge(request, signal)
    } catch (error) {
      const isLost = !(error instanceof ServiceFailure) || error.passing
      if (isLost && !this.#unanswered.includes(request)) this.#unanswered.push(request)
      throw error
    }
  }
}
