/**
 * What a citizen may ask of a motcua service.
 *
 * @module
 */
import type { Narrowing } from "@motcua/core/procedure/Search"
import { ServiceLine } from "./ServiceLine.ts"
import type {
  Channel,
  Commune,
  Deadline,
  Health,
  Lodged,
  LodgeRequest,
  NetworkView,
  ProcedureList,
  ProcedureView,
  RouteView,
  SearchIndex
} from "./wire.ts"

/** Typed answers of the open endpoints. Every method rejects with a `ServiceFailure`. */
export class ServiceClient extends ServiceLine {
  health(signal?: AbortSignal): Promise<Health> {
    return this.json("/api/health", { signal })
  }

  searchProcedures(
    query: string,
    limit: number,
    narrowing: Narrowing,
    signal?: AbortSignal
  ): Promise<ProcedureList> {
    return this.json("/api/procedures", { query: { query, limit, ...narrowing }, signal })
  }

  /** What {@link searchProcedures} searches, for a page that searches by itself. */
  searchIndex(): Promise<SearchIndex> {
    return this.json("/api/procedures/index", {})
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
}
