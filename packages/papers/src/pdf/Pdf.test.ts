import * as fc from "fast-check"
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"
import { beforeAll, describe, expect, test } from "vitest"
import type { Block, Paper } from "../form/Paper.ts"
import { papers } from "../testing/histories.ts"
import type { Fonts } from "./fonts.ts"
import { nodeFonts } from "./nodeFonts.ts"
import * as Pdf from "./Pdf.ts"

let fonts: Fonts
beforeAll(async () => {
  fonts = await nodeFonts()
})

const open = async (paper: Paper) =>
  getDocument({ data: await Pdf.render(paper, fonts), verbosity: 0 }).promise

const wordsOf = async (paper: Paper): Promise<string> => {
  const document = await open(paper)
  const pages: Array<string> = []
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent()
    pages.push(
      content.items
        .map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""))
        .join("")
    )
  }
  await document.destroy()
  return pages.join(" ").replaceAll(/\s+/g, " ")
}

const textsOf = (block: Block): ReadonlyArray<string> => {
  switch (block._tag) {
    case "Fields":
      return block.fields.flatMap(({ label, value }) => [label, value])
    case "Items":
      return [block.heading, ...block.items]
    case "Paragraph":
      return [block.heading ?? "", block.text]
    case "Table":
      return [block.caption, ...block.columns.map(({ label }) => label), ...block.rows.flat()]
  }
}

const squeezed = (text: string) => text.replaceAll(/\s/g, "")

/** Every letter of Vietnamese with every mark, small and capital, 178 in all with the bare ones. */
const letters = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"]
  .flatMap((vowel) =>
    ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((m) => `${vowel}${m}`)
  )
  .concat("đ")
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .map((letter) => letter.normalize("NFC"))

describe("a paper as PDF", () => {
  test.each(Object.keys(papers()))(
    "%s: the text can be taken out again, every mark right",
    async (form) => {
      const paper = papers()[form as keyof ReturnType<typeof papers>]
      const words = squeezed(await wordsOf(paper))
      expect(words).toContain(squeezed(paper.title.toUpperCase()))
      expect(words).toContain(squeezed(paper.agency.toUpperCase()))
      for (const text of paper.blocks.flatMap(textsOf)) expect(words).toContain(squeezed(text))
    }
  )

  test("every letter of Vietnamese comes out as it went in, in each font", async () => {
    expect(new Set(letters).size).toBe(146)
    const alphabet = letters.join("")
    const receipt = papers().Receipt
    const words = squeezed(
      await wordsOf({
        ...receipt,
        dated: alphabet,
        blocks: [{ _tag: "Paragraph", heading: alphabet, text: alphabet }]
      })
    )
    expect(words.split(alphabet)).toHaveLength(4)
  })

  test("it says what it is: tags, language, title, size", async () => {
    const document = await open(papers().Receipt)
    const { info } = await document.getMetadata()
    const { Language, Title } = info as { Language: string; Title: string }
    expect(Language).toBe("vi-VN")
    expect(Title).toBe("Giấy tiếp nhận hồ sơ và hẹn trả kết quả")
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    const page = await document.getPage(1)
    expect(page.view.map(Math.round)).toEqual([0, 0, 420, 595])
    const tree = JSON.stringify(await page.getStructTree())
    for (const role of ["H1", "Table", "TR", "TH", "TD", "H2", "L", "LBody", "Figure"]) {
      expect(tree).toContain(`"role":"${role}"`)
    }
    expect(tree).toContain('"alt":"Mã QR của hồ sơ H09-250211-0001"')
  })

  test("the logbook is A4 on its side, with its heads on every page", async () => {
    const logbook = papers().Logbook
    const document = await open({
      ...logbook,
      blocks: logbook.blocks.map((block) =>
        block._tag === "Table"
          ? {
              ...block,
              rows: Array.from({ length: 100 }, (_, n) => [`D${n}`, ...block.rows[0]!.slice(1)])
            }
          : block
      )
    })
    expect(document.numPages).toBeGreaterThan(2)
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      expect(page.view.map(Math.round)).toEqual([0, 0, 842, 595])
      const content = await page.getTextContent()
      const text = content.items.map((item) => ("str" in item ? item.str : "")).join("")
      expect(text).toContain("Thủ tục hành chính")
      expect(text).toContain(`Trang ${number}/${document.numPages}`)
    }
  })

  test("a text of any length comes out whole, also in a table", async () => {
    const long = Array.from({ length: 1500 }, (_, n) => `chữ${n}`).join(" ")
    const control = papers().Control
    const words = squeezed(
      await wordsOf({
        ...control,
        blocks: [
          { _tag: "Table", caption: "c", columns: [{ label: "l", width: 1 }], rows: [[long]] },
          { _tag: "Fields", fields: [{ label: "f", value: long }] },
          { _tag: "Items", heading: "i", items: [long] },
          { _tag: "Paragraph", heading: null, text: long }
        ]
      })
    )
    for (let n = 0; n < 1500; n++) {
      expect(words.split(`chữ${n}`).length, `chữ${n}`).toBeGreaterThanOrEqual(5)
    }
  })

  test("beside a text of several pages the other cells stay where their row begins", async () => {
    const long = Array.from({ length: 1500 }, (_, n) => `chữ${n}`).join(" ")
    const columns = ["a", "b", "c"].map((label) => ({ label, width: 1 / 3 }))
    const document = await open({
      ...papers().Control,
      blocks: [
        {
          _tag: "Table",
          caption: "bảng",
          columns,
          rows: [
            ["trái", long, "phải"],
            ["x", "cuối", "y"]
          ]
        }
      ]
    })
    const placesOf = async (word: string) => {
      for (let number = 1; number <= document.numPages; number++) {
        const { items } = await (await document.getPage(number)).getTextContent()
        const found = items.find((item) => "str" in item && item.str.startsWith(word))
        if (found !== undefined && "transform" in found) {
          return { page: number, y: Math.round(found.transform[5]) }
        }
      }
      return null
    }
    const first = await placesOf("chữ0")
    expect(await placesOf("trái")).toEqual(first)
    expect(await placesOf("phải")).toEqual(first)
    expect((await placesOf("cuối"))?.page).toBe(document.numPages)
    expect(document.numPages).toBeGreaterThan(3)
  })

  test("the same paper gives the same bytes", async () => {
    const [first, second] = [
      await Pdf.render(papers().Receipt, fonts),
      await Pdf.render(papers().Receipt, fonts)
    ]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  test("no name breaks it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (name) => {
        const document = await open(papers(name).Receipt)
        expect(document.numPages).toBeGreaterThan(0)
        await document.destroy()
      }),
      { numRuns: 25 }
    )
  })
})
