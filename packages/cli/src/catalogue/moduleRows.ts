/**
 * The procedures that a module of TypeScript or JavaScript exports, as rows of a catalogue.
 *
 * @module
 */
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { readJson } from "@motcua/core/procedure/catalogue/readRow"
import { readDefinition } from "./definitionRow.ts"
import { fromRead, type Row } from "./Row.ts"
import { UnreadableText } from "./text.ts"

const load = async (file: string): Promise<object> => {
  try {
    return await import(pathToFileURL(resolve(file)).href)
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined
    const why =
      code === "ERR_UNKNOWN_FILE_EXTENSION"
        ? `Node ${process.versions.node} does not read TypeScript, Node 22.18 does`
        : String(error)
    throw new UnreadableText({ _tag: "ModuleUnreadable", file, why })
  }
}

/** What a module exports, one by one or in lists, each once. Rejects with `UnreadableText`. */
export const exportsOf = async (file: string): Promise<ReadonlyArray<unknown>> => [
  ...new Set(Object.values(await load(file)).flat())
]

/** The definitions and procedures that a module exports. */
export const moduleRows = async function* (file: string): AsyncGenerator<Row> {
  let row = 0
  for (const value of await exportsOf(file)) {
    if (typeof value !== "object" || value === null || !("code" in value)) continue
    row += 1
    yield "revisions" in value
      ? await readDefinition(value, row, "module")
      : fromRead(row, readJson(value, row))
  }
}
