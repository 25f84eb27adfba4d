/**
 * What `motcua catalogue migrate` answers once events have come of it: as JSON, and in words.
 *
 * @module
 */
import { type DossierEvent, LocalDate, Migration } from "@motcua/core"
import { encodeEvents } from "../dossier/json.ts"
import type { Words } from "../Words.ts"

/** Events and who was left alone, as JSON. */
export const executedJson = ({ events, left }: Migration.Executed) => ({
  executed: events.map((one) => ({ ...one, events: encodeEvents(one.events) })),
  left: left.map((one) => ({ ...one, text: Migration.leftText(one) }))
})

const dueText = (event: DossierEvent | undefined): Words => {
  if (event?._tag !== "RevisionChanged" || event.dueAt === null) return { vi: "", en: "" }
  const date = LocalDate.fromInstant(event.dueAt)
  return {
    vi: `; hẹn trả ${LocalDate.formatVietnamese(date)}`,
    en: `; due ${LocalDate.format(date)}`
  }
}

/** An undo in sentences: who came back, and who did not, and why. */
export const undoneLines = (
  { events, left }: Migration.Executed,
  revision: string
): ReadonlyArray<Words> => [
  ...events.map(({ code, events }) => {
    const due = dueText(events[0])
    return {
      vi: `${code}: trở lại phiên bản ${revision}${due.vi}`,
      en: `${code}: back under revision ${revision}${due.en}`
    }
  }),
  ...left.map((one) => {
    const { en, vi } = Migration.leftText(one)
    return { vi: `${vi} Không hoàn lại.`, en: `${en} Not undone.` }
  })
]
