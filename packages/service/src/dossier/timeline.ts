/**
 * What happened, in the words of the citizen who waits.
 *
 * @module
 */
import type { Words } from "@motcua/api"
import { type DossierEvent, type Instant, LocalDate } from "@motcua/core"

/** The day of an instant, as it is written in a sentence. */
export const dayText = (instant: Instant.Instant): Words => {
  const day = LocalDate.fromInstant(instant)
  return { vi: LocalDate.formatVietnamese(day), en: LocalDate.format(day) }
}

const ways: Readonly<Record<"counter" | "post" | "online", Words>> = {
  counter: { vi: "tại quầy", en: "at the counter" },
  post: { vi: "qua bưu chính công ích", en: "by public post" },
  online: { vi: "trực tuyến", en: "online" }
}

const because = (reason: string | null): string => (reason === null ? "" : `: ${reason}`)

const revisionText = ({
  basis,
  documents,
  dueAt,
  undoes
}: Extract<DossierEvent, { _tag: "RevisionChanged" }>): Words => {
  const due = dueAt === null ? null : dayText(dueAt)
  const promised =
    due === null ? { vi: "", en: "" } : { vi: ` Hẹn trả ${due.vi}.`, en: ` Due ${due.en}.` }
  const papers = documents.join("; ")
  const more =
    papers === ""
      ? { vi: "", en: "" }
      : { vi: ` Cần thêm: ${papers}.`, en: ` Needed in addition: ${papers}.` }
  return undoes
    ? {
        vi: `Hồ sơ trở lại quy định lúc tiếp nhận.${promised.vi}`,
        en: `The dossier is back under the rules of its receipt.${promised.en}`
      }
    : {
        vi: `Hồ sơ chuyển sang quy định mới theo điều khoản chuyển tiếp: ${basis}.${promised.vi}${more.vi}`,
        en: `The dossier moved to the new rules under a transitional clause: ${basis}.${promised.en}${more.en}`
      }
}

/** One event in words. */
export const eventText = (event: DossierEvent): Words => {
  switch (event._tag) {
    case "DossierSubmitted":
      return { vi: "Đã nộp hồ sơ.", en: "The dossier was lodged." }
    case "DossierAccepted": {
      const due = dayText(event.dueAt)
      if (event.withoutReceipt) {
        return {
          vi: `Đã tiếp nhận hồ sơ, không cấp giấy tiếp nhận vì trả kết quả ngay; hạn trả ngày ${due.vi}.`,
          en: `The dossier was accepted, without a receipt, as the result comes at once; it is due ${due.en}.`
        }
      }
      return {
        vi: `Đã tiếp nhận hồ sơ; hẹn trả kết quả ngày ${due.vi}.`,
        en: `The dossier was accepted; the result is promised for ${due.en}.`
      }
    }
    case "DossierRefused":
      return {
        vi: `Từ chối tiếp nhận hồ sơ: ${event.reason}`,
        en: `The dossier was not accepted: ${event.reason}`
      }
    case "SupplementRequested":
      return {
        vi: `Yêu cầu bổ sung: ${event.items.join("; ")}. Lý do: ${event.reason}`,
        en: `Supplements are asked for: ${event.items.join("; ")}. Reason: ${event.reason}`
      }
    case "SupplementProvided":
      return { vi: "Đã nhận giấy tờ bổ sung.", en: "The supplements came in." }
    case "ProcessingStarted":
      return {
        vi: `Đã chuyển hồ sơ đến nơi giải quyết: ${event.agency}.`,
        en: `The dossier went to the agency that decides: ${event.agency}.`
      }
    case "PaymentRequested":
      return {
        vi: `Yêu cầu thực hiện nghĩa vụ tài chính ${event.amountVnd} đồng: ${event.reason}`,
        en: `A payment of ${event.amountVnd} đồng is asked for: ${event.reason}`
      }
    case "PaymentConfirmed":
      return { vi: "Đã thực hiện nghĩa vụ tài chính.", en: "The payment was made." }
    case "ApologyIssued": {
      const due = dayText(event.newDueAt)
      return {
        vi: `Xin lỗi và hẹn lại ngày trả kết quả ${due.vi}. Lý do: ${event.reason}`,
        en: `An apology, with a new date for the result, ${due.en}. Reason: ${event.reason}`
      }
    }
    case "WithdrawalRequested":
      return { vi: "Người nộp yêu cầu rút hồ sơ.", en: "The applicant asked to withdraw." }
    case "DossierStopped":
      return event.because === "withdrawn"
        ? { vi: "Đã dừng giải quyết theo yêu cầu.", en: "The dossier was stopped as asked." }
        : {
            vi: "Đã dừng giải quyết vì không bổ sung trong thời hạn.",
            en: "The dossier was stopped, as the supplements did not come in time."
          }
    case "DossierDecided":
      return event.outcome === "granted"
        ? { vi: "Đã có kết quả giải quyết.", en: "There is a result." }
        : {
            vi: `Đã có kết quả: không giải quyết được${because(event.reason)}`,
            en: `There is a result: refused${because(event.reason)}`
          }
    case "ResultReturned": {
      const way = ways[event.way]
      return { vi: `Đã trả kết quả ${way.vi}.`, en: `The result was returned ${way.en}.` }
    }
    case "RevisionChanged":
      return revisionText(event)
    case "OfficeChanged":
      return {
        vi: "Hồ sơ được chuyển sang nơi tiếp nhận kế nhiệm; ngày hẹn không đổi.",
        en: "The dossier moved to the succeeding office; the promised date stays."
      }
  }
}
