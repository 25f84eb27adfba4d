import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Procedure } from "@motcua/core"
import * as Search from "@motcua/core/procedure/Search"
import type * as SearchIndex from "@motcua/core/procedure/SearchIndex"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { motcua } from "../testing/motcua.ts"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motcua-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const header = "Mã thủ tục,Tên thủ tục,Lĩnh vực,Cấp thực hiện,Thời hạn giải quyết,Phí\r\n"
const birth = "1.001193,Đăng ký khai sinh,Hộ tịch,Cấp xã,1 ngày làm việc,0\r\n"

const problemsOf = (stderr: string) =>
  JSON.parse(stderr).problems.map(
    ({ _tag, field, row }: { _tag: string; field: string; row: number }) => [row, field, _tag]
  )

describe("motcua catalogue check", () => {
  it("names each key of JSON that nothing is read from, once", async () => {
    const row = (code: string, also: object) => ({
      code,
      name: "Thủ tục",
      field: "Hộ tịch",
      ...also
    })
    const rows = [row("1.000001", { chanels: [] }), row("1.000002", { chanels: [], note: "" })]
    const path = await file("keys.json", JSON.stringify(rows))
    const { stdout } = await motcua(["catalogue", "check", path, "--json"])
    expect(JSON.parse(stdout)).toMatchObject({ sound: 2, ignored: ["chanels", "note"] })
    const { stderr } = await motcua(["catalogue", "import", path])
    const told = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(told.filter(({ _tag }) => _tag === "ColumnsIgnored")).toMatchObject([
      { columns: ["chanels"] },
      { columns: ["note"] }
    ])
  })

  it("names file, row and field of every problem, and scores the rest", async () => {
    const rows = [
      birth,
      "1.001194,Thủ tục,Hộ tịch,Cấp làng,3 mùa trăng,-5\r\n",
      "1.001193,Lặp lại,Hộ tịch,Cấp xã,,\r\n",
      ",,,,,\r\n",
      ",,,,,x\r\n"
    ]
    const path = await file("bad.csv", header + rows.join(""))
    const { code, stderr, stdout } = await motcua(["catalogue", "check", path, "--json"])
    expect([code, stdout]).toEqual([1, ""])
    expect(problemsOf(stderr)).toEqual([
      [3, "limitDirect", "UnknownUnit"],
      [3, "feeDirect", "NegativeFee"],
      [3, "levels", "UnknownLevel"],
      [4, "code", "DuplicateCode"],
      [6, "feeDirect", "InvalidFee"],
      [6, "code", "MissingField"],
      [6, "name", "MissingField"],
      [6, "field", "MissingField"]
    ])
    const answer = JSON.parse(stderr)
    expect(answer.problems[0]).toMatchObject({
      file: path,
      column: "Thời hạn giải quyết",
      value: "mùa trăng"
    })
    expect(answer.problems[0].message.vi).toContain("Dòng 3, Thời hạn giải quyết: ")
    expect(answer.completeness.rows[0]).toMatchObject({ code: "1.001193" })
    expect(answer.completeness.rows[0].missing).toContain("steps")
  })

  it("checks definitions: intervals, references, sums", async () => {
    const revision = {
      id: "1",
      from: "2025-01-01",
      to: null,
      legalBasis: [],
      questions: [],
      cases: [],
      documents: [
        {
          id: "1",
          text: "Tờ khai",
          originals: 1,
          copies: 0,
          when: { _tag: "Is", question: "age", value: 1 },
          alternative: null,
          form: null
        }
      ],
      sets: 1,
      terms: [
        {
          channel: "direct",
          case: null,
          limit: { quantity: 3, unit: "working_day" },
          fee: { _tag: "Known", vnd: 0 }
        }
      ],
      steps: [
        {
          id: "1",
          text: "Tiếp nhận",
          by: null,
          case: null,
          limit: { quantity: 1, unit: "working_day" }
        }
      ],
      subjects: [],
      executingAgencies: [],
      result: null,
      requirements: [],
      supplementWithin: null,
      resume: "pause",
      online: null,
      transition: "keep"
    }
    const definition = {
      code: "1.001193",
      name: "Đăng ký khai sinh",
      field: "Hộ tịch",
      fieldCode: null,
      levels: ["commune"],
      promulgatingAgency: null,
      source: "",
      revisions: [revision, { ...revision, id: "2", from: "2025-07-01", documents: [], steps: [] }]
    }
    const broken = {
      ...definition,
      code: "1.001194",
      revisions: [{ ...revision, from: "2025-02-30" }]
    }
    const path = await file("definitions.json", JSON.stringify([definition, broken]))
    const { code, stderr } = await motcua(["catalogue", "check", path])
    expect(code).toBe(1)
    expect(problemsOf(stderr)).toMatchObject([
      [1, "revisions[1].from", "RevisionsOverlap"],
      [1, "revisions[0].documents[0].when", "UnknownQuestion"],
      [1, "revisions[0].terms[0].limit", "StepsDoNotSum"],
      [2, expect.stringContaining("from"), "InvalidDefinition"]
    ])
  })

  it("refuses what it cannot read by name", async () => {
    const path = await file("old.csv", Uint8Array.from([...Buffer.from("a,b\n"), 0xcc, 0xec, 0x0a]))
    const wrong = await motcua(["catalogue", "check", path])
    expect(wrong.code).toBe(1)
    expect(JSON.parse(wrong.stderr)).toMatchObject({ _tag: "NotInEncoding", encoding: "utf-8" })
    const missing = await motcua(["catalogue", "check", join(folder, "none.csv")])
    expect(JSON.parse(missing.stderr)).toMatchObject({ _tag: "FileUnreadable", why: "ENOENT" })
    const workbook = await file("book.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))
    const saved = JSON.parse((await motcua(["catalogue", "check", workbook])).stderr)
    expect(saved).toMatchObject({ _tag: "NotText" })
    expect(saved.message.vi).toContain("hãy lưu thành CSV UTF-8")
    const headless = await motcua(["catalogue", "check", "-"], { stdin: "a,b\n1,2\n" })
    expect(problemsOf(headless.stderr)[0]).toEqual([1, "code", "UnknownHeader"])
  })
})

describe("motcua catalogue import", () => {
  it("reads a byte order mark, NFD and UTF-16, and writes composed text", async () => {
    const text = header + birth
    for (const content of [
      `\uFEFF${text.normalize("NFD")}`,
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")])
    ]) {
      const path = await file("good.csv", content)
      const { code, stdout } = await motcua(["catalogue", "import", path])
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject([
        { code: "1.001193", name: "Đăng ký khai sinh", levels: ["commune"] }
      ])
    }
  })

  it("refuses by name what would be read by half: a quote left open, cells without a column", async () => {
    const rows = [
      birth,
      "1.000002,Cấp, đổi,x,Cấp xã,1 ngày làm việc,0\r\n",
      '1.000003,"Mở,x,,,\r\n',
      birth
    ]
    const path = await file("half.csv", header + rows.join(""))
    const { stderr, stdout } = await motcua(["catalogue", "import", path])
    expect(JSON.parse(stdout)).toHaveLength(1)
    const told = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(told.map(({ _tag, row }) => [_tag, row])).toEqual([
      ["TooManyCells", 3],
      ["UnclosedQuote", 4],
      ["Imported", undefined]
    ])
  })

  it("reads the list in an object as a stream, and refuses what is cut or nested without end", async () => {
    const row = (code: number, more = "") =>
      `{"code":"1.00000${code}","name":"${"x".repeat(3_000_000)}","field":"y"${more}}`
    const deep = `,"notes":${"[".repeat(100_000)}${"]".repeat(100_000)}`
    const list = [row(1), row(2, deep), row(3)].join(",")
    const whole = await file("whole.json", `{"total":3,"procedures":[${list}],"page":1}`)
    const read = await motcua(["catalogue", "import", whole])
    expect(JSON.parse(read.stdout).map(({ code }: { code: string }) => code)).toEqual([
      "1.000001",
      "1.000003"
    ])
    expect(JSON.parse(read.stderr.split("\n")[0]!)).toMatchObject({ _tag: "TooDeep", row: 2 })
    const cut = await file("cut.json", '[{"code":"1.000001","name":"a","field":"b"},')
    const found = await motcua(["catalogue", "check", cut])
    expect([found.code, problemsOf(found.stderr)]).toEqual([1, [[2, "", "UnclosedList"]]])
  })

  it("says which columns it leaves unread", async () => {
    const path = await file(
      "more.csv",
      "sep=,\nMã,Tên,Lĩnh vực,Màu,Tên thủ tục\n1.001193,a,b,xanh,c\n"
    )
    const { stderr, stdout } = await motcua(["catalogue", "import", path])
    expect(JSON.parse(stdout)[0].name).toBe("a")
    expect(JSON.parse(stderr.split("\n")[0]!)).toMatchObject({
      _tag: "ColumnsIgnored",
      columns: ["Màu", "Tên thủ tục"]
    })
    const checked = await motcua(["catalogue", "check", path])
    expect(checked.stdout).toContain("1 dòng, 1 dòng đúng")
    expect(checked.stdout).toContain("Cột, khóa không đọc: Màu, Tên thủ tục.")
  })

  it("reads Windows-1258 when told so", async () => {
    // "Đăng ký" with the acute accent as a mark of its own, as that code page has it.
    const name = [0xd0, 0xe3, 0x6e, 0x67, 0x20, 0x6b, 0x79, 0xec]
    const bytes = [...Buffer.from("code,name,field\n1.001193,"), ...name, ...Buffer.from(",x\n")]
    const path = await file("1258.csv", Uint8Array.from(bytes))
    const { stdout } = await motcua(["catalogue", "import", path, "--encoding", "windows-1258"])
    expect(JSON.parse(stdout)[0].name).toBe("Đăng ký")
  })

  it("lists bad rows, a row of 40 MB too, and keeps the others", async () => {
    const rows = [
      `{"code":"1.000001","name":"${"x".repeat(40_000_000)}"}`,
      '{"code":"1.000002","name":"Đúng","field":"Hộ tịch"}',
      "{không phải JSON}",
      '{"code":"1.000003","name":"Đúng","field":"Hộ tịch"}'
    ]
    const path = await file("big.json", `[${rows.join(",\n")}]`)
    const { code, stderr, stdout } = await motcua(["catalogue", "import", path], {
      heapMegabytes: 200
    })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).map((row: { code: string }) => row.code)).toEqual([
      "1.000002",
      "1.000003"
    ])
    const lines = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(lines.map(({ _tag, row }) => [_tag, row])).toEqual([
      ["RowTooLarge", 1],
      ["NotJson", 3],
      ["Imported", undefined]
    ])
  })
})

describe("motcua catalogue export", () => {
  it("writes CSV from which every procedure is read again as it was", async () => {
    const path = join(folder, "all.csv")
    await motcua(["catalogue", "export", "--format", "csv", "--out", path])
    const read = await motcua(["catalogue", "import", path])
    const written = await motcua(["catalogue", "export"])
    const channels = ["direct", "postal", "online"]
    const ordered = (text: string) =>
      JSON.parse(text).map((procedure: Procedure.Procedure) => ({
        ...procedure,
        channels: procedure.channels.toSorted(
          (a, b) => channels.indexOf(a.channel) - channels.indexOf(b.channel)
        )
      }))
    expect(ordered(read.stdout)).toHaveLength(2006)
    // A few documents of the database are in decomposed Unicode, which is composed on the way in.
    expect(ordered(read.stdout)).toEqual(ordered(written.stdout.normalize("NFC")))
  })

  it("writes linked data, of a file as well, and lists the rows that it leaves out", async () => {
    const linked = join(folder, "all.jsonld")
    await motcua(["catalogue", "export", "--format", "jsonld", "--out", linked])
    const graph = JSON.parse(await readFile(linked, "utf8"))
    expect(graph["@graph"]).toHaveLength(2006)
    const path = await file("own.csv", `${header}${birth}x,y,z,,,\r\n`)
    const own = await motcua(["catalogue", "export", path, "--format", "jsonld"])
    expect(JSON.parse(own.stdout)["@graph"]).toMatchObject([{ "dct:identifier": "1.001193" }])
    expect(JSON.parse(own.stderr)).toMatchObject({ _tag: "InvalidCode", row: 3 })
  })
})

describe("motcua catalogue index", () => {
  it("writes an index that finds what the service finds", async () => {
    const path = join(folder, "index.json")
    await motcua(["catalogue", "index", "--out", path])
    const index: SearchIndex.SearchIndex = JSON.parse(await readFile(path, "utf8"))
    const { stdout } = await motcua(["search", "so do", "--json"])
    expect(Search.search(index, "so do")).toEqual(JSON.parse(stdout))
  })
})
