/**
 * Answers of the service, such as the real one gives, with hostile text where people may type.
 *
 * @module
 */
import type {
  Commune,
  Deadline,
  DossierView,
  Lodged,
  OfficerView,
  ProcedureList,
  ProcedureView,
  RouteView
} from "../service/wire.ts"

/** Markup that must stay text wherever it is shown. */
export const hostile = `<img src="x" onerror="globalThis.broken = true">`

export const procedureList: ProcedureList = {
  total: 2,
  items: [
    {
      code: "1.004222",
      name: "Đăng ký thường trú",
      field: "Đăng ký, quản lý cư trú",
      levels: ["commune"],
      score: 0.98,
      highlights: [[8, 18]]
    },
    {
      code: "1.003197",
      name: `Xóa đăng ký ${hostile}`,
      field: hostile,
      levels: ["province"],
      score: 0.8,
      highlights: [
        [0, 3],
        [400, 500]
      ]
    }
  ],
  facets: {
    fields: [
      { value: "Đăng ký, quản lý cư trú", count: 1 },
      { value: hostile, count: 1 }
    ],
    levels: [
      { value: "commune", count: 1 },
      { value: "province", count: 1 }
    ],
    channels: [{ value: "online", count: 2 }],
    agencies: [{ value: "Công an cấp xã", count: 1 }]
  }
}

export const procedure: ProcedureView = {
  code: "1.004222",
  name: "Đăng ký thường trú",
  field: "Đăng ký, quản lý cư trú",
  fieldCode: null,
  levels: ["commune"],
  decision: "1523/QĐ-BCA-C06",
  promulgatingAgency: "Bộ Công an",
  executingAgencies: ["Công an cấp xã"],
  subjects: ["Công dân Việt Nam"],
  result: hostile,
  channels: [
    { channel: "online", limit: { quantity: 7, unit: "working_day" }, feeVnd: 10_000 },
    { channel: "direct", limit: { quantity: 1, unit: "other" }, feeVnd: null }
  ],
  cases: [],
  documents: [
    { group: null, text: "Tờ khai CT01", originals: 1, copies: 0 },
    { group: "Thuê, mượn, ở nhờ", text: `Hợp đồng ${hostile}`, originals: 1, copies: 2 }
  ],
  cutoff15h: true,
  resume: "pause",
  notes: [],
  source: "test",
  dataNote: { vi: "Thủ tục của năm 2026.", en: "Procedures of 2026." }
}

export const communes: ReadonlyArray<Commune> = [
  { code: "25747", name: "Phường Phú Cường", districtCode: "718", districtName: "Thủ Dầu Một" },
  { code: "25813", name: "Xã Minh Hoà", districtCode: "720", districtName: "Dầu Tiếng" }
]

export const deadline: Deadline = {
  due: "2025-02-19T17:00:00+07:00",
  dueDate: "2025-02-19",
  provisional: true,
  provisionalBecause: [{ vi: "Chưa công bố.", en: "Not announced." }],
  rules: ["T1", "T4"]
}

const hours = {
  lines: [{ days: [1, 2, 3, 4, 5], periods: [{ opens: "07:30", closes: "11:30" }] }],
  assumed: true
}

export const route: RouteView = {
  receivedBy: [
    {
      id: "branch-718",
      kind: "Branch",
      name: "Chi nhánh Thủ Dầu Một",
      address: hostile,
      km: 0,
      minutes: 0,
      hours
    },
    {
      id: "point-25741",
      kind: "ReceptionPoint",
      name: "Điểm tiếp nhận phường Hiệp Thành",
      address: null,
      km: 1.85,
      minutes: 5.8,
      hours
    },
    { id: "centre", kind: "Centre", name: "Trung tâm", address: null, km: 7, minutes: 20, hours },
    {
      id: "branch-720",
      kind: "Branch",
      name: "Chi nhánh",
      address: null,
      km: 40,
      minutes: 90,
      hours
    }
  ],
  basis: "list",
  decidedBy: { agency: "Công an phường Phú Cường", level: "commune", otherLevels: [] },
  returnedAt: {
    place: "receivingOffice",
    ways: ["direct"],
    text: { vi: "Nhận tại nơi nộp.", en: "Given where it was lodged." }
  },
  rules: ["R9", "P2"]
}

export const lodged: Lodged = {
  code: "H09-250210-0001",
  lookupKey: "1Y9DR-A4FKA-QYZT8-BEPFF-37X67-G",
  status: "submitted",
  submittedAt: "2025-02-10T08:06:00+07:00",
  officeId: "branch-718"
}

export const dossier: DossierView = {
  code: "H09-250210-0001",
  version: 1,
  procedure: { code: "1.004222", name: "Đăng ký thường trú" },
  office: { id: "branch-718", kind: "Branch", name: "Chi nhánh Thủ Dầu Một", address: null },
  channel: "online",
  status: "submitted",
  portalStatus: 1,
  statusText: { vi: "Mới đăng ký", en: "Submitted" },
  submittedAt: "2025-02-10T08:06:00+07:00",
  documents: [],
  receipt: null,
  revision: null,
  revisionOffer: null,
  dueAt: null,
  payment: null,
  apology: null,
  stopped: null,
  supplement: null,
  refusal: null,
  decision: null,
  returned: null,
  timeline: [
    {
      at: "2025-02-10T08:06:00+07:00",
      kind: "DossierSubmitted",
      text: { vi: "Đã nộp hồ sơ.", en: "The dossier was lodged." }
    }
  ],
  allowed: []
}

export const officerView: OfficerView = {
  ...dossier,
  late: true,
  applicant: { fullName: hostile, citizenId: "074201001234", phone: "0900000000" },
  note: hostile,
  documents: [hostile],
  allowed: [
    { command: "Accept", allowed: true, needs: [], may: [], why: null, rule: null },
    { command: "RequestSupplement", allowed: true, needs: [], may: [], why: null, rule: null },
    { command: "Decide", allowed: true, needs: [], may: [], why: null, rule: null },
    {
      command: "Return",
      allowed: false,
      needs: [],
      may: [],
      why: { vi: "Chưa có kết quả.", en: "There is no result yet." },
      rule: "H13"
    }
  ]
}
