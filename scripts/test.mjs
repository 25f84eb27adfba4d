// npm test: installs, builds what the tests run as a user would, runs every test.
import { spawn } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { build } from "./build.mjs"
import { environment, fail, install, root, say } from "./workspace.mjs"

await install()

// The portal's tests and the command line's run the built files, as a user does.
try {
  await build({ declarations: false })
} catch (error) {
  fail(`the build failed at: ${error.command}`)
}

try {
  const { findChromium } = await import("./chromium.mjs")
  say(`browser tests run in ${(await findChromium()).executablePath}`)
} catch (error) {
  fail(error.message)
}

const report = join(tmpdir(), `motcua-tests-${process.pid}.json`)
const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]

say("running the tests ...")
const child = spawn("vitest", [...args, ...process.argv.slice(2)], {
  cwd: root,
  env: environment,
  stdio: "inherit",
  shell: process.platform === "win32"
})
child.on("exit", (code) => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, "utf8")
    )
    rmSync(report)
    // A file that does not load has no test to fail, and is a failure all the same.
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0)
    if (numPendingTests > 0) console.log(`${numPendingTests} skipped`)
    // The last line, and nothing else on it: CI reads it.
    console.log(`${numPassedTests} passed, ${failed} failed`)
    process.exit(code === 0 && failed > 0 ? 1 : (code ?? 1))
  } catch {
    fail("the tests ended without a report", code || 1)
  }
})
