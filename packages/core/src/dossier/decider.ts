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
import { decideWithout } from "./decide.ts"
import { evolve } from "./evolve.ts"
import type { Given } from "./Given.ts"
import type { GuardId } from "./machine.ts"

/** The decision maker for dossiers. */
export type DossierDecider = Decider<Dossier, DossierCommand, DossierEvent, DossierRefusal, Given>

/** The dossier machine without some of its guards, for the model checker to find what is amiss. */
export const deciderWithout = (without: ReadonlySet<GuardId>): DossierDecider => ({
  initial,
  decide: decideWithout(without),
  evolve,
  isTerminal: (dossier) => DossierStatus.isTerminal(dossier.status)
})

/** The dossier machine. */
export const decider: DossierDecider = deciderWithout(new Set())
