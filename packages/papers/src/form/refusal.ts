import type { Dossier } from "@motcua/core/dossier/Dossier"
import * as Result from "effect/Result"
import type { FormRefusal } from "./FormRefusal.ts"
import { about, codeOf, field, fill, type Issue, paragraph } from "./Issue.ts"
import type { Paper } from "./Paper.ts"
import * as phrases from "./phrases.ts"

/** The refusal to take a dossier in, with the reason (phiếu từ chối tiếp nhận; R2). */
export const refusal = (dossier: Dossier, issue: Issue): Result.Result<Paper, FormRefusal> => {
  const refused = dossier.refusal
  if (refused === null) {
    return Result.fail({
      _tag: "NothingToSay",
      form: "Refusal",
      rule: "R2",
      status: dossier.status,
      needs: "Refuse"
    })
  }
  return fill("Refusal", issue, {
    code: codeOf(dossier, issue),
    signs: "Người từ chối tiếp nhận",
    blocks: [
      {
        _tag: "Fields",
        fields: [
          ...about(dossier, issue),
          field("Thời điểm từ chối", phrases.moment(refused.at), true)
        ]
      },
      paragraph("Lý do từ chối tiếp nhận", refused.reason)
    ]
  })
}
