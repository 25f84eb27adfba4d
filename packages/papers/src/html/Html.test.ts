import * as fc from "fast-check"
import { type DefaultTreeAdapterTypes, parse } from "parse5"
import { describe, expect, test } from "vitest"
import { clean } from "../form/phrases.ts"
import { papers } from "../testing/histories.ts"
import * as Html from "./Html.ts"

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const all = (node: Node): ReadonlyArray<Node> => [
  node,
  ...("childNodes" in node ? node.childNodes.flatMap(all) : [])
]
const elements = (html: string): ReadonlyArray<Element> =>
  all(parse(html)).filter((node): node is Element => "tagName" in node)
const textOf = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : ""
const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value

describe("a paper as HTML", () => {
  test.each(Object.entries(papers()))(
    "%s has a language, one title and headed tables",
    (_, paper) => {
      const found = elements(Html.render(paper))
      const tags = (tag: string) => found.filter((element) => element.tagName === tag)
      expect(attribute(tags("html")[0]!, "lang")).toBe("vi")
      expect(tags("h1").map(textOf)).toEqual([paper.title])
      expect(tags("title").map(textOf)).toEqual([paper.title])
      for (const heading of tags("th")) expect(attribute(heading, "scope")).toMatch(/^(row|col)$/)
      expect(tags("script")).toEqual([])
      for (const image of tags("svg")) expect(attribute(image, "aria-label")).toContain("Mã QR")
      // Nothing is said by colour alone: there is no colour but black and white.
      for (const [colour] of Html.render(paper).matchAll(/#[0-9a-f]{3,6}\b/gi)) {
        expect(["#fff", "#000"]).toContain(colour)
      }
    }
  )

  const plain = elements(Html.render(papers("x").Receipt)).map(({ tagName }) => tagName)

  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          "<",
          ">",
          '"',
          "'",
          "&",
          "</title>",
          "</style>",
          "<script>alert(1)</script>",
          "-->",
          "<!--",
          "]]>",
          "&lt;",
          "&#x3c;",
          "<img src=x onerror=y>",
          "javascript:",
          "`",
          "$1",
          "\u202E",
          "\0",
          " ",
          "ệ"
        ),
        { maxLength: 12 }
      )
      .map((parts) => parts.join(""))
  )

  test("whatever stands in a form is text, and nothing of it is lost", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const found = elements(Html.render(papers(text).Receipt))
        expect(found.map(({ tagName }) => tagName)).toEqual(plain)
        const cell = found.filter(({ tagName }) => tagName === "td")[1]!
        expect(textOf(cell)).toBe(clean(text))
      }),
      { numRuns: 500 }
    )
  })

  test("an agency or a title cannot break out either", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const found = elements(
          Html.render({
            ...papers("x").Receipt,
            agency: clean(text),
            office: clean(text),
            title: `t${clean(text)}`,
            code: { text: "H09", label: clean(text) },
            signature: { role: clean(text), name: clean(text) }
          })
        )
        expect(found.map(({ tagName }) => tagName)).toEqual(plain)
        const image = found.find(({ tagName }) => tagName === "svg")!
        expect(attribute(image, "aria-label")).toBe(clean(text))
      }),
      { numRuns: 300 }
    )
  })
})
