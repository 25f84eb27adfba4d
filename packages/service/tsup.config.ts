import { defineConfig } from "tsup"

export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts"],
  format: "esm",
  target: "node22",
  platform: "neutral",
  splitting: true,
  dts: false,
  clean: false
})
