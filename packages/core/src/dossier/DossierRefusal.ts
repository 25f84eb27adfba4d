/**
 * Why a command on a dossier is refused.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import type { DossierCommandTag } from "./DossierCommand.ts"
import type { DossierStatus } from "./DossierStatus.ts"

/** What stood in the way. */
export type DossierRefusalTag =
  | "StatusForbids"
  | "ActorForbids"
  | "TimeWentBack"
  | "OfficeMayNotReceive"
  | "CodeNotOfTheDay"
  | "LimitNotComputable"
  | "PromiseNotNeeded"
  | "PromiseNotInFuture"
  | "ReceiptMissing"
  | "ReasonMissing"
  | "ItemsMissing"
  | "SupplementAskedBefore"
  | "AppraisalNoticeTooLate"
  | "DocumentsMissing"
  | "SupplementPeriodNotOver"
  | "PaymentDoesNotStopClock"
  | "PaymentAskedBefore"
  | "AmountNotPositive"
  | "NewDateSetBefore"
  | "NewDateNotLater"
  | "ApologyMissing"
  | "OfficeNotSuccessor"
  | "RevisionNotByClause"
  | "RevisionNotUndoable"
  | "ApplicantNotAgreed"
  | "LaterDateNotByClause"
  | "ChangedDateNotAhead"
  | "NewDocumentsNotByClause"

/** A condition that was not met: which, under which rule, and where in the command. */
export interface Reason {
  readonly _tag: DossierRefusalTag
  readonly rule: RuleId | null
  readonly fields: ReadonlyArray<string>
  /** The offices that do receive the procedure, where the one asked does not (R5). */
  readonly offices?: ReadonlyArray<string>
}

/** A refused command. The dossier is as it was. */
export interface DossierRefusal extends Reason {
  readonly command: DossierCommandTag
  readonly status: DossierStatus
  /** The commands whose status condition is met now. */
  readonly allowed: ReadonlyArray<DossierCommandTag>
}

const words: Readonly<Record<DossierRefusalTag, Bilingual>> = {
  StatusForbids: {
    vi: "Trạng thái hiện tại của hồ sơ không cho phép thao tác này.",
    en: "The dossier's present status does not allow this."
  },
  ActorForbids: {
    vi: "Người thực hiện không có quyền thao tác này.",
    en: "Whoever asks may not do this."
  },
  TimeWentBack: {
    vi: "Thời điểm thao tác sớm hơn thao tác gần nhất của hồ sơ.",
    en: "The time given is earlier than the dossier's last event."
  },
  OfficeMayNotReceive: {
    vi: "Nơi này không tiếp nhận thủ tục này cho địa bàn đã chọn. Hãy chọn một nơi trong danh sách tiếp nhận.",
    en: "This office does not receive the procedure for the commune chosen. Choose one of the receiving offices."
  },
  CodeNotOfTheDay: {
    vi: "Ngày trong mã hồ sơ không phải ngày nộp.",
    en: "The date in the dossier code is not the day of lodging."
  },
  LimitNotComputable: {
    vi: "Thời hạn của thủ tục không tính được bằng máy. Cán bộ phải ghi ngày hẹn trả kết quả.",
    en: "The procedure's time limit cannot be computed. The officer has to name the return date."
  },
  PromiseNotNeeded: {
    vi: "Thời hạn của thủ tục tính được; không tự đặt ngày hẹn khác.",
    en: "The time limit can be computed; no other return date may be named."
  },
  PromiseNotInFuture: {
    vi: "Ngày hẹn trả kết quả phải sau thời điểm tiếp nhận.",
    en: "The return date has to be later than the time of acceptance."
  },
  ReceiptMissing: {
    vi: "Phải cấp giấy tiếp nhận: thủ tục này không trả kết quả trong ngày.",
    en: "A receipt has to be given: this procedure does not give its result on the same day."
  },
  ReasonMissing: { vi: "Phải ghi rõ lý do.", en: "The reason has to be given." },
  ItemsMissing: {
    vi: "Phải ghi đầy đủ, chính xác giấy tờ cần bổ sung.",
    en: "What is to be supplemented has to be listed in full."
  },
  SupplementAskedBefore: {
    vi: "Chỉ được yêu cầu bổ sung một lần ở mỗi giai đoạn; lần yêu cầu đó đã dùng.",
    en: "Supplements may be asked for only once at each stage, and have been."
  },
  AppraisalNoticeTooLate: {
    vi: "Đã quá 3 ngày làm việc kể từ ngày nhận hồ sơ; không còn được trả lại để bổ sung. Hãy giải quyết, hoặc từ chối có nêu lý do.",
    en: "More than 3 working days have passed since receipt, so the dossier may not be sent back. Decide it, or refuse it with reasons."
  },
  DocumentsMissing: {
    vi: "Phải ghi ít nhất một giấy tờ bổ sung.",
    en: "At least one supplementary document has to be named."
  },
  SupplementPeriodNotOver: {
    vi: "Chưa hết thời hạn bổ sung, hoặc thủ tục không quy định thời hạn bổ sung.",
    en: "The time for supplements is not over, or the procedure sets none."
  },
  PaymentDoesNotStopClock: {
    vi: "Thủ tục này không quy định thời gian thực hiện nghĩa vụ tài chính không tính vào thời hạn.",
    en: "This procedure does not say that time for payment is left out of the limit."
  },
  PaymentAskedBefore: {
    vi: "Nghĩa vụ tài chính đã được yêu cầu một lần.",
    en: "Payment has been asked for before."
  },
  AmountNotPositive: {
    vi: "Số tiền phải là số nguyên lớn hơn 0 (đồng).",
    en: "The amount has to be a whole number of đồng above 0."
  },
  NewDateSetBefore: {
    vi: "Ngày trả kết quả chỉ được hẹn lại một lần, và đã hẹn lại.",
    en: "The return date may be set anew only once, and has been."
  },
  NewDateNotLater: {
    vi: "Ngày hẹn lại phải sau ngày đã hẹn và sau thời điểm hiện tại.",
    en: "The new date has to be later than the promised one and than now."
  },
  ApologyMissing: {
    vi: "Hồ sơ đã quá hạn: phải xin lỗi và hẹn lại ngày trả kết quả trước khi trả lời kết quả.",
    en: "The dossier is overdue: an apology with a new date has to come before the result."
  },
  OfficeNotSuccessor: {
    vi: "Chỉ chuyển hồ sơ sang nơi kế nhiệm của nơi đã đóng.",
    en: "A dossier moves only to the successor of an office that has closed."
  },
  RevisionNotByClause: {
    vi: "Không có điều khoản chuyển tiếp nào chuyển hồ sơ này sang quy định đó; hồ sơ giữ quy định lúc tiếp nhận.",
    en: "No transitional clause moves this dossier to that revision; it keeps the one of its receipt."
  },
  RevisionNotUndoable: {
    vi: "Không hoàn lại được: hồ sơ chưa chuyển, đã hoàn lại rồi, hoặc ngày hẹn đã thay đổi sau khi chuyển.",
    en: "This cannot be undone: the dossier was not moved, was moved back before, or its date has changed since."
  },
  ApplicantNotAgreed: {
    vi: "Điều khoản chuyển tiếp cho người nộp lựa chọn: phải có ý kiến đồng ý của người nộp.",
    en: "The transitional clause leaves it to the applicant, who has to agree first."
  },
  LaterDateNotByClause: {
    vi: "Điều khoản chuyển tiếp không cho phép lùi ngày hẹn trả kết quả.",
    en: "The transitional clause does not allow a later date."
  },
  ChangedDateNotAhead: {
    vi: "Ngày hẹn mới phải ở phía trước, và chỉ có khi hồ sơ đã được tiếp nhận.",
    en: "A changed date has to lie ahead, and there is one only after acceptance."
  },
  NewDocumentsNotByClause: {
    vi: "Điều khoản chuyển tiếp không cho phép yêu cầu thêm giấy tờ.",
    en: "The transitional clause does not allow new documents to be asked for."
  }
}

/** A refusal in the words that a citizen or an officer reads. */
export const text = (refusal: Pick<Reason, "_tag">): Bilingual => words[refusal._tag]
