import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import * as PortalDossier from "./PortalDossier.ts"
import { readDossierRecord } from "./PortalRecord.schema.ts"
import type { DossierRecord } from "./PortalRecord.ts"
import * as PortalRefusal from "./PortalRefusal.ts"

const record: DossierRecord = {
  MaHoSo: "H09-250210-0007",
  MaTTHC: "1.004222",
  TenTTHC: "Đăng ký thường trú",
  MaLinhVuc: "G01-QL02",
  TenLinhVuc: "Đăng ký, quản lý cư trú",
  SoBienNhan: "H09-250210-0007",
  KenhThucHien: "2",
  ChuHoSo: "Nguyễn Thị Thuỳ Dương",
  LoaiDoiTuong: "1",
  MaDoiTuong: "",
  DinhDanhCHS: [{ LoaiDinhDanh: "1", SoDinhDanh: "074301123456" }],
  Email: "",
  SoDienThoai: "",
  TrichYeuHoSo: "Đăng ký thường trú",
  NoiNopHoSo: "Chi nhánh Thủ Dầu Một",
  DonViXuLy: "Công an phường Phú Cường",
  NgayNopHoSo: "20250210090000",
  NgayTiepNhan: "20250210093000",
  NgayHenTra: "20250225170000",
  NgayKetThucXuLy: "20250220150000",
  NgayTra: "20250221081500",
  NgayTuChoi: "",
  TrangThaiHoSo: "10",
  HinhThuc: "1",
  DuocThanhToanTrucTuyen: "3",
  TaiLieuNop: [],
  DanhSachLePhi: [],
  DanhSachHoSoBoSung: [
    {
      NguoiYeuCauBoSung: "cb-01",
      NoiDungBoSung: "Hợp đồng thuê nhà",
      NgayBoSung: "20250212080000",
      NguoiTiepNhanBoSung: "",
      NgayTiepNhanBoSung: "20250214080000",
      TrangThaiBoSung: "1",
      NgayHenTraTruoc: "20250219170000",
      NgayHenTraMoi: "20250225170000"
    }
  ],
  DanhSachGiayToKetQua: []
}

describe("records that are wrong", () => {
  const refusalsOf = (change: Partial<DossierRecord>) => {
    const decoded = PortalDossier.decode({ ...record, ...change })
    return Result.isFailure(decoded) ? decoded.failure : []
  }

  test.each([
    [
      { TrichYeuHoSo: "ổ".repeat(1001) },
      { _tag: "FieldTooLong", field: "TrichYeuHoSo", length: 1001, longest: 1000 }
    ],
    [
      { KenhThucHien: "4" },
      { _tag: "ValueNotAllowed", field: "KenhThucHien", value: "4", allowed: ["1", "2", "3"] }
    ],
    [
      { LoaiDoiTuong: "5" },
      { _tag: "ValueNotAllowed", field: "LoaiDoiTuong", value: "5", allowed: ["1", "2", "3", "4"] }
    ],
    [{ TrangThaiHoSo: "11" }, { _tag: "ValueNotAllowed", field: "TrangThaiHoSo", value: "11" }],
    [{ DuocThanhToanTrucTuyen: "" }, { _tag: "ValueNotAllowed", field: "DuocThanhToanTrucTuyen" }],
    [{ MaHoSo: "H09-250231-0001" }, { _tag: "InvalidFormat", field: "MaHoSo" }],
    [{ MaHoSo: "" }, { _tag: "FieldMissing", field: "MaHoSo", because: null }],
    [{ MaTTHC: "1.4222" }, { _tag: "InvalidFormat", field: "MaTTHC" }],
    [{ NgayTra: "2025-02-21" }, { _tag: "InvalidTime", field: "NgayTra", value: "2025-02-21" }],
    [{ NgayTra: "" }, { _tag: "FieldMissing", field: "NgayTra", because: "TrangThaiHoSo 10" }],
    [
      { NgayTra: "20250101000000" },
      { _tag: "TimesOutOfOrder", field: "NgayTra", earlierThan: "NgayKetThucXuLy" }
    ],
    [
      { DinhDanhCHS: [{ LoaiDinhDanh: "1", SoDinhDanh: "280123456" }] },
      { _tag: "InvalidFormat", field: "DinhDanhCHS[0].SoDinhDanh", expected: "12 digits" }
    ],
    [
      { DinhDanhCHS: [{ LoaiDinhDanh: "3", SoDinhDanh: "" }] },
      { _tag: "ValueNotAllowed", field: "DinhDanhCHS[0].LoaiDinhDanh" }
    ],
    [
      {
        DanhSachLePhi: [
          { TenPhiLePhi: "", MaPhiLePhi: "", HinhThucThu: "", Gia: "1e3", LoaiPhiLePhi: "" }
        ]
      },
      { _tag: "InvalidFormat", field: "DanhSachLePhi[0].Gia" }
    ]
  ] satisfies ReadonlyArray<
    [Partial<DossierRecord>, { [key: string]: unknown; _tag: string; field: string }]
  >)("%#: $1._tag, $1.field", (change, refusal) => {
    const refusals = refusalsOf(change)
    expect(refusals[0]).toMatchObject(refusal)
    const words = PortalRefusal.text(refusals[0]!)
    expect(words.vi).toContain(refusals[0]!.field)
    expect(words.en).toContain(refusals[0]!.field)
  })

  test.each([
    ["2", ["NgayTiepNhan", "NgayHenTra"]],
    ["3", ["NgayTuChoi"]],
    ["4", ["NgayTiepNhan", "NgayHenTra"]],
    ["9", ["NgayTiepNhan", "NgayHenTra", "NgayKetThucXuLy"]],
    ["10", ["NgayTiepNhan", "NgayHenTra", "NgayKetThucXuLy", "NgayTra"]]
  ] as const)("status %s needs the times of what it says", (TrangThaiHoSo, fields) => {
    const complete = { TrangThaiHoSo, NgayTuChoi: "20250211090000" }
    expect(refusalsOf(complete)).toEqual([])
    for (const field of fields) {
      expect(refusalsOf({ ...complete, [field]: "" })).toEqual([
        { _tag: "FieldMissing", field, because: `TrangThaiHoSo ${TrangThaiHoSo}` }
      ])
    }
  })

  test.each(["1", "5", "6", "7", "8"])("status %s needs no more than its lodging", (status) => {
    const bare = {
      NgayTiepNhan: "",
      NgayHenTra: "",
      NgayKetThucXuLy: "",
      NgayTra: "",
      DanhSachHoSoBoSung: []
    }
    expect(refusalsOf({ ...bare, TrangThaiHoSo: status })).toEqual([])
  })

  test("every time of every list is read", () => {
    const [supplement] = record.DanhSachHoSoBoSung
    for (const field of Object.keys(record).filter((name) => name.startsWith("Ngay"))) {
      expect(refusalsOf({ [field]: "x" })).toMatchObject([{ _tag: "InvalidTime", field }])
    }
    for (const field of Object.keys(supplement!).filter((name) => name.startsWith("Ngay"))) {
      expect(
        refusalsOf({
          DanhSachHoSoBoSung: [{ ...supplement!, [field]: "20250211" }]
        })
      ).toMatchObject([{ _tag: "InvalidTime", field: `DanhSachHoSoBoSung[0].${field}` }])
    }
  })

  test.each(["MaHoSo", "MaTTHC", "TenTTHC", "NgayNopHoSo"])("%s may not be empty", (field) => {
    expect(refusalsOf({ [field]: "" })).toEqual([{ _tag: "FieldMissing", field, because: null }])
  })

  test("a request for supplements has its time", () => {
    const [supplement] = record.DanhSachHoSoBoSung
    expect(refusalsOf({ DanhSachHoSoBoSung: [{ ...supplement!, NgayBoSung: "" }] })).toEqual([
      { _tag: "FieldMissing", field: "DanhSachHoSoBoSung[0].NgayBoSung", because: null }
    ])
  })

  test("a thousand signs are allowed, and everything wrong is said at once", () => {
    expect(refusalsOf({ TrichYeuHoSo: "😀".repeat(1000) })).toEqual([])
    expect(refusalsOf({ KenhThucHien: "", NgayTra: "x", MaTTHC: "" })).toHaveLength(3)
  })

  test("a wrong number of a person is not repeated", () => {
    const refusals = refusalsOf({ DinhDanhCHS: [{ LoaiDinhDanh: "1", SoDinhDanh: "0743011234" }] })
    expect(JSON.stringify(refusals)).not.toContain("0743011234")
  })

  test("numbers as numbers, and what is missing, are read; what is unknown is named", () => {
    const { DanhSachLePhi: _, ...rest } = record
    const read = readDossierRecord({
      ...rest,
      KenhThucHien: 2,
      TrangThaiHoSo: 10,
      MaDoiTuong: null,
      Fax: "x",
      DanhSachHoSoBoSung: [{ ...record.DanhSachHoSoBoSung[0], HoSoBoSungId: "1" }]
    })
    expect(Result.getOrThrow(read)).toEqual({
      record,
      ignored: ["Fax", "DanhSachHoSoBoSung[0].HoSoBoSungId"]
    })
  })

  test.each([
    [null, ""],
    [[], ""],
    [{ MaHoSo: {} }, "MaHoSo"],
    [{ DinhDanhCHS: [{ SoDinhDanh: [] }] }, "DinhDanhCHS[0].SoDinhDanh"]
  ])("%j is no record", (value, field) => {
    const read = readDossierRecord(value)
    expect(Result.isFailure(read) && read.failure[0]).toMatchObject({
      _tag: "InvalidRecord",
      field
    })
  })
})
