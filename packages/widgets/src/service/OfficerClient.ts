/**
 * What an officer may ask of a motcua service.
 *
 * @module
 */
import { ServiceLine } from "./ServiceLine.ts"
import type { CounterList, OfficerCommand, OfficerView } from "./wire.ts"

/** Typed answers of the counter, for one officer's token. */
export class OfficerClient extends ServiceLine {
  readonly #headers: Readonly<Record<string, string>>

  constructor(service: string, token: string) {
    super(service)
    this.#headers = { authorization: `Bearer ${token}` }
  }

  dossiers(
    filter: { readonly office: string; readonly status: string },
    signal?: AbortSignal
  ): Promise<CounterList> {
    return this.json("/api/counter/dossiers", { query: filter, headers: this.#headers, signal })
  }

  dossier(code: string, signal?: AbortSignal): Promise<OfficerView> {
    return this.json(`/api/counter/dossiers/${encodeURIComponent(code)}`, {
      headers: this.#headers,
      signal
    })
  }

  /** Moves a dossier. The same `requestId` is never recorded twice. */
  command(
    code: string,
    body: {
      readonly requestId: string
      readonly expectedVersion: number
      readonly command: OfficerCommand
    },
    signal?: AbortSignal
  ): Promise<OfficerView> {
    return this.json(`/api/counter/dossiers/${encodeURIComponent(code)}/commands`, {
      method: "POST",
      headers: this.#headers,
      body,
      signal
    })
  }
}
