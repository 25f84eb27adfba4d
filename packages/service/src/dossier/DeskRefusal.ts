/**
 * Why the desk does not do what was asked, as values.
 *
 * @module
 */
import type { DossierRefusal, Routing } from "@motcua/core"
import type { StaleVersion } from "../journal/Journal.ts"

/** No procedure has this code. */
export interface ProcedureUnknown {
  readonly _tag: "ProcedureUnknown"
  readonly code: string
}

/** Nobody receives this procedure from there. */
export interface NoRoute {
  readonly _tag: "NoRoute"
  readonly refusal: Routing.RoutingRefusal
}

/** The rules of dossiers do not allow it. */
export interface CommandRefused {
  readonly _tag: "CommandRefused"
  readonly refusal: DossierRefusal.DossierRefusal
}

/** No dossier has this code, or the key is not its key. */
export interface DossierUnknown {
  readonly _tag: "DossierUnknown"
}

/** The request id was used for something else. */
export interface RequestReused {
  readonly _tag: "RequestReused"
}

/** Why the desk did not do what it was asked. */
export type DeskRefusal =
  | ProcedureUnknown
  | NoRoute
  | CommandRefused
  | DossierUnknown
  | RequestReused
  | StaleVersion
