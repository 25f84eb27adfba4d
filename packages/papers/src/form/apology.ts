import type { Dossier } from "@motcua/core/dossier/Dossier"
import * as Result from "effect/Result"
import type { FormRefusal } from "./FormRefusal.ts"
import { about, codeOf, field, fill, type Issue, paragraph } from "./Issue.ts"
import type { Paper } from "./Paper.ts"
import * as phrases from "./phrases.ts"

/** The apology for being late, with the reason and the one new date (H9, H10). */
export const apology = (dossier: Dossier, issue: Issue): Result.Result<Paper, FormRefusal> => {
  const { apology, dueAt, receipt } = dossier
  if (apology === null || dueAt === null || receipt === null) {
    return Result.fail({
      _tag: "NothingToSay",
      form: "Apology",
      rule: "H9",
      status: dossier.status,
      needs: "Apologise"
    })
  }
  return fill("Apology", issue, {
    code: codeOf(dossier, issue),
    signs: "Người lập",
    blocks: [
      {
        _tag: "Fields",
        fields: [
          ...about(dossier, issue),
          field("Thời điểm tiếp nhận", phrases.moment(receipt.receivedAt)),
          field("Ngày đã hẹn", phrases.moment(apology.previousDueAt ?? receipt.dueAt)),
          field("Ngày hẹn mới", phrases.moment(dueAt), true)
        ]
      },
      paragraph("Lý do chậm trả kết quả", apology.reason),
      paragraph(
        null,
        "Chúng tôi xin lỗi Ông/Bà (tổ chức) vì chưa trả kết quả đúng ngày đã hẹn. Ngày trả kết quả chỉ được hẹn lại một lần."
      )
    ]
  })
}
