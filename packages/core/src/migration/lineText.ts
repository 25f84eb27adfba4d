/**
 * What a plan holds for a dossier, in words.
 *
 * @module
 */
import { feeText, joined } from "../checklist/words.ts"
import type { Instant } from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import type { Harm } from "./Clause.ts"
import type { AskedPapers } from "./compare.ts"
import type { PlanLine } from "./Migration.ts"

const dateText = (at: Instant): Bilingual => {
  const date = LocalDate.fromInstant(at)
  return { vi: LocalDate.formatVietnamese(date), en: LocalDate.format(date) }
}

const harms: Readonly<Record<Harm, Bilingual>> = {
  laterDate: { vi: "ngày hẹn muộn hơn", en: "a later date" },
  newDocuments: { vi: "giấy tờ mới", en: "new documents" },
  higherFee: { vi: "phí cao hơn", en: "a higher fee" }
}

const actions: Readonly<Record<PlanLine["action"], Bilingual>> = {
  keep: { vi: "giữ quy định cũ", en: "stays under the old revision" },
  move: { vi: "chuyển sang quy định mới", en: "moves to the new revision" },
  ask: { vi: "hỏi người nộp có chuyển sang quy định mới không", en: "the applicant is asked" },
  none: { vi: "không thuộc diện thay đổi", en: "is not touched" }
}

const because: Readonly<Record<PlanLine["because"], Bilingual>> = {
  clause: { vi: "theo điều khoản chuyển tiếp", en: "by the transitional clause" },
  closed: { vi: "vì không còn đang giải quyết", en: "as it is no longer being handled" },
  notReceived: {
    vi: "vì chưa tiếp nhận, sẽ theo quy định của ngày tiếp nhận",
    en: "as it is not received yet, and will be under the rules of that day"
  },
  notUnderTheOld: {
    vi: "vì không nhận theo quy định cũ",
    en: "as it was not under the old revision"
  },
  otherProcedure: { vi: "vì là hồ sơ của thủ tục khác", en: "as it is of another procedure" }
}

const papers = (list: ReadonlyArray<AskedPapers>): string => list.map(({ text }) => text).join("; ")

const part = (when: boolean, vi: string, en: string): ReadonlyArray<Bilingual> =>
  when ? [{ vi, en }] : []

/** A line as a sentence for each change. */
export const lineText = (line: PlanLine): Bilingual => {
  const { action, agencies, basis, code, date, fee, worse } = line
  const cited = basis === "" ? "" : ` (${basis})`
  const before = date.before === null ? null : dateText(date.before)
  const after = date.after === null ? null : dateText(date.after)
  const [feeBefore, feeAfter] = [feeText(fee.before), feeText(fee.after)]
  const [oldAgencies, newAgencies] = [agencies.before.join(", "), agencies.after.join(", ")]
  const allowed = joined(
    worse.map((harm) => harms[harm]),
    ", ",
    ", "
  )
  const spared = joined(
    line.spared.map((harm) => harms[harm]),
    ", ",
    ", "
  )
  const what = `${code ?? "-"}: ${actions[action].vi}, ${because[line.because].vi}`
  const whatInEnglish = `${code ?? "-"}: ${actions[action].en}, ${because[line.because].en}`
  const [added, dropped, undecided] = [
    papers(line.newDocuments),
    papers(line.droppedDocuments),
    papers(line.undecidedDocuments)
  ]
  return joined(
    [
      { vi: `${what}${cited}`, en: `${whatInEnglish}${cited}` },
      ...(before === null || after === null
        ? []
        : date.before === date.after
          ? [{ vi: `hẹn trả vẫn ${before.vi}`, en: `still due ${before.en}` }]
          : [
              {
                vi: `hẹn trả từ ${before.vi} thành ${after.vi}`,
                en: `due ${after.en} instead of ${before.en}`
              }
            ]),
      ...part(added !== "", `cần thêm: ${added}`, `needed in addition: ${added}`),
      ...part(dropped !== "", `không cần nữa: ${dropped}`, `no longer needed: ${dropped}`),
      ...part(undecided !== "", `có thể cần, chưa rõ: ${undecided}`, `not yet known: ${undecided}`),
      ...part(
        feeBefore.vi !== feeAfter.vi,
        `từ ${feeBefore.vi} thành ${feeAfter.vi}`,
        `${feeAfter.en} instead of ${feeBefore.en}`
      ),
      ...part(
        oldAgencies !== newAgencies,
        `cơ quan giải quyết từ ${oldAgencies} thành ${newAgencies}`,
        `handled by ${newAgencies} instead of ${oldAgencies}`
      ),
      ...part(
        worse.length > 0,
        `điều khoản cho phép: ${allowed.vi}`,
        `the clause allows: ${allowed.en}`
      ),
      ...part(line.spared.length > 0, `được miễn: ${spared.vi}`, `spared: ${spared.en}`)
    ],
    "; ",
    "; "
  )
}
