/**
 * Records of the national portal as JSON. Here only their shape is read; lengths, values and forms
 * are checked by `PortalDossier.decode` and `PortalProgress.decode`, which say what is wrong with
 * which field.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaTransformation from "effect/SchemaTransformation"
import type { DossierRecord, ProgressRecord } from "./PortalRecord.ts"
import type { PortalRefusal } from "./PortalRefusal.ts"

// Systems send numbers as texts or as numbers, and what is not known as "", null or not at all.
const Text = Schema.Union([Schema.String, Schema.Int, Schema.Null]).pipe(
  Schema.decodeTo(
    Schema.String,
    SchemaTransformation.transform<string, string | number | null>({
      decode: (value) => (value === null ? "" : String(value)),
      encode: (text) => text
    })
  ),
  Schema.withDecodingDefaultKey(Effect.succeed(""))
)

const listOf = <S extends Schema.Constraint>(item: S) =>
  Schema.NullOr(Schema.Array(item)).pipe(
    Schema.decodeTo(
      Schema.Array(Schema.toType(item)),
      SchemaTransformation.transform<ReadonlyArray<S["Type"]>, ReadonlyArray<S["Type"]> | null>({
        decode: (value) => value ?? [],
        encode: (value) => value
      })
    ),
    Schema.withDecodingDefaultKey(Effect.succeed([]))
  )

const lists = {
  DinhDanhCHS: Schema.Struct({ LoaiDinhDanh: Text, SoDinhDanh: Text }),
  TaiLieuNop: Schema.Struct({ TenTepDinhKem: Text }),
  DanhSachLePhi: Schema.Struct({
    TenPhiLePhi: Text,
    MaPhiLePhi: Text,
    HinhThucThu: Text,
    Gia: Text,
    LoaiPhiLePhi: Text
  }),
  DanhSachHoSoBoSung: Schema.Struct({
    NguoiYeuCauBoSung: Text,
    NoiDungBoSung: Text,
    NgayBoSung: Text,
    NguoiTiepNhanBoSung: Text,
    NgayTiepNhanBoSung: Text,
    TrangThaiBoSung: Text,
    NgayHenTraTruoc: Text,
    NgayHenTraMoi: Text
  }),
  DanhSachGiayToKetQua: Schema.Struct({ TenGiayTo: Text })
}

/** A record `DongBoHoSoMC` as JSON. */
export const DossierRecordSchema = Schema.Struct({
  MaHoSo: Text,
  MaTTHC: Text,
  TenTTHC: Text,
  MaLinhVuc: Text,
  TenLinhVuc: Text,
  SoBienNhan: Text,
  KenhThucHien: Text,
  ChuHoSo: Text,
  LoaiDoiTuong: Text,
  MaDoiTuong: Text,
  DinhDanhCHS: listOf(lists.DinhDanhCHS),
  Email: Text,
  SoDienThoai: Text,
  TrichYeuHoSo: Text,
  NoiNopHoSo: Text,
  DonViXuLy: Text,
  NgayNopHoSo: Text,
  NgayTiepNhan: Text,
  NgayHenTra: Text,
  NgayKetThucXuLy: Text,
  NgayTra: Text,
  NgayTuChoi: Text,
  TrangThaiHoSo: Text,
  HinhThuc: Text,
  DuocThanhToanTrucTuyen: Text,
  TaiLieuNop: listOf(lists.TaiLieuNop),
  DanhSachLePhi: listOf(lists.DanhSachLePhi),
  DanhSachHoSoBoSung: listOf(lists.DanhSachHoSoBoSung),
  DanhSachGiayToKetQua: listOf(lists.DanhSachGiayToKetQua)
})

/** A record `CapNhatTienDoHoSoMC` as JSON. */
export const ProgressRecordSchema = Schema.Struct({
  MaHoSo: Text,
  NguoiXuLy: Text,
  ChucDanh: Text,
  ThoiDiemXuLy: Text,
  PhongBanXuLy: Text,
  NoiDungXuLy: Text,
  TrangThai: Text,
  NgayBatDau: Text,
  NgayKetThucTheoQuyDinh: Text
})

/** A record that was read, and the fields of it that this library does not know. */
export interface Read<A> {
  readonly record: A
  readonly ignored: ReadonlyArray<string>
}

/** Reads the shape of a record `DongBoHoSoMC`. */
export const readDossierRecord = (
  value: unknown
): Result.Result<Read<DossierRecord>, ReadonlyArray<PortalRefusal>> =>
  Result.mapBoth(Schema.decodeUnknownResult(DossierRecordSchema, everything)(value), {
    onSuccess: (record) => ({
      record,
      ignored: [
        ...unknownKeys(value, DossierRecordSchema.fields, ""),
        ...Object.entries(lists).flatMap(([field, item]) =>
          listIn(value, field).flatMap((element, index) =>
            unknownKeys(element, item.fields, `${field}[${index}].`)
          )
        )
      ]
    }),
    onFailure: refusals
  })

/** Reads the shape of a record `CapNhatTienDoHoSoMC`. */
export const readProgressRecord = (
  value: unknown
): Result.Result<Read<ProgressRecord>, ReadonlyArray<PortalRefusal>> =>
  Result.mapBoth(Schema.decodeUnknownResult(ProgressRecordSchema, everything)(value), {
    onSuccess: (record) => ({
      record,
      ignored: unknownKeys(value, ProgressRecordSchema.fields, "")
    }),
    onFailure: refusals
  })

const everything = { errors: "all" } as const

const unknownKeys = (value: unknown, fields: object, prefix: string): ReadonlyArray<string> =>
  Object.keys(value as object)
    .filter((key) => !Object.hasOwn(fields, key))
    .map((key) => `${prefix}${key}`)

const listIn = (value: unknown, field: string): ReadonlyArray<unknown> =>
  (value as Readonly<Record<string, ReadonlyArray<unknown> | null | undefined>>)[field] ?? []

const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1({
  // What was given is not repeated, since it may be about a person.
  leafHook: (issue) => issue._tag
})

const refusals = (error: { readonly issue: SchemaIssue.Issue }): ReadonlyArray<PortalRefusal> =>
  issuesOf(error.issue).issues.map(({ path = [] }) => ({
    _tag: "InvalidRecord",
    field: path.reduce<string>((field, part) => {
      const key = typeof part === "object" ? part.key : part
      return typeof key === "number" ? `${field}[${key}]` : `${field}${field && "."}${String(key)}`
    }, ""),
    detail: "expected an object of texts, and lists of such objects, with the portal's fields"
  }))
