/**
 * The life of a dossier as one decision maker.
 *
 * @module
 */
import type { Decider } from "../decider/Decider.ts"
import { type Dossier, initial } from "./Dossier.ts"
import type { DossierCommand } from "./DossierCommand.ts"
import type { DossierEvent } from "./DossierEvent.ts"
import type { DossierRefusal } from "./DossierRefusal.ts"
import * as DossierStatus from "./DossierStatus.ts"
import { answer, decide, obstacle } from "./decide.ts"
import { evolve } from "./evolve.ts"
import type { Given } from "./Given.ts"
import { type GuardId, linesWithout } from "./machine.ts"

/** The decision maker for dossiers. */
export type DossierDecider = Decider<Dossier, DossierCommand, DossierEvent, DossierRefusal, Given>

/** The dossier machine. */
export const decider: DossierDecider = {
  initial,
  decide,
  evolve,
  isTerminal: (dossier) => DossierStatus.isTerminal(dossier.status)
}

/** The dossier machine without some of its guards, for the model checker to find what is amiss. */
export const deciderWithout = (without: ReadonlySet<GuardId>): DossierDecider => {
  const table = linesWithout(without)
  return {
    ...decider,
    decide: (given, command, dossier) => {
      const asked = without.has("time") ? { ...dossier, lastAt: null } : dossier
      return answer(given, command, dossier, obstacle(given, command, asked, table))
    }
  }
}
