// npm run clean: removes what builds and tests leave behind.
import { readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { root } from "./workspace.mjs"

const remove = (...path) => rmSync(join(root, ...path), { recursive: true, force: true })

// vitest caches transforms here and does not see changes of tsconfig.
remove("node_modules", ".vitest-cache")
remove("node_modules", ".vite")
for (const folder of ["packages", "examples"]) {
  for (const name of readdirSync(join(root, folder))) remove(folder, name, "dist")
}
