/**
 * May this be done with the dossier now, and what happens if so?
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Dossier } from "./Dossier.ts"
import type { DossierCommand, DossierCommandTag, LifeCommand } from "./DossierCommand.ts"
import type { DossierEvent } from "./DossierEvent.ts"
import type { DossierRefusal, Reason } from "./DossierRefusal.ts"
import type { DossierStatus } from "./DossierStatus.ts"
import { eventOf } from "./eventOf.ts"
import type { Given } from "./Given.ts"
import { type Guard, unless } from "./guard.ts"
import { type Lines, lifeLines } from "./machineLines.ts"

/** What stands in the way of a command by its line of the table; null where nothing does. */
export const obstacle = (
  given: Given,
  command: DossierCommand,
  dossier: Dossier,
  { from, by, guards, rule }: Lines[DossierCommandTag]
): Reason | null => {
  const { lastAt, status } = dossier
  let reason =
    unless(from.includes(status), "StatusForbids", rule) ??
    unless(by.includes(command.actor.kind), "ActorForbids", rule, "actor") ??
    unless(lastAt === null || command.at >= lastAt, "TimeWentBack", null, "at")
  // The table's type lets a guard stand before its own commands alone.
  for (const guard of guards as ReadonlyArray<Guard<DossierCommand>>) {
    reason ??= guard(given, command, dossier, rule)
  }
  return reason
}

/** The commands that a table lists for a status. */
export const commandsFrom = (
  status: DossierStatus,
  table: Partial<Lines>
): ReadonlyArray<DossierCommandTag> =>
  (Object.keys(table) as ReadonlyArray<DossierCommandTag>).filter((tag) =>
    table[tag]!.from.includes(status)
  )

/** The refusal of a command, with the commands that the table lists for the dossier's status. */
export const refusalOf = (
  reason: Reason,
  command: DossierCommand,
  { status }: Dossier,
  table: Partial<Lines>
): DossierRefusal => ({
  ...reason,
  command: command._tag,
  status,
  allowed: commandsFrom(status, table)
})

/**
 * Decides on a command of a dossier's life: the events that it leads to, or a refusal that says which
 * rule stands in the way, in which fields, and what would be allowed now. Nothing is changed by it.
 * `decider` decides on a change of revision too.
 */
export const decide = (
  given: Given,
  command: LifeCommand,
  dossier: Dossier
): Result.Result<ReadonlyArray<DossierEvent>, DossierRefusal> => {
  const reason = obstacle(given, command, dossier, lifeLines[command._tag])
  return reason === null
    ? Result.succeed([eventOf(given, command, dossier)])
    : Result.fail(refusalOf(reason, command, dossier, lifeLines))
}
