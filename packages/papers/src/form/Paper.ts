/**
 * A filled-in form as data. HTML and PDF are both made from it, so that they say the same.
 *
 * @module
 */
import type { Instant } from "@motcua/core/time/Instant"
import type { Circular, FormId } from "./Form.ts"

/** One line of a form: what it is, and what it is for this dossier. */
export interface Field {
  readonly label: string
  readonly value: string
  /** What the reader looks for first, such as the return date. Also said in words, never only so. */
  readonly strong?: boolean
}

/** A column of a table; widths are shares of the whole. */
export interface Column {
  readonly label: string
  readonly width: number
}

/** A part of a form's body. */
export type Block =
  | { readonly _tag: "Fields"; readonly fields: ReadonlyArray<Field> }
  | { readonly _tag: "Items"; readonly heading: string; readonly items: ReadonlyArray<string> }
  | { readonly _tag: "Paragraph"; readonly heading: string | null; readonly text: string }
  | {
      readonly _tag: "Table"
      readonly caption: string
      readonly columns: ReadonlyArray<Column>
      readonly rows: ReadonlyArray<ReadonlyArray<string>>
    }

/** The size of the sheet: A5, or for the logbook A4 on its side. */
export type PageSize = "A5" | "A4 landscape"

/** What the QR code holds, and what it is in words. */
export interface PaperCode {
  readonly text: string
  readonly label: string
}

/** A filled-in form (giấy tờ theo mẫu). */
export interface Paper {
  readonly form: FormId
  readonly number: string
  readonly circular: Circular
  readonly title: string
  readonly pageSize: PageSize
  readonly agency: string
  readonly office: string
  /** Whether the country's name and motto stand on top. */
  readonly nationalHeading: boolean
  readonly issuedAt: Instant
  /** The date of the paper in words, "Ngày 11 tháng 02 năm 2025". */
  readonly dated: string
  readonly code: PaperCode | null
  readonly blocks: ReadonlyArray<Block>
  readonly signature: { readonly role: string; readonly name: string | null } | null
}
