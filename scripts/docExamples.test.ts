import { globSync, readFileSync } from "node:fs"
import { relative } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { compile, examplesOf, modulesOf } from "./docExamples.ts"

const root = fileURLToPath(new URL("..", import.meta.url))

const files = globSync(
  ["packages/*/src/**/*.ts", "packages/*/README.md", "README.md", "docs/**/*.md"],
  { cwd: root }
).filter((file) => !file.includes("node_modules") && !file.endsWith(".test.ts"))

// Vite resolves these from the packages' sources.
const load: Record<string, () => Promise<unknown>> = {
  effect: () => import("effect"),
  "@motcua/core": () => import("@motcua/core"),
  "@motcua/core/testing": () => import("@motcua/core/testing"),
  "@motcua/core/verify": () => import("@motcua/core/verify"),
  "@motcua/binh-duong": () => import("@motcua/binh-duong"),
  "@motcua/binh-duong/procedures": () => import("@motcua/binh-duong/procedures")
}

const run = async (code: string): Promise<number> => {
  const modules: Record<string, unknown> = {}
  for (const name of modulesOf(code)) {
    const loader = load[name]
    if (loader === undefined)
      throw new Error(`an example imports ${name}, which is not loaded here`)
    modules[name] = await loader()
  }
  const { body, checks } = compile(code)
  const AsyncFunction = (async () => {}).constructor as new (
    ...args: Array<string>
  ) => (
    modules: Record<string, unknown>,
    check: (actual: unknown, expected: unknown) => void
  ) => Promise<void>
  await new AsyncFunction("modules", "check", body)(modules, (actual, expected) =>
    expect(actual).toEqual(expected)
  )
  return checks
}

describe("the examples in the documentation", () => {
  for (const file of files.toSorted()) {
    const kind = file.endsWith(".md") ? "markdown" : "source"
    for (const example of examplesOf(readFileSync(`${root}/${file}`, "utf8"), kind)) {
      // One that imports a file beside it shows contributors a pattern, not users an answer.
      if (modulesOf(example.code).some((name) => name.startsWith("."))) continue
      test(`${relative(root, `${root}/${file}`)}:${example.line}`, async () => {
        expect(await run(example.code), "an example shows at least one answer").toBeGreaterThan(0)
      })
    }
  }

  test("one whose answer is wrong fails", async () => {
    await expect(run("const two = 1 + 1\ntwo // 3")).rejects.toThrow()
  })
})
