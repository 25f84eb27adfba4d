/**
 * What may be wrong with a roadmap, as values, and in words.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import { expectedText } from "./expectedText.ts"

const NAMES = {
  PhaseBackwards: {
    vi: "Giai đoạn kết thúc trước khi bắt đầu",
    en: "A phase ends before it begins"
  },
  PhaseGap: { vi: "Có ngày không thuộc giai đoạn nào", en: "There are days in no phase" },
  PhaseOverlap: { vi: "Hai giai đoạn chồng nhau", en: "Two phases overlap" },
  CommuneTwice: {
    vi: "Hai đơn vị cùng mã trong cùng thời gian",
    en: "Two units have one code at the same time"
  },
  CoordinatesOutside: { vi: "Tọa độ nằm ngoài Việt Nam", en: "Coordinates outside Việt Nam" },
  PopulationNegative: {
    vi: "Dân số âm hoặc không nguyên",
    en: "A population below 0, or no number"
  },
  OfficeTwice: { vi: "Hai nơi tiếp nhận trùng mã", en: "Two offices have one id" },
  OfficeOutsidePhases: {
    vi: "Nơi tiếp nhận mở trước giai đoạn đầu",
    en: "An office opens before the first phase"
  },
  OfficeIncomplete: {
    vi: "Trung tâm hoặc chi nhánh thiếu điều phải có",
    en: "The Centre or a branch lacks what makes it one"
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
  TransitionUnknownCommune: {
    vi: "Thay đổi nêu xã không tồn tại vào ngày đó",
    en: "A transition names a commune that is not there on the day"
  },
  TransitionUnknownList: {
    vi: "Thay đổi nêu danh sách không tồn tại",
    en: "A transition names no list"
  },
  TransitionDiffers: {
    vi: "Thay đổi và nơi tiếp nhận không khớp",
    en: "A transition and its office do not agree"
  },
  TransitionTwice: { vi: "Một nơi kết thúc hai lần", en: "An office ends twice" },
  TransitionOutsidePhases: {
    vi: "Thay đổi diễn ra trước giai đoạn đầu",
    en: "A transition is before the first phase"
  },
  TransitionAtClosed: {
    vi: "Thay đổi chuyển đến hoặc chuyển từ nơi không mở",
    en: "A transition gives to, or takes from, an office that is not open"
  },
  CitationMissing: { vi: "Thay đổi không nêu căn cứ", en: "A transition has no citation" },
  SplitParts: { vi: "Chia tách không đủ phần", en: "A split has too few parts, or one twice" },
  SplitShares: {
    vi: "Các phần chia tách không cộng thành 1",
    en: "The shares of a split do not add up to 1"
  },
  SplitOverlap: { vi: "Một xã thuộc hai phần", en: "A commune is in two parts of a split" },
  SplitGap: { vi: "Một xã không thuộc phần nào", en: "A commune is in no part of a split" },
  NotServed: {
    vi: "Nơi chuyển đi không phục vụ xã này",
    en: "The office does not serve the commune that it gives away"
  },
  StaffSourceMissing: {
    vi: "Không nêu nguồn nhân sự, hoặc nêu hai lần",
    en: "No source of staff is named, or one twice"
  },
  CommuneUnserved: { vi: "Xã không có nơi tiếp nhận", en: "A commune is not served" }
} satisfies Record<string, Bilingual>

/** The name of a problem. */
export type RoadmapProblemTag = keyof typeof NAMES

/** Something that does not hold, the row where it is, and the rule that it breaks. */
export interface RoadmapProblem {
  readonly _tag: RoadmapProblemTag
  readonly rule: RuleId
  /** The id of the phase, the office or the commune, or what the transition is about. */
  readonly row: string
  /** The number of the transition, from 0, where one is wrong; else `null`. */
  readonly transition: number | null
  readonly field: string
  readonly value: string
  readonly expected: string
}

/** A problem in words, Vietnamese and English. */
export const problemText = (problem: RoadmapProblem): Bilingual => {
  const { row, field, value, expected, rule } = problem
  const name: Bilingual = NAMES[problem._tag]
  return {
    vi: `${name.vi}: ${row}, ${field} = ${value}; cần: ${expectedText(expected) ?? expected} (${rule}).`,
    en: `${name.en}: ${row}, ${field} = ${value}; expected: ${expected} (${rule}).`
  }
}
