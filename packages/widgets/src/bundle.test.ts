import { readFileSync } from "node:fs"
import { brotliCompressSync } from "node:zlib"
import { build, type Rolldown } from "vite"
import { describe, expect, test } from "vitest"
import description from "../package.json" with { type: "json" }

const root = new URL("..", import.meta.url).pathname
const readme = readFileSync(`${root}README.md`, "utf8")

const filesOf = async (entry: string): Promise<ReadonlyArray<Rolldown.OutputChunk>> => {
  const built = (await build({
    root,
    configFile: `${root}vite.config.ts`,
    logLevel: "error",
    build: { write: false, rolldownOptions: { input: `${root}src/${entry}.ts` } }
  })) as Rolldown.RolldownOutput
  return built.output.filter((file) => file.type === "chunk")
}

/** What a page loads at once; what it loads later is measured by itself. */
const bundle = async (entry: string): Promise<string> => {
  const files = await filesOf(entry)
  return files.map((file) => (file.isDynamicEntry ? "" : file.code)).join("")
}

const expectWithin = (code: string, kibibytes: number): void => {
  expect(brotliCompressSync(code).length / 1024).toBeLessThanOrEqual(kibibytes)
  // Not so loose a budget that it says nothing.
  expect(brotliCompressSync(code).length / 1024).toBeGreaterThan(kibibytes * 0.85)
}

describe.for(Object.entries(description.budgets))("%s", ([entry, kibibytes]) => {
  test(`takes at most ${kibibytes} KiB on the line (brotli), lit included`, async () => {
    expectWithin(await bundle(entry), kibibytes)
    expect(readme.includes(`| \`${entry}\` | ${kibibytes} KiB |`), "in the README").toBe(true)
  })
})

test("the page's bundle asks nobody else and runs under a strict policy", async () => {
  const code = (await filesOf("define")).map((file) => file.code).join("\n")
  // Booleans, so that a failure does not print the whole bundle.
  expect(/\beval\(|new Function\(/.test(code), "code made from text").toBe(false)
  expect(/["'`]https?:\/\//.test(code.replaceAll("http://www.w3.org", "")), "elsewhere").toBe(false)
  expect(/^import\s/m.test(code), "imports").toBe(false)
  expect(code.match(/\bimport\([^)]*\)/g)).toEqual(["import(`./motcua-search.js`)"])
})

describe("motcua-search.js, loaded on the first focus of the search field", () => {
  const kibibytes = description.later["motcua-search.js"]

  test(`takes at most ${kibibytes} KiB on the line (brotli)`, async () => {
    const [first, later, ...others] = await filesOf("define")
    expect([first?.fileName, later?.fileName, others]).toEqual([
      "motcua.js",
      "motcua-search.js",
      []
    ])
    expectWithin(later!.code, kibibytes)
    expect(readme.includes(`| \`motcua-search.js\` | ${kibibytes} KiB |`), "README").toBe(true)
  })

  test("asks for nothing of motcua.js, which a page may have called by another address", async () => {
    const later = (await filesOf("define")).find((file) => file.isDynamicEntry)
    expect([later?.imports, later?.dynamicImports, later?.exports]).toEqual([
      [],
      [],
      ["openSearch"]
    ])
  })
})

test("every entry of the package exists, and only define modules have side effects", async () => {
  for (const [path, entry] of Object.entries(description.exports)) {
    if (typeof entry === "string") continue
    const file = readFileSync(`${root}${entry["@motcua/source"]}`, "utf8")
    expect(file.length, path).toBeGreaterThan(0)
    expect(path.endsWith("define"), path).toBe(!/\bexport\b/.test(file))
  }
})
