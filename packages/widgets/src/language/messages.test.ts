import { readdirSync, readFileSync } from "node:fs"
import ts from "typescript"
import { describe, expect, test } from "vitest"
import type { Messages } from "./Language.ts"

const source = new URL("../", import.meta.url).pathname
const written = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("testing/")
)
const catalogues = await Promise.all(
  written
    .filter((file) => file.endsWith("messages.ts"))
    .map(async (file) => {
      const module = (await import(`${source}${file}`)) as { messages: Messages }
      return { file, messages: module.messages }
    })
)

const places = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort()

describe.for(catalogues)("the words of $file", ({ messages: { vi, en } }) => {
  test("are complete in both languages, with the same places to fill in", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort())
    for (const [key, text] of Object.entries(vi)) {
      const english = en[key] ?? ""
      expect(places(english), key).toEqual(places(text))
      if (text.trim() !== "") expect(english.trim(), key).not.toBe("")
    }
  })

  test("are each in their own language", () => {
    const marked = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i
    for (const [key, text] of Object.entries(en)) {
      if (key !== "label" || !text.includes(" / ")) expect(marked.test(text), text).toBe(false)
    }
  })
})

test("no word is there for nothing", () => {
  const code = written
    .filter((file) => !file.endsWith("messages.ts"))
    .map((file) => readFileSync(`${source}${file}`, "utf8"))
    .join("\n")
  // Keys with an underscore are put together from a prefix and a value of the service.
  const unused = catalogues.flatMap(({ file, messages: { vi } }) =>
    Object.keys(vi)
      .filter((key) => !new RegExp(`\\b${key.replace(/_.*$/, "")}`).test(code))
      .map((key) => `${file}: ${key}`)
  )
  expect(unused).toEqual([])
})

// Text in a template that stands there itself, and attributes that are read aloud.
const spoken = /\b(?:aria-label|aria-description|title|alt|placeholder|label)="([^"]*)"/g

const hardCoded = (file: string): ReadonlyArray<string> => {
  const tree = ts.createSourceFile(
    file,
    readFileSync(`${source}${file}`, "utf8"),
    ts.ScriptTarget.Latest,
    true
  )
  const found: Array<string> = []
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "html") {
      const { template } = node
      const text = ts.isNoSubstitutionTemplateLiteral(template)
        ? template.text
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
            .map((part) => part.text)
            .join("\u0000")
      const attributes = [...text.matchAll(spoken)].map(([, value]) => value ?? "")
      const shown = text.replace(/<[^>]*>/g, "\u0000").split("\u0000")
      for (const piece of [...shown, ...attributes]) {
        if (/\p{L}/u.test(piece)) found.push(piece.trim())
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

test("no widget has a text of its own in its templates", () => {
  expect(written.length).toBeGreaterThan(30)
  const found = written.flatMap((file) => hardCoded(file).map((text) => `${file}: ${text}`))
  expect(found).toEqual([])
})
