/**
 * Papers as PDF: tagged, with selectable text and the fonts inside. Node or browser.
 *
 * @module
 */
import type { Block, Paper } from "../form/Paper.ts"
import * as QrCode from "../qr/QrCode.ts"
import type { Fonts } from "./fonts.ts"
import { rows } from "./rows.ts"
import * as Sheet from "./Sheet.ts"
import { MM } from "./Sheet.ts"

const plain: Sheet.Style = { face: "regular", size: 11 }
const bold: Sheet.Style = { face: "bold", size: 11 }
const small: Sheet.Style = { face: "regular", size: 9 }
const smallBold: Sheet.Style = { face: "bold", size: 9 }

/** A paper as the bytes of a PDF. The same paper gives the same bytes. */
export const render = async (paper: Paper, fonts: Fonts): Promise<Uint8Array> => {
  const sheet = Sheet.begin(paper, fonts)
  const bytes = collect(sheet.doc)
  const section = Sheet.open(sheet, sheet.root, "Sect")
  if (paper.nationalHeading) nationalHeading(sheet, section)
  head(sheet, section, paper)
  for (const part of paper.blocks) block(sheet, section, part)
  if (paper.signature !== null) signature(sheet, section, paper.signature)
  section.end()
  pageNumbers(sheet)
  sheet.root.end()
  sheet.doc.end()
  return bytes
}

const collect = (doc: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Array<Uint8Array> = []
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk))
    doc.on("error", reject)
    doc.on("end", () => {
      const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      resolve(bytes)
    })
  })

const nationalHeading = (sheet: Sheet.Sheet, parent: Sheet.Element): void => {
  const place = { x: sheet.left, width: sheet.width, align: "center" } as const
  Sheet.write(sheet, parent, "P", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold, place)
  Sheet.write(sheet, parent, "P", "Độc lập - Tự do - Hạnh phúc", bold, place)
  sheet.doc.y += 8
}

const head = (sheet: Sheet.Sheet, parent: Sheet.Element, paper: Paper): void => {
  const { doc } = sheet
  const from = doc.y
  const code = paper.code === null ? null : QrCode.make(paper.code.text)
  const side = code === null ? 0 : QrCode.sideMm(code) * MM
  const right = Math.max(side, 40 * MM)
  const words = { x: sheet.left, width: sheet.width - right - 5 * MM }
  const agency = paper.agency.toUpperCase()
  Sheet.write(sheet, parent, "P", agency, { face: "bold", size: 10 }, words)
  Sheet.write(sheet, parent, "P", paper.office, { face: "regular", size: 10.5 }, words)
  const aside = {
    x: sheet.left + sheet.width - right,
    width: right,
    align: "right"
  } as const
  const left = doc.y
  doc.y = from
  Sheet.write(sheet, parent, "P", `Mẫu số ${paper.number}`, small, aside)
  Sheet.write(sheet, parent, "P", `Thông tư số ${paper.circular}`, small, aside)
  const belowNumber = doc.y
  doc.y = left + 14
  const title = paper.title.toUpperCase()
  Sheet.write(sheet, parent, "H1", title, { face: "bold", size: 14 }, words)
  doc.y += 2
  Sheet.write(sheet, parent, "P", paper.dated, { face: "italic", size: 11 }, words)
  const below = doc.y
  if (paper.code !== null && code !== null) {
    const x = sheet.left + sheet.width - side
    qr(sheet, parent, code, paper.code.label, x, belowNumber, side)
  }
  doc.y = Math.max(below + 8, belowNumber + side + 2)
  doc.x = sheet.left
}

const qr = (
  sheet: Sheet.Sheet,
  parent: Sheet.Element,
  code: QrCode.QrCode,
  label: string,
  x: number,
  y: number,
  side: number
): void => {
  const { doc } = sheet
  const module = side / (code.size + 2 * QrCode.QUIET_ZONE)
  const paint = () => {
    doc.save()
    doc.translate(x + QrCode.QUIET_ZONE * module, y + QrCode.QUIET_ZONE * module)
    doc.scale(module)
    doc.path(code.path).fill("#000", "even-odd")
    doc.restore()
  }
  const options = { alt: label, bbox: [x, y, x + side, y + side], placement: "Block" }
  Sheet.draw(sheet, parent, "Figure", paint, options)
}

const block = (sheet: Sheet.Sheet, parent: Sheet.Element, part: Block): void => {
  const { doc, left, width } = sheet
  switch (part._tag) {
    case "Fields":
      rows(
        sheet,
        parent,
        null,
        part.fields.map(({ label, value, strong }) => [
          { text: `${label}:`, style: plain, scope: "Row" as const },
          { text: value, style: strong === true ? bold : plain }
        ]),
        { widths: [width * 0.34, width * 0.66], padding: { x: 0, y: 1.6 }, ruled: false }
      )
      break
    case "Items":
      heading(sheet, parent, part.heading)
      list(sheet, parent, part.items)
      break
    case "Paragraph":
      if (part.heading === null) doc.y += 6
      else heading(sheet, parent, part.heading)
      Sheet.write(sheet, parent, "P", part.text, plain, { x: left, width })
      break
    case "Table":
      heading(sheet, parent, part.caption)
      rows(
        sheet,
        parent,
        part.columns.map(({ label }) => ({
          text: label,
          style: smallBold,
          scope: "Column" as const
        })),
        part.rows.map((cells) => cells.map((text) => ({ text, style: small }))),
        {
          widths: part.columns.map((column) => column.width * width),
          padding: { x: 3, y: 2.5 },
          ruled: true
        }
      )
  }
}

const heading = (sheet: Sheet.Sheet, parent: Sheet.Element, text: string): void => {
  sheet.doc.y += 6
  // A heading stays with the first line under it.
  Sheet.makeRoom(sheet, 3 * plain.size)
  Sheet.write(sheet, parent, "H2", text, bold, { x: sheet.left, width: sheet.width })
  sheet.doc.y += 1
}

const list = (sheet: Sheet.Sheet, parent: Sheet.Element, items: ReadonlyArray<string>): void => {
  const { doc, left, width } = sheet
  const list = Sheet.open(sheet, parent, "L")
  items.forEach((text, index) => {
    Sheet.makeRoom(sheet, 1.5 * plain.size)
    const item = Sheet.open(sheet, list, "LI")
    const y = doc.y
    Sheet.write(sheet, item, "Lbl", `${index + 1}.`, plain, { x: left, width: 18 })
    doc.y = y
    Sheet.write(sheet, item, "LBody", text, plain, { x: left + 20, width: width - 20 })
    item.end()
  })
  list.end()
}

const signature = (
  sheet: Sheet.Sheet,
  parent: Sheet.Element,
  { role, name }: NonNullable<Paper["signature"]>
): void => {
  const place = {
    x: sheet.left + sheet.width * 0.45,
    width: sheet.width * 0.55,
    align: "center"
  } as const
  const room = 16 * MM
  Sheet.makeRoom(sheet, room + 4 * plain.size)
  sheet.doc.y += 14
  Sheet.write(sheet, parent, "P", role, bold, place)
  sheet.doc.y += room
  Sheet.write(sheet, parent, "P", name ?? "", plain, place)
}

// A paper of one page needs no numbers.
const pageNumbers = (sheet: Sheet.Sheet): void => {
  const { doc } = sheet
  const { count } = doc.bufferedPageRange()
  for (let index = 0; count > 1 && index < count; index++) {
    doc.switchToPage(index)
    // Text below the bottom margin would begin a page of its own.
    doc.page.margins.bottom = 0
    Sheet.drawArtifact(sheet, () => {
      Sheet.use(sheet, small).text(
        `Trang ${index + 1}/${count}`,
        sheet.left,
        Sheet.bottom(sheet) + 6,
        { width: sheet.width, align: "right", lineBreak: false }
      )
    })
  }
}
