/**
 * A procedure whose texts are hard on every format: quotes, line breaks, marks of the notation
 * itself, limits and fees that are not known.
 *
 * @module
 */
import type { Procedure } from "../../Procedure.ts"
import * as ProcedureCode from "../../ProcedureCode.ts"

/** Made up; no procedure of the national database. */
export const awkwardProcedure: Procedure = {
  code: ProcedureCode.unsafe("1.001193"),
  name: 'Thủ tục "đăng ký" khai sinh, có\ndòng hai',
  field: "Hộ tịch",
  fieldCode: "G15-TP07",
  levels: ["commune", "province"],
  decision: "163/QĐ-BTP",
  promulgatingAgency: "Bộ Tư pháp",
  executingAgencies: ["Ủy ban nhân dân cấp xã", "Sở Tư pháp"],
  subjects: ["Công dân Việt Nam"],
  result: "Giấy khai sinh",
  channels: [
    { channel: "direct", limit: { quantity: 0.5, unit: "working_day" }, feeVnd: 0 },
    { channel: "postal", limit: null, feeVnd: null },
    { channel: "online", limit: { quantity: 3, unit: "other" }, feeVnd: 50000 }
  ],
  cases: [{ code: "1.001193.01", limit: { quantity: 0.5, unit: "working_day" } }],
  documents: [
    { group: null, text: "Tờ khai", originals: 1, copies: 0 },
    {
      group: "* Giấy tờ phải nộp:",
      text: "Giấy chứng sinh; hoặc\nvăn bản",
      originals: 0,
      copies: 2
    },
    { group: null, text: "# không phải nhóm: \\n", originals: 0, copies: 0 }
  ],
  cutoff15h: true,
  resume: "restart",
  notes: ["Một; hai", "ba\nbốn"],
  source: "test"
}
