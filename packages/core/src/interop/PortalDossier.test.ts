import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { replay, run } from "../decider/Decider.ts"
import * as DossierCode from "../dossier/DossierCode.ts"
import type { DossierCommand } from "../dossier/DossierCommand.ts"
import type { DossierEvent } from "../dossier/DossierEvent.ts"
import * as DossierStatus from "../dossier/DossierStatus.ts"
import { decider } from "../dossier/decider.ts"
import type { Given } from "../dossier/Given.ts"
import { calendar2025 } from "../testing/calendar2025.ts"
import * as Instant from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as PortalDossier from "./PortalDossier.ts"
import { readDossierRecord } from "./PortalRecord.schema.ts"

const limit = { quantity: 7, unit: "working_day" } as const
const given: Given = {
  terms: {
    procedureCode: "1.004222",
    limits: { direct: limit, postal: limit, online: limit },
    cutoff: null,
    supplementResume: "restart",
    supplementPeriod: { quantity: 10, unit: "working_day" },
    paymentStopsClock: true,
    extraWorkingDays: 0
  },
  calendar: calendar2025,
  receivingOffices: ["branch-718"],
  successorOffice: null
}
const officer = { kind: "officer", id: "cb-01" } as const
const applicant = { kind: "applicant" } as const
const at = (text: string) => Instant.unsafe(`2025-${text.replace(" ", "T")}:00+07:00`)

const context: PortalDossier.ExportContext = {
  procedure: {
    code: "1.004222",
    name: "Đăng ký thường trú",
    fieldCode: "G01-QL02",
    field: "Đăng ký, quản lý cư trú"
  },
  applicant: {
    kind: "citizen",
    fullName: "Nguyễn Thị Thuỳ Dương",
    objectCode: "",
    identities: ["074301123456", "280123456"],
    email: "duong@example.vn",
    phone: "0912345678"
  },
  officeName: (id) => `Văn phòng ${id}`,
  officerName: (account) => account,
  agency: "Công an phường"
}
const importContext: PortalDossier.ImportContext = {
  officeId: (name) => name.replace("Văn phòng ", ""),
  communeCode: "25741"
}

const submit: DossierCommand = {
  _tag: "Submit",
  at: at("02-10 09:00"),
  actor: applicant,
  code: DossierCode.make("H09", LocalDate.unsafe("2025-02-10"), 7),
  procedureCode: "1.004222",
  communeCode: "25741",
  officeId: "branch-718",
  channel: "online",
  documents: ["Tờ khai"]
}

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

/** Commands of any kind at rising times; those that the rules refuse fall out. */
const histories = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 4000 }),
      // The straight way is taken more often, so that its end is reached.
      kind: fc.oneof(fc.constantFrom(0, 1, 4, 5), fc.nat(11)),
      text: fc.stringMatching(/^[a-zà-ỹ]{1,6}( [a-zà-ỹ;:0-9]{1,6}){0,3}$/)
    }),
    { maxLength: 14 }
  )
  .map((steps) => {
    let now: number = submit.at
    const commands = steps.map(({ minutes, kind, text }): DossierCommand => {
      now += minutes * 60_000
      const time = now as Instant.Instant
      const by = { at: time, actor: officer }
      const all: ReadonlyArray<DossierCommand> = [
        { _tag: "Accept", ...by },
        { _tag: "Start", ...by, agency: text },
        { _tag: "RequestSupplement", ...by, items: [text, `${text} b`], reason: text },
        { _tag: "ProvideSupplement", at: time, actor: applicant, documents: [text] },
        { _tag: "Decide", ...by, outcome: "granted", reason: null },
        { _tag: "Return", ...by, way: kind % 2 === 0 ? "post" : "counter" },
        { _tag: "Refuse", ...by, reason: text },
        { _tag: "RequestWithdrawal", at: time, actor: applicant, reason: text },
        { _tag: "Stop", ...by },
        { _tag: "RequestPayment", ...by, amountVnd: minutes, reason: text },
        { _tag: "ConfirmPayment", ...by },
        { _tag: "Apologise", ...by, reason: text, newDueAt: (now + 864e5 * 9) as Instant.Instant }
      ]
      return all[kind]!
    })
    return run(decider, given, [submit, ...commands]).events
  })

describe("round trips of any history", () => {
  test("through JSON nothing of the record is lost", () => {
    fc.assert(
      fc.property(histories, (events) => {
        const portal = portalOf(events)
        const sent = Result.getOrThrow(PortalDossier.encode(portal))
        const read = Result.getOrThrow(readDossierRecord(JSON.parse(JSON.stringify(sent))))
        expect(read).toEqual({ record: sent, ignored: [] })
        expect(PortalDossier.decode(read.record)).toEqual(Result.succeed(portal))
      }),
      { numRuns: 300 }
    )
  })

  test("through events the dossier stands where it stood", () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(histories, (events) => {
        const portal = portalOf(events)
        const back = PortalDossier.historyOf(portal, importContext)
        const again = portalOf(back)
        // What a record does not carry: paid fees, and how a date moved without a supplement.
        const moved = new Set(["ApologyIssued", "PaymentConfirmed", "WithdrawalRequested"])
        const comparable = (dossier: PortalDossier.PortalDossier) => ({
          ...dossier,
          fees: [],
          agency: "",
          supplements: dossier.supplements.map((supplement) =>
            events.some(({ _tag }) => moved.has(_tag))
              ? { ...supplement, previousDueAt: null, newDueAt: null }
              : supplement
          )
        })
        expect(comparable(again)).toEqual(comparable(portal))
        expect(back.map(({ at }) => at)).toEqual(back.map(({ at }) => at).toSorted((a, b) => a - b))
        const before = replay(decider, events)
        const after = replay(decider, back)
        expect(after.stops.some(({ to }) => to === null)).toBe(
          before.stops.some(({ to }) => to === null)
        )
        seen.add(after.status)
      }),
      { numRuns: 1500 }
    )
    expect([...seen].toSorted()).toEqual(
      DossierStatus.all.filter((status) => status !== "draft").toSorted()
    )
  })
})
