/**
 * Why a receipt's token proves nothing, or cannot be issued.
 *
 * @module
 */
import * as Instant from "@motcua/core/time/Instant"
import type { Bilingual } from "@motcua/core/words/Bilingual"

/** A token that proves nothing. */
export type TokenRefusal =
  /** No token of ours: cut off, misread, or made by something else. */
  | { readonly _tag: "MalformedToken"; readonly why: "Form" | "Header" | "Claims" }
  /** Signed in a way that is not accepted, or not signed (`none`). */
  | { readonly _tag: "WrongAlgorithm"; readonly algorithm: string; readonly expected: string }
  /** Signed, but as something else than a receipt. */
  | { readonly _tag: "NotAReceipt"; readonly type: string; readonly expected: string }
  /** Signed with a key that is not in the set: another centre's, or a newer key than the set has. */
  | { readonly _tag: "UnknownKey"; readonly keyId: string; readonly known: ReadonlyArray<string> }
  /** What it says is not what was signed. */
  | { readonly _tag: "SignatureInvalid"; readonly keyId: string }
  | { readonly _tag: "KeyRevoked"; readonly keyId: string; readonly revokedAt: Instant.Instant }
  /** The key had expired, or was not yet in force, when the receipt was issued. */
  | {
      readonly _tag: "KeyNotInForce"
      readonly keyId: string
      readonly issuedAt: Instant.Instant
      readonly from: Instant.Instant
      readonly to: Instant.Instant
    }
  /** It is dated later than the clock of whoever verifies. */
  | {
      readonly _tag: "NotYetValid"
      readonly issuedAt: Instant.Instant
      readonly at: Instant.Instant
    }
  /** This browser or Node does not know the algorithm. */
  | { readonly _tag: "CannotVerifyHere"; readonly algorithm: string }

/** A receipt that is not signed. */
export type IssueRefusal =
  | { readonly _tag: "InvalidReceipt"; readonly field: string; readonly expected: string }
  | {
      readonly _tag: "KeyMayNotSign"
      readonly keyId: string
      readonly from: Instant.Instant
      readonly to: Instant.Instant
    }

/** A refusal in the words that whoever holds the paper reads. */
export const text = (refusal: TokenRefusal | IssueRefusal): Bilingual => {
  switch (refusal._tag) {
    case "MalformedToken":
      return {
        vi: "Đây không phải mã xác thực của giấy tiếp nhận, hoặc mã bị thiếu, đọc sai. Hãy quét lại.",
        en: "This is no receipt's token, or it was cut off or misread. Scan it again."
      }
    case "WrongAlgorithm":
      return {
        vi: `Mã không được ký đúng cách (${refusal.algorithm}); chỉ chấp nhận ${refusal.expected}.`,
        en: `The token is not signed in the right way (${refusal.algorithm}); only ${refusal.expected} is accepted.`
      }
    case "NotAReceipt":
      return {
        vi: "Mã có chữ ký, nhưng không phải của giấy tiếp nhận hồ sơ.",
        en: "The token is signed, but it is not that of a receipt."
      }
    case "UnknownKey":
      return {
        vi: `Khóa ký "${refusal.keyId}" không có trong bộ khóa công khai. Hãy tải bộ khóa mới nhất của trung tâm; nếu vẫn không có thì giấy không do trung tâm này cấp.`,
        en: `The key "${refusal.keyId}" is not in the public key set. Fetch the centre's latest set; if the key is not there either, this centre did not issue the receipt.`
      }
    case "SignatureInvalid":
      return {
        vi: "Chữ ký không khớp: nội dung đã bị sửa, hoặc giấy không do trung tâm cấp.",
        en: "The signature does not fit: the content was changed, or the centre did not issue it."
      }
    case "KeyRevoked":
      return {
        vi: `Khóa ký "${refusal.keyId}" đã bị thu hồi lúc ${Instant.format(refusal.revokedAt)}; không còn xác thực được. Hãy hỏi nơi tiếp nhận.`,
        en: `The key "${refusal.keyId}" was revoked at ${Instant.format(refusal.revokedAt)} and proves nothing any more. Ask the office.`
      }
    case "KeyNotInForce":
      return {
        vi: `Giấy ghi cấp lúc ${Instant.format(refusal.issuedAt)}, khi khóa "${refusal.keyId}" không có hiệu lực (từ ${Instant.format(refusal.from)} đến trước ${Instant.format(refusal.to)}).`,
        en: `The receipt says that it was issued at ${Instant.format(refusal.issuedAt)}, when the key "${refusal.keyId}" was not in force (from ${Instant.format(refusal.from)} until before ${Instant.format(refusal.to)}).`
      }
    case "NotYetValid":
      return {
        vi: `Giấy ghi cấp lúc ${Instant.format(refusal.issuedAt)}, sau thời điểm kiểm tra ${Instant.format(refusal.at)}. Hãy xem lại đồng hồ của máy.`,
        en: `The receipt says that it was issued at ${Instant.format(refusal.issuedAt)}, later than the time of verification, ${Instant.format(refusal.at)}. Check this machine's clock.`
      }
    case "CannotVerifyHere":
      return {
        vi: `Máy này không kiểm tra được chữ ký ${refusal.algorithm} (Ed25519). Hãy dùng trình duyệt mới hơn.`,
        en: `This machine cannot verify ${refusal.algorithm} (Ed25519) signatures. Use a newer browser.`
      }
    case "InvalidReceipt":
      return {
        vi: `Trường "${refusal.field}" của giấy tiếp nhận không hợp lệ.`,
        en: `The receipt's ${refusal.field} is not valid: expected ${refusal.expected}.`
      }
    case "KeyMayNotSign": {
      const [from, to] = [refusal.from, refusal.to].map(Instant.format)
      return {
        vi: `Khóa "${refusal.keyId}" không được ký lúc này: đã bị thu hồi, hoặc ngoài thời hạn từ ${from} đến trước ${to}.`,
        en: `The key "${refusal.keyId}" may not sign now: it is revoked, or not within ${from} until before ${to}.`
      }
    }
  }
}
