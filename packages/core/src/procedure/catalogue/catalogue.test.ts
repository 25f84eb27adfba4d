import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Column, columnOf, columns, headers } from "./columns.ts"
import { csvLine, LARGEST_ROW, makeCsvReader } from "./csv.ts"
import { LARGEST_ELEMENT, makeJsonElements } from "./jsonElements.ts"
import { readCells, readJson, unreadKeys } from "./readRow.ts"
import { awkwardProcedure as procedure } from "./testing/awkwardProcedure.ts"
import { readFee, readLimitText } from "./values.ts"
import { csvHeader, csvRow } from "./writeRow.ts"

const readCsv = (text: string, pieces = 7) => {
  const reader = makeCsvReader()
  const rows = []
  for (let at = 0; at < text.length; at += pieces)
    rows.push(...reader.push(text.slice(at, at + pieces)))
  rows.push(...reader.end())
  return rows
}

const cellsOf = (text: string) => {
  const [header, ...rows] = readCsv(text).map((row) => (row._tag === "Cells" ? row.cells : []))
  return rows.map((row) =>
    Object.fromEntries(
      header!.flatMap((name, place) => {
        const column = columnOf(name)
        return column === undefined ? [] : [[column, row[place] ?? ""]]
      })
    )
  ) as ReadonlyArray<Partial<Record<Column, string>>>
}

describe("CSV", () => {
  it("gives back the cells that were written, however the file is cut", () => {
    const cell = fc
      .string({ unit: fc.constantFrom(..."aă,;\"\n\t đ'x1") })
      .filter((text) => !/^[=+@\t\r'-]/.test(text))
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, pieces) => {
          const text = csvLine(["a", "b"]) + rows.map(csvLine).join("")
          const [, ...read] = readCsv(text, pieces)
          // A row without anything in it is an empty row of a spreadsheet.
          expect(read.map((row) => (row._tag === "Cells" ? row.cells : row))).toEqual(
            rows.filter((row) => row.some((one) => one.trim() !== ""))
          )
        }
      )
    )
  })

  it("keeps a procedure that is written and read", () => {
    const [cells] = cellsOf(csvHeader() + csvRow(procedure))
    expect(readCells(cells!, 1)).toEqual(Result.succeed(procedure))
  })

  it("keeps any lists, and any limits and fees of a channel", () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'aă ;,:#\\n"1\n'), minLength: 1 })
      .map((letters) => letters.trim())
      .filter(Boolean)
    const count = fc.nat({ max: 9 })
    const limit = fc.record({
      quantity: fc.constantFrom(0, 0.5, 1, 10),
      unit: fc.constantFrom("working_day" as const, "hour" as const, "other" as const)
    })
    const terms = fc.record({
      channel: fc.constantFrom("direct" as const, "postal" as const, "online" as const),
      limit: fc.option(limit),
      feeVnd: fc.option(fc.constantFrom(0, 50_000))
    })
    const order = ["direct", "postal", "online"]
    const lists = fc.record({
      executingAgencies: fc.array(text, { maxLength: 3 }),
      subjects: fc.array(text, { maxLength: 3 }),
      notes: fc.array(text, { maxLength: 3 }),
      cases: fc.array(fc.record({ code: text, limit }), { maxLength: 3 }),
      documents: fc.option(
        fc.array(fc.record({ group: fc.option(text), text, originals: count, copies: count }), {
          maxLength: 4
        })
      ),
      channels: fc
        .array(terms, { maxLength: 5 })
        .map((all) => all.toSorted((a, b) => order.indexOf(a.channel) - order.indexOf(b.channel)))
    })
    fc.assert(
      fc.property(lists, (given) => {
        const [cells] = cellsOf(csvHeader() + csvRow({ ...procedure, ...given }))
        expect(readCells(cells!, 1)).toEqual(Result.succeed({ ...procedure, ...given }))
      })
    )
  })

  it("reads documents as people list them, and refuses what cannot be", () => {
    const read = (documents: string) =>
      readCells({ code: "1.001193", name: "a", field: "b", documents }, 1)
    const kept = read("# Phải nộp\nTờ khai theo mẫu\n2 ban sao: Giấy chứng sinh")
    expect(Result.isSuccess(kept) && kept.success.documents).toEqual([
      { group: "Phải nộp", text: "Tờ khai theo mẫu", originals: 0, copies: 0 },
      { group: "Phải nộp", text: "Giấy chứng sinh", originals: 0, copies: 2 }
    ])
    const refused = read("-1 bản chính: Tờ khai")
    expect(Result.isFailure(refused) && refused.failure).toMatchObject([
      { _tag: "InvalidCount", field: "documents", row: 1 }
    ])
  })

  it("names fees that have not as many lines as limits, and cases without a limit", () => {
    const row = { code: "1.001193", name: "a", field: "b" }
    const limitDirect = "1 ngày làm việc\n3 ngày làm việc\n5 ngày làm việc"
    const refused = readCells({ ...row, limitDirect, feeDirect: "0\n1", cases: "x: ?" }, 1)
    expect(
      Result.isFailure(refused) && refused.failure.map(({ _tag, field }) => [field, _tag])
    ).toEqual([
      ["feeDirect", "LinesDiffer"],
      ["cases", "InvalidLimit"]
    ])
  })

  it("names a quote that nothing closes, and takes no row from what stands behind it", () => {
    const rows = readCsv('a,b\n1,2\n3,"4\n5,6\n')
    expect(rows.map(({ _tag }) => _tag)).toEqual(["Cells", "Cells", "UnclosedQuote"])
  })

  it("reads semicolons and tabs, other headers, NFD and guarded cells", () => {
    const text = `MÃ TTHC;ten thu tuc;Lĩnh vực;Thời hạn giải quyết;Lệ phí\n1.001193;${"Khai sinh".normalize("NFD")};'=Hộ tịch;3 ngày làm việc;50.000 đồng\n`
    const [cells] = cellsOf(text)
    const read = readCells(cells!, 1)
    expect(Result.isSuccess(read) && read.success).toMatchObject({
      name: "Khai sinh",
      field: "=Hộ tịch",
      channels: [{ channel: "direct", limit: { quantity: 3, unit: "working_day" }, feeVnd: 50000 }]
    })
    expect(readCsv("a\tb\n1\t2").at(-1)).toMatchObject({ _tag: "Cells", cells: ["1", "2"] })
  })

  it("numbers rows as a spreadsheet does: lines in a cell are one row, empty rows count", () => {
    const rows = readCsv('a,b\n\n"1\n2",3\r\n\r\n4,5\n"6')
    expect(rows.map(({ row }) => row)).toEqual([1, 3, 5, 6])
  })

  it("guards a text that begins as a formula, or as its guard", () => {
    const guarded = ["=1+1", "'=1", "''-x", "-x", "'-5", "'a", "-5"]
    for (const name of guarded) {
      const [cells] = cellsOf(csvHeader() + csvRow({ ...procedure, name }))
      const read = readCells(cells!, 1)
      expect(Result.isSuccess(read) && read.success.name).toBe(name)
    }
  })

  it("leaves a row too large unread and goes on", () => {
    const rows = readCsv(`a,b\n"${"x".repeat(LARGEST_ROW)}",1\n2,3\n`, 100_000)
    expect(rows.map(({ _tag }) => _tag)).toEqual(["Cells", "TooLarge", "Cells"])
  })

  it("knows every header that it writes", () => {
    expect(
      columns.map((column) => columnOf(headers[column].toUpperCase().normalize("NFD")))
    ).toEqual(columns)
  })
})

describe("JSON", () => {
  const elements = (text: string, pieces: number) => {
    const reader = makeJsonElements()
    const found = []
    for (let at = 0; at < text.length; at += pieces)
      found.push(...reader.push(text.slice(at, at + pieces)))
    found.push(...reader.end())
    return found
  }

  it("cuts an array, and lines, into elements", () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        (values, lines, pieces) => {
          const text = lines
            ? values.map((value) => JSON.stringify(value)).join("\n")
            : JSON.stringify(values, null, 1)
          const found = elements(text, pieces).map((one) =>
            one._tag === "Text" ? JSON.parse(one.text) : one
          )
          expect(found).toEqual(JSON.parse(JSON.stringify(values)))
        }
      )
    )
  })

  it("cuts the lists in an object, and leaves the rest of it", () => {
    const cut = (text: string, size: number) => {
      const reader = makeJsonElements()
      const found = []
      for (let at = 0; at < text.length; at += size) {
        found.push(...reader.push(text.slice(at, at + size)))
      }
      return [...found, ...reader.end()].map((one) => (one._tag === "Text" ? one.text : one._tag))
    }
    for (const size of [1, 3, 1000]) {
      const wrapped = '{"total":2,"data":[{"code":1},{"x":[1]}],"more":{"data":[9]},"items":[3]}'
      expect(cut(wrapped, size)).toEqual(['{"code":1}', '{"x":[1]}', "3"])
      const procedure = '{"code":"1","data":[1]}'
      expect(cut(`${wrapped}\n${procedure}\n`, size)).toEqual([
        '{"code":1}',
        '{"x":[1]}',
        "3",
        procedure
      ])
      expect(cut('{"data":{"a":1}}', size)).toEqual(['{"data":{"a":1}}'])
      expect(cut('{"data":[1,', size)).toEqual(["1", "Unclosed"])
      expect(cut("[1]\n", size)).toEqual(["1"])
      expect(cut(`[${"[".repeat(300)}${"]".repeat(300)},2]`, size)).toEqual(["TooDeep", "2"])
    }
  })

  it("leaves an element too large unread and goes on", () => {
    const text = `[{"a":"${"x".repeat(LARGEST_ELEMENT)}"},{"b":1},{bad},{"c":2}]`
    expect(elements(text, 65536)).toEqual([
      { _tag: "TooLarge" },
      { _tag: "Text", text: '{"b":1}' },
      { _tag: "Text", text: "{bad}" },
      { _tag: "Text", text: '{"c":2}' }
    ])
  })

  it("reads what this library writes, and the rows of the national database", () => {
    expect(readJson(JSON.parse(JSON.stringify(procedure)), 1)).toEqual(Result.succeed(procedure))
    const read = readJson(
      {
        code: "1.000028",
        name: "Cấp Giấy phép",
        field: "Đường bộ",
        promulgating_agency: "Bộ Xây dựng",
        executing_agencies: ["Sở Xây dựng"],
        levels: ["PROVINCE"],
        channels: [{ method: "IN_PERSON", qty: 1, unit: "working_day", fee_vnd: null }],
        source_url: "https://dichvucong.gov.vn"
      },
      1
    )
    expect(Result.isSuccess(read) && read.success).toMatchObject({
      levels: ["province"],
      promulgatingAgency: "Bộ Xây dựng",
      channels: [{ channel: "direct", limit: { quantity: 1, unit: "working_day" }, feeVnd: null }]
    })
  })

  it("names every field that is wrong", () => {
    const read = readJson(
      {
        code: "1001193",
        field: "Hộ tịch",
        levels: ["làng"],
        channels: [{ channel: "pigeon", limit: { quantity: 1, unit: "moon" }, feeVnd: -1 }]
      },
      7
    )
    expect(
      Result.isFailure(read) && read.failure.map(({ _tag, field, row }) => [row, field, _tag])
    ).toEqual([
      [7, "code", "InvalidCode"],
      [7, "name", "MissingField"],
      [7, "levels", "UnknownLevel"],
      [7, "channels[0].feeVnd", "NegativeFee"],
      [7, "channels[0].channel", "UnknownChannel"],
      [7, "channels[0].limit.unit", "UnknownUnit"]
    ])
  })

  it("leaves out no case in silence, and says which keys it reads nothing from", () => {
    const cases = ["1.000028.01", { code: "1.000028.02" }, { limit: { quantity: 1, unit: "day" } }]
    const given = { ...procedure, cases, chanels: [], extra: 1 }
    const read = readJson(given, 1)
    expect(Result.isFailure(read) && read.failure.map(({ _tag, field }) => [field, _tag])).toEqual([
      ["cases[0]", "NotAnObject"],
      ["cases[1].limit", "MissingField"],
      ["cases[2].code", "MissingField"]
    ])
    expect(unreadKeys(given)).toEqual(["chanels", "extra"])
    expect(unreadKeys(procedure)).toEqual([])
  })

  it("never throws on any value", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readJson(value, 1)
      })
    )
  })
})

describe("values", () => {
  it("reads limits and fees as people write them, and refuses the rest by name", () => {
    const limit = (text: string) => Result.getOrElse(readLimitText(text), ({ _tag }) => _tag)
    expect(limit("03 ngày làm việc")).toEqual({ quantity: 3, unit: "working_day" })
    expect(limit("0,5 Ngày")).toEqual({ quantity: 0.5, unit: "day" })
    expect(limit("10wd")).toEqual({ quantity: 10, unit: "working_day" })
    expect(limit("Không quy định")).toBeNull()
    expect(limit("3 mùa trăng")).toBe("UnknownUnit")
    expect(limit("ngay")).toBe("InvalidLimit")
    const fee = (value: unknown) => Result.getOrElse(readFee(value), ({ _tag }) => _tag)
    expect(["Miễn phí", "50.000 đồng/lần", "1,200,000", 75000, "", null].map(fee)).toEqual([
      0,
      50000,
      1200000,
      75000,
      null,
      null
    ])
    expect(["-5", -5, "nhiều", 1.5].map(fee)).toEqual([
      "NegativeFee",
      "NegativeFee",
      "InvalidFee",
      "InvalidFee"
    ])
  })
})
