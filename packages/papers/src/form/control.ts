import type { Dossier } from "@motcua/core/dossier/Dossier"
import type { Actor } from "@motcua/core/dossier/DossierCommand"
import type { DossierEvent } from "@motcua/core/dossier/DossierEvent"
import { decider } from "@motcua/core/dossier/decider"
import type { Instant } from "@motcua/core/time/Instant"
import * as Result from "effect/Result"
import { contentOf } from "./contentOf.ts"
import type { FormRefusal } from "./FormRefusal.ts"
import { about, codeOf, field, fill, type Issue } from "./Issue.ts"
import type { Paper } from "./Paper.ts"
import * as phrases from "./phrases.ts"

/** One step of handling: who did what, when, and until when it was due. */
export interface ControlStep {
  readonly at: Instant
  readonly unit: string
  readonly content: string
  readonly dueAt: Instant | null
}

/**
 * The steps that a dossier's history tells: what happened, by whom, and which date stood then. An
 * agency that plans steps of its own, half days included (H12), gives those to `control` instead.
 */
export const stepsOf = (
  history: ReadonlyArray<DossierEvent>,
  officerName: (account: string) => string = (account) => account
): ReadonlyArray<ControlStep> => {
  const who = (actor: Actor): string =>
    actor.kind === "officer"
      ? officerName(actor.id)
      : actor.kind === "applicant"
        ? "Người nộp hồ sơ"
        : "Hệ thống"
  let dossier = decider.initial
  return history.map((event) => {
    dossier = decider.evolve(dossier, event)
    const { dueAt } = dossier
    return { at: event.at, unit: who(event.actor), content: contentOf(event), dueAt }
  })
}

/** The control form (phiếu kiểm soát quá trình giải quyết hồ sơ; H1, H7, H12), with every step. */
export const control = (
  dossier: Dossier,
  steps: ReadonlyArray<ControlStep>,
  issue: Issue
): Result.Result<Paper, FormRefusal> => {
  const { dueAt, receipt } = dossier
  if (receipt === null || dueAt === null) {
    return Result.fail({
      _tag: "NothingToSay",
      form: "Control",
      rule: "H1",
      status: dossier.status,
      needs: "Accept"
    })
  }
  return fill("Control", issue, {
    code: codeOf(dossier, issue),
    signs: null,
    blocks: [
      {
        _tag: "Fields",
        fields: [
          ...about(dossier, issue),
          field("Thời điểm tiếp nhận", phrases.moment(receipt.receivedAt)),
          field("Hẹn trả kết quả", phrases.moment(dueAt), true),
          ...(dossier.agency === null ? [] : [field("Cơ quan giải quyết", dossier.agency)])
        ]
      },
      {
        _tag: "Table",
        caption: "Quá trình giải quyết",
        columns: [
          { label: "Thời điểm", width: 0.19 },
          { label: "Đơn vị, người thực hiện", width: 0.24 },
          { label: "Nội dung", width: 0.37 },
          { label: "Hạn trả kết quả", width: 0.2 }
        ],
        rows: steps.map((step) => [
          phrases.shortMoment(step.at),
          phrases.clean(step.unit),
          phrases.clean(step.content),
          step.dueAt === null ? "–" : phrases.shortMoment(step.dueAt)
        ])
      }
    ]
  })
}
