/**
 * Why there is no deadline, in the words of people.
 *
 * @module
 */
import * as Instant from "../Instant.ts"
import type { DeadlineRefusal } from "./DeadlineRequest.ts"

/** What was wrong, where, and what would be right, in both languages. */
export const refusalText = (
  refusal: DeadlineRefusal
): { readonly vi: string; readonly en: string } => {
  const { field, input } = refusal
  const right = {
    vi: `${field}: ${input}`,
    en: `${field}: ${input}: expected ${refusal.expected}.`
  }
  switch (refusal._tag) {
    case "LimitNotComputable":
      return {
        vi: "Thời hạn của thủ tục này ghi theo đơn vị “khác”, không tính được ngày trả kết quả.",
        en: "The limit of this procedure is in the unit “other”: no return date can be computed."
      }
    case "ClockStopped": {
      const since = Instant.format(refusal.stoppedSince)
      return {
        vi: `Hồ sơ đang tạm dừng từ ${since}: chưa biết ngày trả kết quả.`,
        en: `The clock is stopped since ${since}: no return date is known until it goes on.`
      }
    }
    case "OutsideCalendar":
      return {
        vi: `${right.vi} nằm ngoài lịch làm việc, từ ${refusal.from} đến ${refusal.to}.`,
        en: right.en
      }
    case "InvalidLimit":
      return { vi: `${right.vi} không phải thời hạn tính được; ví dụ: 10wd, 0.5wd.`, en: right.en }
    case "InvalidStop":
      return {
        vi: `${right.vi} không hợp lý: tạm dừng phải sau khi tiếp nhận và kết thúc sau khi bắt đầu.`,
        en: right.en
      }
    case "InvalidExtraWorkingDays":
      return { vi: `${right.vi} không phải số ngày làm việc cộng thêm.`, en: right.en }
    case "InvalidCutoff":
      return { vi: `${right.vi} không phải giờ trong ngày, 00:00 đến 24:00.`, en: right.en }
  }
}
