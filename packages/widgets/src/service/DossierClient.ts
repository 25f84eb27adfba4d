/**
 * What the holder of a look-up key may ask of a motcua service.
 *
 * @module
 */
import { ServiceFailure } from "./ServiceFailure.ts"
import { ServiceLine } from "./ServiceLine.ts"
import type {
  DossierView,
  RevisionAgreement,
  SupplementRequest,
  WithdrawalRequest
} from "./wire.ts"

/** Typed answers about one dossier, for its code and key. The key travels in a header only. */
export class DossierClient extends ServiceLine {
  readonly #path: string
  readonly #key: string

  constructor(service: string, code: string, key: string) {
    super(service)
    this.#path = `/api/dossiers/${encodeURIComponent(code)}`
    // From paper people copy a key with spaces between its groups. A header takes no other
    // characters than these, and no key has them.
    this.#key = key.replace(/\s+/g, "").replace(/[^\x21-\x7e]/g, "?")
  }

  provideSupplement(body: SupplementRequest, signal?: AbortSignal): Promise<DossierView> {
    return this.#post("supplements", body, signal)
  }

  withdraw(body: WithdrawalRequest, signal?: AbortSignal): Promise<DossierView> {
    return this.#post("withdrawal", body, signal)
  }

  agree(body: RevisionAgreement, signal?: AbortSignal): Promise<DossierView> {
    return this.#post("revision", body, signal)
  }

  #post(what: string, body: unknown, signal: AbortSignal | undefined): Promise<DossierView> {
    return this.json(`${this.#path}/${what}`, {
      method: "POST",
      headers: { "x-motcua-key": this.#key },
      body,
      signal
    })
  }

  /** Opens the stream of the dossier's views, from the one after `lastEventId` on. */
  async events(
    lastEventId: string | null,
    signal: AbortSignal
  ): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const response = await this.send(`${this.#path}/events`, {
      headers: {
        accept: "text/event-stream",
        "x-motcua-key": this.#key,
        ...(lastEventId === null ? {} : { "last-event-id": lastEventId })
      },
      signal
    })
    if (response.body === null) throw new ServiceFailure("broken", response.status, null)
    return response.body
  }
}
