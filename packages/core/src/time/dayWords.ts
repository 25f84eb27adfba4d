/**
 * What a day is, and what may still change, in the words of people.
 *
 * @module
 */
import type { Bilingual } from "../words/Bilingual.ts"
import type { DayExplanation } from "./dayExplanation.ts"
import * as LocalDate from "./LocalDate.ts"
import type { Unsettled } from "./unsettled.ts"

/** Why an answer is provisional (T6). */
export const unsettledText = (reason: Unsettled): Bilingual =>
  "year" in reason
    ? {
        vi: `lịch nghỉ năm ${reason.year} chưa được công bố`,
        en: `the days off of ${reason.year} are not announced`
      }
    : {
        vi: `việc hoán đổi ngày ${LocalDate.formatVietnamese(reason.date)} mới là đề xuất`,
        en: `a swap of ${LocalDate.format(reason.date)} is proposed, not decided`
      }

const KIND: { readonly [kind in DayExplanation["kind"]]: Bilingual } = {
  working: { vi: "ngày làm việc", en: "a working day" },
  weekend: { vi: "ngày nghỉ hằng tuần", en: "a weekly rest day" },
  holiday: { vi: "ngày nghỉ", en: "a day off" },
  madeUp: { vi: "ngày làm bù", en: "a made-up working day" }
}

/** What a day is, why, by which rules and documents, and whether that may still change. */
export const dayText = (day: DayExplanation): Bilingual => {
  const { note } = day
  const why: Array<Bilingual> = []
  const say = (date: LocalDate.LocalDate | null | undefined, vi: string, en: string) => {
    if (date === null || date === undefined) return
    why.push({
      vi: `${vi} ngày ${LocalDate.formatVietnamese(date)}`,
      en: `${en} ${LocalDate.format(date)}`
    })
  }
  say(note?.worksFor, "làm bù cho", "worked in place of")
  say(note?.workedOn, "được làm bù vào", "made up on")
  say(note?.statutoryFor, "nghỉ bù cho ngày lễ", "rest for the holiday of")
  if (note?.statutory != null && note.statutoryFor === null) {
    why.push({ vi: "nghỉ lễ theo luật", en: "a holiday by law" })
  }
  if (note?.decided && note.workedOn === null) {
    why.push({ vi: "nghỉ theo quyết định của năm", en: "off by the decision of the year" })
  }
  if (note?.worksFor != null && !day.counts) {
    why.push({ vi: "không tính cho hồ sơ (T7)", en: "not counted for dossiers (T7)" })
  }
  if (day.provisional) {
    why.push(
      note?.unconfirmed == null
        ? unsettledText({ year: LocalDate.parts(day.date).year, why: "notAnnounced" })
        : unsettledText({ date: day.date, why: note.unconfirmed })
    )
  }
  const sentence = (language: keyof Bilingual, date: string, verb: string): string =>
    [`${date} ${verb} ${KIND[day.kind][language]}`, ...why.map((reason) => reason[language])].join(
      "; "
    ) + (day.rules.length > 0 ? ` (${day.rules.join(", ")})` : "")
  return {
    vi: sentence("vi", `Ngày ${LocalDate.formatVietnamese(day.date)}`, "là"),
    en: sentence("en", LocalDate.format(day.date), "is")
  }
}
