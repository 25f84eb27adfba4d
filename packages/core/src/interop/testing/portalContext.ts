/**
 * A dossier, and what is known beside it, for tests of records.
 *
 * @module
 */
import * as DossierCode from "../../dossier/DossierCode.ts"
import type { DossierCommand } from "../../dossier/DossierCommand.ts"
import type { Given } from "../../dossier/Given.ts"
import { calendar2025 } from "../../testing/calendar2025.ts"
import * as Instant from "../../time/Instant.ts"
import * as LocalDate from "../../time/LocalDate.ts"
import type * as PortalDossier from "../PortalDossier.ts"

const limit = { quantity: 7, unit: "working_day" } as const
/** What the rules are told. */
export const given: Given = {
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
/** An officer. */
export const officer = { kind: "officer", id: "cb-01" } as const
/** The applicant. */
export const applicant = { kind: "applicant" } as const
/** An instant of 2025 in Việt Nam, "02-11 09:15". */
export const at = (text: string) => Instant.unsafe(`2025-${text.replace(" ", "T")}:00+07:00`)

/** What an export is told beside the events. */
export const context: PortalDossier.ExportContext = {
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
/** What an import is told beside the record. */
export const importContext: PortalDossier.ImportContext = {
  officeId: (name) => name.replace("Văn phòng ", ""),
  communeCode: "25741"
}

/** Lodges the dossier. */
export const submit: DossierCommand = {
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
