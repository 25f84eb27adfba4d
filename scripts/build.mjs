// npm run build: JavaScript of every package, then declarations.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { fail, install, packages, root, run, say } from "./workspace.mjs"

/** Builds every package. Declarations are only for those who import the packages. */
export const build = async ({ declarations }) => {
  for (const name of packages) {
    if (!existsSync(join(root, "packages", name, "package.json"))) continue
    say(`building ${name} ...`)
    await run("npm", ["run", "build", "--silent", "--workspace", `packages/${name}`])
  }
  if (declarations) {
    say("writing declarations ...")
    await run("tsc", ["-b"])
  }
}

if (process.argv[1] === import.meta.filename) {
  await install()
  try {
    await build({ declarations: true })
    say("built")
  } catch (error) {
    fail(`the build failed at: ${error.command}`)
  }
}
