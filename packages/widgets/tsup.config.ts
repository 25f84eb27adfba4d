import { defineConfig } from "tsup"

export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/testing/**"],
  format: "esm",
  target: "es2022",
  platform: "browser",
  splitting: true,
  dts: false,
  clean: false
})
