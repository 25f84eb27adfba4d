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

const run = async (code: string): Promise<number> => {
  const modules: Record<string, unknown> = {}
  for (const name of modulesOf(code)) modules[name] = await import(/* @vite-ignore */ name)
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
