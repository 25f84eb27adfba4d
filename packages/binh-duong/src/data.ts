/**
 * Reads a file of the pack's data. The rows were checked against their schemas when the pack was
 * built (`src/decode`); reading them again pays for no check.
 *
 * @module
 */
import { readFileSync } from "node:fs"

/** The rows of a data file. Source and build lie at the same depth, so one path fits both. */
export const read = <A>(file: string): A =>
  JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8"))
