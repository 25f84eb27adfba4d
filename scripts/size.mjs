// npm run size: bundles for the browser, held to their budgets (.size-limit.json).
import { join } from "node:path"
import { build, defaultClientConditions } from "vite"
import { fail, root, run } from "./workspace.mjs"

await build({
  configFile: false,
  root,
  logLevel: "error",
  resolve: { conditions: ["@motcua/source", ...defaultClientConditions] },
  build: {
    target: "es2022",
    outDir: join(root, "node_modules", ".cache", "motcua-size"),
    modulePreload: false,
    rolldownOptions: {
      input: "scripts/size/rules.ts",
      preserveEntrySignatures: "strict",
      output: { entryFileNames: "[name].js", minify: true }
    }
  }
})

try {
  await run("size-limit", [])
} catch {
  fail("a bundle is larger than its budget")
}
