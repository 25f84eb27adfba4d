/**
 * A dossier as the national portal knows it, in this library's words, and its record
 * `DongBoHoSoMC` (đồng bộ hồ sơ một cửa).
 *
 * @module
 */
import * as Result from "effect/Result"
import type { DossierCode } from "../dossier/DossierCode.ts"
import type { Channel } from "../dossier/DossierCommand.ts"
import * as DossierStatus from "../dossier/DossierStatus.ts"
import type { Instant } from "../time/Instant.ts"
import type { DossierRecord, FeeRecord } from "./PortalRecord.ts"
import type { PortalRefusal } from "./PortalRefusal.ts"
import * as PortalTime from "./PortalTime.ts"
import { checkDossier, instantOf } from "./recordCheck.ts"
import * as supplements from "./supplements.ts"

export { type ExportContext, ofHistory, unnamed } from "./dossierExport.ts"
export { historyOf, type ImportContext } from "./dossierImport.ts"

/** What kind of applicant (loại đối tượng). */
export type ApplicantKind = "citizen" | "enterprise" | "stateAgency" | "other"

/**
 * The applicant (chủ hồ sơ) as the portal wants it. Personal data: it is given beside a dossier's
 * events, and comes back beside them.
 */
export interface PortalApplicant {
  readonly kind: ApplicantKind
  readonly fullName: string
  /** What the applicant is registered under, such as an enterprise's tax code. */
  readonly objectCode: string
  /** Numbers of identity papers, of twelve digits or of nine. */
  readonly identities: ReadonlyArray<string>
  readonly email: string
  readonly phone: string
}

/** Where a fee can be paid online. */
export type OnlinePayment = "nationalPortal" | "ownGateway" | "none"

/** A dossier as the portal knows it. Texts that are not known are empty. */
export interface PortalDossier {
  readonly code: DossierCode
  readonly procedure: {
    readonly code: string
    readonly name: string
    readonly fieldCode: string
    readonly field: string
  }
  readonly receiptNumber: string
  readonly channel: Channel
  readonly applicant: PortalApplicant
  /** What the dossier asks for, at most 1,000 signs. */
  readonly summary: string
  readonly office: string
  readonly agency: string
  readonly submittedAt: Instant
  readonly receivedAt: Instant | null
  readonly dueAt: Instant | null
  /** When it was decided or stopped. */
  readonly finishedAt: Instant | null
  readonly returnedAt: Instant | null
  readonly refusedAt: Instant | null
  readonly status: DossierStatus.DossierStatus
  /** `HinhThuc`. Its values were not read; running systems send 1 for a result by post, else 0. */
  readonly resultForm: string
  readonly onlinePayment: OnlinePayment
  readonly documents: ReadonlyArray<string>
  readonly fees: ReadonlyArray<FeeRecord>
  readonly supplements: ReadonlyArray<supplements.PortalSupplement>
  readonly results: ReadonlyArray<string>
}

// Each list is in the order of the portal's numbers, from 1.
const channels: ReadonlyArray<Channel> = ["direct", "online", "postal"]
const kinds: ReadonlyArray<ApplicantKind> = ["citizen", "enterprise", "stateAgency", "other"]
const payments: ReadonlyArray<OnlinePayment> = ["nationalPortal", "ownGateway", "none"]
const statuses = DossierStatus.all.filter((status) => DossierStatus.portalStatus(status) !== null)

const numberIn = <A>(values: ReadonlyArray<A>, value: A): string =>
  String(values.indexOf(value) + 1)
const valueIn = <A>(values: ReadonlyArray<A>, number: string): A => values[Number(number) - 1]!

const timeText = (at: Instant | null): string => (at === null ? "" : PortalTime.format(at))

/**
 * The record to send, checked against the portal's lengths, values and forms; or all that is wrong
 * with it. A draft is not for the portal.
 */
export const encode = (
  dossier: PortalDossier
): Result.Result<DossierRecord, ReadonlyArray<PortalRefusal>> => {
  const status = DossierStatus.portalStatus(dossier.status)
  if (status === null) {
    const refusal = { field: "TrangThaiHoSo", why: "it has not been lodged" }
    return Result.fail([{ _tag: "NotForThePortal", ...refusal }])
  }
  const { applicant, procedure } = dossier
  const record: DossierRecord = {
    MaHoSo: dossier.code,
    MaTTHC: procedure.code,
    TenTTHC: procedure.name,
    MaLinhVuc: procedure.fieldCode,
    TenLinhVuc: procedure.field,
    SoBienNhan: dossier.receiptNumber,
    KenhThucHien: numberIn(channels, dossier.channel),
    ChuHoSo: applicant.fullName,
    LoaiDoiTuong: numberIn(kinds, applicant.kind),
    MaDoiTuong: applicant.objectCode,
    DinhDanhCHS: applicant.identities.map((number) => ({
      LoaiDinhDanh: number.length === 9 ? "2" : "1",
      SoDinhDanh: number
    })),
    Email: applicant.email,
    SoDienThoai: applicant.phone,
    TrichYeuHoSo: dossier.summary,
    NoiNopHoSo: dossier.office,
    DonViXuLy: dossier.agency,
    NgayNopHoSo: timeText(dossier.submittedAt),
    NgayTiepNhan: timeText(dossier.receivedAt),
    NgayHenTra: timeText(dossier.dueAt),
    NgayKetThucXuLy: timeText(dossier.finishedAt),
    NgayTra: timeText(dossier.returnedAt),
    NgayTuChoi: timeText(dossier.refusedAt),
    TrangThaiHoSo: String(status),
    HinhThuc: dossier.resultForm,
    DuocThanhToanTrucTuyen: numberIn(payments, dossier.onlinePayment),
    TaiLieuNop: dossier.documents.map((TenTepDinhKem) => ({ TenTepDinhKem })),
    DanhSachLePhi: dossier.fees,
    DanhSachHoSoBoSung: dossier.supplements.map(supplements.encode),
    DanhSachGiayToKetQua: dossier.results.map((TenGiayTo) => ({ TenGiayTo }))
  }
  const wrong = checkDossier(record)
  return wrong.length > 0 ? Result.fail(wrong) : Result.succeed(record)
}

/** The dossier of a record, or all that is wrong with the record. */
export const decode = (
  record: DossierRecord
): Result.Result<PortalDossier, ReadonlyArray<PortalRefusal>> => {
  const wrong = checkDossier(record)
  if (wrong.length > 0) return Result.fail(wrong)
  return Result.succeed({
    code: record.MaHoSo as DossierCode,
    procedure: {
      code: record.MaTTHC,
      name: record.TenTTHC,
      fieldCode: record.MaLinhVuc,
      field: record.TenLinhVuc
    },
    receiptNumber: record.SoBienNhan,
    channel: valueIn(channels, record.KenhThucHien),
    applicant: {
      kind: valueIn(kinds, record.LoaiDoiTuong),
      fullName: record.ChuHoSo,
      objectCode: record.MaDoiTuong,
      identities: record.DinhDanhCHS.map(({ SoDinhDanh }) => SoDinhDanh),
      email: record.Email,
      phone: record.SoDienThoai
    },
    summary: record.TrichYeuHoSo,
    office: record.NoiNopHoSo,
    agency: record.DonViXuLy,
    submittedAt: instantOf(record.NgayNopHoSo)!,
    receivedAt: instantOf(record.NgayTiepNhan),
    dueAt: instantOf(record.NgayHenTra),
    finishedAt: instantOf(record.NgayKetThucXuLy),
    returnedAt: instantOf(record.NgayTra),
    refusedAt: instantOf(record.NgayTuChoi),
    status: valueIn(statuses, record.TrangThaiHoSo),
    resultForm: record.HinhThuc,
    onlinePayment: valueIn(payments, record.DuocThanhToanTrucTuyen),
    documents: record.TaiLieuNop.map(({ TenTepDinhKem }) => TenTepDinhKem),
    fees: record.DanhSachLePhi,
    supplements: record.DanhSachHoSoBoSung.map(supplements.decode),
    results: record.DanhSachGiayToKetQua.map(({ TenGiayTo }) => TenGiayTo)
  })
}
