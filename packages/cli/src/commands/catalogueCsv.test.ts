import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { datedColumns, headers } from "@motcua/core/procedure/catalogue/columns"
import { DefinitionSchema } from "@motcua/core/procedure/definition/Definition.schema"
import { residence } from "@motcua/core/testing/residence"
import * as Schema from "effect/Schema"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { jsonLines, motcua } from "../testing/motcua.ts"

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

const json = JSON.parse(
  JSON.stringify(Schema.encodeSync(Schema.toCodecJson(DefinitionSchema))(residence))
)
const [old] = json.revisions
const faster = {
  ...old,
  id: "2025-07",
  from: "2025-07-01",
  transition: "move",
  transitionAllows: {
    ...{ laterDate: false, newDocuments: true, higherFee: false },
    basis: { instrument: "Nghị định 1/2025/NĐ-CP", provision: "Điều 9" }
  },
  terms: old.terms.map((terms: object) => ({ ...terms, limit: { quantity: 5, unit: "day" } }))
}
const definitions = [
  { ...json, revisions: [{ ...old, to: "2025-06-30" }, faster] },
  { ...json, code: "1.004223", revisions: [old] }
]

const header = "Mã thủ tục;Tên thủ tục;Lĩnh vực;Áp dụng từ ngày;Đến ngày"
const first = "1.001193;Đăng ký khai sinh;Hộ tịch;01/01/2024;30/06/2025"

const sheet = (columns: string, ...rows: ReadonlyArray<string>): string =>
  `${header};${columns}\n${rows.map((row) => `${row}\n`).join("")}`

interface Told {
  readonly row: number
  readonly column?: string
  readonly _tag: string
  readonly message: { readonly vi: string }
  readonly example?: object
}
const checked = async (content: string | Uint8Array, ...more: ReadonlyArray<string>) => {
  const path = await file("checked.csv", content)
  const { stderr, stdout } = await motcua(["catalogue", "check", path, "--json", ...more])
  const answer = JSON.parse(stderr === "" ? stdout : stderr)
  const problems: ReadonlyArray<Told> = answer.problems
  return { answer, problems, found: problems.map((one) => [one.row, one.column, one._tag]) }
}

describe("a catalogue with revisions as CSV", () => {
  it("comes out of JSON and goes back to it without loss", async () => {
    const path = await file("definitions.json", JSON.stringify(definitions))
    const csv = join(folder, "definitions.csv")
    await motcua(["catalogue", "export", path, "--format", "csv", "--out", csv])
    const [names] = (await readFile(csv, "utf8")).split("\r\n")
    expect(names).toBe(
      `\uFEFF${datedColumns.map((column) => headers[column]).join(",")}`.replace(
        "Yêu cầu, điều kiện",
        '"Yêu cầu, điều kiện"'
      )
    )
    const { stderr, stdout } = await motcua(["catalogue", "import", csv])
    expect(JSON.parse(stdout)).toEqual(definitions)
    expect(JSON.parse(stderr)).toMatchObject({ _tag: "Imported", rows: 3, kept: 3 })
    const again = await motcua(["catalogue", "export", csv])
    expect(JSON.parse(again.stdout)).toEqual(definitions)
    const summary = await motcua(["catalogue", "check", csv])
    expect(summary.stdout).toContain("3 dòng, 3 dòng đúng, 0 lỗi")
    const answers = ["--procedure", "1.004222", "--answer", "housing=rented"]
    const list = async (of: string) => (await motcua(["checklist", of, ...answers])).stdout
    expect(await list(csv)).toBe(await list(path))
    expect(await list(csv)).toContain("5 ngày")
  })

  it("has an example that an officer can begin with, and says in words what it lacks", async () => {
    const path = fileURLToPath(
      new URL("../../../../examples/catalogue/khai-sinh.csv", import.meta.url)
    )
    const { stdout } = await motcua(["catalogue", "check", path])
    expect(stdout).toContain("2 dòng, 2 dòng đúng, 0 lỗi")
    expect(stdout).toContain(
      "1.000001: 73 %; thiếu: Trình tự thực hiện; Thời hạn giải quyết; Phí, lệ phí"
    )
    const answers = ["--answer", "tuoi=3", "--answer", "noi_sinh=nha"]
    const list = await motcua(["checklist", path, ...answers])
    expect(list.stdout).toContain("Nộp tại quầy: 2 ngày làm việc, 20.000 đồng.")
    const halves = await motcua(["checklist", path, "--answer", "tuoi=3.5"])
    expect(JSON.parse(halves.stderr)).toMatchObject({ _tag: "InvalidAnswer", questions: ["tuoi"] })
  })

  it("stands beside procedures without revisions, and beside linked data", async () => {
    const plain = { code: "1.000001", name: "Khác", field: "Hộ tịch", notes: ["a"] }
    const path = await file("mixed.json", JSON.stringify([plain, ...definitions]))
    const csv = join(folder, "mixed.csv")
    await motcua(["catalogue", "export", path, "--format", "csv", "--out", csv])
    const { stdout } = await motcua(["catalogue", "import", csv])
    expect(JSON.parse(stdout)).toMatchObject([plain, ...definitions])
    const linked = await motcua(["catalogue", "export", path, "--format", "jsonld"])
    expect(JSON.parse(linked.stdout)["@graph"]).toMatchObject([
      { "dct:identifier": "1.000001" },
      {
        "dct:identifier": "1.004222",
        "cv:hasLegalResource": [{ "dct:title": { "@value": "Điều 20, 21, Luật Cư trú 2020" } }]
      },
      { "dct:identifier": "1.004223" }
    ])
  })

  it("is refused by file, row as in a spreadsheet, and column as the file names it", async () => {
    const rows = [
      `${first};5 ngày làm việc;"[muon] Quá hạn | khi: tuoi >= 1";"[tuoi] Tuổi | kiểu: số"`,
      "",
      ";;;01/06/2025;;3 mùa trăng;;",
      "1.001194;Khai tử;Hộ tịch;01/07/2025;01/01/2025;-5 ngày;;",
      "1.001195;Kết hôn;Hộ tịch;01/07/2025;01/01/2025;5 ngày;;",
      '1.001195;;;01/08/2025;;5 ngày;"[x] Y | khi: tuoi = 1";'
    ]
    const { answer, found, problems } = await checked(
      sheet("Thời hạn trực tiếp;Trường hợp;Câu hỏi", ...rows)
    )
    expect(found).toEqual([
      [4, "Thời hạn trực tiếp", "UnknownUnit"],
      [5, "Thời hạn trực tiếp", "InvalidLimit"],
      [6, "Đến ngày", "RevisionBackwards"],
      [7, "Trường hợp", "UnknownQuestion"]
    ])
    expect([answer.rows, answer.sound]).toEqual([5, 0])
    expect(problems[2]!.message.vi).toBe(
      'Dòng 6, Đến ngày: ngày hết hiệu lực trước ngày có hiệu lực ("2025-01-01"); cần: ngày không trước 01/07/2025.'
    )
  })

  it("passes the same checks as JSON: overlaps, cases that conflict, gaps, sums", async () => {
    const columns =
      "Mã phiên bản;Câu hỏi;Trường hợp;Thời hạn trực tiếp;Phí trực tiếp;Trình tự thực hiện"
    const questions = '"[tuoi] Tuổi | kiểu: số nguyên\n[ngheo] Hộ nghèo? | kiểu: có hoặc không"'
    const cases = '"[tre] Trẻ em | khi: tuoi <= 15\n[ngheo] Hộ nghèo | khi: ngheo"'
    const limits = '"5 ngày\n[tre] 3 ngày\n[ngheo] 1 ngày"'
    const only = '"[tre] 3 ngày\n[ngheo] 3 ngày"'
    const rows = [
      `${first};a;${questions};${cases};${limits};0;[1] Nhận | thời hạn: 2 ngày`,
      `;;;01/01/2025;;b;${questions};${cases};${only};0;`
    ]
    const { found, problems } = await checked(sheet(columns, ...rows))
    expect(found).toEqual([
      [3, "Áp dụng từ ngày", "RevisionsOverlap"],
      [2, "Trường hợp", "CasesConflict"],
      [2, "Thời hạn trực tiếp", "StepsDoNotSum"],
      [2, "Thời hạn trực tiếp", "StepsDoNotSum"],
      [2, "Thời hạn trực tiếp", "StepsDoNotSum"]
    ])
    expect(problems[1]!.example).toEqual({ tuoi: 15, ngheo: true })
    expect(problems[1]!.message.vi).toContain("ví dụ khi tuoi = 15, ngheo = có")
    const settled = cases.replace("tuoi <= 15", "tuoi <= 15 | ưu tiên hơn: ngheo")
    const good = await checked(sheet(columns, `${first};a;${questions};${settled};${limits};0;`))
    expect(good.found).toEqual([])
    const gap = await checked(sheet(columns, `${first};a;${questions};${settled};${only};;`))
    expect(gap.found).toEqual([[2, "Thời hạn trực tiếp", "NoTermsApply"]])
    expect(gap.problems[0]!.example).toEqual({ tuoi: 16, ngheo: false })
  })

  it("leaves out a procedure of which a row is bad, says which rows, and keeps the rest", async () => {
    const rows = [
      `${first};x`,
      `1.001193;;;01/07/2025;;${"x".repeat(40_000_000)}`,
      "1.001194;Khai tử;Hộ tịch;01/01/2024;;x",
      "1.001193;Đăng ký khai sinh;Hộ tịch;01/01/2026;;x",
      "1.001195;Kết hôn;Hộ tịch;01/01/2024;;a;b;c",
      "1.001196;Giám hộ;Hộ tịch;01/01/2024;;x"
    ]
    const path = await file("big.csv", sheet("Kết quả thực hiện", ...rows))
    const { stderr, stdout } = await motcua(["catalogue", "import", path], { heapMegabytes: 200 })
    expect(JSON.parse(stdout).map(({ code }: { code: string }) => code)).toEqual([
      "1.001194",
      "1.001196"
    ])
    expect(jsonLines(stderr)).toMatchObject([
      { _tag: "RowTooLarge", row: 3 },
      { _tag: "RevisionsLeftOut", code: "1.001193", rows: [2, 3] },
      { _tag: "DuplicateCode", row: 5 },
      { _tag: "TooManyCells", row: 6 },
      { _tag: "Imported", rows: 6, kept: 2, refused: 4 }
    ])
  })

  it("says of rows of one procedure that stand apart that they have to stand together", async () => {
    const rows = [first, "1.001194;Khai tử;Hộ tịch;01/01/2024;", first.replace("2024", "2023")]
    const { found, problems } = await checked(`${header}\n${rows.join("\n")}\n`)
    expect(found).toEqual([[4, "Mã thủ tục", "DuplicateCode"]])
    expect(problems[0]!.message.vi).toContain("các dòng liền nhau")
  })

  it("reads a byte order mark, NFD, UTF-16 and Windows-1258, and refuses what is none of them", async () => {
    const text = sheet("Mức độ trực tuyến;Phí trực tiếp", `${first};toàn trình;tỉnh quy định`)
    const composed = await motcua(["catalogue", "import", await file("nfc.csv", text)])
    for (const content of [
      `\uFEFF${text.normalize("NFD")}`,
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")])
    ]) {
      const { stdout } = await motcua(["catalogue", "import", await file("other.csv", content)])
      expect(stdout).toBe(composed.stdout)
    }
    expect(JSON.parse(composed.stdout)[0].revisions).toMatchObject([
      { online: "whole", terms: [{ fee: { _tag: "SetByProvince" } }] }
    ])
    // "một phần" with a tone as a mark of its own, as that code page has it.
    const page = Uint8Array.from([
      ...Buffer.from("code;name;field;from;online\n1.001193;a;b;01/01/2025;m"),
      ...[0xf4, 0xf2],
      ...Buffer.from("t ph"),
      ...[0xe2, 0xcc],
      ...Buffer.from("n\n")
    ])
    const path = await file("1258.csv", page)
    const refused = await motcua(["catalogue", "check", path])
    expect(JSON.parse(refused.stderr)).toMatchObject({ _tag: "NotInEncoding" })
    const read = await motcua(["catalogue", "import", path, "--encoding", "windows-1258"])
    expect(JSON.parse(read.stdout)[0].revisions[0].online).toBe("part")
  })
})
