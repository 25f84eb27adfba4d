import { readFileSync } from "node:fs"
import { brotliCompressSync } from "node:zlib"
import { build, type Rolldown } from "vite"
import { describe, expect, test } from "vitest"
import description from "../package.json" with { type: "json" }

const root = new URL("..", import.meta.url).pathname
const readme = readFileSync(`${root}README.md`, "utf8")

const bundle = async (entry: string): Promise<string> => {
  const built = (await build({
    root,
    configFile: `${root}vite.config.ts`,
    logLevel: "error",
    build: { write: false, rolldownOptions: { input: `${root}src/${entry}.ts` } }
  })) as Rolldown.RolldownOutput
  return built.output.map((file) => (file.type === "chunk" ? file.code : "")).join("")
}

describe.for(Object.entries(description.budgets))("%s", ([entry, kibibytes]) => {
  test(`takes at most ${kibibytes} KiB on the line (brotli), lit included`, async () => {
    const code = await bundle(entry)
    expect(brotliCompressSync(code).length / 1024).toBeLessThanOrEqual(kibibytes)
    // Not so loose a budget that it says nothing.
    expect(brotliCompressSync(code).length / 1024).toBeGreaterThan(kibibytes * 0.85)
    expect(readme.includes(`| \`${entry}\` | ${kibibytes} KiB |`), "in the README").toBe(true)
  })
})

test("the page's bundle asks nobody else and runs under a strict policy", async () => {
  const code = await bundle("define")
  // Booleans, so that a failure does not print the whole bundle.
  expect(/\beval\(|new Function\(/.test(code), "code made from text").toBe(false)
  expect(/["'`]https?:\/\//.test(code.replaceAll("http://www.w3.org", "")), "elsewhere").toBe(false)
  expect(/^import\s|\bimport\(/m.test(code), "imports").toBe(false)
})

test("every entry of the package exists, and only define modules have side effects", async () => {
  for (const [path, entry] of Object.entries(description.exports)) {
    if (typeof entry === "string") continue
    const file = readFileSync(`${root}${entry["@motcua/source"]}`, "utf8")
    expect(file.length, path).toBeGreaterThan(0)
    expect(path.endsWith("define"), path).toBe(!/\bexport\b/.test(file))
  }
})
