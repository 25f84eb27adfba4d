/**
 * What may be wrong with a roadmap, as values, and in words.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { Bilingual } from "./Phase.ts"

/** Something that does not hold, the row where it is, and the rule that it breaks. */
export interface RoadmapProblem {
  readonly _tag:
    | "PhaseBackwards"
    | "PhaseGap"
    | "PhaseOverlap"
    | "OfficeTwice"
    | "OfficeOutsidePhases"
    | "OfficeInNoCommune"
    | "SuccessorUnknown"
    | "SuccessorClosed"
    | "SuccessorMissing"
    | "SuccessorOfOpen"
    | "TransitionUnknownOffice"
    | "TransitionDiffers"
    | "CommuneUnserved"
  readonly rule: RuleId
  /** The id of the phase, the office or the commune. */
  readonly row: string
  readonly field: string
  readonly value: string
  readonly expected: string
}

const NAMES: Readonly<Record<RoadmapProblem["_tag"], Bilingual>> = {
  PhaseBackwards: {
    vi: "Giai đoạn kết thúc trước khi bắt đầu",
    en: "A phase ends before it begins"
  },
  PhaseGap: { vi: "Có ngày không thuộc giai đoạn nào", en: "There are days in no phase" },
  PhaseOverlap: { vi: "Hai giai đoạn chồng nhau", en: "Two phases overlap" },
  OfficeTwice: { vi: "Hai nơi tiếp nhận trùng mã", en: "Two offices have one id" },
  OfficeOutsidePhases: {
    vi: "Nơi tiếp nhận mở trước giai đoạn đầu",
    en: "An office opens before the first phase"
  },
  OfficeInNoCommune: {
    vi: "Nơi tiếp nhận đặt tại xã không tồn tại",
    en: "An office stands in a commune that does not exist"
  },
  SuccessorUnknown: { vi: "Nơi kế thừa không tồn tại", en: "The successor does not exist" },
  SuccessorClosed: { vi: "Nhập vào nơi đã đóng", en: "A merge into a closed office" },
  SuccessorMissing: {
    vi: "Nơi đã đóng không có nơi kế thừa",
    en: "A closed office has no successor"
  },
  SuccessorOfOpen: { vi: "Nơi đang mở lại có nơi kế thừa", en: "An open office has a successor" },
  TransitionUnknownOffice: {
    vi: "Thay đổi nêu nơi tiếp nhận không tồn tại",
    en: "A transition names no office"
  },
  TransitionDiffers: {
    vi: "Thay đổi và nơi tiếp nhận không khớp",
    en: "A transition and its office do not agree"
  },
  CommuneUnserved: { vi: "Xã không có nơi tiếp nhận", en: "A commune is not served" }
}

/** A problem in words, Vietnamese and English. */
export const problemText = (problem: RoadmapProblem): Bilingual => {
  const { row, field, value, expected, rule } = problem
  const name = NAMES[problem._tag]
  return {
    vi: `${name.vi}: ${row}, ${field} = ${value}; cần: ${expected} (${rule}).`,
    en: `${name.en}: ${row}, ${field} = ${value}; expected: ${expected} (${rule}).`
  }
}
