import type { DossierEvent } from "../dossier/DossierEvent.ts"

/**
 * What a step is called on the portal. Reasons and lists are left out: they may name people, and
 * the record of the dossier has those that the portal wants.
 */
export const stepName = (event: DossierEvent): string => {
  switch (event._tag) {
    case "DossierSubmitted":
      return "Nộp hồ sơ"
    case "DossierAccepted":
      return "Tiếp nhận hồ sơ, hẹn trả kết quả"
    case "DossierRefused":
      return "Từ chối tiếp nhận hồ sơ"
    case "SupplementRequested":
      return "Yêu cầu bổ sung, hoàn thiện hồ sơ"
    case "SupplementProvided":
      return "Bổ sung hồ sơ"
    case "ProcessingStarted":
      return "Chuyển hồ sơ đến cơ quan giải quyết"
    case "PaymentRequested":
      return "Yêu cầu thực hiện nghĩa vụ tài chính"
    case "PaymentConfirmed":
      return "Đã thực hiện nghĩa vụ tài chính"
    case "ApologyIssued":
      return "Xin lỗi và hẹn lại ngày trả kết quả"
    case "WithdrawalRequested":
      return "Người nộp yêu cầu rút hồ sơ"
    case "DossierStopped":
      return event.because === "withdrawn"
        ? "Dừng giải quyết theo yêu cầu"
        : "Dừng giải quyết vì hết thời hạn bổ sung"
    case "DossierDecided":
      return event.outcome === "granted" ? "Đã có kết quả" : "Đã có kết quả: không chấp thuận"
    case "ResultReturned":
      return "Trả kết quả"
    case "OfficeChanged":
      return "Chuyển nơi tiếp nhận"
    case "RevisionChanged":
      return event.undoes ? "Trở lại quy định lúc tiếp nhận" : "Chuyển sang quy định mới"
  }
}
