// npm run check: everything that is checked without running the code.
import { fail, install, run, say } from "./workspace.mjs"

const checks = [
  ["lint and format", "biome", ["check", "--error-on-warnings", "."]],
  ["layers", "depcruise", ["--config", ".dependency-cruiser.mjs", "packages", "examples"]],
  ["types", "tsc", ["-b"]],
  ["dead code", "knip", []],
  ["sizes", "node", ["scripts/size.mjs"]],
  ["rules and tests", "node", ["--conditions=@motcua/source", "scripts/ruleCoverage.ts", "--check"]]
]

await install()
const failed = []
for (const [name, command, args] of checks) {
  say(`${name} ...`)
  try {
    await run(command, args)
  } catch {
    failed.push(name)
  }
}
if (failed.length > 0) fail(`not clean: ${failed.join(", ")}`)
say("clean")
