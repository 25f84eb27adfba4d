import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { residence } from "../../../testing/residence.ts"
import * as LocalDate from "../../../time/LocalDate.ts"
import type * as Definition from "../../definition/Definition.ts"
import { columnOf, datedColumns, headers } from "../columns.ts"
import { makeCsvReader } from "../csv.ts"
import { csvHeader } from "../writeRow.ts"
import { type Cells, readRevisionRows } from "./readRevision.ts"
import { revision, trimmed } from "./testing/arbitraries.ts"
import { csvRevisionRows } from "./writeRevision.ts"

const rowsOf = (text: string) => {
  const reader = makeCsvReader()
  const [header, ...rows] = [...reader.push(text), ...reader.end()]
  return rows.map(({ cells, row }) => ({
    row,
    cells: Object.fromEntries(
      header!.cells.map((name, place) => [columnOf(name)!, cells[place]!])
    ) as Cells
  }))
}
const throughCsv = (definition: Definition.Definition) =>
  readRevisionRows(rowsOf(csvHeader(datedColumns) + csvRevisionRows(definition)))

describe("a definition as CSV", () => {
  const [old] = residence.revisions
  const two: Definition.Definition = {
    ...residence,
    revisions: [
      { ...old!, to: LocalDate.unsafe("2025-06-30") },
      {
        ...old!,
        id: "2025-07",
        from: LocalDate.unsafe("2025-07-01"),
        transition: "move",
        transitionAllows: {
          laterDate: true,
          newDocuments: false,
          higherFee: true,
          basis: { instrument: "Nghị định 1/2025/NĐ-CP", provision: "Điều 9" }
        }
      }
    ]
  }

  it("is read as it was written", () => {
    expect(throughCsv(two)).toEqual(Result.succeed(two))
  })

  it("is read as it was written, whatever it says", () => {
    fc.assert(
      fc.property(
        fc.record({ name: trimmed, field: trimmed, promulgatingAgency: fc.option(trimmed) }),
        fc.array(revision, { minLength: 1, maxLength: 3 }),
        (identity, revisions) => {
          const definition = { ...residence, ...identity, revisions }
          expect(throughCsv(definition)).toEqual(Result.succeed(definition))
        }
      ),
      { numRuns: 300 }
    )
  })

  it("has headers that are found without diacritics as well", () => {
    for (const column of datedColumns) {
      const plain = headers[column]
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replaceAll("đ", "d")
        .replaceAll("Đ", "D")
      for (const name of [headers[column], plain, plain.toUpperCase()]) {
        expect(columnOf(name)).toBe(column)
      }
    }
    expect(columnOf("Ngày có hiệu lực")).toBe("from")
  })
})
