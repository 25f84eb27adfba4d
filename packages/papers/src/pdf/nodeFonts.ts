/**
 * The fonts as they lie in node_modules. For Node; in a browser, fetch the same three files.
 *
 * @module
 */
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type { Fonts } from "./fonts.ts"

const load = (file: string): Promise<Uint8Array> =>
  readFile(createRequire(import.meta.url).resolve(`@expo-google-fonts/tinos/${file}`))

/**
 * Tinos, which has the widths of Times New Roman and may be embedded (SIL Open Font License 1.1).
 */
export const nodeFonts = async (): Promise<Fonts> => {
  const [regular, bold, italic] = await Promise.all([
    load("400Regular/Tinos_400Regular.ttf"),
    load("700Bold/Tinos_700Bold.ttf"),
    load("400Regular_Italic/Tinos_400Regular_Italic.ttf")
  ])
  return { regular: regular!, bold: bold!, italic: italic! }
}
