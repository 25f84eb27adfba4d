/**
 * Requests for supplements, as the portal has them.
 *
 * @module
 */
import type { Instant } from "../time/Instant.ts"
import type { SupplementRecord } from "./PortalRecord.ts"
import * as PortalTime from "./PortalTime.ts"
import { instantOf } from "./recordCheck.ts"

/** A request for supplements and what came of it. */
export interface PortalSupplement {
  readonly askedBy: string
  readonly askedAt: Instant
  readonly items: ReadonlyArray<string>
  readonly reason: string
  readonly receivedBy: string
  readonly providedAt: Instant | null
  /** `TrangThaiBoSung`. Its values were not read; assumed: 1 where the supplements came, else 0. */
  readonly state: string
  readonly previousDueAt: Instant | null
  readonly newDueAt: Instant | null
}

const REASON = "Lý do: "

const line = (text: string): string => text.replaceAll(/\s+/g, " ").trim()

// One line for each item and one for the reason, so that they can be told apart again.
const content = ({ items, reason }: PortalSupplement): string =>
  [...items.map(line), ...(reason === "" ? [] : [`${REASON}${line(reason)}`])].join("\n")

const timeText = (at: Instant | null): string => (at === null ? "" : PortalTime.format(at))

/** The record of a request. */
export const encode = (supplement: PortalSupplement): SupplementRecord => ({
  NguoiYeuCauBoSung: supplement.askedBy,
  NoiDungBoSung: content(supplement),
  NgayBoSung: PortalTime.format(supplement.askedAt),
  NguoiTiepNhanBoSung: supplement.receivedBy,
  NgayTiepNhanBoSung: timeText(supplement.providedAt),
  TrangThaiBoSung: supplement.state,
  NgayHenTraTruoc: timeText(supplement.previousDueAt),
  NgayHenTraMoi: timeText(supplement.newDueAt)
})

/** The request of a record that was checked. */
export const decode = (record: SupplementRecord): PortalSupplement => {
  const lines = record.NoiDungBoSung.split(/\r?\n/)
    .map(line)
    .filter((text) => text !== "")
  const last = lines.at(-1)
  const hasReason = last?.startsWith(REASON) === true
  return {
    askedBy: record.NguoiYeuCauBoSung,
    askedAt: instantOf(record.NgayBoSung)!,
    items: hasReason ? lines.slice(0, -1) : lines,
    reason: hasReason ? last.slice(REASON.length) : "",
    receivedBy: record.NguoiTiepNhanBoSung,
    providedAt: instantOf(record.NgayTiepNhanBoSung),
    state: record.TrangThaiBoSung,
    previousDueAt: instantOf(record.NgayHenTraTruoc),
    newDueAt: instantOf(record.NgayHenTraMoi)
  }
}
