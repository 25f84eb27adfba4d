/**
 * Histories of dossiers as the rules give them, and the papers that they lead to.
 *
 * @module
 */
import {
  Decider,
  Dossier,
  DossierCode,
  type DossierCommand,
  type DossierEvent,
  Instant,
  LocalDate
} from "@motcua/core"
import { calendar2025 } from "@motcua/core/testing/calendar2025"
import * as Result from "effect/Result"
import type { FormId } from "../form/Form.ts"
import * as Forms from "../form/Forms.ts"
import type { Paper } from "../form/Paper.ts"

const limit = { quantity: 10, unit: "working_day" } as const

/** What the rules are told: a procedure with a supplement period of ten working days. */
export const given: Dossier.Given = {
  terms: {
    procedureCode: "1.004222",
    limits: { direct: limit, postal: limit, online: limit },
    cutoff: null,
    supplementResume: "restart",
    supplementPeriod: limit,
    paymentStopsClock: true,
    extraWorkingDays: 0
  },
  calendar: calendar2025,
  receivingOffices: ["branch-718"],
  successorOffice: null
}

const officer = { kind: "officer", id: "cb-01" } as const
const applicant = { kind: "applicant" } as const

/** An instant of 2025 in Việt Nam, "02-11 09:15". */
export const at = (text: string): Instant.Instant =>
  Instant.unsafe(`2025-${text.replace(" ", "T")}:00+07:00`)

/** Lodges the n-th dossier of a day. */
export const submit = (when: string, serial = 1): DossierCommand => ({
  _tag: "Submit",
  at: at(when),
  actor: applicant,
  code: DossierCode.make("H09", LocalDate.fromInstant(at(when)), serial),
  procedureCode: "1.004222",
  communeCode: "25747",
  officeId: "branch-718",
  channel: "direct",
  documents: [
    "Tờ khai thay đổi thông tin cư trú (Mẫu CT01)",
    "Giấy tờ chứng minh chỗ ở hợp pháp (bản sao có chứng thực)"
  ]
})

const accept = (when: string): DossierCommand => ({ _tag: "Accept", at: at(when), actor: officer })
const start = (when: string): DossierCommand => ({
  _tag: "Start",
  at: at(when),
  actor: officer,
  agency: "Công an phường Phú Cường"
})

const ask = (when: string): DossierCommand => ({
  _tag: "RequestSupplement",
  at: at(when),
  actor: officer,
  items: [
    "Hợp đồng thuê nhà còn hiệu lực, có chữ ký của chủ nhà",
    "Văn bản đồng ý của cha, mẹ hoặc người giám hộ đối với người chưa thành niên"
  ],
  reason: "Hồ sơ thiếu giấy tờ chứng minh chỗ ở hợp pháp theo Điều 5 Nghị định 62/2021/NĐ-CP."
})

/** The events of commands that the rules all grant. */
export const history = (
  commands: ReadonlyArray<DossierCommand>,
  world: Dossier.Given = given
): ReadonlyArray<DossierEvent> => {
  const run = Decider.run(Dossier.decider, world, commands)
  if (run.refusals.length > 0) throw new Error(JSON.stringify(run.refusals))
  return run.events
}

/** The histories behind the forms of one dossier. */
export const histories = {
  Receipt: history([submit("02-11 09:15"), accept("02-11 09:30")]),
  Supplement: history([submit("02-11 09:15"), ask("02-11 10:00")]),
  Refusal: history([
    submit("02-11 09:15"),
    {
      _tag: "Refuse",
      at: at("02-11 10:00"),
      actor: officer,
      reason: "Thủ tục không thuộc thẩm quyền giải quyết của cơ quan trong tỉnh."
    }
  ]),
  Apology: history([
    submit("02-11 09:15"),
    accept("02-11 09:30"),
    start("02-11 10:00"),
    {
      _tag: "Apologise",
      at: at("02-20 15:00"),
      actor: officer,
      reason: "Cơ quan phối hợp chưa gửi kết quả xác minh.",
      newDueAt: at("02-28 17:00")
    }
  ]),
  Stop: history([
    submit("07-08 09:15"),
    accept("07-08 09:30"),
    start("07-08 10:00"),
    {
      _tag: "RequestWithdrawal",
      at: at("07-09 08:00"),
      actor: applicant,
      reason: "Tôi nộp nhầm thủ tục."
    },
    { _tag: "Stop", at: at("07-09 09:00"), actor: officer }
  ]),
  Control: history([
    submit("02-11 09:15"),
    accept("02-11 09:30"),
    start("02-11 10:00"),
    ask("02-12 10:00"),
    {
      _tag: "ProvideSupplement",
      at: at("02-17 14:20"),
      actor: applicant,
      documents: ["Hợp đồng thuê nhà", "Văn bản đồng ý của cha, mẹ"]
    },
    { _tag: "Decide", at: at("02-26 16:00"), actor: officer, outcome: "granted", reason: null },
    { _tag: "Return", at: at("02-27 08:10"), actor: officer, way: "counter" }
  ])
} as const satisfies Partial<Record<FormId, ReadonlyArray<DossierEvent>>>

/** The dossier that a history tells. */
export const dossierOf = (events: ReadonlyArray<DossierEvent>): Dossier.Dossier =>
  Decider.replay(Dossier.decider, events)

/** What the forms are issued with. */
export const issue = (when: string, fullName = "Nguyễn Thị Thuỳ Dương"): Forms.ReceiptIssue => ({
  at: at(when),
  agency: "Trung tâm Phục vụ hành chính công tỉnh Bình Dương",
  office: "Chi nhánh Thủ Dầu Một",
  officer: "Trần Văn Hữu Đức",
  procedureName: "Đăng ký thường trú",
  applicant: {
    fullName,
    address: "Số 1 đường Quang Trung, phường Phú Cường",
    phone: "0274 3822 000"
  }
})

/** Every form, filled in. */
export const papers = (fullName?: string): Readonly<Record<FormId, Paper>> => {
  const dossier = (form: keyof typeof histories) => dossierOf(histories[form])
  const get = Result.getOrThrow
  return {
    Receipt: get(Forms.receipt(dossier("Receipt"), issue("02-11 09:30", fullName))),
    Supplement: get(Forms.supplement(dossier("Supplement"), issue("02-11 10:00", fullName))),
    Refusal: get(Forms.refusal(dossier("Refusal"), issue("02-11 10:00", fullName))),
    Apology: get(Forms.apology(dossier("Apology"), issue("02-20 15:00", fullName))),
    Stop: get(Forms.stop(dossier("Stop"), issue("07-09 09:00", fullName))),
    Control: get(
      Forms.control(
        dossier("Control"),
        Forms.stepsOf(histories.Control, () => "Trần Văn Hữu Đức"),
        issue("02-27 09:00", fullName)
      )
    ),
    Logbook: get(
      Forms.logbook(
        Object.values(histories).map((events) => ({
          dossier: dossierOf(events),
          procedureName: "Đăng ký thường trú",
          applicant: { fullName: fullName ?? "Nguyễn Thị Thuỳ Dương" }
        })),
        issue("07-31 16:00", fullName)
      )
    )
  }
}
