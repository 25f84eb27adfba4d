import type { Options } from "tsup"

/**
 * JavaScript alone, one file for each source file, so that users import by path. Declarations are
 * written by `tsc -b`: tsup's lose the value of a name that is both a constant and a type.
 */
export const base: Options = {
  entry: ["src/**/*.ts", "!src/**/*.test.ts"],
  format: "esm",
  target: "node22",
  platform: "neutral",
  splitting: true,
  dts: false,
  clean: false,
  silent: true,
  // node:sqlite has no name without its prefix.
  external: [/^node:/],
  removeNodeProtocol: false
}
