/**
 * Why a date may still change, in the words of people.
 *
 * @module
 */
import type { Words } from "@motcua/api"
import { type Deadline, LocalDate } from "@motcua/core"

/** A reason for a provisional date (T6). */
export const provisionalWords = (reason: Deadline.ProvisionalReason): Words =>
  "year" in reason
    ? {
        vi: `Lịch nghỉ năm ${reason.year} chưa được công bố; ngày trả kết quả có thể thay đổi.`,
        en: `The days off of ${reason.year} are not announced yet; the return date may change.`
      }
    : {
        vi: `Việc nghỉ hoặc làm bù ngày ${LocalDate.formatVietnamese(reason.date)} chưa được xác nhận; ngày trả kết quả có thể thay đổi.`,
        en: `Whether ${LocalDate.format(reason.date)} is a day off or worked is not confirmed; the return date may change.`
      }
