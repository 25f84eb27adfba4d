/**
 * Whether a record holds to the portal's lengths, values and forms. Everything that is wrong is
 * said at once.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as DossierCode from "../dossier/DossierCode.ts"
import * as ProcedureCode from "../procedure/ProcedureCode.ts"
import type { Instant } from "../time/Instant.ts"
import { allowed, type DossierRecord, longest, type ProgressRecord } from "./PortalRecord.ts"
import type { PortalRefusal } from "./PortalRefusal.ts"
import * as PortalTime from "./PortalTime.ts"

type Check = PortalRefusal | null

const found = (checks: ReadonlyArray<Check>): ReadonlyArray<PortalRefusal> =>
  checks.filter((check) => check !== null)

const needed = (field: string, value: string, because: string | null = null): Check =>
  value === "" ? { _tag: "FieldMissing", field, because } : null

const oneOf = (field: string, value: string, values: ReadonlyArray<string>): Check =>
  values.includes(value) ? null : { _tag: "ValueNotAllowed", field, value, allowed: values }

// Counted as people count: a letter outside the basic plane is one.
const atMost = (field: string, value: string, most: number): Check => {
  const length = [...value].length
  return length > most ? { _tag: "FieldTooLong", field, length, longest: most } : null
}

const time = (field: string, value: string): Check => {
  const parsed = value === "" ? null : PortalTime.parse(value)
  return parsed === null || Result.isSuccess(parsed)
    ? null
    : { _tag: "InvalidTime", field, value, expected: parsed.failure.expected }
}

const format = (field: string, fits: boolean, expected: string): Check =>
  fits ? null : { _tag: "InvalidFormat", field, expected }

const dossierCode = (value: string): Check =>
  needed("MaHoSo", value) ??
  format(
    "MaHoSo",
    Result.isSuccess(DossierCode.parse(value)),
    "a dossier code such as H09-250211-0001"
  )

/** The instant of a field that may be empty; null where it is, or where it is no time. */
export const instantOf = (value: string): Instant | null => {
  const parsed = PortalTime.parse(value)
  return Result.isSuccess(parsed) ? parsed.success : null
}

const order = (
  record: DossierRecord,
  earlier: keyof DossierRecord,
  later: keyof DossierRecord
): Check => {
  const [from, to] = [instantOf(String(record[earlier])), instantOf(String(record[later]))]
  return from !== null && to !== null && to < from
    ? { _tag: "TimesOutOfOrder", field: later, earlierThan: earlier }
    : null
}

const times = [
  "NgayNopHoSo",
  "NgayTiepNhan",
  "NgayHenTra",
  "NgayKetThucXuLy",
  "NgayTra",
  "NgayTuChoi"
] as const

// What a status says has happened, there has to be a time of.
const neededAt: Readonly<Record<string, ReadonlyArray<(typeof times)[number]>>> = {
  "2": ["NgayTiepNhan", "NgayHenTra"],
  "3": ["NgayTuChoi"],
  "4": ["NgayTiepNhan", "NgayHenTra"],
  "9": ["NgayTiepNhan", "NgayHenTra", "NgayKetThucXuLy"],
  "10": ["NgayTiepNhan", "NgayHenTra", "NgayKetThucXuLy", "NgayTra"]
}

const lists = (record: DossierRecord): ReadonlyArray<Check> => [
  ...record.DinhDanhCHS.flatMap(({ LoaiDinhDanh, SoDinhDanh }, index) => {
    const field = `DinhDanhCHS[${index}]`
    return [
      oneOf(`${field}.LoaiDinhDanh`, LoaiDinhDanh, allowed.LoaiDinhDanh),
      LoaiDinhDanh === "1"
        ? format(`${field}.SoDinhDanh`, /^\d{12}$/.test(SoDinhDanh), "12 digits")
        : format(`${field}.SoDinhDanh`, /^\d{9}$/.test(SoDinhDanh), "9 digits")
    ]
  }),
  ...record.DanhSachLePhi.map(({ Gia }, index) =>
    format(`DanhSachLePhi[${index}].Gia`, /^(0|[1-9]\d{0,14})$/.test(Gia), "a whole number of đồng")
  ),
  ...record.DanhSachHoSoBoSung.flatMap((supplement, index) => {
    const field = `DanhSachHoSoBoSung[${index}]`
    return [
      needed(`${field}.NgayBoSung`, supplement.NgayBoSung),
      ...(["NgayBoSung", "NgayTiepNhanBoSung", "NgayHenTraTruoc", "NgayHenTraMoi"] as const).map(
        (name) => time(`${field}.${name}`, supplement[name])
      )
    ]
  })
]

/** What is wrong with the record of a dossier; nothing where it may be sent. */
export const checkDossier = (record: DossierRecord): ReadonlyArray<PortalRefusal> =>
  found([
    dossierCode(record.MaHoSo),
    needed("MaTTHC", record.MaTTHC) ??
      format(
        "MaTTHC",
        Result.isSuccess(ProcedureCode.parse(record.MaTTHC)),
        "a procedure code such as 1.004222"
      ),
    needed("TenTTHC", record.TenTTHC),
    oneOf("KenhThucHien", record.KenhThucHien, allowed.KenhThucHien),
    oneOf("LoaiDoiTuong", record.LoaiDoiTuong, allowed.LoaiDoiTuong),
    atMost("TrichYeuHoSo", record.TrichYeuHoSo, longest.TrichYeuHoSo),
    oneOf("TrangThaiHoSo", record.TrangThaiHoSo, allowed.TrangThaiHoSo),
    oneOf("DuocThanhToanTrucTuyen", record.DuocThanhToanTrucTuyen, allowed.DuocThanhToanTrucTuyen),
    needed("NgayNopHoSo", record.NgayNopHoSo),
    ...times.map((field) => time(field, record[field])),
    ...(neededAt[record.TrangThaiHoSo] ?? []).map((field) =>
      needed(field, record[field], `TrangThaiHoSo ${record.TrangThaiHoSo}`)
    ),
    order(record, "NgayNopHoSo", "NgayTiepNhan"),
    order(record, "NgayNopHoSo", "NgayTuChoi"),
    order(record, "NgayTiepNhan", "NgayKetThucXuLy"),
    order(record, "NgayKetThucXuLy", "NgayTra"),
    ...lists(record)
  ])

/** What is wrong with the record of a step; nothing where it may be sent. */
export const checkProgress = (record: ProgressRecord): ReadonlyArray<PortalRefusal> =>
  found([
    dossierCode(record.MaHoSo),
    needed("NguoiXuLy", record.NguoiXuLy),
    atMost("NguoiXuLy", record.NguoiXuLy, longest.NguoiXuLy),
    needed("ThoiDiemXuLy", record.ThoiDiemXuLy),
    time("ThoiDiemXuLy", record.ThoiDiemXuLy),
    oneOf("TrangThai", record.TrangThai, allowed.TrangThaiHoSo),
    time("NgayBatDau", record.NgayBatDau),
    time("NgayKetThucTheoQuyDinh", record.NgayKetThucTheoQuyDinh)
  ])
