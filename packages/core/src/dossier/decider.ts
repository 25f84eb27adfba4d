/**
 * The life of a dossier as one decision maker.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Decider } from "../decider/Decider.ts"
import { type Dossier, initial } from "./Dossier.ts"
import type { DossierCommand } from "./DossierCommand.ts"
import type { DossierEvent } from "./DossierEvent.ts"
import type { DossierRefusal } from "./DossierRefusal.ts"
import * as DossierStatus from "./DossierStatus.ts"
import { obstacle, refusalOf } from "./decide.ts"
import { eventOf } from "./eventOf.ts"
import { evolve } from "./evolve.ts"
import type { Given } from "./Given.ts"
import { type GuardId, lines, linesWithout } from "./machine.ts"
import type { Lines } from "./machineLines.ts"
import { revisionChanged } from "./revisionEvent.ts"

/** The decision maker for dossiers. */
export type DossierDecider = Decider<Dossier, DossierCommand, DossierEvent, DossierRefusal, Given>

const decideBy =
  (table: Lines, checksTime = true): DossierDecider["decide"] =>
  (given, command, dossier) => {
    const asked = checksTime ? dossier : { ...dossier, lastAt: null }
    const reason = obstacle(given, command, asked, table[command._tag])
    if (reason !== null) return Result.fail(refusalOf(reason, command, dossier, lines))
    const event =
      command._tag === "ChangeRevision"
        ? revisionChanged(given, command, dossier)
        : eventOf(given, command, dossier)
    return Result.succeed([event])
  }

/** The dossier machine: the whole of it, a change of revision too. */
export const decider: DossierDecider = {
  initial,
  decide: decideBy(lines),
  evolve,
  isTerminal: (dossier) => DossierStatus.isTerminal(dossier.status)
}

/** The dossier machine without some of its guards, for the model checker to find what is amiss. */
export const deciderWithout = (without: ReadonlySet<GuardId>): DossierDecider => ({
  ...decider,
  decide: decideBy(linesWithout(without), !without.has("time"))
})
