/**
 * The fonts as they lie in node_modules. For Node; in a browser, fetch the same three files.
 *
 * @module
 */
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type { Fonts } from "./fonts.ts"

const require = createRequire(import.meta.url)

/**
 * Tinos, which has the widths of Times New Roman and may be embedded (SIL Open Font License 1.1).
 */
export const nodeFonts = async (): Promise<Fonts> => {
  const [regular, bold, italic] = await Promise.all([
    readFile(require.resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf")),
    readFile(require.resolve("@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf")),
    readFile(
      require.resolve("@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf")
    )
  ])
  return { regular, bold, italic }
}
