/**
 * Records of the national portal (Cổng Dịch vụ công quốc gia), with its own names of fields. All
 * values are texts; what is not known is the empty text, as running systems send it.
 *
 * @module
 */

/** A number of the portal, in the texts in which it is sent. */
export const allowed = {
  KenhThucHien: ["1", "2", "3"],
  LoaiDoiTuong: ["1", "2", "3", "4"],
  LoaiDinhDanh: ["1", "2"],
  TrangThaiHoSo: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
  DuocThanhToanTrucTuyen: ["1", "2", "3"]
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>

/** The most signs that a field may have, where that is known. */
export const longest = { TrichYeuHoSo: 1000, NguoiXuLy: 50 } as const

/** An identity paper: `LoaiDinhDanh` 1 for twelve digits, 2 for nine. */
export interface IdentityRecord {
  readonly LoaiDinhDanh: string
  readonly SoDinhDanh: string
}

/** A fee. What `HinhThucThu` and `LoaiPhiLePhi` may be was not read. */
export interface FeeRecord {
  readonly TenPhiLePhi: string
  readonly MaPhiLePhi: string
  readonly HinhThucThu: string
  readonly Gia: string
  readonly LoaiPhiLePhi: string
}

/** A request for supplements and what came of it. */
export interface SupplementRecord {
  readonly NguoiYeuCauBoSung: string
  readonly NoiDungBoSung: string
  readonly NgayBoSung: string
  readonly NguoiTiepNhanBoSung: string
  readonly NgayTiepNhanBoSung: string
  readonly TrangThaiBoSung: string
  readonly NgayHenTraTruoc: string
  readonly NgayHenTraMoi: string
}

/** A document handed in. The law reference does not name its fields; this one is practice. */
export interface DocumentRecord {
  readonly TenTepDinhKem: string
}

/** A document that is the result. The law reference does not name its fields; this one is practice. */
export interface ResultRecord {
  readonly TenGiayTo: string
}

/** One dossier, to be inserted or updated (`DongBoHoSoMC`). */
export interface DossierRecord {
  readonly MaHoSo: string
  readonly MaTTHC: string
  readonly TenTTHC: string
  readonly MaLinhVuc: string
  readonly TenLinhVuc: string
  readonly SoBienNhan: string
  /** 1 direct, 2 online, 3 postal. */
  readonly KenhThucHien: string
  readonly ChuHoSo: string
  /** 1 citizen, 2 enterprise, 3 state agency, 4 other. */
  readonly LoaiDoiTuong: string
  readonly MaDoiTuong: string
  readonly DinhDanhCHS: ReadonlyArray<IdentityRecord>
  readonly Email: string
  readonly SoDienThoai: string
  readonly TrichYeuHoSo: string
  readonly NoiNopHoSo: string
  readonly DonViXuLy: string
  readonly NgayNopHoSo: string
  readonly NgayTiepNhan: string
  readonly NgayHenTra: string
  readonly NgayKetThucXuLy: string
  readonly NgayTra: string
  readonly NgayTuChoi: string
  readonly TrangThaiHoSo: string
  readonly HinhThuc: string
  /** 1 national portal, 2 the ministry's or province's own gateway, 3 not. */
  readonly DuocThanhToanTrucTuyen: string
  readonly TaiLieuNop: ReadonlyArray<DocumentRecord>
  readonly DanhSachLePhi: ReadonlyArray<FeeRecord>
  readonly DanhSachHoSoBoSung: ReadonlyArray<SupplementRecord>
  readonly DanhSachGiayToKetQua: ReadonlyArray<ResultRecord>
}

/** One step of a dossier (`CapNhatTienDoHoSoMC`). */
export interface ProgressRecord {
  readonly MaHoSo: string
  readonly NguoiXuLy: string
  readonly ChucDanh: string
  readonly ThoiDiemXuLy: string
  readonly PhongBanXuLy: string
  readonly NoiDungXuLy: string
  readonly TrangThai: string
  readonly NgayBatDau: string
  readonly NgayKetThucTheoQuyDinh: string
}
