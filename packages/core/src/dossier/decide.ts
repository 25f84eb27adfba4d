/**
 * May this be done with the dossier now, and what happens if so?
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Dossier } from "./Dossier.ts"
import type { DossierCommand, DossierCommandTag } from "./DossierCommand.ts"
import type { DossierEvent } from "./DossierEvent.ts"
import type { DossierRefusal, Reason } from "./DossierRefusal.ts"
import type { DossierStatus } from "./DossierStatus.ts"
import { eventOf } from "./eventOf.ts"
import type { Given } from "./Given.ts"
import { type Guard, guards } from "./guards.ts"
import { commands, type GuardId, transitions } from "./machine.ts"

const NONE: ReadonlySet<GuardId> = new Set()

/** The commands that the machine's table lists for a status. */
export const commandsFrom = (status: DossierStatus): ReadonlyArray<DossierCommandTag> =>
  commands.filter((tag) => transitions[tag].from.includes(status))

/** What stands in the way of a command; null where nothing does. */
export const obstacle = (
  given: Given,
  command: DossierCommand,
  dossier: Dossier,
  without: ReadonlySet<GuardId> = NONE
): Reason | null => {
  const transition = transitions[command._tag]
  if (!without.has("status") && !transition.from.includes(dossier.status)) {
    return { _tag: "StatusForbids", rule: transition.rule, fields: [] }
  }
  if (!without.has("actor") && !transition.by.includes(command.actor.kind)) {
    return { _tag: "ActorForbids", rule: transition.rule, fields: ["actor"] }
  }
  if (!without.has("time") && dossier.lastAt !== null && command.at < dossier.lastAt) {
    return { _tag: "TimeWentBack", rule: null, fields: ["at"] }
  }
  for (const guard of transition.guards) {
    if (without.has(guard)) continue
    // The table's type lets a guard stand before its own commands alone.
    const reason = (guards[guard] as Guard<DossierCommand>)(given, command, dossier)
    if (reason !== null) return reason
  }
  return null
}

/**
 * Decides on a command: the events that it leads to, or a refusal that says which rule stands in
 * the way, in which fields, and what would be allowed now. Nothing is changed by it.
 */
export const decide = (
  given: Given,
  command: DossierCommand,
  dossier: Dossier
): Result.Result<ReadonlyArray<DossierEvent>, DossierRefusal> =>
  decideWithout(NONE)(given, command, dossier)

/** `decide` with some guards left out, to show that the model checker misses each of them. */
export const decideWithout =
  (without: ReadonlySet<GuardId>) =>
  (
    given: Given,
    command: DossierCommand,
    dossier: Dossier
  ): Result.Result<ReadonlyArray<DossierEvent>, DossierRefusal> => {
    const reason = obstacle(given, command, dossier, without)
    return reason === null
      ? Result.succeed([eventOf(given, command, dossier)])
      : Result.fail({
          ...reason,
          command: command._tag,
          status: dossier.status,
          allowed: commandsFrom(dossier.status)
        })
  }
