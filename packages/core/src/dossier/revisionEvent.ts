/**
 * What happens when a change of revision is granted.
 *
 * @module
 */
import type { TimeLimit } from "../time/TimeLimit.ts"
import * as clock from "./clock.ts"
import { type Dossier, movedTo } from "./Dossier.ts"
import type { ChangeRevision } from "./DossierCommand.ts"
import type { DossierEvent } from "./DossierEvent.ts"
import type { Given } from "./Given.ts"

// The limit that a dossier runs by; null where an officer named its date. A change of revision that
// named the date comes with its own.
const runningLimit = ({ receipt, revision }: Dossier): TimeLimit | null =>
  revision !== null && !revision.undone && revision.dueAt !== null
    ? revision.limit
    : clock.limitOfReceipt(receipt)

/** The event that it leads to, or that undoes it. */
export const revisionChanged = (
  { revisionChange: change }: Given,
  { actor, at, documents, dueAt, to, undo }: ChangeRevision,
  dossier: Dossier
): DossierEvent => {
  const { revision } = dossier
  const due = undo ? (revision?.previousDueAt ?? dossier.dueAt) : (dueAt ?? dossier.dueAt)
  return {
    _tag: "RevisionChanged",
    version: 1,
    at,
    actor,
    from: movedTo(dossier) ?? change?.from ?? to,
    to,
    dueAt: due,
    // Where the date stays, what it was counted by stays too.
    limit:
      undo || due === dossier.dueAt
        ? runningLimit(undo ? { ...dossier, revision: null } : dossier)
        : (change?.limit ?? null),
    documents: undo ? [] : documents,
    clause: (undo ? revision?.clause : change?.clause) ?? "move",
    mayBeLater: !undo && change?.mayBeLater === true,
    basis: (undo ? revision?.basis : change?.basis) ?? "",
    undoes: undo
  }
}
