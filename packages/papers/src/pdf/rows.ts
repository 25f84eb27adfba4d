/**
 * Rows of cells: the fields of a form and the lines of a table.
 *
 * @module
 */
import {
  bottom,
  draw,
  drawArtifact,
  type Element,
  heightOf,
  makeRoom,
  open,
  type Sheet,
  type Style,
  top,
  use
} from "./Sheet.ts"

/** A cell: its text, how it looks, and for a heading what it heads. */
export interface Cell {
  readonly text: string
  readonly style: Style
  readonly scope?: "Row" | "Column"
}

/** How rows are laid out. */
export interface Layout {
  /** Widths of the columns in points. */
  readonly widths: ReadonlyArray<number>
  readonly padding: { readonly x: number; readonly y: number }
  readonly ruled: boolean
}

/** Draws rows; `head` stands over them, and again on top of every page that they go on to. */
export const rows = (
  sheet: Sheet,
  parent: Element,
  head: ReadonlyArray<Cell> | null,
  body: ReadonlyArray<ReadonlyArray<Cell>>,
  layout: Layout
): void => {
  const table = open(sheet, parent, "Table")
  if (head !== null) {
    const first = body[0]
    makeRoom(sheet, height(sheet, head, layout) + (first ? height(sheet, first, layout) : 0))
    row(sheet, table, head, layout)
  }
  for (const whole of body) {
    for (const cells of pieces(sheet, whole, layout, fullPage(sheet, head, layout))) {
      if (makeRoom(sheet, height(sheet, cells, layout)) && head !== null) {
        drawArtifact(sheet, () => paint(sheet, head, layout, (_, paintCell) => paintCell()))
      }
      row(sheet, table, cells, layout)
    }
  }
  table.end()
}

const row = (sheet: Sheet, table: Element, cells: ReadonlyArray<Cell>, layout: Layout): void => {
  const element = open(sheet, table, "TR")
  paint(sheet, cells, layout, ({ scope }, paintCell) => {
    if (scope === undefined) draw(sheet, element, "TD", paintCell)
    else draw(sheet, element, "TH", paintCell, { scope })
  })
  element.end()
}

const paint = (
  sheet: Sheet,
  cells: ReadonlyArray<Cell>,
  layout: Layout,
  each: (cell: Cell, paintCell: () => void) => void
): void => {
  const { doc } = sheet
  const { padding, ruled, widths } = layout
  const y = doc.y
  const tall = height(sheet, cells, layout)
  let x = sheet.left
  cells.forEach((cell, index) => {
    const left = x
    const width = widths[index]!
    each(cell, () => {
      if (ruled) doc.lineWidth(0.5).rect(left, y, width, tall).stroke()
      use(sheet, cell.style).text(cell.text, left + padding.x, y + padding.y, {
        width: width - 2 * padding.x
      })
    })
    x += width
  })
  doc.x = sheet.left
  doc.y = y + tall
}

const height = (sheet: Sheet, cells: ReadonlyArray<Cell>, layout: Layout): number =>
  Math.max(
    ...cells.map(({ text, style }, index) =>
      heightOf(sheet, text, style, layout.widths[index]! - 2 * layout.padding.x)
    )
  ) +
  2 * layout.padding.y

const fullPage = (sheet: Sheet, head: ReadonlyArray<Cell> | null, layout: Layout): number =>
  bottom(sheet) - top - (head === null ? 0 : height(sheet, head, layout))

/**
 * A row in pieces that each fit on a page. Nearly always it is one; but a text of any length has to
 * come out whole, also in a table.
 */
const pieces = (
  sheet: Sheet,
  cells: ReadonlyArray<Cell>,
  layout: Layout,
  room: number
): ReadonlyArray<ReadonlyArray<Cell>> => {
  if (height(sheet, cells, layout) <= room) return [cells]
  const taken = cells.map((cell, index) => {
    const width = layout.widths[index]! - 2 * layout.padding.x
    const fits = (length: number) =>
      heightOf(sheet, cell.text.slice(0, length), cell.style, width) + 2 * layout.padding.y <= room
    return fits(cell.text.length) ? cell.text.length : breakAt(cell.text, longest(fits, cell.text))
  })
  const part = (from: (index: number) => number, to: (index: number) => number) =>
    cells.map((cell, index) => ({ ...cell, text: cell.text.slice(from(index), to(index)).trim() }))
  return [
    part(
      () => 0,
      (index) => taken[index]!
    ),
    ...pieces(
      sheet,
      part(
        (index) => taken[index]!,
        () => Number.POSITIVE_INFINITY
      ),
      layout,
      room
    )
  ]
}

const longest = (fits: (length: number) => boolean, text: string): number => {
  let [low, high] = [1, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

const breakAt = (text: string, length: number): number => {
  const space = text.lastIndexOf(" ", length)
  return space > length / 2 ? space : length
}
