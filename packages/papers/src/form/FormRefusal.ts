/**
 * Why a form cannot be issued.
 *
 * @module
 */

import type { DossierStatus } from "@motcua/core/dossier/DossierStatus"
import type { RuleId } from "@motcua/core/law/RuleId"
import * as LocalDate from "@motcua/core/time/LocalDate"
import type { Bilingual } from "@motcua/core/words/Bilingual"
import * as Form from "./Form.ts"

/** A form that cannot be issued. */
export type FormRefusal =
  | {
      /** The circular in force on the paper's date has no such form. */
      readonly _tag: "FormNotInForce"
      readonly form: Form.FormId
      readonly rule: RuleId
      readonly circular: Form.Circular
      /** The day from which there is such a form. */
      readonly from: LocalDate.LocalDate
    }
  | {
      /** What the form is about has not happened to this dossier. */
      readonly _tag: "NothingToSay"
      readonly form: Form.FormId
      readonly rule: RuleId
      readonly status: DossierStatus
      /** The command that has to come first. */
      readonly needs: string
    }
  | {
      /** The result comes at once and the applicant asked for no receipt. */
      readonly _tag: "ReceiptNotAsked"
      readonly form: "Receipt"
      readonly rule: "R7"
    }

const needed: Readonly<Record<string, Bilingual>> = {
  Accept: { vi: "hồ sơ chưa được tiếp nhận", en: "the dossier has not been accepted" },
  RequestSupplement: {
    vi: "không có yêu cầu bổ sung nào đang chờ",
    en: "no request for supplements is open"
  },
  Refuse: { vi: "hồ sơ không bị từ chối tiếp nhận", en: "the dossier has not been refused" },
  Apologise: { vi: "chưa có lời xin lỗi và ngày hẹn mới", en: "no apology has been issued" },
  Stop: { vi: "hồ sơ chưa dừng giải quyết", en: "the dossier has not been stopped" },
  Submit: { vi: "hồ sơ chưa được nộp", en: "the dossier has not been lodged" }
}

/** A refusal in words. */
export const text = (refusal: FormRefusal): Bilingual => {
  if (refusal._tag === "FormNotInForce") {
    const from = LocalDate.formatVietnamese(refusal.from)
    return {
      vi: `Thông tư ${refusal.circular} không có mẫu này; chỉ có từ ngày ${from}.`,
      en: `Circular ${refusal.circular} has no such form; there is one from ${LocalDate.format(refusal.from)}.`
    }
  }
  if (refusal._tag === "ReceiptNotAsked") {
    return {
      vi: "Hồ sơ trả kết quả ngay, không cấp giấy tiếp nhận; chỉ cấp khi người nộp yêu cầu (R7).",
      en: "The result comes at once and no receipt was given; there is one only if the applicant asks (R7)."
    }
  }
  const title = Form.entry(refusal.form, "03/2025/TT-VPCP")?.title ?? refusal.form
  const why = needed[refusal.needs] ?? { vi: refusal.needs, en: refusal.needs }
  return {
    vi: `Không lập được “${title}”: ${why.vi}.`,
    en: `The form ${refusal.form} cannot be issued: ${why.en}.`
  }
}
