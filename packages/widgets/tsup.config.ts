import { defineConfig } from "tsup"
import description from "./package.json" with { type: "json" }

// What may be imported, and no more. What they share comes to lie in chunks, registrations too,
// which is why package.json names chunks among the files with side effects.
const entries = Object.values(description.exports).flatMap((entry) =>
  typeof entry === "string" ? [] : [entry["@motcua/source"]]
)

export default defineConfig({
  entry: Object.fromEntries(entries.map((file) => [file.replace(/^\.\/src\/|\.ts$/g, ""), file])),
  format: "esm",
  target: "es2022",
  platform: "browser",
  splitting: true,
  dts: false,
  clean: false
})
