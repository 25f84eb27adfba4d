/**
 * What a citizen may ask of a motcua service.
 *
 * @module
 */
import { ServiceFailure } from "./ServiceFailure.ts"
import { ServiceLine } from "./ServiceLine.ts"
import type {
  Channel,
  Commune,
  Deadline,
  DossierView,
  Health,
  Lodged,
  LodgeRequest,
  NetworkView,
  ProcedureList,
  ProcedureView,
  RouteView,
  SupplementRequest
} from "./wire.ts"

/** Typed answers of the open endpoints. Every method rejects with a {@link ServiceFailure}. */
export class ServiceClient extends ServiceLine {
  health(signal?: AbortSignal): Promise<Health> {
    return this.json("/api/health", { signal })
  }

  searchProcedures(query: string, limit: number, signal?: AbortSignal): Promise<ProcedureList> {
    return this.json("/api/procedures", { query: { query, limit }, signal })
  }

  procedure(code: string, signal?: AbortSignal): Promise<ProcedureView> {
    return this.json(`/api/procedures/${encodeURIComponent(code)}`, { signal })
  }

  communes(signal?: AbortSignal): Promise<{ readonly items: ReadonlyArray<Commune> }> {
    return this.json("/api/communes", { signal })
  }

  network(signal?: AbortSignal): Promise<NetworkView> {
    return this.json("/api/network", { signal })
  }

  routes(procedure: string, commune: string, signal?: AbortSignal): Promise<RouteView> {
    return this.json("/api/routes", { query: { procedure, commune }, signal })
  }

  deadline(procedure: string, channel: Channel, signal?: AbortSignal): Promise<Deadline> {
    return this.json("/api/deadlines", { query: { procedure, channel }, signal })
  }

  /** Lodges a dossier. The same `requestId` never lodges twice, however often it is sent. */
  lodge(body: LodgeRequest, signal?: AbortSignal): Promise<Lodged> {
    return this.json("/api/dossiers", { method: "POST", body, signal })
  }

  provideSupplement(
    code: string,
    key: string,
    body: SupplementRequest,
    signal?: AbortSignal
  ): Promise<DossierView> {
    return this.json(`/api/dossiers/${encodeURIComponent(code)}/supplements`, {
      method: "POST",
      headers: { "x-motcua-key": key },
      body,
      signal
    })
  }

  /** Opens the stream of a dossier's views, from the one after `lastEventId` on. */
  async events(
    code: string,
    key: string,
    lastEventId: string | null,
    signal: AbortSignal
  ): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const response = await this.send(`/api/dossiers/${encodeURIComponent(code)}/events`, {
      headers: {
        accept: "text/event-stream",
        "x-motcua-key": key,
        ...(lastEventId === null ? {} : { "last-event-id": lastEventId })
      },
      signal
    })
    if (response.body === null) throw new ServiceFailure("broken", response.status, null)
    return response.body
  }
}
