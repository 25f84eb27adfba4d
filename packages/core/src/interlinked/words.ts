/**
 * What is wrong with an interlinked procedure, in the words that people read.
 *
 * @module
 */
import type { Bilingual } from "../words/Bilingual.ts"
import type { RunNotTold } from "./attribution.ts"
import type { InterlinkedFaultTag } from "./check.ts"
import type { CodeTaken } from "./childDossier.ts"
import type { AnswersMissing } from "./Plan.ts"
import type { NothingApplies } from "./schedule.ts"

/** Every fault and refusal of interlinked procedures, save those of deadlines. */
export type InterlinkedTag =
  | InterlinkedFaultTag
  | AnswersMissing["_tag"]
  | NothingApplies["_tag"]
  | RunNotTold["_tag"]
  | CodeTaken["_tag"]

const words: Readonly<Record<InterlinkedTag, Bilingual>> = {
  NoLead: {
    vi: "Chưa nêu cơ quan chủ trì.",
    en: "The lead agency is not named."
  },
  UnknownAgency: {
    vi: "Cơ quan không có trong danh sách cơ quan tham gia.",
    en: "The agency is not among those that take part."
  },
  NoMember: {
    vi: "Thủ tục liên thông phải có ít nhất một thủ tục thành phần.",
    en: "An interlinked procedure needs at least one member."
  },
  DuplicateMember: {
    vi: "Hai thủ tục thành phần trùng mã.",
    en: "Two members have the same id."
  },
  EmptySeries: {
    vi: "Nhóm lần lượt không có thành phần nào.",
    en: "A series has no parts."
  },
  EmptyParallel: {
    vi: "Nhóm đồng thời không có thành phần nào.",
    en: "A parallel has no parts."
  },
  DocumentCircle: {
    vi: "Các thủ tục thành phần chờ kết quả của nhau.",
    en: "Members wait for one another."
  },
  LimitNotComputable: {
    vi: "Thời hạn của thủ tục thành phần không tính được.",
    en: "The member's time limit cannot be computed."
  },
  LimitInClockHours: {
    vi: "Thời hạn phải tính theo giờ làm việc, không theo giờ đồng hồ.",
    en: "The limit has to be in working hours, not in hours of the clock."
  },
  InvalidLimit: {
    vi: "Thời hạn của thủ tục thành phần không hợp lệ.",
    en: "The member's time limit is not valid."
  },
  InvalidFee: {
    vi: "Phí, lệ phí phải là số nguyên, không âm (đồng).",
    en: "The fee has to be a whole number of đồng, 0 or more."
  },
  AnswersMissing: {
    vi: "Cần trả lời thêm câu hỏi để biết thủ tục nào phải làm.",
    en: "More questions have to be answered to know which members apply."
  },
  NothingApplies: {
    vi: "Không có thủ tục thành phần nào áp dụng cho trường hợp này.",
    en: "No member applies to this case."
  },
  MemberNotDone: {
    vi: "Có thủ tục thành phần chưa xong.",
    en: "A member is not done."
  },
  DoneBeforeBegun: {
    vi: "Thời điểm xong sớm hơn thời điểm bắt đầu.",
    en: "A member was done before it was begun."
  },
  BegunBeforeReceipt: {
    vi: "Thời điểm bắt đầu sớm hơn thời điểm tiếp nhận.",
    en: "A member was begun before the dossier was received."
  },
  DoneOutOfTurn: {
    vi: "Thủ tục thành phần xong trước thủ tục mà nó phải chờ.",
    en: "A member was done before one that it waits for."
  },
  CodeTaken: {
    vi: "Mã hồ sơ thành phần bị trùng.",
    en: "The code of a child dossier is taken."
  }
}

/** A fault or refusal in Vietnamese and English. */
export const text = ({ _tag }: { readonly _tag: InterlinkedTag }): Bilingual => words[_tag]
