/**
 * Histories as records of the national portal, with the names of the province's pack.
 *
 * @module
 */
import { binhDuong } from "@motcua/binh-duong"
import {
  Catalogue,
  Decider,
  Dossier,
  type DossierEvent,
  LocalDate,
  PortalDossier,
  PortalProgress,
  PortalRefusal,
  Routing
} from "@motcua/core"
import * as Result from "effect/Result"
import { readApplicant } from "../dossier/ApplicantFile.ts"
import type { History } from "../dossier/readHistory.ts"

const catalogue = Catalogue.make(binhDuong.procedures)

/** The records, in the batches in which they are sent, and what was wrong. */
export const recordsOf = (histories: ReadonlyArray<History>, applicant: unknown) => {
  const dossiers: Array<object> = []
  const steps: Array<object> = []
  const refusals: Array<object> = []
  for (const [index, history] of histories.entries()) {
    const made = Result.gen(function* () {
      const context = yield* contextOf(history.events, applicant ?? history.applicant)
      const portal = PortalDossier.ofHistory(history.events, context)
      if (portal === null) return yield* Result.fail([{ _tag: "NotLodged" as const }])
      const record = yield* PortalDossier.encode(portal)
      const progress = yield* Result.all(
        PortalProgress.ofHistory(history.events, context).map(PortalProgress.encode)
      )
      return { record, progress }
    })
    if (Result.isSuccess(made)) {
      dossiers.push(made.success.record)
      steps.push(...made.success.progress)
    } else {
      refusals.push(
        ...made.failure.map((refusal) => ({ dossier: index, ...refusal, message: words(refusal) }))
      )
    }
  }
  return {
    answer: { DongBoHoSoMC: dossiers, CapNhatTienDoHoSoMC: PortalProgress.batches(steps) },
    refusals
  }
}

type ContextRefusal =
  | { readonly _tag: "NotLodged" }
  | { readonly _tag: "UnknownProcedure"; readonly procedureCode: string }
  | { readonly _tag: "InvalidApplicant"; readonly expected: string }

const words = (refusal: ContextRefusal | PortalRefusal.PortalRefusal) => {
  switch (refusal._tag) {
    case "NotLodged":
      return { vi: "Hồ sơ chưa được nộp.", en: "The dossier has not been lodged." }
    case "UnknownProcedure":
      return {
        vi: `Không có thủ tục nào mang mã "${refusal.procedureCode}".`,
        en: `No procedure has the code "${refusal.procedureCode}".`
      }
    case "InvalidApplicant":
      return {
        vi: `Thông tin người nộp không đọc được; cần ${refusal.expected}.`,
        en: `The applicant cannot be read; expected ${refusal.expected}.`
      }
    default:
      return PortalRefusal.text(refusal)
  }
}

const contextOf = (
  events: ReadonlyArray<DossierEvent>,
  applicant: unknown
): Result.Result<PortalDossier.ExportContext, ReadonlyArray<ContextRefusal>> =>
  Result.gen(function* () {
    const dossier = Decider.replay(Dossier.decider, events)
    if (dossier.procedureCode === null || dossier.submittedAt === null) {
      return yield* Result.fail([{ _tag: "NotLodged" as const }])
    }
    const procedure = Catalogue.get(catalogue, dossier.procedureCode)
    if (procedure === undefined) {
      return yield* Result.fail([
        { _tag: "UnknownProcedure" as const, procedureCode: dossier.procedureCode }
      ])
    }
    const route = Routing.route({
      province: binhDuong,
      procedure,
      communeCode: dossier.communeCode ?? "",
      date: LocalDate.fromInstant(dossier.submittedAt)
    })
    return {
      procedure: {
        code: procedure.code,
        name: procedure.name,
        fieldCode: procedure.fieldCode ?? "",
        field: procedure.field
      },
      applicant:
        applicant === null || applicant === undefined
          ? PortalDossier.unnamed
          : yield* Result.mapError(readApplicant(applicant), (refusal) => [refusal]),
      officeName: (id) => binhDuong.roadmap.offices.find((office) => office.id === id)?.name ?? id,
      officerName: (account) => account,
      agency: Result.isSuccess(route) ? route.success.decidedBy.agency : ""
    }
  })
