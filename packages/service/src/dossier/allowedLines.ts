/**
 * What an officer may do with a dossier now, as the counter's page is told it.
 *
 * @module
 */
import { type Actor, Dossier, DossierRefusal, type Instant } from "@motcua/core"
import * as Result from "effect/Result"

// Asked of the rules as it would be done, so that the page offers nothing that they refuse.
const mayLeaveOut = (
  given: Dossier.Given,
  dossier: Dossier.Dossier,
  at: Instant.Instant,
  actor: Actor,
  { allowed, command, needs }: Dossier.Allowance
): ReadonlyArray<string> => {
  if (command !== "Accept" || !allowed) return []
  const promised = needs.includes("promisedDueAt")
    ? { promisedDueAt: (at + 1) as Instant.Instant }
    : {}
  const accept = { _tag: command, at, actor, withoutReceipt: true, ...promised } as const
  return Result.isSuccess(Dossier.decide(given, accept, dossier)) ? ["withoutReceipt"] : []
}

/** A line for every command that can be given to a dossier that is there. */
export const allowedLines = (
  given: Dossier.Given,
  dossier: Dossier.Dossier,
  at: Instant.Instant,
  actor: Actor
) =>
  Dossier.allowed(given, dossier, at, actor)
    // A dossier that is there was lodged before.
    .filter(({ command }) => command !== "Submit")
    .map((line) => ({
      command: line.command,
      allowed: line.allowed,
      needs: line.needs,
      may: mayLeaveOut(given, dossier, at, actor, line),
      why: line.because === null ? null : DossierRefusal.text(line.because),
      rule: line.because?.rule ?? null
    }))
