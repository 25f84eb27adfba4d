/**
 * The revision that a dossier belongs to, and the choice that its applicant may have.
 *
 * @module
 */
import type { Words } from "@motcua/api"
import { Checklist, type Dossier, type Instant, type Migration } from "@motcua/core"
import { changeNow, type Dated, definitionOf, revisionOf } from "../world/revisions.ts"
import { dayText } from "./timeline.ts"

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

const papers = (list: Migration.PlanLine["newDocuments"]): string =>
  list.map(({ text }) => text).join("; ")

/** The choice in the words of the citizen: what would change, and that silence changes nothing. */
const offerText = ({
  basis,
  date,
  droppedDocuments,
  fee,
  newDocuments
}: Migration.PlanLine): Words => {
  const changes: Array<Words> = []
  if (date.before !== null && date.after !== null) {
    const [now, then] = [dayText(date.before), dayText(date.after)]
    changes.push(
      date.before === date.after
        ? { vi: `ngày hẹn trả vẫn là ${now.vi}`, en: `the result stays due on ${now.en}` }
        : {
            vi: `hẹn trả ngày ${then.vi} thay vì ${now.vi}`,
            en: `the result is due on ${then.en} instead of ${now.en}`
          }
    )
  }
  if (newDocuments.length > 0) {
    const list = papers(newDocuments)
    changes.push({ vi: `cần thêm: ${list}`, en: `needed in addition: ${list}` })
  }
  if (droppedDocuments.length > 0) {
    const list = papers(droppedDocuments)
    changes.push({ vi: `không cần nữa: ${list}`, en: `no longer needed: ${list}` })
  }
  const [feeNow, feeThen] = [Checklist.feeText(fee.before), Checklist.feeText(fee.after)]
  if (feeNow.vi !== feeThen.vi) {
    changes.push({
      vi: `${feeThen.vi} thay vì ${feeNow.vi}`,
      en: `${feeThen.en} instead of ${feeNow.en}`
    })
  }
  const said = (language: keyof Words) => changes.map((words) => words[language]).join("; ")
  return {
    vi: `${basis} cho phép bạn chuyển sang quy định mới: ${said("vi")}. Nếu bạn không chọn, hồ sơ vẫn theo quy định lúc tiếp nhận.`,
    en: `${basis} lets you move to the new rules: ${said("en")}. If you do not choose them, your dossier stays under the rules of its receipt.`
  }
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
    text: offerText(line)
  }
}
