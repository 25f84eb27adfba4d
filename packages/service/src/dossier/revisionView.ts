/**
 * The revision that a dossier belongs to, and the choice that its applicant may have.
 *
 * @module
 */
import { type Dossier, type Instant, Migration } from "@motcua/core"
import { changeNow, type Dated, definitionOf, revisionOf } from "../world/revisions.ts"

/** The revision of a dossier; null where its procedure's rules are not known with their dates. */
export const revisionView = (world: Dated, dossier: Dossier.Dossier, at: Instant.Instant) => {
  const definition = definitionOf(world, dossier.procedureCode ?? "")
  if (definition === undefined) return null
  const revision = revisionOf(definition, dossier, at)
  const ofReceipt = revisionOf(definition, { ...dossier, revision: null }, at)
  return revision === undefined
    ? null
    : { id: revision.id, from: revision.from, moved: revision.id !== ofReceipt?.id }
}

/** What the applicant is asked under a clause that leaves it to them; null where nothing is. */
export const revisionOffer = (world: Dated, dossier: Dossier.Dossier, at: Instant.Instant) => {
  const change = changeNow(world, dossier, at)
  if (change?.line.action !== "ask") return null
  const { line, plan } = change
  return {
    to: plan.to,
    basis: line.basis,
    dueAt: line.date,
    newDocuments: line.newDocuments.map(({ text }) => text),
    text: Migration.lineText(line)
  }
}
