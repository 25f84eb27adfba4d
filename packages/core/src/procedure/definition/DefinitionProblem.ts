/**
 * What is wrong with a definition, where, what would be right, and in words.
 *
 * @module
 */
import type { Bilingual } from "../../words/Bilingual.ts"
import type { Answers } from "./Condition.ts"

/** Something that is wrong with a definition, where, and what would be right. */
export interface DefinitionProblem {
  readonly _tag:
    | "InvalidCode"
    | "MissingText"
    | "RevisionBackwards"
    | "RevisionsOverlap"
    | "RevisionsOutOfOrder"
    | "NoRevisions"
    | "DuplicateId"
    | "UnknownQuestion"
    | "UnknownChoice"
    | "NoChoices"
    | "UnknownCase"
    | "Contradiction"
    | "CasesConflict"
    | "CaseBeforeEarlier"
    | "NoTermsApply"
    | "StepsDoNotSum"
    | "NegativeFee"
    | "NegativeQuantity"
    | "NotWhole"
    | "DuplicateTerms"
  /** The path of the field, such as `revisions[0].documents[2].when`. */
  readonly field: string
  readonly value: string
  readonly expected: string
  /** The same in Vietnamese. */
  readonly expectedVi: string
  /** Of `CasesConflict`: the case that applies, and the other that holds as well. */
  readonly cases?: readonly [first: string, other: string]
  /** Answers for which it happens; the other questions do not matter. */
  readonly example?: Answers
}

/** A problem with a field. */
export const problem = (
  _tag: DefinitionProblem["_tag"],
  field: string,
  value: string,
  { en, vi }: Bilingual
): DefinitionProblem => ({ _tag, field, value, expected: en, expectedVi: vi })

const WORDS: Readonly<Record<DefinitionProblem["_tag"], Bilingual>> = {
  InvalidCode: { vi: "mã thủ tục không đúng dạng", en: "not the code of a procedure" },
  MissingText: { vi: "thiếu", en: "missing" },
  RevisionBackwards: {
    vi: "ngày hết hiệu lực trước ngày có hiệu lực",
    en: "ends before it begins"
  },
  RevisionsOverlap: {
    vi: "hai phiên bản cùng có hiệu lực một ngày",
    en: "two revisions apply on one day"
  },
  RevisionsOutOfOrder: { vi: "phiên bản không theo thứ tự thời gian", en: "not in order of time" },
  NoRevisions: { vi: "không có phiên bản nào", en: "without a revision" },
  DuplicateId: { vi: "mã bị lặp lại", en: "an id used twice" },
  UnknownQuestion: { vi: "điều kiện hỏi câu không có", en: "asks a question that is not there" },
  UnknownChoice: { vi: "giá trị không trả lời câu hỏi", en: "no answer to the question" },
  NoChoices: { vi: "câu hỏi lựa chọn mà không có lựa chọn", en: "a choice of nothing" },
  UnknownCase: { vi: "trường hợp không có", en: "a case that is not there" },
  Contradiction: { vi: "điều kiện không bao giờ đúng", en: "a condition that never holds" },
  CasesConflict: {
    vi: "hai trường hợp cùng đúng mà thời hạn hoặc phí khác nhau",
    en: "two cases that hold at once, with different limits or fees"
  },
  CaseBeforeEarlier: {
    vi: "ưu tiên hơn một trường hợp đứng trước",
    en: "goes before a case that stands earlier"
  },
  NoTermsApply: {
    vi: "không trường hợp nào đúng, nên không có cách nộp nào",
    en: "no case holds, so that there is no way of lodging"
  },
  StepsDoNotSum: {
    vi: "tổng thời gian các bước khác thời hạn giải quyết",
    en: "the steps do not add up to the limit"
  },
  NegativeFee: { vi: "phí âm", en: "a negative fee" },
  NegativeQuantity: { vi: "số lượng âm", en: "a negative quantity" },
  NotWhole: { vi: "số lẻ", en: "a number with a fraction" },
  DuplicateTerms: {
    vi: "hai thời hạn cho cùng một cách nộp và trường hợp",
    en: "two limits for one channel and case"
  }
}

const exampleText = (example: Answers): Bilingual => {
  const words = { vi: ["có", "không"], en: ["yes", "no"] } as const
  const write = (language: keyof Bilingual): string =>
    Object.entries(example)
      .map(([question, answer]) => {
        const [yes, no] = words[language]
        return `${question} = ${typeof answer === "boolean" ? (answer ? yes : no) : answer}`
      })
      .join(", ")
  return Object.keys(example).length === 0
    ? { vi: ", với mọi câu trả lời", en: ", whatever is answered" }
    : { vi: `, ví dụ khi ${write("vi")}`, en: `, such as for ${write("en")}` }
}

/** What is wrong, without the field: for one who says in other words where it is. */
export const problemWords = ({
  _tag,
  example,
  expected,
  expectedVi,
  value
}: DefinitionProblem): Bilingual => {
  const { en, vi } = WORDS[_tag]
  const given = value === "" ? "" : ` ("${value}")`
  const when = example === undefined ? { vi: "", en: "" } : exampleText(example)
  return {
    vi: `${vi}${given}${when.vi}; cần: ${expectedVi}.`,
    en: `${en}${given}${when.en}; expected: ${expected}.`
  }
}
