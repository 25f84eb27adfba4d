// Reads the examples out of doc comments and turns them into functions that check themselves.
import { stripTypeScriptTypes } from "node:module"

/** An example as it stands in a doc comment. */
export interface Example {
  readonly line: number
  readonly code: string
}

/** The ts blocks of a source file's doc comments, or of a Markdown file. */
export const examplesOf = (text: string, kind: "source" | "markdown"): ReadonlyArray<Example> => {
  const lines = text.split("\n")
  const examples: Array<Example> = []
  let block: Array<string> | null = null
  let begins = 0
  lines.forEach((raw, index) => {
    if (kind === "source" && !/^\s*\*/.test(raw)) {
      block = null
      return
    }
    const line = kind === "source" ? raw.replace(/^\s*\* ?/, "") : raw
    if (block === null) {
      if (/^\s*```ts\s*$/.test(line)) {
        block = []
        begins = index + 2
      }
    } else if (/^\s*```\s*$/.test(line)) {
      examples.push({ line: begins, code: block.join("\n") })
      block = null
    } else {
      block.push(line)
    }
  })
  return examples
}

const depthOf = (line: string): number => {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/.*$/g, "")
  return (bare.match(/[([{]/g)?.length ?? 0) - (bare.match(/[)\]}]/g)?.length ?? 0)
}

const EXPECTATION = /^(?<expression>.*\S)\s*\/\/ (?<expected>.+)$/s
const IMPORT = /^import (?:\* as (\w+)|\{([^}]*)\}) from "([^"]+)"$/s

/** The modules that an example names. */
export const modulesOf = (code: string): ReadonlyArray<string> =>
  [...code.matchAll(/from "([^"]+)"/g)].map((match) => match[1]!)

/**
 * JavaScript that runs the example. A comment behind an expression is what it has to be equal to;
 * `modules` holds the imported modules by name, `check` compares.
 */
export const compile = (code: string): { readonly body: string; readonly checks: number } => {
  const statements: Array<string> = []
  let open: Array<string> = []
  let depth = 0
  for (const line of code.split("\n")) {
    if (open.length === 0 && line.trim() === "") continue
    open.push(line)
    depth += depthOf(line)
    if (depth === 0) {
      statements.push(open.join("\n"))
      open = []
    }
  }
  let checks = 0
  const body = statements.map((statement) => {
    const imported = IMPORT.exec(statement.trim())
    if (imported !== null) {
      const names =
        imported[1] ??
        `{ ${imported[2]!.replaceAll(/\btype \w+,?/g, "").replaceAll(/ as /g, ": ")} }`
      return `const ${names} = modules[${JSON.stringify(imported[3])}]`
    }
    const expectation = EXPECTATION.exec(statement)
    if (expectation === null || /^\s*\/\//.test(statement)) return statement
    const { expression, expected } = expectation.groups!
    checks++
    const constant = /^(?:const|let) (\w+)/.exec(expression!)
    return constant === null
      ? `check(${expression}, ${expected})`
      : `${expression}; check(${constant[1]}, ${expected})`
  })
  return { body: stripTypeScriptTypes(body.join(";\n")), checks }
}
