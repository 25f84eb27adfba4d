import type { Dossier } from "@motcua/core/dossier/Dossier"
import * as Result from "effect/Result"
import type { FormRefusal } from "./FormRefusal.ts"
import { about, codeOf, field, fill, type Issue, items, paragraph } from "./Issue.ts"
import type { Paper } from "./Paper.ts"
import * as phrases from "./phrases.ts"

/**
 * The request for supplements (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ; R2, R3, H2): everything
 * that is missing, at once and exactly, with the reason. For the dossier while the request is open.
 */
export const supplement = (dossier: Dossier, issue: Issue): Result.Result<Paper, FormRefusal> => {
  const asked = dossier.supplement
  if (asked === null) {
    return Result.fail({
      _tag: "NothingToSay",
      form: "Supplement",
      rule: "R3",
      status: dossier.status,
      needs: "RequestSupplement"
    })
  }
  return fill("Supplement", issue, {
    code: codeOf(dossier, issue),
    signs: "Người yêu cầu bổ sung",
    blocks: [
      {
        _tag: "Fields",
        fields: [
          ...about(dossier, issue),
          field("Thời điểm yêu cầu", phrases.moment(asked.askedAt)),
          ...(asked.until === null
            ? []
            : [field("Bổ sung chậm nhất", phrases.moment(asked.until), true)])
        ]
      },
      ...items("Giấy tờ, nội dung cần bổ sung, hoàn thiện", asked.items),
      paragraph("Lý do", asked.reason),
      ...(asked.until === null
        ? []
        : [paragraph("Lưu ý", "Quá thời hạn trên mà chưa bổ sung thì hồ sơ được đóng lại.")])
    ]
  })
}
