import type { Actor, Dossier, DossierCommand, Instant } from "@motcua/core"
import { changeNow, type Dated } from "../world/revisions.ts"

/**
 * The command that moves a dossier to a revision, with the date and the papers that the transitional
 * clause gives it now. Where no clause does, the rules refuse it.
 */
export const moveTo = (
  world: Dated,
  dossier: Dossier.Dossier,
  asked: {
    readonly at: Instant.Instant
    readonly actor: Actor
    readonly to: string
    readonly agreed: boolean
  }
): DossierCommand => {
  const line = changeNow(world, dossier, asked.at)?.line
  return {
    _tag: "ChangeRevision",
    ...asked,
    dueAt: line?.date.after ?? dossier.dueAt,
    documents: (line?.newDocuments ?? []).map(({ text }) => text),
    undo: false
  }
}
