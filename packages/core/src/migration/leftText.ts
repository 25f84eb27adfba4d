/**
 * Why a dossier was left as it was, in words.
 *
 * @module
 */
import * as DossierRefusal from "../dossier/DossierRefusal.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import type { LeftAlone } from "./execute.ts"

const reason = (why: LeftAlone["why"]): Bilingual => {
  switch (why._tag) {
    case "Stays":
      return { vi: "Giữ quy định cũ.", en: "It stays under the old revision." }
    case "NotAnswered":
      return { vi: "Người nộp chưa trả lời.", en: "The applicant has not answered." }
    case "Declined":
      return { vi: "Người nộp không đồng ý.", en: "The applicant declined." }
    case "GoneOn":
      return {
        vi: `Hồ sơ đã có diễn biến mới từ khi lập kế hoạch (${why.planned} → ${why.version}).`,
        en: `The dossier has gone on since the plan (${why.planned} → ${why.version}).`
      }
    case "NotThere":
      return { vi: "Không có hồ sơ này.", en: "There is no such dossier." }
    case "OtherProcedure":
      return { vi: "Là hồ sơ của thủ tục khác.", en: "It is of another procedure." }
    case "AlreadyUndone":
      return {
        vi: `Đã hoàn lại trước đó; đang theo quy định ${why.revision}.`,
        en: `It was moved back before, and is under revision ${why.revision}.`
      }
    case "NotMovedByThis":
      return why.revision === null
        ? { vi: "Hồ sơ chưa được chuyển.", en: "The dossier was not moved." }
        : {
            vi: `Hồ sơ không do lần này chuyển; đang theo quy định ${why.revision}.`,
            en: `This did not move the dossier, which is under revision ${why.revision}.`
          }
    default:
      return DossierRefusal.text(why)
  }
}

/** A dossier that was left alone, in a sentence: its code, and why. */
export const leftText = ({ code, why }: LeftAlone): Bilingual => {
  const { en, vi } = reason(why)
  return { vi: `${code}: ${vi}`, en: `${code}: ${en}` }
}
