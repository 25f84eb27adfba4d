/**
 * What becomes of open dossiers when a new revision comes: a plan, made before anything is done.
 *
 * @module
 */
import * as LocalDate from "../../time/LocalDate.ts"
import type { Channel } from "../Procedure.ts"
import * as Checklist from "./Checklist.ts"
import type { Answers } from "./Condition.ts"
import type { Revision } from "./Definition.ts"

/** What a plan needs to know of a dossier that is open. */
export interface OpenDossier {
  readonly code: string
  readonly channel: Channel
  readonly answers: Answers
  /** Ids of the documents that were handed in. */
  readonly documents: ReadonlyArray<string>
  /** The return date on its receipt. */
  readonly due: LocalDate.LocalDate
}

/** The clause for dossiers that are open (điều khoản chuyển tiếp). */
export interface TransitionClause {
  readonly rule: "keep" | "move" | "ask"
  /** What the clause says in words that a dossier that moves may suffer; nothing by default. */
  readonly allows: ReadonlyArray<"laterDate" | "newDocuments">
}

/** What the plan holds for one dossier. */
export interface Move {
  readonly code: string
  readonly under: "keep" | "move" | "ask"
  readonly due: LocalDate.LocalDate
  /** Documents of the new revision that are asked for over those handed in. */
  readonly newDocuments: ReadonlyArray<string>
  /** Documents that the new revision no longer asks for. */
  readonly droppedDocuments: ReadonlyArray<string>
  /** Where it is worse off: only what the clause allows, and never in silence. */
  readonly worse: ReadonlyArray<"laterDate" | "newDocuments">
  /** What the new revision would ask for and the applicant is spared. */
  readonly spared: ReadonlyArray<"laterDate" | "newDocuments">
}

/** A plan for a change of revision; nothing is done by it. */
export interface MigrationPlan {
  readonly from: string
  readonly to: string
  readonly moves: ReadonlyArray<Move>
}

const kept = ({ code, due }: OpenDossier, under: Move["under"]): Move => ({
  code,
  under,
  due,
  newDocuments: [],
  droppedDocuments: [],
  worse: [],
  spared: []
})

/** Documents that are surely needed; of alternatives, none where one was handed in. */
const neededOf = (revision: Revision, dossier: OpenDossier): ReadonlyArray<string> =>
  (Checklist.make(revision, dossier.answers).documents ?? []).flatMap((group) => {
    const sure = group.filter(({ needed }) => needed === "yes").map(({ document }) => document.id)
    const given = sure.filter((id) => dossier.documents.includes(id))
    return given.length > 0 ? given : sure.slice(0, 1)
  })

/**
 * Plans what becomes of open dossiers. Under `keep` and `ask` nothing changes (an `ask` waits for
 * the applicant's word, and `planned` as `move` shows what they would choose). Under `move` a
 * dossier gets what is better for it; a later date or a new document only where the clause allows
 * it, and then it is listed under `worse`.
 *
 * `dueUnder` gives the return date under a revision: the caller has the calendar.
 */
export const plan = (
  from: Revision,
  to: Revision,
  clause: TransitionClause,
  dossiers: ReadonlyArray<OpenDossier>,
  dueUnder: (dossier: OpenDossier, revision: Revision) => LocalDate.LocalDate
): MigrationPlan => ({
  from: from.id,
  to: to.id,
  moves: dossiers.map((dossier): Move => {
    if (clause.rule !== "move") return kept(dossier, clause.rule)
    const later = clause.allows.includes("laterDate")
    const more = clause.allows.includes("newDocuments")
    const due = dueUnder(dossier, to)
    const needed = neededOf(to, dossier)
    const missing = needed.filter((id) => !dossier.documents.includes(id))
    const wasAsked = neededOf(from, dossier)
    const added = missing.filter((id) => !wasAsked.includes(id))
    const findings = [
      ...(due > dossier.due ? [["laterDate", later] as const] : []),
      ...(added.length > 0 ? [["newDocuments", more] as const] : [])
    ]
    return {
      code: dossier.code,
      under: "move",
      due: due > dossier.due && !later ? dossier.due : due,
      newDocuments: more ? added : [],
      droppedDocuments: wasAsked.filter((id) => !needed.includes(id)),
      worse: findings.filter(([, allowed]) => allowed).map(([what]) => what),
      spared: findings.filter(([, allowed]) => !allowed).map(([what]) => what)
    }
  })
})

/** What a plan holds for a dossier, in words. */
export const moveText = (move: Move): { readonly vi: string; readonly en: string } => {
  const date = LocalDate.formatVietnamese(move.due)
  const day = LocalDate.format(move.due)
  switch (move.under) {
    case "keep":
      return {
        vi: `${move.code}: giữ quy định cũ, hẹn trả ${date}.`,
        en: `${move.code}: stays under the old revision, due ${day}.`
      }
    case "ask":
      return {
        vi: `${move.code}: hỏi người nộp; trong khi chờ giữ quy định cũ, hẹn trả ${date}.`,
        en: `${move.code}: the applicant is asked; until then the old revision, due ${day}.`
      }
    case "move": {
      const papers = move.newDocuments.join(", ")
      return {
        vi: `${move.code}: theo quy định mới, hẹn trả ${date}${papers === "" ? "" : `, thêm giấy tờ: ${papers}`}.`,
        en: `${move.code}: moves to the new revision, due ${day}${papers === "" ? "" : `, new documents: ${papers}`}.`
      }
    }
  }
}
