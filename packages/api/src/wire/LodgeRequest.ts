/**
 * What an applicant sends in.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Matching, PlainText, saying } from "./PlainText.ts"
import { Channel } from "./ProcedureView.ts"

/**
 * Chosen by the sender, a random UUID, and sent again unchanged when an answer did not come: the
 * service does the thing once and gives the same answer.
 */
export const RequestId = Schema.String.check(
  Schema.isUUID(
    undefined,
    saying(
      "a UUID",
      "Cần mã yêu cầu dạng UUID; tải lại trang và thử lại.",
      "Give a request id that is a UUID; reload the page and try again."
    )
  )
)

/** A code of the national database. */
export const ProcedureCode = Matching(
  /^[1-9]\.\d{6}(?:\.000\.00\.00\.[A-Z]\d{2}|\.[A-Z]\d{2}|\.\d{2})?$/,
  "a procedure code",
  "Mã thủ tục không đúng dạng, ví dụ 1.004222.",
  "This is no procedure code, such as 1.004222."
)

const CommuneCode = Matching(
  /^\d{5}$/,
  "a commune code",
  "Mã xã, phường, thị trấn gồm 5 chữ số, ví dụ 25747.",
  "A commune code has 5 digits, such as 25747."
)

const OfficeId = Matching(
  /^[a-z][a-z0-9-]{0,40}$/,
  "an office id",
  "Mã nơi tiếp nhận không đúng dạng.",
  "This is no office id."
)

/** Twelve digits, or the nine of the old identity card. */
const CitizenId = Matching(
  /^(?:\d{12}|\d{9})$/,
  "12 digits, or 9 of an old card",
  "Số căn cước gồm 12 chữ số (chứng minh nhân dân cũ: 9 chữ số).",
  "A citizen number has 12 digits (the old identity card: 9)."
)

const Phone = Matching(
  /^(?:0|\+84)\d{9,10}$/,
  "a phone number",
  "Số điện thoại gồm 10 chữ số, bắt đầu bằng 0 hoặc +84.",
  "A phone number has 10 digits and begins with 0 or +84."
)

const Email = Matching(
  /^(?=.{3,254}$)[^\s@<>"']{1,64}@[^\s@<>"']+\.[^\s@<>"'.]{2,}$/,
  "an e-mail address",
  "Địa chỉ thư điện tử chưa đúng, ví dụ ten@vidu.vn.",
  "This is no e-mail address, such as name@example.vn."
)

/** The person. Kept apart from events, never in a log or an address, and can be erased. */
export const Applicant = Schema.Struct({
  fullName: PlainText(200),
  citizenId: CitizenId,
  phone: Schema.optionalKey(Phone),
  email: Schema.optionalKey(Email),
  address: Schema.optionalKey(PlainText(500))
})

const Documents = (minimum: number) =>
  Schema.Array(PlainText(2000)).check(
    Schema.isMinLength(
      minimum,
      saying(`at least ${minimum}`, "Cần nêu ít nhất một giấy tờ.", "Name at least one document.")
    ),
    Schema.isMaxLength(
      100,
      saying("at most 100", "Nhiều nhất 100 giấy tờ.", "At most 100 documents.")
    )
  )

/** A dossier as it is lodged (nộp hồ sơ). Done once for each `requestId`. */
export const LodgeRequest = Schema.Struct({
  requestId: RequestId,
  procedureCode: ProcedureCode,
  communeCode: CommuneCode,
  officeId: OfficeId,
  channel: Channel,
  applicant: Applicant,
  /** The papers that the applicant hands in, in the words of the procedure's list. */
  documents: Documents(0),
  note: Schema.optionalKey(PlainText(2000))
})

/** The papers that were asked for (R3), all of them at once. */
export const SupplementRequest = Schema.Struct({
  requestId: RequestId,
  documents: Documents(1),
  note: Schema.optionalKey(PlainText(2000))
})

/** The applicant's wish to withdraw (rút hồ sơ), taken while no result is decided (H11). */
export const WithdrawalRequest = Schema.Struct({
  requestId: RequestId,
  /** For the office only. It may name people, so it is kept with the personal data. */
  reason: PlainText(2000)
})

/** The applicant's yes to a `revisionOffer`, for the dossier as they saw it. */
export const RevisionAgreement = Schema.Struct({
  requestId: RequestId,
  expectedVersion: Schema.Int,
  /** The revision that was offered. */
  to: PlainText(100)
})

/** {@link LodgeRequest} as JSON. */
export type LodgeRequestJson = typeof LodgeRequest.Encoded
/** {@link SupplementRequest} as JSON. */
export type SupplementRequestJson = typeof SupplementRequest.Encoded
/** {@link RevisionAgreement} as JSON. */
export type RevisionAgreementJson = typeof RevisionAgreement.Encoded
/** {@link WithdrawalRequest} as JSON. */
export type WithdrawalRequestJson = typeof WithdrawalRequest.Encoded
