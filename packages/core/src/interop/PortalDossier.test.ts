import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { replay, run } from "../decider/Decider.ts"
import type { DossierCommand } from "../dossier/DossierCommand.ts"
import type { DossierEvent } from "../dossier/DossierEvent.ts"
import { decider } from "../dossier/decider.ts"
import * as PortalDossier from "./PortalDossier.ts"
import {
  applicant,
  at,
  context,
  given,
  importContext,
  officer,
  submit
} from "./testing/portalContext.ts"

const history = (commands: ReadonlyArray<DossierCommand>): ReadonlyArray<DossierEvent> => {
  const { events, refusals } = run(decider, given, [submit, ...commands])
  expect(refusals).toEqual([])
  return events
}

const returned = history([
  { _tag: "Accept", at: at("02-10 09:30"), actor: officer },
  { _tag: "Start", at: at("02-10 10:00"), actor: officer, agency: "Công an phường Phú Cường" },
  {
    _tag: "RequestSupplement",
    at: at("02-12 08:00"),
    actor: officer,
    items: ["Hợp đồng thuê nhà", "Văn bản đồng ý"],
    reason: "Thiếu giấy tờ về chỗ ở"
  },
  { _tag: "ProvideSupplement", at: at("02-14 08:00"), actor: applicant, documents: ["Hợp đồng"] },
  { _tag: "Decide", at: at("02-20 15:00"), actor: officer, outcome: "granted", reason: null },
  { _tag: "Return", at: at("02-21 08:15"), actor: officer, way: "post" }
])

const portalOf = (events: ReadonlyArray<DossierEvent>) => PortalDossier.ofHistory(events, context)!
const recordOf = (events: ReadonlyArray<DossierEvent>) =>
  Result.getOrThrow(PortalDossier.encode(portalOf(events)))
const record = recordOf(returned)

describe("a dossier as the portal has it", () => {
  test("every field of the record, in the portal's own names and values", () => {
    expect(record).toEqual({
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
      DinhDanhCHS: [
        { LoaiDinhDanh: "1", SoDinhDanh: "074301123456" },
        { LoaiDinhDanh: "2", SoDinhDanh: "280123456" }
      ],
      Email: "duong@example.vn",
      SoDienThoai: "0912345678",
      TrichYeuHoSo: "Đăng ký thường trú",
      NoiNopHoSo: "Văn phòng branch-718",
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
      TaiLieuNop: [{ TenTepDinhKem: "Tờ khai" }, { TenTepDinhKem: "Hợp đồng" }],
      DanhSachLePhi: [],
      DanhSachHoSoBoSung: [
        {
          NguoiYeuCauBoSung: "cb-01",
          NoiDungBoSung: "Hợp đồng thuê nhà\nVăn bản đồng ý\nLý do: Thiếu giấy tờ về chỗ ở",
          NgayBoSung: "20250212080000",
          NguoiTiepNhanBoSung: "",
          NgayTiepNhanBoSung: "20250214080000",
          TrangThaiBoSung: "1",
          NgayHenTraTruoc: "20250219170000",
          NgayHenTraMoi: "20250225170000"
        }
      ],
      DanhSachGiayToKetQua: []
    })
  })

  test("a dossier that came from a record gives the same record", () => {
    const portal = Result.getOrThrow(PortalDossier.decode(record))
    const events = PortalDossier.historyOf(portal, importContext)
    const again = { ...context, applicant: portal.applicant }
    expect(
      Result.getOrThrow(PortalDossier.encode(PortalDossier.ofHistory(events, again)!))
    ).toEqual(record)
    expect(replay(decider, events)).toMatchObject({
      status: "returned",
      communeCode: "25741",
      officeId: "branch-718",
      ruleSet: "ND61",
      supplementsAsked: { reception: 0, appraisal: 1 }
    })
  })

  test("each number stands for what the portal says", () => {
    const encoded = (change: Partial<PortalDossier.PortalDossier>) =>
      Result.getOrThrow(PortalDossier.encode({ ...portalOf(returned), ...change }))
    const applicant = context.applicant
    expect(
      (["direct", "online", "postal"] as const).map((channel) => encoded({ channel }).KenhThucHien)
    ).toEqual(["1", "2", "3"])
    expect(
      (["citizen", "enterprise", "stateAgency", "other"] as const).map(
        (kind) => encoded({ applicant: { ...applicant, kind } }).LoaiDoiTuong
      )
    ).toEqual(["1", "2", "3", "4"])
    expect(
      (["nationalPortal", "ownGateway", "none"] as const).map(
        (onlinePayment) => encoded({ onlinePayment }).DuocThanhToanTrucTuyen
      )
    ).toEqual(["1", "2", "3"])
  })

  const accepted = { _tag: "Accept", at: at("02-10 09:30"), actor: officer } as const
  const started = {
    _tag: "Start",
    at: at("02-10 10:00"),
    actor: officer,
    agency: "Công an phường Phú Cường"
  } as const
  const asked = {
    _tag: "RequestSupplement",
    at: at("02-11 08:00"),
    actor: officer,
    items: ["Hợp đồng"],
    reason: "Thiếu"
  } as const
  const withdrawn = {
    _tag: "RequestWithdrawal",
    at: at("02-13 08:00"),
    actor: applicant,
    reason: "Nộp nhầm"
  } as const

  test("a stop has the time at which handling ended, and comes back as what it was", () => {
    const events = history([
      ...[accepted, started, asked, withdrawn],
      { _tag: "Stop", at: at("02-13 09:00"), actor: officer }
    ])
    const sent = recordOf(events)
    expect(sent).toMatchObject({ TrangThaiHoSo: "8", NgayKetThucXuLy: "20250213090000" })
    const portal = Result.getOrThrow(PortalDossier.decode(sent))
    const back = replay(decider, PortalDossier.historyOf(portal, importContext))
    expect(back.dueAt).toBe(replay(decider, events).dueAt)
    expect(portal.supplements[0]?.previousDueAt).not.toBe(back.dueAt)
    expect(back.stopped).toEqual({ at: at("02-13 09:00"), because: "withdrawn" })
  })

  test("the date that stands now comes back, also where it moved after a supplement", () => {
    const events = history([
      ...[accepted, started, asked],
      {
        _tag: "ProvideSupplement",
        at: at("02-14 08:00"),
        actor: applicant,
        documents: ["Hợp đồng"]
      },
      {
        _tag: "Apologise",
        at: at("02-20 08:00"),
        actor: officer,
        reason: "Chờ xác minh",
        newDueAt: at("03-05 17:00")
      }
    ])
    const portal = portalOf(events)
    expect(portal.supplements[0]?.newDueAt).not.toBe(portal.dueAt)
    const back = replay(decider, PortalDossier.historyOf(portal, importContext))
    expect(back.dueAt).toBe(at("03-05 17:00"))
    expect(back.apology).toBeNull()
  })

  test("a draft is not for the portal", () => {
    expect(PortalDossier.ofHistory([], context)).toBeNull()
    const refused = PortalDossier.encode({ ...portalOf(returned), status: "draft" })
    expect(Result.isFailure(refused) && refused.failure[0]?._tag).toBe("NotForThePortal")
  })
})
