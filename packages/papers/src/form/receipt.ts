import type { Dossier } from "@motcua/core/dossier/Dossier"
import * as Result from "effect/Result"
import type { FormRefusal } from "./FormRefusal.ts"
import { about, codeOf, field, fill, type Issue, items, paragraph } from "./Issue.ts"
import type { Paper } from "./Paper.ts"
import * as phrases from "./phrases.ts"

/** What a receipt says beside the dossier. */
export interface ReceiptIssue extends Issue {
  /** Where the result is returned (H13); the issuing office where it is left out. */
  readonly returnPlace?: string
  /** The applicant asks for the receipt of a dossier that was accepted without one (R7). */
  readonly asked?: boolean
}

/**
 * The receipt with the return date (giấy tiếp nhận hồ sơ và hẹn trả kết quả; R2, R6, H13). Give it
 * the dossier as it was on acceptance, and in `qr` the signed token of `ReceiptToken.issue`, with
 * which anybody can verify the paper.
 * Where none was needed (R7), there is none to print unless the applicant asks for it.
 */
export const receipt = (
  dossier: Dossier,
  issue: ReceiptIssue
): Result.Result<Paper, FormRefusal> => {
  const given = dossier.receipt
  if (given === null) {
    return Result.fail({
      _tag: "NothingToSay",
      form: "Receipt",
      rule: "R2",
      status: dossier.status,
      needs: "Accept"
    })
  }
  if (!given.issued && issue.asked !== true) {
    return Result.fail({ _tag: "ReceiptNotAsked", form: "Receipt", rule: "R7" })
  }
  const notes = [
    ...(given.provisional
      ? [
          "Ngày hẹn là tạm tính, vì lịch nghỉ của năm liên quan chưa được công bố; nơi tiếp nhận sẽ thông báo khi có thay đổi."
        ]
      : []),
    ...(given.promisedByOfficer
      ? ["Ngày hẹn do người tiếp nhận ghi, vì thời hạn của thủ tục không tính được theo lịch."]
      : [])
  ]
  return fill("Receipt", issue, {
    code: codeOf(dossier, issue),
    signs: "Người tiếp nhận hồ sơ",
    blocks: [
      {
        _tag: "Fields",
        fields: [
          ...about(dossier, issue),
          ...(dossier.channel === null
            ? []
            : [field("Hình thức nộp", phrases.channel(dossier.channel))]),
          field("Thời điểm tiếp nhận", phrases.moment(given.receivedAt)),
          ...(given.limit === null
            ? []
            : [field("Thời hạn giải quyết", phrases.limit(given.limit))]),
          field("Hẹn trả kết quả", phrases.moment(given.dueAt), true),
          field("Nơi trả kết quả", issue.returnPlace ?? issue.office)
        ]
      },
      ...items("Giấy tờ đã nhận", dossier.documents),
      ...notes.map((note) => paragraph("Lưu ý", note))
    ]
  })
}
