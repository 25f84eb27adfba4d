import type { Dossier } from "@motcua/core/dossier/Dossier"
import * as Result from "effect/Result"
import type { FormRefusal } from "./FormRefusal.ts"
import { about, codeOf, field, fill, type Issue, paragraph } from "./Issue.ts"
import type { Paper } from "./Paper.ts"
import * as phrases from "./phrases.ts"

/** The notice that a dossier is stopped (thông báo dừng giải quyết; H5, H11). A form since 2025. */
export const stop = (dossier: Dossier, issue: Issue): Result.Result<Paper, FormRefusal> => {
  const { stopped, withdrawal } = dossier
  if (stopped === null) {
    return Result.fail({
      _tag: "NothingToSay",
      form: "Stop",
      rule: "H11",
      status: dossier.status,
      needs: "Stop"
    })
  }
  const withdrawn = stopped.because === "withdrawn"
  return fill("Stop", issue, {
    code: codeOf(dossier, issue),
    signs: "Người thông báo",
    blocks: [
      {
        _tag: "Fields",
        fields: [
          ...about(dossier, issue),
          ...(dossier.receipt === null
            ? []
            : [field("Thời điểm tiếp nhận", phrases.moment(dossier.receipt.receivedAt))]),
          ...(withdrawal === null
            ? []
            : [field("Thời điểm yêu cầu dừng", phrases.moment(withdrawal.at))]),
          field("Dừng giải quyết từ", phrases.moment(stopped.at), true)
        ]
      },
      paragraph(
        "Lý do dừng giải quyết",
        withdrawn
          ? "Người nộp hồ sơ yêu cầu dừng giải quyết."
          : "Hết thời hạn bổ sung mà hồ sơ chưa được bổ sung."
      ),
      ...(withdrawn && withdrawal !== null
        ? [paragraph("Lý do của người nộp hồ sơ", withdrawal.reason)]
        : [])
    ]
  })
}
