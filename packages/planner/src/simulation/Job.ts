/**
 * A dossier under way: what the rules have made of it, and what its people do next.
 *
 * @module
 */
import type { Channel, Commune, Dossier, Procedure } from "@motcua/core"
import type { Way } from "../demand/Catchment.ts"
import type { Tally } from "./Tally.ts"

/** What is to happen to a dossier next. */
export type Step =
  | "reception"
  | "bringSupplement"
  | "closeUnsupplemented"
  | "start"
  | "appraise"
  | "withdraw"
  | "apologise"
  | "decide"
  | "fetch"
  | "return"

/** A dossier that is open. Nothing is kept of one that is not. */
export interface Job {
  dossier: Dossier.Dossier
  readonly procedure: Procedure.Procedure
  readonly given: Dossier.Given
  readonly commune: Commune.Commune
  readonly channel: Channel
  way: Pick<Way, "km" | "minutes">
  step: Step
  received: Tally | null
  /** When its result will be ready; known once it is in progress. */
  decideAt: number
}
