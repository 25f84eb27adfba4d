/**
 * What a change of revision holds for one dossier of the journal, and what undoing it would.
 *
 * @module
 */
import { Dossier, type Instant, Migration } from "@motcua/core"
import { changeOf, revisionOf } from "../world/revisions.ts"
import { given, type World } from "../world/World.ts"
import type { ChangeAsked } from "./changeAsked.ts"

type Known = World["Service"]

/** No new paper, no harm: where there is nothing to plan, and of every undo. */
const nothing = { newDocuments: [], worse: [], spared: [] }

/** The line of a plan for a dossier; null where the change has nothing to do with it. */
export const planLine = (
  world: Known,
  { definition, from, to }: ChangeAsked,
  dossier: Dossier.Dossier,
  at: Instant.Instant
) => {
  const { code, dueAt, receipt, revision, status, version } = dossier
  if (code === null || receipt === null) return null
  if (!Dossier.transitions.ChangeRevision.from.includes(status)) return null
  if (revisionOf(definition, dossier, at)?.id !== from.id) return null
  if (revision?.undone && revision.to === to.id) {
    const text = {
      vi: `${code}: đã chuyển rồi hoàn lại, không chuyển nữa`,
      en: `${code}: was moved and moved back, and is not moved again`
    }
    return {
      code,
      version,
      action: "none",
      dueAt: { before: dueAt, after: dueAt },
      ...nothing,
      text
    } as const
  }
  const { line } = changeOf(world, definition, from, to, dossier, at)
  return {
    code,
    version,
    action: line.action,
    dueAt: line.date,
    newDocuments: line.newDocuments.map(({ text }) => text),
    worse: line.worse,
    spared: line.spared,
    text: Migration.lineText(line)
  }
}

/** The line of an undo for a dossier; null where this change did not move it, or was undone. */
export const undoLine = (
  world: Known,
  { definition, from, to }: ChangeAsked,
  dossier: Dossier.Dossier,
  at: Instant.Instant
) => {
  const { code, dueAt, revision, version } = dossier
  if (code === null || revision === null || revision.undone) return null
  if (revision.from !== from.id || revision.to !== to.id) return null
  const { events, left } = Migration.undo(
    { from: from.id, to: to.id, procedure: definition.code },
    { events: [{ code }] },
    { at, actor: { kind: "system" }, given: given(world, at, dossier), dossiers: [dossier] }
  )
  const event = events[0]?.events[0]
  const after = event?._tag === "RevisionChanged" ? event.dueAt : dueAt
  return {
    code,
    version,
    action: event === undefined ? ("none" as const) : ("undo" as const),
    dueAt: { before: dueAt, after },
    ...nothing,
    text:
      left[0] === undefined
        ? { vi: `${code}: trở lại quy định ${from.id}`, en: `${code}: back under ${from.id}` }
        : Migration.leftText(left[0])
  }
}
