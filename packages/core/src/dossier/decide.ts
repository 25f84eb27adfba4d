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
import type { Guard } from "./guards.ts"
import { commands, type Lines, lines } from "./machineLines.ts"

/** The commands that the machine's table lists for a status. */
export const commandsFrom = (status: DossierStatus): ReadonlyArray<DossierCommandTag> =>
  commands.filter((tag) => lines[tag].from.includes(status))

/** What stands in the way of a command; null where nothing does. */
export const obstacle = (
  given: Given,
  command: DossierCommand,
  dossier: Dossier,
  table: Lines = lines
): Reason | null => {
  const { from, by, guards, rule } = table[command._tag]
  if (!from.includes(dossier.status)) return { _tag: "StatusForbids", rule, fields: [] }
  if (!by.includes(command.actor.kind)) return { _tag: "ActorForbids", rule, fields: ["actor"] }
  if (dossier.lastAt !== null && command.at < dossier.lastAt) {
    return { _tag: "TimeWentBack", rule: null, fields: ["at"] }
  }
  // The table's type lets a guard stand before its own commands alone.
  for (const guard of guards as ReadonlyArray<Guard<DossierCommand>>) {
    const reason = guard(given, command, dossier, rule)
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
  answer(given, command, dossier, obstacle(given, command, dossier))

/** What follows from what stands in the way. */
export const answer = (
  given: Given,
  command: DossierCommand,
  dossier: Dossier,
  reason: Reason | null
): Result.Result<ReadonlyArray<DossierEvent>, DossierRefusal> =>
  reason === null
    ? Result.succeed([eventOf(given, command, dossier)])
    : Result.fail({
        ...reason,
        command: command._tag,
        status: dossier.status,
        allowed: commandsFrom(dossier.status)
      })
