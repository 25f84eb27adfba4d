/**
 * What is wrong with a workflow, in the words that people read.
 *
 * @module
 */
import type { Bilingual } from "../words/Bilingual.ts"
import type { WorkflowFault } from "./steps.ts"

const words: Readonly<Record<WorkflowFault["_tag"], Bilingual>> = {
  NoStep: {
    vi: "Quy trình phải có ít nhất một bước.",
    en: "A workflow needs at least one step."
  },
  DuplicateStep: { vi: "Hai bước trùng mã.", en: "Two steps have the same id." },
  InvalidShare: {
    vi: "Thời gian của bước phải là số nguyên các nửa ngày làm việc.",
    en: "A step's share has to be whole half working days."
  },
  LimitNotInHalfDays: {
    vi: "Thời hạn của thủ tục không chia được thành nửa ngày làm việc.",
    en: "The procedure's limit is not in half working days."
  },
  SharesDoNotAddUp: {
    vi: "Tổng thời gian các bước không bằng thời hạn của thủ tục.",
    en: "The steps do not add up to the procedure's limit."
  }
}

/** A fault in Vietnamese and English. */
export const text = ({ _tag }: Pick<WorkflowFault, "_tag">): Bilingual => words[_tag]
