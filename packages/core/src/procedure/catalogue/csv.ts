/**
 * CSV as spreadsheets write it (RFC 4180; comma, semicolon or tab), piece by piece.
 *
 * @module
 */

/** A row of a file, or why there is none: too large to be kept, or a quote that nothing closes. */
export interface CsvRow {
  readonly _tag: "Cells" | "TooLarge" | "UnclosedQuote"
  /** As a spreadsheet numbers it: from 1, the header and empty rows counted. */
  readonly row: number
  /** Of a row that there is not, the cells that were complete before it went wrong. */
  readonly cells: ReadonlyArray<string>
}

/** A larger row is left unread, so that memory stays bounded whatever comes in. */
export const LARGEST_ROW = 1024 * 1024

const DELIMITERS = [",", ";", "\t"] as const

/** The delimiter of a header: the one that stands in it most often. */
const delimiterOf = (header: string): string =>
  [...DELIMITERS].sort((a, b) => header.split(b).length - header.split(a).length)[0]!

/** Cuts text into rows. Feed it with `push` in pieces of any size, and close it with `end`. */
export const makeCsvReader = () => {
  let delimiter: string | undefined
  let cells: Array<string> = []
  let cell = ""
  let size = 0
  let quoted = false
  // A quote inside quotes ends them, unless another follows, perhaps in the next piece.
  let quoteBefore = false
  let header = ""
  let row = 1

  const endCell = (): void => {
    if (size <= LARGEST_ROW) cells.push(cell)
    cell = ""
    quoteBefore = false
  }
  const endRow = (rows: Array<CsvRow>): void => {
    endCell()
    if (size > LARGEST_ROW) rows.push({ _tag: "TooLarge", row, cells })
    else if (cells.some((one) => one.trim() !== "")) rows.push({ _tag: "Cells", row, cells })
    cells = []
    row++
    size = 0
    quoted = false
  }
  const take = (letter: string, rows: Array<CsvRow>): void => {
    size++
    if (quoted) {
      if (letter === '"') {
        quoted = false
        quoteBefore = true
      } else if (size <= LARGEST_ROW) cell += letter
      return
    }
    if (letter === '"' && (cell === "" || quoteBefore)) {
      if (quoteBefore) cell += '"'
      quoted = true
      quoteBefore = false
    } else if (letter === delimiter) endCell()
    else if (letter === "\n") endRow(rows)
    else if (letter !== "\r" && size <= LARGEST_ROW) {
      cell += letter
      quoteBefore = false
    }
  }

  /** Reads what the delimiter is, and gives the text behind what says so. */
  const begin = (text: string): string => {
    // A line for Excel alone, which it does not show as a row.
    const said = /^\uFEFF?sep=([^\r\n])\r?\n/i.exec(text)
    delimiter = said?.[1] ?? delimiterOf(text.slice(0, text.indexOf("\n") + 1 || undefined))
    return said === null ? text : text.slice(said[0].length)
  }

  return {
    push: (text: string): ReadonlyArray<CsvRow> => {
      const rows: Array<CsvRow> = []
      let piece = text
      if (delimiter === undefined) {
        header += text
        if (!header.includes("\n") && header.length < LARGEST_ROW) return rows
        piece = begin(header)
        header = ""
      }
      for (const letter of piece) take(letter, rows)
      return rows
    },
    end: (): ReadonlyArray<CsvRow> => {
      const rows: Array<CsvRow> = []
      if (delimiter === undefined) {
        for (const letter of begin(header)) take(letter, rows)
      }
      // What stands after such a quote is the rest of the file, and no cell.
      if (quoted && size <= LARGEST_ROW) rows.push({ _tag: "UnclosedQuote", row, cells })
      else if (size > 0) endRow(rows)
      return rows
    }
  }
}

/** Writes a row, quoting what needs it; a text that a spreadsheet would run is disarmed. */
export const csvLine = (cells: ReadonlyArray<string>): string =>
  `${cells
    .map((cell) => {
      const safe = /^(?:[=+@\t\r]|-(?!\d)|'+[=+@\-\t\r])/.test(cell) ? `'${cell}` : cell
      return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
    })
    .join(",")}\r\n`
