import type { Dossier } from "@motcua/core/dossier/Dossier"
import * as DossierStatus from "@motcua/core/dossier/DossierStatus"
import type { Instant } from "@motcua/core/time/Instant"
import type * as Result from "effect/Result"
import type { FormRefusal } from "./FormRefusal.ts"
import { type Applicant, fill, type Issuer } from "./Issue.ts"
import type { Paper } from "./Paper.ts"
import * as phrases from "./phrases.ts"

/** One dossier of the logbook, with what its events do not hold. */
export interface LogbookEntry {
  readonly dossier: Dossier
  readonly procedureName: string
  readonly applicant: Pick<Applicant, "fullName">
}

const or = (at: Instant | null | undefined): string =>
  at === null || at === undefined ? "–" : phrases.shortMoment(at)

const result = ({ dossier }: LogbookEntry): string => {
  const status = DossierStatus.text(dossier.status).vi
  return dossier.decision?.late === true ? `${status} (quá hạn)` : status
}

/**
 * The logbook of an office (sổ theo dõi hồ sơ), A4 on its side: one line for each dossier, in the
 * order in which they are given.
 */
export const logbook = (
  entries: ReadonlyArray<LogbookEntry>,
  issuer: Issuer
): Result.Result<Paper, FormRefusal> =>
  fill("Logbook", issuer, {
    pageSize: "A4 landscape",
    code: null,
    signs: null,
    blocks: [
      {
        _tag: "Table",
        caption: `${entries.length} hồ sơ`,
        columns: [
          { label: "STT", width: 0.04 },
          { label: "Mã hồ sơ", width: 0.13 },
          { label: "Thủ tục hành chính", width: 0.2 },
          { label: "Người nộp hồ sơ", width: 0.14 },
          { label: "Tiếp nhận", width: 0.085 },
          { label: "Hẹn trả", width: 0.085 },
          { label: "Có kết quả", width: 0.085 },
          { label: "Trả kết quả", width: 0.085 },
          { label: "Trạng thái", width: 0.15 }
        ],
        rows: entries.map((entry, index) => [
          String(index + 1),
          entry.dossier.code ?? "–",
          phrases.clean(entry.procedureName),
          phrases.clean(entry.applicant.fullName),
          or(entry.dossier.receipt?.receivedAt ?? entry.dossier.submittedAt),
          or(entry.dossier.dueAt),
          or(entry.dossier.decision?.at),
          or(entry.dossier.returned?.at),
          result(entry)
        ])
      }
    ]
  })
