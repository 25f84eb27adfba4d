/**
 * The seven forms, and the circular that numbers them on a date.
 *
 * @module
 */
import * as LocalDate from "@motcua/core/time/LocalDate"

/** A form (biểu mẫu), by name. Its number depends on the circular in force. */
export type FormId =
  | "Receipt"
  | "Supplement"
  | "Refusal"
  | "Apology"
  | "Stop"
  | "Control"
  | "Logbook"

/** A circular of the Office of the Government that lays the forms down. */
export type Circular = "01/2018/TT-VPCP" | "03/2025/TT-VPCP"

/** What a circular says of a form. */
export interface FormEntry {
  /** Two digits, as in "Mẫu số 01". */
  readonly number: string
  readonly title: string
}

const entries: Readonly<Record<Circular, Readonly<Record<FormId, FormEntry | null>>>> = {
  "01/2018/TT-VPCP": {
    Receipt: { number: "01", title: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" },
    Supplement: { number: "02", title: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" },
    Refusal: { number: "03", title: "Phiếu từ chối tiếp nhận giải quyết hồ sơ" },
    Apology: { number: "04", title: "Phiếu xin lỗi và hẹn lại ngày trả kết quả" },
    Stop: null,
    Control: { number: "05", title: "Phiếu kiểm soát quá trình giải quyết hồ sơ" },
    Logbook: { number: "06", title: "Sổ theo dõi hồ sơ" }
  },
  "03/2025/TT-VPCP": {
    Receipt: { number: "01", title: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" },
    Supplement: { number: "02", title: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" },
    Refusal: { number: "03", title: "Phiếu từ chối tiếp nhận giải quyết hồ sơ" },
    Apology: { number: "04", title: "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết" },
    Stop: { number: "05", title: "Thông báo dừng giải quyết hồ sơ" },
    Control: { number: "06", title: "Phiếu kiểm soát quá trình giải quyết hồ sơ" },
    Logbook: { number: "07", title: "Sổ theo dõi hồ sơ" }
  }
}

/** Every form, in the order of their numbers. */
export const all = Object.keys(entries["03/2025/TT-VPCP"]) as ReadonlyArray<FormId>

/**
 * The first day of Circular 03/2025. The law reference does not give it; this is **assumed**, the
 * day on which Decree 118/2025 took effect. Pass another to `circularOn` once it is known.
 */
export const circular2025From = LocalDate.unsafe("2025-07-01")

/**
 * The circular in force on a date, which numbers the forms issued on it.
 *
 * @example
 * ```ts
 * import { LocalDate } from "@motcua/core"
 * import { Form } from "@motcua/papers"
 *
 * Form.circularOn(LocalDate.unsafe("2025-02-11")) // "01/2018/TT-VPCP"
 * Form.circularOn(LocalDate.unsafe("2025-07-01")) // "03/2025/TT-VPCP"
 * Form.circularOn(LocalDate.unsafe("2025-07-01"), LocalDate.unsafe("2025-10-01")) // "01/2018/TT-VPCP"
 * ```
 */
export const circularOn = (
  date: LocalDate.LocalDate,
  from2025: LocalDate.LocalDate = circular2025From
): Circular => (date >= from2025 ? "03/2025/TT-VPCP" : "01/2018/TT-VPCP")

/**
 * The number and title of a form under a circular; null where the circular has no such form (the
 * notice that a dossier is stopped has been one since 2025).
 *
 * @example
 * ```ts
 * import { Form } from "@motcua/papers"
 *
 * Form.entry("Control", "01/2018/TT-VPCP")?.number // "05"
 * Form.entry("Control", "03/2025/TT-VPCP")?.number // "06"
 * Form.entry("Stop", "01/2018/TT-VPCP") // null
 * ```
 */
export const entry = (form: FormId, circular: Circular): FormEntry | null => entries[circular][form]
