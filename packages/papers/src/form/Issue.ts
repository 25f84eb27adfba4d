/**
 * What a form needs beside the dossier: who issues it, when, and for whom.
 *
 * @module
 */
import type { Dossier } from "@motcua/core/dossier/Dossier"
import type { Instant } from "@motcua/core/time/Instant"
import * as LocalDate from "@motcua/core/time/LocalDate"
import * as Result from "effect/Result"
import * as Form from "./Form.ts"
import type { FormRefusal } from "./FormRefusal.ts"
import type { Block, Field, PageSize, Paper } from "./Paper.ts"
import { clean, dateLine } from "./phrases.ts"

/**
 * The applicant (người nộp hồ sơ). Personal data: it is given here, beside the dossier, and is
 * never in a dossier's events.
 */
export interface Applicant {
  readonly fullName: string
  readonly address?: string | undefined
  readonly phone?: string | undefined
}

/** Who issues a paper, and when. */
export interface Issuer {
  /** When it is issued. Its date in Việt Nam decides the circular, and so the form's number. */
  readonly at: Instant
  /** The centre, "Trung tâm Phục vụ hành chính công tỉnh Bình Dương". */
  readonly agency: string
  /** The office that issues it. */
  readonly office: string
  /** The name of the officer (cán bộ) who signs; left to be filled in by hand where it is null. */
  readonly officer: string | null
  /** The first day of Circular 03/2025; assumed where it is left out, see `Form.circular2025From`. */
  readonly circular2025From?: LocalDate.LocalDate
  /**
   * Puts the country's name and motto (quốc hiệu, tiêu ngữ) on top. Off by default, since the
   * layout laid down by the circulars was not read.
   */
  readonly nationalHeading?: boolean
}

/** What a form of one dossier needs beside it. */
export interface Issue extends Issuer {
  readonly procedureName: string
  readonly applicant: Applicant
  /** What the QR code holds; the dossier code where it is left out. */
  readonly qr?: string
}

/** The parts of a form that differ from form to form. */
export interface Body {
  readonly pageSize?: PageSize
  readonly code: Paper["code"]
  readonly blocks: ReadonlyArray<Block>
  readonly signs: string | null
}

/** Puts a form together under the circular of its date, or says that there is no such form yet. */
export const fill = (
  form: Form.FormId,
  issuer: Issuer,
  body: Body
): Result.Result<Paper, FormRefusal> => {
  const date = LocalDate.fromInstant(issuer.at)
  const from2025 = issuer.circular2025From ?? Form.circular2025From
  const circular = Form.circularOn(date, from2025)
  const entry = Form.entry(form, circular)
  return entry === null
    ? Result.fail({ _tag: "FormNotInForce", form, rule: "H11", circular, from: from2025 })
    : Result.succeed({
        form,
        number: entry.number,
        circular,
        title: entry.title,
        pageSize: body.pageSize ?? "A5",
        agency: clean(issuer.agency),
        office: clean(issuer.office),
        nationalHeading: issuer.nationalHeading ?? false,
        issuedAt: issuer.at,
        dated: dateLine(date),
        code: body.code,
        blocks: body.blocks,
        signature:
          body.signs === null
            ? null
            : { role: body.signs, name: issuer.officer === null ? null : clean(issuer.officer) }
      })
}

/** The QR code of a dossier: its code, or what the issue says instead. */
export const codeOf = (dossier: Dossier, issue: Issue): Paper["code"] =>
  dossier.code === null
    ? null
    : { text: issue.qr ?? dossier.code, label: `Mã QR của hồ sơ ${dossier.code}` }

/** A line of a form, its value made fit for paper. */
export const field = (label: string, value: string, strong = false): Field => ({
  label,
  value: clean(value),
  strong
})

/** A list with a heading; nothing where there is nothing to list. */
export const items = (heading: string, texts: ReadonlyArray<string>): ReadonlyArray<Block> =>
  texts.length === 0 ? [] : [{ _tag: "Items", heading, items: texts.map(clean) }]

/** Text under a heading. */
export const paragraph = (heading: string | null, text: string): Block => ({
  _tag: "Paragraph",
  heading,
  text: clean(text)
})

/** The lines with which every form of one dossier begins: which, whose, and about what. */
export const about = (dossier: Dossier, issue: Issue): ReadonlyArray<Field> => [
  field("Mã hồ sơ", dossier.code ?? "", true),
  field("Người nộp hồ sơ", issue.applicant.fullName),
  ...(issue.applicant.address === undefined ? [] : [field("Địa chỉ", issue.applicant.address)]),
  ...(issue.applicant.phone === undefined ? [] : [field("Điện thoại", issue.applicant.phone)]),
  field("Thủ tục hành chính", `${issue.procedureName} (mã ${dossier.procedureCode ?? ""})`)
]
