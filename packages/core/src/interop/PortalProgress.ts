/**
 * The steps of a dossier as the national portal wants them, and their record
 * `CapNhatTienDoHoSoMC` (cập nhật tiến độ hồ sơ một cửa).
 *
 * @module
 */
import * as Result from "effect/Result"
import type { DossierCode } from "../dossier/DossierCode.ts"
import type { DossierEvent } from "../dossier/DossierEvent.ts"
import * as DossierStatus from "../dossier/DossierStatus.ts"
import { decider } from "../dossier/decider.ts"
import type { Instant } from "../time/Instant.ts"
import type { ExportContext } from "./dossierExport.ts"
import type { ProgressRecord } from "./PortalRecord.ts"
import type { PortalRefusal } from "./PortalRefusal.ts"
import * as PortalTime from "./PortalTime.ts"
import { checkProgress, instantOf } from "./recordCheck.ts"
import { stepName } from "./stepName.ts"

/** One step. Texts that are not known are empty. */
export interface PortalStep {
  readonly dossierCode: DossierCode
  /** Who did it, at most 50 signs. */
  readonly by: string
  readonly position: string
  readonly at: Instant
  readonly unit: string
  readonly content: string
  /** Where the dossier stood after it. */
  readonly status: DossierStatus.DossierStatus
  readonly startedAt: Instant | null
  /** When the dossier was due, as it was promised at the time. */
  readonly dueAt: Instant | null
}

/** What the steps of a history need beside it. */
export type ProgressContext = Pick<ExportContext, "officeName" | "officerName"> & {
  /** An officer's position (chức danh) by the account in the events. */
  readonly position?: (account: string) => string
}

/** How many records the portal takes at a time. */
export const BATCH = 10

/** The steps of a dossier, one for each event. */
export const ofHistory = (
  history: ReadonlyArray<DossierEvent>,
  context: ProgressContext
): ReadonlyArray<PortalStep> => {
  let dossier = decider.initial
  return history.flatMap((event): ReadonlyArray<PortalStep> => {
    dossier = decider.evolve(dossier, event)
    const { actor } = event
    if (dossier.code === null) return []
    return [
      {
        dossierCode: dossier.code,
        by:
          actor.kind === "officer"
            ? context.officerName(actor.id)
            : actor.kind === "applicant"
              ? "Người nộp hồ sơ"
              : "Hệ thống",
        position: actor.kind === "officer" ? (context.position?.(actor.id) ?? "") : "",
        at: event.at,
        unit: dossier.agency ?? context.officeName(dossier.officeId ?? ""),
        content: stepName(event),
        status: dossier.status,
        startedAt: event.at,
        dueAt: dossier.dueAt
      }
    ]
  })
}

const timeText = (at: Instant | null): string => (at === null ? "" : PortalTime.format(at))

const statuses = DossierStatus.all.filter((status) => DossierStatus.portalStatus(status) !== null)

/** The record of a step, checked; or all that is wrong with it. */
export const encode = (
  step: PortalStep
): Result.Result<ProgressRecord, ReadonlyArray<PortalRefusal>> => {
  const record: ProgressRecord = {
    MaHoSo: step.dossierCode,
    NguoiXuLy: step.by,
    ChucDanh: step.position,
    ThoiDiemXuLy: PortalTime.format(step.at),
    PhongBanXuLy: step.unit,
    NoiDungXuLy: step.content,
    TrangThai: String(DossierStatus.portalStatus(step.status) ?? ""),
    NgayBatDau: timeText(step.startedAt),
    NgayKetThucTheoQuyDinh: timeText(step.dueAt)
  }
  const wrong = checkProgress(record)
  return wrong.length > 0 ? Result.fail(wrong) : Result.succeed(record)
}

/** The step of a record, or all that is wrong with the record. */
export const decode = (
  record: ProgressRecord
): Result.Result<PortalStep, ReadonlyArray<PortalRefusal>> => {
  const wrong = checkProgress(record)
  return wrong.length > 0
    ? Result.fail(wrong)
    : Result.succeed({
        dossierCode: record.MaHoSo as DossierCode,
        by: record.NguoiXuLy,
        position: record.ChucDanh,
        at: instantOf(record.ThoiDiemXuLy)!,
        unit: record.PhongBanXuLy,
        content: record.NoiDungXuLy,
        status: statuses[Number(record.TrangThai) - 1]!,
        startedAt: instantOf(record.NgayBatDau),
        dueAt: instantOf(record.NgayKetThucTheoQuyDinh)
      })
}

/**
 * Records in the batches in which they are sent, ten at a time.
 *
 * @example
 * ```ts
 * import { PortalProgress } from "@motcua/core"
 *
 * PortalProgress.batches([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).map((batch) => batch.length) // [10, 1]
 * ```
 */
export const batches = <A>(records: ReadonlyArray<A>): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(records.length / BATCH) }, (_, index) =>
    records.slice(index * BATCH, (index + 1) * BATCH)
  )
