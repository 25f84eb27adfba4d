/**
 * The certificate of a deadline as JSON and as text.
 *
 * @module
 */
import type { Deadline } from "@motcua/core"
import * as Instant from "@motcua/core/time/Instant"
import * as LocalDate from "@motcua/core/time/LocalDate"
import * as LocalTime from "@motcua/core/time/LocalTime"
import * as TimeLimit from "@motcua/core/time/TimeLimit"
import type { Words } from "../Words.ts"

const minutes = (milliseconds: number): number => milliseconds / 60_000

/** Instants as ISO text, what is owed in minutes. */
export const certificateJson = (certificate: Deadline.Certificate) => ({
  version: certificate.version,
  receivedAt: Instant.format(certificate.receivedAt),
  limit: TimeLimit.format(certificate.limit),
  cutoff: certificate.cutoff === null ? null : LocalTime.format(certificate.cutoff),
  stops: certificate.stops.map(({ from, to, resume = "pause" }) => ({
    from: Instant.format(from),
    to: to === null ? null : Instant.format(to),
    resume
  })),
  extraWorkingDays: certificate.extraWorkingDays,
  madeUpSaturdays: certificate.madeUpSaturdays,
  hours: certificate.hours,
  stretches: certificate.stretches.map((stretch) => ({
    begins: stretch.begins,
    measure: stretch.measure,
    countedFrom: Instant.format(stretch.countedFrom),
    owedMinutes: minutes(stretch.owed),
    rules: stretch.rules,
    rows: stretch.rows.map((row) => ({
      date: LocalDate.format(row.date),
      from: Instant.format(row.from),
      to: Instant.format(row.to),
      class: row.class,
      rules: row.rules,
      takesMinutes: minutes(row.takes),
      balanceMinutes: minutes(row.balance)
    }))
  })),
  due: Instant.format(certificate.due),
  dueDate: LocalDate.format(certificate.dueDate),
  provisional: certificate.provisional
})

export type CertificateJson = ReturnType<typeof certificateJson>

const classes: Readonly<Record<Deadline.RowClass, Words>> = {
  working: { vi: "làm việc", en: "working" },
  madeUp: { vi: "làm bù", en: "made up" },
  weekend: { vi: "cuối tuần", en: "weekend" },
  holiday: { vi: "nghỉ lễ", en: "holiday" },
  beforeOpening: { vi: "trước giờ mở cửa", en: "before opening" },
  lunchBreak: { vi: "nghỉ trưa", en: "lunch break" },
  afterClosing: { vi: "sau giờ đóng cửa", en: "after closing" },
  stopped: { vi: "tạm dừng", en: "stopped" }
}

const clock = (instant: string): string => instant.slice(11, 16)

/** Every piece of every day: what it is, by which rules, and what is still owed after it. */
export const certificateText = (certificate: CertificateJson): Words => {
  const rows = certificate.stretches.flatMap(({ rows }) => rows)
  const lines = (language: keyof Words, owed: string) =>
    rows
      .map(({ date, from, to, class: kind, rules, balanceMinutes }) =>
        [
          date,
          `${clock(from)}-${clock(to).replace("00:00", "24:00")}`,
          classes[kind][language].padEnd(17),
          `${owed} ${Math.round(balanceMinutes / 0.6) / 100} h`.padEnd(12),
          rules.join(" ")
        ].join("  ")
      )
      .join("\n")
  return { vi: lines("vi", "còn"), en: lines("en", "left") }
}
