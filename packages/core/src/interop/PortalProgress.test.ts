import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as DossierCode from "../dossier/DossierCode.ts"
import type { DossierEvent } from "../dossier/DossierEvent.ts"
import * as DossierStatus from "../dossier/DossierStatus.ts"
import * as Instant from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as PortalProgress from "./PortalProgress.ts"
import { readProgressRecord } from "./PortalRecord.schema.ts"

const at = (text: string) => Instant.unsafe(`2025-${text.replace(" ", "T")}:00+07:00`)
const code = DossierCode.make("H09", LocalDate.unsafe("2025-02-10"), 1)

const history: ReadonlyArray<DossierEvent> = [
  {
    _tag: "DossierSubmitted",
    version: 1,
    at: at("02-10 09:00"),
    actor: { kind: "applicant" },
    code,
    procedureCode: "1.004222",
    communeCode: "25741",
    officeId: "branch-718",
    channel: "direct",
    documents: []
  },
  {
    _tag: "DossierAccepted",
    version: 1,
    at: at("02-10 09:30"),
    actor: { kind: "officer", id: "cb-01" },
    ruleSet: "ND61",
    limit: null,
    dueAt: at("02-19 17:00"),
    provisional: false,
    promisedByOfficer: false,
    rules: []
  },
  {
    _tag: "ProcessingStarted",
    version: 1,
    at: at("02-10 10:00"),
    actor: { kind: "system" },
    agency: "Công an phường"
  }
]
const context: PortalProgress.ProgressContext = {
  officeName: () => "Chi nhánh Thủ Dầu Một",
  officerName: () => "Trần Văn Hữu Đức",
  position: () => "Chuyên viên"
}

describe("the steps of a dossier", () => {
  test("one record for each event, with the status and the date of then", () => {
    const records = PortalProgress.ofHistory(history, context).map((step) =>
      Result.getOrThrow(PortalProgress.encode(step))
    )
    expect(records).toEqual([
      {
        MaHoSo: "H09-250210-0001",
        NguoiXuLy: "Người nộp hồ sơ",
        ChucDanh: "",
        ThoiDiemXuLy: "20250210090000",
        PhongBanXuLy: "Chi nhánh Thủ Dầu Một",
        NoiDungXuLy: "Nộp hồ sơ",
        TrangThai: "1",
        NgayBatDau: "20250210090000",
        NgayKetThucTheoQuyDinh: ""
      },
      {
        MaHoSo: "H09-250210-0001",
        NguoiXuLy: "Trần Văn Hữu Đức",
        ChucDanh: "Chuyên viên",
        ThoiDiemXuLy: "20250210093000",
        PhongBanXuLy: "Chi nhánh Thủ Dầu Một",
        NoiDungXuLy: "Tiếp nhận hồ sơ, hẹn trả kết quả",
        TrangThai: "2",
        NgayBatDau: "20250210093000",
        NgayKetThucTheoQuyDinh: "20250219170000"
      },
      {
        MaHoSo: "H09-250210-0001",
        NguoiXuLy: "Hệ thống",
        ChucDanh: "",
        ThoiDiemXuLy: "20250210100000",
        PhongBanXuLy: "Công an phường",
        NoiDungXuLy: "Chuyển hồ sơ đến cơ quan giải quyết",
        TrangThai: "4",
        NgayBatDau: "20250210100000",
        NgayKetThucTheoQuyDinh: "20250219170000"
      }
    ])
  })

  const instant = fc
    .integer({ min: 1_500_000_000, max: 2_000_000_000 })
    .map((seconds) => (seconds * 1000) as Instant.Instant)

  test("any step comes back as it went out", () => {
    const steps: fc.Arbitrary<PortalProgress.PortalStep> = fc.record({
      dossierCode: fc.constant(code),
      by: fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 }),
      position: fc.string(),
      at: instant,
      unit: fc.string(),
      content: fc.string({ unit: "binary" }).map((text) => text.toWellFormed()),
      status: fc.constantFrom(...DossierStatus.all.filter((status) => status !== "draft")),
      startedAt: fc.option(instant),
      dueAt: fc.option(instant)
    })
    fc.assert(
      fc.property(steps, (step) => {
        const record = Result.getOrThrow(PortalProgress.encode(step))
        const read = Result.getOrThrow(readProgressRecord(JSON.parse(JSON.stringify(record))))
        expect(PortalProgress.decode(read.record)).toEqual(Result.succeed(step))
      })
    )
  })

  test("fifty signs of a name are allowed, fifty-one are not", () => {
    const [step] = PortalProgress.ofHistory(history, context)
    const named = (by: string) => PortalProgress.encode({ ...step!, by })
    expect(Result.isSuccess(named("ổ".repeat(50)))).toBe(true)
    const refused = named("ổ".repeat(51))
    expect(Result.isFailure(refused) && refused.failure).toEqual([
      { _tag: "FieldTooLong", field: "NguoiXuLy", length: 51, longest: 50 }
    ])
  })

  test("a draft's step, a wrong time and a missing name are refused", () => {
    const [step] = PortalProgress.ofHistory(history, context)
    const tags = (result: ReturnType<typeof PortalProgress.encode>) =>
      Result.isFailure(result) ? result.failure.map(({ field }) => field) : []
    expect(tags(PortalProgress.encode({ ...step!, status: "draft", by: "" }))).toEqual([
      "NguoiXuLy",
      "TrangThai"
    ])
    const record = Result.getOrThrow(PortalProgress.encode(step!))
    for (const field of ["ThoiDiemXuLy", "NgayBatDau", "NgayKetThucTheoQuyDinh"]) {
      const decoded = PortalProgress.decode({ ...record, [field]: "0" })
      expect(Result.isFailure(decoded) && decoded.failure).toMatchObject([
        { _tag: "InvalidTime", field }
      ])
    }
  })
})

test("batches hold ten, the last what is left, in the same order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 95 }), (records) => {
      const batches = PortalProgress.batches(records)
      expect(batches.flat()).toEqual(records)
      for (const batch of batches.slice(0, -1)) expect(batch).toHaveLength(10)
      if (records.length > 0) expect(batches.at(-1)!.length % 11).toBeGreaterThan(0)
    })
  )
})
