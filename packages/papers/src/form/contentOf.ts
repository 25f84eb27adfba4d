import type { DossierEvent } from "@motcua/core/dossier/DossierEvent"
import * as phrases from "./phrases.ts"

/** What an event is called on the control form. */
export const contentOf = (event: DossierEvent): string => {
  switch (event._tag) {
    case "DossierSubmitted":
      return `Nộp hồ sơ: ${phrases.channel(event.channel).toLowerCase()}`
    case "DossierAccepted":
      return event.withoutReceipt
        ? "Tiếp nhận, không cấp giấy tiếp nhận vì trả kết quả ngay"
        : "Tiếp nhận, cấp giấy hẹn trả kết quả"
    case "DossierRefused":
      return `Từ chối tiếp nhận: ${event.reason}`
    case "SupplementRequested":
      return `Yêu cầu bổ sung: ${event.items.join("; ")}. Lý do: ${event.reason}`
    case "SupplementProvided":
      return `Bổ sung: ${event.documents.join("; ")}`
    case "ProcessingStarted":
      return `Chuyển cơ quan giải quyết: ${event.agency}`
    case "PaymentRequested":
      return `Yêu cầu nghĩa vụ tài chính ${event.amountVnd} đồng: ${event.reason}`
    case "PaymentConfirmed":
      return "Đã thực hiện nghĩa vụ tài chính"
    case "ApologyIssued":
      return `Xin lỗi, hẹn lại ngày trả kết quả: ${event.reason}`
    case "WithdrawalRequested":
      return `Người nộp yêu cầu dừng: ${event.reason}`
    case "DossierStopped":
      return event.because === "withdrawn"
        ? "Dừng giải quyết theo yêu cầu"
        : "Đóng hồ sơ vì hết thời hạn bổ sung"
    case "DossierDecided":
      return event.outcome === "granted"
        ? `Đã có kết quả${event.late ? " (quá hạn)" : ""}`
        : `Đã có kết quả: không chấp thuận${event.late ? " (quá hạn)" : ""}. ${event.reason ?? ""}`
    case "ResultReturned":
      return `Trả kết quả: ${phrases.returnWay(event.way).toLowerCase()}`
    case "RevisionChanged":
      return event.undoes
        ? `Trở lại quy định ${event.to}`
        : `Chuyển sang quy định ${event.to} theo điều khoản chuyển tiếp (${event.basis})`
    case "OfficeChanged":
      return `Chuyển nơi tiếp nhận từ ${event.from} sang ${event.to}; ngày hẹn không đổi`
  }
}
