/**
 * A form filled in from histories, with the names of the province's pack.
 *
 * @module
 */
import { binhDuong } from "@motcua/binh-duong"
import { Catalogue, Decider, Dossier, type Instant, LocalDate } from "@motcua/core"
import {
  Form,
  FormRefusal,
  Forms,
  type Paper,
  type ReceiptKeys,
  ReceiptToken,
  TokenRefusal
} from "@motcua/papers"
import * as Result from "effect/Result"
import type { Tagged } from "../CaseRefusal.ts"
import { type FileApplicant, readApplicant } from "../dossier/ApplicantFile.ts"
import type { History } from "../dossier/readHistory.ts"
import type { Words } from "../Words.ts"

/** What the command line says of a paper. */
export interface PaperOptions {
  readonly at: Instant.Instant
  readonly applicant: unknown
  readonly officer: string | null
  readonly signingKey: ReceiptKeys.SigningKey | null
  readonly link: string | null
  /** The applicant asks for a receipt where none was needed (R7). */
  readonly asked: boolean
}

interface Refusal {
  readonly refusal: Tagged
  readonly words: Words
}

const catalogue = Catalogue.make(binhDuong.procedures)
const centre = binhDuong.roadmap.offices.find(({ _tag }) => _tag === "Centre")

/** Fills in a form of the first history, or the logbook of all. */
export const paperOf = async (
  name: string,
  histories: ReadonlyArray<History>,
  options: PaperOptions
): Promise<Result.Result<Paper, Refusal>> => {
  const form = Form.all.find((id) => id.toLowerCase() === name) ?? "Receipt"
  const read = Result.all(histories.map((history) => entryOf(history, options)))
  if (Result.isFailure(read)) return Result.fail(read.failure)
  const [first] = read.success
  const issuer: Forms.Issuer = {
    at: options.at,
    agency: centre?.name ?? "",
    office: officeName(first?.dossier.officeId ?? null),
    officer: options.officer
  }
  if (form === "Logbook") return refusedForm(Forms.logbook(read.success, issuer))
  const { applicant, dossier, history, procedureName } = first!
  const qr = await codeOf(form, dossier, options)
  if (Result.isFailure(qr)) return Result.fail(qr.failure)
  return refusedForm(
    Forms.ofHistory(form, history.events, {
      ...issuer,
      procedureName,
      applicant,
      asked: options.asked,
      ...(qr.success === null ? {} : { qr: qr.success })
    })
  )
}

const officeName = (id: string | null): string =>
  binhDuong.roadmap.offices.find((office) => office.id === id)?.name ?? id ?? centre?.name ?? ""

const entryOf = (history: History, options: PaperOptions) => {
  const dossier = Decider.replay(Dossier.decider, history.events)
  const procedure = Catalogue.get(catalogue, dossier.procedureCode ?? "")
  const entry = (applicant: Pick<FileApplicant, "fullName" | "address" | "phone">) => ({
    history,
    dossier,
    procedureName: procedure?.name ?? "",
    applicant: {
      fullName: applicant.fullName,
      ...(applicant.address ? { address: applicant.address } : {}),
      ...(applicant.phone ? { phone: applicant.phone } : {})
    }
  })
  const applicant = options.applicant ?? history.applicant
  // Without one the line is left to be filled in by hand.
  if (applicant === null || applicant === undefined)
    return Result.succeed(entry({ fullName: "", phone: "" }))
  return Result.mapBoth(readApplicant(applicant), {
    onSuccess: entry,
    onFailure: (refusal): Refusal => ({
      refusal,
      words: {
        vi: `Thông tin người nộp không đọc được; cần ${refusal.expected}.`,
        en: `The applicant cannot be read; expected ${refusal.expected}.`
      }
    })
  })
}

const codeOf = async (
  form: Form.FormId,
  dossier: Dossier.Dossier,
  { at, link, signingKey }: PaperOptions
): Promise<Result.Result<string | null, Refusal>> => {
  const receipt = ReceiptToken.ofDossier(dossier)
  if (form !== "Receipt" || signingKey === null || receipt === null) return Result.succeed(null)
  return Result.mapBoth(await ReceiptToken.issue(receipt, signingKey, at), {
    onSuccess: (token) => (link === null ? token : `${link}#${token}`),
    onFailure: (refusal) => ({ refusal, words: TokenRefusal.text(refusal) })
  })
}

const refusedForm = (
  made: Result.Result<Paper, FormRefusal.FormRefusal>
): Result.Result<Paper, Refusal> =>
  Result.mapError(made, (refusal) => ({
    refusal:
      refusal._tag === "FormNotInForce"
        ? { ...refusal, from: LocalDate.format(refusal.from) }
        : refusal,
    words: FormRefusal.text(refusal)
  }))
