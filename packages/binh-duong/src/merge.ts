/**
 * Makes procedures of the rows of both files. Where a code is in both, the full row wins, and the
 * short one adds what the full one does not have: agencies, and levels that it states.
 *
 * @module
 */
import type { Procedure, ProcedureCode } from "@motcua/core"
import type { FullRow, ShortRow } from "./rows/procedures.schema.ts"

type Full = typeof FullRow.Type
type Short = typeof ShortRow.Type

const FULL_LEVELS = { bo: "ministry", tinh: "province", huyen: "district", xa: "commune" } as const
const SHORT_LEVELS = {
  MINISTRY: "ministry",
  PROVINCE: "province",
  DISTRICT: "district",
  COMMUNE: "commune",
  OTHER: "other"
} as const
const SHORT_CHANNELS = { IN_PERSON: "direct", POSTAL: "postal", ONLINE: "online" } as const

const DATABASE = "cơ sở dữ liệu quốc gia về thủ tục hành chính, 07/2026"

// A quantity is missing only where the unit is "other", of which none is ever computed (T12).
const limit = (row: {
  readonly qty: number | null
  readonly unit: Full["channels"][0]["unit"]
}) => ({
  quantity: row.qty ?? 0,
  unit: row.unit
})

// The database gives some national procedures under the name of one province's department.
const elsewhere = /(?: -)? (?:thành phố|tỉnh) (?:Hà Nội|An Giang)$/iu

const agencies = (row: Short | undefined): ReadonlyArray<string> => [
  ...new Set((row?.executing_agencies ?? []).map((agency) => agency.replace(elsewhere, "")))
]

const agencyNotes = (row: Short | undefined): ReadonlyArray<string> =>
  (row?.executing_agencies ?? [])
    .filter((agency) => elsewhere.test(agency))
    .map((agency) => `Nguồn ghi cơ quan thực hiện là "${agency}".`)

// The source cut these texts at these lengths, counted as it wrote them, some in decomposed Unicode;
// the mark says that there is more.
const DOCUMENT_LENGTH = 160
const FEE_LENGTH = 220

const marked = (text: string, cutAt: number): string =>
  (text.length < cutAt ? text.trim() : `${text.trim()}…`).normalize("NFC")

const fromFull = (row: Full, short: Short | undefined): Procedure.Procedure => {
  const stated = short?.levels_source === "stated" ? short.levels : []
  const feeTexts = row.feeKnown
    ? []
    : row.channels.flatMap(({ feeText }) =>
        feeText ? [`Phí, lệ phí: ${marked(feeText, FEE_LENGTH)}`] : []
      )
  const listed = row.docs.length
  return {
    code: row.code as ProcedureCode.ProcedureCode,
    name: row.name.normalize("NFC"),
    field: row.field.normalize("NFC"),
    fieldCode: row.fieldCode,
    levels: [...new Set([FULL_LEVELS[row.level], ...stated.map((level) => SHORT_LEVELS[level])])],
    decision: row.decision,
    promulgatingAgency: short?.promulgating_agency ?? null,
    executingAgencies: agencies(short),
    subjects: row.subjects,
    result: row.result?.normalize("NFC") ?? null,
    channels: row.channels.map((channel) => ({
      channel: channel.method,
      limit: limit(channel),
      feeVnd: row.feeKnown ? channel.feeVnd : null
    })),
    cases: row.processingCases.map((each) => ({ code: each.code, limit: limit(each) })),
    documents: row.docs.map(({ group, text, originals, copies }) => ({
      group: group?.normalize("NFC") ?? null,
      text: marked(text, DOCUMENT_LENGTH),
      originals,
      copies
    })),
    cutoff15h: row.cutoff15h,
    resume: "pause",
    notes: [
      ...row.notes,
      ...new Set(feeTexts),
      ...(listed < row.docsListed
        ? [`Dữ liệu này chỉ có ${listed} trong ${row.docsListed} giấy tờ của nguồn.`]
        : []),
      ...agencyNotes(short)
    ],
    source: row.source
  }
}

const fromShort = (row: Short): Procedure.Procedure => ({
  code: row.code as ProcedureCode.ProcedureCode,
  name: row.name,
  field: row.field,
  fieldCode: null,
  levels: row.levels.map((level) => SHORT_LEVELS[level]),
  decision: row.decision || null,
  promulgatingAgency: row.promulgating_agency,
  executingAgencies: agencies(row),
  subjects: row.subjects,
  result: null,
  channels: row.channels.map((channel) => ({
    channel: SHORT_CHANNELS[channel.method],
    limit: limit(channel),
    feeVnd: channel.fee_vnd
  })),
  cases: [],
  documents: null,
  cutoff15h: false,
  resume: "pause",
  notes: [
    ...(row.levels_source === "inferred"
      ? ["Cấp thực hiện được suy ra từ cơ quan thực hiện."]
      : []),
    ...agencyNotes(row)
  ],
  source: `${row.source_url} (${DATABASE})`
})

/** The procedures of both files, each code once, in the order of the codes. */
export const merge = (
  full: ReadonlyArray<Full>,
  short: ReadonlyArray<Short>
): ReadonlyArray<Procedure.Procedure> => {
  const shortByCode = new Map(short.map((row) => [row.code, row]))
  const fullCodes = new Set(full.map((row) => row.code))
  return [
    ...full.map((row) => fromFull(row, shortByCode.get(row.code))),
    ...short.filter((row) => !fullCodes.has(row.code)).map(fromShort)
  ].sort((a, b) => (a.code < b.code ? -1 : 1))
}
