/**
 * A tagged PDF that is written from top to bottom: where the pen is, when the page is full, and
 * which element of the structure a text belongs to.
 *
 * @module
 */
import PDFDocument from "pdfkit"
import type { Paper } from "../form/Paper.ts"
import type { Fonts } from "./fonts.ts"

/** Points to a millimetre. */
export const MM = 72 / 25.4

const MARGIN = { top: 11 * MM, bottom: 13 * MM, left: 13 * MM, right: 12 * MM }

/** A font of the sheet. */
export type Face = "regular" | "bold" | "italic"

/** A text style: font and size in points. */
export interface Style {
  readonly face: Face
  readonly size: number
}

/** The kinds of structure element that are used, by their PDF names. */
export type Tag =
  | "Sect"
  | "P"
  | "H1"
  | "H2"
  | "Figure"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"

export type Element = PDFKit.PDFStructureElement

export interface Sheet {
  readonly doc: PDFKit.PDFDocument
  readonly root: Element
  /** The left edge and the width between the margins, in points. */
  readonly left: number
  readonly width: number
}

/** Begins the document of a paper. */
export const begin = (paper: Paper, fonts: Fonts): Sheet => {
  // The types are of an older release and know neither `font` as bytes nor the subset PDF/UA alone.
  const options: PDFKit.PDFDocumentOptions & Record<string, unknown> = {
    size: paper.pageSize === "A5" ? "A5" : "A4",
    layout: paper.pageSize === "A5" ? "portrait" : "landscape",
    margins: MARGIN,
    pdfVersion: "1.7",
    subset: "PDF/UA" as never,
    tagged: true,
    displayTitle: true,
    lang: "vi-VN",
    bufferPages: true,
    font: fonts.regular as never,
    info: {
      Title: paper.title,
      Author: paper.agency,
      Creator: "motcua",
      CreationDate: new Date(paper.issuedAt)
    }
  }
  const doc = new PDFDocument(options)
  doc.registerFont("regular", fonts.regular)
  doc.registerFont("bold", fonts.bold)
  doc.registerFont("italic", fonts.italic)
  const root = doc.struct("Document")
  doc.addStructure(root)
  const { width } = doc.page
  return { doc, root, left: MARGIN.left, width: width - MARGIN.left - MARGIN.right }
}

/** Opens an element below another; what is drawn is drawn into its own children. */
export const open = ({ doc }: Sheet, parent: Element, tag: Tag, options: object = {}): Element => {
  const element = doc.struct(tag, options)
  parent.add(element)
  return element
}

/** Draws into an element of its own. */
export const draw = (
  { doc }: Sheet,
  parent: Element,
  tag: Tag,
  paint: () => void,
  options: object = {}
): void => {
  const element = doc.struct(tag, options, paint)
  parent.add(element)
  element.end()
}

/** Draws what is no content of the paper, such as a page number or a rule. */
export const drawArtifact = ({ doc }: Sheet, paint: () => void): void => {
  doc.markContent("Artifact", { type: "Pagination" })
  paint()
  doc.endMarkedContent()
}

/** Sets the font, with the air that letters with two marks need above them. */
export const use = ({ doc }: Sheet, { face, size }: Style): PDFKit.PDFDocument =>
  doc
    .font(face)
    .fontSize(size)
    .lineGap(size * 0.1)

/** The height of a text in a width. */
export const heightOf = (sheet: Sheet, text: string, style: Style, width: number): number =>
  use(sheet, style).heightOfString(text, { width })

/** The lowest place for ink on a page. */
export const bottom = ({ doc }: Sheet): number => doc.page.height - MARGIN.bottom

/** The highest place for ink on a page. */
export const top = MARGIN.top

/** Goes on to a new page where there is less than this height left. */
export const makeRoom = (sheet: Sheet, height: number): boolean => {
  if (sheet.doc.y + height <= bottom(sheet) || sheet.doc.y <= top) return false
  sheet.doc.addPage()
  return true
}

/** Writes a text at the pen, in one element, over as many pages as it takes. */
export const write = (
  sheet: Sheet,
  parent: Element,
  tag: Tag,
  text: string,
  style: Style,
  place: {
    readonly x: number
    readonly width: number
    readonly align?: "left" | "center" | "right"
  }
): void => {
  // An element without content would be an error for those who check tags.
  if (text === "") return
  draw(sheet, parent, tag, () => {
    use(sheet, style).text(text, place.x, sheet.doc.y, {
      width: place.width,
      align: place.align ?? "left"
    })
  })
}
