/**
 * The conditions of a change of revision, which is decided by a migration and not at a counter: apart
 * from the others, so that a page that decides on a dossier's life does not load them.
 *
 * @module
 */
import { movedTo } from "./Dossier.ts"
import type * as Command from "./DossierCommand.ts"
import type { Guard } from "./guard.ts"
import { unless } from "./guard.ts"

// The promise of the receipt stands (R2), and papers are asked for once and in full (R3), unless
// a transitional clause says otherwise. What was undone is not done again.
export const revisionByClause: Guard<Command.ChangeRevision> = (
  { revisionChange: change },
  { to, undo },
  dossier
) =>
  unless(
    undo ||
      (change?.to === to &&
        (movedTo(dossier) ?? change.from) === change.from &&
        !(dossier.revision?.undone && dossier.revision.to === to)),
    "RevisionNotByClause",
    "R2",
    "to"
  )

// Where the clock has stood in between, the date before is no longer the right one.
export const revisionUndoable: Guard<Command.ChangeRevision> = (
  _given,
  { to, undo },
  { dueAt, revision }
) =>
  unless(
    !undo ||
      (revision !== null && !revision.undone && revision.from === to && revision.dueAt === dueAt),
    "RevisionNotUndoable",
    "R2",
    "to"
  )

export const applicantAgreed: Guard<Command.ChangeRevision> = (
  { revisionChange: change },
  { agreed, undo }
) => unless(undo || change?.clause !== "ask" || agreed, "ApplicantNotAgreed", "R2", "agreed")

export const laterDateByClause: Guard<Command.ChangeRevision> = (
  { revisionChange: change },
  command,
  { dueAt }
) =>
  unless(
    command.undo || change?.mayBeLater === true || (command.dueAt ?? 0) <= (dueAt ?? Infinity),
    "LaterDateNotByClause",
    "R2",
    "dueAt"
  )

export const changedDateAhead: Guard<Command.ChangeRevision> = (_given, command, { dueAt }) =>
  unless(
    command.undo ||
      command.dueAt === null ||
      command.dueAt === dueAt ||
      (dueAt !== null && command.dueAt > command.at),
    "ChangedDateNotAhead",
    "R2",
    "dueAt"
  )

export const newDocumentsByClause: Guard<Command.ChangeRevision> = (
  { revisionChange: change },
  { documents, undo }
) =>
  unless(
    undo || change?.mayAskDocuments === true || documents.length === 0,
    "NewDocumentsNotByClause",
    "R3",
    "documents"
  )
